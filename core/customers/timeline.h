#pragma once

#include "base/ids.h"
#include "base/money.h"
#include "orders/order.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace encore {

enum class TimelineKind {
    Order = 1,         ///< placed
    Delivery,          ///< of an order
    Refund,
    Review,            ///< or question, or remark: published
    ReviewVersion,     ///< the author changed the review
    Reply,             ///< posted
    Note,
    Task,              ///< at the moment it was done, else made
    Import,            ///< a unit of work of kind import that brought this customer or its records
    Merge,             ///< a unit that merged another customer into this one
    Case,              ///< of trouble: when it was opened
};

/// A place in a customer's timeline: enough for a list of any length; the row comes by window.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Order;
    qint64 id = 0;                         ///< of the order (also for Delivery), refund, review, version, reply, note, task, unit or case
    qint64 at = 0;                         ///< UTC seconds

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// Which kinds are shown; empty: all.
using TimelineFilter = std::set<TimelineKind>;
using TimelineCounts = std::map<TimelineKind, qint64>;

/// What a row shows. Members that the kind does not have stay empty. Texts are plain.
struct TimelineRow {
    TimelineEntry entry;
    bool dayOnly = false;
    OrderId order;
    ReviewId review;
    QString number;                        ///< of the order
    QString channelName;
    OrderStatus status = OrderStatus::Draft;
    Money amount;                          ///< Order: total; Refund: the sum given back
    int daysLate = 0;                      ///< Delivery: days after the promise
    std::optional<int> stars;              ///< Review, ReviewVersion
    QString text;                          ///< title and text of reviews, reply, note, title of task or case, reason, label of the unit
    QString staffName;                     ///< Reply, Note, Task, Import, Case: who
    bool isPublic = true;                  ///< Reply
    bool done = false;                     ///< Task, Case: closed
};

} // namespace encore
