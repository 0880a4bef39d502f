#include "reviews/deadline_scan.h"

#include "db/database.h"
#include "db/unit_of_work.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <QHash>

#include <memory>

namespace encore {

namespace {

constexpr int kMost = 500;
// A warning of some working hours may lie a long weekend ahead of its due time, never more than this.
constexpr qint64 kAhead = 21 * 86400;

// First answers and later ones that are owed by a time in (?, ?], each from its own index.
const QString kDueWithin = QStringLiteral(
    "SELECT id, due_at AS due FROM reviews WHERE waiting = 1 AND first_reply_at IS NULL AND due_at > ? AND due_at <= ? "
    "UNION ALL SELECT id, next_due_at FROM reviews WHERE waiting = 1 AND next_due_at IS NOT NULL AND next_due_at > ? AND next_due_at <= ?");

// What somebody wrote down after ?, late already; a file of old reviews is told of by its import.
const QString kLoggedLate = QStringLiteral(
    " UNION ALL SELECT l.id, l.due_at FROM reviews l JOIN units u ON u.id = l.created_in WHERE l.waiting = 1 AND l.first_reply_at IS NULL AND l.due_at <= ? "
    "AND l.logged_at > ? AND u.at > ? AND u.kind_id = %1").arg(int(UnitKind::Edit));

Result<std::vector<DeadlineItem>> read(Database& db, qint64 after, qint64 until, const char* order, bool loggedLate)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT r.id, r.channel_id, r.author, c.name, r.stars, coalesce(r.next_due_at, r.due_at), c.target_confirmed FROM reviews r "
        "JOIN channels c ON c.id = r.channel_id WHERE r.id IN (SELECT id FROM (%3) ORDER BY due %1 LIMIT %2) "
        "ORDER BY coalesce(r.next_due_at, r.due_at) %1, r.id").arg(QLatin1String(order), QString::number(kMost), loggedLate ? kDueWithin + kLoggedLate : kDueWithin));
    s.bindAll(after, until, after, until);
    if (loggedLate)
        s.bind(after).bind(after).bind(after);
    ENCORE_TRY(s.run());
    std::vector<DeadlineItem> items;
    while (s.next()) {
        DeadlineItem item{s.id<ReviewId>(0), s.id<ChannelId>(1), s.text(2), s.text(3), {}, s.integer(5), s.flag(6)};
        if (!s.isNull(4))
            item.stars = s.small(4);
        items.push_back(std::move(item));
    }
    ENCORE_TRY(s.status());
    return items;
}

} // namespace

Result<DeadlineNews> scanDeadlines(Store& store, qint64 since, qint64 now)
{
    DeadlineNews news;
    ENCORE_LET(news.overdue, read(store.db(), since, now - 1, "DESC", true));
    news.overdueCount = qint64(news.overdue.size());
    if (news.overdueCount == kMost) {
        Statement all = store.db().prepare(QStringLiteral("SELECT count(*) FROM (%1)").arg(kDueWithin + kLoggedLate));
        ENCORE_TRY(all.bindAll(since, now - 1, since, now - 1, since, since, since).run());
        if (all.next())
            news.overdueCount = all.integer(0);
        ENCORE_TRY(all.status());
    }
    ENCORE_LET(const QString warn, store.settings().value(QStringLiteral("sla.warn_minutes")));
    const qint64 warnSeconds = warn.toLongLong() * 60;
    if (warnSeconds == 0)
        return news;
    ENCORE_LET(const ShopProfile shop, store.settings().profile());
    ENCORE_LET(const std::vector<DeadlineItem> ahead, read(store.db(), now - 1, now + kAhead, "ASC", false));
    QHash<ChannelId, std::shared_ptr<WorkingCalendar>> calendars;
    for (const DeadlineItem& item : ahead) {
        auto known = calendars.constFind(item.channel);
        if (known == calendars.cend()) {
            ENCORE_LET(WorkingCalendar calendar, store.hours().calendar(item.channel, shop.zone));
            known = calendars.insert(item.channel, std::make_shared<WorkingCalendar>(std::move(calendar)));
        }
        // Where no hour is a working one any more, only the clock can say how soon the due times of before are.
        if (((*known)->nextOpening(now) ? (*known)->workingSeconds(now, item.dueAt) : item.dueAt - now) <= warnSeconds)
            news.soon.push_back(item);
    }
    return news;
}

} // namespace encore
