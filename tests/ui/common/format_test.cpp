#include "common/format.h"

#include "common/language.h"
#include "support/catch.h"

using namespace encore;
using namespace encore::ui;

namespace {
// No-break spaces as plain ones, so that expectations can be read.
QString plain(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); }
constexpr qint64 hour = 3600, day = 86400;
} // namespace

TEST_CASE("figures and times in Russian")
{
    Language language;
    language.choose(QStringLiteral("ru"));
    const auto rub = QStringLiteral("RUB");
    CHECK(plain(format::money(Money(3'842'000), rub)) == QStringLiteral("38 420 ₽"));
    CHECK(plain(format::money(Money(928'050), rub)) == QStringLiteral("9 280,50 ₽"));
    CHECK(plain(format::money(Money(-145'000), rub)) == QStringLiteral("−1 450 ₽"));
    CHECK(plain(format::money(Money(-5), rub)) == QStringLiteral("−0,05 ₽"));
    CHECK_FALSE(format::money(Money(std::numeric_limits<qint64>::min()), rub).isEmpty());
    CHECK(plain(format::percent(0.82)) == QStringLiteral("82 %"));
    CHECK(format::decimal(4.666) == QStringLiteral("4,67"));
    CHECK(format::decimal(4.6) == QStringLiteral("4,6"));
    CHECK(plain(format::day(QDate(2026, 11, 19), QDate(2026, 11, 21))) == QStringLiteral("19 ноября"));
    CHECK(plain(format::shortDay(QDate(2025, 5, 3), QDate(2026, 11, 21))) == QStringLiteral("3 мая 2025"));
    CHECK(format::ago(0, 2 * day) == QStringLiteral("2 дня назад"));
    CHECK(format::ago(0, 5 * 60) == QStringLiteral("5 минут назад"));
    CHECK(format::ago(3 * day, 0) == QStringLiteral("через 3 дня"));
    CHECK(plain(format::duration(6 * hour + 20 * 60)) == QStringLiteral("6 ч 20 мин"));
    CHECK(plain(format::due(0, 2 * hour)) == QStringLiteral("просрочено 2 ч"));
    CHECK(plain(format::due(40 * 60, 0)) == QStringLiteral("ещё 40 мин"));
    const QTimeZone moscow("Europe/Moscow");
    CHECK(format::moment(0, 60, moscow) == QStringLiteral("сегодня, 3:00"));
    CHECK(plain(format::phone(QStringLiteral("+79161234321"))) == QStringLiteral("+7 916 123-43-21"));
    CHECK(plain(format::phone(QStringLiteral("+4915197328625"))) == QStringLiteral("+49 1519 7328625"));
    CHECK(format::phone(QStringLiteral("no number")) == QStringLiteral("no number"));
    language.choose(QStringLiteral("en"));
}

TEST_CASE("figures and times in English")
{
    Language language;
    language.choose(QStringLiteral("en"));
    CHECK(format::money(Money(1'234'500), QStringLiteral("USD")) == QStringLiteral("$12,345"));
    CHECK(format::percent(0.82) == QStringLiteral("82%"));
    CHECK(format::percent(std::nan("")) == QStringLiteral("—"));
    CHECK(format::ago(0, day) == QStringLiteral("1 day ago"));
    CHECK(format::ago(0, 2 * day) == QStringLiteral("2 days ago"));
    CHECK(plain(format::due(0, 3 * day)) == QStringLiteral("overdue 3 d"));
}
