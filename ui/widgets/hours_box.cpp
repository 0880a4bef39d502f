#include "widgets/hours_box.h"

#include <QEvent>

namespace encore::ui {

HoursBox::HoursBox(QWidget* parent) : QSpinBox(parent)
{
    connect(this, &QSpinBox::valueChanged, this, &HoursBox::nameUnit);
    nameUnit();
}

void HoursBox::changeEvent(QEvent* event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameUnit();
}

void HoursBox::nameUnit() { setSuffix(tr(" working hour(s)", "behind a number", value())); }

} // namespace encore::ui
