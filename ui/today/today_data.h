#pragma once

#include "base/calendar.h"
#include "cases/case_promise_scan.h"
#include "cases/compensation_repository.h"
#include "orders/late_delivery_scan.h"
#include "reviews/review.h"
#include "shop/channel.h"
#include "tasks/task.h"

#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace encore {
class Store;
}

namespace encore::ui {

/// What the page Today shows, read in one go.
struct TodayData {
    struct Wish {
        qint64 now = 0;
        qint64 since = 0;                  ///< the last visit of this desk, UTC seconds
        StaffId me;
        QTimeZone zone;
    };

    qint64 waiting = 0;
    qint64 overdue = 0;
    qint64 overdueConfirmed = 0;           ///< of channels whose target the owner confirmed
    ChannelId unconfirmed;                 ///< the first channel with overdue ones whose target is not confirmed
    qint64 soon = 0;                       ///< still in time, but not for long (setting sla.warn_minutes)
    std::optional<ReviewRow> urgent;       ///< the one to begin with
    std::vector<OwedCompensation> owed;    ///< promised to customers and not delivered, by day
    std::vector<CasePromise> promised;     ///< what we do about open cases by today or earlier, or in the days to come
    qint64 overdueCases = 0;
    qint64 toApprove = 0;                  ///< answers that wait for the owner
    std::vector<ReviewId> returned;        ///< whose answers the owner gave back to whoever sits here
    LateDeliveries late;

    std::vector<Task> tasks;               ///< today and overdue, at most kTasksShown
    qint64 taskCount = 0;

    qint64 newReviews = 0;                 ///< published since the last visit
    std::vector<ReviewRow> newest;         ///< the newest of them, at most three
    qint64 newOrders = 0;

    std::vector<Channel> channels;         ///< active ones
    std::vector<ChannelId> roundDue;       ///< of these: should be looked at (setting reviews.round_hours)
    qint64 reviews = 0, orders = 0, done = 0;
    bool hasHours = false;
    bool hasTemplates = false;
    bool auditDue = false;                 ///< standards are written down, and nobody looked back at them for a quarter

    static constexpr int kTasksShown = 12;

    /// For a worker with a store of its own.
    static Result<TodayData> read(Store& store, const Wish& wish);
};

/// How fast we usually answer, over the last 90 days (kpi.md KPI11 with the silent ones counted, KPI15).
struct AnswerSpeed {
    static constexpr int kDays = 90;
    static constexpr qint64 kFewest = 5;   ///< below this nothing is said

    std::optional<double> medianHours;
    qint64 items = 0, answered = 0, waiting = 0;
    qint64 slaKnown = 0, slaMet = 0;

    /// For a worker; `cancelled` is asked now and then.
    static Result<AnswerSpeed> read(Store& store, const QTimeZone& zone, qint64 now, const std::function<bool()>& cancelled);
};

} // namespace encore::ui
