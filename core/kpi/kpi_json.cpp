#include "kpi/kpi_json.h"

#include <QDate>
#include <QJsonArray>

#include <cmath>

namespace encore::kpi {

namespace {

QString dateText(qint32 day) { return QDate::fromJulianDay(day).toString(Qt::ISODate); }

QString monthText(qint32 month)
{
    return QStringLiteral("%1-%2").arg(MonthTable::yearOf(month), 4, 10, QLatin1Char('0')).arg(MonthTable::monthInYear(month), 2, 10, QLatin1Char('0'));
}

/// Says in an object of plain numbers why they are null.
QJsonObject withReason(QJsonObject o, const Figure& figure)
{
    if (!figure)
        o.insert(QStringLiteral("reason"), QString(describe(figure.reason)));
    return o;
}

QJsonObject byDays(const std::vector<DayFigure>& figures, double factor = 1.0)
{
    QJsonObject o;
    for (const DayFigure& f : figures)
        o.insert(QString::number(f.days), toJson(scaled(f.figure, factor)));
    return o;
}

QJsonObject byMonth(const RetentionBlock& r)
{
    QJsonObject o;
    for (std::size_t i = 0; i < r.both.size(); ++i)
        o.insert(monthText(r.both[i].month), QJsonObject{{QStringLiteral("both"), toJson(r.both[i].figure)}, {QStringLiteral("en_s"), toJson(r.plainRatio[i].figure)}});
    return o;
}

QJsonArray numbers(const std::vector<qint64>& values, double factor = 1.0)
{
    QJsonArray a;
    for (const qint64 v : values)
        a.append(static_cast<double>(v) * factor);
    return a;
}

QJsonObject cohortsToJson(const CohortBlock& block, double toMajor)
{
    QJsonObject o;
    for (const Cohort& c : block.cohorts) {
        QJsonArray complete;
        for (const bool over : c.complete)
            complete.append(over);
        QJsonArray revenue;
        for (const qint64 minor : c.revenueMinor)
            revenue.append(static_cast<double>(minor) / toMajor);
        o.insert(monthText(c.month), QJsonObject{{QStringLiteral("size"), static_cast<double>(c.size)},
                                                 {QStringLiteral("active"), numbers(c.active)},
                                                 {QStringLiteral("orders"), numbers(c.orders)},
                                                 {QStringLiteral("returned_by"), numbers(c.returnedBy)},
                                                 {QStringLiteral("revenue"), revenue},
                                                 {QStringLiteral("complete"), complete}});
    }
    return o;
}

QJsonObject repeatCurveToJson(const RepeatCurveBlock& block)
{
    QJsonObject o = byDays(block.steps[0].returnedBy);
    o.insert(QStringLiteral("median_days"), toJson(block.steps[0].median.value));
    return o;
}

QJsonObject gapsToJson(const GapBlock& gaps)
{
    QJsonObject steps;
    for (const GapBlock::Step& s : gaps.bySteps)
        steps.insert(QString::number(s.step), QJsonObject{{QStringLiteral("median"), toJson(s.median.value)}, {QStringLiteral("n"), static_cast<double>(s.median.n)}});
    return withReason({{QStringLiteral("mean"), toJson(gaps.mean.value)}, {QStringLiteral("median"), toJson(gaps.median.value)}, {QStringLiteral("p90"), toJson(gaps.p90.value)},
                       {QStringLiteral("n"), static_cast<double>(gaps.mean.n)}, {QStringLiteral("by_step"), steps}}, gaps.mean);
}

QJsonObject riskToJson(const ChurnBlock& c)
{
    return {{QStringLiteral("low"), static_cast<double>(c.riskBands[0])}, {QStringLiteral("medium"), static_cast<double>(c.riskBands[1])},
            {QStringLiteral("high"), static_cast<double>(c.riskBands[2])}, {QStringLiteral("unknown"), static_cast<double>(c.riskUnknown)}};
}

QJsonObject reviewsToJson(const RatingBlock& r)
{
    QJsonObject stars;
    for (std::size_t i = 0; i < r.byStars.size(); ++i)
        stars.insert(QString::number(i + 1), static_cast<double>(r.byStars[i]));
    return {{QStringLiteral("count"), static_cast<double>(r.count)}, {QStringLiteral("rating"), toJson(r.rating)}, {QStringLiteral("by_rating"), stars},
            {QStringLiteral("positive"), static_cast<double>(r.positive)}, {QStringLiteral("neutral"), static_cast<double>(r.neutral)},
            {QStringLiteral("negative"), static_cast<double>(r.negative)}, {QStringLiteral("positives_needed_per_negative"), toJson(r.positivesNeeded.value)}};
}

QJsonObject waitToJson(const WaitFigures& w)
{
    return {{QStringLiteral("median"), toJson(w.median)}, {QStringLiteral("median_answered"), toJson(w.medianAnswered.value)}, {QStringLiteral("p90_answered"), toJson(w.p90Answered.value)}};
}

QJsonObject responseToJson(const ResponseBlock& r)
{
    QJsonObject o{{QStringLiteral("items"), static_cast<double>(r.items)},
                  {QStringLiteral("answered"), static_cast<double>(r.answered)},
                  {QStringLiteral("unknown_reply_state"), static_cast<double>(r.unknownState)},
                  {QStringLiteral("reply_before_review"), static_cast<double>(r.replyBeforeReview)},
                  {QStringLiteral("first_reply_hours"), waitToJson(r.wall)},
                  {QStringLiteral("rate_7d"), toJson(r.rate7d)},
                  {QStringLiteral("rate_ever"), toJson(r.rateEver)},
                  {QStringLiteral("sla_met"), toJson(r.slaMet)},
                  {QStringLiteral("detection_lag_hours"), QJsonObject{{QStringLiteral("median"), toJson(r.detectionLag.value)}}}};
    if (r.working)
        o.insert(QStringLiteral("first_reply_working_hours"), waitToJson(*r.working));
    return o;
}

QJsonObject hoursToJson(const ResolutionBlock::Figures& f)
{
    return {{QStringLiteral("median"), toJson(f.median)}, {QStringLiteral("p90"), toJson(f.p90)}, {QStringLiteral("median_closed"), toJson(f.medianClosed.value)}};
}

QJsonObject resolutionToJson(const ResolutionBlock& r)
{
    QJsonObject kinds;
    for (const ResolutionBlock::Kind& k : r.kinds) {
        QJsonObject kind{{QStringLiteral("closed"), static_cast<double>(k.closed)}, {QStringLiteral("open"), static_cast<double>(k.open)},
                         {QStringLiteral("hours"), hoursToJson(k.whole)}, {QStringLiteral("own_hours"), hoursToJson(k.own)}};
        if (k.asked > 0)
            kind.insert(QStringLiteral("first_response_hours"),
                        QJsonObject{{QStringLiteral("median"), toJson(k.response)}, {QStringLiteral("median_answered"), toJson(k.responseAnswered.value)},
                                    {QStringLiteral("asked"), static_cast<double>(k.asked)}, {QStringLiteral("answered"), static_cast<double>(k.answered)}});
        kinds.insert(codeOf(k.kind), kind);
    }
    return {{QStringLiteral("closed"), static_cast<double>(r.closed)}, {QStringLiteral("open"), static_cast<double>(r.open)},
            {QStringLiteral("hours"), hoursToJson(r.whole)}, {QStringLiteral("own_hours"), hoursToJson(r.own)}, {QStringLiteral("by_kind"), kinds}};
}

QJsonArray repeatByReview(const ReviewLinkBlock& block)
{
    QJsonArray rows;
    for (const ReviewClassRow& row : block.rows)
        rows.append(QJsonObject{{QStringLiteral("class"), QString(nameOf(row.reviewClass))},
                                {QStringLiteral("orders"), static_cast<double>(row.orders)},
                                {QStringLiteral("returned_early"), static_cast<double>(row.returnedEarly)},
                                {QStringLiteral("p"), byDays(row.p)},
                                {QStringLiteral("needed"), toJson(row.needed ? std::optional(static_cast<double>(*row.needed)) : std::nullopt)}});
    return rows;
}

} // namespace

QJsonObject kpiToJson(const KpiReport& r, const KpiOptions& options)
{
    const double toMajor = std::pow(10.0, options.currencyDigits);
    const auto major = [&](std::optional<double> minor) { return toJson(minor ? std::optional(*minor / toMajor) : std::nullopt); };
    QJsonObject o;
    o.insert(QStringLiteral("as_of"), dateText(r.asOf));
    o.insert(QStringLiteral("from"), dateText(r.from));
    o.insert(QStringLiteral("to"), dateText(r.to));
    o.insert(QStringLiteral("currency"), options.currency);
    o.insert(QStringLiteral("timezone"), options.timezone);
    o.insert(QStringLiteral("definitions_version"), kDefinitionsVersion);
    o.insert(QStringLiteral("orders"), QJsonObject{{QStringLiteral("count"), static_cast<double>(r.orders.count)},
                                                   {QStringLiteral("revenue"), static_cast<double>(r.orders.revenueMinor) / toMajor},
                                                   {QStringLiteral("identified_share"), toJson(r.orders.identifiedShare.value)}});
    o.insert(QStringLiteral("customers"), QJsonObject{{QStringLiteral("with_orders"), static_cast<double>(r.ladder.withOrders)},
                                                      {QStringLiteral("repeat"), static_cast<double>(r.ladder.repeat)},
                                                      {QStringLiteral("new_in_period"), static_cast<double>(r.ladder.newInPeriod)},
                                                      {QStringLiteral("active_in_period"), static_cast<double>(r.ladder.activeInPeriod)},
                                                      {QStringLiteral("first_order_uncertain"), static_cast<double>(r.ladder.firstUncertain)}});
    o.insert(QStringLiteral("aov"), withReason({{QStringLiteral("mean"), major(r.orders.aovMean.value)}, {QStringLiteral("median"), major(r.orders.aovMedian.value)}}, r.orders.aovMean));
    o.insert(QStringLiteral("items_per_order"), toJson(r.orders.itemsPerOrder));
    o.insert(QStringLiteral("purchase_frequency"), toJson(r.ladder.frequency.value));
    o.insert(QStringLiteral("purchase_frequency_of_repeat"), toJson(r.ladder.repeatFrequency.value));
    o.insert(QStringLiteral("purchase_frequency_of_period"), QJsonObject{{QStringLiteral("all"), toJson(r.ladder.frequency)}, {QStringLiteral("of_repeat"), toJson(r.ladder.repeatFrequency)}});
    o.insert(QStringLiteral("purchase_frequency_365d"), QJsonObject{{QStringLiteral("all"), toJson(r.ladder.frequencyYear)}, {QStringLiteral("of_repeat"), toJson(r.ladder.repeatFrequencyYear)}});
    // What the window shows: customers whose 30th, ... 365th day lies in the period, not all of history.
    o.insert(QStringLiteral("customers_of_period"), QJsonObject{{QStringLiteral("bought_again_within_days"), byDays(r.newcomers.bought)},
                                                                {QStringLiteral("ltv_within_days"), byDays(r.newcomers.worth, 1.0 / toMajor)}});
    o.insert(QStringLiteral("repurchase_rate"), QJsonObject{{QStringLiteral("all_time"), toJson(r.ladder.allTime)},
                                                            {QStringLiteral("within_days"), byDays(r.ladder.within)},
                                                            {QStringLiteral("returning_share"), toJson(r.ladder.returningShare)}});
    QJsonObject ladder;
    for (std::size_t k = 0; k < r.ladder.ladder.size(); ++k)
        ladder.insert(QString::number(k + 1), toJson(r.ladder.ladder[k]));
    o.insert(QStringLiteral("repeat_ladder"), ladder);
    o.insert(QStringLiteral("repeat_curve"), repeatCurveToJson(r.repeatCurve));
    o.insert(QStringLiteral("days_between_orders"), gapsToJson(r.gaps));
    o.insert(QStringLiteral("ltv"), QJsonObject{{QStringLiteral("historic"), withReason({{QStringLiteral("mean"), major(r.ltv.mean.value)},
                                                                                        {QStringLiteral("median"), major(r.ltv.median.value)},
                                                                                        {QStringLiteral("total"), static_cast<double>(r.ltv.totalMinor) / toMajor}}, r.ltv.mean)},
                                                {QStringLiteral("within_days"), byDays(r.ltv.within, 1.0 / toMajor)}});
    o.insert(QStringLiteral("retention"), QJsonObject{{QStringLiteral("window_days"), r.retention.windowDays},
                                                      {QStringLiteral("current"), toJson(r.retention.current)},
                                                      {QStringLiteral("by_month"), byMonth(r.retention)},
                                                      {QStringLiteral("cohorts"), cohortsToJson(r.cohorts, toMajor)}});
    o.insert(QStringLiteral("churn"), QJsonObject{{QStringLiteral("inactive_over_days"), byDays(r.churn.inactiveOver)},
                                                  {QStringLiteral("late"), toJson(r.churn.lateShare)},
                                                  {QStringLiteral("period"), toJson(r.churn.periodChurn)},
                                                  {QStringLiteral("returned_from_sleep"), static_cast<double>(r.churn.returnedFromSleep)},
                                                  {QStringLiteral("risk_bands"), riskToJson(r.churn)}});
    o.insert(QStringLiteral("repeat_revenue_share"), toJson(r.orders.repeatRevenueShare));
    o.insert(QStringLiteral("reviews"), reviewsToJson(r.rating));
    o.insert(QStringLiteral("response"), responseToJson(r.response[static_cast<std::size_t>(ReviewKind::Review)]));
    o.insert(QStringLiteral("response_questions"), responseToJson(r.response[static_cast<std::size_t>(ReviewKind::Question)]));
    o.insert(QStringLiteral("response_requests"), responseToJson(r.response[static_cast<std::size_t>(ReviewKind::Request)]));
    o.insert(QStringLiteral("resolution"), resolutionToJson(r.resolution));
    o.insert(QStringLiteral("repeat_by_review"), repeatByReview(r.reviewLink));
    o.insert(QStringLiteral("reply_effect"), QJsonObject{{QStringLiteral("ratio"), toJson(r.replyEffect.ratio)},
                                                         {QStringLiteral("events_replied"), static_cast<double>(r.replyEffect.eventsReplied)},
                                                         {QStringLiteral("events_unreplied"), static_cast<double>(r.replyEffect.eventsUnreplied)}});
    o.insert(QStringLiteral("recovery"), toJson(r.recovery.within90));
    return o;
}

} // namespace encore::kpi
