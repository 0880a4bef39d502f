#include "figures/changes_sheet.h"

#include "changes/change_repository.h"
#include "demo/demo_shop.h"
#include "figures/change_editor.h"
#include "figures/change_words.h"
#include "figures/figure_chart.h"
#include "figures/figures_page.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "shop/hours_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/list_view.h"
#include "widgets/segmented_tabs.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct ChangesFixture {
    ChangesFixture()
    {
        DemoOptions options;
        options.language = QStringLiteral("en");
        options.customers = 200;
        options.orders = 700;
        options.reviews = 220;
        options.until = QDate(2026, 3, 2);
        must(fillDemoShop(*fixture.store, options));
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        page = std::make_unique<FiguresPage>(*shop, prompts);
        QObject::connect(page.get(), &Page::undoOffered, page.get(), [this](const UndoOffer& offer) { offers << offer; });
        page->resize(1300, 900);
        page->show();
        page->activate({});
        settle();
    }
    void settle() { REQUIRE(QTest::qWaitFor([&] { return page->isReady() && !sheet().isComparing(); }, 60'000)); }
    ChangesSheet& sheet() { return page->changesSheet(); }
    ChangeEditor& editor() { return sheet().editor(); }
    template <class Widget>
    Widget* child(const char* name) { return page->findChild<Widget*>(QLatin1String(name)); }
    std::vector<Change> all() { return must(ChangeRepository(shop->store().db()).all()); }

    test::ShopFixture fixture;
    test::FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<FiguresPage> page;
    QList<UndoOffer> offers;
};

} // namespace

TEST_CASE_METHOD(ChangesFixture, "a change is written down, edited and removed, and each can be undone", "[ui][figures][change]")
{
    const std::size_t had = all().size();
    page->openChanges();
    CHECK(sheet().isOpen());
    child<Button>("addChange")->click();
    REQUIRE(editor().isOpen());
    child<Button>("saveChange")->click();
    CHECK(child<PlainLabel>("changeProblem")->isVisibleTo(&editor()));
    child<QLineEdit>("changeTitle")->setText(QStringLiteral("Stronger <b>boxes</b>"));
    child<QDateEdit>("changeDay")->setDate(QDate(2027, 1, 1));
    child<Button>("saveChange")->click();
    CHECK(all().size() == had);      // done on a day that is still to come
    child<QDateEdit>("changeDay")->setDate(QDate(2025, 9, 1));
    QTest::keyClick(child<QLineEdit>("changeTitle"), Qt::Key_Return);
    REQUIRE(all().size() == had + 1);
    REQUIRE(offers.size() == 1);
    CHECK_FALSE(editor().isOpen());
    CHECK(sheet().isOpen());
    settle();

    const auto mine = [&] {
        const auto list = all();
        return *std::find_if(list.begin(), list.end(), [](const Change& c) { return c.title.startsWith(u"Stronger"); });
    };
    CHECK(mine().doneOn == QDate(2025, 9, 1));
    sheet().presentChange(mine().id, page->figures()->reading, page->query());
    settle();
    child<Button>("editChange")->click();
    child<QCheckBox>("changeDone")->setChecked(false);
    child<Button>("saveChange")->click();
    CHECK_FALSE(mine().isDone());
    CHECK(mine().plannedFor == QDate(2025, 9, 1));
    offers.last().undo();
    CHECK(mine().doneOn == QDate(2025, 9, 1));

    sheet().presentChange(mine().id, page->figures()->reading, page->query());
    child<Button>("editChange")->click();
    child<Button>("removeChange")->click();
    CHECK(all().size() == had);
    offers.last().undo();
    CHECK(all().size() == had + 1);
    settle();
}

TEST_CASE_METHOD(ChangesFixture, "a change shows the figures before and after it, with no more certainty than there is", "[ui][figures][change]")
{
    Change change;
    change.title = QStringLiteral("Other packing");
    change.doneOn = QDate(2025, 6, 2);
    must(shop->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(change.id, ChangeRepository(shop->store().db()).insert(unit, change));
        return {};
    }));
    // One of every year, noted down long ago, falls before; one of this year after; one of another year nowhere.
    must(shop->write({UnitKind::Edit, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        HoursRepository hours = shop->store().hours();
        for (const auto& [day, everyYear, name] : {std::tuple{QDate(2019, 5, 9), true, "Victory <b>Day</b>"}, {QDate(2025, 6, 12), false, "Moving"}, {QDate(2024, 6, 5), false, "Elsewhere"}}) {
            HoursRepository::NamedDay special;
            special.day.day = day;
            special.day.everyYear = everyYear;
            special.label = QString::fromLatin1(name);
            ENCORE_TRY(hours.setSpecialDay(unit, special));
        }
        return {};
    }));
    QTest::qWait(0);
    REQUIRE(QTest::qWaitFor([&] {
        const auto& marks = page->figures()->reading->marks;
        return std::any_of(marks.begin(), marks.end(), [&](const ChangeMark& m) { return m.id == change.id.value; });
    }, 20'000));
    settle();
    emit child<FigureChart>("view_retention")->markOpened(change.id.value);
    REQUIRE(sheet().isOpen());
    settle();
    REQUIRE(sheet().effect());
    CHECK(sheet().effect()->rows.size() == kpi::kEffectMetrics);
    CHECK(sheet().effect()->windows.afterFrom == qint32(QDate(2025, 6, 2).toJulianDay()));
    QString said;
    for (const auto* label : sheet().findChildren<PlainLabel*>())
        said += label->text() + u'\n';
    CHECK(said.contains(u"Special days before: Victory <b>Day</b>; after: "));
    CHECK(said.contains(u"Moving"));
    CHECK_FALSE(said.contains(u"Elsewhere"));
    const qint32 wide = sheet().effect()->windows.beforeFrom;
    emit child<SegmentedTabs>("changeWidth")->chosen(QStringLiteral("8"));
    settle();
    CHECK(sheet().effect()->windows.beforeFrom == wide);
    for (const kpi::EffectRow& row : sheet().effect()->rows) {
        const QString verdict = change_words::verdict(row, page->figures()->format);
        if (!change_words::isClear(row))
            CHECK_FALSE(verdict.contains(u"by more than chance"));
    }
    QTest::keyClick(&sheet(), Qt::Key_Backspace);
    CHECK(child<ListView>("changeList")->isVisibleTo(&sheet()));
}

TEST_CASE("words of a change claim nothing that could be chance", "[ui][figures][change]")
{
    kpi::EffectRow row;
    row.metric = kpi::EffectMetric::Unhappy;
    const FigureFormat format{QStringLiteral("RUB"), 2};
    const auto set = [&](double before, double after, double low, double high) {
        row.figure.before = kpi::Figure::share(QLatin1String("KPI27"), qint64(before * 100), 100, kpi::Undefined::NoReviews);
        row.figure.after = kpi::Figure::share(QLatin1String("KPI27"), qint64(after * 100), 100, kpi::Undefined::NoReviews);
        row.figure.difference = kpi::Figure::of(QLatin1String("KPI27"), after - before, 200, stats::Interval{low, high}, kpi::Undefined::NoReviews);
    };
    set(0.4, 0.1, -0.4, -0.2);
    CHECK(change_words::verdict(row, format).contains(u"Better"));
    set(0.1, 0.4, 0.2, 0.4);
    CHECK(change_words::verdict(row, format).contains(u"Worse"));
    set(0.3, 0.2, -0.25, 0.05);
    CHECK(change_words::verdict(row, format).contains(u"chance"));
    CHECK_FALSE(change_words::isClear(row));
    row.figure.before.n = 3;
    CHECK(change_words::verdict(row, format).isEmpty());
    CHECK(change_words::values(row, format).contains(u"Too few"));
}
