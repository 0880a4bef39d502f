#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace encore {

class Database;

/// A day by which something was promised to a customer: what we do about an open case, or a compensation that is not
/// delivered yet.
struct CasePromise {
    CaseId id;
    QString title;             ///< of the case
    QString customerName;      ///< empty: nobody known
    QDate day;                 ///< local to the shop
    QString action;            ///< what we said we would do; only from promisedActions
};

struct CasePromiseNews {
    std::vector<CasePromise> today;     ///< the morning of the promised day came after `since`; the nearest first
    std::vector<CasePromise> broken;    ///< the promised day ended after `since`; the latest first
};

/// The hour at which a promise for that day is called to mind.
inline constexpr int kPromiseHour = 9;

/// What is promised for today and what was not kept, as news between two UTC seconds. For a worker.
Result<CasePromiseNews> scanCasePromises(Database& db, const QTimeZone& zone, qint64 since, qint64 now);
/// What we do about open cases by a day up to `until`, earliest first; compensations are not in it.
Result<std::vector<CasePromise>> promisedActions(Database& db, QDate until, int limit);

} // namespace encore
