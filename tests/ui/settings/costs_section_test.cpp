#include "settings/costs_section.h"

#include "common/language.h"
#include "costs/month_cost_repository.h"
#include "orders/order_repository.h"
#include "support/core/shop_fixture.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

// The clock of the shop stands at 2 March 2026.
struct CostsFixture {
    CostsFixture()
    {
        const CustomerId anna = fixture.customer(QStringLiteral("Anna"));
        fixture.write([&](UnitOfWork& unit) {
            Channel channel;
            channel.name = QStringLiteral("Site");
            const ChannelId site = must(fixture.store->channels().insert(unit, channel));
            for (const qint64 placed : {1767700000LL, 1770300000LL}) { // 6 January, 5 February 2026
                Order order;
                order.channel = site;
                order.customer = anna;
                order.placedAt = placed;
                order.status = OrderStatus::Completed;
                order.total = Money(100000);
                must(fixture.store->orders().insert(unit, order));
            }
        }, Permission::Settings);
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, {StaffId(), Role::Owner, QStringLiteral("test")}));
        section = std::make_unique<CostsSection>(*shop);
        QObject::connect(section.get(), &SettingsSection::undoOffered, section.get(), [this](const UndoOffer& offer) { offers << offer; });
        section->resize(980, 800);
        section->show();
        section->reload();
        settle();
    }
    void settle() { REQUIRE(QTest::qWaitFor([&] { return !section->isBusy(); }, 20'000)); }
    void type(const char* name, const QString& text)
    {
        auto* field = section->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QString text(const char* name) { return section->findChild<QLineEdit*>(QLatin1String(name))->text(); }
    bool shows(const QString& text)
    {
        const auto labels = section->findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel* label) { return !label->isHidden() && label->text().contains(text); });
    }
    std::vector<MonthCost> costs() { return must(MonthCostRepository(shop->store().db()).all()); }

    test::ShopFixture fixture;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<CostsSection> section;
    QList<UndoOffer> offers;
};

} // namespace

TEST_CASE_METHOD(CostsFixture, "Costs are typed in by month, say what a customer cost, and can be taken back", "[settings][costs]")
{
    type("winning1", QStringLiteral("12 500,50"));
    REQUIRE(costs() == std::vector<MonthCost>{{2026, 1, 1250050, 0, {}}});
    REQUIRE(offers.size() == 1);
    CHECK(shows(QStringLiteral("1 new")));

    type("keeping2", QStringLiteral("300"));
    CHECK(costs().size() == 2);
    CHECK(shows(QStringLiteral("1 returned")));
    CHECK(shows(QStringLiteral("50%")));

    offers.last().undo();
    settle();
    CHECK(costs().size() == 1);
    CHECK(text("keeping2").isEmpty());
}

TEST_CASE_METHOD(CostsFixture, "What is no sum is said and not written", "[settings][costs]")
{
    for (const QString& bad : {QStringLiteral("many"), QStringLiteral("-5"), QStringLiteral("1e9"), QStringLiteral("99999999999999999999")}) {
        type("winning2", bad);
        CHECK(costs().empty());
        CHECK(shows(QStringLiteral("a sum such as")));
    }
    type("winning2", QStringLiteral("100"));
    CHECK_FALSE(shows(QStringLiteral("a sum such as")));
    type("winning2", QStringLiteral("0"));
    CHECK(costs().empty());
}

TEST_CASE_METHOD(CostsFixture, "Leaving a field as it was writes nothing", "[settings][costs]")
{
    type("winning1", QStringLiteral("100"));
    type("winning1", QStringLiteral("100.00"));
    CHECK(offers.size() == 1);
    auto* year = section->findChild<QComboBox*>(QStringLiteral("costYear"));
    year->setCurrentIndex(1);
    emit year->activated(1);
    settle();
    CHECK(text("winning1").isEmpty());
    type("winning12", QStringLiteral("70"));
    CHECK(costs().front() == MonthCost{2025, 12, 7000, 0, {}});
}
