#include "reviews/author_resolver.h"

#include "base/calendar.h"
#include "reviews/author_state.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace encore;
using encore::test::must;

namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kNow = 1795264200;

QString u8(const char* s) { return QString::fromUtf8(s); }

AuthorOrder order(qint64 id, const char* number, ProductId product, int deliveredDaysAgo, ChannelId channel = ChannelId(1))
{
    return {OrderId(id), u8(number), channel, {product}, kNow - (deliveredDaysAgo + 4) * kDay, kNow - deliveredDaysAgo * kDay, Money(499000)};
}

const ProductId kSweater(1), kCup(2);

std::vector<AuthorCustomer> shop()
{
    return {{CustomerId(1), u8("Ковалёва Марина"), {u8("+79215554321")}, {}, u8("Псков"), {order(11, "10482", kSweater, 6), order(12, "10001", kCup, 200)}},
            {CustomerId(2), u8("Марина Петрова"), {u8("+79215550000")}, {}, {}, {order(21, "10480", kSweater, 8)}},
            {CustomerId(3), u8("Олег Смирнов"), {u8("8 (900) 111-22-33")}, {u8("Oleg_1984")}, {}, {order(31, "10300", kCup, 3, ChannelId(2))}},
            {CustomerId(4), u8("Анна Ким"), {}, {}, {}, {}}};
}

AuthorClues clues(const char* author, const char* text, ProductId product = kSweater)
{
    return {u8(author), u8(text), product, ChannelId(7), kNow, 2};
}

bool has(const AuthorCandidate& c, AuthorReason reason)
{
    return std::any_of(c.facts.begin(), c.facts.end(), [&](const auto& f) { return f.reason == reason; });
}

} // namespace

TEST_CASE("a name, a product and a delivery make a likely author, with reasons", "[authors]")
{
    const auto ranked = rankAuthors(clues("Марина К.", "Пришёл больше, рукава длинные"), shop());
    REQUIRE(ranked.size() == 1);
    CHECK(ranked[0].customer == CustomerId(1));
    CHECK(ranked[0].order == OrderId(11));
    CHECK(ranked[0].band == MatchBand::Likely);
    CHECK(has(ranked[0], AuthorReason::NameInitial));
    CHECK(has(ranked[0], AuthorReason::Product));
    for (const AuthorFact& f : ranked[0].facts)
        if (f.reason == AuthorReason::Delivered)
            CHECK(f.days == 6);
    CHECK_FALSE(sureAuthor(ranked));
}

TEST_CASE("two people who fit alike are never sure", "[authors]")
{
    const auto ranked = rankAuthors(clues("Марина", "Свитер велик"), shop());
    REQUIRE(ranked.size() == 2);
    CHECK(ranked[0].band != MatchBand::Sure);
    CHECK_FALSE(sureAuthor(ranked));
    // Even with all of a full name, a namesake with the same purchase holds the link back.
    auto twins = shop();
    twins[1].name = u8("Марина Ковалёва");
    AuthorClues same = clues("Марина Ковалёва", "Свитер велик");
    same.channel = ChannelId(1);
    CHECK_FALSE(sureAuthor(rankAuthors(same, twins)));
    CHECK(sureAuthor(rankAuthors(same, shop()))->customer == CustomerId(1));
}

TEST_CASE("an order number, a phone or a nickname settle it", "[authors]")
{
    const auto byNumber = rankAuthors(clues("Марина", "Заказ № 10482, рукава длинные"), shop());
    REQUIRE(sureAuthor(byNumber));
    CHECK(sureAuthor(byNumber)->customer == CustomerId(1));
    CHECK(sureAuthor(byNumber)->order == OrderId(11));
    CHECK(byNumber[0].facts[0].reason == AuthorReason::OrderNumber);
    CHECK(sureAuthor(rankAuthors(clues("аноним", "Мой номер 8 921 555 43 21, перезвоните"), shop()))->customer == CustomerId(1));
    CHECK(sureAuthor(rankAuthors(clues("Марина К.", "Телефон кончается на 4321"), shop()))->customer == CustomerId(1));
    CHECK(sureAuthor(rankAuthors(clues("oleg_1984", "Чашка разбита", kCup), shop()))->customer == CustomerId(3));
    CHECK(has(rankAuthors(clues("Марина К.", "Отдала 4 990 ₽"), shop())[0], AuthorReason::Sum));
}

TEST_CASE("what speaks against is heard", "[authors]")
{
    // Another name beside the right order number: someone may order for a relative, so a person decides.
    const auto relative = rankAuthors(clues("Иван", "Заказ 10482"), shop());
    REQUIRE_FALSE(relative.empty());
    CHECK(relative[0].band != MatchBand::Sure);
    CHECK(has(relative[0], AuthorReason::NameDiffers));
    // The order came after the review.
    AuthorClues early = clues("Марина К.", "");
    early.published = kNow - 400 * kDay;
    CHECK(rankAuthors(early, shop()).empty());
    CHECK(rankAuthors(clues("", ""), shop()).size() <= 2);
    CHECK(rankAuthors(clues("Марина К.", ""), {}).empty());
    for (const auto& c : rankAuthors(clues("super77", "Ужас"), shop()))
        CHECK(c.band == MatchBand::Maybe);
    CHECK(rankAuthors(clues("Марина", ""), shop(), 1).size() == 1);
}

TEST_CASE("numbers in a text are told apart", "[authors]")
{
    const AuthorMentions m = mentionsIn(u8("Заказ №10482 от 2026 года, order #A-771, тел +7 (921) 555-43-21, код 4321, отдала 4 990 ₽ и 300 руб, 12345678-0012-1"));
    CHECK(m.orderNumbers.contains(u8("10482")));
    CHECK(m.orderNumbers.contains(u8("a-771")));
    CHECK(m.orderNumbers.contains(u8("12345678-0012-1")));
    CHECK(m.phones == QStringList{u8("9215554321")});
    CHECK(m.phoneTails == QStringList{u8("4321")});
    CHECK(m.sums == QStringList{u8("4990"), u8("300")});
}

TEST_CASE("evidence adds up in order", "[authors][property]")
{
    REQUIRE(rc::check([] {
        auto customers = shop();
        AuthorClues c = clues("Марина К.", "");
        c.published = kNow + *rc::gen::inRange<qint64>(-300, 300) * kDay;
        c.product = ProductId(*rc::gen::inRange(0, 4));
        c.text = QString::number(*rc::gen::inRange(0, 100'000)) + u8(" ₽ заказ ") + QString::number(*rc::gen::inRange(9'990, 10'500));
        const auto ranked = rankAuthors(c, customers);
        for (size_t i = 0; i < ranked.size(); ++i) {
            RC_ASSERT(ranked[i].score >= .2 && ranked[i].score <= 1);
            if (i > 0) {
                RC_ASSERT(ranked[i - 1].score >= ranked[i].score);
                RC_ASSERT(ranked[i].band != MatchBand::Sure);
            }
        }
    }));
}

TEST_CASE("the check of an author moves by its table", "[authors]")
{
    using S = AuthorState;
    using E = AuthorEvent;
    struct Row { S from; E event; std::optional<S> to; };
    const Row rows[] = {
        {S::Unknown, E::Ask, S::Asked},        {S::Unknown, E::Suggest, S::Probable}, {S::Unknown, E::Link, S::Confirmed}, {S::Unknown, E::Reject, S::NotOurs},
        {S::Unknown, E::Unlink, {}},           {S::Unknown, E::Reopen, {}},           {S::Unknown, E::Dismiss, {}},        {S::Asked, E::Ask, S::Asked},
        {S::Asked, E::Suggest, S::Probable},   {S::Asked, E::Reject, S::NotOurs},     {S::Probable, E::Dismiss, S::Unknown}, {S::Probable, E::Ask, S::Asked},
        {S::Probable, E::Link, S::Confirmed},  {S::Probable, E::Reject, S::NotOurs},  {S::Confirmed, E::Suggest, {}},      {S::Confirmed, E::Reject, {}},
        {S::Confirmed, E::Unlink, S::Unknown}, {S::Confirmed, E::Link, S::Confirmed}, {S::NotOurs, E::Suggest, {}},        {S::NotOurs, E::Ask, {}},
        {S::NotOurs, E::Reopen, S::Unknown},   {S::NotOurs, E::Link, S::Confirmed},
    };
    for (const Row& row : rows)
        CHECK(nextAuthorState(row.from, row.event) == row.to);
    for (S state : {S::Unknown, S::Asked, S::Probable, S::Confirmed, S::NotOurs}) {
        CHECK(authorStateFromCode(authorStateCode(state)) == state);
        CHECK_FALSE(authorEvents(state).empty());
        for (E event : authorEvents(state))
            CHECK(nextAuthorState(state, event));
    }
    CHECK_FALSE(authorStateFromCode(u8("lost")));
}

TEST_CASE("no sequence of events leaves the table or overrides a person", "[authors][property]")
{
    REQUIRE(rc::check([] {
        AuthorState state = AuthorState::Unknown;
        for (int e : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7))) {
            const auto next = nextAuthorState(state, AuthorEvent(e));
            const bool decided = state == AuthorState::Confirmed || state == AuthorState::NotOurs;
            if (decided && AuthorEvent(e) == AuthorEvent::Suggest)
                RC_ASSERT(!next);
            state = next.value_or(state);
            RC_ASSERT(int(state) >= 0 && int(state) <= 4);
        }
    }));
}

TEST_CASE("an unanswered question for the order number comes up after three working days", "[authors]")
{
    const QTimeZone moscow = must(timeZone(QStringLiteral("Europe/Moscow")));
    const auto office = WorkingCalendar::officeHours(moscow);
    const qint64 thursday = utcOf(QDate(2026, 11, 19), QTime(12, 0), moscow);
    CHECK_FALSE(answerIsOverdue(thursday, utcOf(QDate(2026, 11, 23), QTime(12, 0), moscow), office));
    CHECK_FALSE(answerIsOverdue(thursday, utcOf(QDate(2026, 11, 24), QTime(12, 0), moscow), office));
    CHECK(answerIsOverdue(thursday, utcOf(QDate(2026, 11, 24), QTime(12, 1), moscow), office));
    const auto closed = must(WorkingCalendar::make(moscow, {{QDate(), WeekHours{}}}));
    // Without working hours every day counts.
    CHECK_FALSE(answerIsOverdue(thursday, utcOf(QDate(2026, 11, 22), QTime(12, 0), moscow), closed));
    CHECK(answerIsOverdue(thursday, utcOf(QDate(2026, 11, 22), QTime(12, 1), moscow), closed));
}
