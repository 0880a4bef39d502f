#include "cases/case_digest_repository.h"

#include "db/database.h"

namespace encore {

namespace {

const auto kUnhappy = "r.published_at >= ? AND r.published_at < ? AND r.stars <= 2 AND r.competitor IS NULL AND r.link_id <> 5";
// Answered stays answered where nobody knows when: 4 is the state of what has an answer.
const auto kAnswered = "(r.first_reply_at IS NOT NULL OR r.state_id = 4)";

Result<std::vector<CaseDigest::Repeated>> readRepeated(Statement& s)
{
    std::vector<CaseDigest::Repeated> list;
    while (s.next())
        list.push_back({s.text(0), s.small(1)});
    ENCORE_TRY(s.status());
    return list;
}

} // namespace

Status CaseDigestRepository::reviews(CaseDigest& into, qint64 from, qint64 to, int limit)
{
    Statement counts = m_db.prepare(QStringLiteral("SELECT count(*), count(*) FILTER (WHERE %1) FROM reviews r WHERE %2").arg(QLatin1String(kAnswered), QLatin1String(kUnhappy)));
    ENCORE_TRY(counts.bindAll(from, to).run());
    if (counts.next()) {
        into.newReviews = counts.small(0);
        into.answeredReviews = counts.small(1);
    }
    ENCORE_TRY(counts.status());
    Statement list = m_db.prepare(QStringLiteral(
        "SELECT r.id, r.stars, r.author, h.name, coalesce(p.name, ''), substr(CASE WHEN r.text = '' THEN r.title ELSE r.text END, 1, 160), r.published_at, "
        "%3, (SELECT max(c.id) FROM cases c WHERE c.review_id = r.id) FROM reviews r JOIN channels h ON h.id = r.channel_id "
        "LEFT JOIN products p ON p.id = r.product_id WHERE %1 ORDER BY r.stars, r.published_at DESC, r.id LIMIT %2").arg(QLatin1String(kUnhappy), QString::number(limit), QLatin1String(kAnswered)));
    ENCORE_TRY(list.bindAll(from, to).run());
    while (list.next())
        into.reviews.push_back({list.id<ReviewId>(0), list.small(1), list.text(2), list.text(3), list.text(4), list.text(5).simplified(), list.integer(6), list.flag(7), list.id<CaseId>(8)});
    return list.status();
}

Status CaseDigestRepository::cases(CaseDigest& into, qint64 from, qint64 to)
{
    const auto count = [&](const char* sql) -> Result<qint64> { return m_db.integer(QString::fromLatin1(sql).arg(from).arg(to)); };
    ENCORE_LET(into.opened, count("SELECT count(*) FROM cases WHERE opened_at >= %1 AND opened_at < %2"));
    ENCORE_LET(into.closed, count("SELECT count(*) FROM cases WHERE closed_at >= %1 AND closed_at < %2"));
    ENCORE_LET(into.given.minor, count("SELECT coalesce(sum(cost_minor), 0) FROM compensations WHERE agreed_at >= %1 AND agreed_at < %2"));
    return {};
}

Status CaseDigestRepository::repeated(CaseDigest& into, qint64 from, qint64 to)
{
    Statement causes = m_db.prepare(QStringLiteral(
        "SELECT CASE WHEN g.name IS NULL THEN u.name ELSE g.name || ': ' || u.name END, count(*) FROM cases c JOIN causes u ON u.id = c.cause_id "
        "LEFT JOIN causes g ON g.id = u.parent_id WHERE c.opened_at >= ? AND c.opened_at < ? AND c.state_id <> 8 GROUP BY u.id HAVING count(*) >= 2 "
        "ORDER BY count(*) DESC, u.id LIMIT 8"));
    ENCORE_TRY(causes.bindAll(from, to).run());
    ENCORE_LET(into.causes, readRepeated(causes));
    Statement products = m_db.prepare(QStringLiteral(
        "SELECT p.name, count(*) FROM reviews r JOIN products p ON p.id = r.product_id WHERE r.published_at >= ? AND r.published_at < ? AND r.stars <= 3 "
        "AND r.competitor IS NULL GROUP BY p.id HAVING count(*) >= 2 ORDER BY count(*) DESC, p.id LIMIT 8"));
    ENCORE_TRY(products.bindAll(from, to).run());
    ENCORE_LET(into.products, readRepeated(products));
    return {};
}

} // namespace encore
