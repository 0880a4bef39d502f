#pragma once

#include "base/result.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace encore {

/// Open hours in minutes after local midnight of the day on which they begin: [from, to).
/// 0 <= from < 1440, from < to <= 2880; `to` beyond 1440 reaches into the next day (a night shift).
struct DayInterval {
    int from = 0;
    int to = 0;
    friend bool operator==(const DayInterval&, const DayInterval&) = default;
};
using DayHours = std::vector<DayInterval>;

/// The hours of a week, Monday first. A day without intervals is closed.
struct WeekHours {
    std::array<DayHours, 7> days;
    friend bool operator==(const WeekHours&, const WeekHours&) = default;
};

/// A week that holds from a local day on, until the next schedule begins.
struct WorkingSchedule {
    QDate validFrom;
    WeekHours week;
};

/// A day unlike its weekday: closed (no hours) or with hours of its own.
struct SpecialDay {
    QDate day;
    DayHours hours;
    bool everyYear = false;   ///< the same day and month each year; an exact date goes before it
};

/// When a shop, or one of its channels, works. Immutable; callable from any thread.
/// Hours follow the local wall clock, so a night on which clocks change is an hour shorter or longer;
/// a boundary inside the skipped hour moves forward by it.
class WorkingCalendar {
public:
    /// InvalidInput when an interval is out of range, no schedule is given, or two schedules begin on one day.
    /// Overlapping intervals are joined. Days before the first schedule use the first one.
    /// A calendar without any hours is allowed: it is never open, and every deadline on it is an error.
    static Result<WorkingCalendar> make(QTimeZone zone, std::vector<WorkingSchedule> schedules,
                                        std::vector<SpecialDay> specialDays = {});
    /// Around the clock: working time equals wall-clock time.
    static WorkingCalendar alwaysOpen(QTimeZone zone);
    /// Monday to Friday, 9 to 18: what a new shop begins with.
    static WorkingCalendar officeHours(QTimeZone zone);

    const QTimeZone& zone() const { return m_zone; }
    /// False when no schedule and no special day has any hours.
    bool hasHours() const { return m_hasHours; }
    /// The hours that begin on this local day, joined and in order.
    const DayHours& hoursOf(QDate day) const;

    bool isOpen(qint64 utc) const;
    /// The first open instant at or after `utc` (`utc` itself when open); nullopt when none within two years.
    std::optional<qint64> nextOpening(qint64 utc) const;
    /// The end of the last hours that begin on the local day of `utc`; nullopt when that day is closed.
    std::optional<qint64> closingToday(qint64 utc) const;
    /// First opening and last closing of a local day; nullopt when closed.
    std::optional<qint64> openingOf(QDate day) const;
    std::optional<qint64> closingOf(QDate day) const;

    /// Open seconds in [from, to); 0 when to <= from.
    qint64 workingSeconds(qint64 from, qint64 to) const;
    /// The earliest instant t with workingSeconds(from, t) = workingMinutes * 60; `from` itself for 0.
    /// InvalidInput "working hours" when the calendar never opens, and for negative minutes;
    /// TooLarge when the deadline lies more than twenty years ahead.
    Result<qint64> dueAt(qint64 from, qint64 workingMinutes) const;
    /// `days` working days ahead: the same wall-clock time on the days-th following open day, moved into
    /// that day's hours. What arrives while closed counts from the next opening; what arrives at a day's
    /// opening has that whole day, so one working day is due at its closing. Errors as dueAt().
    Result<qint64> dueAfterDays(qint64 from, int days) const;

    /// The same calendar with the one schedule that was valid on the local day of `utc`, for all days:
    /// for figures in which an item keeps the hours of its own day (kpi.md KPI11), whatever came later.
    WorkingCalendar pinnedAt(qint64 utc) const;

private:
    friend class WorkingTimeline;
    struct Span { qint64 from, to; };   // UTC seconds

    explicit WorkingCalendar(QTimeZone zone) : m_zone(std::move(zone)) {}
    void appendSpans(QDate day, std::vector<Span>& into) const;
    // Calls visit(span) for every open span from the local day of `utc` on, in order and disjoint, until it
    // returns false or `days` days are done.
    template <class Visit>
    void eachSpan(qint64 utc, int days, Visit visit) const;
    qint64 instant(QDate day, int minutes) const;

    QTimeZone m_zone;
    std::vector<WorkingSchedule> m_schedules;   // by validFrom
    std::vector<SpecialDay> m_specialDays;      // exact ones first, by date; then yearly ones by month and day
    size_t m_exactDays = 0;
    bool m_hasHours = false;
};

/// A calendar laid out as one table, so that working time of a million pairs costs a search each.
/// Immutable; callable from any thread.
class WorkingTimeline {
public:
    /// Covers the local days from `first` to `last`; time outside counts as closed.
    WorkingTimeline(const WorkingCalendar& calendar, QDate first, QDate last);
    /// Open seconds in [from, to); 0 when to <= from.
    qint64 workingSeconds(qint64 from, qint64 to) const;

private:
    qint64 openBefore(qint64 utc) const;

    std::vector<qint64> m_starts, m_ends, m_openBefore;
};

} // namespace encore
