#include "cases/case_service.h"
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
    CHECK(figures.requests == 0);
    CHECK_FALSE(isKept({1, QStringLiteral("x"), ServiceMeasure::RequestHours, 100, 0}, figures));
    CHECK(must(measureRequests(*store, zone, QDate(2026, 2, 1), QDate(2026, 3, 2), now)).empty());
    CaseService cases(*store);
    clock.set(now - 5 * 86400);
    // Told after one to nine hours: as many as a median needs.
    for (int i = 0; i < 9; ++i) {
        CaseDraft draft;
        draft.kind = CaseKind::Consultation;
        draft.title = QStringLiteral("Which size?");
        const CaseId id = must(cases.open(draft)).id;
        clock.advance(3600 * (i + 1));
        must(cases.told(id));
    }
    clock.set(now);
    const ServiceFigures asked = must(measureService(*store, zone, QDate(2026, 2, 1), QDate(2026, 3, 2), now));
    CHECK(asked.requests == 9);
    CHECK(asked.items == 6);
    REQUIRE(asked.requestHours);
    CHECK(*asked.requestHours == Approx(5.0));
    CHECK(isKept({1, QStringLiteral("x"), ServiceMeasure::RequestHours, 5, 0}, asked) == true);
    CHECK(isKept({1, QStringLiteral("x"), ServiceMeasure::RequestHours, 4.5, 0}, asked) == false);
    const auto kinds = must(measureRequests(*store, zone, QDate(2026, 2, 1), QDate(2026, 3, 2), now));
    REQUIRE(kinds.size() == 1);
    CHECK(kinds[0].kind == CaseKind::Consultation);
    CHECK(kinds[0].answered == 9);
    CHECK(kinds[0].open == 9);
    REQUIRE(kinds[0].response.value);
    CHECK(*kinds[0].response.value == Approx(5.0));
    CHECK(must(measureRequests(*store, zone, QDate(2025, 2, 1), QDate(2025, 3, 2), now)).empty());
    CHECK(measureRequests(*store, zone, QDate(2026, 3, 2), QDate(2026, 3, 1), now).error().code == ErrorCode::InvalidInput);
    CHECK(must(measureService(*store, zone, QDate(2025, 2, 1), QDate(2025, 3, 2), now)).items == 0);
    CHECK(measureService(*store, zone, QDate(2026, 3, 2), QDate(2026, 3, 1), now).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(ShopFixture, "a self-audit is scored, kept by quarter, compared and taken back", "[service][audit]")
{
    ServiceRepository service(store->db());
    const auto save = [&](const SelfAudit& audit) { return store->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) { return service.saveAudit(unit, audit); }); };
    CHECK(quarterOf(QDate(2026, 3, 31)) == QStringLiteral("2026-Q1"));
    CHECK(quarterOf(QDate(2026, 12, 1)) == QStringLiteral("2026-Q4"));
    CHECK(quarterStart(QStringLiteral("2026-Q4")) == QDate(2026, 10, 1));
    for (const char* wrong : {"2026-Q5", "2026-Q0", "2026-10", "", "abcd-Q1"}) {
        CHECK_FALSE(quarterStart(QLatin1String(wrong)).isValid());
        CHECK(save({QLatin1String(wrong), {}, {}, {}}).error().subject == QStringLiteral("period"));
    }
    SelfAudit audit{QStringLiteral("2026-Q1"), {{QStringLiteral("speed"), 2, QStringLiteral(" slow at weekends ")}, {QStringLiteral("tools"), 5, {}}, {QStringLiteral("advice"), {}, {}}}, {}, {}};
    CHECK(audit.mean() == 3.5);
    CHECK_FALSE(SelfAudit().mean());
    CHECK(save({QStringLiteral("2026-Q1"), {{QStringLiteral("other"), 2, {}}}, {}, {}}).error().subject == QStringLiteral("key"));
    CHECK(save({QStringLiteral("2026-Q1"), {{QStringLiteral("speed"), 6, {}}}, {}, {}}).error().subject == QStringLiteral("score"));
    CHECK(save({QStringLiteral("2026-Q1"), {{QStringLiteral("speed"), 1, QString(2001, u'x')}}, {}, {}}).error().subject == QStringLiteral("remark"));
    CHECK_FALSE(must(service.audit(audit.period)));
    must(save(audit));
    const SelfAudit kept = must(service.audit(audit.period)).value();
    REQUIRE(kept.answers.size() == size_t(auditKeys().size()));
    CHECK(kept.answers[0] == AuditAnswer{QStringLiteral("speed"), 2, QStringLiteral("slow at weekends")});
    CHECK_FALSE(kept.answers[1].score);
    CHECK(kept.doneAt == clock.nowUtc());
    CHECK(kept.mean() == 3.5);
    CHECK_FALSE(must(service.auditBefore(audit.period)));
    CHECK(must(service.auditBefore(QStringLiteral("2026-Q3")))->period == audit.period);
    audit.answers[0].score = 4;
    const auto changed = must(save(audit));
    CHECK(must(service.audit(audit.period))->mean() == 4.5);
    REQUIRE(must(store->undo(changed.unit)).done);
    CHECK(must(service.audit(audit.period))->mean() == 3.5);
    CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM service_reviews WHERE score = 3.5"))) == 1);
    store->setActor({StaffId(), Role::Manager, QStringLiteral("test")});
    CHECK(save(audit).error().code == ErrorCode::NotAllowed);
}
