#include "cases/case_evidence_repository.h"

#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {
constexpr qint64 kDay = 86400;
constexpr qint64 kYear = 365 * kDay;
constexpr size_t kMost = 20;
} // namespace

Result<CauseEvidence> CaseEvidenceRepository::sameCause(CauseId cause, qint64 until, CaseId except)
{
    CauseEvidence found;
    if (!cause)
        return found;
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, opened_at FROM cases WHERE cause_id = ? AND opened_at > ? AND opened_at <= ? AND id <> ? AND state_id <> 8 ORDER BY opened_at DESC, id DESC"));
    ENCORE_TRY(s.bindAll(qint64(cause.value), until - kYear, until, qint64(except.value)).run());
    while (s.next()) {
        const qint64 age = until - s.integer(1);
        found.days30 += age < 30 * kDay;
        found.days90 += age < 90 * kDay;
        ++found.days365;
        if (found.newest.size() < kMost)
            found.newest.push_back(s.id<CaseId>(0));
    }
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<std::vector<EarlierFailure>> CaseEvidenceRepository::earlierFailures(const Case& c)
{
    std::vector<EarlierFailure> list;
    if (!c.customer || c.state == CaseState::NotOurs || c.kind == CaseKind::Consultation)
        return list;
    // One trouble told in two places is one failure: another order and another review.
    Statement& cases = m_db.cached(QStringLiteral(
        "SELECT id, opened_at, title, review_id FROM cases WHERE customer_id = ? AND id <> ? AND opened_at > ? AND opened_at <= ? AND state_id <> 8 AND kind_id <> 5 "
        "AND (order_id IS NULL OR ? = 0 OR order_id <> ?) AND (review_id IS NULL OR ? = 0 OR review_id <> ?) ORDER BY opened_at DESC LIMIT 20"));
    ENCORE_TRY(cases.bindAll(qint64(c.customer.value), qint64(c.id.value), c.openedAt - kYear, c.openedAt, qint64(c.order.value), qint64(c.order.value),
                             qint64(c.review.value), qint64(c.review.value)).run());
    while (cases.next())
        list.push_back({cases.id<CaseId>(0), ReviewId(), cases.integer(1), cases.text(2), std::nullopt, cases.id<ReviewId>(3)});
    ENCORE_TRY(cases.status());
    cases.finish();
    Statement& reviews = m_db.cached(QStringLiteral(
        "SELECT r.id, r.published_at, substr(CASE WHEN r.text = '' THEN r.title ELSE r.text END, 1, 120), r.stars FROM reviews r WHERE r.customer_id = ? AND r.stars <= 2 "
        "AND r.published_at > ? AND r.published_at <= ? AND (? = 0 OR r.id <> ?) AND (r.order_id IS NULL OR ? = 0 OR r.order_id <> ?) "
        "ORDER BY r.published_at DESC LIMIT 20"));
    ENCORE_TRY(reviews.bindAll(qint64(c.customer.value), c.openedAt - kYear, c.openedAt, qint64(c.review.value), qint64(c.review.value),
                               qint64(c.order.value), qint64(c.order.value)).run());
    while (reviews.next())
        list.push_back({CaseId(), reviews.id<ReviewId>(0), reviews.integer(1), reviews.text(2).simplified(), reviews.small(3)});
    ENCORE_TRY(reviews.status());
    reviews.finish();
    std::stable_sort(list.begin(), list.end(), [](const EarlierFailure& a, const EarlierFailure& b) { return a.at > b.at; });
    if (list.size() > kMost)
        list.resize(kMost);
    return list;
}

Result<std::optional<LaterOrder>> CaseEvidenceRepository::firstOrderAfter(CustomerId customer, qint64 from, qint64 until)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT o.id, coalesce(o.number, ''), o.placed_at, o.net_minor FROM orders o WHERE o.customer_id = ? AND o.qualifying = 1 AND o.placed_at > ? "
        "AND o.placed_at <= ? ORDER BY o.placed_at, o.id LIMIT 1"));
    ENCORE_TRY(s.bindAll(qint64(customer.value), from, until).run());
    std::optional<LaterOrder> found;
    if (s.next())
        found = LaterOrder{s.id<OrderId>(0), s.text(1), s.integer(2), Money(s.integer(3))};
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<ChannelRating> CaseEvidenceRepository::channelRating(ChannelId channel, ReviewId except)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT count(*), coalesce(avg(r.stars), 0) FROM reviews r WHERE r.channel_id = ? AND r.stars IS NOT NULL AND r.id <> ? AND r.kind_id = 1 "
        "AND r.competitor IS NULL AND r.incentivised = 0 AND r.link_id <> 5 AND (r.class_id IS NULL OR r.class_id NOT IN (5, 6))"));
    ENCORE_TRY(s.bindAll(qint64(channel.value), qint64(except.value)).run());
    ChannelRating rating;
    if (s.next())
        rating = {s.integer(0), s.real(1)};
    ENCORE_TRY(s.status());
    return rating;
}

Result<std::vector<CauseId>> CaseEvidenceRepository::usualCauses(qint64 now, int limit)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT c.cause_id FROM cases c JOIN causes u ON u.id = c.cause_id WHERE u.active = 1 AND c.opened_at > ? GROUP BY c.cause_id "
        "ORDER BY count(*) DESC, c.cause_id LIMIT ?"));
    ENCORE_TRY(s.bindAll(now - kYear, limit).run());
    std::vector<CauseId> causes;
    while (s.next())
        causes.push_back(s.id<CauseId>(0));
    ENCORE_TRY(s.status());
    return causes;
}

Result<qint64> CaseEvidenceRepository::ordersOf(CustomerId customer)
{
    return m_db.integer(QStringLiteral("SELECT count(*) FROM orders WHERE customer_id = %1 AND qualifying = 1").arg(customer.value));
}

Result<std::optional<qint64>> CaseEvidenceRepository::repliedAt(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT first_reply_at FROM reviews WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::optional<qint64> at;
    if (s.next())
        at = s.maybeInteger(0);
    ENCORE_TRY(s.status());
    s.finish();
    return at;
}

} // namespace encore
