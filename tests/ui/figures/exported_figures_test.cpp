#include "figures/answering_tab.h"
#include "figures/figure_panel.h"
#include "figures/figures_page.h"
#include "figures/happy_tab.h"
#include "figures/interval_table.h"

#include "demo/demo_shop.h"
#include "support/catch.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QFile>
#include <QLayout>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace encore;
using namespace encore::ui;
using Catch::Approx;
using encore::test::must;

namespace {

/// A small demo shop with the page open on a tab.
struct PageFixture {
    PageFixture()
    {
        DemoOptions options;
        options.language = QStringLiteral("en");
        options.customers = 150;
        options.orders = 500;
        options.reviews = 200;
        options.until = QDate(2026, 3, 2);
        must(fillDemoShop(*fixture.store, options));
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        page = std::make_unique<FiguresPage>(*shop, prompts);
        page->resize(1244, 900);
        page->show();
    }
    void open(const char* view)
    {
        page->activate({{QStringLiteral("view"), QLatin1String(view)}});
        REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 60'000));
    }
    template <class Widget>
    Widget* child(const char* name) { return page->findChild<Widget*>(QLatin1String(name)); }
    void choose(const char* tabs, const char* id)
    {
        auto* choice = child<SegmentedTabs>(tabs);
        choice->setCurrent(QLatin1String(id));
        emit choice->chosen(QLatin1String(id));
    }

    test::ShopFixture fixture;
    std::unique_ptr<Shop> shop;
    test::FakePrompts prompts;
    std::unique_ptr<FiguresPage> page;
};

QStringList cellsOf(const QString& line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

std::vector<QStringList> savedRows(FigurePanel& panel)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("figure.csv"));
    must(panel.exportTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(QRegularExpression(QStringLiteral("[\r\n]+")), Qt::SkipEmptyParts);
    std::vector<QStringList> rows;
    for (const QString& line : std::as_const(lines))
        rows.push_back(cellsOf(line));
    REQUIRE_FALSE(rows.empty());
    return rows;
}

/// The numbers that a text on the screen names: "1,018 of 31, likely 41–73 %".
QStringList numbersIn(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("(?<=\\d)[,\\x{00A0}\\x{202F}](?=\\d{3})")));
    QStringList found;
    for (auto it = QRegularExpression(QStringLiteral("\\d+(\\.\\d+)?")).globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

/// Whether a saved row tells a number, as it is, rounded, or as a percentage.
bool tells(const QStringList& row, const QString& number)
{
    return std::any_of(row.begin(), row.end(), [&](const QString& cell) {
        bool ok = false;
        const double value = cell.toDouble(&ok);
        if (!ok)
            return cell.contains(number);
        const double shown = number.toDouble();
        return std::abs(value - shown) < 0.00501 || std::abs(value * 100 - shown) < 0.501;
    });
}

/// Every point of the panel has its row, with the very values, and a table's words name nothing that the row lacks.
void compare(FigurePanel& panel)
{
    const FigureData& data = panel.data();
    INFO(panel.objectName().toStdString() << " " << data.id.toStdString());
    REQUIRE_FALSE(data.series.isEmpty());
    const auto rows = savedRows(panel);
    const bool named = data.series.size() > 1 || data.kind == FigureData::Kind::HeatMap;
    const auto* table = dynamic_cast<const IntervalTable*>(panel.view());
    std::size_t at = 0;
    for (int s = 0; s < data.series.size(); ++s)
        for (int p = 0; p < int(data.series[s].points.size()); ++p) {
            REQUIRE(++at < rows.size());
            const QStringList& row = rows[at];
            REQUIRE(row.size() == rows[0].size());
            const FigurePoint& point = data.series[s].points[std::size_t(p)];
            const int label = named ? 1 : 0;
            if (named)
                CHECK(row[0] == data.series[s].name);
            CHECK(row[label] == point.label);
            const bool few = data.unit == FigureUnit::Share && point.figure.n < figure_words::hideBelow;
            if (point.figure.value && !few)
                CHECK(row[label + 1].toDouble() == Approx(*point.figure.value));
            else
                CHECK_FALSE(row[label + 1].contains(u'%'));
            CHECK(row[label + 2].toLongLong() == point.figure.n);
            if (!table)
                continue;
            const IntervalLook::Row& shown = table->look().rows[std::size_t(s)];
            QStringList words = shown.counts;
            words << shown.hint << shown.cells[std::size_t(p)].words;
            for (const QString& text : std::as_const(words))
                for (const QString& number : numbersIn(text)) {
                    INFO(text.toStdString() << " | " << row.join(u';').toStdString());
                    CHECK(tells(row, number));
                }
        }
    CHECK(at + 1 == rows.size());
}

} // namespace

TEST_CASE_METHOD(PageFixture, "what a panel of answers or moods saves is what it shows, cell by cell", "[ui][figures]")
{
    open("answering");
    auto panel = [this](const char* name) -> FigurePanel& { return *child<FigurePanel>(name); };
    compare(panel("panel_replies"));
    choose("replyView", "recovery");
    CHECK(panel("panel_replies").data().id == QLatin1String("recovery"));
    compare(panel("panel_replies"));
    CHECK_FALSE(child<SegmentedTabs>("replyTableFrom")->isVisibleTo(page.get()));
    for (const char* kind : {"1", "2", "0"}) {
        choose("answerKind", kind);
        compare(panel("panel_speed"));
    }
    compare(panel("panel_trend"));
    compare(panel("panel_due"));
    choose("dueView", "cases");
    if (!page->figures()->now.resolution.kinds.empty())
        compare(panel("panel_due"));

    open("happy");
    compare(panel("panel_overTime"));
    choose("ratingView", "moods");
    compare(panel("panel_overTime"));
    compare(panel("panel_goal"));
    compare(panel("panel_afterReviews"));
    for (const char* what : {"products", "channels", "ratings"}) {
        choose("annoyingWhat", what);
        if (!panel("panel_annoying").data().series.isEmpty())
            compare(panel("panel_annoying"));
    }
}

TEST_CASE_METHOD(PageFixture, "on top only the tab's own answer is unfolded, and a button by keyboard tells the rest", "[ui][figures]")
{
    open("answering");
    auto* words = child<ReadingText>("sentences");
    auto* more = child<LinkButton>("moreWords");
    const QString folded = words->toPlainText();
    REQUIRE(more->isVisibleTo(page.get()));
    CHECK(folded.count(u'\n') == 2);
    const int line = QFontMetrics(words->font()).lineSpacing() * 145 / 100;
    CHECK(words->heightForWidth(words->width()) <= 4 * line + 6);
    CHECK((more->focusPolicy() & Qt::TabFocus) != 0);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    const QString whole = words->toPlainText();
    CHECK(whole.size() > folded.size());
    // The own sentence stood there in full before.
    CHECK(whole.split(u'\n')[1] == folded.split(u'\n')[1]);
    QTest::keyClick(more, Qt::Key_Space);
    CHECK(words->toPlainText() == folded);
    open("happy");
    CHECK(words->toPlainText().split(u'\n')[2].size() > folded.split(u'\n')[2].size());
    CHECK(words->heightForWidth(words->width()) <= 4 * line + 6);
    CHECK(words->toPlainText().split(u'\n')[1] != whole.split(u'\n')[1]);
}

TEST_CASE_METHOD(PageFixture, "a short tab is no longer than what stands on it", "[ui][figures]")
{
    page->resize(1244, 500);
    for (const auto& [view, name] : {std::pair("", "returningTab"), std::pair("answering", "answeringTab"), std::pair("happy", "happyTab")}) {
        open(view);
        auto* tab = child<FigureTab>(name);
        INFO(name);
        CHECK(QTest::qWaitFor([&, tab] { return tab->isVisible() && tab->height() <= tab->layout()->totalHeightForWidth(tab->width()) + 1; }, 3000));
    }
}

TEST_CASE_METHOD(PageFixture, "a tab is filled when it is first shown", "[ui][figures]")
{
    open("happy");
    CHECK(child<HappyTab>("happyTab")->figures() == page->figures());
    auto* answering = child<AnsweringTab>("answeringTab");
    CHECK_FALSE(answering->figures());
    open("answering");
    CHECK(answering->figures() == page->figures());
    CHECK(child<FigurePanel>("panel_replies")->data().hasValues());
}
