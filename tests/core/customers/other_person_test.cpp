#include "customers/other_person.h"

#include "support/catch.h"

using namespace encore;

namespace {

Customer person(const QString& name, const QString& phone, const QString& email)
{
    Customer c;
    c.name = name;
    if (!phone.isEmpty())
        c.phones.push_back({phone, phone});
    if (!email.isEmpty())
        c.emails << email;
    return c;
}

} // namespace

TEST_CASE("first names of two people are told from forms of one name", "[customers]")
{
    const auto differ = [](const QString& a, const QString& b) {
        CHECK(firstNamesDiffer(a, b) == firstNamesDiffer(b, a));
        return firstNamesDiffer(a, b);
    };
    CHECK(differ(u"Анна Зуева"_qs, u"Яков Зуев"_qs));
    CHECK(differ(u"Зуева Анна"_qs, u"Яков"_qs));
    CHECK(differ(u"Мария"_qs, u"Yakov Zuev"_qs));
    CHECK(differ(u"John Smith"_qs, u"Mary Smith"_qs));
    CHECK_FALSE(differ(u"Анна Петрова"_qs, u"Анна П."_qs));
    CHECK_FALSE(differ(u"Анна Петрова"_qs, u"Аня"_qs));
    CHECK_FALSE(differ(u"Anna"_qs, u"Анна Петрова"_qs));
    CHECK_FALSE(differ(u"Анна Зуева"_qs, u"Зуева"_qs));
    CHECK_FALSE(differ(u"Zhang Wei"_qs, u"Wei Zhang"_qs));
    CHECK_FALSE(differ(u"Rob Stone"_qs, u"Robert Stone"_qs));
    CHECK_FALSE(differ(u"Bob Stone"_qs, u"Robert Stone"_qs));
    CHECK_FALSE(differ(u"William Stone"_qs, u"Bill S."_qs));
    CHECK_FALSE(differ(u"Elizabeth Stone"_qs, u"Liz Stone"_qs));
    CHECK(differ(u"Bob Stone"_qs, u"William Stone"_qs));
    CHECK(differ(u"Elizabeth Stone"_qs, u"Bill Stone"_qs));
    CHECK_FALSE(differ(u"Анна"_qs, QString()));
    CHECK_FALSE(differ(u"Анна"_qs, u"Покупатель Wildberries"_qs));
    CHECK_FALSE(differ(u"Анна"_qs, u"Oleg_1984"_qs));
}

TEST_CASE("a shared contact joins two records unless name and another contact speak against it", "[customers]")
{
    const Customer anna = person(u"Анна Зуева"_qs, u"+79160001122"_qs, u"anna@z.ru"_qs);
    CHECK(isOtherPerson(anna, person(u"Яков Зуев"_qs, u"+79160001122"_qs, {})));
    CHECK(isOtherPerson(anna, person(u"Анна Петрова"_qs, u"+79160001122"_qs, u"petrova@z.ru"_qs)));
    CHECK(isOtherPerson(anna, person(u"Анна Петрова"_qs, u"+79160001199"_qs, u"anna@z.ru"_qs)));
    CHECK_FALSE(isOtherPerson(anna, person(u"Анна Петрова"_qs, u"+79160001122"_qs, {})));      // married since
    CHECK_FALSE(isOtherPerson(anna, person(u"Анна Зуева"_qs, u"+79160001122"_qs, u"second@z.ru"_qs)));
    CHECK_FALSE(isOtherPerson(anna, person({}, u"+79160001122"_qs, u"second@z.ru"_qs)));
}
