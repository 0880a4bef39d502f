#include "cases/case_service.h"

#include "base/calendar.h"
#include "cases/case_repository.h"
#include "cases/compensation_repository.h"
#include "orders/order_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

namespace encore {

// What a customer gets: compensations and returns of a case.

namespace {

Status invalid(const char* field, const QString& detail) { return fail(ErrorCode::InvalidInput, QLatin1String(field), detail); }

} // namespace

// Sets whether the owner must approve: above the limit and dearer than what was approved before.
Status CaseService::judge(const UnitOfWork& unit, Compensation& m, Money approvedCost)
{
    if (m.cost.minor < 0 || m.cost > kMaxOrderMoney)
        return invalid("cost", QStringLiteral("from 0 to the largest order"));
    ENCORE_LET(const ShopProfile profile, m_store.settings().profile());
    ENCORE_LET(const qint64 limit, setting("cases.compensation_limit"));
    const qint64 limitMinor = limit * currencyScale(profile.currency);
    m.needsApproval = false;
    if (limit == 0 || m.cost.minor <= limitMinor || m.cost <= approvedCost)
        return {};
    if (unit.actor().role == Role::Owner) {
        m.approvedBy = unit.actor().staff;
        m.approvedAt = unit.now();
    } else {
        m.needsApproval = true;
        m.approvedBy = {};
        m.approvedAt.reset();
    }
    return {};
}

Result<CaseChange> CaseService::addCompensation(Compensation m)
{
    return change("case.compensation", m.of, [&](UnitOfWork& unit, Case& c) -> Status {
        if (c.kind == CaseKind::Consultation)
            return invalid("consultation", QStringLiteral("nothing happened that could be made good"));
        ENCORE_LET(const WorkingCalendar calendar, m_calendar(c.channel));
        if (m.promisedBy && *m.promisedBy < localDay(unit.now(), calendar.zone()))
            return invalid("promised", QStringLiteral("that day is over"));
        m.agreedAt = unit.now();
        m.deliveredAt.reset();
        m.approvedAt.reset();
        m.approvedBy = {};
        ENCORE_TRY(judge(unit, m, Money(-1)));
        ENCORE_TRY(CompensationRepository(m_store.db()).insert(unit, m));
        if (m.isOwed())
            c.fullPath = true;
        return {};
    });
}

Result<CaseChange> CaseService::changeCompensation(Compensation m)
{
    return change("case.compensation", m.of, [&](UnitOfWork& unit, Case& c) -> Status {
        CompensationRepository given(m_store.db());
        ENCORE_LET(const Compensation before, given.find(m.id));
        ENCORE_LET(const WorkingCalendar calendar, m_calendar(c.channel));
        if (m.promisedBy && m.promisedBy != before.promisedBy && *m.promisedBy < localDay(unit.now(), calendar.zone()))
            return invalid("promised", QStringLiteral("that day is over"));
        m.agreedAt = before.agreedAt;
        m.deliveredAt = before.deliveredAt;
        m.approvedBy = before.approvedBy;
        m.approvedAt = before.approvedAt;
        // What never needed the owner counts as approved at its cost.
        ENCORE_TRY(judge(unit, m, before.needsApproval ? Money(-1) : before.cost));
        if (m.isOwed())
            c.fullPath = true;
        return m == before ? Status() : given.update(unit, m);
    });
}

Result<CaseChange> CaseService::approve(CompensationId id)
{
    CompensationRepository given(m_store.db());
    ENCORE_LET(Compensation m, given.find(id));
    return change("case.approve", m.of, [&](UnitOfWork& unit, Case&) -> Status {
        if (unit.actor().role != Role::Owner)
            return fail(ErrorCode::NotAllowed, QStringLiteral("approve a compensation"), QStringLiteral("only the owner may"));
        if (!m.needsApproval)
            return {};
        m.needsApproval = false;
        m.approvedBy = unit.actor().staff;
        m.approvedAt = unit.now();
        return given.update(unit, m);
    });
}

Result<CaseChange> CaseService::delivered(CompensationId id, bool on)
{
    CompensationRepository given(m_store.db());
    ENCORE_LET(Compensation m, given.find(id));
    return change(on ? "case.delivered" : "case.not_delivered", m.of, [&](UnitOfWork& unit, Case&) -> Status {
        if (on && m.needsApproval)
            return invalid("approval", QStringLiteral("it waits for the owner"));
        if (on == m.deliveredAt.has_value())
            return {};
        m.deliveredAt = on ? std::optional(unit.now()) : std::nullopt;
        return given.update(unit, m);
    });
}

Result<CaseChange> CaseService::removeCompensation(CompensationId id)
{
    CompensationRepository given(m_store.db());
    ENCORE_LET(const Compensation m, given.find(id));
    return change("case.compensation_remove", m.of, [&](UnitOfWork& unit, Case&) { return given.remove(unit, id); });
}

Result<CaseChange> CaseService::saveReturn(const ReturnRecord& record)
{
    return change("case.return", record.of, [&](UnitOfWork& unit, Case& c) -> Status {
        if (record.quantity < 1 || record.quantity > 1'000'000)
            return invalid("quantity", QStringLiteral("at least 1"));
        if (record.reason.size() > 2000 || record.condition.size() > 2000)
            return invalid("text", QStringLiteral("at most 2000 characters"));
        if (record.line) {
            ENCORE_LET(const auto lines, m_store.orders().lines(c.order));
            bool own = false;
            for (const OrderLine& line : lines)
                own = own || line.id == record.line;
            if (!own)
                return invalid("line", QStringLiteral("it is not of the case's order"));
        }
        if (record.exchangeOrder) {
            ENCORE_LET(const auto order, m_store.orders().find(record.exchangeOrder));
            if (!order)
                return fail(ErrorCode::NotFound, QStringLiteral("order %1").arg(record.exchangeOrder.value));
            if (order->customer && c.customer && order->customer != c.customer)
                return invalid("order", QStringLiteral("it is another customer's"));
        }
        CompensationRepository given(m_store.db());
        if (record.id)
            return given.updateReturn(unit, record);
        return given.insertReturn(unit, record).map([](ReturnId) {});
    });
}

Result<CaseChange> CaseService::removeReturn(CaseId id, ReturnId record)
{
    return change("case.return_remove", id, [&](UnitOfWork& unit, Case&) { return CompensationRepository(m_store.db()).removeReturn(unit, record); });
}

} // namespace encore
