#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "reviews/closing_reason.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace encore {

// The values of these enums are the ids of the lookup tables review_kinds, review_states, review_waits,
// review_classes and author_links; the codes are those of the tables, for files and the command line.

enum class ReviewKind { Review = 1, Question = 2, Remark = 3 };
enum class ReviewState { New = 1, Triage = 2, Waiting = 3, Replied = 4, Closed = 5, Reopened = 6, Removed = 7 };
/// Whom an open review waits for.
enum class ReviewWait { Author = 1, Colleague = 2, Supplier = 3 };
enum class ReviewClass { Constructive = 1, Emotion = 2, Abuse = 3, Competitor = 4, NotOurs = 5, Spam = 6 };
/// How sure it is who wrote it. Unknown is the usual case on marketplaces.
enum class AuthorLink { Unknown = 1, Asked = 2, Probable = 3, Confirmed = 4, NotOurs = 5 };
enum class Sentiment { Negative, Neutral, Positive };

QString codeOf(ReviewKind kind);
QString codeOf(ReviewState state);
QString codeOf(ReviewWait wait);
QString codeOf(ReviewClass reviewClass);
QString codeOf(AuthorLink link);
std::optional<ReviewKind> reviewKindFromCode(QStringView code);
std::optional<ReviewState> reviewStateFromCode(QStringView code);
std::optional<ReviewWait> reviewWaitFromCode(QStringView code);
std::optional<ReviewClass> reviewClassFromCode(QStringView code);
std::optional<AuthorLink> authorLinkFromCode(QStringView code);

/// What the source showed, in tenths: 4.5 of 5 is {45, 50}. Kept beside the stars made from it.
struct Rating {
    int tenths = 0;
    int maxTenths = 50;
    friend bool operator==(const Rating&, const Rating&) = default;
};
/// The rating on 1..5 (kpi.md KPI18): a scale of 1..max is brought linearly to 1..5 and rounded half up.
/// InvalidInput "rating" below 1, above its maximum, or for a scale that ends below 2 or above 100.
Result<int> starsOf(const Rating& rating);
/// 1-2 negative, 3 neutral, 4-5 positive.
Sentiment sentimentOf(int stars);

/// Open: an answer or a decision is still owed by us.
bool isOpen(ReviewState state);

/// One review, question or remark: a row of the table `reviews`. Instants are UTC seconds.
struct Review {
    ReviewId id;
    ChannelId channel;
    std::optional<QString> externalId;        ///< unique within the channel
    std::optional<QByteArray> contentKey;     ///< tells rows without an external id apart
    ReviewKind kind = ReviewKind::Review;
    ReviewState state = ReviewState::New;
    std::optional<ReviewWait> waitsFor;
    std::optional<ReviewClass> reviewClass;
    AuthorLink link = AuthorLink::Unknown;
    QString author;                           ///< as shown at the source; empty: no name given
    CustomerId customer;
    OrderId order;
    ProductId product;
    VariantId variant;
    std::optional<Rating> rating;
    std::optional<int> stars;                 ///< 1..5, made from `rating` by starsOf
    QString title;
    QString text;
    QString url;
    std::optional<QString> competitor;        ///< about whom, when it is not about this shop
    qint64 publishedAt = 0;
    bool publishedDayOnly = false;            ///< only the day is known
    std::optional<qint64> seenAt;
    qint64 loggedAt = 0;
    std::optional<qint64> dueAt;              ///< set once, when logged; empty: no answer was owed
    std::optional<qint64> firstReplyAt;       ///< first public reply of a person
    bool replyKnown = true;                   ///< false: an import that told nothing of replies
    std::optional<qint64> unansweredAt;       ///< after `loggedAt`: when a look found no answer there and the due time over
    bool bulk = false;                        ///< came by an import
    bool archived = false;                    ///< from before the shop began to answer
    bool verified = false;                    ///< the source vouches for the purchase
    bool incentivised = false;
    QString reuseConsent;                     ///< who allowed reuse, when and for what; empty: nobody
    StaffId assignedTo;
    std::optional<qint64> snoozedUntil;
    std::optional<QString> closeReason;       ///< set when closed without a reply
    std::optional<qint64> closedAt;
    std::optional<qint64> removedAt;          ///< gone at the source
    std::optional<qint64> complaintAt;        ///< when the platform was asked to take it down
    QString complaintReason;
    bool waiting = false;                     ///< an answer is owed: kept by deriveWaiting
    bool asks = false;                        ///< its words ask something: kept by ReviewService beside the text
    QString complaintEvidence;                ///< what was sent with the complaint
    std::optional<QString> complaintDecision; ///< what the platform said, in words; empty: nothing yet
    std::optional<qint64> complaintDecidedAt;
    bool complaintAccepted = false;           ///< the platform agreed, whether it took the review down or not
    ClosingReasonId closeReasonId;            ///< of the shop's list; null: in one's own words
    /// By when another answer is owed: after our first one, or when the author was waited for in vain. Only while `waiting`;
    /// kept by followPause.
    std::optional<qint64> nextDueAt;

    std::optional<Sentiment> sentiment() const { return stars ? std::optional(sentimentOf(*stars)) : std::nullopt; }
    bool isSnoozed(qint64 now) const { return snoozedUntil && *snoozedUntil > now; }
    /// By when the answer that is owed now is due. What was answered once is not overdue by its first deadline.
    std::optional<qint64> owedBy() const { return nextDueAt ? nextDueAt : firstReplyAt ? std::nullopt : dueAt; }
    bool isOverdue(qint64 now) const { const auto by = owedBy(); return waiting && by && *by < now; }
    friend bool operator==(const Review&, const Review&) = default;
};

/// What a channel says about answers.
struct AnswerRules {
    bool replyPossible = true;
    bool replyToTextless = true;
    std::optional<int> negativeMinutes;       ///< working minutes; empty: the shop's own target
    std::optional<int> otherMinutes;
    bool mayAskOrderNumber = true;
    std::optional<int> neutralMinutes;        ///< three stars; empty: as the others
};

/// The one place that says whether an answer is owed: open, about us, not archived, replies known, a review
/// or a question (a remark of our own staff needs none), and the channel takes an answer to it. Sets
/// `waiting`, and takes the due time away from what is archived, of unknown reply, or was never answerable.
void deriveWaiting(Review& review, const AnswerRules& rules);
/// Whether an answer to this review is possible at all, whatever its state.
bool isAnswerable(const Review& review, const AnswerRules& rules);

/// What a list row of two lines shows.
struct ReviewRow {
    ReviewId id;
    ChannelId channel;
    QString channelName;
    int channelKindId = 0;                    ///< id in channel_kinds
    bool targetConfirmed = false;             ///< of the channel: only then does overdue turn red
    ReviewKind kind = ReviewKind::Review;
    ReviewState state = ReviewState::New;
    std::optional<ReviewWait> waitsFor;
    std::optional<ReviewClass> reviewClass;
    AuthorLink link = AuthorLink::Unknown;
    QString author;
    CustomerId customer;
    QString customerName;
    ProductId product;
    QString productName;
    std::optional<int> stars;
    QString title;
    QString firstWords;                       ///< at most 240 characters of the text, outside text as it is
    qint64 publishedAt = 0;
    bool publishedDayOnly = false;
    std::optional<qint64> dueAt;
    std::optional<qint64> firstReplyAt;
    std::optional<qint64> snoozedUntil;
    StaffId assignedTo;
    QString assignedName;
    bool waiting = false;
    bool archived = false;
    bool unread = false;                      ///< open, not archived, and not looked at yet
    bool hasDraft = false;                    ///< an answer was begun
    bool toApprove = false;                   ///< its answer waits for the owner's word
    bool returned = false;                    ///< the owner gave its answer back with a remark
    bool complained = false;
    bool asks = false;                        ///< a question, or a review that asks something
    std::optional<qint64> nextDueAt;
    std::optional<qint64> waitsUntil;         ///< while it waits for its author: when that is long enough
    bool changedSince = false;                ///< its author changed it after our answer, and it waits again

    std::optional<qint64> owedBy() const { return nextDueAt ? nextDueAt : firstReplyAt ? std::nullopt : dueAt; }
    bool isOverdue(qint64 now) const { const auto by = owedBy(); return waiting && by && *by < now; }
};

/// What the source showed before it was edited there.
struct ReviewVersion {
    qint64 id = 0;
    ReviewId review;
    std::optional<Rating> rating;
    std::optional<int> stars;
    QString title;
    QString text;
    qint64 replacedAt = 0;
};

struct ReviewMedia {
    qint64 id = 0;
    ReviewId review;
    QString kind;                             ///< "photo", "video", "audio", "link"
    QString location;                         ///< address or path
    QString title;
    std::optional<int> seconds;
    QString notes;                            ///< key moments, one per line
    std::optional<QString> sha256;
    QString permissionBy;                     ///< who allowed us to show it; empty: nobody
    QString permissionOn;                     ///< ISO date
    QString permissionScope;                  ///< where it may be shown: site, social networks…
    QString permissionUntil;                  ///< ISO date; empty: no end was named

    /// Whether it may be shown on that day, by what was written down.
    bool mayBeShown(const QString& isoDay) const { return !permissionBy.isEmpty() && (permissionUntil.isEmpty() || permissionUntil >= isoDay); }
};

/// Asking: waits and asks something. Unread: waits and was not looked at. Unassigned: waits and is nobody's. ToApprove and ToPost: an answer is
/// in the making and waits for the owner, or for being posted. Complaints: the platform has not decided yet.
enum class ReviewView { NeedsReply, Overdue, Negative, UnknownAuthor, Mine, Snoozed, Done, All, Asking, Unread, ToApprove, ToPost, Complaints, Unassigned };
/// Due: the views of what waits go by due time, where those that ask something come right after what is
/// overdue and those without a due time last; Snoozed by the time of waking, Done and All newest first. What
/// has no stars comes last in both star sorts.
/// AtRisk: unhappy reviews of known customers by what these bought in the twelve months before, in money or in
/// orders (ReviewFilter::riskInMoney), among equals first what everyone reads (words on a public channel);
/// everything else follows by due time.
enum class ReviewSort { Due, Newest, Oldest, LowestStars, HighestStars, AtRisk };

/// Which reviews a list holds. All conditions hold together.
struct ReviewFilter {
    ReviewView view = ReviewView::NeedsReply;
    qint64 now = 0;                           ///< decides overdue and snoozed; of the shop's clock
    StaffId me;                               ///< for Mine
    std::optional<std::vector<ReviewId>> among;   ///< hits of a text search; empty vector: nothing
    ChannelId channel;
    ProductId product;
    CustomerId customer;
    OrderId order;
    std::optional<int> starsFrom, starsTo;    ///< either one leaves out what has no stars
    std::optional<ReviewKind> kind;
    std::optional<ReviewClass> reviewClass;
    TagId tag;
    std::optional<qint64> publishedFrom;      ///< inclusive
    std::optional<qint64> publishedBefore;    ///< exclusive
    bool asks = false;                        ///< only what asks something
    bool unread = false;                      ///< only what was not looked at
    std::optional<bool> hasText;
    bool nobodys = false;                     ///< only what is assigned to nobody
    StaffId assignedTo;
    bool complained = false;                  ///< only what the platform was asked to take down
    ClosingReasonId closeReason;
    bool riskInMoney = false;                 ///< for ReviewSort::AtRisk; not kept with saved views
};

struct ReviewCounters {
    qint64 needsReply = 0, overdue = 0, negative = 0, unknownAuthor = 0, mine = 0, snoozed = 0, done = 0, all = 0;
    qint64 asking = 0, unread = 0, toApprove = 0, toPost = 0, complaints = 0, unassigned = 0;
    qint64 of(ReviewView view) const;
};

/// "Same product, at most 3 stars": is it the first time?
struct ProductEvidence {
    int days30 = 0, days90 = 0, days365 = 0;  ///< reviews of that product with 1-3 stars published before it
    std::array<int, 12> windows{};            ///< the same by 30 days each, the newest last
    std::vector<ReviewId> newest;             ///< of the last 365 days, at most 20
};

} // namespace encore
