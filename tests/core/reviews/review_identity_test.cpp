#include "support/core/review_fixture.h"

#include "customers/name_forms.h"
#include "reviews/review_identity.h"
#include "reviews/review_identity_repository.h"

using namespace encore;
using namespace encore::test;

namespace {

const QTimeZone kZone(QByteArrayLiteral("Europe/Moscow"));

Review said(const QString& author, const QString& text, QDate day, int stars)
{
    Review r;
    r.channel = ChannelId(1);
    r.author = author;
    r.text = text;
    r.rating = Rating{stars * 10, 50};
    r.stars = stars;
    r.publishedAt = day.startOfDay(kZone).toSecsSinceEpoch();
    r.publishedDayOnly = true;
    return r;
}

const QDate kDay(2026, 2, 27);

} // namespace

TEST_CASE("a review without an id is known by channel, author, day and words, by its stars where it has no words", "[reviews][identity]")
{
    const Review one = said(u"Ольга П."_qs, u"Тёплый, но колется."_qs, kDay, 4);
    const auto same = [&](const Review& other) { return identityKey(one, kZone) == identityKey(other, kZone); };
    CHECK(same(said(u" ольга п."_qs, u"теплый,  но колется."_qs, kDay, 4)));
    CHECK(same(said(one.author, one.text, kDay, 5)));                       // its stars were corrected
    CHECK_FALSE(same(said(one.author, one.text, kDay.addDays(1), 4)));
    CHECK_FALSE(same(said(u"Олег"_qs, one.text, kDay, 4)));
    CHECK_FALSE(same(said(one.author, u"Колется."_qs, kDay, 4)));
    Review elsewhere = one;
    elsewhere.channel = ChannelId(2);
    CHECK_FALSE(same(elsewhere));
    // The last minute of a day belongs to it, by the shop's clock.
    Review late = one;
    late.publishedAt += 86399;
    CHECK(same(late));
    late.publishedAt += 1;
    CHECK_FALSE(same(late));
    CHECK(identityKey(said({}, {}, kDay, 5), kZone) == identityKey(said({}, {}, kDay, 5), kZone));
    CHECK_FALSE(identityKey(said({}, {}, kDay, 5), kZone) == identityKey(said({}, {}, kDay, 4), kZone));
}

TEST_CASE_METHOD(ReviewFixture, "what is seen on a page is found among what an import brought", "[reviews][identity]")
{
    const auto brought = [&](const Review& r) {
        return add([&](Review& made) {
            made.author = r.author;
            made.text = r.text;
            made.rating = r.rating;
            made.stars = r.stars;
            made.publishedAt = r.publishedAt + 3600;
            made.contentKey = QByteArray("a key of the import's own for ") + r.text.toUtf8() + r.author.toUtf8() + QByteArray::number(r.publishedAt);
        });
    };
    ReviewIdentityRepository known(*db);
    const auto find = [&](const Review& r, bool dayKnown = true) { return must(known.same(r, kZone, dayKnown)); };
    const Review fine = said({}, u"Отлично"_qs, kDay, 5);
    const ReviewId first = brought(fine);
    CHECK(find(fine) == first);
    // Two strangers who say the same on two days are two.
    const Review again = said({}, u"Отлично"_qs, kDay.addDays(1), 5);
    CHECK_FALSE(find(again));
    CHECK_FALSE(find(again, false));
    const ReviewId second = brought(again);
    CHECK(find(again) == second);

    const Review wordless = said(u"Иван К."_qs, {}, kDay, 5);
    const ReviewId stars = brought(wordless);
    CHECK(find(wordless) == stars);
    CHECK_FALSE(find(said(u"Иван К."_qs, {}, kDay, 3)));
    CHECK_FALSE(find(said(u"Иван К."_qs, {}, kDay.addDays(2), 5)));

    // "A month ago" is no day: then whoever said these words said them once.
    const Review about = said(u"Ольга П."_qs, u"Тёплый, но колется."_qs, kDay, 4);
    const ReviewId olga = brought(about);
    Review vague = about;
    vague.publishedAt += 3 * 86400;
    CHECK_FALSE(find(vague));
    CHECK(find(vague, false) == olga);
    vague.channel = ChannelId(2);
    CHECK_FALSE(find(vague, false));
}

TEST_CASE_METHOD(ReviewFixture, "nameless ones alike on one page are counted, and seen again they are the same ones", "[reviews][identity]")
{
    ReviewIdentityRepository known(*db);
    const Review fine = said({}, u"Отлично"_qs, kDay, 5);
    const auto find = [&](int nth) { return must(known.same(fine, kZone, true, nth)); };
    const auto keep = [&](int nth) {
        return add([&](Review& made) {
            made.author = fine.author;
            made.text = fine.text;
            made.rating = fine.rating;
            made.stars = fine.stars;
            made.publishedAt = fine.publishedAt;
            made.contentKey = identityKey(fine, kZone, nth);
        });
    };
    CHECK(identityKey(fine, kZone, 1) == identityKey(fine, kZone));
    CHECK_FALSE(identityKey(fine, kZone, 2) == identityKey(fine, kZone));
    const ReviewId first = keep(1);
    CHECK(find(1) == first);
    CHECK_FALSE(find(2));
    const ReviewId second = keep(2);
    CHECK(find(1) == first);
    CHECK(find(2) == second);
    CHECK_FALSE(find(3));

    CHECK(namesNobody({}));
    CHECK(namesNobody(u" Аноним "_qs));
    CHECK(namesNobody(u"Anonymous"_qs));
    CHECK(namesNobody(u"Пользователь предпочёл скрыть свои данные"_qs));
    CHECK_FALSE(namesNobody(u"Анна"_qs));
    CHECK_FALSE(namesNobody(u"ООО «Ромашка»"_qs));
}
