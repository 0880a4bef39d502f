#include "customers/customers_page.h"

#include "customers/custom_field_repository.h"
#include "customers/customer_card.h"
#include "customers/customer_list.h"
#include "customers/customer_sheet.h"
#include "customers/timeline_list.h"
#include "customers/timeline_view.h"
#include "notes/note_repository.h"
#include "orders/order_service.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "widgets/choice_button.h"
#include "widgets/pill.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePrompts;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

constexpr qint64 day = 86400;

// Letters of any alphabet, one key each.
void type(QWidget* on, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(on, &press);
    }
}

struct Desk {
    Desk()
    {
        marina = file.customer(u"Марина Ковалёва"_qs, u"+79161234321"_qs, u"marina@example.com"_qs);
        anna = file.customer(u"Анна Ковальчук"_qs, u"+79165551807"_qs);
        for (const int ago : {9, 56, 103})
            order(marina, ago);
        order(anna, 20);
        shop = must(Shop::open(file.path, file.clock, file.actor));
        page = std::make_unique<CustomersPage>(*shop, prompts);
        page->resize(1200, 800);
        page->show();
        page->activate({});
        REQUIRE(settle());
    }
    void order(CustomerId customer, int daysAgo)
    {
        file.write([&](UnitOfWork& unit) {
            OrderDraft draft;
            draft.order.channel = must(file.store->channels().findOrCreate(unit, u"Сайт"_qs));
            draft.order.customer = customer;
            draft.order.number = QString::number(++number);
            draft.order.status = OrderStatus::Delivered;
            draft.order.placedAt = file.clock.nowUtc() - daysAgo * day;
            draft.order.tax = Money(103333);
            draft.lines.push_back({{}, {}, {}, {}, u"Плед «Шторм»"_qs, 1000, Money(620000)});
            OrderService service(file.store->orders(), file.store->products());
            must(service.save(unit, draft));
        }, Permission::Orders);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page->isReady(); }, 8000);
    }
    template <class T>
    T* find(const char* name) { return page->findChild<T*>(QLatin1String(name)); }
    CustomerList& list() { return *find<CustomerList>("customerList"); }
    CustomerCard& card() { return *find<CustomerCard>("customerCard"); }
    QString shownName() { return find<QLabel>("customerName")->text(); }

    ShopFixture file;
    int number = 100;
    CustomerId marina, anna;
    FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<CustomersPage> page;
};

} // namespace

TEST_CASE("the customers page opens on who bought last, with a computed badge")
{
    Desk desk;
    CHECK(desk.list().model().rowCount() == 2);
    CHECK(desk.shownName() == u"Марина Ковалёва"_qs);
    CHECK(desk.find<Pill>("customerBadge")->isVisible());
    REQUIRE(desk.card().file());
    CHECK(desk.card().file()->facts.occasions == 3);
    CHECK(desk.card().file()->facts.interval == 47.0);
    QAbstractItemModelTester tester(&desk.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy moved(desk.page.get(), &Page::moved);
    desk.list().move(1);
    REQUIRE(desk.settle());
    CHECK(desk.shownName() == u"Анна Ковальчук"_qs);
    CHECK(desk.card().file()->facts.occasions == 1);
    CHECK_FALSE(desk.card().file()->facts.interval);
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().first().toMap().value(u"id"_qs).toLongLong() == desk.anna.value);
}

TEST_CASE("a customer is found by the end of the phone and by a name typed in the other layout")
{
    Desk desk;
    auto* search = desk.find<QLineEdit>("customerSearch");
    QAbstractItemModelTester tester(&desk.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString& query : {u"1807"_qs, u"fyyf"_qs, u"анна"_qs}) {
        search->clear();
        type(search, query);
        REQUIRE(QTest::qWaitFor([&] { return desk.list().isFiltered() && desk.page->isReady() && desk.list().model().rowCount() == 1; }, 8000));
        CHECK(desk.list().currentId() == desk.anna.value);
    }
    search->clear();
    type(search, u"xyzzy"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.list().model().rowCount() == 0; }, 8000));
    CHECK(desk.find<QWidget>("customersEmpty")->isVisible());
}

TEST_CASE("writing a customer down offers who may be the same and can be undone")
{
    Desk desk;
    QSignalSpy offers(desk.page.get(), &Page::undoOffered);
    desk.page->activate({{u"new"_qs, true}});
    auto* sheet = desk.find<CustomerSheet>("customerSheet");
    REQUIRE(sheet->isOpen());
    auto* save = desk.find<QPushButton>("saveCustomer");
    save->click();
    CHECK(sheet->isOpen());
    CHECK_FALSE(desk.find<QLabel>("customerProblem")->text().isEmpty());

    auto* phone = sheet->findChild<QLineEdit*>(u"phones_line"_qs);
    type(phone, u"8 916 123-43-21"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QWidget>("samePeople")->isVisible(); }, 8000));
    CHECK(sheet->findChild<QPushButton*>(u"openSame"_qs)->text().contains(u"Марина"_qs));

    phone->clear();
    type(desk.find<QLineEdit>("editName"), u"Пётр Ветров"_qs);
    type(desk.find<QLineEdit>("editTags"), u"оптовик, Оптовик, шерсть"_qs);
    type(desk.find<QLineEdit>("editBirthday"), u"15.03"_qs);
    type(desk.find<QLineEdit>("ordersBefore"), u"12"_qs);
    type(desk.find<QLineEdit>("spentBefore"), u"48 500,50"_qs);
    type(desk.find<QLineEdit>("lastBefore"), u"31.02.2025"_qs);
    type(desk.find<QLineEdit>("badgeOverride"), u"оптовик"_qs);
    save->click();
    CHECK(sheet->isOpen());      // no such day, and no reason for the badge
    desk.find<QLineEdit>("lastBefore")->clear();
    type(desk.find<QLineEdit>("lastBefore"), u"28.02.2025"_qs);
    type(desk.find<QLineEdit>("badgeReason"), u"берёт для своего магазина"_qs);
    save->click();
    CHECK_FALSE(sheet->isOpen());
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.shownName() == u"Пётр Ветров"_qs; }, 8000));
    CHECK(desk.card().file()->customer.tags == QStringList({u"оптовик"_qs, u"шерсть"_qs}));
    CHECK(desk.card().file()->customer.ordersBefore == 12);
    CHECK(desk.card().file()->customer.spentBefore == Money(4850050));
    CHECK(desk.card().file()->customer.lastBefore == u"2025-02-28"_qs);
    CHECK(desk.card().file()->customer.badgeOverride == u"оптовик"_qs);
    CHECK(desk.card().file()->customer.badgeReason == u"берёт для своего магазина"_qs);
    CHECK(desk.card().file()->customer.birthday == Birthday{0, 3, 15});
    REQUIRE(offers.size() == 1);
    offers.first().first().value<UndoOffer>().undo();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 2; }, 8000));
}

TEST_CASE("the timeline filters by kind and its rows lead on")
{
    Desk desk;
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, u"test"_qs, {}}, [&](UnitOfWork& unit) -> Status {
        Note note;
        note.customer = desk.marina;
        note.text = u"просила не звонить"_qs;
        ENCORE_TRY(desk.shop->store().notes().insert(unit, note));
        return {};
    }));
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file()->counts.contains(TimelineKind::Note); }, 8000));
    auto* rows = desk.find<ListView>("timelineRows");
    QAbstractItemModelTester tester(rows->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = rows->model()->rowCount();
    for (const Command& command : desk.page->commands())
        if (command.shortcut.text() == u"Alt+2"_qs)
            command.run();
    CHECK(rows->model()->rowCount() < all);
    QSignalSpy opened(desk.page.get(), &Page::openRequested);
    rows->selectRow(0);
    QTest::keyClick(rows, Qt::Key_Return);      // all of the row first
    CHECK(opened.isEmpty());
    QTest::keyClick(rows, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == u"orders"_qs);
    for (const Command& command : desk.page->commands())
        if (command.shortcut.text() == u"Alt+5"_qs)
            command.run();
    REQUIRE(rows->model()->rowCount() == 1);
    rows->selectRow(0);
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(desk.find<QPlainTextEdit>("noteText")->toPlainText() == u"просила не звонить"_qs);
}

TEST_CASE("a row of an order tells the tax in its total, that of its delivery does not")
{
    Desk desk;
    const auto& model = static_cast<const TimelineModel&>(*desk.find<ListView>("timelineRows")->model());
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && model.rowCount() > 0; }, 8000));
    int orders = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const TimelineKind kind = model.entries()[size_t(row)].kind;
        orders += kind == TimelineKind::Order;
        INFO(model.plainText(row).toStdString());
        CHECK(model.plainText(row).contains(u"Tax in the total, "_qs) == (kind == TimelineKind::Order));
    }
    CHECK(orders == 3);
}

TEST_CASE("a row of the history shows all of itself in place, by key and by mouse")
{
    Desk desk;
    const QString longNote = u"Просила не звонить. "_qs.repeated(40) + u"\nИ прислать "_qs + QString(300, u'ы');
    must(desk.shop->write({UnitKind::Edit, Permission::Reviews, u"test"_qs, {}}, [&](UnitOfWork& unit) -> Status {
        Note note;
        note.customer = desk.marina;
        note.text = longNote;
        ENCORE_TRY(desk.shop->store().notes().insert(unit, note));
        return {};
    }));
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file()->counts.contains(TimelineKind::Note); }, 8000));
    auto* rows = desk.find<ListView>("timelineRows");
    QAbstractItemModel& model = *rows->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto height = [&](int row) { return rows->visualRect(model.index(row, 0)).height(); };
    const auto said = [&](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QSignalSpy opened(desk.page.get(), &Page::openRequested);
    const int folded = height(0);
    REQUIRE(model.index(0, 0).data().toString().contains(u"не звонить"_qs));
    CHECK_FALSE(said(0).contains(longNote.right(20)));
    rows->selectRow(0);
    QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(longNote));
    QTest::keyClick(rows, Qt::Key_Space);
    const int unfolded = height(0);
    CHECK(unfolded > 3 * folded);
    CHECK(height(1) == folded);
    CHECK(said(0).contains(longNote.right(20)));
    CHECK(model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString() != model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString());

    // Narrower, it needs more lines; read again, it stays as it is.
    desk.page->resize(1000, 800);
    REQUIRE(QTest::qWaitFor([&] { return height(0) > unfolded; }, 2000));
    emit desk.shop->profileChanged();
    QTest::keyClick(rows, Qt::Key_Left);
    CHECK(height(0) == folded);

    // The chevron; the row itself is only chosen.
    const auto click = [&](int row, int x) { QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, QPoint(x, rows->visualRect(model.index(row, 0)).top() + folded / 2)); };
    click(2, 200);
    CHECK(height(2) == folded);
    CHECK(rows->currentRow() == 2);
    const int order = model.index(1, 0).data().toString().contains(u"101"_qs) ? 1 : 2;
    click(order, 10);
    CHECK(height(order) > folded);
    CHECK(said(order).contains(u"Плед «Шторм»"_qs));
    click(order, 10);
    CHECK(height(order) == folded);
    CHECK(opened.isEmpty());
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, QPoint(200, rows->visualRect(model.index(order, 0)).center().y()));
    CHECK(opened.size() == 1);
}

TEST_CASE("a history of any length stays as fast with a row unfolded, and forgets it with the next customer")
{
    Desk desk;
    TimelineView& timeline = desk.card().timeline();
    auto* rows = desk.find<ListView>("timelineRows");
    const auto& model = static_cast<const TimelineModel&>(*rows->model());
    std::vector<TimelineEntry> entries = desk.card().file()->timeline;
    for (qint64 i = 0; i < 10000; ++i)
        entries.push_back({TimelineKind::Note, 1000000 + i, i - 20000});
    timeline.show(desk.marina, entries, {});
    rows->selectRow(0);
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(rows, Qt::Key_Space);
    rows->selectRow(model.rowCount() - 1);
    CHECK(clock.elapsed() < 1000);      // 60 ms on a slow machine; a second would be felt anywhere
    CHECK(model.isUnfolded(0));
    CHECK(model.fetches() < 12);
    timeline.filter(4);
    CHECK_FALSE(model.anyUnfolded());
    timeline.filter(0);
    CHECK(model.isUnfolded(0));
    timeline.reset();
    CHECK_FALSE(model.anyUnfolded());
}

TEST_CASE("the page of customers reads no fields before it is opened")
{
    ShopFixture file;
    CustomFieldRepository fields(file.store->db());
    file.write([&](UnitOfWork& unit) { must(fields.save(unit, {{}, u"Рост"_qs, CustomFieldKind::Number, {}, 0, true})); }, Permission::Settings);
    FakePrompts prompts;
    auto shop = must(Shop::open(file.path, file.clock, file.actor));
    CustomersPage page(*shop, prompts);
    auto* filter = page.findChild<ChoiceButton*>(u"customerField"_qs);
    CHECK_FALSE(filter->isVisibleTo(&page));
    page.activate({});
    CHECK(filter->isVisibleTo(&page));
    REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 8000));
}

TEST_CASE("the history is searched, and leads to a year and to the first order")
{
    Desk desk;
    TimelineView& timeline = desk.card().timeline();
    auto* rows = desk.find<ListView>("timelineRows");
    const int all = rows->model()->rowCount();
    auto* words = desk.find<QLineEdit>("timelineSearch");
    type(words, u"№"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && rows->model()->rowCount() == 0; }, 8000));
    words->clear();
    type(words, u"101"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && rows->model()->rowCount() > 0 && rows->model()->rowCount() < all; }, 8000));
    words->clear();
    CHECK(rows->model()->rowCount() == all);

    int entries = 0;
    for (const auto& [year, count] : timeline.years())
        entries += count;
    CHECK(entries == all);
    timeline.filter(4);      // notes: none
    timeline.jumpToFirst();
    REQUIRE(rows->model()->rowCount() == all);
    CHECK(rows->currentIndex().data().toString().contains(u"103"_qs));
    timeline.jumpToYear(timeline.years().front().first);
    CHECK(rows->currentRow() == 0);
}

TEST_CASE("a badge set by hand is shown beside the computed one and taken off again")
{
    Desk desk;
    auto* byHand = desk.find<QWidget>("badgeByHand");
    auto* badge = desk.find<Pill>("customerBadge");
    const QString computed = badge->text();
    CHECK_FALSE(byHand->isVisible());
    for (const Command& command : desk.page->commands())
        if (command.id == u"customers.badge"_qs)
            command.run();
    type(desk.find<QLineEdit>("badgeOverride"), u"VIP"_qs);
    type(desk.find<QLineEdit>("badgeReason"), u"пишет о нас в журнале"_qs);
    desk.find<QPushButton>("saveCustomer")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && byHand->isVisible(); }, 8000));
    CHECK(badge->text() == u"VIP"_qs);
    const QString said = desk.find<QLabel>("badgeByHandText")->text();
    CHECK(said.contains(u"пишет о нас в журнале"_qs));
    CHECK(said.contains(computed));

    QSignalSpy offers(desk.page.get(), &Page::undoOffered);
    desk.find<QPushButton>("takeBadgeOff")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && !byHand->isVisible(); }, 8000));
    CHECK(badge->text() == computed);
    REQUIRE(offers.size() == 1);
    offers.first().first().value<UndoOffer>().undo();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && byHand->isVisible(); }, 8000));
    CHECK(badge->text() == u"VIP"_qs);
}

TEST_CASE("the shop's own fields are edited, shown on the card and filter the list")
{
    Desk desk;
    CustomFieldRepository fields(desk.shop->store().db());
    const auto make = [&](const QString& name, CustomFieldKind kind, const QStringList& choices) {
        CustomFieldId made;
        must(desk.shop->write({UnitKind::Settings, Permission::Settings, u"test"_qs, {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(made, fields.save(unit, {{}, name, kind, choices, 0, true}));
            return {};
        }));
        return made;
    };
    const CustomFieldId size = make(u"Размер"_qs, CustomFieldKind::List, {u"S"_qs, u"M"_qs});
    const CustomFieldId height = make(u"Рост"_qs, CustomFieldKind::Number, {});
    REQUIRE(desk.settle());
    desk.page->activate({{u"id"_qs, desk.anna.value}});
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.shownName() == u"Анна Ковальчук"_qs; }, 8000));
    desk.find<QPushButton>("customer_edit")->click();
    auto* choice = desk.page->findChild<QComboBox*>(u"ownField%1"_qs.arg(size.value));
    REQUIRE(choice);
    choice->setCurrentIndex(2);
    auto* number = desk.page->findChild<QLineEdit*>(u"ownField%1"_qs.arg(height.value));
    type(number, u"высокая"_qs);
    desk.find<QPushButton>("saveCustomer")->click();
    CHECK(desk.find<QLabel>("customerProblem")->text().contains(u"Рост"_qs));
    number->clear();
    type(number, u"172,5"_qs);
    desk.find<QPushButton>("saveCustomer")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file() && desk.card().file()->own.size() == 2; }, 8000));
    CHECK(desk.card().file()->own[0].second == u"M"_qs);
    CHECK(desk.card().file()->own[1].second == u"172.5"_qs);

    auto* filter = desk.find<ChoiceButton>("customerField");
    REQUIRE(filter->isVisibleTo(desk.page.get()));
    emit filter->chosen(2);      // size: M
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 1; }, 8000));
    CHECK(desk.list().currentId() == desk.anna.value);
    emit filter->chosen(1);      // size: S
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 0; }, 8000));
    CHECK(desk.list().isFiltered());
    emit filter->chosen(0);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 2; }, 8000));
}

TEST_CASE("the summary of a customer is saved as PDF and copied as text")
{
    Desk desk;
    desk.prompts.path = desk.file.dir.filePath(u"summary.pdf"_qs);
    for (const Command& command : desk.page->commands())
        if (command.id == u"customers.summary"_qs || command.id == u"customers.summary_text"_qs)
            command.run();
    QFile pdf(desk.prompts.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.startsWith(u"Марина Ковалёва"_qs));
    CHECK(text.contains(u"marina@example.com"_qs));
    CHECK(text.contains(u"103"_qs));
}

TEST_CASE("a customer with orders stays, one without goes and comes back by undo")
{
    Desk desk;
    const auto remove = [&] {
        for (const Command& command : desk.page->commands())
            if (command.id == u"customers.remove"_qs)
                command.run();
    };
    QSignalSpy notices(desk.page.get(), &Page::noticeRaised);
    remove();
    CHECK(notices.size() == 1);
    CHECK(must(desk.shop->store().customers().count()) == 2);
}
