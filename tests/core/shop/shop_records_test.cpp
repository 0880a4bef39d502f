#include "support/core/shop_fixture.h"

#include "shop/pin.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ShopFixture, "settings are checked, kept and listed", "[settings]")
{
    auto set = [&](const char* key, const char* value) {
        return store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& u) { return store->settings().set(u, QLatin1String(key), QString::fromUtf8(value)); });
    };
    CHECK(must(store->settings().value(QStringLiteral("shop.currency"))) == QStringLiteral("RUB"));
    must(set("shop.currency", "usd"));
    must(set("kpi.zero_value_orders", "yes"));
    must(set("shop.name", " Лавка «Север» "));
    const ShopProfile p = must(store->settings().profile());
    CHECK(p.currency == QStringLiteral("USD"));
    CHECK(p.name == QStringLiteral("Лавка «Север»"));
    CHECK(must(store->settings().all())[QStringLiteral("kpi.zero_value_orders")] == QStringLiteral("true"));
    CHECK(set("shop.timezone", "Mars/Olympus").error().code == ErrorCode::InvalidInput);
    CHECK(set("shop.currency", "XXQ").error().code == ErrorCode::InvalidInput);
    CHECK(set("no.such", "1").error().code == ErrorCode::WrongUsage);
    CHECK(set("kpi.landmark_days", "0").error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(ShopFixture, "channels know their rules by name and are unique by it", "[channels]")
{
    ChannelId wb;
    bool created = false;
    write([&](UnitOfWork& u) { wb = must(store->channels().findOrCreate(u, QStringLiteral("Wildberries"), &created)); });
    CHECK(created);
    write([&](UnitOfWork& u) {
        CHECK(must(store->channels().findOrCreate(u, QStringLiteral(" wildberries "), &created)) == wb);
        CHECK_FALSE(created);
    });
    Channel c = must(store->channels().find(wb));
    CHECK(c.kind == ChannelKind::Marketplace);
    CHECK_FALSE(c.buyersIdentifiable);
    CHECK_FALSE(c.mayAskOrderNumber);
    c.greeting = QStringLiteral("Здравствуйте!");
    c.negativeMinutes = 120;
    write([&](UnitOfWork& u) { must(store->channels().update(u, c)); });
    CHECK(must(store->channels().find(wb)).negativeMinutes == 120);
    CHECK(must(store->channels().find(wb)).greeting == c.greeting);
    CHECK(presetChannel(QStringLiteral("2ГИС")).replyToTextless == false);
    CHECK(presetChannel(QStringLiteral("Сайт")).kind == ChannelKind::Site);
    CHECK(presetChannel(QStringLiteral("что-то своё")).kind == ChannelKind::Other);
}

TEST_CASE_METHOD(ShopFixture, "a shop keeps at least one owner, and a PIN is not stored", "[staff]")
{
    Staff anna{StaffId(), QStringLiteral("Анна"), Role::Owner, must(hashPin(QStringLiteral("1234"))), true};
    write([&](UnitOfWork& u) { anna.id = must(store->staff().insert(u, anna)); });
    CHECK_FALSE(anna.pinHash.contains(QStringLiteral("1234")));
    CHECK(pinMatches(QStringLiteral("1234"), anna.pinHash));
    CHECK_FALSE(pinMatches(QStringLiteral("1235"), anna.pinHash));
    Staff demoted = anna;
    demoted.role = Role::Agent;
    const auto refused = store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& u) { return store->staff().update(u, demoted); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(must(store->staff().find(anna.id)).role == Role::Owner);
}

TEST_CASE_METHOD(ShopFixture, "hours are kept per shop and channel, with days off and earlier schedules", "[hours]")
{
    const QTimeZone zone = must(store->settings().profile()).zone;
    CHECK(must(store->hours().calendar(ChannelId(), zone)).hoursOf(QDate(2026, 3, 2)) == DayHours{{540, 1080}});
    WeekHours week;
    week.days[0] = {{600, 780}, {840, 1200}};
    write([&](UnitOfWork& u) {
        must(store->hours().setWeek(u, ChannelId(), QDate(2026, 3, 1), week));
        must(store->hours().setSpecialDay(u, {{QDate(2026, 3, 9), {}, false}, QStringLiteral("выходной")}));
        must(store->hours().setSpecialDay(u, {{QDate(2026, 1, 1), {}, true}, QStringLiteral("Новый год")}));
    });
    const WorkingCalendar calendar = must(store->hours().calendar(ChannelId(5), zone));
    CHECK(calendar.hoursOf(QDate(2026, 3, 2)) == week.days[0]);
    CHECK(calendar.hoursOf(QDate(2026, 3, 9)).empty());
    CHECK(calendar.hoursOf(QDate(2031, 1, 1)).empty());
    CHECK(must(store->hours().specialDays()).size() == 2);
    write([&](UnitOfWork& u) { must(store->hours().removeSpecialDay(u, QDate(2026, 3, 9))); });
    CHECK(must(store->hours().specialDays()).size() == 1);
}

TEST_CASE_METHOD(ShopFixture, "hours of one year's holiday leave the yearly holiday alone", "[hours]")
{
    const QTimeZone zone = must(store->settings().profile()).zone;
    const QDate eve(2026, 5, 8);                      // a Friday
    const auto hours = [&](int year) { return must(store->hours().calendar(ChannelId(), zone)).hoursOf(QDate(year, 5, 8)); };
    const auto set = [&](bool yearly, DayHours open) {
        write([&](UnitOfWork& u) { must(store->hours().setSpecialDay(u, {{eve, std::move(open), yearly}, {}})); });
    };
    set(true, {});
    set(false, {{600, 900}});
    CHECK(hours(2026) == DayHours{{600, 900}});
    CHECK(hours(2028).empty());                       // a Monday
    set(true, {{660, 720}});                          // changed, not doubled
    CHECK(must(store->hours().specialDays()).size() == 2);
    CHECK(hours(2026) == DayHours{{600, 900}});
    write([&](UnitOfWork& u) { must(store->hours().removeSpecialDay(u, eve)); });
    CHECK(hours(2026) == DayHours{{660, 720}});
    write([&](UnitOfWork& u) { must(store->hours().removeSpecialDay(u, eve, true)); });
    CHECK(hours(2026) == DayHours{{540, 1080}});
}

TEST_CASE_METHOD(ShopFixture, "Ctrl+Z walks back and forward over this session's units", "[store]")
{
    customer(QStringLiteral("A"));
    customer(QStringLiteral("B"));
    CHECK_FALSE(must(store->nextRedo()));
    auto undo = [&] { return must(store->undo(must(store->nextUndo()).value().id)); };
    auto redo = [&] { return must(store->undo(must(store->nextRedo()).value().id)); };
    undo();
    CHECK(must(store->customers().count()) == 1);
    undo();
    CHECK(must(store->customers().count()) == 0);
    CHECK_FALSE(must(store->nextUndo()));
    redo();
    redo();
    CHECK(must(store->customers().count()) == 2);
    CHECK_FALSE(must(store->nextRedo()));
    undo();
    undo();
    CHECK(must(store->customers().count()) == 0);
    redo();
    CHECK(must(store->customers().count()) == 1);
    customer(QStringLiteral("C"));
    CHECK_FALSE(must(store->nextRedo()));      // the way forward ended with the new change
    undo();
    CHECK(must(store->customers().count()) == 1);
}
