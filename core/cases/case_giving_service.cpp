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

// What the owner approved or the customer was given at a cost, only the owner takes out of the books.
Status CaseService::mayTakeBack(const UnitOfWork& unit, const Compensation& m)
{
    if (unit.actor().role == Role::Owner)
        return {};
    if (m.isSpent())
        return fail(ErrorCode::NotAllowed, QStringLiteral("take back what was given"), QStringLiteral("only the owner may"));
    if (m.approvedAt)
        return fail(ErrorCode::NotAllowed, QStringLiteral("remove an approved compensation"), QStringLiteral("only the owner may"));
    return {};
}

// Sets whether the owner must approve: what staff gives in one case without them is more than the limit. What was allowed `before`
// stays so while it becomes neither dearer nor something else.
Status CaseService::judge(const UnitOfWork& unit, Compensation& m, const Compensation* before)
{
    if (m.cost.minor < 0 || m.cost > kMaxOrderMoney)
        return invalid("cost", QStringLiteral("from 0 to the largest order"));
    ENCORE_LET(const ShopProfile profile, m_store.settings().profile());
    ENCORE_LET(const qint64 limit, setting("cases.compensation_limit"));
    const qint64 limitMinor = limit * currencyScale(profile.currency);
    m.needsApproval = false;
    if (before && !before->needsApproval && before->kind == m.kind && m.cost <= before->cost)
        return {};
    m.approvedBy = {};
    m.approvedAt.reset();
    ENCORE_LET(const auto given, CompensationRepository(m_store.db()).ofCase(m.of));
    Money unasked = m.cost;
    for (const Compensation& other : given)
        if (other.id != m.id && !other.needsApproval && !other.approvedAt)
            unasked = unasked + other.cost;
    if (limit == 0 || m.cost.minor == 0 || unasked.minor <= limitMinor)
        return {};
    if (unit.actor().role == Role::Owner) {
        m.approvedBy = unit.actor().staff;
        m.approvedAt = unit.now();
    } else {
        m.needsApproval = true;
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
        ENCORE_TRY(judge(unit, m, nullptr));
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
        if (before.isSpent() && (m.kind != before.kind || m.cost < before.cost))
            ENCORE_TRY(mayTakeBack(unit, before));
        ENCORE_TRY(judge(unit, m, &before));
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
        if (m.isSpent())
            ENCORE_TRY(mayTakeBack(unit, m));
        m.deliveredAt = on ? std::optional(unit.now()) : std::nullopt;
        return given.update(unit, m);
    });
}

Result<CaseChange> CaseService::removeCompensation(CompensationId id)
{
    CompensationRepository given(m_store.db());
    ENCORE_LET(const Compensation m, given.find(id));
    return change("case.compensation_remove", m.of, [&](UnitOfWork& unit, Case&) -> Status {
        ENCORE_TRY(mayTakeBack(unit, m));
        return given.remove(unit, id);
    });
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
