#include "ui/reviews/reviews_desk.h"

#include "cases/case_evidence_repository.h"
#include "common/format.h"
#include "kpi/rating.h"
#include "reviews/channel_look_repository.h"
#include "reviews/filter_sheet.h"
#include "reviews/round_sheet.h"
#include "reviews/stake_words.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace encore;
using namespace encore::ui;
using encore::test::ReviewsDesk;
using encore::test::must;

namespace {

const SubView* viewNamed(const QList<SubView>& views, const QString& title)
{
    for (const SubView& view : views)
        if (view.title == title)
            return &view;
    return nullptr;
}

} // namespace

TEST_CASE("a filter becomes a view with a counter, is opened, changed and taken away", "[reviews_page][views]")
{
    ReviewsDesk desk;
    desk.press(Qt::Key_F, QStringLiteral("f"));
    auto* sheet = desk.find<FilterSheet>("filterSheet");
    REQUIRE(sheet->isOpen());
    auto* to = desk.find<QComboBox>("filterStarsTo");
    to->setCurrentIndex(to->findData(2));
    desk.find<QLineEdit>("viewName")->setText(QString::fromUtf8("Злые"));
    desk.find<QPushButton>("viewSave")->click();
    desk.settle();
    CHECK(desk.list->model().rowCount() == 2);                              // one and two stars
    CHECK(desk.list->savedId() != 0);
    QList<SubView> views = desk.page->subViews();
    const SubView* saved = viewNamed(views, QString::fromUtf8("Злые"));
    REQUIRE(saved);
    CHECK(saved->count == 2);
    CHECK(desk.page->currentSubView() == saved->id);
    const QString id = saved->id;
    desk.open({{QStringLiteral("view"), QStringLiteral("needs_reply")}});
    CHECK(desk.list->model().rowCount() == 6);
    desk.open({{QStringLiteral("view"), id}});
    CHECK(desk.list->model().rowCount() == 2);

    // The same name twice is refused where it is typed.
    desk.list->setView(ReviewView::All);
    desk.settle();
    desk.rows->setFocus();
    desk.press(Qt::Key_F, QStringLiteral("f"));
    desk.find<QLineEdit>("viewName")->setText(QString::fromUtf8("злые"));
    desk.find<QPushButton>("viewSave")->click();
    CHECK(sheet->isOpen());
    desk.press(Qt::Key_Escape);

    desk.open({{QStringLiteral("view"), id}});
    desk.rows->setFocus();
    desk.press(Qt::Key_F, QStringLiteral("f"));
    desk.find<QPushButton>("viewRemove")->click();
    desk.settle();
    CHECK_FALSE(viewNamed(desk.page->subViews(), QString::fromUtf8("Злые")));
    CHECK(desk.list->view() == ReviewView::NeedsReply);
    desk.undo.undo();
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return viewNamed(desk.page->subViews(), QString::fromUtf8("Злые")) != nullptr; }, 10000));
    // A view that is gone opens the usual list.
    desk.open({{QStringLiteral("view"), QStringLiteral("saved:9999")}});
    CHECK(desk.list->view() == ReviewView::NeedsReply);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the reviews behind a figure are a list of their own until another view is chosen", "[reviews_page][views]")
{
    ReviewsDesk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    REQUIRE(desk.list->model().rowCount() > 3);
    const qint64 a = desk.list->model().idAt(2), b = desk.list->model().idAt(0);
    const QVariantMap behind{{QStringLiteral("among"), QVariantList{a, b}}, {QStringLiteral("title"), QStringLiteral("Sweater: 2 of 7")}};
    desk.open(behind);
    CHECK(desk.list->model().rowCount() == 2);
    CHECK(desk.list->model().rowOf(a) >= 0);
    CHECK(desk.list->model().rowOf(b) >= 0);
    desk.open({{QStringLiteral("id"), a}});
    CHECK(desk.list->model().rowCount() == 2);
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    CHECK(desk.list->model().rowCount() > 3);
    // One figure's reviews after another's, a filter, and back step by step, from within a record.
    const qint64 c = desk.list->model().idAt(1);
    desk.open(behind);
    desk.list->select(a);
    desk.settle();
    desk.open({{QStringLiteral("among"), QVariantList{c}}, {QStringLiteral("title"), QStringLiteral("Mug: 1 of 3")}});
    CHECK(desk.list->model().rowCount() == 1);
    ReviewFilter low;
    low.view = ReviewView::All;
    low.starsTo = 2;
    desk.list->setFilter(low, ReviewSort::Newest, {}, 0);
    desk.settle();
    const int lows = desk.list->model().rowCount();
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    const auto back = [&] {
        desk.window.navigator().back();
        desk.settle();
    };
    back();
    CHECK(desk.list->model().rowCount() == lows);
    CHECK(desk.list->filter().starsTo == 2);
    back();
    CHECK(desk.list->model().rowCount() == 2);
    CHECK(desk.list->filterTitle() == QStringLiteral("Sweater: 2 of 7"));
    CHECK(desk.list->currentId() == a);
    // No reviews behind it: nothing, not everything.
    desk.open({{QStringLiteral("among"), QVariantList()}, {QStringLiteral("title"), QStringLiteral("none")}});
    CHECK(desk.list->model().rowCount() == 0);
}

TEST_CASE("the rows behind a figure can be filtered but are not kept as a view", "[reviews_page][views]")
{
    ReviewsDesk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    QVariantList two{desk.list->model().idAt(2), desk.list->model().idAt(0)};
    desk.open({{QStringLiteral("among"), two}, {QStringLiteral("title"), QStringLiteral("Sweater: 2 of 7")}});
    desk.rows->setFocus();
    const size_t before = must(SavedViewRepository(desk.shop->store().db()).list(QStringLiteral("reviews"), desk.anna)).size();
    desk.press(Qt::Key_F, QStringLiteral("f"));
    auto* sheet = desk.find<FilterSheet>("filterSheet");
    REQUIRE(sheet->isOpen());
    CHECK_FALSE(desk.find<QPushButton>("viewSave")->isVisible());
    CHECK_FALSE(desk.find<QLineEdit>("viewName")->isVisible());
    CHECK_FALSE(desk.find<QCheckBox>("viewShared")->isVisible());
    // Not by Enter in the hidden field either.
    desk.find<QLineEdit>("viewName")->setText(QStringLiteral("Sweater"));
    emit desk.find<QLineEdit>("viewName")->returnPressed();
    desk.find<QPushButton>("viewSave")->click();
    CHECK(must(SavedViewRepository(desk.shop->store().db()).list(QStringLiteral("reviews"), desk.anna)).size() == before);
    desk.find<QPushButton>("filterShow")->click();
    desk.settle();
    CHECK(desk.list->model().rowCount() == 2);                              // still these rows
    // With another list it is offered again.
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    desk.rows->setFocus();
    desk.press(Qt::Key_F, QStringLiteral("f"));
    CHECK(desk.find<QPushButton>("viewSave")->isVisible());
    CHECK(desk.find<QLineEdit>("viewName")->isVisible());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a question rises, and the unread and the asking have views of their own", "[reviews_page][views]")
{
    ReviewsDesk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("asking")}});
    CHECK(desk.list->model().rowCount() == 1);
    desk.open({{QStringLiteral("view"), QStringLiteral("unread")}});
    const int unread = desk.list->model().rowCount();
    CHECK(unread > 0);
    const ReviewId ids[]{ReviewId(desk.list->currentId())};
    must(desk.shop->store().reviews().markRead(ids, desk.clock.nowUtc()));
    desk.list->reload();
    desk.settle();
    CHECK(desk.list->model().rowCount() == unread - 1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("put off once, the same time of day is offered again", "[reviews_page][views]")
{
    ReviewsDesk desk;
    const ReviewId first(desk.list->currentId());
    desk.press(Qt::Key_S, QStringLiteral("s"));
    auto* field = desk.find<QLineEdit>("askField");
    field->setText(QString::fromUtf8("завтра 10:30"));
    QTest::keyClick(field, Qt::Key_Return);
    const qint64 until = desk.review(first).snoozedUntil.value();
    desk.settle();
    const ReviewId second(desk.list->currentId());
    desk.rows->setFocus();
    desk.press(Qt::Key_S, QStringLiteral("s"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_1, QStringLiteral("1"));
    CHECK(desk.review(second).snoozedUntil == until);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the round: open the page, paste what is new, or nothing new", "[reviews_page][round]")
{
    ReviewsDesk desk;
    desk.open({{QStringLiteral("view"), QStringLiteral("round")}});
    auto* sheet = desk.find<RoundSheet>("roundSheet");
    REQUIRE(sheet->isOpen());
    auto* stops = desk.find<QListWidget>("roundStops");
    REQUIRE(stops->count() == 3);
    REQUIRE(desk.window.focusWidget() == stops);
    desk.press(Qt::Key_Return);
    CHECK(desk.outside->opened.size() == 1);
    desk.outside->clipboard = QString::fromUtf8("Ольга Петрова\n★★★★☆\nвчера\nТёплый, но колется.\n\nИван К.\n★★★★★\n27 февраля\nВсё отлично, спасибо вам!");
    desk.press(Qt::Key_V, {}, Qt::ControlModifier);
    CHECK(desk.find<QListWidget>("roundFound")->count() == 2);
    const qint64 before = must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all;
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all == before + 2);
    auto round = must(ChannelLookRepository(desk.shop->store().db()).round(desk.clock.nowUtc()));
    CHECK(round.front().found == 2);
    CHECK_FALSE(round.front().isDue(desk.clock.nowUtc(), 24));
    // Pasted once more they are known.
    stops->setCurrentRow(0);
    desk.press(Qt::Key_V, {}, Qt::ControlModifier);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).all == before + 2);
    stops->setFocus();
    stops->setCurrentRow(1);
    desk.press(0x0422, QString::fromUtf8("т"));                              // N under the Russian layout
    round = must(ChannelLookRepository(desk.shop->store().db()).round(desk.clock.nowUtc()));
    CHECK(round[1].lookedAt == desk.clock.nowUtc());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a complaint goes from sent to decided, and has a view while it waits", "[reviews_page][complaint]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    const auto run = [&](const char* name) {
        for (const Command& command : desk.page->commands())
            if (command.id == QLatin1String(name))
                command.run();
    };
    run("reviews.complaint");
    auto* field = desk.find<QLineEdit>("askField");
    field->setText(QString::fromUtf8("не покупал; заказа с таким товаром нет"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.review(id).complaintReason == QString::fromUtf8("не покупал"));
    CHECK(desk.review(id).complaintEvidence == QString::fromUtf8("заказа с таким товаром нет"));
    desk.open({{QStringLiteral("view"), QStringLiteral("complaints")}});
    REQUIRE(desk.list->currentId() == id.value);
    run("reviews.complaint");
    auto* choices = desk.find<QListWidget>("askChoices");
    choices->setFocus();
    desk.press(Qt::Key_1, QStringLiteral("1"));
    CHECK(desk.review(id).state == ReviewState::Removed);
    CHECK(desk.review(id).complaintDecision);
    CHECK(desk.review(id).complaintAccepted);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("three working days after the order number was asked for, the review offers to be let go", "[ui][reviews]")
{
    test::ReviewsDesk desk(false);
    const ReviewId id = desk.add([](Review& r) { r.author = QStringLiteral("Somebody"); });
    must(desk.shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(Channel maps, desk.shop->store().channels().find(desk.maps));
        maps.mayAskOrderNumber = true;
        return desk.shop->store().channels().update(unit, maps);
    }));
    ui::ReviewDesk actions(*desk.shop, std::make_unique<test::FakeOutside>(desk.outside));
    must(actions.reviews().askOrderNumber(id));
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}, {QStringLiteral("id"), id.value}});
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QWidget>("askedCard") != nullptr; }, 10'000));
    CHECK_FALSE(desk.find<QAbstractButton>("askedNotOurs"));
    desk.clock.advance(8 * 86400);
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}});
    desk.add([](Review& r) { r.author = QStringLiteral("Another"); });
    desk.settle();
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}, {QStringLiteral("id"), id.value}});
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QAbstractButton>("askedNotOurs") != nullptr; }, 10'000));
    CHECK(desk.find<QAbstractButton>("askedComplain"));
    desk.find<QAbstractButton>("askedNotOurs")->click();
    CHECK(desk.review(id).link == AuthorLink::NotOurs);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("sorted by what is at risk, each row says its number, and the evidence where it comes from", "[ui][reviews][risk]")
{
    test::ReviewsDesk desk(false);
    const ReviewId stranger = desk.add([&](Review& r) { r.publishedAt = desk.clock.nowUtc() - 5 * 86400; });
    const ReviewId known = desk.add([&](Review& r) {
        r.customer = desk.marina;
        r.link = AuthorLink::Confirmed;
    });
    desk.open({{QStringLiteral("view"), QStringLiteral("needs_reply")}});
    CHECK(desk.list->model().idAt(0) == stranger.value);
    desk.list->setSort(ReviewSort::AtRisk);
    desk.settle();
    CHECK(desk.list->model().idAt(0) == known.value);
    const QModelIndex row = desk.list->model().index(0);
    CHECK_FALSE(row.data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(desk.list->model().stakeOf(known.value)->orders == 4);
    CHECK_FALSE(desk.list->model().stakeOf(stranger.value));
    desk.list->select(known.value);
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QWidget>("stakeCard") != nullptr; }, 10'000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("an unhappy review says how many happy ones make up for it, and what answers brought", "[ui][reviews][risk]")
{
    test::ReviewsDesk desk(false);
    ChannelId place;
    const auto stars = [&](int count, int days) {
        return desk.add([&](Review& r) {
            r.rating = Rating{count * 10, 50};
            r.stars = count;
            r.publishedAt = desk.clock.nowUtc() - days * 86400;
            place = r.channel;
        });
    };
    for (int i = 1; i <= 4; ++i)
        stars(i == 1 ? 4 : 5, i);
    const ReviewId unhappy = stars(1, 0);
    desk.open({{QStringLiteral("view"), QStringLiteral("all")}, {QStringLiteral("id"), unhappy.value}});
    auto* card = desk.find<QWidget>("positivesNeeded");
    REQUIRE(QTest::qWaitFor([&] { return card->isVisible(); }, 10'000));
    QStringList words;
    for (const PlainLabel* label : card->findChildren<PlainLabel*>())
        words << label->text();
    const ChannelRating others = must(CaseEvidenceRepository(desk.shop->store().db()).channelRating(place, unhappy));
    CHECK(others.count > 0);
    CHECK(words.contains(format::count(qint64(*kpi::positivesNeeded(others.mean, 1)))));
    CHECK_FALSE(desk.find<QWidget>("answeringCard"));

    AnswerWorth worth;
    worth.fastOrders = 31;
    worth.fastReturned = 18;
    worth.silentOrders = 18;
    worth.silentReturned = 4;
    worth.needed = 10;
    CHECK(stake_words::answering(worth).contains(QStringLiteral("18 of 31")));
    CHECK(stake_words::answering(worth).contains(QStringLiteral("4 of 18")));
    CHECK(stake_words::answering(worth).contains(QStringLiteral("about 10 more")));
    worth.gain = .36;
    CHECK_FALSE(stake_words::answering(worth).contains(QStringLiteral("10 more")));
    CHECK(stake_words::answering({}).isEmpty());
    desk.list->select(desk.add([](Review& r) { r.stars = 5; r.rating = Rating{50, 50}; }).value);
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return !card->isVisible(); }, 10'000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a list says truly in which order it is, and what it means that it is empty", "[reviews_page][views]")
{
    ReviewsDesk desk;
    auto* sort = desk.find<QToolButton>("reviewSort");
    const auto show = [&](const char* view) {
        desk.open({{QStringLiteral("view"), QLatin1String(view)}});
        desk.settle();
    };
    const auto sentence = [&] {
        QStringList texts;
        for (const QLabel* label : desk.page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    };
    CHECK(sort->text().contains(u"by due time"_qs));
    show("all");
    CHECK(sort->text().contains(u"newest first"_qs));
    const QList<QAction*> orders = sort->menu()->actions();
    CHECK_FALSE(std::any_of(orders.begin(), orders.end(), [](const QAction* a) { return a->text().contains(u"by due time"_qs); }));
    show("needs_reply");
    CHECK(sort->text().contains(u"by due time"_qs));
    show("mine");
    CHECK(sentence().contains(u"Nothing is assigned to you"_qs));
    show("snoozed");
    CHECK(sentence().contains(u"Nothing is put off"_qs));
}

TEST_CASE("what is nobody's has a view with its count once the work is shared out", "[reviews_page][views]")
{
    ReviewsDesk desk(false);
    const ReviewId first = desk.add([](Review&) {});
    const ReviewId second = desk.add([](Review&) {});
    desk.open({});
    desk.settle();
    const auto offered = [&]() -> std::optional<qint64> {
        for (const SubView& view : desk.page->subViews())
            if (view.id == QStringLiteral("unassigned"))
                return view.count;
        return std::nullopt;
    };
    CHECK_FALSE(offered());                           // the same as all that waits
    ReviewDesk reviews(*desk.shop, std::make_unique<test::FakeOutside>(desk.outside));
    const ReviewId one[]{first};
    must(reviews.reviews().assign(one, desk.anna));
    CHECK(QTest::qWaitFor([&] { return offered() == 1; }, 10'000));
    desk.open({{QStringLiteral("view"), QStringLiteral("unassigned")}});
    desk.settle();
    REQUIRE(desk.list->model().rowCount() == 1);
    CHECK(desk.list->model().idAt(0) == second.value);
    const ReviewId both[]{first, second};
    must(reviews.reviews().assign(both, desk.anna));
    CHECK(QTest::qWaitFor([&] { return offered() == 0; }, 10'000));      // open, it stays in the rail
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 0; }, 10'000));
}
