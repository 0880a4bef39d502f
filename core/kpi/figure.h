#pragma once

#include "kpi/stats/intervals.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QtGlobal>

#include <optional>

namespace encore::kpi {

/// Version of all formulas; it goes up when any figure would come out differently on the same data.
inline constexpr int kDefinitionsVersion = 1;

/// Why a figure has no value.
enum class Undefined {
    None,              ///< it has one
    NoOrders,          ///< no paid order in the period
    NoCustomers,       ///< nobody in the denominator
    NoneMature,        ///< nobody was observed long enough yet
    TooEarly,          ///< fewer than five are still observed at that day
    NotReached,        ///< less than half have returned (or answered) so far
    TooFewEvents,      ///< fewer events than the method needs
    TooFewCustomers,   ///< fewer customers than the method needs
    NoReviews,         ///< no review that counts here
    NoReplies,         ///< nothing answered
    NoDueTimes,        ///< no due time has passed
    NoNegatives,       ///< the divisor is zero: no negative review
    NotPossible,       ///< no number of five-star reviews can restore the mean
    NoRevenue,         ///< the total is zero or below, so a share of it means nothing
    NoCosts,           ///< no costs were typed in
    HistoryTooShort,   ///< the history before that day is shorter than the method needs
    NoConvergence,     ///< the model has no stable fit on these data
    TooFewToTell,      ///< half have answered, but fewer than five were still waiting then
    RepliesUnknown,    ///< the import tells nothing of replies
    NoticingUnknown,   ///< nobody knows when the reviews were noticed: imported in bulk
    AllRefunded,       ///< nobody to count, as all orders of known customers were refunded in full
    AllWithoutValue,   ///< nobody to count, as all orders of known customers are without value
    NoPieces,          ///< no line of an order says how many pieces
    AuthorsUnknown,    ///< answered reviews are there, but none of a known customer who had not ordered again
};

/// The state as one stable English word group, for JSON and logs ("no paid order in the period").
QLatin1String describe(Undefined reason);

/// A value with its count, its 95 % interval, its definition and formula version. `value` is finite or
/// absent, and then `reason` says why; `low` and `high` are absent where kpi.md has no interval rule.
struct Figure {
    std::optional<double> value;
    qint64 n = 0;                   ///< units whose outcome is known
    std::optional<double> low;
    std::optional<double> high;
    QLatin1String definition;       ///< "KPI2a"
    int version = kDefinitionsVersion;
    Undefined reason = Undefined::None;

    explicit operator bool() const { return value.has_value(); }

    static Figure none(QLatin1String definition, Undefined reason, qint64 n = 0);
    /// A value that is not finite becomes `none` with `otherwise`; an interval that is not finite is left out.
    static Figure of(QLatin1String definition, std::optional<double> value, qint64 n, std::optional<stats::Interval> interval, Undefined otherwise);
    /// hits / n with Wilson's interval: each customer counts once.
    static Figure share(QLatin1String definition, qint64 hits, qint64 n, Undefined otherwise);
};

/// {"value":x|null,"n":N,"low":a|null,"high":b|null}, with "reason" where the value is null.
QJsonValue toJson(const Figure& figure);
/// A number, or null.
QJsonValue toJson(std::optional<double> number);
/// The value scaled (minor units to major); n and the rest unchanged.
Figure scaled(Figure figure, double factor);

} // namespace encore::kpi
