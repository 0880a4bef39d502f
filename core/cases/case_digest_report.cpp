#include "cases/case_digest_report.h"

#include "base/calendar.h"
#include "cases/case_digest_repository.h"
#include "cases/case_repository.h"
#include "changes/change_repository.h"
#include "shop/store.h"

namespace encore {

Result<CaseDigest> readDigest(Store& store, QDate monday, qint64 now, const QTimeZone& zone)
{
    constexpr int kMost = 12;
    CaseDigest digest;
    digest.monday = monday;
    const qint64 from = startOfDayUtc(monday, zone), to = startOfDayUtc(monday.addDays(7), zone);
    CaseDigestRepository rows(store.db());
    ENCORE_TRY(rows.reviews(digest, from, to, kMost));
    ENCORE_TRY(rows.cases(digest, from, to));
    ENCORE_TRY(rows.repeated(digest, to - 30 * 86400, to));
    CaseFilter filter;
    filter.view = CaseView::Overdue;
    filter.now = now;
    filter.today = localDay(now, zone);
    ENCORE_LET(digest.overdue, CaseRepository(store.db()).ids(filter));
    digest.overdueCount = int(digest.overdue.size());
    if (digest.overdue.size() > kMost)
        digest.overdue.resize(kMost);
    ENCORE_LET(digest.owed, CompensationRepository(store.db()).owed(kMost));
    ChangeRepository changes(store.db());
    ENCORE_LET(digest.done, changes.doneBetween(monday, monday.addDays(6)));
    ENCORE_LET(const auto all, changes.all(100));
    for (const Change& change : all)
        if (!change.isDone() && digest.planned.size() < kMost)
            digest.planned.push_back(change);
    return digest;
}

} // namespace encore
