#include "base/phone.h"

#include "support/catch.h"

using namespace encore;

namespace {
QString e164(const QString& typed, const QString& region = u"RU"_qs) { return readPhone(typed, region).e164; }
} // namespace

TEST_CASE("a Russian number is the same however it is typed", "[phone]")
{
    for (const QString& typed : {u"+7 926 123-45-67"_qs, u"8 (926) 123-45-67"_qs, u"89261234567"_qs, u"79261234567"_qs, u"9261234567"_qs, u"'+79261234567"_qs,
                                 u"8-926-123-45-67"_qs, u"+8 926 123 45 67"_qs, u"\u202A+7\u00A0926\u00A0123‑45‑67\u202C"_qs, u"tel:+79261234567"_qs,
                                 u"8 926 123 45 67 доб. 12"_qs, u"007 926 123 45 67"_qs})
        CHECK(e164(typed) == u"+79261234567"_qs);
    CHECK(readPhone(u"8 926 123 45 67"_qs, u"RU"_qs).digits == u"79261234567"_qs);
}

TEST_CASE("numbers of other countries keep theirs", "[phone]")
{
    CHECK(e164(u"+31 6 12345678"_qs) == u"+31612345678"_qs);
    CHECK(e164(u"31612345678"_qs) == u"+31612345678"_qs);
    CHECK(e164(u"+375 29 123-45-67"_qs) == u"+375291234567"_qs);
    CHECK(e164(u"(202) 456-1111"_qs, u"US"_qs) == u"+12024561111"_qs);
    CHECK(e164(u"8 701 123 45 67"_qs, u"KZ"_qs) == u"+77011234567"_qs);
    CHECK(e164(u"+82 2 312 3456"_qs) == u"+8223123456"_qs);
}

TEST_CASE("what is no number is kept as digits only", "[phone]")
{
    CHECK_FALSE(readPhone(u"12345"_qs, u"RU"_qs).isValid());
    CHECK(readPhone(u"12-34-56"_qs, u"RU"_qs).digits == u"123456"_qs);
    CHECK_FALSE(readPhone(u"нет"_qs, u"RU"_qs).isValid());
    CHECK_FALSE(readPhone({}, u"RU"_qs).isValid());
    CHECK_FALSE(readPhone(QString(100000, u'7'), u"RU"_qs).isValid());
}

TEST_CASE("numbers ruined by a spreadsheet are told", "[phone]")
{
    CHECK(isDamagedPhone(u"7,92E+10"_qs));
    CHECK(isDamagedPhone(u"7.92612E+10"_qs));
    CHECK(isDamagedPhone(u"8,9e10"_qs));
    CHECK_FALSE(isDamagedPhone(u"89261234567"_qs));
    CHECK_FALSE(isDamagedPhone(u"e5"_qs));
    CHECK_FALSE(readPhone(u"7,92E+10"_qs, u"RU"_qs).isValid());
    CHECK(looksLikePhone(u"8 (926) 123-45-67"_qs));
    CHECK_FALSE(looksLikePhone(u"Anna 1"_qs));
}

TEST_CASE("numbers are shown as at home or abroad", "[phone]")
{
    CHECK(formatPhone(u"+79261234567"_qs, u"RU"_qs) == u"8 (926) 123-45-67"_qs);
    CHECK(formatPhone(u"+31612345678"_qs, u"RU"_qs).startsWith(u"+31 6"));
    CHECK(formatPhone(u"not a number"_qs, u"RU"_qs) == u"not a number"_qs);
    CHECK(reversedDigits(u"1234"_qs) == u"4321"_qs);
}
