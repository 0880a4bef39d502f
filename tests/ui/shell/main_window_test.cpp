#include "shell/main_window.h"

#include "common/language.h"
#include "common/theme.h"
#include "shell/command_palette.h"
#include "shell/key_sheet.h"
#include "shell/notice_bar.h"
#include "shell/navigation_rail.h"
#include "shell/snapshot.h"
#include "support/catch.h"
#include "support/ui/fake_page.h"
#include "widgets/ask_sheet.h"
#include "widgets/button.h"
#include "widgets/list_view.h"
#include "widgets/sheet.h"

#include <QAbstractButton>
#include <QLayout>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePage;

namespace {

struct Desk {
    Desk()
    {
        QSettings().clear();
        reviews->views = {{QStringLiteral("waiting"), QStringLiteral("Waiting"), 14, false}, {QStringLiteral("late"), QStringLiteral("Late"), 3, true}};
        reviews->waiting = 14;
        for (FakePage* page : {today, reviews, settings})
            window.addPage(page);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        window.navigator().open(QStringLiteral("reviews"));
        reviews->list->setFocus();
    }
    Command command(const char* id, const char* key)
    {
        Command made;
        made.id = QLatin1String(id);
        made.text = QLatin1String(id);
        made.shortcut = Shortcut(QLatin1String(key));
        made.run = [this, made_id = made.id] { ran << made_id; };
        return made;
    }
    void press(QWidget* on, int key, const QString& text, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
    }
    Theme theme{*qApp};
    QStringList ran;
    MainWindow window;
    FakePage* today = new FakePage(QStringLiteral("today"));
    FakePage* reviews = new FakePage(QStringLiteral("reviews"));
    FakePage* settings = new FakePage(QStringLiteral("settings"), Page::Place::Foot);
    QWidget* rail() { return &window.rail(); }
    QAbstractButton* button(const char* name) { return window.findChild<QAbstractButton*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("each shortcut acts under the Latin and the Russian layout")
{
    Desk desk;
    desk.reviews->own = {desk.command("reply", "R"), desk.command("down", "J"), desk.command("range", "Shift+X"), desk.command("find", "/")};
    desk.press(desk.reviews->list, Qt::Key_R, QStringLiteral("r"));
    desk.press(desk.reviews->list, 0x041A, QStringLiteral("к"));
    desk.press(desk.reviews->list, Qt::Key_unknown, QStringLiteral("к"));
    desk.press(desk.reviews->list, 0x041E, QStringLiteral("о"));
    desk.press(desk.reviews->list, 0x0427, QStringLiteral("Ч"), Qt::ShiftModifier);
    desk.press(desk.reviews->list, Qt::Key_Slash, QStringLiteral("/"), Qt::ShiftModifier);
    CHECK(desk.ran == QStringList({u"reply"_qs, u"reply"_qs, u"reply"_qs, u"down"_qs, u"range"_qs, u"find"_qs}));
    desk.press(desk.reviews->list, 0x041B, {}, Qt::ControlModifier);
    CHECK(desk.window.commandPalette().isOpen());
    desk.window.commandPalette().close();

    // A reminder is worked from the keyboard as well, also from inside an editor.
    NoticeBar& bar = desk.window.notices();
    desk.ran.clear();
    const auto remind = [&] {
        bar.remind({QStringLiteral("call Oleg"), Notice::Tone::Plain, QStringLiteral("Open"), [&] { desk.ran << QStringLiteral("open"); }},
                   {QStringLiteral("In an hour"), [&] { desk.ran << QStringLiteral("later"); }});
    };
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    for (QWidget* at : QList<QWidget*>{desk.reviews->list, desk.reviews->editor})
        for (const auto& [open, later, close] : {std::tuple{int(Qt::Key_O), int(Qt::Key_H), int(Qt::Key_X)}, std::tuple{0x0429, 0x0420, 0x0427}}) {
            at->setFocus();
            desk.ran.clear();
            for (const int key : {open, later, close}) {
                remind();
                REQUIRE(bar.isVisible());
                desk.press(at, key, {}, both);
                CHECK_FALSE(bar.isVisible());
            }
            CHECK(desk.ran == QStringList({u"open"_qs, u"later"_qs}));
        }
}

TEST_CASE("what stays until it is closed has a place of its own and covers nothing", "[ui][reminders]")
{
    Desk desk;
    NoticeBar& bar = desk.window.notices();
    const auto covers = [&] {
        QCoreApplication::sendPostedEvents();
        desk.window.centralWidget()->layout()->activate();
        bar.parentWidget()->layout()->activate();
        const auto frame = [](const QWidget* w) { return QRect(w->mapToGlobal(QPoint()), w->size()); };
        return frame(desk.reviews).intersects(frame(&bar));
    };
    const int whole = desk.reviews->height();
    bar.remind({QStringLiteral("call Oleg"), Notice::Tone::Plain, QStringLiteral("Open"), {}}, {QStringLiteral("In an hour"), {}});
    CHECK_FALSE(covers());
    CHECK(desk.button("noticeAction")->text() == QStringLiteral("Open"));
    CHECK(static_cast<Button*>(desk.button("noticeLater"))->keyHint().contains(QStringLiteral("H")));
    CHECK(desk.button("noticeClose")->toolTip().contains(QStringLiteral("X")));
    emit desk.reviews->undoOffered({QStringLiteral("Closed"), [] {}});
    CHECK_FALSE(covers());                                       // the page does not jump at each word in between
    bar.dismiss();
    bar.dismiss();
    CHECK_FALSE(bar.isVisible());
    bar.parentWidget()->layout()->activate();
    CHECK(desk.reviews->height() == whole);
    emit desk.reviews->undoOffered({QStringLiteral("Closed"), [] {}});
    CHECK(covers());                                             // floats, and goes by itself
    emit desk.reviews->failed(Error{ErrorCode::DiskFull, QStringLiteral("disk"), {}, {}});
    CHECK_FALSE(covers());
}

TEST_CASE("reminders of a person wait until they sit here again", "[ui][reminders]")
{
    Desk desk;
    NoticeBar& bar = desk.window.notices();
    bar.turnTo(1);
    bar.remind({QStringLiteral("Anna's"), Notice::Tone::Plain, {}, {}});
    bar.turnTo(-1);
    CHECK_FALSE(bar.isVisible());
    bar.turnTo(2);
    CHECK_FALSE(bar.isVisible());
    bar.remind({QStringLiteral("Olga's"), Notice::Tone::Plain, {}, {}});
    bar.turnTo(1);
    CHECK(bar.text() == QStringLiteral("Anna's"));
    CHECK(bar.isVisible());
    bar.dismiss();
    CHECK_FALSE(bar.isVisible());
    bar.turnTo(2);
    CHECK(bar.text() == QStringLiteral("Olga's"));
}

TEST_CASE("plain letters belong to the editor, their Alt form acts there")
{
    Desk desk;
    desk.reviews->own = {desk.command("reply", "R")};
    desk.reviews->editor->setFocus();
    desk.press(desk.reviews->editor, Qt::Key_R, QStringLiteral("r"));
    desk.press(desk.reviews->editor, 0x041A, QStringLiteral("к"));
    desk.press(desk.reviews->editor, Qt::Key_Question, QStringLiteral("?"), Qt::ShiftModifier);
    CHECK(desk.ran.isEmpty());
    CHECK(desk.reviews->editor->text() == QStringLiteral("rк?"));
    desk.press(desk.reviews->editor, 0x041A, QStringLiteral("к"), Qt::AltModifier);
    CHECK(desk.ran == QStringList(u"reply"_qs));
}

TEST_CASE("sections, back and forward by key")
{
    Desk desk;
    desk.reviews->moveTo({{QStringLiteral("id"), 7}});
    desk.press(desk.reviews->list, Qt::Key_1, {}, Qt::ControlModifier);
    REQUIRE(desk.window.navigator().current() == desk.today);
    desk.press(desk.today->list, Qt::Key_Left, {}, Qt::AltModifier);
    REQUIRE(desk.window.navigator().current() == desk.reviews);
    CHECK(desk.reviews->target().value(QStringLiteral("id")) == 7);
    desk.press(desk.reviews->list, Qt::Key_Right, {}, Qt::AltModifier);
    CHECK(desk.window.navigator().current() == desk.today);
    desk.press(desk.today->list, Qt::Key_Right, {}, Qt::AltModifier);
    CHECK(desk.window.navigator().current() == desk.today);
    CHECK_FALSE(desk.window.navigator().open(QStringLiteral("nowhere")));
}

TEST_CASE("back leads to where a record was opened from, though its page showed another one while it read its list")
{
    Desk desk;
    Navigator& navigator = desk.window.navigator();
    const QString id = QStringLiteral("id");
    const auto opened = [&](int wanted) {
        navigator.open(QStringLiteral("today"));
        desk.reviews->isReading = true;
        navigator.open(QStringLiteral("reviews"), {{id, wanted}});
        desk.reviews->moveTo({{id, 1}});      // whatever comes first
        desk.reviews->moveTo({{id, wanted}});
        desk.reviews->isReading = false;
    };
    opened(7);
    navigator.back();
    CHECK(navigator.current() == desk.today);
    navigator.forward();
    CHECK(desk.reviews->target().value(id) == 7);
    // What somebody goes to from there is a place of its own.
    opened(8);
    desk.reviews->moveTo({{id, 9}});
    navigator.back();
    CHECK(navigator.current() == desk.reviews);
    CHECK(desk.reviews->target().value(id) == 8);
    navigator.back();
    CHECK(navigator.current() == desk.today);
}

TEST_CASE("the rail shows views only under the open page and folds in a narrow window")
{
    Desk desk;
    REQUIRE(desk.button("rail_reviews_late"));
    desk.button("rail_reviews_late")->click();
    CHECK(desk.reviews->currentSubView() == QStringLiteral("late"));
    desk.button("rail_today")->click();
    CHECK(desk.window.navigator().current() == desk.today);
    const auto late = desk.window.findChildren<QAbstractButton*>(QStringLiteral("rail_reviews_late"));
    CHECK(std::none_of(late.begin(), late.end(), [](const QAbstractButton* b) { return b->isVisible(); }));
    desk.window.resize(1000, 700);
    CHECK(desk.window.rail().isFolded());
    desk.today->offered = false;
    emit desk.today->changed();
    CHECK(desk.window.navigator().offered() == QList<Page*>{desk.reviews, desk.settings});
}

TEST_CASE("reminders wait for their turn and stay until they are closed, whatever comes in between", "[ui][reminders]")
{
    Desk desk;
    NoticeBar& bar = desk.window.notices();
    int undone = 0, opened = 0;
    emit desk.reviews->undoOffered({QStringLiteral("Closed"), [&] { ++undone; }});
    bar.remind({QStringLiteral("call Oleg"), Notice::Tone::Plain, QStringLiteral("In an hour"), {}});
    bar.remind({QStringLiteral("call Eva"), Notice::Tone::Plain, QStringLiteral("Open"), [&] { ++opened; }});
    CHECK(bar.text() == QStringLiteral("Closed"));               // the undo is not taken away
    bar.undo();
    CHECK(undone == 1);
    CHECK(bar.text() == QStringLiteral("call Oleg"));
    bar.showNotice({QStringLiteral("Saved"), Notice::Tone::Positive, {}, {}});
    CHECK(bar.text() == QStringLiteral("Saved"));
    bar.dismiss();
    CHECK(bar.text() == QStringLiteral("call Oleg"));            // it comes back
    bar.dismiss();
    CHECK(bar.text() == QStringLiteral("call Eva"));
    bar.findChild<QAbstractButton*>(QStringLiteral("noticeAction"))->click();
    CHECK(opened == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("undo is offered, taken by key once, and a new offer replaces it")
{
    Desk desk;
    int undone = 0;
    emit desk.reviews->undoOffered({QStringLiteral("Closed"), [&] { ++undone; }});
    CHECK(desk.window.notices().isVisible());
    desk.press(desk.reviews->list, 0x042F, {}, Qt::ControlModifier);   // Ctrl+Я
    CHECK(undone == 1);
    CHECK_FALSE(desk.window.notices().canUndo());
    desk.press(desk.reviews->list, Qt::Key_Z, {}, Qt::ControlModifier);
    CHECK(undone == 1);
    emit desk.reviews->failed(Error{ErrorCode::DiskFull, QStringLiteral("<b>disk</b>"), {}, {}});
    CHECK(desk.window.notices().text().contains(QStringLiteral("<b>disk</b>")));
}

TEST_CASE("the palette finds commands in either layout, and only the latest answer counts")
{
    struct Slow final : PaletteSource {
        QList<Answer> answers;
        QStringList asked;
        void query(const QString& text, int, Answer answer) override
        {
            asked << text;
            answers << answer;
        }
    } slow;
    Desk desk;
    desk.window.addPaletteSource(&slow);
    desk.settings->name = QStringLiteral("Настройки");
    desk.press(desk.reviews->list, Qt::Key_K, {}, Qt::ControlModifier);
    auto* field = desk.window.commandPalette().findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("yfcnhjq"));   // настрой under the Latin layout
    REQUIRE(desk.window.commandPalette().items().size() == 1);
    CHECK(desk.window.commandPalette().items()[0].title == QStringLiteral("Настройки"));
    REQUIRE(slow.answers.size() == 7);
    slow.answers[0]({{Icon::User, QStringLiteral("stale"), {}, {}, {}}});
    CHECK(desk.window.commandPalette().items().size() == 1);
    slow.answers[6]({{Icon::User, QStringLiteral("fresh"), {}, {}, {}}});
    CHECK(desk.window.commandPalette().items().size() == 2);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.window.navigator().current() == desk.settings);
    CHECK_FALSE(desk.window.commandPalette().isOpen());
    // Without a hit the list makes room for the words that say so.
    desk.press(desk.reviews->list, Qt::Key_K, {}, Qt::ControlModifier);
    CHECK(desk.window.commandPalette().findChild<ListView*>()->isVisible());
    QTest::keyClicks(field, QStringLiteral("qqqzzz"));
    CHECK(desk.window.commandPalette().items().isEmpty());
    CHECK_FALSE(desk.window.commandPalette().findChild<ListView*>()->isVisible());
    desk.window.commandPalette().close();
}

TEST_CASE("who may make nothing is told so by Ctrl+N instead of getting an empty sheet")
{
    Desk desk;
    Command make = desk.command("new.review", "R");
    make.needs = Permission::Reviews;
    desk.reviews->everywhere = {make};
    desk.window.setRefusal([](Permission) { return QStringLiteral("Vera only reads here."); });
    desk.press(desk.reviews->list, Qt::Key_N, {}, Qt::ControlModifier);
    CHECK(desk.window.notices().text() == QStringLiteral("Vera only reads here."));
    CHECK_FALSE(desk.window.findChild<Sheet*>(QStringLiteral("newSheet"))->isOpen());
    desk.window.setRefusal([](Permission) { return QString(); });
    desk.press(desk.reviews->list, Qt::Key_N, {}, Qt::ControlModifier);
    CHECK(desk.window.findChild<Sheet*>(QStringLiteral("newSheet"))->isOpen());
}

TEST_CASE("Ctrl+N waits for a letter in any layout, Esc gives the keyboard back")
{
    Desk desk;
    desk.today->everywhere = {desk.command("new.review", "R"), desk.command("new.order", "O")};
    desk.press(desk.reviews->list, Qt::Key_N, {}, Qt::ControlModifier);
    auto* sheet = desk.window.findChild<NewSheet*>();
    REQUIRE(sheet->isOpen());
    desk.press(sheet, 0x0429, QStringLiteral("щ"));
    CHECK(desk.ran == QStringList(u"new.order"_qs));
    CHECK_FALSE(sheet->isOpen());
    desk.press(desk.reviews->list, 0x0422, {}, Qt::ControlModifier);
    REQUIRE(sheet->isOpen());
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(sheet->isOpen());
    CHECK(desk.window.focusWidget() == desk.reviews->list);
    CHECK(desk.ran.size() == 1);
}

TEST_CASE("a page seen for the first time puts the focus where it wants it, later where it was left")
{
    Desk desk;
    // The list stands first in the chain, and would get what the page before it had.
    desk.window.navigator().open(QStringLiteral("today"));
    CHECK(desk.window.focusWidget() == desk.today->editor);
    desk.window.navigator().open(QStringLiteral("reviews"));
    CHECK(desk.window.focusWidget() == desk.reviews->list);
    desk.today->list->setFocus();
    desk.window.navigator().open(QStringLiteral("today"));
    CHECK(desk.window.focusWidget() == desk.today->list);
}

TEST_CASE("what is pressed and goes with its card leaves the keys with the page")
{
    Desk desk;
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    auto* link = new QPushButton(desk.reviews);
    link->show();
    link->setFocus();
    REQUIRE(QApplication::focusWidget() == link);
    delete link;
    const auto editorHasKeys = [&] { return QApplication::focusWidget() == desk.reviews->editor; };
    CHECK(QTest::qWaitFor(editorHasKeys, 5000));

    // Nor while another window is in front.
    link = new QPushButton(desk.reviews);
    link->show();
    link->setFocus();
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    delete link;
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    CHECK(QTest::qWaitFor(editorHasKeys, 5000));

    // Not from under a sheet, which closes with its own key.
    Sheet sheet(desk.reviews);
    auto* field = new QLineEdit;
    sheet.body()->addWidget(field);
    sheet.open();
    field->setFocus();
    delete field;
    QTest::qWait(50);
    CHECK(QApplication::focusWidget() != desk.reviews->editor);
}

TEST_CASE("a page that opens with a sheet has the keys when it closes, not the rail")
{
    Desk desk;
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    QAbstractButton* name = desk.button("rail_reviews_late");
    name->setFocus();
    REQUIRE(QApplication::focusWidget() == name);
    Sheet sheet(desk.reviews);
    sheet.body()->addWidget(new QLineEdit);
    sheet.open();
    sheet.close();
    CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() == desk.reviews->editor; }, 5000));
}

TEST_CASE("Ctrl+Enter saves the sheet that says so, and does nothing on the page below it")
{
    Desk desk;
    desk.reviews->own = {desk.command("answer", "Ctrl+Enter")};
    Sheet sheet(desk.reviews);
    PrimaryButton save;
    auto* field = new QLineEdit;
    sheet.body()->addWidget(field);
    sheet.addFootButton(&save);
    sheet.setSaveButton(&save);
    int saved = 0;
    QObject::connect(field, &QLineEdit::returnPressed, &sheet, [&] {
        ++saved;
        sheet.close();
    });
    QObject::connect(&save, &QPushButton::clicked, &sheet, [&] { ++saved; });
    auto* notes = new QPlainTextEdit;
    sheet.body()->addWidget(notes);
    sheet.open();
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    CHECK(std::exchange(saved, 0) == 1);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);      // the field answers first, and closes
    CHECK(saved == 1);
    CHECK(desk.ran.isEmpty());
    CHECK_FALSE(sheet.isOpen());
    desk.reviews->list->setFocus();
    QTest::keyClick(desk.reviews->list, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1);
    CHECK(desk.ran == QStringList{QStringLiteral("answer")});
    save.setParent(nullptr);
}

TEST_CASE("a question goes when another view or page is opened below it")
{
    Desk desk;
    AskSheet ask(desk.reviews);
    int answered = 0;
    const auto question = [&] {
        ask.ask({QStringLiteral("Close it?"), {}, {{QStringLiteral("1"), QStringLiteral("yes"), {}}}, {}, QStringLiteral("Close"), false, true, false, {}, {}, {}, {},
                 [&](const QString&, const QString&) { ++answered; }});
        REQUIRE(ask.isOpen());
    };
    question();
    desk.window.navigator().open(QStringLiteral("reviews"), {{QStringLiteral("view"), QStringLiteral("late")}});
    CHECK_FALSE(ask.isOpen());
    question();
    desk.window.navigator().open(QStringLiteral("today"));
    CHECK_FALSE(ask.isOpen());
    CHECK(answered == 0);
}

TEST_CASE("keys can be given anew, are remembered, and double use is found")
{
    Desk desk;
    const Command reply = desk.command("reply", "R"), note = desk.command("note", "P");
    KeyMap& keys = desk.window.keys();
    CHECK(keys.conflicts({reply, note}).isEmpty());
    keys.set(QStringLiteral("note"), Shortcut(QStringLiteral("R")));
    CHECK(keys.conflicts({reply, note}).size() == 1);
    CHECK(KeyMap().shortcut(note) == Shortcut(QStringLiteral("R")));
    keys.reset(QStringLiteral("note"));
    CHECK(KeyMap().shortcut(note) == Shortcut(QStringLiteral("P")));
}

TEST_CASE("Ctrl+Q closes the window under either layout, whatever has the keyboard")
{
    for (const int key : {int(Qt::Key_Q), 0x0419}) {
        Desk desk;
        REQUIRE(desk.window.isVisible());
        desk.press(desk.reviews->list, key, QString(), Qt::ControlModifier);
        CHECK_FALSE(desk.window.isVisible());
    }
}

TEST_CASE("the key sheet opens by F1 and holds the plain keys")
{
    Desk desk;
    desk.reviews->own = {desk.command("reply", "R")};
    desk.press(desk.reviews->list, Qt::Key_F1, {});
    auto* sheet = desk.window.findChild<KeySheet*>();
    REQUIRE(sheet->isOpen());
    desk.press(desk.window.focusWidget(), Qt::Key_R, QStringLiteral("r"));
    CHECK(desk.ran.isEmpty());
    desk.press(desk.window.focusWidget(), Qt::Key_F1, {});
    CHECK_FALSE(sheet->isOpen());
}

TEST_CASE("a key is changed on the key sheet, doubled keys are marked, and the default comes back")
{
    Desk desk;
    desk.reviews->own = {desk.command("reply", "R"), desk.command("note", "P")};
    desk.press(desk.reviews->list, Qt::Key_F1, {});
    auto* sheet = desk.window.findChild<KeySheet*>();
    const auto cap = [&](const char* id) { return sheet->findChild<QAbstractButton*>(QStringLiteral("key_") + QLatin1String(id)); };
    REQUIRE(cap("note"));
    cap("note")->setFocus();
    cap("note")->click();
    // Typed on a Cyrillic layout: the key that types К there is R.
    QKeyEvent typed(QEvent::KeyPress, 0x041A, {}, 27, 0x06EB, 0, QStringLiteral("к"));
    QApplication::sendEvent(cap("note"), &typed);
    QCoreApplication::processEvents();
    CHECK(desk.window.keys().shortcut(desk.reviews->own[1]) == Shortcut(QStringLiteral("R")));
    CHECK(desk.window.keys().conflicts(desk.reviews->own).size() == 1);
    auto* reset = sheet->findChild<QAbstractButton*>(QStringLiteral("reset_note"));
    REQUIRE(reset);
    reset->click();
    QCoreApplication::processEvents();
    CHECK(desk.window.keys().shortcut(desk.reviews->own[1]) == Shortcut(QStringLiteral("P")));
    CHECK_FALSE(sheet->findChild<QAbstractButton*>(QStringLiteral("reset_note")));
    // Backspace takes a key away; Esc leaves it as it is and the sheet open.
    cap("reply")->setFocus();
    cap("reply")->click();
    QTest::keyClick(cap("reply"), Qt::Key_Escape);
    CHECK(sheet->isOpen());
    CHECK(desk.window.keys().shortcut(desk.reviews->own[0]) == Shortcut(QStringLiteral("R")));
    cap("reply")->click();
    QTest::keyClick(cap("reply"), Qt::Key_Backspace);
    QCoreApplication::processEvents();
    CHECK(desk.window.keys().shortcut(desk.reviews->own[0]).isEmpty());
    desk.window.keys().reset(QStringLiteral("reply"));
}

TEST_CASE("a change of language reaches pages and window")
{
    Desk desk;
    Language language;
    language.choose(QStringLiteral("en"));
    QCoreApplication::sendPostedEvents();
    const int before = desk.reviews->retranslations;
    language.choose(QStringLiteral("ru"));
    QCoreApplication::sendPostedEvents();
    CHECK(desk.reviews->retranslations > before);
    CHECK(QCoreApplication::translate("encore::ui::MainWindow", "Undo") == QStringLiteral("Отменить"));
    language.choose(QStringLiteral("en"));
}

TEST_CASE("a long job is shown until it ends and can be stopped")
{
    Desk desk;
    bool stopped = false;
    JobStatus job(QStringLiteral("Import"));
    job.setCancel([&] { stopped = true; });
    emit desk.reviews->jobStarted(&job);
    job.setProgress(0.4, QStringLiteral("4 of 10"));
    REQUIRE(desk.button("stopJob"));
    desk.button("stopJob")->click();
    CHECK(stopped);
    job.finish();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.window.findChild<QWidget*>(QStringLiteral("job")));
}

TEST_CASE("snapshots wait for a page to be ready and have the size asked for")
{
    Desk desk;
    QTemporaryDir folder;
    desk.reviews->readyNow = false;
    desk.reviews->ownScreens = QStringList{QStringLiteral("board")};
    Snapshot snapshot(desk.window, {folder.path() + QStringLiteral("/new"), {}, {1280, 720}, 2});
    QSignalSpy done(&snapshot, &Snapshot::finished);
    snapshot.start();
    QTimer::singleShot(5, &snapshot, [&] {
        CHECK(done.isEmpty());
        desk.reviews->readyNow = true;
        emit desk.reviews->ready();
        emit desk.reviews->ready();   // a list and the card beside it may both end a reading
    });
    REQUIRE(done.wait(5000));
    QCoreApplication::sendPostedEvents();
    CHECK(done.count() == 1);
    CHECK(done.first().first().toBool());
    for (const char* name : {"today", "reviews", "reviews-board", "settings"})
        CHECK(QImage(folder.path() + QStringLiteral("/new/%1.png").arg(QLatin1String(name))).size() == QSize(2560, 1440));
}

TEST_CASE("a snapshot of a page that never gets ready ends and says which it was")
{
    Desk desk;
    QTemporaryDir folder;
    desk.reviews->readyNow = false;
    Snapshot snapshot(desk.window, {folder.path(), {QStringLiteral("today"), QStringLiteral("reviews"), QStringLiteral("settings")}, {1280, 720}, 1, 20});
    QSignalSpy done(&snapshot, &Snapshot::finished);
    snapshot.start();
    REQUIRE((!done.isEmpty() || done.wait(5000)));
    desk.reviews->readyNow = true;
    emit desk.reviews->ready();
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    CHECK(done.count() == 1);
    CHECK_FALSE(done.first().first().toBool());
    CHECK(describe(done.first().at(1).value<Error>()).contains(QStringLiteral("reviews was not ready")));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("today.png")});
}
