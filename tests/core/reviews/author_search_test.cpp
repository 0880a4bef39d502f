#include "support/core/review_fixture.h"

#include "customers/customer_repository.h"
#include "reviews/author_search.h"
#include "reviews/author_state.h"
#include "reviews/review_service.h"
#include "shop/store.h"

#include <array>

using namespace encore;
using namespace encore::test;

namespace {

class AuthorFixture : public ReviewFixture {
public:
    CustomerId customer(const char* name, const char* phone)
    {
        Customer c;
        c.name = QString::fromUtf8(name);
        c.phones.push_back({QLatin1String(phone), QLatin1String(phone)});
        CustomerId id;
        must(store->write({UnitKind::Edit, Permission::Customers, QStringLiteral("test"), {}}, [&](UnitOfWork& u) -> Status {
            ENCORE_LET(id, store->customers().insert(u, c));
            return {};
        }));
        return id;
    }
    Review by(const char* author, const char* text)
    {
        Review r = review(add());
        r.author = QString::fromUtf8(author);
        r.text = QString::fromUtf8(text);
        return r;
    }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
    ReviewService service{*store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); }};
};

} // namespace

TEST_CASE_METHOD(AuthorFixture, "candidates for an author come with their reasons, the best first", "[reviews][author]")
{
    const CustomerId kovaleva = customer("Марина Ковалёва", "+79161234321"), other = customer("Олег Титов", "+79165550000");
    const auto found = must(findAuthors(*store, by("Марина К.", "Мой телефон кончается на 4321"), 2));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().candidate.customer == kovaleva);
    CHECK_FALSE(found.front().candidate.facts.empty());
    CHECK(found.front().name == QString::fromUtf8("Марина Ковалёва"));
    for (const FoundAuthor& each : found)
        CHECK(each.candidate.customer != other);
    CHECK(must(findAuthors(*store, by("", ""), 2)).empty());
    CHECK(must(findAuthors(*store, by("Марина", QString(5000, u'9').toUtf8().constData()), 2)).size() <= 5);
}

TEST_CASE_METHOD(AuthorFixture, "whoever was asked for a number is waited for three working days", "[reviews][author]")
{
    const ReviewId id = add();
    clock.set(1700438400 + 12 * 3600);                                         // Monday noon
    CHECK_FALSE(must(reviews.askedAt(id)));
    must(service.askOrderNumber(id));
    CHECK(review(id).link == AuthorLink::Asked);
    CHECK(review(id).state == ReviewState::Waiting);
    CHECK(must(reviews.askedAt(id)) == clock.nowUtc());
    const WorkingCalendar hours = WorkingCalendar::officeHours(QTimeZone::utc());
    const qint64 asked = *must(reviews.askedAt(id));
    CHECK_FALSE(answerIsOverdue(asked, asked + 2 * 86400, hours));
    CHECK(answerIsOverdue(asked, asked + 4 * 86400, hours));
    must(service.assign(std::array{id}, StaffId(1)));                          // other changes do not start it anew
    CHECK(must(reviews.askedAt(id)) == asked);
    must(service.markNotOurs(id));
    CHECK_FALSE(must(reviews.askedAt(id)));
}
