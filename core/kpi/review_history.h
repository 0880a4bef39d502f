#pragma once

#include "base/calendar.h"
#include "kpi/order_history.h"

#include <QtGlobal>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace encore::kpi {

/// Remark: said to the shop and written down by it, never published. It is in no figure of reviews, only among topics.
enum class ReviewKind : quint8 { Review, Question, Request, Remark };
/// What the author felt: 4-5 stars, 3, 1-2; without stars as the text was judged.
enum class Mood : quint8 { Unknown, Negative, Neutral, Positive };

/// One review, question, request or remark as the scan feeds it. Instants are UTC seconds; kNoInstant: none.
struct ReviewFact {
    qint64 id = 0;
    ReviewKind kind = ReviewKind::Review;
    qint16 channel = 0;
    qint64 customer = 0;                  ///< 0: author unknown
    qint64 order = 0;                     ///< 0: no order linked
    double stars = 0.0;                   ///< 1..5, normalised by normalisedStars; 0: none
    double firstStars = 0.0;              ///< before the author edited it; 0: never changed
    Mood textMood = Mood::Unknown;        ///< only used without stars
    qint64 publishedAt = kNoInstant;      ///< on the site; the day's opening time where only a date is known
    bool publishedDayOnly = false;
    qint64 seenAt = kNoInstant;
    qint64 loggedAt = kNoInstant;
    qint64 repliedAt = kNoInstant;        ///< first public reply by a person, posted
    qint64 dueAt = kNoInstant;            ///< as stored at creation
    qint64 removedAt = kNoInstant;        ///< taken down by the platform
    Mood followUp = Mood::Unknown;        ///< what the customer said after our reply, if anything
    bool replyStateKnown = true;          ///< false: imported from a file that tells nothing of replies
    bool lateForSure = false;             ///< nobody knows when it was answered, but not by its due time
    bool closedInTime = false;            ///< a request without a word to the customer, closed by its due time
    bool archived = false;                ///< from before the day the shop starts answering
    bool bulkImported = false;            ///< logged by an import: out of detection lag
    bool replyPossible = true;            ///< the platform lets the shop answer this one
    bool incentivised = false;
    bool notOurs = false;
    bool spam = false;
    bool duplicate = false;
    bool owed = false;                    ///< the inbox has it: open, and an answer is owed
    qint64 putOffUntil = kNoInstant;      ///< owed, but put off until then
};

/// A rating on any scale put on 1..5 linearly (0 of 10 and 1 of 5 are both 1 where the scale starts so);
/// 0 for a rating outside its scale.
double normalisedStars(double rating, double lowest, double highest);

/// Column snapshot of reviews, sorted by customer (unknown authors first), then publishing. Immutable after build; callable from any thread.
class ReviewHistory {
public:
    enum Flag : quint16 {
        ReplyKnown = 1, Archived = 2, BulkImported = 4, ReplyPossible = 8, Incentivised = 16,
        NotOurs = 32, Junk = 64, DayOnly = 128,
        Owed = 256,       ///< as the inbox has it when it was read, whatever as-of
        PutOff = 512,     ///< owed, but put off until later
        LateForSure = 1024, ClosedInTime = 2048,
    };

    std::size_t size() const { return id.size(); }
    bool has(std::size_t i, Flag flag) const { return (flags[i] & flag) != 0; }
    std::size_t bytes() const;

    std::vector<qint64> id;
    std::vector<qint64> customer;
    std::vector<qint64> order;
    std::vector<qint64> published;
    std::vector<qint64> logged;
    std::vector<qint64> replied;
    std::vector<qint64> due;
    std::vector<qint64> removed;
    std::vector<qint32> publishedDay;  ///< local Julian day; kNoDay where the instant is unknown
    std::vector<qint32> repliedDay;
    std::vector<float> stars;          ///< 0: none
    std::vector<float> firstStars;     ///< as first given; equals stars where never changed
    std::vector<qint16> channel;
    std::vector<quint16> flags;
    std::vector<ReviewKind> kind;
    std::vector<Mood> mood;
    std::vector<Mood> firstMood;
    std::vector<Mood> followUp;
    /// UTC second at which the first of those that are put off waits again; the largest where none is.
    qint64 wakesAt = std::numeric_limits<qint64>::max();
    friend bool operator==(const ReviewHistory&, const ReviewHistory&) = default;
};

/// Its requests alone.
ReviewHistory requestsOf(const ReviewHistory& all);
/// `all` with these requests in place of its own.
ReviewHistory withRequests(const ReviewHistory& all, const ReviewHistory& requests);

class ReviewHistoryBuilder {
public:
    explicit ReviewHistoryBuilder(const DayTable& days) : m_days(&days) {}
    void reserve(std::size_t reviews);
    /// Rows without `publishedAt` fall back to seen, then logged; with none of them they are left out.
    void add(const ReviewFact& review);
    ReviewHistory build();

private:
    const DayTable* m_days;
    ReviewHistory m_history;
};

Mood moodOf(double stars, Mood text);

} // namespace encore::kpi
