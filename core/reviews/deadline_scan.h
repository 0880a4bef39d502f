#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace encore {

class Store;

/// A review whose answer is due soon, or became overdue.
struct DeadlineItem {
    ReviewId review;
    ChannelId channel;
    QString author;
    QString channelName;
    std::optional<int> stars;
    qint64 dueAt = 0;
    bool confirmed = false;        ///< the owner stands by the times of that channel
};

struct DeadlineNews {
    std::vector<DeadlineItem> soon;       ///< still in time, with at most the warning time left; the nearest first
    std::vector<DeadlineItem> overdue;    ///< became overdue in (since, now], or was written down then by hand and late already; the latest first, at most 500
    qint64 overdueCount = 0;              ///< all of them
};

/// What is about to be late and what became late after `since`, by the working hours of each channel. The
/// warning time is the setting sla.warn_minutes, in working minutes (by the clock where none
/// come any more). Snoozed and waiting reviews count as well:
/// their clock runs, unless the author owes us something. For a worker; reads an index only.
Result<DeadlineNews> scanDeadlines(Store& store, qint64 since, qint64 now);

} // namespace encore
