#pragma once

#include "base/result.h"
#include "cases/case_evidence.h"

namespace encore {

class Database;

/// What the shop's records say around one case. Reads only.
class CaseEvidenceRepository {
public:
    explicit CaseEvidenceRepository(Database& db) : m_db(db) {}

    Result<CauseEvidence> sameCause(CauseId cause, qint64 until, CaseId except = {});
    /// Newest first, at most 20; empty: no alarm. `c` need not be stored yet.
    Result<std::vector<EarlierFailure>> earlierFailures(const Case& c);
    /// First qualifying order after `from`, and not after `until`.
    Result<std::optional<LaterOrder>> firstOrderAfter(CustomerId customer, qint64 from, qint64 until);
    /// Reviews of that channel with a rating, about this shop, neither rewarded, spam nor not ours, without `except`.
    Result<ChannelRating> channelRating(ChannelId channel, ReviewId except);
    /// Causes of the cases of the last year, the most frequent first.
    Result<std::vector<CauseId>> usualCauses(qint64 now, int limit);
    Result<qint64> ordersOf(CustomerId customer);
    /// First public reply of a person to a review.
    Result<std::optional<qint64>> repliedAt(ReviewId review);

private:
    Database& m_db;
};

} // namespace encore
