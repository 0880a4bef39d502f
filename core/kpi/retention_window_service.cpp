#include "kpi/retention_window_service.h"

#include "shop/settings_repository.h"
#include "shop/store.h"

namespace encore {

Result<FigureSnapshot::Ptr> fixRetentionWindow(const FigureSnapshot::Ptr& snapshot, Store& store, ChangeSet& changes, const FigureReadOptions& how)
{
    if (snapshot->options().windowDays || store.db().isReadOnly() || !isAllowed(store.actor().role, Permission::Settings))
        return snapshot;
    const auto window = snapshot->retentionWindow(how.cancelled);
    if (!window || !window->found)
        return snapshot;
    const auto kept = store.write({UnitKind::System, Permission::Settings, QStringLiteral("figures.window"), {}}, [&](UnitOfWork& unit) -> Status {
        const QString key = QStringLiteral("kpi.retention_window");
        ENCORE_LET(const QString now, store.settings().value(key)); // somebody may have set it meanwhile
        return now == QLatin1String("0") ? store.settings().set(unit, key, QString::number(window->days)) : Status();
    });
    if (!kept)
        return snapshot;
    changes = *kept;
    return FigureSnapshot::refresh(snapshot, store, FigureSnapshot::Part::Rest, how);
}

} // namespace encore
