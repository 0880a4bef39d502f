#include "common/role_gate.h"

#include "shop/staff_repository.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QWidget>

namespace encore::ui {

namespace {

constexpr char needsProperty[] = "encoreNeeds";
constexpr char gatedProperty[] = "encoreGated";
constexpr char tipProperty[] = "encoreTip";

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
public:
    static QString name(Role role)
    {
        switch (role) {
        case Role::Owner: return tr("owner", "role");
        case Role::Agent: return tr("agent", "role");
        case Role::Manager: return tr("manager", "role");
        }
        return {};
    }
    static QString why(Role role, const QString& name)
    {
        const QString who = name.isEmpty() ? QCoreApplication::translate("RoleWords", "nobody") : name;
        return role == Role::Manager ? tr("%1 only reads here. Let somebody sit down who may change it.").arg(who)
                                     : tr("Only the owner may do this; now %1 works here.").arg(who);
    }
};

} // namespace

void needsPermission(QWidget* control, Permission permission) { control->setProperty(needsProperty, int(permission)); }

void needsPermission(const QList<QWidget*>& controls, Permission permission)
{
    for (QWidget* control : controls)
        needsPermission(control, permission);
}

void needsPermission(QAction* action, Permission permission, Shop& shop)
{
    const QString why = refusal(shop, permission);
    if (why.isEmpty())
        return;
    action->setEnabled(false);
    action->setToolTip(why);
    for (QObject* menu : action->associatedObjects())
        if (auto* shown = qobject_cast<QMenu*>(menu))
            shown->setToolTipsVisible(true);
}

QString refusal(Shop& shop, Permission permission)
{
    const Actor& actor = shop.actor();
    if (isAllowed(actor.role, permission))
        return {};
    const auto staff = actor.staff ? shop.store().staff().find(actor.staff) : Result<Staff>(fail(ErrorCode::NotFound));
    return RoleWords::why(actor.role, staff ? staff->name : QString());
}

QString roleName(Role role) { return RoleWords::name(role); }

RoleGate::RoleGate(Shop& shop, QWidget* window) : QObject(window), m_shop(shop), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&shop, &Shop::actorChanged, this, &RoleGate::applyAll);
}

bool RoleGate::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool concerns = type == QEvent::EnabledChange || type == QEvent::Polish || type == QEvent::ToolTipChange
        || (type == QEvent::DynamicPropertyChange && static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == needsProperty);
    if (!concerns || m_applying || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (!widget->property(needsProperty).isValid() || widget->window() != m_window)
        return false;
    // A page that words its tips anew must not lose the reason, nor the gate the page's own tip.
    if (type == QEvent::ToolTipChange && widget->property(gatedProperty).toBool()) {
        widget->setProperty(tipProperty, widget->toolTip());
        m_applying = true;
        widget->setToolTip(refusal(m_shop, Permission(widget->property(needsProperty).toInt())));
        m_applying = false;
    } else {
        apply(widget);
    }
    return false;
}

void RoleGate::applyAll()
{
    for (QWidget* widget : m_window->findChildren<QWidget*>())
        if (widget->property(needsProperty).isValid())
            apply(widget);
}

void RoleGate::apply(QWidget* control)
{
    const QString why = refusal(m_shop, Permission(control->property(needsProperty).toInt()));
    const bool gated = control->property(gatedProperty).toBool();
    m_applying = true;
    if (!why.isEmpty() && (control->isEnabled() || gated)) {
        if (!gated)
            control->setProperty(tipProperty, control->toolTip());
        control->setProperty(gatedProperty, true);
        control->setEnabled(false);
        control->setToolTip(why);
    } else if (why.isEmpty() && gated) {
        control->setProperty(gatedProperty, false);
        control->setToolTip(control->property(tipProperty).toString());
        control->setEnabled(true);
    }
    m_applying = false;
}

} // namespace encore::ui
