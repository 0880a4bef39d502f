#include "reviews/review_service.h"
#include "service/service_repository.h"
#include "service/service_scan.h"
#include "replies/reply_service.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

TEST_CASE_METHOD(ShopFixture, "standards and months are checked, kept and taken back", "[service]")
{
    ServiceRepository service(store->db());
    const auto change = [&](const std::function<Status(UnitOfWork&)>& work) { return store->write({UnitKind::Settings, Permission::Settings, {}, {}}, work); };
    const auto insert = [&](const ServiceStandard& s) {
        return change([&](UnitOfWork& unit) -> Status {
            ENCORE_TRY(service.insert(unit, s));
            return {};
        });
    };
    CHECK(insert({0, QStringLiteral(" "), ServiceMeasure::None, 0, 0}).error().code == ErrorCode::InvalidInput);
    CHECK(insert({0, QStringLiteral("fast"), ServiceMeasure::InTime, -1, 0}).error().code == ErrorCode::InvalidInput);
    must(insert({0, QStringLiteral("fast"), ServiceMeasure::MedianHours, 4, 0}));
    ServiceStandard standard = must(service.standards()).front();
    CHECK(standard.measure == ServiceMeasure::MedianHours);
    standard.target = 6;
    const auto changed = must(change([&](UnitOfWork& unit) { return service.update(unit, standard); }));
    CHECK(must(service.standards()).front().target == 6);
    REQUIRE(must(store->undo(changed.unit)).done);
    CHECK(must(service.standards()).front().target == 4);
    CHECK(change([&](UnitOfWork& unit) { return service.remove(unit, 99); }).error().code == ErrorCode::NotFound);

    const auto save = [&](const char* period, const char* words) {
        return change([&](UnitOfWork& unit) { return service.saveMonth(unit, {QLatin1String(period), QLatin1String(words), {}, {}}); });
    };
    CHECK(save("2026-13", "x").error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(must(service.month(QStringLiteral("2026-02"))));
    must(save("2026-02", "one"));
    must(save("2026-02", "two"));
    CHECK(must(service.month(QStringLiteral("2026-02")))->decisions == QStringLiteral("two"));
}

TEST_CASE("a standard is kept, broken, or cannot be told", "[service]")
{
    ServiceFigures figures;
    figures.items = 10;
    figures.answered = 9;
    figures.due = 10;
    figures.inTime = 7;
    figures.medianHours = 3.0;
    const auto kept = [&](ServiceMeasure measure, double target) { return isKept({1, QStringLiteral("x"), measure, target, 0}, figures); };
    CHECK(kept(ServiceMeasure::InTime, 70) == true);
    CHECK(kept(ServiceMeasure::InTime, 71) == false);
    CHECK(kept(ServiceMeasure::MedianHours, 3) == true);
    CHECK(kept(ServiceMeasure::MedianHours, 2.9) == false);
    CHECK(kept(ServiceMeasure::Answered, 90) == true);
    CHECK_FALSE(kept(ServiceMeasure::None, 0));
    figures.items = figures.due = 4;
    CHECK_FALSE(kept(ServiceMeasure::InTime, 1));
    CHECK_FALSE(kept(ServiceMeasure::MedianHours, 100));
}

TEST_CASE_METHOD(ShopFixture, "what was measured follows from the shop's reviews", "[service]")
{
    ChannelId channel;
    write([&](UnitOfWork& unit) { channel = must(store->channels().findOrCreate(unit, QStringLiteral("Site"))); }, Permission::Settings);
    const QTimeZone zone(QByteArrayLiteral("Europe/Moscow"));
    ReviewService reviews(*store, [&](ChannelId c) { return store->hours().calendar(c, zone); });
    const qint64 now = clock.nowUtc();
    for (int i = 0; i < 6; ++i) {
        clock.set(now - 10 * 86400 + i);
        Review review;
        review.channel = channel;
        review.externalId = QString::number(i);
        review.rating = Rating{50, 50};
        review.text = QStringLiteral("good");
        review.publishedAt = clock.nowUtc();
        const ReviewId id = must(reviews.log(review));
        clock.advance(i < 4 ? 3600 : 5 * 86400);
        if (i < 5) {
            ReplyInput input;
            input.review = id;
            input.text = QStringLiteral("Thank you!");
            must(ReplyService(*store).post(input));
        }
    }
    clock.set(now);
    const ServiceFigures figures = must(measureService(*store, zone, QDate(2026, 2, 1), QDate(2026, 3, 2), now));
    CHECK(figures.items == 6);
    CHECK(figures.answered == 5);
    CHECK(figures.due == 6);
    CHECK(figures.inTime == 4);
    CHECK(must(measureService(*store, zone, QDate(2025, 2, 1), QDate(2025, 3, 2), now)).items == 0);
    CHECK(measureService(*store, zone, QDate(2026, 3, 2), QDate(2026, 3, 1), now).error().code == ErrorCode::InvalidInput);
}
