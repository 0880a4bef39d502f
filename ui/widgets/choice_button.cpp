#include "widgets/choice_button.h"

#include <QActionGroup>
#include <QMenu>

namespace encore::ui {

namespace {
constexpr int kLongest = 60;

// An ampersand would underline the letter after it.
QString plain(const QString& title) { return title.left(kLongest).replace(u'&', QStringLiteral("&&")); }
} // namespace

ChoiceButton::ChoiceButton(const QString& objectName, QWidget* parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; width: 0; }"));   // the text ends with one
    setMenu(new QMenu(this));
}

void ChoiceButton::setChoices(const QStringList& titles, int current)
{
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (int i = 0; i < titles.size(); ++i) {
        QAction* action = menu()->addAction(plain(titles[i]), this, [this, i] { emit chosen(i); });
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
    }
    setText(plain(titles.value(current)) + QStringLiteral(" ▾"));
}

} // namespace encore::ui
