#include "shop/hours_repository.h"

#include "db/database.h"

namespace encore {

namespace {

QDate dateOf(const Statement& s, int column) { return QDate::fromString(s.text(column), Qt::ISODate); }

// "--05-09" comes back every year, like a birthday without a year.
QString keyOf(QDate day, bool everyYear) { return everyYear ? QStringLiteral("--") + day.toString(QStringLiteral("MM-dd")) : day.toString(Qt::ISODate); }

} // namespace

Status HoursRepository::setWeek(UnitOfWork& unit, ChannelId channel, QDate validFrom, const WeekHours& week)
{
    ENCORE_TRY(WorkingCalendar::make(QTimeZone(QByteArrayLiteral("UTC")), {{validFrom, week}}));
    Statement gone = m_db.prepare(QStringLiteral("DELETE FROM work_intervals WHERE channel_id IS ? AND valid_from = ?"));
    ENCORE_TRY(gone.bindAll(channel, validFrom.toString(Qt::ISODate)).run());
    Statement insert = m_db.prepare(QStringLiteral("INSERT INTO work_intervals(channel_id, valid_from, weekday, from_minute, to_minute, created_in) VALUES (?, ?, ?, ?, ?, ?)"));
    bool any = false;
    for (size_t day = 0; day < 7; ++day)
        for (const DayInterval& i : week.days[day]) {
            any = true;
            ENCORE_TRY(insert.bindAll(channel, validFrom.toString(Qt::ISODate), int(day) + 1, i.from, i.to, unit.id()).run());
        }
    if (!any)      // a week without hours is a schedule too: weekday 0 marks it
        ENCORE_TRY(insert.bindAll(channel, validFrom.toString(Qt::ISODate), 0, 0, 0, unit.id()).run());
    return {};
}

Result<std::vector<WorkingSchedule>> HoursRepository::schedules(ChannelId channel)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT valid_from, weekday, from_minute, to_minute FROM work_intervals WHERE channel_id IS ? ORDER BY valid_from, weekday, from_minute"));
    ENCORE_TRY(s.bind(channel).run());
    std::vector<WorkingSchedule> list;
    while (s.next()) {
        const QDate from = dateOf(s, 0);
        if (list.empty() || list.back().validFrom != from)
            list.push_back({from, {}});
        if (const int weekday = s.small(1); weekday >= 1 && weekday <= 7)
            list.back().week.days[size_t(weekday) - 1].push_back({s.small(2), s.small(3)});
    }
    ENCORE_TRY(s.status());
    return list;
}

Result<std::optional<WorkingSchedule>> HoursRepository::current(ChannelId channel, QDate today)
{
    ENCORE_LET(const auto list, schedules(channel));
    std::optional<WorkingSchedule> found;
    for (const WorkingSchedule& schedule : list)
        if (schedule.validFrom <= today || !found)
            found = schedule;
    return found;
}

Result<std::vector<HoursRepository::NamedDay>> HoursRepository::specialDays()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT day, label, from_minute, to_minute FROM special_days ORDER BY day, from_minute"));
    ENCORE_TRY(s.run());
    std::vector<NamedDay> list;
    while (s.next()) {
        const QString text = s.text(0);
        const bool yearly = text.startsWith(QLatin1String("--"));
        const QDate day = QDate::fromString(yearly ? QStringLiteral("2000-") + text.mid(2) : text, Qt::ISODate);
        if (list.empty() || list.back().day.day != day || list.back().day.everyYear != yearly)
            list.push_back({{day, {}, yearly}, s.text(1)});
        if (!s.isNull(2))
            list.back().day.hours.push_back({s.small(2), s.small(3)});
    }
    ENCORE_TRY(s.status());
    return list;
}

Status HoursRepository::removeSpecialDay(UnitOfWork&, QDate day, bool everyYear)
{
    Statement s = m_db.prepare(QStringLiteral("DELETE FROM special_days WHERE day = ?"));
    return s.bindAll(keyOf(day, everyYear)).run();
}

Status HoursRepository::setSpecialDay(UnitOfWork& unit, const NamedDay& named)
{
    if (!named.day.day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("a date such as 2026-05-09"));
    ENCORE_TRY(removeSpecialDay(unit, named.day.day, named.day.everyYear));
    const QString day = keyOf(named.day.day, named.day.everyYear);
    Statement insert = m_db.prepare(QStringLiteral("INSERT INTO special_days(day, label, from_minute, to_minute, created_in) VALUES (?, ?, ?, ?, ?)"));
    if (named.day.hours.empty()) {
        insert.bindAll(day, named.label).bindNull().bindNull();
        return insert.bind(unit.id()).run();
    }
    for (const DayInterval& i : named.day.hours)
        ENCORE_TRY(insert.bindAll(day, named.label, i.from, i.to, unit.id()).run());
    return {};
}

Result<WorkingCalendar> HoursRepository::calendar(ChannelId channel, const QTimeZone& zone)
{
    std::vector<WorkingSchedule> list;
    if (channel) {
        ENCORE_LET(list, schedules(channel));
    }
    if (list.empty()) {
        ENCORE_LET(list, schedules(ChannelId()));
    }
    ENCORE_LET(const auto named, specialDays());
    std::vector<SpecialDay> days;
    for (const NamedDay& n : named)
        days.push_back(n.day);
    if (list.empty())
        list.push_back({QDate(2000, 1, 1), [] {
                            WeekHours week;
                            for (size_t d = 0; d < 5; ++d)
                                week.days[d] = {{9 * 60, 18 * 60}};
                            return week;
                        }()});
    return WorkingCalendar::make(zone, std::move(list), std::move(days));
}

} // namespace encore
