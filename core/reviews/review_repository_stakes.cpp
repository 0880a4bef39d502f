#include "db/database.h"
#include "reviews/review_repository.h"

namespace encore {

Result<QHash<ReviewId, ReviewStake>> ReviewRepository::stakes(std::span<const ReviewId> ids, qint64 now)
{
    QHash<ReviewId, ReviewStake> found;
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT count(o.id), coalesce(sum(o.net_minor), 0), r.text <> '' AND coalesce((SELECT c.is_public FROM channels c WHERE c.id = r.channel_id), 0) FROM reviews r "
        "LEFT JOIN orders o ON o.customer_id = r.customer_id AND o.qualifying = 1 AND o.placed_at >= ? AND o.placed_at < ? "
        "WHERE r.id = ? AND r.stars <= 3 AND r.customer_id IS NOT NULL GROUP BY r.id"));
    for (const ReviewId id : ids) {
        ENCORE_TRY(s.bindAll(now - qint64(kStakeDays) * 86400, now, id).run());
        if (s.next())
            found.insert(id, {s.integer(0), Money(s.integer(1)), s.integer(2) != 0});
        ENCORE_TRY(s.status());
    }
    return found;
}

} // namespace encore
