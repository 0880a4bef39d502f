#pragma once

#include "db/unit_of_work.h"

#include <optional>
#include <vector>

namespace encore {

class Database;

/// One channel in the round of the platforms.
struct RoundStop {
    ChannelId channel;
    QString name;
    QString pageUrl;
    std::optional<qint64> lookedAt;      ///< UTC seconds; empty: never noted
    QString lookedBy;                    ///< name of the person; may be empty
    int found = 0;                       ///< new reviews at that look
    qint64 foundIn30Days = 0;            ///< at all looks of the last thirty days

    /// Somebody should look again: never looked, or longer ago than `hours`.
    bool isDue(qint64 now, int hours) const { return !lookedAt || *lookedAt + qint64(hours) * 3600 <= now; }
};

/// Who looked when whether a channel has new reviews: the table `channel_looks`. The channel itself keeps the
/// last time, for the lists that show it.
class ChannelLookRepository {
public:
    explicit ChannelLookRepository(Database& db) : m_db(db) {}

    /// The channels in use whose reviews stand on a page, in the owner's order.
    Result<std::vector<RoundStop>> round(qint64 now);
    /// Notes a look by whoever works. InvalidInput "found" for a negative number; NotFound.
    Status note(UnitOfWork& unit, ChannelId channel, int found);

private:
    Database& m_db;
};

} // namespace encore
