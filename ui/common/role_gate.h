#pragma once

#include "shop/shop.h"

#include <QObject>

class QAction;

namespace encore::ui {

/// Says that this control does something that needs a permission. While the person at the desk may not do it,
/// a RoleGate keeps the control disabled, and its tool tip says why; it is never hidden.
void needsPermission(QWidget* control, Permission permission);
/// The same for entries of a menu that is made when it opens: disabled with the reason at once.
void needsPermission(QAction* action, Permission permission, Shop& shop);
void needsPermission(const QList<QWidget*>& controls, Permission permission);

/// "You work as Olga, who only reads. Ask the owner of the shop." Empty when the person at the desk may.
QString refusal(Shop& shop, Permission permission);
/// "owner", "agent", "manager" in the interface's language.
QString roleName(Role role);

/// Keeps the marked controls of a window as the role of the person at the desk allows. Whoever enables such a
/// control is overruled until another person sits down. The real guard is the unit of work in core.
class RoleGate final : public QObject {
    Q_OBJECT
public:
    RoleGate(Shop& shop, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(QWidget* control);
    void applyAll();

    Shop& m_shop;
    QWidget* m_window;
    bool m_applying = false;
};

} // namespace encore::ui
