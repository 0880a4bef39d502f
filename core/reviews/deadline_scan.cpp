#include "reviews/deadline_scan.h"

#include "db/database.h"
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

Result<std::vector<DeadlineItem>> read(Database& db, qint64 after, qint64 until, const char* order)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT r.id, r.channel_id, r.author, c.name, r.stars, r.due_at, c.target_confirmed FROM reviews r JOIN channels c ON c.id = r.channel_id "
        "WHERE r.id IN (SELECT id FROM reviews WHERE waiting = 1 AND first_reply_at IS NULL AND due_at > ? AND due_at <= ? ORDER BY due_at %1 LIMIT %2) "
        "ORDER BY r.due_at %1, r.id").arg(QLatin1String(order)).arg(kMost));
    ENCORE_TRY(s.bindAll(after, until).run());
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
    ENCORE_LET(news.overdue, read(store.db(), since, now - 1, "DESC"));
    news.overdueCount = qint64(news.overdue.size());
    if (news.overdueCount == kMost) {
        ENCORE_LET(news.overdueCount, store.db().integer(QStringLiteral(
            "SELECT count(*) FROM reviews WHERE waiting = 1 AND first_reply_at IS NULL AND due_at > %1 AND due_at < %2").arg(since).arg(now)));
    }
    ENCORE_LET(const QString warn, store.settings().value(QStringLiteral("sla.warn_minutes")));
    const qint64 warnSeconds = warn.toLongLong() * 60;
    if (warnSeconds == 0)
        return news;
    ENCORE_LET(const ShopProfile shop, store.settings().profile());
    ENCORE_LET(const std::vector<DeadlineItem> ahead, read(store.db(), now - 1, now + kAhead, "ASC"));
    QHash<ChannelId, std::shared_ptr<WorkingCalendar>> calendars;
    for (const DeadlineItem& item : ahead) {
        auto known = calendars.constFind(item.channel);
        if (known == calendars.cend()) {
            ENCORE_LET(WorkingCalendar calendar, store.hours().calendar(item.channel, shop.zone));
            known = calendars.insert(item.channel, std::make_shared<WorkingCalendar>(std::move(calendar)));
        }
        if ((*known)->workingSeconds(now, item.dueAt) <= warnSeconds)
            news.soon.push_back(item);
    }
    return news;
}

} // namespace encore
