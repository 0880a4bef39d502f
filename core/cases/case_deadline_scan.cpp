#include "cases/case_deadline_scan.h"

#include "cases/case_repository.h"
#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

Status readUnheard(Database& db, qint64 since, qint64 now, std::vector<CaseDeadline>& into)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT c.id, c.title, coalesce(k.name, ''), p.until_at FROM case_pauses p JOIN cases c ON c.id = p.case_id LEFT JOIN customers k ON k.id = c.customer_id "
        "WHERE p.to_at IS NULL AND p.until_at > ? AND p.until_at <= ? AND c.state_id = 4 ORDER BY p.until_at DESC, c.id"));
    ENCORE_TRY(s.bindAll(since, now).run());
    while (s.next())
        into.push_back({s.id<CaseId>(0), s.text(1), s.text(2), s.integer(3)});
    return s.status();
}

} // namespace

Result<CaseDeadlineNews> scanCaseDeadlines(Database& db, qint64 since, qint64 now)
{
    CaseDeadlineNews news;
    ENCORE_TRY(readUnheard(db, since, now, news.unheard));
    // What was written down late is news as well, whenever it was due.
    Statement s = db.prepare(QStringLiteral(
        "SELECT id, title, name, due, state_id, made FROM (SELECT c.id, c.title, coalesce(k.name, '') AS name, %1 AS due, c.state_id, u.at AS made "
        "FROM cases c LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN reviews r ON r.id = c.review_id LEFT JOIN units u ON u.id = c.created_in "
        "LEFT JOIN case_pauses p ON p.case_id = c.id AND p.to_at IS NULL WHERE c.state_id IN (1, 2, 3, 4, 5) AND (c.next_due_at IS NOT NULL "
        "OR ((r.id IS NULL OR r.waiting = 0) AND r.first_reply_at IS NULL AND c.first_response_at IS NULL))) "
        "WHERE due < ? AND (due > ? OR made > ?) ORDER BY due, id").arg(owedDueSql("c")));
    ENCORE_TRY(s.bindAll(now + kCaseWarnBefore, since, since).run());
    while (s.next()) {
        CaseDeadline item{s.id<CaseId>(0), s.text(1), s.text(2), s.integer(3)};
        (item.dueAt < now ? news.overdue : news.soon).push_back(std::move(item));
    }
    ENCORE_TRY(s.status());
    std::reverse(news.overdue.begin(), news.overdue.end());
    return news;
}

} // namespace encore
