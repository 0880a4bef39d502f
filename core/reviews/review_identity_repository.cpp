#include "reviews/review_identity_repository.h"

#include "base/calendar.h"
#include "reviews/review_identity.h"

namespace encore {

namespace {

constexpr qint64 kYear = 366 * 86400;
constexpr qsizetype kTellingText = 40;      // shorter words are written by many

} // namespace

Result<std::optional<ReviewId>> ReviewIdentityRepository::same(const Review& review, const QTimeZone& zone, bool dayKnown, int nth)
{
    Statement& byKey = m_db.cached(QStringLiteral("SELECT id FROM reviews WHERE content_key = ?"));
    ENCORE_TRY(byKey.bind(identityKey(review, zone, nth)).run());
    std::optional<ReviewId> same;
    if (byKey.next())
        same = byKey.id<ReviewId>(0);
    ENCORE_TRY(byKey.status());
    byKey.finish();
    if (same)
        return same;
    const QDate day = localDay(review.publishedAt, zone);
    const bool anyDay = !dayKnown && (review.text.size() >= kTellingText || !review.author.isEmpty());
    const qint64 before = startOfDayUtc(day.addDays(1), zone);
    const qint64 from = anyDay ? before - kYear : startOfDayUtc(day, zone);
    Statement& s = m_db.cached(QStringLiteral("SELECT id, author, title, text, stars, product_id FROM reviews WHERE published_at >= ? AND published_at < ? "
                                              "AND channel_id = ? AND (? = 0 OR author = ?) AND competitor IS NULL ORDER BY id"));
    ENCORE_TRY(s.bindAll(from, before, review.channel, anyDay, review.author).run());
    while (!same && s.next()) {
        Review known;
        known.author = s.text(1);
        known.title = s.text(2);
        known.text = s.text(3);
        if (!s.isNull(4))
            known.stars = s.small(4);
        known.product = s.id<ProductId>(5);
        if (saysTheSame(review, known) && --nth < 1)
            same = s.id<ReviewId>(0);
    }
    ENCORE_TRY(s.status());
    s.finish();
    return same;
}

} // namespace encore
