#include "cases/case_promise_scan.h"

#include "base/calendar.h"
#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

const auto kActions =
    "SELECT c.id, c.title, coalesce(k.name, ''), c.action_by AS day, %1 FROM cases c LEFT JOIN customers k ON k.id = c.customer_id "
    "WHERE c.state_id IN (1, 2, 3, 4, 5) AND c.action_by >= ? AND c.action_by <= ?";
const auto kGifts =
    "SELECT c.id, c.title, coalesce(k.name, ''), m.promised_by, '' FROM compensations m JOIN cases c ON c.id = m.case_id "
    "LEFT JOIN customers k ON k.id = c.customer_id WHERE m.delivered_at IS NULL AND m.kind_id NOT IN (1, 7) AND m.promised_by >= ? AND m.promised_by <= ?";

Result<std::vector<CasePromise>> read(Statement& s)
{
    std::vector<CasePromise> list;
    while (s.next())
        list.push_back({s.id<CaseId>(0), s.text(1), s.text(2), QDate::fromString(s.text(3), Qt::ISODate), s.text(4)});
    ENCORE_TRY(s.status());
    return list;
}

} // namespace

Result<CasePromiseNews> scanCasePromises(Database& db, const QTimeZone& zone, qint64 since, qint64 now)
{
    const QString from = localDay(since, zone).addDays(-1).toString(Qt::ISODate), to = localDay(now, zone).toString(Qt::ISODate);
    // Each case once a day, however much it promises for it.
    Statement s = db.prepare(QString::fromLatin1(kActions).arg(QStringLiteral("''")) + QStringLiteral(" UNION ") + QLatin1String(kGifts) + QStringLiteral(" ORDER BY day, 1"));
    ENCORE_TRY(s.bindAll(from, to, from, to).run());
    ENCORE_LET(const auto all, read(s));
    CasePromiseNews news;
    for (const CasePromise& promise : all) {
        const qint64 morning = utcOf(promise.day, QTime(kPromiseHour, 0), zone), over = startOfDayUtc(promise.day.addDays(1), zone);
        if (over > since && over <= now)
            news.broken.push_back(promise);
        else if (morning > since && morning <= now)
            news.today.push_back(promise);
    }
    std::reverse(news.broken.begin(), news.broken.end());
    return news;
}

Result<std::vector<CasePromise>> promisedActions(Database& db, QDate until, int limit)
{
    Statement s = db.prepare(QString::fromLatin1(kActions).arg(QStringLiteral("c.action")) + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM compensations m WHERE m.case_id = c.id AND m.delivered_at IS NULL "
                                                  "AND m.kind_id NOT IN (1, 7) AND m.promised_by = c.action_by) ORDER BY day, c.id LIMIT ?"));
    ENCORE_TRY(s.bindAll(QStringLiteral("0000"), until.toString(Qt::ISODate), limit).run());
    return read(s);
}

} // namespace encore
