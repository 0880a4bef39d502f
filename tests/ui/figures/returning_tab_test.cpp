#include "figures/returning_tab.h"

#include "figures/figure_panel.h"
#include "figures/figure_tile.h"
#include "figures/returning_views.h"
#include "kpi/stats/random.h"
#include "orders/order_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "support/ui/figure_text.h"
#include "widgets/segmented_tabs.h"

#include <QFile>
#include <QHash>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePrompts;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

constexpr qint64 day = 86400;

/// The tab alone with the figures of a shop, counted here and now.
struct Returning {
    struct Bought {
        int customer;   ///< 0: a guest
        double ago;
    };
    explicit Returning(const std::vector<Bought>& orders)
    {
        file.write(
            [&](UnitOfWork& unit) {
                const ChannelId site = must(file.store->channels().findOrCreate(unit, QStringLiteral("Site")));
                QHash<int, CustomerId> people;
                int number = 0;
                for (const Bought& b : orders) {
                    if (b.customer > 0 && !people.contains(b.customer)) {
                        Customer c;
                        c.name = QStringLiteral("Customer %1").arg(b.customer);
                        people.insert(b.customer, must(file.store->customers().insert(unit, c)));
                    }
                    Order order;
                    order.channel = site;
                    order.customer = people.value(b.customer);
                    order.status = OrderStatus::Delivered;
                    order.placedAt = file.clock.nowUtc() - qint64(b.ago * double(day));
                    order.number = QString::number(++number);
                    order.total = Money(150000);
                    must(file.store->orders().insert(unit, order));
                }
            },
            Permission::Orders);
        const auto reading = must(FigureReading::read(*file.store, {}));
        set = FigureSet::compute(reading, {});
        tab.resize(1200, 900);
        tab.showFigures(set);
        tab.showForecast(std::make_shared<const FigureForecast>(FigureForecast::compute(*reading, set->options)));
    }
    FigurePanel& panel(const char* id) { return *tab.findChild<FigurePanel*>(QStringLiteral("panel_") + QLatin1String(id)); }
    void choose(const char* control, const char* view)
    {
        auto* chips = tab.findChild<SegmentedTabs*>(QLatin1String(control));
        REQUIRE(chips);
        chips->setCurrent(QLatin1String(view));
        emit chips->chosen(QLatin1String(view));
    }
    QString text() const { return test::figureText(tab); }
    void checkSound() const { test::checkSoundWords(text()); }

    ShopFixture file;
    FakePrompts prompts;
    ReturningTab tab{prompts};
    std::shared_ptr<const FigureSet> set;
};

const std::vector<std::pair<const char*, std::pair<const char*, const char*>>> views{
    {"retention", {"retentionView", "bought"}}, {"retention", {"retentionView", "away"}}, {"retention", {"retentionView", "risk"}},
    {"worth", {"worthView", "soFar"}},          {"worth", {"worthView", "year"}},         {"worth", {"worthView", "products"}},
    {"curve", {"curveView", "second"}},         {"curve", {"curveView", "gaps"}},         {"curve", {"curveView", "ladder"}},
};

std::vector<Returning::Bought> regulars(int people, double longest)
{
    encore::stats::Random random(5);
    std::vector<Returning::Bought> orders;
    for (int c = 1; c <= people; ++c) {
        double ago = 2 + random.uniform() * longest;
        for (int k = 0; k < 7 && ago > 0; ++k) {
            orders.push_back({c, ago});
            if (random.uniform() < 0.3)
                break;
            ago -= 4 + random.uniform() * 80;
        }
    }
    return orders;
}

} // namespace

TEST_CASE("each view of Returning shows the computed figures, and its cards and rows are of the same count", "[ui][figures][returning]")
{
    Returning r(regulars(150, 700));
    const kpi::KpiReport& now = r.set->now;
    r.choose("curveView", "gaps");
    CHECK(r.panel("curve").data().at(0, 0)->figure.value == now.gaps.median.value);
    CHECK(r.panel("curve").data().at(0, 1)->figure.value == now.gaps.mean.value);
    CHECK(r.panel("curve").data().at(0, 2)->figure.value == now.gaps.bySteps[0].median.value);
    r.choose("curveView", "ladder");
    CHECK(r.panel("curve").data().at(0, 1)->figure.value == now.ladder.ladder[1].value);
    r.choose("retentionView", "away");
    CHECK(r.panel("retention").data().at(0, 0)->figure.value == now.churn.periodChurn.value);
    r.choose("retentionView", "risk");
    CHECK(r.panel("retention").data().at(0, 2)->figure.value == double(now.churn.riskBands[2]));
    r.choose("worthView", "year");
    CHECK(r.panel("worth").data().note.contains(QStringLiteral("needs 200 customers")));

    for (const auto& [id, choice] : views) {
        r.choose(choice.first, choice.second);
        INFO(choice.second);
        FigurePanel& panel = r.panel(id);
        QObject scope;
        std::vector<FigureSubject> opened;
        QObject::connect(&panel, &FigurePanel::subjectOpened, &scope, [&](const FigureSubject& s) { opened.push_back(s); });
        if (panel.data().kind != FigureData::Kind::Bars)
            continue;
        for (size_t p = 0; p < panel.data().series.first().points.size(); ++p) {
            emit panel.view()->opened(0, int(p));
            REQUIRE(opened.size() == p + 1);
            const FigureSubject& card = opened.back();
            CHECK(card.figure.value == panel.data().at(0, int(p))->figure.value);
            CHECK_FALSE(card.definition.formula.isEmpty());
            REQUIRE(card.rows);
            const auto rows = qint64(card.rows(*r.set->reading).rows.size());
            CHECK(rows == (card.unit == FigureUnit::Count ? qint64(*card.figure.value) : card.figure.n));
        }
        // What is saved is the table, and the table is what is drawn.
        const QString path = r.file.dir.filePath(QLatin1String(choice.second) + QStringLiteral(".csv"));
        if (panel.data().hasValues()) {
            must(panel.exportTo(path));
            QFile saved(path);
            REQUIRE(saved.open(QIODevice::ReadOnly));
            CHECK(saved.readAll().trimmed().count('\n') == int(panel.tableModel().table().rows.size()));
            CHECK(panel.tableModel().table().rows.size() == panel.data().series.first().points.size());
        }
    }
    r.checkSound();
}

TEST_CASE("figures without a tile or chart of their own have cards, with the rows that were counted", "[ui][figures][returning]")
{
    Returning r(regulars(60, 700));
    std::vector<FigureSubject> cards;
    for (const FigureTile* tile : r.tab.findChildren<FigureTile*>())
        cards.insert(cards.end(), tile->tile().subject.others.begin(), tile->tile().subject.others.end());
    QObject scope;
    QObject::connect(&r.panel("curve"), &FigurePanel::subjectOpened, &scope, [&](const FigureSubject& s) { cards.insert(cards.end(), s.others.begin(), s.others.end()); });
    r.choose("curveView", "ladder");
    emit r.panel("curve").view()->opened(0, 0);
    QStringList ids;
    for (const FigureSubject& card : cards) {
        const QString id(card.figure.definition);
        INFO(id.toStdString());
        ids << id;
        CHECK_FALSE(card.definition.formula.isEmpty());
        CHECK_FALSE(card.definition.method.isEmpty());
        if (id.startsWith(QLatin1String("KPI29")))
            continue;
        REQUIRE(card.rows);
        const BehindRows rows = card.rows(*r.set->reading);
        const auto hits = std::count_if(rows.rows.begin(), rows.rows.end(), [](const kpi::BehindRow& row) { return row.hit; });
        CHECK((hits > 0) == !card.hitWord.isEmpty());
        if (id != QLatin1String("KPI6-orders")) // by customer, its rows are orders
            CHECK(qint64(rows.rows.size()) == card.figure.n);
    }
    CHECK(ids.count(QStringLiteral("KPI9-365d")) == 2); // beside who bought again, and beside the ladder
    for (const char* id : {"KPI2b", "KPI2c", "KPI9-repeat-365d", "KPI8-median", "KPI6-orders", "KPI6-top"})
        CHECK(ids.contains(QLatin1String(id)));
    // No order of this shop says what was bought.
    CHECK_FALSE(ids.contains(QStringLiteral("KPI8-items")));
}

TEST_CASE("both charts by quarter show the same quarters", "[ui][figures][returning]")
{
    std::vector<Returning::Bought> orders = regulars(150, 700);
    // Five new ones of this week: their quarter has customers, but nobody was watched for 30 days.
    for (int c = 0; c < 8; ++c)
        orders.push_back({1000 + c, 3.0 + c * 0.1});
    Returning r(orders);
    const auto names = [&](const char* id) {
        QStringList list;
        for (const FigureSeries& s : r.panel(id).data().series)
            list << s.name;
        return list;
    };
    CHECK(names("worth").size() > 1);
    CHECK(names("worth") == names("curve"));
}

TEST_CASE("a shop of five customers reads no percentage of fewer than five", "[ui][figures][returning]")
{
    Returning r({{1, 300}, {1, 250}, {1, 200}, {2, 280}, {2, 100}, {3, 260}, {3, 60}, {4, 120}, {5, 50}});
    for (const auto& [id, choice] : views) {
        r.choose(choice.first, choice.second);
        INFO(choice.second);
        for (const FigureSeries& s : r.panel(id).data().series)
            for (const FigurePoint& p : s.points)
                if (r.panel(id).data().kind == FigureData::Kind::Bars)
                    CHECK(p.figure.n >= figure_words::hideBelow);
        r.checkSound();
    }
    // Of three who bought twice one bought again: neither a bar nor a percentage.
    r.choose("curveView", "ladder");
    CHECK(r.panel("curve").data().series.first().points.size() == 1);
    r.choose("retentionView", "risk");
    CHECK(r.panel("retention").data().series.isEmpty());
    CHECK(r.text().contains(QStringLiteral("Too early to tell the chances")));
    r.choose("worthView", "year");
    CHECK(r.text().contains(QStringLiteral("Too early for a forecast of revenue")));
    // Four pauses are too few for a median.
    r.choose("curveView", "gaps");
    CHECK(r.text().contains(QStringLiteral("Too few repeat orders in this period")));
}

TEST_CASE("a shop whose buyers are unknown says so in every view", "[ui][figures][returning]")
{
    std::vector<Returning::Bought> orders;
    for (int i = 0; i < 30; ++i)
        orders.push_back({0, 1.0 + 10 * i});
    Returning r(orders);
    for (const auto& [id, choice] : views) {
        r.choose(choice.first, choice.second);
        INFO(choice.second);
        CHECK(r.panel(id).data().series.isEmpty());
        r.checkSound();
    }
    r.choose("retentionView", "away");
    CHECK(r.text().contains(QStringLiteral("It needs five known customers.")));
}

TEST_CASE("a shop of one month claims nothing of later months", "[ui][figures][returning]")
{
    Returning r(regulars(80, 28));
    for (const auto& [id, choice] : views) {
        r.choose(choice.first, choice.second);
        INFO(choice.second);
        r.checkSound();
        for (const FigureSeries& s : r.panel(id).data().series)
            for (const FigurePoint& p : s.points)
                CHECK(p.figure.n >= figure_words::hideBelow);
    }
    r.choose("worthView", "soFar");
    CHECK(r.panel("worth").data().series.isEmpty());
    r.choose("worthView", "year");
    CHECK(r.panel("worth").data().series.isEmpty());
    r.choose("retentionView", "risk");
    CHECK(r.panel("retention").data().series.isEmpty());
    r.choose("retentionView", "away");
    for (const FigurePoint& p : r.panel("retention").data().series.first().points)
        CHECK((p.label.startsWith(u'>') == false || *p.figure.value == 0.0));
}
