#include "ui/reviews/reviews_desk.h"

#include "reviews/batch_sheet.h"
#include "reviews/composer.h"
#include "tasks/task_repository.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

using namespace encore;
using namespace encore::ui;
using encore::test::ReviewsDesk;
using encore::test::must;

namespace {

const QString kThanks = QString::fromUtf8("{{имя «, »}}здравствуйте! Спасибо, что написали нам. Приходите ещё!");

// Five happy reviews, all of which the template can answer.
struct Happy : ReviewsDesk {
    Happy() : ReviewsDesk(false)
    {
        for (const char* author : {"Анна", "Борис", "Вера", "Глеб", "Дина"})
            ids.push_back(add([&](Review& r) {
                r.author = QString::fromUtf8(author);
                r.rating = Rating{50, 50};
                r.text = QString::fromUtf8("Всё понравилось");
            }));
        addTemplate(QString::fromUtf8("Спасибо"), kThanks);
        settle();
        CHECK(QTest::qWaitFor([&] { return list->model().rowCount() == 5; }, 10000));
        rows->setFocus();
    }
    void toPreview()
    {
        press(Qt::Key_A, {}, Qt::ControlModifier);
        press(0x0415, QString::fromUtf8("е"));   // T under the Russian layout
        REQUIRE(find<QListWidget>("templateList")->count() == 1);
        press(Qt::Key_Return);
        auto* sheet = find<BatchSheet>("batchSheet");
        REQUIRE(QTest::qWaitFor([&] { return !sheet->isReading() && find<QListWidget>("batchList")->count() == 5; }, 20000));
    }
    std::vector<ReviewId> ids;
};

} // namespace

TEST_CASE("one template for all that are chosen: previewed, made ready, posted one by one, left and continued", "[reviews_page][bulk]")
{
    Happy desk;
    desk.toPreview();
    auto* preview = desk.find<QListWidget>("batchList");
    preview->setCurrentRow(4);
    desk.press(Qt::Key_Delete);                                          // one is left out
    CHECK(desk.find<QPushButton>("batchAccept")->isEnabled());
    CHECK_FALSE(desk.find<QLabel>("batchWarning")->text().isEmpty());    // they read the same
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 0);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 1; }, 20000));
    CHECK(desk.list->view() == ReviewView::ToPost);
    CHECK(desk.list->model().rowCount() == 4);
    CHECK(desk.outside->opened.size() == 1);
    const ReviewId first(desk.list->currentId());
    CHECK(desk.making(first).state == ReplyState::Copied);
    CHECK_FALSE(desk.review(first).firstReplyAt);                        // copied is not posted
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.review(first).state == ReviewState::Closed);
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 2; }, 20000));
    const ReviewId second(desk.list->currentId());
    CHECK(second != first);
    CHECK(desk.outside->copied.back() == desk.making(second).text);

    // Left in the middle: what is ready stays ready, and nothing more is opened.
    desk.find<QPushButton>("queueStop")->click();
    desk.open({{QStringLiteral("view"), QStringLiteral("needs_reply")}});
    CHECK(desk.outside->copied.size() == 2);
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 3);
    for (const Command& command : desk.page->commands())
        if (command.id == QLatin1String("reviews.post_queue")) {
            REQUIRE(command.isEnabled());
            command.run();
        }
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 3; }, 20000));
    for (int posted = 0; posted < 3; ++posted) {
        desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        (void)QTest::qWaitFor([&] { return desk.outside->copied.size() == 4 + posted; }, posted < 2 ? 20000 : 200);
    }
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 0);
    CHECK(desk.outside->copied.size() == 5);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("thanks for a high mark are not sent to one star with all others, unless somebody takes it in", "[reviews_page][bulk]")
{
    Happy desk;
    const ReviewId low = desk.ids[2];
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ReplyTemplate happy = must(desk.shop->store().templates().list()).front().entry;
        happy.starsFrom = 4;
        happy.starsTo = 5;
        ENCORE_TRY(desk.shop->store().templates().update(unit, happy));
        Review review = must(desk.shop->store().reviews().find(low));
        review.rating = Rating{10, 50};
        review.stars = 1;
        return desk.shop->store().reviews().update(unit, review);
    }));
    desk.settle();
    desk.rows->setFocus();
    desk.toPreview();
    auto* preview = desk.find<QListWidget>("batchList");
    const auto rowWith = [&] {
        for (int row = 0; row < preview->count(); ++row)
            if (preview->item(row)->text().startsWith(QChar(0x2013)))
                return row;
        return -1;
    };
    REQUIRE(rowWith() >= 0);
    CHECK(desk.find<QPushButton>("batchAccept")->text().contains(u'4'));
    preview->setCurrentRow(rowWith());
    preview->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(rowWith() < 0);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 4);
    CHECK(desk.making(low).text.isEmpty());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what a rule forbids meanwhile stays in the sheet, says why, and goes once it is mended", "[reviews_page][bulk]")
{
    Happy desk;
    desk.toPreview();
    auto* preview = desk.find<QListWidget>("batchList");
    auto* editor = desk.find<QTextEdit>("batchEditor");
    preview->setCurrentRow(1);
    const QString whole = editor->toPlainText();
    editor->setPlainText(QString::fromUtf8("Здравствуйте! Приходите ещё!"));   // no thanks: only a warning so far
    CHECK(preview->item(1)->text().startsWith(QChar(0x2713)));
    must(desk.shop->write({UnitKind::Settings, Permission::Settings, {}, {}}, [&](UnitOfWork& unit) {
        return desk.shop->store().settings().set(unit, QStringLiteral("replies.rule.thanks_or_apology"), QStringLiteral("block"));
    }));
    preview->setFocus();
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    auto* sheet = desk.find<BatchSheet>("batchSheet");
    CHECK(sheet->isOpen());
    REQUIRE(preview->count() == 1);
    CHECK(preview->item(0)->text().startsWith(QChar(0x2715)));
    CHECK(preview->item(0)->text().section(QStringLiteral("·"), 1).trimmed().size() > 3);
    CHECK(editor->toPlainText() == QString::fromUtf8("Здравствуйте! Приходите ещё!"));
    CHECK_FALSE(desk.find<QPushButton>("batchAccept")->isEnabled());
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 4);

    editor->setPlainText(whole);
    CHECK(preview->item(0)->text().startsWith(QChar(0x2713)));
    preview->setFocus();
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK_FALSE(sheet->isOpen());
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 5);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what the key took back is said, and the offer of it is used up, and the queue counts it as to do again", "[reviews_page][bulk]")
{
    Happy desk;
    desk.press(Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    const ReviewId id(desk.list->currentId());
    REQUIRE(desk.review(id).assignedTo);
    desk.press(0x042F, QString::fromUtf8("я"));                           // Z under the Russian layout
    REQUIRE(QTest::qWaitFor([&] { return !desk.review(id).assignedTo; }, 10000));
    CHECK(desk.notices.contains(QStringLiteral("Taken back.")));
    desk.notices.clear();
    desk.press(0x042F, QString::fromUtf8("я"));                           // nothing is left to take back
    CHECK(desk.notices.isEmpty());

    desk.toPreview();
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 1; }, 20000));
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 2; }, 20000));
    auto* line = desk.find<QWidget>("queueLine")->findChild<QLabel*>();
    CHECK(line->text().contains(QLatin1String("1 done, 4 to go")));
    desk.undo.undo();
    desk.settle();
    CHECK(QTest::qWaitFor([&] { return line->text().contains(QLatin1String("0 done, 5 to go")); }, 10000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("many are not closed by Enter alone: a reason is chosen first", "[reviews_page][bulk]")
{
    Happy desk;
    const auto closed = [&] { return std::count_if(desk.ids.begin(), desk.ids.end(), [&](ReviewId id) { return desk.review(id).state == ReviewState::Closed; }); };
    desk.press(Qt::Key_A, {}, Qt::ControlModifier);
    desk.press(0x0423, u"у"_qs);                                          // E under the Russian layout
    auto* reasons = desk.find<QListWidget>("askChoices");
    REQUIRE(reasons->hasFocus());
    CHECK(reasons->selectedItems().isEmpty());
    CHECK_FALSE(desk.find<QPushButton>("askAccept")->isEnabled());
    desk.press(Qt::Key_Return);
    CHECK(closed() == 0);
    REQUIRE(reasons->isVisible());
    desk.press(Qt::Key_Down);
    CHECK(reasons->currentRow() == 0);
    CHECK(desk.find<QPushButton>("askAccept")->isEnabled());
    desk.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return closed() == 5; }, 20000));
}

TEST_CASE("making many ready is one unit that one undo takes back", "[reviews_page][bulk]")
{
    Happy desk;
    desk.toPreview();
    auto* editor = desk.find<ReplyEditor>("batchEditor");
    editor->setPlainText(QString::fromUtf8("Своими словами: спасибо вам большое!"));
    desk.find<QPushButton>("batchAccept")->click();
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 5);
    bool own = false;
    for (const ReviewId id : desk.ids)
        own |= desk.making(id).text.startsWith(QString::fromUtf8("Своими"));
    CHECK(own);
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 1; }, 20000));   // the walk has begun
    desk.find<QPushButton>("queueStop")->click();
    const auto units = must(desk.shop->store().units());
    const auto made = std::ranges::find_if(units, [](const auto& unit) { return unit.label.startsWith(QLatin1String("reply.prepare.many")); });
    REQUIRE(made != units.end());
    for (const auto& unit : units)
        if (!unit.undone && unit.label.startsWith(QLatin1String("reply.")))
            must(desk.shop->undo(unit.id));
    CHECK(must(desk.shop->store().reviews().counters(desk.clock.nowUtc(), {})).toPost == 0);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a thousand are worked on by a worker in one unit, and undone", "[reviews_page][bulk]")
{
    ReviewsDesk desk(false);
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Review r;
        r.channel = desk.maps;
        r.stars = 5;
        r.publishedAt = desk.clock.nowUtc() - 60;
        r.waiting = true;
        for (int i = 0; i < 1000; ++i)
            ENCORE_TRY(desk.shop->store().reviews().insert(unit, r));
        return {};
    }));
    REQUIRE(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 1000; }, 20000));
    desk.rows->setFocus();
    desk.press(Qt::Key_A, {}, Qt::ControlModifier);
    CHECK(desk.list->model().chosenCount() == 1000);
    desk.press(Qt::Key_A, QStringLiteral("a"), Qt::ShiftModifier);       // to me
    REQUIRE(QTest::qWaitFor([&] { return bool(desk.undo.undo); }, 30000));
    CHECK(desk.review(ReviewId(desk.list->model().idAt(999))).assignedTo == desk.anna);
    CHECK(desk.list->model().chosenCount() == 0);
    desk.settle();
    desk.undo.undo();
    CHECK(QTest::qWaitFor([&] { return !desk.review(ReviewId(desk.list->model().idAt(999))).assignedTo; }, 30000));
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("changed before posting keeps what stands there, no keeps the draft", "[reviews_page][composer]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    const QString text = QString::fromUtf8("Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!");
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(text);
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    REQUIRE(desk.outside->copied.size() == 1);
    desk.find<QPushButton>("postedNo")->click();
    CHECK(desk.making(id).state == ReplyState::Draft);
    CHECK(desk.editor->reply() == text);
    CHECK_FALSE(desk.review(id).firstReplyAt);
    CHECK(desk.window.focusWidget() == desk.editor);

    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    desk.find<QPushButton>("postedEdited")->click();
    CHECK(desk.window.focusWidget() == desk.editor);
    desk.editor->setPlainText(text + QString::fromUtf8(" Анна"));
    desk.find<QPushButton>("postedYes")->click();
    const auto replies = must(desk.shop->store().replies().ofReview(id));
    REQUIRE(replies.size() == 1);
    CHECK(replies.front().state == ReplyState::Posted);
    CHECK(replies.front().text.endsWith(QString::fromUtf8("Анна")));
    CHECK(desk.review(id).firstReplyAt == desk.clock.nowUtc());
    // An unhappy review gets a task to look again, in the same unit.
    const auto tasks = must(desk.shop->store().tasks().ofReview(id));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().dueDayOnly);
    desk.undo.undo();
    CHECK(must(desk.shop->store().tasks().ofReview(id)).empty());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the time of posting is taken to the minute, and corrected later", "[reviews_page][composer]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(QString::fromUtf8("Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!"));
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    auto* at = desk.find<QDateTimeEdit>("postedAt");
    at->setDateTime(at->dateTime().addSecs(-37 * 60));
    desk.find<QPushButton>("postedYes")->click();
    CHECK(desk.review(id).firstReplyAt == desk.clock.nowUtc() - 37 * 60);
    desk.open({{QStringLiteral("id"), id.value}});
    auto* correct = desk.find<QPushButton>("correctPostedAt");
    REQUIRE(correct);
    correct->click();
    auto* field = desk.find<QLineEdit>("askField");
    field->setText(QStringLiteral("14:05"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(*desk.review(id).firstReplyAt == desk.clock.nowUtc() - 55 * 60);   // it is 15:00 in the shop
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("a text over the limit of its channel is counted and does not go out", "[reviews_page][composer]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(QString::fromUtf8("Марина, здравствуйте! ") + QString(1100, u'я'));
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier);
    CHECK(desk.outside->copied.isEmpty());
    CHECK_FALSE(desk.notices.isEmpty());
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(desk.review(id).firstReplyAt);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("posted later: a task leads back, with the text on the clipboard", "[reviews_page][composer]")
{
    ReviewsDesk desk;
    const ReviewId id(desk.list->currentId());
    desk.press(Qt::Key_R, QStringLiteral("r"));
    const QString text = QString::fromUtf8("Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!");
    desk.editor->setPlainText(text);
    desk.find<QPushButton>("postLater")->click();
    auto* field = desk.find<QLineEdit>("askField");
    field->setText(QString::fromUtf8("через 2 часа"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.making(id).remindAt == desk.clock.nowUtc() + 7200);
    CHECK(must(desk.shop->store().tasks().ofReview(id)).size() == 1);
    desk.clock.advance(7200);
    desk.open({{QStringLiteral("id"), id.value}});
    CHECK(desk.outside->clipboard == text);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("the queue leaves alone what is set for later", "[reviews_page][bulk]")
{
    Happy desk;
    std::vector<ReplyInput> ready;
    for (const ReviewId id : desk.ids)
        ready.push_back({id, true, false, QString::fromUtf8("Спасибо вам, ждём снова!"), {}, {}});
    ReplyService answers(desk.shop->store());
    must(answers.remind(ready[0], desk.clock.nowUtc() + 7200, QStringLiteral("later")));
    const auto start = [&] {
        for (const Command& command : desk.page->commands())
            if (command.id == QLatin1String("reviews.post_queue"))
                command.run();
    };
    desk.settle();
    desk.notices.clear();
    start();
    desk.settle();
    CHECK(desk.outside->copied.isEmpty());                               // its time has not come
    CHECK(desk.notices.size() == 1);
    must(answers.prepare(std::span(ready).subspan(1, 2)));
    desk.settle();
    start();
    REQUIRE(QTest::qWaitFor([&] { return desk.outside->copied.size() == 1; }, 20000));
    CHECK(desk.list->model().rowCount() == 2);
    for (qsizetype posted = 1; posted <= 2; ++posted) {
        desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
        desk.settle();
        (void)QTest::qWaitFor([&] { return desk.outside->copied.size() == posted + 1; }, posted < 2 ? 20000 : 200);
    }
    CHECK(desk.outside->copied.size() == 2);
    CHECK_FALSE(desk.review(desk.ids[0]).firstReplyAt);
    CHECK(desk.making(desk.ids[0]).remindAt);
    CHECK(QTest::qWaitFor([&] { return desk.list->model().rowCount() == 1; }, 20000));   // it is still to be seen
    desk.clock.advance(7200);
    CHECK(must(desk.shop->store().replies().toPost(desk.clock.nowUtc())) == std::vector{desk.ids[0]});
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("what a junior writes waits for the owner, who lets it out or returns it by one key", "[reviews_page][approval]")
{
    ReviewsDesk desk;
    StaffId oleg;
    must(desk.shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Staff junior;
        junior.name = QString::fromUtf8("Олег");
        junior.role = Role::Agent;
        ENCORE_LET(oleg, desk.shop->store().staff().insert(unit, junior));
        return unit.db().exec(QStringLiteral("UPDATE staff SET needs_approval = 1 WHERE id = %1").arg(oleg.value));
    }));
    const ReviewId id(desk.list->currentId());
    desk.shop->setActor({oleg, Role::Agent, QStringLiteral("test")});
    desk.settle();
    desk.rows->setFocus();
    desk.press(Qt::Key_R, QStringLiteral("r"));
    desk.editor->setPlainText(QString::fromUtf8("Марина, здравствуйте! Простите за размер. Заменим свитер до 5 марта, напишите нам в чат. Спасибо!"));
    desk.press(Qt::Key_Return, {}, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.making(id).state == ReplyState::NeedsApproval);
    CHECK_FALSE(desk.review(id).firstReplyAt);
    CHECK(desk.outside->copied.isEmpty());

    desk.shop->setActor({desk.anna, Role::Owner, QStringLiteral("test")});
    desk.open({{QStringLiteral("view"), QStringLiteral("to_approve")}});
    REQUIRE(desk.list->currentId() == id.value);
    desk.rows->setFocus();
    desk.press(Qt::Key_Backspace);
    auto* field = desk.find<QLineEdit>("askField");
    REQUIRE(field->isVisible());
    field->setText(QString::fromUtf8("назови день"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.making(id).remark == QString::fromUtf8("назови день"));
    desk.undo.undo();
    desk.settle();
    desk.open({{QStringLiteral("view"), QStringLiteral("to_approve")}});
    desk.rows->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.making(id).state == ReplyState::Approved);
    CHECK(desk.making(id).approvedBy == desk.anna);
    CHECK(desk.errors.isEmpty());
}
