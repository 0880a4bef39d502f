#pragma once

#include "base/calendar.h"
#include "base/ids.h"
#include "base/result.h"
#include "kpi/review_history.h"

#include <functional>
#include <optional>

namespace encore {

class Database;
class Store;

namespace setting {
inline constexpr char kLeaveOutComplaints[] = "kpi.leave_out_complaints";
} // namespace setting

struct ReviewScanOptions {
    /// First working instant of a local day, given its midnight: where a review of which only the day is
    /// known begins to wait. Left out: midnight itself.
    std::function<qint64(ChannelId channel, qint64 midnight)> opening;
    /// Only what was published, or asked, at this UTC second or later; left out: everything.
    std::optional<qint64> publishedFrom;
    /// What a platform agreed before this UTC second to be against its rules counts as spam; left out: nothing does.
    std::optional<qint64> leaveOutAcceptedBefore;
    /// Of the shop's clock: what is put off until later than this does not wait. Left out: nothing is put off.
    std::optional<qint64> now;
    /// Asked now and then; true stops the scan with Cancelled.
    std::function<bool()> cancelled;
};

/// `utc` where the shop leaves reviews with an accepted complaint out of its figures, else nothing.
Result<std::optional<qint64>> complaintsLeftOutBefore(Store& store, qint64 utc);

/// Reviews, questions and remarks, as the figures need them. Remarks were said, not published: nobody can answer
/// them where they stand, and no figure of reviews counts them. Reviews of competitors count as not ours. Cases
/// without a review follow as requests, under their own ids. For a worker.
Result<kpi::ReviewHistory> scanReviews(Database& db, const DayTable& days, const ReviewScanOptions& options = {});
/// The requests of scanReviews() alone.
Result<kpi::ReviewHistory> scanRequests(Database& db, const DayTable& days);

} // namespace encore
