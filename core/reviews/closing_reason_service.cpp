#include "reviews/closing_reason_service.h"

#include "shop/store.h"
#include "shop/unit_label.h"

namespace encore {

Result<ChangeSet> ClosingReasonService::write(const char* label, const QString& name, const Work& work)
{
    return m_store.write({UnitKind::Settings, Permission::Settings, unitLabel(label, {name}), {}}, [&](UnitOfWork& unit) -> Status {
        ClosingReasonRepository reasons(unit.db());
        return work(reasons, unit);
    });
}

Result<ChangeSet> ClosingReasonService::add(const QString& name)
{
    return write("reason.add", name.simplified(), [&](ClosingReasonRepository& reasons, UnitOfWork& unit) -> Status {
        ENCORE_TRY(reasons.insert(unit, name));
        return {};
    });
}

Result<ChangeSet> ClosingReasonService::rename(ClosingReasonId id, const QString& name)
{
    return write("reason.rename", name.simplified(), [&](ClosingReasonRepository& reasons, UnitOfWork& unit) { return reasons.rename(unit, id, name); });
}

Result<ChangeSet> ClosingReasonService::setActive(ClosingReasonId id, bool active)
{
    return write(active ? "reason.offer" : "reason.retire", {}, [&](ClosingReasonRepository& reasons, UnitOfWork& unit) { return reasons.setActive(unit, id, active); });
}

Result<ChangeSet> ClosingReasonService::arrange(std::span<const ClosingReasonId> order)
{
    return write("reason.order", {}, [&](ClosingReasonRepository& reasons, UnitOfWork& unit) { return reasons.arrange(unit, order); });
}

Result<ChangeSet> ClosingReasonService::merge(ClosingReasonId from, ClosingReasonId into)
{
    return write("reason.merge", {}, [&](ClosingReasonRepository& reasons, UnitOfWork& unit) { return reasons.merge(unit, from, into); });
}

} // namespace encore
