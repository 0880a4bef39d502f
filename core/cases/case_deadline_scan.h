#pragma once

#include "base/result.h"
#include "cases/case.h"

namespace encore {

class Database;

/// A case of which nobody has told the customer anything yet.
struct CaseDeadline {
    CaseId id;
    QString title;
    QString customerName;      ///< empty: nobody known
    qint64 dueAt = 0;          ///< UTC seconds
};

struct CaseDeadlineNews {
    std::vector<CaseDeadline> unheard;    ///< the wait for the customer ended after `since` without a word; dueAt is that end; the latest first
    std::vector<CaseDeadline> soon;       ///< CaseDue::Warning; the nearest first
    std::vector<CaseDeadline> overdue;    ///< became CaseDue::Breached after `since`, or was written down after it and late already; the latest first
};

/// What is about to be late and what became late after `since`. Cases about a review that waits
/// for its answer are not in it: that deadline is told by scanDeadlines(). What waits for the customer has none meanwhile until that wait is over.
/// For a worker; reads an index of open cases.
Result<CaseDeadlineNews> scanCaseDeadlines(Database& db, qint64 since, qint64 now);

} // namespace encore
