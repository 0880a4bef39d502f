#include "base/money.h"

#include "support/catch.h"

using namespace encore;

TEST_CASE("money reads plain decimals exactly", "[money]")
{
    CHECK(moneyFromPlain(QStringLiteral("9280.5"), 2) == Money(928050));
    CHECK(moneyFromPlain(QStringLiteral("-0.005"), 2) == Money(-1));
    CHECK(moneyFromPlain(QStringLiteral("0.0049"), 2) == Money(0));
    CHECK(moneyFromPlain(QStringLiteral("12"), 0) == Money(12));
    CHECK(moneyFromPlain(QStringLiteral("92233720368547758.07"), 2) == Money(9223372036854775807));
    CHECK_FALSE(moneyFromPlain(QStringLiteral("92233720368547758.08"), 2));
    CHECK_FALSE(moneyFromPlain(QStringLiteral("1,5"), 2));
    CHECK_FALSE(moneyFromPlain(QStringLiteral("."), 2));
    CHECK_FALSE(moneyFromPlain(QString(), 2));
}

TEST_CASE("a share of a sum is rounded half away from zero, also of sums whose product no integer holds", "[money]")
{
    CHECK(shareOf(Money(1000), Money(2), Money(3)) == Money(667));
    CHECK(shareOf(Money(1000), Money(1), Money(3)) == Money(333));
    CHECK(shareOf(Money(5), Money(1), Money(2)) == Money(3));
    CHECK(shareOf(Money(3), Money(1), Money(6)) == Money(1));
    CHECK(shareOf(Money(10), Money(7), Money(7)) == Money(10));
    CHECK(shareOf(Money(10), Money(0), Money(7)) == Money(0));
    CHECK(shareOf(Money(0), Money(0), Money(0)) == Money(0));
    CHECK(shareOf(Money(9'000'000'000'000), Money(6'000'000'000'000), Money(9'000'000'000'000)) == Money(6'000'000'000'000));
}

TEST_CASE("money writes what it reads", "[money]")
{
    for (qint64 minor : {0ll, 1ll, -1ll, 99ll, 100ll, -928050ll, 9223372036854775807ll}) {
        const Money m(minor);
        CHECK(moneyFromPlain(moneyToPlain(m, 2), 2) == m);
        CHECK(moneyFromPlain(moneyToPlain(m, 0), 0) == m);
        CHECK(moneyFromPlain(moneyToPlain(m, 3), 3) == m);
    }
    CHECK(moneyToPlain(Money(-5), 2) == QStringLiteral("-0.05"));
}
