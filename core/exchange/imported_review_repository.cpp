#include "exchange/imported_review_repository.h"

#include "db/database.h"
#include "db/unit_of_work.h"

#include <algorithm>

namespace encore {

Result<ImportedReviewRepository::Told> ImportedReviewRepository::told(ReviewId review)
{
    // One state after another, each with the step that ended it; the last one holds now.
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT b.rating_tenths, b.rating_max_tenths, b.title, u.kind_id, u.undone_by, b.j_seq AS seq FROM reviews_before b JOIN units u ON u.id = b.j_unit "
        "WHERE b.id = ? AND b.j_op <> 'R' "
        "UNION ALL SELECT rating_tenths, rating_max_tenths, title, NULL, NULL, 9223372036854775807 FROM reviews WHERE id = ? ORDER BY seq"));
    ENCORE_TRY(s.bindAll(review, review).run());
    Told told, state;
    bool first = true, byFile = true;
    while (s.next()) {
        const Told before = state;
        state = {s.isNull(0) ? std::nullopt : std::optional(Rating{s.small(0), s.small(1)}), s.text(2)};
        if (first || (byFile && state.rating != before.rating))
            told.rating = state.rating;
        if (first || (byFile && state.title != before.title))
            told.title = state.title;
        first = false;
        byFile = UnitKind(s.small(3)) == UnitKind::Import && s.isNull(4);
    }
    ENCORE_TRY(s.status());
    s.finish();
    return told;
}

Result<std::vector<ReviewId>> ImportedReviewRepository::withoutWords(const Review& like)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id FROM reviews WHERE published_at = ? AND channel_id = ? AND author = ? AND external_id IS NULL AND content_key IS NOT NULL "
        "AND text = '' AND coalesce(product_id, 0) = ? AND coalesce(variant_id, 0) = ? LIMIT 2"));
    ENCORE_TRY(s.bindAll(like.publishedAt, like.channel, like.author, like.product.value, like.variant.value).run());
    std::vector<ReviewId> found;
    while (s.next())
        found.push_back(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<std::vector<qint64>> ImportedReviewRepository::undecided()
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT published_at FROM reviews WHERE bulk = 1 AND reply_known = 1 AND first_reply_at IS NULL AND state_id IN (1, 2, 3, 6) "
        "AND (waiting = 1 OR archived = 1)"));
    ENCORE_TRY(s.run());
    std::vector<qint64> list;
    while (s.next())
        list.push_back(s.integer(0));
    ENCORE_TRY(s.status());
    // Read in the order of the table: by the index of dates each row would be looked up on its own.
    std::sort(list.begin(), list.end());
    return list;
}

Result<bool> ImportedReviewRepository::wasOpenedAgain(ReviewId review)
{
    // 5: closed, 6: reopened, which triage and waiting may have followed.
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM reviews WHERE id = ? AND state_id = 6) OR EXISTS (SELECT 1 FROM reviews_before b JOIN units u ON u.id = b.j_unit "
        "WHERE b.id = ? AND b.state_id IN (5, 6) AND u.kind_id <> 3 AND u.undone_by IS NULL)"));
    ENCORE_TRY(s.bindAll(review, review).run());
    const bool again = s.next() && s.flag(0);
    ENCORE_TRY(s.status());
    s.finish();
    return again;
}

Result<QSet<ReviewId>> ImportedReviewRepository::archivedByHand()
{
    // The last step that found the review out of the archive put it there; what came archived has no such step.
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT b.id FROM reviews_before b JOIN units u ON u.id = b.j_unit JOIN reviews r ON r.id = b.id "
        "WHERE r.archived = 1 AND b.archived = 0 AND u.kind_id <> 2 AND u.label NOT LIKE 'review.answer_from%' "
        "AND b.j_seq = (SELECT max(l.j_seq) FROM reviews_before l WHERE l.id = b.id AND l.archived = 0)"));
    ENCORE_TRY(s.run());
    QSet<ReviewId> ids;
    while (s.next())
        ids.insert(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    return ids;
}

} // namespace encore
