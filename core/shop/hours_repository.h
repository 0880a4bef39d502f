#pragma once

#include "db/unit_of_work.h"
#include "shop/working_calendar.h"

#include <QMap>

namespace encore {

class Database;

/// Working hours of the shop and of channels that keep others, with days off.
class HoursRepository {
public:
    explicit HoursRepository(Database& db) : m_db(db) {}

    /// Hours from `validFrom` on, for the shop (null channel) or one channel. Rows of the same day are replaced.
    Status setWeek(UnitOfWork& unit, ChannelId channel, QDate validFrom, const WeekHours& week);
    /// nullopt: none are set; the shop then keeps office hours, a channel the shop's.
    Result<std::optional<WorkingSchedule>> current(ChannelId channel, QDate today);

    struct NamedDay {
        SpecialDay day;
        QString label;
    };
    Result<std::vector<NamedDay>> specialDays();
    /// Takes the place of what was set for this day; a yearly day and one of a single year live beside each other.
    Status setSpecialDay(UnitOfWork& unit, const NamedDay& day);
    /// `everyYear`: the yearly day alone, else that of this one year alone.
    Status removeSpecialDay(UnitOfWork& unit, QDate day, bool everyYear = false);

    /// The calendar of the shop (null channel) or of a channel with hours of its own, else the shop's.
    Result<WorkingCalendar> calendar(ChannelId channel, const QTimeZone& zone);

private:
    Result<std::vector<WorkingSchedule>> schedules(ChannelId channel);

    Database& m_db;
};

} // namespace encore
