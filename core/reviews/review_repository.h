#pragma once

#include "db/unit_of_work.h"
#include "reviews/money_at_risk.h"
#include "reviews/review.h"

#include <span>
#include <vector>

namespace encore {

/// Reviews as rows and lists. Reads of one row or a window are for the ui thread; `ids` and `counters` over a
/// large shop are for a worker with its own Store. What may happen to a review is ReviewService's business.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& db) : m_db(db) {}

    /// Writes the row as given, without rules. AlreadyExists where the channel has that external id or the
    /// content key is taken.
    Result<ReviewId> insert(UnitOfWork& unit, const Review& review);
    /// NotFound; AlreadyExists as insert().
    Status update(UnitOfWork& unit, const Review& review);
    /// NotFound.
    Result<Review> find(ReviewId id);
    Result<std::vector<Review>> findAll(std::span<const ReviewId> ids);
    Result<std::optional<ReviewId>> byExternalId(ChannelId channel, const QString& externalId);
    Result<std::optional<ReviewId>> byContentKey(const QByteArray& key);
    /// What the review's channel says about answers. NotFound.
    Result<AnswerRules> answerRules(ChannelId channel);

    // Lists ---------------------------------------------------------------------------------------------

    /// All ids of a list in its order.
    Result<std::vector<ReviewId>> ids(const ReviewFilter& filter, ReviewSort sort = ReviewSort::Due);
    /// The first `limit` of them, at once: for the first window while a worker reads the rest.
    Result<std::vector<ReviewId>> firstIds(const ReviewFilter& filter, ReviewSort sort, int limit);
    /// Rows in the order asked, one query; ids that are gone are left out.
    Result<std::vector<ReviewRow>> rows(std::span<const ReviewId> ids);
    /// What is at stake with those of at most three stars whose customer is known, by what these bought in the
    /// kStakeDays before `now`; the others are left out.
    Result<QHash<ReviewId, ReviewStake>> stakes(std::span<const ReviewId> ids, qint64 now);
    /// Counts of all views without further filter.
    Result<ReviewCounters> counters(qint64 now, StaffId me);
    /// How many a list holds; `among` of more than 5,000 hits is not looked at.
    Result<qint64> count(const ReviewFilter& filter);
    /// What waits now: the one number of the rail.
    Result<qint64> waitingCount(qint64 now);
    /// The next instant after `now` at which a snoozed review wakes; nothing when none sleeps.
    Result<std::optional<qint64>> nextWaking(qint64 now);

    // Many at once: one statement each, whatever their number. Each returns for how many it was possible. -------

    Result<int> assignAll(UnitOfWork& unit, std::span<const ReviewId> ids, StaffId staff);
    Result<int> classifyAll(UnitOfWork& unit, std::span<const ReviewId> ids, std::optional<ReviewClass> reviewClass);
    /// Open ones; nullopt wakes them.
    Result<int> snoozeAll(UnitOfWork& unit, std::span<const ReviewId> ids, std::optional<qint64> until);
    /// Those that the table of steps lets be closed without a reply, at the unit's time.
    Result<int> closeAll(UnitOfWork& unit, std::span<const ReviewId> ids, const QString& reason, ClosingReasonId listed = {});
    /// How many of them owe an answer that is due by `instant` at the latest and not overdue at `now`.
    Result<int> dueBy(std::span<const ReviewId> ids, qint64 now, qint64 instant);
    /// Those among them that wait for their author: their clock stands.
    Result<std::vector<ReviewId>> waitingForAuthor(std::span<const ReviewId> ids);
    Result<int> tagAll(UnitOfWork& unit, std::span<const ReviewId> ids, TagId tag, bool on);
    /// The tag of that name, without regard to case; made when the shop has none. InvalidInput "tag".
    Result<TagId> tagNamed(UnitOfWork& unit, const QString& name);
    struct TagName {
        TagId id;
        QString name;
        qint64 reviews = 0;
    };
    /// All tags of the shop, those on the most reviews first.
    Result<std::vector<TagName>> allTags();

    // Evidence ------------------------------------------------------------------------------------------

    /// Newest first, at most `limit`; `except` is the review at hand.
    Result<std::vector<ReviewId>> ofCustomer(CustomerId customer, ReviewId except = {}, int limit = 200);
    Result<std::vector<ReviewId>> ofOrder(OrderId order);
    /// Reviews of the same product with at most 3 stars published up to `until`, without `except`.
    Result<ProductEvidence> sameProduct(ProductId product, qint64 until, ReviewId except = {});

    /// When the author was last asked for the order number, from the journal; nothing when that is not known.
    Result<std::optional<qint64>> askedAt(ReviewId review);

    // Versions, media, tags ----------------------------------------------------------------------------

    /// Oldest first.
    Result<std::vector<ReviewVersion>> versions(ReviewId review);
    Status addVersion(UnitOfWork& unit, const ReviewVersion& version);
    Result<std::vector<ReviewMedia>> media(ReviewId review);
    Result<qint64> addMedia(UnitOfWork& unit, const ReviewMedia& media);
    Status updateMedia(UnitOfWork& unit, const ReviewMedia& media);
    Status removeMedia(UnitOfWork& unit, qint64 mediaId);
    Result<std::vector<TagId>> tags(ReviewId review);
    /// Adding a tag twice and removing one that is not there are both fine.
    Status addTag(UnitOfWork& unit, ReviewId review, TagId tag);
    Status removeTag(UnitOfWork& unit, ReviewId review, TagId tag);

    // Outside the journal -------------------------------------------------------------------------------

    /// Marks as looked at or as new again; not a unit of work, nothing to undo.
    Status markRead(std::span<const ReviewId> ids, qint64 now);
    Status markUnread(std::span<const ReviewId> ids);
    /// As markUnread, together with a unit; its undo does not bring the mark back.
    Status forgetRead(UnitOfWork& unit, ReviewId id);

private:
    Result<std::vector<ReviewId>> read(const ReviewFilter& filter, ReviewSort sort, int limit);

    Database& m_db;
};

/// The statement behind a list, for the test that holds its plan. `pass` 1 exists for lists by due time.
QString reviewListSql(const ReviewFilter& filter, ReviewSort sort, int pass = 0);

} // namespace encore
