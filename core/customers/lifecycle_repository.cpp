#include "customers/lifecycle_repository.h"

#include "db/database.h"

namespace encore {

namespace {
constexpr int manyOrders = 500;
constexpr qint64 secondsOfDay = 86400;
} // namespace

qint32 LifecycleRepository::dayOf(qint64 utc) const
{
    const qint64 local = utc + m_offset;
    return qint32(local >= 0 ? local / secondsOfDay : -((-local + secondsOfDay - 1) / secondsOfDay));
}

Result<QHash<CustomerId, PurchaseFacts>> LifecycleRepository::facts(std::span<const CustomerRow> rows)
{
    QHash<CustomerId, PurchaseFacts> found;
    QString list;
    for (const CustomerRow& row : rows) {
        if (row.orders <= 0 || !row.firstOrderAt || !row.lastOrderAt)
            continue;
        if (row.orders > manyOrders) {
            PurchaseFacts facts{row.orders, dayOf(*row.firstOrderAt), dayOf(*row.lastOrderAt), {}};
            facts.interval = double(facts.lastDay - facts.firstDay) / (row.orders - 1);
            found.insert(row.id, facts);
            continue;
        }
        if (!list.isEmpty())
            list += u',';
        list += QString::number(row.id.value);
    }
    if (list.isEmpty())
        return found;
    Statement s = m_db.prepare(QStringLiteral("SELECT customer_id, placed_at FROM orders WHERE qualifying = 1 AND customer_id IN (%1) ORDER BY customer_id, placed_at").arg(list));
    ENCORE_TRY(s.run());
    std::vector<qint32> days;
    CustomerId current;
    const auto take = [&] {
        if (current)
            found.insert(current, purchaseFacts(days));
        days.clear();
    };
    while (s.next()) {
        const auto id = s.id<CustomerId>(0);
        if (id != current) {
            take();
            current = id;
        }
        days.push_back(dayOf(s.integer(1)));
    }
    ENCORE_TRY(s.status());
    take();
    return found;
}

Result<LifecycleRule> LifecycleRepository::rule(const std::function<bool()>& stop)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT customer_id, placed_at FROM orders WHERE qualifying = 1 AND customer_id IS NOT NULL ORDER BY customer_id, placed_at"));
    ENCORE_TRY(s.run());
    LifecycleRulePass pass;
    std::vector<qint32> days;
    qint64 current = 0;
    int untilAsked = 10000;
    while (s.next()) {
        const qint64 id = s.integer(0);
        if (id != current) {
            pass.add(days);
            days.clear();
            current = id;
        }
        days.push_back(dayOf(s.integer(1)));
        if (--untilAsked == 0) {
            untilAsked = 10000;
            if (stop && stop())
                return fail(ErrorCode::Cancelled);
        }
    }
    ENCORE_TRY(s.status());
    pass.add(days);
    return pass.finish();
}

} // namespace encore
