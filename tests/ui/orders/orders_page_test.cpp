#include "orders/orders_page.h"

#include "orders/order_card.h"
#include "orders/order_list.h"
#include "orders/order_sheet.h"
#include "orders/order_words.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
    explicit Desk(int orders = 3)
    {
        marina = file.customer(u"Марина Ковалёва"_qs, u"+79161234321"_qs);
        file.write([&](UnitOfWork& unit) {
            const ChannelId site = must(file.store->channels().findOrCreate(unit, u"Сайт"_qs));
            OrderService service(file.store->orders(), file.store->products());
            for (int i = 0; i < orders; ++i) {
                OrderDraft draft;
                draft.order.channel = site;
                draft.order.customer = i % 2 ? CustomerId() : marina;
                draft.order.number = QString::number(10480 + i);
                draft.order.status = i == 1 ? OrderStatus::Shipped : OrderStatus::Placed;
                draft.order.placedAt = file.clock.nowUtc() - (10 + i) * day;
                if (i == 1)
                    draft.order.promisedAt = file.clock.nowUtc() - 2 * day;
                draft.lines.push_back({{}, {}, {}, {}, u"Свитер «Фьорд»"_qs, 2000, Money(464000)});
                last = must(service.save(unit, draft));
            }
        }, Permission::Orders);
        shop = must(Shop::open(file.path, file.clock, file.actor));
        page = std::make_unique<OrdersPage>(*shop, prompts);
        page->resize(1200, 800);
        page->show();
        page->activate({{u"view"_qs, u"all"_qs}});
        REQUIRE(settle());
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page->isReady(); }, 8000);
    }
    template <class T>
    T* find(const char* name) { return page->findChild<T*>(QLatin1String(name)); }
    OrderList& list() { return *find<OrderList>("orderList"); }
    OrderCard& card() { return *find<OrderCard>("orderCard"); }
    void run(const char* id)
    {
        for (const Command& command : page->commands())
            if (command.id == QLatin1String(id))
                command.run();
    }

    ShopFixture file;
    CustomerId marina;
    OrderId last;
    FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<OrdersPage> page;
};

} // namespace

TEST_CASE("orders are found by number and by customer, and late ones have a list of their own")
{
    Desk desk;
    QAbstractItemModelTester tester(&desk.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.list().model().rowCount() == 3);
    auto* search = desk.find<QLineEdit>("orderSearch");
    type(search, u"10481"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 1; }, 8000));
    search->clear();
    type(search, u"марина"_qs);
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 2; }, 8000));
    search->clear();
    desk.page->activate({{u"view"_qs, u"late"_qs}});
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.list().model().rowCount() == 1; }, 8000));
    CHECK(desk.list().model().at(0)->number == u"10481"_qs);
    CHECK(desk.page->currentSubView() == u"late"_qs);
}

TEST_CASE("a list that is still being read gets the focus when it has come, unless somebody moved on")
{
    for (const bool movedOn : {false, true}) {
        Desk desk;
        OrdersPage page(*desk.shop, desk.prompts);
        page.show();
        page.activateWindow();
        page.focusFirst();
        page.activate({});
        QWidget* search = page.findChild<OrderList*>(QStringLiteral("orderList"))->findChild<QLineEdit*>();
        if (movedOn)
            search->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 8000));
        CHECK(page.focusWidget() == (movedOn ? search : page.findChild<QWidget*>(QStringLiteral("orderRows"))));
    }
}

TEST_CASE("a step moves the order and is undone, a refund settles it")
{
    Desk desk;
    QSignalSpy offers(desk.page.get(), &Page::undoOffered);
    desk.page->activate({{u"id"_qs, desk.last.value}});
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file() && desk.card().file()->order.id == desk.last; }, 8000));
    desk.run("orders.step");
    REQUIRE(QTest::qWaitFor([&] { return desk.card().file()->order.status == OrderStatus::Paid; }, 8000));
    CHECK(desk.card().file()->order.paidAt == desk.file.clock.nowUtc());
    REQUIRE(offers.size() == 1);
    offers.first().first().value<UndoOffer>().undo();
    REQUIRE(QTest::qWaitFor([&] { return desk.card().file()->order.status == OrderStatus::Placed; }, 8000));

    desk.run("orders.refund");
    auto* amount = desk.find<QLineEdit>("refundAmount");
    CHECK(amount->text() == u"9280"_qs);
    amount->selectAll();
    type(amount, u"9281"_qs);
    CHECK_FALSE(desk.find<QPushButton>("saveRefund")->isEnabled());
    amount->selectAll();
    type(amount, u"1 450,50"_qs);
    QTest::keyClick(amount, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.card().file()->order.refunded == Money(145050); }, 8000));
    CHECK(desk.card().file()->order.status == OrderStatus::PartlyRefunded);
}

TEST_CASE("the editor says what is wrong while it is typed and writes the order")
{
    Desk desk(0);
    CHECK(desk.find<QWidget>("ordersEmpty")->isVisible());
    desk.page->activate({{u"new"_qs, true}, {u"customer"_qs, desk.marina.value}});
    auto* sheet = desk.find<OrderSheet>("orderSheet");
    REQUIRE(sheet->isOpen());
    CHECK(desk.find<QLineEdit>("orderSheetCustomer")->text() == u"Марина Ковалёва"_qs);
    auto* save = desk.find<QPushButton>("saveOrder");
    auto* price = sheet->findChild<QLineEdit*>(u"linePrice"_qs);
    type(sheet->findChild<QLineEdit*>(u"lineProduct"_qs), u"Шапка"_qs);
    type(price, u"abc"_qs);
    CHECK_FALSE(save->isEnabled());
    CHECK(desk.find<QLabel>("orderProblems")->isVisible());
    price->selectAll();
    type(price, u"2 150"_qs);
    CHECK(save->isEnabled());
    auto* delivered = desk.find<QLineEdit>("dateDelivered");
    type(delivered, u"01.01.2020"_qs);
    CHECK_FALSE(save->isEnabled());
    CHECK(desk.find<QLabel>("orderProblems")->isVisible());
    delivered->selectAll();
    QTest::keyClick(delivered, Qt::Key_Delete);
    auto* discount = desk.find<QLineEdit>("orderSheetDiscount");
    type(discount, u"150"_qs);
    auto* customer = desk.find<QLineEdit>("orderSheetCustomer");
    customer->selectAll();
    type(customer, u"кто-то"_qs);
    CHECK_FALSE(save->isEnabled());
    customer->selectAll();
    QTest::keyClick(customer, Qt::Key_Delete);
    desk.find<QComboBox>("orderSheetChannel")->setEditText(u"Ярмарка"_qs);
    REQUIRE(save->isEnabled());
    save->click();
    CHECK_FALSE(sheet->isOpen());
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file(); }, 8000));
    CHECK(desk.card().file()->order.total == Money(200000));
    CHECK(desk.card().file()->row.channelName == u"Ярмарка"_qs);
    CHECK(desk.card().file()->lines.size() == 1);
}

TEST_CASE("Tab goes through the editor as it is read, lines between the head and the sums")
{
    Desk desk(0);
    desk.page->activate({{u"new"_qs, true}, {u"customer"_qs, desk.marina.value}});
    auto* sheet = desk.find<OrderSheet>("orderSheet");
    REQUIRE(sheet->isOpen());
    auto* customer = desk.find<QLineEdit>("orderSheetCustomer");
    customer->setFocus();
    const auto tab = [&] {
        QWidget* on = sheet->window()->focusWidget();
        QTest::keyClick(on, Qt::Key_Tab);
        return sheet->window()->focusWidget()->objectName();
    };
    for (const char* next : {"orderSheetChannel", "orderSheetNumber", "orderSheetStatus", "lineProduct", "lineQuantity", "linePrice", "lineRemove", "orderSheetDiscount"})
        CHECK(tab() == QLatin1String(next));
    // A line begun brings the next one, which comes right after it.
    type(sheet->findChild<QLineEdit*>(u"lineProduct"_qs), u"Шапка"_qs);
    auto* price = sheet->findChild<QLineEdit*>(u"linePrice"_qs);
    price->setFocus();
    type(price, u"2 150"_qs);
    QCoreApplication::processEvents();
    CHECK(tab() == u"lineRemove"_qs);
    CHECK(tab() == u"lineProduct"_qs);
    CHECK(qobject_cast<QLineEdit*>(sheet->window()->focusWidget())->text().isEmpty());
}

TEST_CASE("the tax in the total is typed beside it, not added to it, and shown beneath it")
{
    Desk desk(0);
    desk.page->activate({{u"new"_qs, true}, {u"customer"_qs, desk.marina.value}});
    auto* sheet = desk.find<OrderSheet>("orderSheet");
    REQUIRE(sheet->isOpen());
    type(sheet->findChild<QLineEdit*>(u"lineProduct"_qs), u"Шапка"_qs);
    type(sheet->findChild<QLineEdit*>(u"linePrice"_qs), u"1200"_qs);
    desk.find<QComboBox>("orderSheetChannel")->setEditText(u"Сайт"_qs);
    auto* tax = desk.find<QLineEdit>("orderSheetTax");
    CHECK(tax->accessibleName() == u"Tax in the total"_qs);
    auto* save = desk.find<QPushButton>("saveOrder");
    auto* problems = desk.find<QLabel>("orderProblems");
    type(tax, u"1200,01"_qs);
    CHECK_FALSE(save->isEnabled());
    CHECK(problems->text() == u"The tax is larger than the total that contains it."_qs);
    tax->selectAll();
    type(tax, u"двести"_qs);
    CHECK_FALSE(save->isEnabled());
    CHECK(problems->text() == u"The tax is no sum."_qs);
    tax->selectAll();
    type(tax, u"200"_qs);
    REQUIRE(save->isEnabled());
    save->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file(); }, 8000));
    CHECK(desk.card().file()->order.total == Money(120000));
    CHECK(desk.card().file()->order.tax == Money(20000));
    const auto shown = [&] {
        const auto labels = desk.card().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text() == u"Tax in the total"_qs; });
    };
    CHECK(shown());
    desk.run("orders.edit");
    REQUIRE(sheet->isOpen());
    CHECK(tax->text() == u"200"_qs);
    tax->selectAll();
    QTest::keyClick(tax, Qt::Key_Delete);
    save->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.page->isReady() && desk.card().file() && desk.card().file()->order.tax.minor == 0; }, 8000));
    CHECK_FALSE(shown());
}

TEST_CASE("sums, quantities and days are read as people type them")
{
    CHECK(order_words::readMoney(u"2 150,50"_qs, 2) == Money(215050));
    CHECK(order_words::readMoney(u"−5"_qs, 2) == Money(-500));
    CHECK_FALSE(order_words::readMoney(u"5 р"_qs, 2));
    CHECK(order_words::readQuantity(u"1,5"_qs) == 1500);
    const QTimeZone zone("Europe/Moscow");
    const qint64 now = 1772452800;   // 2026-03-02 15:00 in Moscow
    CHECK(order_words::plainMoment(order_words::readMoment(u"вчера"_qs, now, zone), zone) == u"01.03.2026"_qs);
    CHECK(order_words::plainMoment(order_words::readMoment(u"9.11.2025 14:30"_qs, now, zone), zone) == u"09.11.2025 14:30"_qs);
    CHECK_FALSE(order_words::readMoment(u"когда-нибудь"_qs, now, zone));
    const auto plain = order_words::plainMoney(Money(928050), 2);
    CHECK(order_words::readMoney(plain, 2) == Money(928050));
}
