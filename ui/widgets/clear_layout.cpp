#include "widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace encore::ui {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace encore::ui
