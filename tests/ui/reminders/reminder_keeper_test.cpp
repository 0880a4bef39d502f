#include "reminders/reminder_keeper.h"

#include "cases/case_repository.h"
#include "cases/case_service.h"
#include "common/notifications.h"
#include "reviews/review_service.h"
#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct Heard {
    QStringList texts;
    std::vector<std::function<void()>> opens;    // clicks on the messages
};

class FakeMessenger final : public Messenger {
public:
    explicit FakeMessenger(Heard& heard) : m_heard(heard) {}
    void tell(const QString& title, const QString& text, std::function<void()> open) override
    {
        m_heard.texts << title + u'|' + text;
        m_heard.opens.push_back(std::move(open));
    }

private:
    Heard& m_heard;
};

struct ReminderFixture {
    ReminderFixture()
    {
        QSettings().clear();
        fixture.write([&](UnitOfWork& unit) { channel = must(fixture.store->channels().findOrCreate(unit, QStringLiteral("Site"))); }, Permission::Settings);
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        start();
    }
    void start()
    {
        keeper = std::make_unique<ReminderKeeper>(*shop, std::make_unique<FakeMessenger>(heard));
        QObject::connect(keeper.get(), &ReminderKeeper::told, keeper.get(), [this](const Notice& notice, const NoticeLater& later) {
            notices << notice;
            laters << later;
        });
        QObject::connect(keeper.get(), &ReminderKeeper::openRequested, keeper.get(), [this](const QString& page, const QVariantMap& target) {
            opened = page + u'/' + target.value(QStringLiteral("view"), target.value(QStringLiteral("id"))).toString();
        });
        keeper->begin();
        wait();
    }
    void wait() { REQUIRE(QTest::qWaitFor([&] { return !keeper->isLooking(); }, 10'000)); }
    void look()
    {
        keeper->look();
        wait();
    }
    void task(qint64 remindAt)
    {
        must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) -> Status {
            Task made;
            made.title = QStringLiteral("call Oleg");
            made.remindAt = remindAt;
            ENCORE_TRY(shop->store().tasks().insert(unit, made));
            return {};
        }));
    }
    qint64 now() const { return fixture.clock.nowUtc(); }

    test::ShopFixture fixture;
    ChannelId channel;
    std::unique_ptr<Shop> shop;
    Heard heard;
    QList<Notice> notices;
    QList<NoticeLater> laters;
    QString opened;
    std::unique_ptr<ReminderKeeper> keeper;
};

} // namespace

TEST_CASE_METHOD(ReminderFixture, "a reminder is told once, in the window and on the desktop, and can be put off", "[ui][reminders]")
{
    task(now() + 60);
    look();
    CHECK(notices.isEmpty());
    fixture.clock.advance(60);
    look();
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().text.contains(QStringLiteral("call Oleg")));
    CHECK(heard.texts.size() == 1);
    look();
    CHECK(notices.size() == 1);
    notices.front().action();
    CHECK(std::exchange(opened, {}) == QStringLiteral("today/tasks"));
    heard.opens.front()();
    CHECK(opened == QStringLiteral("today/tasks"));
    laters.front().run();
    CHECK(must(shop->store().tasks().find(TaskId(1))).remindAt == now() + 3600);
    setDesktopNotifications(false);
    fixture.clock.advance(3600);
    look();
    CHECK(notices.size() == 2);
    CHECK(heard.texts.size() == 1);
}

TEST_CASE_METHOD(ReminderFixture, "an answer is announced before it is due, and what became late while closed is told at the opening", "[ui][reminders]")
{
    // Monday 15:00 in Moscow, office hours 9 to 18: an unhappy review of 11:30 is due at 15:30.
    ReviewService service(shop->store(), [this](ChannelId id) { return shop->calendar(id); });
    Review review;
    review.channel = channel;
    review.author = QStringLiteral("Eva");
    review.rating = Rating{10, 50};
    review.text = QStringLiteral("torn");
    review.publishedAt = now() - 3 * 3600 - 1800;
    const ReviewId id = must(service.log(review));
    look();
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().text.contains(QStringLiteral("Eva")));
    CHECK(notices.front().tone == Notice::Tone::Warning);
    notices.front().action();
    CHECK(opened == QStringLiteral("reviews/%1").arg(id.value));
    look();
    CHECK(notices.size() == 1);

    keeper.reset();
    fixture.clock.advance(86400);
    start();
    REQUIRE(notices.size() == 2);
    CHECK(notices.back().tone == Notice::Tone::Negative);
    notices.back().action();
    CHECK(opened == QStringLiteral("reviews/overdue"));
    // Once told, it is told no more.
    keeper.reset();
    start();
    CHECK(notices.size() == 2);
}

TEST_CASE_METHOD(ReminderFixture, "a request without a review is not late in silence either", "[ui][reminders]")
{
    CaseDraft draft;
    draft.kind = CaseKind::Support;
    draft.title = QStringLiteral("Where is my parcel?");
    const CaseId id = must(CaseService(shop->store()).open(draft)).id;
    fixture.clock.set(*must(CaseRepository(shop->store().db()).find(id)).dueAt - 600);
    look();
    REQUIRE(notices.size() == 1);
    CHECK(notices.back().text.contains(QStringLiteral("parcel")));
    CHECK(notices.back().tone == Notice::Tone::Warning);
    notices.back().action();
    CHECK(opened == QStringLiteral("cases/%1").arg(id.value));
    look();
    CHECK(notices.size() == 1);
    fixture.clock.advance(1200);
    look();
    REQUIRE(notices.size() == 2);
    CHECK(notices.back().tone == Notice::Tone::Negative);

    const CaseId later = must(CaseService(shop->store()).open(draft)).id;
    keeper.reset();
    fixture.clock.set(*must(CaseRepository(shop->store().db()).find(later)).dueAt + 60);
    start();
    REQUIRE(notices.size() == 3);
    notices.back().action();
    CHECK(opened == QStringLiteral("cases/overdue"));
}
