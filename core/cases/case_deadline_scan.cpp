#include "cases/case_deadline_scan.h"

#include "db/database.h"

#include <algorithm>

namespace encore {

Result<CaseDeadlineNews> scanCaseDeadlines(Database& db, qint64 since, qint64 now)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT c.id, c.title, coalesce(k.name, ''), c.due_at, c.state_id, (SELECT max(p.from_at) FROM case_pauses p WHERE p.case_id = c.id AND p.to_at IS NULL) "
        "FROM cases c LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN reviews r ON r.id = c.review_id "
        "WHERE c.state_id IN (1, 2, 3, 4, 5) AND (r.id IS NULL OR r.waiting = 0) AND r.first_reply_at IS NULL AND c.first_response_at IS NULL "
        "AND c.due_at > ? AND c.due_at < ? ORDER BY c.due_at, c.id"));
    ENCORE_TRY(s.bindAll(since, now + kCaseWarnBefore).run());
    CaseDeadlineNews news;
    while (s.next()) {
        CaseDeadline item{s.id<CaseId>(0), s.text(1), s.text(2), s.integer(3)};
        const CaseDue due = caseDue({CaseState(s.small(4)), item.dueAt, {}, {}, s.maybeInteger(5)}, now);
        if (due == CaseDue::Warning)
            news.soon.push_back(std::move(item));
        else if (due == CaseDue::Breached)
            news.overdue.push_back(std::move(item));
    }
    ENCORE_TRY(s.status());
    std::reverse(news.overdue.begin(), news.overdue.end());
    return news;
}

} // namespace encore
