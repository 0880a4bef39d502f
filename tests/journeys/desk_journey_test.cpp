#include "common/language.h"
#include "common/theme.h"
#include "customers/customer_repository.h"
#include "db/shop_file.h"
#include "exchange/table_writer.h"
#include "orders/order_repository.h"
#include "replies/reply_repository.h"
#include "reviews/reply_editor.h"
#include "reviews/review_list.h"
#include "reviews/review_repository.h"
#include "shell/command_palette.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shop/store.h"
#include "support/catch.h"
#include "widgets/stars.h"
#include "window/desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

/// The browser, as far as this test goes.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser()
    {
        for (const char* scheme : {"https", "http"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char* scheme : {"https", "http"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
public slots:
    void open(const QUrl& url) { opened << url; }

public:
    QList<QUrl> opened;
};

/// A computer on which Encore was never started.
class FreshComputer {
public:
    FreshComputer()
    {
        qputenv("HOME", QFile::encodeName(home.path()));
        qputenv("USERPROFILE", QFile::encodeName(home.path()));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath(QStringLiteral("settings")));
        QSettings().clear();
        language.choose(QStringLiteral("ru"));
    }

    /// A workbook of orders with their customers, as a shop keeps it.
    QString workbook() const
    {
        const QString path = home.filePath(u"Продажи.xlsx"_qs);
        const auto writer = must(createTableWriter(path, {u"Покупатель"_qs, u"Тел."_qs, u"Дата"_qs, u"№"_qs, u"Сумма, руб"_qs, u"Что взял"_qs}));
        const QDate today = QDate::currentDate();
        const auto row = [&](const QString& who, const QString& phone, int days, const QString& number, qint64 rubles, const QString& what) {
            must(writer->write({textCell(who), textCell(phone), dateCell(today.addDays(-days)), textCell(number), moneyCell(Money(rubles * 100), 2), textCell(what)}));
        };
        row(u"Марина Ковалёва"_qs, u"+7 916 123-43-21"_qs, 130, u"10391"_qs, 12400, u"Плед «Шторм»"_qs);
        row(u"Марина Ковалёва"_qs, u"+7 916 123-43-21"_qs, 21, u"10482"_qs, 9280, u"Свитер «Фьорд»"_qs);
        row(u"Олег Громов"_qs, u"8 903 111-22-33"_qs, 18, u"10483"_qs, 1290, u"Шапка «Бриз»"_qs);
        row(u"Пётр Ковалев"_qs, u"8 495 765-55-90"_qs, 9, u"10484"_qs, 3150, u"Варежки"_qs);
        must(writer->finish());
        return path;
    }

    /// Reviews with the answers given so far, one of them waiting for twelve days.
    QString reviews() const
    {
        const QString path = home.filePath(u"Отзывы.csv"_qs);
        const auto writer = must(createTableWriter(path, {u"Площадка"_qs, u"Автор"_qs, u"Дата"_qs, u"Оценка"_qs, u"Текст отзыва"_qs, u"Товар"_qs, u"Ответ"_qs, u"Дата ответа"_qs},
                                                   {}, WriteOptions::russianExcel()));
        const QDateTime now = QDateTime::currentDateTime();
        const auto row = [&](const QString& who, int days, const QString& stars, const QString& text, const QString& product, const QString& answer = {}) {
            must(writer->write({textCell(u"Сайт"_qs), textCell(who), dateTimeCell(now.addDays(-days)), textCell(stars), textCell(text), textCell(product), textCell(answer),
                                answer.isEmpty() ? Cell() : dateTimeCell(now.addDays(-days).addSecs(5 * 3600))}));
        };
        row(u"Марина К."_qs, 12, u"2"_qs, u"Заказ 10482: свитер пришёл больше размером, носить не могу."_qs, u"Свитер «Фьорд»"_qs);
        row(u"Олег"_qs, 3, u"1"_qs, u"Шапка линяет."_qs, u"Шапка «Бриз»"_qs);
        for (int i = 0; i < 6; ++i)
            row(u"Гость %1"_qs.arg(i), 15 + i, u"5"_qs, u"Спасибо, всё хорошо, покупка %1."_qs.arg(i), u"Варежки"_qs, u"Спасибо, что написали!"_qs);
        row(u"Давний гость"_qs, 400, u"3"_qs, u"Когда-то давно."_qs, u"Варежки"_qs);
        must(writer->finish());
        return path;
    }

    QTemporaryDir home;
    SystemClock clock;
    Language language;
    Theme theme{*qApp};
    Browser browser;
};

/// A person at the desk: looks for things by their names, clicks, types, waits until the page is ready.
class Person {
public:
    explicit Person(app::Desk& desk) : m_desk(desk) {}

    MainWindow& window() { return m_desk.window(); }
    Page* page() { return window().navigator().current(); }
    template <class F>
    void wait(const char* what, F&& done)
    {
        INFO(what);
        const bool came = QTest::qWaitFor(std::forward<F>(done), 30000);
        // The picture of where it stuck, for whoever looks for the reason.
        if (const QString look = qEnvironmentVariable("ENCORE_LOOK"); !came && !look.isEmpty())
            window().grab().save(look);
        REQUIRE(came);
    }
    void onPage(const char* id)
    {
        wait(id, [&] { return page() && page()->id() == QLatin1String(id) && page()->isReady(); });
        QTest::qWait(0);
    }
    template <class W>
    W* find(const char* name)
    {
        INFO(name);
        // Pages may use the same names; the one that is open is meant.
        auto* found = page() ? page()->findChild<W*>(QLatin1String(name)) : nullptr;
        if (!found)
            found = window().findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        wait(name, [&] { return button->isVisible() && button->isEnabled(); });
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// As a keyboard does: to whatever has the focus. Letters come as the Russian layout sends them.
    void press(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {})
    {
        QWidget* on = window().focusWidget() ? window().focusWidget() : &window();
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QWidget>(field);
        edit->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text)
            press(0, {}, QString(c));
    }
    void drop(QWidget* on, const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &event);
    }
    QString label(const char* card)
    {
        QStringList words;
        for (const QLabel* text : find<QWidget>(card)->findChildren<QLabel*>())
            words << text->text();
        return words.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
    }

private:
    app::Desk& m_desk;
};

/// What the file itself says, read beside the window.
class Witness {
public:
    Witness(const QString& path, const Clock& clock) : store(must(Store::open(path, clock, {StaffId(), Role::Owner, QStringLiteral("witness")}))) {}
    Review review(ReviewId id) { return must(store->reviews().find(id)); }
    std::vector<ReviewId> ids(ReviewView view)
    {
        ReviewFilter filter;
        filter.view = view;
        filter.now = store->clock().nowUtc();
        return must(store->reviews().ids(filter, ReviewSort::Newest));
    }
    qint64 reviews(ReviewView view) { return qint64(ids(view).size()); }
    ReviewId newest() { return ids(ReviewView::All).front(); }
    std::unique_ptr<Store> store;
};

ReviewId currentReview(Person& anna) { return ReviewId(anna.window().findChild<ReviewList*>()->currentId()); }

} // namespace

TEST_CASE("from the first start to the next morning: files in, a review answered, a mistake undone, all of it there", "[journey]")
{
    FreshComputer computer;
    QString shopFile;
    ReviewId answered, heard;
    CustomerId marina;
    QString posted;
    {
        app::Desk desk(computer.clock, computer.theme, computer.language);
        desk.showStart();
        desk.window().resize(1440, 900);
        desk.show();
        Person anna(desk);

        // First start: her own table, one page of questions.
        anna.drop(anna.find<QWidget>("startPage"), computer.workbook());
        anna.type("shopName", u"Лавка Север"_qs);
        anna.type("owner", u"Анна"_qs);
        anna.click("create");
        anna.onPage("import");
        shopFile = QSettings().value(QStringLiteral("lastShop")).toString();
        REQUIRE(QFileInfo::exists(shopFile));
        Witness file(shopFile, computer.clock);
        const auto count = [&] { return must(file.store->orders().count({})); };

        anna.wait("read", [&] { return anna.page()->isReady() && anna.find<QComboBox>("place")->isVisible(); });
        anna.find<QComboBox>("place")->setEditText(u"Магазин"_qs);      // her table does not say where
        anna.click("next");      // the columns are right: check
        anna.wait("checked", [&] { return anna.page()->isReady(); });
        CHECK(count() == 0);
        anna.click("next");      // import
        anna.wait("imported", [&] { return count() == 4; });
        anna.onPage("import");
        CHECK(must(file.store->customers().count()) == 3);
        const auto found = must(file.store->customers().findByPhone(QStringLiteral("+79161234321")));
        REQUIRE(found.size() == 1);
        marina = found.front();

        // The reviews of the other file; what is older than a month needs no answer any more.
        anna.drop(anna.page(), computer.reviews());
        anna.wait("read", [&] { return anna.page()->isReady(); });
        anna.click("next");
        anna.wait("checked", [&] { return anna.page()->isReady(); });
        anna.click("next");
        anna.wait("reviews", [&] { return file.reviews(ReviewView::All) == 9; });
        anna.onPage("import");
        anna.find<QDateEdit>("answerFrom")->setDate(QDate::currentDate().addDays(-30));
        anna.click("applyAnswerFrom");
        anna.wait("archived", [&] { return file.reviews(ReviewView::NeedsReply) == 2; });

        // A review heard at the counter: Ctrl+N, R, stars, words, Ctrl+Enter.
        anna.press(0x0422, Qt::ControlModifier, u"т"_qs);
        anna.press(0x041A, {}, u"к"_qs);
        anna.wait("sheet", [&] { return anna.window().findChild<StarsEdit*>(QStringLiteral("newStars")) && anna.find<StarsEdit>("newStars")->isVisible(); });
        anna.find<StarsEdit>("newStars")->setFocus();
        anna.press(Qt::Key_4, {}, QStringLiteral("4"));
        anna.find<QPlainTextEdit>("newText")->insertPlainText(u"Примерочная тесная, а шапки хорошие"_qs);
        anna.find<QPlainTextEdit>("newText")->setFocus();
        anna.press(Qt::Key_Return, Qt::ControlModifier);
        anna.wait("written", [&] { return file.reviews(ReviewView::All) == 10; });
        anna.onPage("reviews");

        // Today names the one that waits longest; Start opens it.
        anna.press(Qt::Key_1, Qt::ControlModifier);
        anna.onPage("today");
        anna.wait("urgent", [&] { return anna.label("answer").contains(u"Марина К."_qs); });
        anna.click("start");
        anna.onPage("reviews");
        answered = currentReview(anna);
        CHECK(file.review(answered).text.startsWith(u"Заказ 10482"_qs));

        // Whose is it? The first candidate has this order.
        auto* rows = anna.find<QWidget>("reviewRows");
        rows->setFocus();
        anna.press(0x0414, {}, u"д"_qs);
        anna.wait("candidates", [&] { return anna.find<QListWidget>("linkOffers")->isVisible() && anna.find<QListWidget>("linkOffers")->count() > 0; });
        anna.press(Qt::Key_Return);
        CHECK(file.review(answered).customer == marina);
        CHECK(file.review(answered).link == AuthorLink::Confirmed);

        // An answer from a template; what it asks for is filled in by Tab.
        rows->setFocus();
        anna.press(0x041A, {}, u"к"_qs);
        auto* editor = anna.find<ReplyEditor>("replyEditor");
        REQUIRE(anna.window().focusWidget() == editor);
        anna.press(0x0415, Qt::AltModifier, u"е"_qs);
        anna.wait("templates", [&] { return anna.find<QListWidget>("templateList")->count() > 0; });
        anna.press(Qt::Key_Return);
        for (int i = 0; editor->hasOpenPlaces() && i < 10; ++i) {
            anna.press(Qt::Key_Tab);
            editor->insertPlainText(u"в четверг"_qs);
        }
        REQUIRE_FALSE(editor->hasOpenPlaces());
        anna.press(Qt::Key_Return, Qt::ControlModifier);
        anna.wait("copied", [&] { return anna.find<QPushButton>("postedYes")->isVisible(); });
        CHECK_FALSE(QGuiApplication::clipboard()->text().isEmpty());
        CHECK_FALSE(file.review(answered).firstReplyAt);
        anna.click("postedYes");
        CHECK(file.review(answered).state == ReviewState::Replied);
        const auto replies = must(file.store->replies().ofReview(answered));
        REQUIRE(replies.size() == 1);
        posted = replies.front().text;
        CHECK_FALSE(posted.isEmpty());

        // The next one is closed by mistake, and brought back.
        anna.onPage("reviews");
        const ReviewId mistaken = currentReview(anna);
        REQUIRE(mistaken != answered);
        rows->setFocus();
        anna.press(0x0423, {}, u"у"_qs);
        anna.wait("reasons", [&] { return anna.find<QListWidget>("askChoices")->isVisible(); });
        anna.find<QListWidget>("askChoices")->setFocus();
        anna.press(Qt::Key_1, {}, QStringLiteral("1"));
        REQUIRE(file.review(mistaken).state == ReviewState::Closed);
        anna.onPage("reviews");
        rows->setFocus();
        anna.press(0x042F, Qt::ControlModifier, u"я"_qs);
        CHECK(isOpen(file.review(mistaken).state));
        // Back and forward, as far as one likes; what is said is what was done.
        anna.press(0x042F, Qt::ControlModifier | Qt::ShiftModifier, u"Я"_qs);
        CHECK(file.review(mistaken).state == ReviewState::Closed);
        CHECK(anna.window().notices().text().startsWith(u"Снова сделано: Отзыв закрыт"_qs));
        anna.press(0x042F, Qt::ControlModifier, u"я"_qs);
        CHECK(isOpen(file.review(mistaken).state));
        CHECK(anna.window().notices().text().startsWith(u"Отменено: Отзыв закрыт"_qs));
        const auto earlier = must(file.store->units()).front().id;
        anna.press(0x042F, Qt::ControlModifier, u"я"_qs);      // not the undo itself: the step before it
        CHECK(must(file.store->units()).front().id != earlier);
        CHECK(isOpen(file.review(mistaken).state));
        anna.press(0x041D, Qt::ControlModifier, u"н"_qs);
        CHECK(anna.window().notices().text().startsWith(u"Снова сделано: "_qs));
        CHECK(isOpen(file.review(mistaken).state));
        anna.press(0x041D, Qt::ControlModifier, u"н"_qs);
        CHECK(file.review(mistaken).state == ReviewState::Closed);
        anna.press(0x042F, Qt::ControlModifier, u"я"_qs);
        CHECK(isOpen(file.review(mistaken).state));

        // How fast do we usually answer?
        anna.press(Qt::Key_1, Qt::ControlModifier);
        anna.onPage("today");
        anna.wait("speed", [&] { return anna.label("speed").contains(u"5 ч"_qs); });

        heard = file.newest();
        desk.window().close();
    }
    // A copy was made when the shop closed.
    const QString backups = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
    CHECK_FALSE(QDir(backups).entryList({QStringLiteral("*.encore")}, QDir::Files).isEmpty());

    app::Desk desk(computer.clock, computer.theme, computer.language);
    must(desk.openShop(shopFile));
    desk.window().resize(1440, 900);
    desk.show();
    Person anna(desk);
    anna.onPage("today");
    Witness file(shopFile, computer.clock);
    CHECK(must(file.store->orders().count({})) == 4);
    CHECK(file.review(answered).customer == marina);
    CHECK(must(file.store->replies().ofReview(answered)).front().text == posted);
    CHECK(file.review(heard).stars == 4);

    // Found again by what is remembered of the number.
    anna.press(0x041B, Qt::ControlModifier, u"л"_qs);
    REQUIRE(anna.window().commandPalette().isOpen());
    for (const QChar c : u"4321"_qs)
        anna.press(0, {}, QString(c));
    anna.wait("found", [&] {
        const auto* list = anna.window().commandPalette().findChild<QAbstractItemView*>();
        return list && list->model() && list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString().contains(u"Марина"_qs);
    });
    anna.press(Qt::Key_Return);
    anna.onPage("customers");
    CHECK(anna.page()->target().value(QStringLiteral("id")).toLongLong() == marina.value);
}

TEST_CASE("going back to a backup keeps what it replaces and opens the window again", "[journey]")
{
    FreshComputer computer;
    const QString path = computer.home.filePath(u"лавка.encore"_qs);
    must(shop_file::create(path));
    app::Desk desk(computer.clock, computer.theme, computer.language);
    must(desk.openShop(path));
    desk.window().resize(1280, 800);
    desk.show();
    Person anna(desk);
    const auto addCustomer = [&](const QString& name) {
        Witness file(path, computer.clock);
        must(file.store->write({UnitKind::Edit, Permission::Customers, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            Customer customer;
            customer.name = name;
            ENCORE_TRY(file.store->customers().insert(unit, customer));
            return {};
        }));
    };
    const auto customers = [&](const QString& of) { return must(Witness(of, computer.clock).store->customers().count()); };
    addCustomer(u"Марина"_qs);
    anna.window().navigator().open(QStringLiteral("settings"), {{QStringLiteral("view"), QStringLiteral("data")}});
    anna.onPage("settings");
    anna.click("backUp");
    auto* copies = anna.find<QListWidget>("backups");
    anna.wait("copied", [&] { return copies->count() == 1; });
    addCustomer(u"Олег"_qs);
    REQUIRE(customers(path) == 2);
    copies->setCurrentRow(0);
    anna.click("restore");
    QMessageBox* box = nullptr;
    anna.wait("asked", [&] { return (box = anna.window().findChild<QMessageBox*>()) && box->isVisible(); });
    CHECK(box->informativeText().contains(u"1"_qs));
    QAbstractButton* accept = nullptr;
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) != QMessageBox::RejectRole)
            accept = button;
    REQUIRE(accept);
    const MainWindow* before = &anna.window();
    QTest::mouseClick(accept, Qt::LeftButton);
    anna.wait("opened again", [&] { return &anna.window() != before && anna.window().isVisible() && !anna.window().notices().text().isEmpty(); });
    CHECK(customers(path) == 1);
    const QStringList kept = QDir(computer.home.path()).entryList({u"лавка-replaced-*.encore"_qs});
    REQUIRE(kept.size() == 1);
    CHECK(customers(computer.home.filePath(kept.front())) == 2);
}

#include "desk_journey_test.moc"
