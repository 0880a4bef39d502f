#include "costs/month_cost_repository.h"

#include "base/calendar.h"
#include "db/database.h"

namespace encore {

namespace {

constexpr qint64 kMost = 9'000'000'000'000;

QString keyOf(const MonthCost& cost) { return QStringLiteral("%1-%2").arg(cost.year, 4, 10, QLatin1Char('0')).arg(cost.month, 2, 10, QLatin1Char('0')); }

Status check(const MonthCost& cost)
{
    if (!plausibleDate(QDate(cost.year, cost.month, 1)))
        return fail(ErrorCode::InvalidInput, QStringLiteral("month"), QStringLiteral("a month such as 2026-05"));
    for (const qint64 sum : {cost.acquisitionMinor, cost.keepingMinor})
        if (sum < 0 || sum > kMost)
            return fail(ErrorCode::InvalidInput, QStringLiteral("cost"), QStringLiteral("an amount from 0 on"));
    return {};
}

} // namespace

Result<std::vector<MonthCost>> MonthCostRepository::all()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT month, acquisition_minor, keeping_minor, note FROM month_costs ORDER BY month"));
    ENCORE_TRY(s.run());
    std::vector<MonthCost> list;
    while (s.next()) {
        const QDate day = QDate::fromString(s.text(0) + QStringLiteral("-01"), Qt::ISODate);
        if (day.isValid())
            list.push_back({day.year(), day.month(), s.integer(1), s.integer(2), s.text(3)});
    }
    ENCORE_TRY(s.status());
    return list;
}

Status MonthCostRepository::set(UnitOfWork& unit, const MonthCost& cost)
{
    ENCORE_TRY(check(cost));
    const QString month = keyOf(cost);
    if (cost.isEmpty()) {
        Statement gone = m_db.prepare(QStringLiteral("DELETE FROM month_costs WHERE month = ?"));
        return gone.bind(month).run();
    }
    Statement found = m_db.prepare(QStringLiteral("SELECT acquisition_minor = ? AND keeping_minor = ? AND note = ? FROM month_costs WHERE month = ?"));
    ENCORE_TRY(found.bindAll(cost.acquisitionMinor, cost.keepingMinor, cost.note, month).run());
    const bool there = found.next();
    const bool same = there && found.flag(0);
    ENCORE_TRY(found.status());
    found.finish();
    if (same)
        return {};
    Statement s = m_db.prepare(there ? QStringLiteral("UPDATE month_costs SET acquisition_minor = ?, keeping_minor = ?, note = ? WHERE month = ?")
                                     : QStringLiteral("INSERT INTO month_costs(acquisition_minor, keeping_minor, note, month, created_in) VALUES (?, ?, ?, ?, ?)"));
    s.bindAll(cost.acquisitionMinor, cost.keepingMinor, cost.note, month);
    if (!there)
        s.bind(unit.id());
    return s.run();
}

} // namespace encore
