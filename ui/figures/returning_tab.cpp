#include "figures/returning_tab.h"

#include "common/format.h"
#include "figures/cohort_map.h"
#include "figures/figure_bars.h"
#include "figures/figure_chart.h"
#include "figures/figure_panel.h"
#include "figures/returning_cards.h"
#include "figures/returning_views.h"
#include "figures/returning_words.h"
#include "figures/tab_parts.h"
#include "widgets/segmented_tabs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace encore::ui {

namespace {

constexpr int matureDays = 90;
constexpr int yearDays = 365;
constexpr int curveStep = 15;
constexpr int rowsShown = 12;       // cohorts in the table
constexpr int columnsShown = 11;    // months after the first order

qint32 firstDayOf(qint32 month) { return kpi::MonthTable::firstDayOf(month); }

FigureSeries quarterLine(qint32 month)
{
    FigureSeries line;
    line.name = figure_words::quarter(month);
    line.style = month % 12 / 3;
    return line;
}

template <class Pick>
void setChange(TileData& tile, const FigureSet& set, FigureUnit unit, Pick pick)
{
    tab_parts::setChange(tile, set, unit, pick(set.now), set.before ? &pick(*set.before) : nullptr, true);
}

} // namespace

ReturningTab::ReturningTab(Prompts& prompts, QWidget* parent)
    : FigureTab(parent),
      m_retention(new FigurePanel(QStringLiteral("retention"), new FigureChart, prompts)),
      m_worth(new FigurePanel(QStringLiteral("worth"), new ChartOrRows, prompts)),
      m_cohorts(new FigurePanel(QStringLiteral("cohorts"), new CohortMap, prompts)),
      m_curve(new FigurePanel(QStringLiteral("curve"), new FigureChart, prompts)),
      m_retentionView(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_worthView(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_span(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_curveView(new SegmentedTabs(SegmentedTabs::Look::Chips))
{
    setObjectName(QStringLiteral("returningTab"));
    for (const char* name : {"bought", "worth", "orderValue", "regulars", "late", "forecast"})
        tiles()->addTile(QLatin1String(name));
    m_span->setObjectName(QStringLiteral("cohortSpan"));
    m_cohorts->addControl(m_span);
    const auto addView = [this](FigurePanel* panel, SegmentedTabs* view, const char* name, void (ReturningTab::*fillPanel)()) {
        view->setObjectName(QLatin1String(name));
        panel->addControl(view);
        connect(view, &SegmentedTabs::chosen, this, [this, fillPanel] {
            if (figures())
                (this->*fillPanel)();
        });
    };
    addView(m_retention, m_retentionView, "retentionView", &ReturningTab::fillRetention);
    addView(m_worth, m_worthView, "worthView", &ReturningTab::fillWorth);
    addView(m_curve, m_curveView, "curveView", &ReturningTab::fillCurve);
    for (FigurePanel* panel : {m_retention, m_worth, m_cohorts, m_curve})
        addPanel(panel);
    connect(m_span, &SegmentedTabs::chosen, this, [this](const QString& id) {
        emit cohortAsked(id == QLatin1String("quarter") ? kpi::CohortSpan::Quarter : kpi::CohortSpan::Month);
    });
    setTexts();
}

QString ReturningTab::title() const { return tr("Returning"); }

void ReturningTab::setTexts()
{
    m_span->setChoices({{QStringLiteral("month"), tr("months")}, {QStringLiteral("quarter"), tr("quarters")}});
    m_span->setAccessibleName(tr("Rows of the table"));
    const auto offer = [this](SegmentedTabs* view, const QList<QPair<QString, QString>>& choices) {
        view->setChoices(choices);
        if (view->current().isEmpty())
            view->setCurrent(choices.first().first);
        view->setAccessibleName(tr("What this panel shows"));
    };
    offer(m_retentionView, {{QStringLiteral("bought"), tr("bought again", "what a panel shows")}, {QStringLiteral("away"), tr("stayed away")}, {QStringLiteral("risk"), tr("risk")}});
    offer(m_worthView, {{QStringLiteral("soFar"), tr("so far")}, {QStringLiteral("year"), tr("next 12 months")}, {QStringLiteral("products"), tr("products")}});
    offer(m_curveView, {{QStringLiteral("second"), tr("second order")}, {QStringLiteral("gaps"), tr("days between")}, {QStringLiteral("ladder"), tr("repeats")}});
}

void ReturningTab::showForecast(std::shared_ptr<const FigureForecast> forecast)
{
    m_forecast = std::move(forecast);
    if (!figures())
        return;
    tiles()->tiles().last()->setTile(forecastTile());
    if (m_worthView->current() != QLatin1String("soFar"))
        fillWorth();
}

void ReturningTab::fill()
{
    m_span->setCurrent(figures()->query.cohort == kpi::CohortSpan::Quarter ? QStringLiteral("quarter") : QStringLiteral("month"));
    const TileData shown[]{boughtTile(), worthTile(), valueTile(), regularsTile(), lateTile(), forecastTile()};
    for (int i = 0; i < int(std::size(shown)); ++i)
        tiles()->tiles().at(i)->setTile(shown[i]);
    fillRetention();
    fillWorth();
    fillCohorts();
    fillCurve();
}

void ReturningTab::fillRetention()
{
    if (m_retentionView->current() == QLatin1String("away"))
        m_retention->showView(returning_views::wentAway(figures()), figures()->format);
    else if (m_retentionView->current() == QLatin1String("risk"))
        m_retention->showView(returning_views::risk(figures()), figures()->format);
    else
        fillBought();
}

void ReturningTab::fillWorth()
{
    if (m_worthView->current() == QLatin1String("year"))
        m_worth->showView(returning_views::yearAhead(figures(), m_forecast), figures()->format);
    else if (m_worthView->current() == QLatin1String("products"))
        m_worth->showView(returning_views::products(figures(), m_forecast), figures()->format);
    else
        fillWorthSoFar();
}

void ReturningTab::fillCurve()
{
    if (m_curveView->current() == QLatin1String("gaps"))
        m_curve->showView(returning_views::daysBetween(figures()), figures()->format);
    else if (m_curveView->current() == QLatin1String("ladder"))
        m_curve->showView(returning_views::ladder(figures()), figures()->format);
    else
        fillSecondOrder();
}

TileData ReturningTab::boughtTile() const
{
    const FigureSet& set = *figures();
    const auto pick = [](const kpi::KpiReport& r) -> const kpi::Figure& { return *r.newcomers.boughtWithin(matureDays); };
    const kpi::Figure& f = pick(set.now);
    TileData tile;
    tile.title = tr("Bought again within %n day(s)", nullptr, matureDays);
    tile.value = set.format.headline(FigureUnit::Share, f);
    tile.detail = tab_parts::detail(set, FigureUnit::Share, f);
    tile.few = f.n < figure_words::fewBelow;
    setChange(tile, set, FigureUnit::Share, pick);
    tab_parts::setSpark(tile, set.now.newcomers.months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.bought); });
    const qint32 from = set.span.from - matureDays, to = set.span.to - matureDays;
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Share, f, tr("First orders of %1").arg(figure_words::period(from, to)), returning_words::bought(matureDays, set.options));
    tile.subject.others = returning_cards::otherShares(set);
    if (!tile.subject.others.empty())
        tile.subject.remark = tr("Other shares go by the same name: do not compare them with this one.");
    for (FigureSubject& card : returning_cards::purchasesPerBuyer(set))
        tile.subject.others.push_back(std::move(card));
    tile.subject.hitWord = tr("bought again");
    tile.subject.rows = [options = set.options, from, to](const FigureReading& reading) {
        return BehindRows{BehindRows::Kind::Customers, kpi::newcomerRows(reading.orders, options, from, to, matureDays, kpi::NewcomerKind::Mature)};
    };
    return tile;
}

TileData ReturningTab::worthTile() const
{
    const FigureSet& set = *figures();
    const auto pick = [](const kpi::KpiReport& r) -> const kpi::Figure& { return *r.newcomers.worthWithin(yearDays); };
    const kpi::Figure& f = pick(set.now);
    TileData tile;
    tile.title = tr("Revenue per customer in a year (LTV)");
    tile.value = set.format.headline(FigureUnit::Money, f);
    tile.detail = tab_parts::detail(set, FigureUnit::Money, f);
    tile.few = f.n < figure_words::fewBelow;
    setChange(tile, set, FigureUnit::Money, pick);
    tab_parts::setSpark(tile, set.now.newcomers.months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.worth); });
    const qint32 from = set.span.from - yearDays, to = set.span.to - yearDays;
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Money, f, tr("First orders of %1, each watched for a year").arg(figure_words::period(from, to)), returning_words::worth(yearDays, set.options));
    tile.subject.rows = [options = set.options, from, to](const FigureReading& reading) {
        BehindRows rows{BehindRows::Kind::Customers, kpi::newcomerRows(reading.orders, options, from, to, yearDays, kpi::NewcomerKind::Mature)};
        for (kpi::BehindRow& row : rows.rows)
            row.hit = false;
        return rows;
    };
    return tile;
}

TileData ReturningTab::valueTile() const
{
    const FigureSet& set = *figures();
    const auto pick = [](const kpi::KpiReport& r) -> const kpi::Figure& { return r.orders.aovMean; };
    const kpi::Figure& f = pick(set.now);
    TileData tile;
    tile.title = tr("Average order");
    tile.value = set.format.headline(FigureUnit::Money, f);
    const kpi::Figure& median = set.now.orders.aovMedian;
    tile.detail = median.value ? tr("usually %1 · %Ln order(s)", nullptr, int(std::min<qint64>(f.n, 2'000'000'000))).arg(set.format.value(FigureUnit::Money, *median.value)) : tab_parts::detail(set, FigureUnit::Money, f);
    tile.few = f.n < figure_words::fewBelow;
    setChange(tile, set, FigureUnit::Money, pick);
    tab_parts::setSpark(tile, set.now.orders.months, set.span, [](const auto& month) {
        const qint64 orders = month.newOrders + month.repeatOrders + month.guestOrders;
        return orders >= figure_words::hideBelow ? double(month.revenueMinor) / double(orders) : std::nan("");
    });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Money, f, tr("Orders of %1").arg(figure_words::period(set.span.from, set.span.to)), returning_words::orderValue(set.options));
    tile.subject.others = returning_cards::ofOrders(set);
    tile.subject.rows = [options = set.options](const FigureReading& reading) {
        BehindRows rows{BehindRows::Kind::Orders, kpi::orderRows(reading.orders, options, false)};
        for (kpi::BehindRow& row : rows.rows)
            row.hit = false;
        return rows;
    };
    return tile;
}

TileData ReturningTab::regularsTile() const
{
    const FigureSet& set = *figures();
    const auto pick = [](const kpi::KpiReport& r) -> const kpi::Figure& { return r.orders.repeatRevenueShare; };
    const kpi::Figure& f = pick(set.now);
    TileData tile;
    tile.title = tr("Revenue from repeat orders");
    tile.value = f.n < figure_words::hideBelow ? QString(QChar(0x2014)) : set.format.headline(FigureUnit::Share, f);
    QStringList detail{f.value && f.n >= figure_words::hideBelow ? set.format.likely(FigureUnit::Share, f) : tab_parts::detail(set, FigureUnit::Share, f)};
    for (const auto& [percent, share] : set.now.orders.topShare)
        if (percent == 10 && share.value && share.n >= figure_words::fewBelow)
            detail << tr("the best %1 bring %2").arg(format::percent(0.1), set.format.value(FigureUnit::Share, *share.value));
    detail.removeAll(QString());
    tile.detail = detail.join(QStringLiteral(" · "));
    tile.few = f.n < figure_words::fewBelow;
    setChange(tile, set, FigureUnit::Share, pick);
    tab_parts::setSpark(tile, set.now.orders.months, set.span, [](const auto& month) {
        const bool enough = month.newOrders + month.repeatOrders >= figure_words::hideBelow && month.knownMinor > 0;
        return enough ? double(month.repeatMinor) / double(month.knownMinor) : std::nan("");
    });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Share, f, tr("Orders of %1").arg(figure_words::period(set.span.from, set.span.to)), returning_words::regulars(set.options));
    tile.subject.others = returning_cards::ofRegulars(set);
    tile.subject.hitWord = tr("repeat order");
    tile.subject.rows = [options = set.options](const FigureReading& reading) { return BehindRows{BehindRows::Kind::Orders, kpi::orderRows(reading.orders, options, true)}; };
    return tile;
}

TileData ReturningTab::lateTile() const
{
    const FigureSet& set = *figures();
    const kpi::Figure& f = set.now.churn.lateShare;
    const auto regulars = std::count_if(set.late->begin(), set.late->end(), [](const kpi::LateCustomer& c) { return c.occasions > 1; });
    TileData tile;
    tile.title = tr("Late with the next order");
    tile.value = f.value ? format::count(regulars) : QString(QChar(0x2014));
    tile.detail = f.value ? tr("regulars; %1 of %2 with one-time buyers").arg(format::count(qint64(set.late->size())), format::count(f.n)) : figure_words::reason(f.reason);
    tile.few = !f.value;
    if (!set.late->empty() && !isOnPaper()) {
        tile.pill = tr("list →");
        tile.tone = Tone::Accent;
    }
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Share, f, tr("As of %1").arg(figure_words::period(set.options.asOf, set.options.asOf)), returning_words::late(set.options));
    tile.subject.remark = returning_views::riskText(set.now.churn);
    tile.subject.hitWord = tr("regular");
    tile.subject.rows = [figures = figures()](const FigureReading&) {
        BehindRows rows{BehindRows::Kind::Customers, {}};
        rows.rows.reserve(figures->late->size());
        for (const kpi::LateCustomer& late : *figures->late)
            rows.rows.push_back({late.customer, late.occasions > 1});
        return rows;
    };
    return tile;
}

TileData ReturningTab::forecastTile() const
{
    const FigureSet& set = *figures();
    TileData tile;
    tile.title = tr("Purchases expected in 3 months");
    if (!m_forecast) {
        tile.value = QStringLiteral("…");
        tile.detail = tr("counting");
        tile.subject = tab_parts::subject(tile.title, FigureUnit::Count, kpi::Figure(), QString(), returning_words::forecast(false, set.options));
        return tile;
    }
    const predict::Forecast& demand = m_forecast->demand;
    const kpi::Figure& f = demand.orders;
    tile.value = f.value ? set.format.value(FigureUnit::Count, *f.value) : QString(QChar(0x2014));
    QStringList detail;
    if (f.value) {
        detail << set.format.likely(FigureUnit::Count, f);
        if (!demand.backtests.empty() && demand.backtests.front().actual > 0) {
            const auto& last = demand.backtests.front();
            const double error = last.forecast / double(last.actual) - 1;
            detail << tr("last time off by %1", "forecast error, percent").arg((error > 0 ? QStringLiteral("+") : QString()) + format::percent(error));
        } else {
            detail << set.format.counts(FigureUnit::Count, f) << tr("not tested yet");
        }
    } else {
        detail << figure_words::reason(f.reason);
    }
    detail.removeAll(QString());
    tile.detail = detail.join(QStringLiteral(" · "));
    tile.few = !f.value;
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Count, f, tr("%n day(s) from today", nullptr, FigureForecast::kDays), returning_words::forecast(demand.byModel, set.options));
    QStringList remark;
    if (f.reason == kpi::Undefined::HistoryTooShort)
        remark << tr("Of the %1 days ahead half must lie within the time for which customers were watched so far; on average %2 do.").arg(format::count(demand.horizonDays), format::count(std::llround(demand.coveredDays)));
    for (const auto& back : demand.backtests)
        remark << tr("Made on %1 for the 91 days after it: %2 expected, %3 came.").arg(figure_words::period(back.from, back.from), format::count(std::llround(back.forecast)), format::count(back.actual));
    if (demand.backtests.size() < 3)
        remark << tr("Back-tests possible so far: %1 of 3.").arg(demand.backtests.size());
    tile.subject.remark = remark.join(u'\n');
    tile.subject.others = returning_cards::ofForecast(set, demand);
    return tile;
}

void ReturningTab::fillBought()
{
    const FigureSet& set = *figures();
    const kpi::RetentionBlock& block = set.now.retention;
    FigureData data;
    data.id = QStringLiteral("retention");
    data.title = tr("Share who bought again (retention), by month");
    data.xName = tr("Month");
    data.seriesName = tr("Period");
    data.unit = FigureUnit::Share;
    data.marks = marks();
    data.note = tr("Of all who bought in the %n day(s) before the month: bought again within as many days from its first day.", nullptr, block.windowDays);
    FigureSeries own;
    own.name = tr("this period");
    for (const kpi::MonthFigure& m : block.series)
        if (m.figure.n >= figure_words::hideBelow)
            own.points.push_back({double(firstDayOf(m.month)), figure_words::month(m.month), m.figure, false, {}});
    data.series << own;
    if (set.before && set.beforeSpan) {
        FigureSeries old;
        old.reference = true;
        old.name = figure_words::compareName(set.query.compare);
        const qint32 shift = set.span.from - set.beforeSpan->from;
        for (const kpi::MonthFigure& m : set.before->retention.series)
            if (m.figure.n >= figure_words::hideBelow)
                old.points.push_back({double(firstDayOf(m.month) + shift), figure_words::month(m.month), m.figure, false, {}});
        if (!old.points.empty() && !own.points.empty())
            data.series << old;
    }
    if (own.points.empty())
        return m_retention->setMissing(data.title, tab_parts::missingTitle(set, tr("Too early for this line")),
                                       tr("It needs five customers who bought in the %n day(s) before a month, and as many days after it.", nullptr, block.windowDays));
    m_retention->setSubjectOf([this, window = block.windowDays](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_retention->data().at(s, p);
        // The compared line is drawn over the period, but its months are its own.
        const bool old = m_retention->data().series[s].reference && now.beforeSpan;
        const auto day = qint32(point.x) - (old ? now.span.from - now.beforeSpan->from : 0);
        FigureSubject subject = tab_parts::subject(tr("Share who bought again (retention)"), FigureUnit::Share, point.figure,
                                          tr("Bought %1, again %2", "two periods").arg(figure_words::period(day - window, day - 1), figure_words::period(day, day + window - 1)), returning_words::retention(window, now.options));
        subject.hitWord = tr("bought again");
        subject.rows = [options = now.options, window, day](const FigureReading& reading) {
            return BehindRows{BehindRows::Kind::Customers, kpi::retentionRows(reading.orders, options, window, day)};
        };
        return subject;
    });
    m_retention->setData(data, set.format);
}

void ReturningTab::fillWorthSoFar()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("worth");
    data.title = tr("Revenue per customer by months since the first order");
    data.xName = tr("Days since the first order");
    data.seriesName = tr("First order");
    data.axis = FigureData::Axis::Elapsed;
    data.elapsedUnit = tr("mo", "months, short, after a number");
    data.unit = FigureUnit::Money;
    data.fromZero = true;
    const std::vector<qint32> months = returning_views::quarters(set);
    for (const kpi::NewcomerBlock::Cohort& cohort : set.now.newcomers.cohorts) {
        if (std::find(months.begin(), months.end(), cohort.month) == months.end())
            continue;
        FigureSeries line = quarterLine(cohort.month);
        for (const kpi::DayFigure& d : cohort.worth)
            if (d.days <= yearDays + 5)
                line.points.push_back({d.days / 30.0, format::count(d.days), d.figure, false, {}});
        data.series << line;
    }
    if (data.series.isEmpty())
        return m_worth->setMissing(data.title, tab_parts::missingTitle(set, tr("Too early for this line")), tr("It needs a quarter with five new customers, all of them watched for 30 days."));
    data.note = tr("After refunds. Each line ends where its youngest customers have been watched no longer.");
    m_worth->setSubjectOf([this, months](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_worth->data().at(s, p);
        const int days = int(std::lround(point.x * 30));
        const qint32 month = months[size_t(s)];
        FigureSubject subject = tab_parts::subject(tr("Revenue per customer within %n day(s)", nullptr, days), FigureUnit::Money, point.figure, tr("First orders of %1").arg(figure_words::quarter(month)), returning_words::worth(days, now.options));
        subject.rows = [options = now.options, month, days](const FigureReading& reading) {
            BehindRows rows{BehindRows::Kind::Customers, kpi::newcomerRows(reading.orders, options, firstDayOf(month), firstDayOf(month + 3) - 1, days, kpi::NewcomerKind::Mature)};
            for (kpi::BehindRow& row : rows.rows)
                row.hit = false;
            return rows;
        };
        return subject;
    });
    m_worth->setData(data, set.format);
}

void ReturningTab::fillCohorts()
{
    const FigureSet& set = *figures();
    const kpi::CohortBlock& block = set.now.cohorts;
    const bool quarters = block.span == kpi::CohortSpan::Quarter;
    FigureData data;
    data.id = QStringLiteral("cohorts");
    data.kind = FigureData::Kind::HeatMap;
    data.axis = FigureData::Axis::Elapsed;
    data.title = quarters ? tr("Who bought again, by quarter of first order, %") : tr("Who bought again, by month of first order, %");
    data.seriesName = tr("First order");
    data.xName = tr("Months later");
    data.note = tr("Columns: months of 30 days after the first order. In a frame: the month is not over for everyone.");
    const size_t skipped = block.cohorts.size() > rowsShown ? block.cohorts.size() - rowsShown : 0;
    if (skipped > 0)
        data.note += u' ' + tr("Shown are the latest %1 rows.").arg(rowsShown);
    std::vector<qint32> months;
    for (size_t i = skipped; i < block.cohorts.size(); ++i) {
        const kpi::Cohort& c = block.cohorts[i];
        FigureSeries row;
        row.name = quarters ? figure_words::quarter(c.month) : figure_words::monthOfYear(c.month);
        row.size = c.size;
        for (size_t k = 1; k < c.active.size() && k <= columnsShown; ++k)
            row.points.push_back({double(k), format::count(qint64(k)), kpi::Figure::share(QLatin1String("KPI4"), c.active[k], c.size, kpi::Undefined::NoCustomers), !c.complete[k], {}});
        data.series << row;
        months.push_back(c.month);
    }
    FigureSeries average;
    average.name = tr("average", "last row of a table");
    for (size_t k = 1; k < block.average.size() && k <= columnsShown; ++k)
        average.points.push_back({double(k), format::count(qint64(k)), block.average[k], false, {}});
    if (!average.points.empty() && months.size() > 1) {
        data.series << average;
        months.push_back(-1);
    }
    if (!data.hasValues())
        return m_cohorts->setMissing(data.title, set.now.orders.count == 0 && set.now.ladder.withOrders > 0 ? tr("No orders in this period") : tab_parts::missingTitle(set, tr("Too early for this table")), tr("It begins 30 days after the first known customer's first order."));
    m_cohorts->setSubjectOf([this, months](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_cohorts->data().at(s, p);
        const QString name = m_cohorts->data().series[s].name;
        const qint32 month = months[size_t(s)];
        FigureSubject subject = tab_parts::subject(tr("Bought again in month %1 after the first order").arg(point.label), FigureUnit::Share, point.figure, month < 0 ? tr("All complete rows of the table") : tr("First orders of %1").arg(name), returning_words::cohort(now.options));
        if (point.incomplete)
            subject.remark = tr("This month is not over for everyone in the row, so the share can still grow.");
        subject.hitWord = tr("bought then");
        if (month >= 0)
            subject.rows = [options = now.options, month, cell = int(point.x)](const FigureReading& reading) {
                return BehindRows{BehindRows::Kind::Customers, kpi::cohortRows(reading.orders, options, month, cell)};
            };
        return subject;
    });
    m_cohorts->setData(data, set.format);
}

void ReturningTab::fillSecondOrder()
{
    const FigureSet& set = *figures();
    const kpi::RepeatCurveBlock& block = set.now.repeatCurve;
    FigureData data;
    data.id = QStringLiteral("curve");
    data.title = tr("When they buy a second time");
    data.xName = tr("Days since the first order");
    data.seriesName = tr("First order");
    data.axis = FigureData::Axis::Elapsed;
    data.elapsedUnit = tr("days", "after a number");
    data.unit = FigureUnit::Share;
    data.fromZero = true;
    data.bands = true;
    const std::vector<qint32> months = returning_views::quarters(set);
    for (const kpi::QuarterCurve& quarter : block.byQuarter) {
        if (std::find(months.begin(), months.end(), quarter.month) == months.end())
            continue;
        FigureSeries line = quarterLine(quarter.month);
        for (int day = 0; day <= yearDays; day += curveStep) {
            const kpi::Figure f = kpi::returnedBy(QLatin1String("KPI3"), quarter.curve, day);
            if (!f.value)
                break;
            line.points.push_back({double(day), format::count(day), f, false, {}});
        }
        data.series << line;
    }
    if (data.series.isEmpty())
        return m_curve->setMissing(data.title, tab_parts::missingTitle(set, tr("Too early for this line")), tr("It needs a quarter with five new customers, all of them watched for 30 days."));
    const kpi::Figure& median = block.steps[0].median;
    if (median.value) {
        data.note = tr("All customers: half have bought again by day %1").arg(format::count(std::llround(*median.value)));
        if (median.low && median.high)
            data.note += QStringLiteral(" (") + tr("likely %1 to %2", "days").arg(format::count(std::llround(*median.low)), format::count(std::llround(*median.high))) + u')';
        data.note += u'.';
    } else {
        data.note = tr("All customers: less than half have bought again so far.");
    }
    m_curve->setSubjectOf([this, months](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_curve->data().at(s, p);
        const int days = int(point.x);
        const qint32 month = months[size_t(s)];
        FigureSubject subject = tab_parts::subject(tr("Second purchase by day %1").arg(point.label), FigureUnit::Share, point.figure, tr("First orders of %1").arg(figure_words::quarter(month)), returning_words::curve(now.options));
        subject.hitWord = tr("bought again");
        subject.rows = [options = now.options, month, days](const FigureReading& reading) {
            return BehindRows{BehindRows::Kind::Customers, kpi::newcomerRows(reading.orders, options, firstDayOf(month), firstDayOf(month + 3) - 1, days, kpi::NewcomerKind::Known)};
        };
        return subject;
    });
    m_curve->setData(data, set.format);
}

} // namespace encore::ui
