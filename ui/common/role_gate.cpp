#include "common/role_gate.h"

#include "shop/staff_repository.h"

#include <QCoreApplication>
#include <QEvent>
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
    if ((type == QEvent::EnabledChange || type == QEvent::Polish) && !m_applying && watched->isWidgetType())
        if (auto* widget = static_cast<QWidget*>(watched); widget->property(needsProperty).isValid() && widget->window() == m_window)
            apply(widget);
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
