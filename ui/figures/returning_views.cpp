#include "figures/returning_views.h"

#include "common/format.h"
#include "figures/returning_cards.h"
#include "figures/returning_words.h"
#include "figures/tab_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encore::ui::returning_views {

namespace {

struct ReturningViews {
    Q_DECLARE_TR_FUNCTIONS(ReturningViews)
};

constexpr size_t mostQuarters = 4;
constexpr qint64 smallestQuarter = 5;
constexpr int stepsShown = 3;       // KPI7 by step: 1 -> 2, 2 -> 3, 3 -> 4
constexpr int leastReach = 15;      // days a quarter's curve must reach to be a line
constexpr size_t mostProducts = 8;

using Set = std::shared_ptr<const FigureSet>;

FigureData barsOf(const char* id, const QString& title, const QString& xName, FigureUnit unit)
{
    FigureData data;
    data.id = QLatin1String(id);
    data.title = title;
    data.xName = xName;
    data.kind = FigureData::Kind::Bars;
    data.axis = FigureData::Axis::Categories;
    data.unit = unit;
    data.fromZero = true;
    data.series << FigureSeries{};
    return data;
}

/// A bar, unless it rests on fewer than five; grey under thirty.
bool addBar(FigureData& data, const QString& label, const kpi::Figure& figure)
{
    auto& points = data.series.first().points;
    if (!figure.value || figure.n < figure_words::hideBelow)
        return false;
    points.push_back({double(points.size()), label, figure, false, figure.n < figure_words::fewBelow ? std::optional(Token::Text3) : std::nullopt});
    return true;
}

/// The figure of a bar of `data`, by place.
kpi::Figure figureAt(const FigureData& data, int point) { return data.at(0, point)->figure; }

BehindRows customers(std::vector<kpi::BehindRow> rows) { return {BehindRows::Kind::Customers, std::move(rows)}; }
BehindRows orders(std::vector<kpi::BehindRow> rows) { return {BehindRows::Kind::Orders, std::move(rows)}; }

QString stepName(qint64 step) { return format::count(step) + QStringLiteral(" → ") + format::count(step + 1); }

QString gateText(predict::Gate gate)
{
    using predict::Gate;
    switch (gate) {
    case Gate::Open: return {};
    case Gate::NoOrders: return ReturningViews::tr("there are no paid orders of known customers yet");
    case Gate::FewBuyers: return ReturningViews::tr("the model of each customer needs 200 customers");
    case Gate::FewRepeaters: return ReturningViews::tr("the model of each customer needs 60 who bought again");
    case Gate::ShortHistory: return ReturningViews::tr("the model of each customer needs 180 days of orders");
    case Gate::NoPurchaseFit:
    case Gate::NoSpendFit:
    case Gate::NoFiniteMean: return ReturningViews::tr("the model of each customer does not fit these orders");
    case Gate::SpendGoesWithOrders: return ReturningViews::tr("who buys often here also spends more per order, which the model of each customer does not allow for");
    case Gate::NoBacktest: return ReturningViews::tr("the model of each customer cannot be tested on the past yet");
    case Gate::BacktestOff: return ReturningViews::tr("the model of each customer was off by a quarter or more when tested on the past");
    }
    return {};
}

PanelView counting(const FigureData& data) { return {data, ReturningViews::tr("Counting…"), {}, {}}; }

/// Which way of counting gave the year ahead, why none above it, and how far it was off when tested.
QString yearAheadText(const predict::YearAhead& year)
{
    QStringList words;
    switch (year.rung) {
    case predict::Rung::Model: words << ReturningViews::tr("By a model of each customer."); break;
    case predict::Rung::CohortMultiplier: words << ReturningViews::tr("As earlier customers of the same age went on: %1.").arg(gateText(year.gate)); break;
    case predict::Rung::Simple: words << ReturningViews::tr("Rough, the same for everyone: %1.").arg(gateText(year.gate)); break;
    case predict::Rung::None: return gateText(year.gate);
    }
    if (year.backtestError)
        words << ReturningViews::tr("Made 91 days ago, it was off by %1.", "forecast error, percent").arg((*year.backtestError > 0 ? QStringLiteral("+") : QString()) + format::percent(*year.backtestError));
    else
        words << ReturningViews::tr("It cannot be tested on the past yet.");
    return words.join(u' ');
}

} // namespace

QString asOf(const FigureSet& set) { return ReturningViews::tr("As of %1").arg(figure_words::period(set.options.asOf, set.options.asOf)); }

std::vector<qint32> quarters(const FigureSet& set)
{
    const auto& curves = set.now.repeatCurve.byQuarter;
    std::vector<qint32> months;
    for (const auto& cohort : set.now.newcomers.cohorts) {
        if (cohort.size < smallestQuarter || cohort.worth.size() < 2)
            continue;
        const auto curve = std::find_if(curves.begin(), curves.end(), [&](const kpi::QuarterCurve& q) { return q.month == cohort.month; });
        if (curve != curves.end() && kpi::returnedBy(QLatin1String("KPI3"), curve->curve, leastReach).value)
            months.push_back(cohort.month);
    }
    if (months.size() > mostQuarters)
        months.erase(months.begin(), months.end() - mostQuarters);
    return months;
}

PanelView daysBetween(const Set& set)
{
    const kpi::GapBlock& gaps = set->now.gaps;
    PanelView view;
    view.data = barsOf("curve", ReturningViews::tr("Days between two purchases"), ReturningViews::tr("From which purchase to which"), FigureUnit::Days);
    std::vector<int> steps; // of each bar; 0: all, -1: their mean
    if (addBar(view.data, ReturningViews::tr("median", "of all pauses"), gaps.median))
        steps.push_back(0);
    if (addBar(view.data, ReturningViews::tr("mean", "of all pauses"), gaps.mean))
        steps.push_back(-1);
    for (const kpi::GapBlock::Step& s : gaps.bySteps)
        if (s.step <= stepsShown && addBar(view.data, stepName(s.step), s.median))
            steps.push_back(s.step);
    if (steps.empty()) {
        view.missing = ReturningViews::tr("Too few repeat orders in this period");
        view.missingDetail = ReturningViews::tr("It needs five pauses between two purchases of a known customer.");
        return view;
    }
    const kpi::Figure& median = set->now.repeatCurve.steps[0].median;
    const QString bias = (median.value ? ReturningViews::tr("Pauses that still last are not in it, so it is short of the truth: with them, half of all have bought a second time by day %1.").arg(format::count(std::llround(*median.value)))
                        : ReturningViews::tr("Pauses that still last are not in it, so it is short of the truth: less than half of all have bought a second time."));
    view.data.note = ReturningViews::tr("By step: medians.") + u' ' + bias;
    view.subjectOf = [set, data = view.data, steps, bias](int, int p) {
        const int step = steps[size_t(p)];
        const QString title = step > 0 ? ReturningViews::tr("Days from purchase %1 to %2 (median)").arg(step).arg(step + 1)
                            : step < 0 ? ReturningViews::tr("Days between two purchases (mean)") : ReturningViews::tr("Days between two purchases (median)");
        FigureSubject subject = tab_parts::subject(title, FigureUnit::Days, figureAt(data, p), ReturningViews::tr("Pauses that ended %1").arg(figure_words::period(set->span.from, set->span.to)),
                                                   returning_words::daysBetween(step < 0, set->options));
        subject.remark = bias;
        subject.rows = [options = set->options, step](const FigureReading& reading) { return orders(kpi::gapRows(reading.orders, options, std::max(0, step))); };
        return subject;
    };
    return view;
}

PanelView ladder(const Set& set)
{
    const kpi::LadderBlock& block = set->now.ladder;
    PanelView view;
    view.data = barsOf("curve", ReturningViews::tr("Who buys once more, by number of purchases"), ReturningViews::tr("From which purchase to which"), FigureUnit::Share);
    for (size_t k = 1; k <= block.ladder.size(); ++k)
        if (!addBar(view.data, stepName(qint64(k)), block.ladder[k - 1]))
            break;
    if (!view.data.hasValues()) {
        view.missing = ReturningViews::tr("Too few customers for this ladder");
        view.missingDetail = ReturningViews::tr("It needs five known customers.");
        return view;
    }
    QStringList note{ReturningViews::tr("Of all time, whatever the period.")};
    if (block.frequencyYear.value && block.frequencyYear.n >= figure_words::hideBelow) {
        note << ReturningViews::tr("Purchases per buyer in 365 days: %1.").arg(set->format.value(FigureUnit::Decimal, *block.frequencyYear.value));
        if (block.repeatFrequencyYear.value && block.repeatFrequencyYear.n >= figure_words::hideBelow)
            note << ReturningViews::tr("Of those with two or more: %1.").arg(set->format.value(FigureUnit::Decimal, *block.repeatFrequencyYear.value));
    }
    view.data.note = note.join(u' ');
    view.subjectOf = [set, data = view.data](int, int p) {
        FigureSubject subject = tab_parts::subject(ReturningViews::tr("Bought once more after purchase %1").arg(p + 1), FigureUnit::Share, figureAt(data, p), asOf(*set), returning_words::ladder(p + 1, set->options));
        subject.others = returning_cards::purchasesPerBuyer(*set);
        subject.hitWord = ReturningViews::tr("bought once more");
        subject.rows = [options = set->options, k = size_t(p) + 1](const FigureReading& reading) { return customers(kpi::ladderRows(reading.orders, options, k)); };
        return subject;
    };
    return view;
}

PanelView wentAway(const Set& set)
{
    const kpi::ChurnBlock& churn = set->now.churn;
    PanelView view;
    view.data = barsOf("retention", ReturningViews::tr("Customers who stay away (churn)"), ReturningViews::tr("What"), FigureUnit::Share);
    const bool isLost = addBar(view.data, ReturningViews::tr("lost", "customers, in the period"), churn.periodChurn);
    std::vector<int> days; // of the bars after it
    for (const kpi::DayFigure& f : churn.inactiveOver)
        if (addBar(view.data, ReturningViews::tr("> %1 days", "silent for more than").arg(format::count(f.days)), f.figure))
            days.push_back(f.days);
    if (!view.data.hasValues()) {
        view.missing = ReturningViews::tr("Too few customers to tell who stays away");
        view.missingDetail = ReturningViews::tr("It needs five known customers.");
        return view;
    }
    QStringList note;
    if (isLost)
        note << ReturningViews::tr("Lost: active when the period began, too long silent when it ended.") << ReturningViews::tr("Came back from sleep in the period: %1.").arg(format::count(churn.returnedFromSleep));
    note << ReturningViews::tr("The other bars: share of all customers silent for longer than that today.");
    view.data.note = note.join(u' ');
    view.subjectOf = [set, data = view.data, isLost, days](int, int p) {
        if (isLost && p == 0) {
            FigureSubject subject = tab_parts::subject(ReturningViews::tr("Customers lost in the period"), FigureUnit::Share, figureAt(data, p), *set, returning_words::lost(set->options));
            subject.remark = ReturningViews::tr("Came back from sleep in the period: %1.").arg(format::count(set->now.churn.returnedFromSleep));
            subject.hitWord = ReturningViews::tr("lost", "customers, in the period");
            subject.rows = [options = set->options](const FigureReading& reading) { return customers(kpi::churnRows(reading.orders, options)); };
            return subject;
        }
        const int silent = days[size_t(p) - (isLost ? 1 : 0)];
        FigureSubject subject = tab_parts::subject(ReturningViews::tr("Silent for more than %n day(s)", nullptr, silent), FigureUnit::Share, figureAt(data, p), asOf(*set), returning_words::silent(silent, set->options));
        subject.hitWord = ReturningViews::tr("silent", "customer");
        subject.rows = [options = set->options, silent](const FigureReading& reading) { return customers(kpi::inactiveRows(reading.orders, options, silent)); };
        return subject;
    };
    return view;
}

PanelView risk(const Set& set)
{
    const kpi::ChurnBlock& churn = set->now.churn;
    PanelView view;
    view.data = barsOf("retention", ReturningViews::tr("How likely is it that they order nothing for 90 days"), ReturningViews::tr("Chance of no order in 90 days"), FigureUnit::Count);
    const qint64 known = churn.riskBands[0] + churn.riskBands[1] + churn.riskBands[2];
    if (known == 0) {
        view.missing = tab_parts::missingTitle(*set, ReturningViews::tr("Too early to tell the chances"));
        view.missingDetail = ReturningViews::tr("It needs 30 customers who were watched for as long as each has been silent, and 90 days more.");
        return view;
    }
    const QStringList names{ReturningViews::tr("under a third"), ReturningViews::tr("to two thirds"), ReturningViews::tr("over two thirds"), ReturningViews::tr("not known", "chance")};
    const qint64 counts[]{churn.riskBands[0], churn.riskBands[1], churn.riskBands[2], churn.riskUnknown};
    auto& points = view.data.series.first().points;
    for (int band = 0; band < names.size(); ++band)
        points.push_back(tab_parts::countPoint(band, names[band], counts[band], known + churn.riskUnknown, QLatin1String("KPI5"), band == 3 ? std::optional(Token::Text3) : std::nullopt));
    view.data.note = ReturningViews::tr("As of today: a chance, not a fact. A bar opens its customers.");
    view.subjectOf = [set, data = view.data, names](int, int p) {
        FigureSubject subject = tab_parts::subject(ReturningViews::tr("Chance of no order in 90 days: %1").arg(names[p]), FigureUnit::Count, figureAt(data, p), asOf(*set), returning_words::risk(set->options));
        subject.rows = [options = set->options, band = size_t(p)](const FigureReading& reading) { return customers(kpi::riskRows(reading.orders, options, band)); };
        return subject;
    };
    return view;
}

PanelView yearAhead(const Set& set, const std::shared_ptr<const FigureForecast>& forecast)
{
    PanelView view;
    view.data = barsOf("worth", ReturningViews::tr("Revenue per customer expected in the next 12 months"), ReturningViews::tr("Purchases so far"), FigureUnit::Money);
    if (!forecast)
        return counting(view.data);
    const predict::YearAhead& year = forecast->year;
    const QStringList names{ReturningViews::tr("one", "purchases so far"), ReturningViews::tr("two", "purchases so far"), ReturningViews::tr("three or more", "purchases so far"), ReturningViews::tr("all customers")};
    std::vector<size_t> groups;
    for (size_t g = 0; g < year.perCustomer.size(); ++g)
        if (addBar(view.data, names[qsizetype(g)], year.perCustomer[g]))
            groups.push_back(g);
    if (groups.empty()) {
        view.missing = tab_parts::missingTitle(*set, ReturningViews::tr("Too early for a forecast of revenue"));
        view.missingDetail = ReturningViews::tr("The simplest one needs orders of over a year and 30 customers from before that.");
        return view;
    }
    view.data.note = yearAheadText(year);
    view.subjectOf = [set, data = view.data, names, groups, rung = year.rung](int, int p) {
        const size_t group = groups[size_t(p)];
        FigureSubject subject = tab_parts::subject(group + 1 == predict::YearAhead::kGroups ? ReturningViews::tr("Revenue expected per customer in 12 months") : ReturningViews::tr("Revenue expected in 12 months, purchases so far: %1").arg(names[qsizetype(group)]),
                                                   FigureUnit::Money, figureAt(data, p), ReturningViews::tr("%n day(s) from today", nullptr, predict::YearAhead::kDays), returning_words::yearAhead(rung, set->options));
        subject.remark = data.note;
        subject.rows = [options = set->options, group](const FigureReading& reading) { return customers(predict::yearAheadRows(reading.orders, options, group)); };
        return subject;
    };
    return view;
}

PanelView products(const Set& set, const std::shared_ptr<const FigureForecast>& forecast)
{
    PanelView view;
    view.data = barsOf("worth", ReturningViews::tr("Pieces expected in repeat orders in 3 months, slow products"), ReturningViews::tr("Product"), FigureUnit::Decimal);
    view.data.lying = true;
    if (!forecast)
        return counting(view.data);
    const predict::ProductDemands& demands = forecast->products;
    if (demands.slow.empty()) {
        view.missing = ReturningViews::tr("No slow product with five repeat orders");
        view.missingDetail = ReturningViews::tr("It needs orders with products in them. What is asked for nearly every week is in the forecast of all purchases.");
        return view;
    }
    std::vector<predict::ProductDemand> shown(demands.slow.begin(), demands.slow.begin() + std::ptrdiff_t(std::min(demands.slow.size(), mostProducts)));
    for (const predict::ProductDemand& d : shown) {
        const QString name = set->reading->products.names.value(d.product);
        addBar(view.data, name.isEmpty() ? ReturningViews::tr("Without a name") : name, d.pieces);
    }
    QStringList note;
    if (shown.size() < demands.slow.size())
        note << ReturningViews::tr("The first %1 of %2 slow products.").arg(shown.size()).arg(demands.slow.size());
    note << ReturningViews::tr("Left out: asked for nearly every week %1, under five repeat orders %2, long not ordered %3.").arg(format::count(demands.fast), format::count(demands.few), format::count(demands.gone));
    view.data.note = note.join(u' ');
    view.subjectOf = [set, data = view.data, shown](int, int p) {
        const predict::ProductDemand& d = shown[size_t(p)];
        FigureSubject subject = tab_parts::subject(ReturningViews::tr("Pieces expected in repeat orders: %1").arg(data.at(0, p)->label), FigureUnit::Decimal, d.pieces, ReturningViews::tr("%n day(s) from today", nullptr, FigureForecast::kDays),
                                                   returning_words::productDemand(set->options));
        subject.remark = ReturningViews::tr("Counted from %Ln repeat order(s) with it.", nullptr, int(std::min<qint64>(d.pieces.n, 2'000'000'000))) + u' ' + ReturningViews::tr("So far such an order came every %n day(s).", nullptr, int(std::lround(d.everyDays)));
        subject.rows = [options = set->options, product = d.product](const FigureReading& reading) { return orders(predict::productDemandRows(reading.orders, reading.products.links, options, product)); };
        return subject;
    };
    return view;
}

QString riskText(const kpi::ChurnBlock& churn)
{
    if (churn.riskBands[0] + churn.riskBands[1] + churn.riskBands[2] == 0)
        return {};
    return ReturningViews::tr("All customers by the chance that they order nothing for 90 days: under a third %1, to two thirds %2, above %3, not known %4.")
        .arg(format::count(churn.riskBands[0]), format::count(churn.riskBands[1]), format::count(churn.riskBands[2]), format::count(churn.riskUnknown));
}

} // namespace encore::ui::returning_views
