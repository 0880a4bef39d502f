#include "shop/working_calendar.h"

#include "base/calendar.h"
#include "shop/week_hours_text.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <limits>

using namespace encore;
using encore::test::must;

namespace {

QTimeZone zone(const char* name) { return must(timeZone(QString::fromLatin1(name))); }

/// Monday to Friday 9-13 and 14-18, Saturday 10-15; closed on the holidays given.
WorkingCalendar lunchShop(const QTimeZone& z, std::vector<SpecialDay> special = {})
{
    WeekHours week;
    for (size_t i = 0; i < 5; ++i)
        week.days[i] = {{9 * 60, 13 * 60}, {14 * 60, 18 * 60}};
    week.days[5] = {{10 * 60, 15 * 60}};
    return must(WorkingCalendar::make(z, {{QDate(), week}}, std::move(special)));
}

struct At {
    QTimeZone z;
    qint64 operator()(int y, int mo, int d, int h, int mi = 0) const { return utcOf(QDate(y, mo, d), QTime(h, mi), z); }
};

} // namespace

TEST_CASE("deadlines skip lunch, nights, weekends and holidays", "[calendar][shop]")
{
    const QTimeZone moscow = zone("Europe/Moscow");
    const At at{moscow};
    const auto shop = lunchShop(moscow, {{QDate(2026, 11, 4), {}}, {QDate(2026, 12, 31), {{9 * 60, 15 * 60}}, true}});

    // 2026-11-20 is a Friday.
    CHECK(must(shop.dueAt(at(2026, 11, 20, 10), 60)) == at(2026, 11, 20, 11));
    CHECK(must(shop.dueAt(at(2026, 11, 20, 12), 120)) == at(2026, 11, 20, 15));
    CHECK(must(shop.dueAt(at(2026, 11, 20, 13, 30), 60)) == at(2026, 11, 20, 15));
    // Exactly to the closing bell is due at the bell, not next morning.
    CHECK(must(shop.dueAt(at(2026, 11, 20, 17), 60)) == at(2026, 11, 20, 18));
    CHECK(must(shop.dueAt(at(2026, 11, 20, 18), 240)) == at(2026, 11, 21, 14));
    CHECK(must(shop.dueAt(at(2026, 11, 21, 16), 240)) == at(2026, 11, 23, 13));
    CHECK(must(shop.dueAt(at(2026, 11, 21, 14), 240)) == at(2026, 11, 23, 12));
    CHECK(must(shop.dueAt(at(2026, 11, 3, 17), 120)) == at(2026, 11, 5, 10));
    CHECK(must(shop.dueAt(at(2026, 11, 20, 18), 0)) == at(2026, 11, 20, 18));
    // The yearly short day holds in any year.
    CHECK(shop.closingToday(at(2030, 12, 31, 1)) == at(2030, 12, 31, 15));

    CHECK(shop.workingSeconds(at(2026, 11, 20, 12), at(2026, 11, 20, 15)) == 2 * 3600);
    CHECK(shop.workingSeconds(at(2026, 11, 20, 18), at(2026, 11, 21, 9)) == 0);
    CHECK(shop.workingSeconds(at(2026, 11, 20, 0), at(2026, 11, 23, 0)) == 13 * 3600);
    CHECK(shop.workingSeconds(at(2026, 11, 3, 0), at(2026, 11, 6, 0)) == 16 * 3600);
    CHECK(shop.workingSeconds(at(2026, 11, 6, 0), at(2026, 11, 3, 0)) == 0);

    CHECK(shop.isOpen(at(2026, 11, 20, 12, 59)));
    CHECK_FALSE(shop.isOpen(at(2026, 11, 20, 13)));
    CHECK(shop.isOpen(at(2026, 11, 20, 14)));
    CHECK_FALSE(shop.isOpen(at(2026, 11, 4, 12)));
    CHECK(shop.nextOpening(at(2026, 11, 20, 13, 10)) == at(2026, 11, 20, 14));
    CHECK(shop.nextOpening(at(2026, 11, 21, 15)) == at(2026, 11, 23, 9));
    CHECK(shop.nextOpening(at(2026, 11, 23, 9, 5)) == at(2026, 11, 23, 9, 5));
    CHECK(shop.closingToday(at(2026, 11, 20, 3)) == at(2026, 11, 20, 18));
    CHECK_FALSE(shop.closingToday(at(2026, 11, 22, 12)));
}

TEST_CASE("one working day is the same time on the next open day", "[calendar][shop]")
{
    const QTimeZone moscow = zone("Europe/Moscow");
    const At at{moscow};
    const auto shop = WorkingCalendar::officeHours(moscow);
    CHECK(must(shop.dueAfterDays(at(2026, 11, 19, 15), 1)) == at(2026, 11, 20, 15));
    CHECK(must(shop.dueAfterDays(at(2026, 11, 20, 15), 1)) == at(2026, 11, 23, 15));
    CHECK(must(shop.dueAfterDays(at(2026, 11, 20, 15), 2)) == at(2026, 11, 24, 15));
    // Friday evening and Saturday have all of Monday.
    CHECK(must(shop.dueAfterDays(at(2026, 11, 20, 18), 1)) == at(2026, 11, 23, 18));
    CHECK(must(shop.dueAfterDays(at(2026, 11, 21, 12), 1)) == at(2026, 11, 23, 18));
    CHECK(must(shop.dueAfterDays(at(2026, 11, 21, 12), 0)) == at(2026, 11, 21, 12));

    const auto lunch = lunchShop(moscow);
    CHECK(must(lunch.dueAfterDays(at(2026, 11, 20, 17), 1)) == at(2026, 11, 21, 15));
    CHECK(must(lunch.dueAfterDays(at(2026, 11, 20, 9, 30), 1)) == at(2026, 11, 21, 10));
}

TEST_CASE("nights on which clocks change are as long as they are", "[calendar][shop]")
{
    const QTimeZone berlin = zone("Europe/Berlin");
    const At at{berlin};
    const auto always = WorkingCalendar::alwaysOpen(berlin);
    CHECK(always.workingSeconds(startOfDayUtc(QDate(2026, 3, 29), berlin), startOfDayUtc(QDate(2026, 3, 30), berlin)) == 23 * 3600);
    CHECK(always.workingSeconds(startOfDayUtc(QDate(2026, 10, 25), berlin), startOfDayUtc(QDate(2026, 10, 26), berlin)) == 25 * 3600);

    WeekHours nights;
    nights.days.fill({{22 * 60, 30 * 60}});   // 22:00 to 06:00
    const auto bar = must(WorkingCalendar::make(berlin, {{QDate(), nights}}));
    CHECK(bar.workingSeconds(at(2026, 3, 28, 12), at(2026, 3, 29, 12)) == 7 * 3600);
    CHECK(bar.workingSeconds(at(2026, 10, 24, 12), at(2026, 10, 25, 12)) == 9 * 3600);
    CHECK(must(bar.dueAt(at(2026, 3, 28, 22), 5 * 60)) == at(2026, 3, 29, 4));
    CHECK(bar.isOpen(at(2026, 3, 29, 5, 59)));
    CHECK_FALSE(bar.isOpen(at(2026, 3, 29, 6)));
    CHECK(must(bar.dueAfterDays(at(2026, 6, 2, 3), 1)) == at(2026, 6, 3, 3));
}

TEST_CASE("a new schedule changes nothing before its first day", "[calendar][shop]")
{
    const QTimeZone moscow = zone("Europe/Moscow");
    const At at{moscow};
    WeekHours weekdays, withSaturday;
    for (size_t i = 0; i < 5; ++i)
        weekdays.days[i] = withSaturday.days[i] = {{9 * 60, 18 * 60}};
    withSaturday.days[5] = {{9 * 60, 18 * 60}};
    const auto shop = must(WorkingCalendar::make(moscow, {{QDate(2026, 12, 1), withSaturday}, {QDate(2020, 1, 1), weekdays}}));
    CHECK(shop.workingSeconds(at(2026, 11, 28, 0), at(2026, 11, 29, 0)) == 0);
    CHECK(shop.workingSeconds(at(2026, 12, 5, 0), at(2026, 12, 6, 0)) == 9 * 3600);
    CHECK(shop.hoursOf(QDate(2001, 1, 1)) == weekdays.days[0]);
    // Pinned to November the December Saturday stays closed.
    const auto pinned = shop.pinnedAt(at(2026, 11, 20, 12));
    CHECK(pinned.workingSeconds(at(2026, 12, 5, 0), at(2026, 12, 6, 0)) == 0);
}

TEST_CASE("calendars that never open refuse deadlines in words", "[calendar][shop]")
{
    const QTimeZone moscow = zone("Europe/Moscow");
    const auto closed = must(WorkingCalendar::make(moscow, {{QDate(), WeekHours{}}}));
    CHECK_FALSE(closed.hasHours());
    CHECK_FALSE(closed.isOpen(0));
    CHECK_FALSE(closed.nextOpening(0));
    CHECK(closed.workingSeconds(0, 1'000'000'000) == 0);
    REQUIRE_FALSE(closed.dueAt(0, 60));
    CHECK(closed.dueAt(0, 60).error().code == ErrorCode::InvalidInput);
    CHECK(closed.dueAt(0, 60).error().subject == QStringLiteral("working hours"));
    CHECK_FALSE(closed.dueAfterDays(0, 1));

    // One special day in the past, then never again.
    const auto once = must(WorkingCalendar::make(moscow, {{QDate(), WeekHours{}}}, {{QDate(1999, 1, 1), {{0, 60}}}}));
    CHECK(once.hasHours());
    CHECK_FALSE(once.dueAt(utcOf(QDate(2026, 1, 1), QTime(0, 0), moscow), 60));

    const auto office = WorkingCalendar::officeHours(moscow);
    CHECK_FALSE(office.dueAt(0, -1));
    CHECK(office.dueAt(0, 1'000'000'000'000).error().code == ErrorCode::TooLarge);
    CHECK(office.dueAt(0, 9 * 60 * 366 * 20).error().code == ErrorCode::TooLarge);

    // Instants that have no calendar day are closed, not undefined.
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    CHECK_FALSE(office.isOpen(huge));
    CHECK_FALSE(office.closingToday(huge));
    CHECK(office.workingSeconds(huge - 10, huge) == 0);
    CHECK_FALSE(office.dueAt(huge, 60));

    CHECK_FALSE(WorkingCalendar::make(moscow, {}));
    WeekHours bad;
    bad.days[0] = {{600, 600}};
    CHECK_FALSE(WorkingCalendar::make(moscow, {{QDate(), bad}}));
    bad.days[0] = {{-1, 600}};
    CHECK_FALSE(WorkingCalendar::make(moscow, {{QDate(), bad}}));
    CHECK_FALSE(WorkingCalendar::make(moscow, {{QDate(), {}}, {QDate(), {}}}));
    CHECK_FALSE(WorkingCalendar::make(moscow, {{QDate(), {}}}, {{QDate(), {}}}));
}

namespace {

WorkingCalendar anyCalendar(const QTimeZone& z)
{
    const auto hours = [] {
        DayHours day;
        const int n = *rc::gen::inRange(0, 4);
        for (int i = 0; i < n; ++i) {
            const int from = *rc::gen::inRange(0, 1440);
            day.push_back({from, from + *rc::gen::inRange(1, 1441)});
        }
        for (DayInterval& i : day)
            i.to = std::min(i.to, 2880);
        return day;
    };
    std::vector<WorkingSchedule> schedules(2);
    schedules[0].validFrom = QDate(2020, 1, 1);
    schedules[1].validFrom = QDate(2026, 3, 15);
    for (auto& s : schedules)
        for (auto& day : s.week.days)
            day = hours();
    schedules[1].week.days[3] = {{600, 700}};   // opens at least once a week
    schedules[0].week.days[3] = {{600, 700}};
    return *WorkingCalendar::make(z, schedules, {{QDate(2026, 3, 29), hours()}, {QDate(2000, 10, 25), hours(), true}});
}

} // namespace

TEST_CASE("deadline and working time agree on any calendar", "[calendar][shop][property]")
{
    const std::vector<QTimeZone> zones{zone("Europe/Moscow"), zone("Europe/Berlin"), zone("America/Sao_Paulo"), zone("Australia/Lord_Howe")};
    const bool ok = rc::check([&] {
        const QTimeZone z = zones[*rc::gen::inRange<size_t>(0, zones.size())];
        const WorkingCalendar calendar = anyCalendar(z);
        const qint64 from = utcOf(QDate(2026, 3, 1), QTime(0, 0), z) + *rc::gen::inRange<qint64>(0, 300 * 86400);
        const qint64 minutes = *rc::gen::inRange<qint64>(0, 5000);
        const auto due = calendar.dueAt(from, minutes);
        RC_ASSERT(due.has_value());
        RC_ASSERT(calendar.workingSeconds(from, *due) == minutes * 60);
        if (minutes > 0)   // the earliest such instant
            RC_ASSERT(calendar.workingSeconds(from, *due - 1) == minutes * 60 - 1);
        // Additive, and equal to the table.
        const qint64 middle = from + *rc::gen::inRange<qint64>(0, 40 * 86400);
        const qint64 to = middle + *rc::gen::inRange<qint64>(0, 40 * 86400);
        RC_ASSERT(calendar.workingSeconds(from, middle) + calendar.workingSeconds(middle, to) == calendar.workingSeconds(from, to));
        const WorkingTimeline table(calendar, QDate(2026, 2, 20), QDate(2027, 4, 1));
        RC_ASSERT(table.workingSeconds(from, to) == calendar.workingSeconds(from, to));
        const auto opening = calendar.nextOpening(from);
        RC_ASSERT(opening.has_value());
        RC_ASSERT(calendar.isOpen(*opening));
        RC_ASSERT(calendar.workingSeconds(from, *opening) == 0);
        const auto days = calendar.dueAfterDays(from, *rc::gen::inRange(1, 9));
        RC_ASSERT(days.has_value());
        RC_ASSERT(*days >= from);
    });
    REQUIRE(ok);
}

TEST_CASE("hours of a week are read from and written to one line", "[calendar][shop]")
{
    const auto text = [](const char* s) { return QString::fromUtf8(s); };
    const WeekHours week = must(weekHoursFromText(text("Mon-Fri 09:00-13:00, 14:00-18:00; Sat 10-15")));
    CHECK(weekHoursToText(week) == text("mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-15:00"));
    CHECK(must(weekHoursFromText(text("пн–пт 9:00–13:00,14:00–18:00; сб 10:00-15:00"))) == week);
    CHECK(must(weekHoursFromText(weekHoursToText(week))) == week);
    CHECK(must(weekHoursFromText(text("sat-mon 24h"))).days[6] == DayHours{{0, 1440}});
    CHECK(must(weekHoursFromText(text("sat-mon 24h"))).days[1].empty());
    const WeekHours night = must(weekHoursFromText(text("fri 18:00-02:00")));
    CHECK(night.days[4] == DayHours{{1080, 1560}});
    CHECK(must(weekHoursFromText(weekHoursToText(night))) == night);
    CHECK(must(weekHoursFromText(QString())) == WeekHours{});
    for (const char* bad : {"mon", "mon 9", "xyz 9-18", "mon 9-25", "mon 25-26", "mon 9:60-10:00", "9-18", "mon 9-18,"})
        CHECK_FALSE(weekHoursFromText(text(bad)));
}
