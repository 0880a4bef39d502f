#include "figures/change_words.h"

#include "common/format.h"

#include <QCoreApplication>

#include <cmath>

namespace encore::ui::change_words {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString signedValue(FigureUnit unit, double value, const FigureFormat& format)
{
    const QString size = unit == FigureUnit::Share ? ChangeWords::tr("%1 pp", "percentage points").arg(format::decimal(std::abs(value) * 100, 1)) : format.value(unit, std::abs(value), true);
    return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + size;
}

bool isFew(const kpi::EffectRow& row) { return row.figure.before.n < figure_words::hideBelow || row.figure.after.n < figure_words::hideBelow; }

} // namespace

QString kind(const QString& id)
{
    if (id == QLatin1String("card"))
        return ChangeWords::tr("product card");
    if (id == QLatin1String("size_chart"))
        return ChangeWords::tr("size chart");
    if (id == QLatin1String("supplier"))
        return ChangeWords::tr("supplier");
    if (id == QLatin1String("packing"))
        return ChangeWords::tr("packing");
    if (id == QLatin1String("delivery"))
        return ChangeWords::tr("delivery");
    if (id == QLatin1String("staff"))
        return ChangeWords::tr("staff");
    if (id == QLatin1String("process"))
        return ChangeWords::tr("way of working");
    return ChangeWords::tr("something else");
}

QString metric(kpi::EffectMetric metric)
{
    switch (metric) {
    case kpi::EffectMetric::Rating: return ChangeWords::tr("Rating");
    case kpi::EffectMetric::Unhappy: return ChangeWords::tr("Reviews of one to three stars");
    case kpi::EffectMetric::Response: return ChangeWords::tr("Usual time to an answer");
    case kpi::EffectMetric::Answered: return ChangeWords::tr("Answered within a day");
    case kpi::EffectMetric::Refunded: return ChangeWords::tr("Orders refunded in full");
    case kpi::EffectMetric::BoughtAgain: return ChangeWords::tr("Bought again within 90 days");
    }
    return {};
}

FigureUnit unit(kpi::EffectMetric metric)
{
    return metric == kpi::EffectMetric::Rating ? FigureUnit::Decimal : metric == kpi::EffectMetric::Response ? FigureUnit::Hours : FigureUnit::Share;
}

bool isClear(const kpi::EffectRow& row)
{
    const kpi::Figure& d = row.figure.difference;
    return d.value && d.low && d.high && !isFew(row) && (*d.low > 0 || *d.high < 0);
}

QString values(const kpi::EffectRow& row, const FigureFormat& format)
{
    const kpi::Figure &before = row.figure.before, &after = row.figure.after, &difference = row.figure.difference;
    if (!row.mature)
        return ChangeWords::tr("Too early: known from %1 on.").arg(figure_words::period(row.matureOn, row.matureOn));
    if (difference.reason == kpi::Undefined::HistoryTooShort)
        return ChangeWords::tr("There are no data of the days before the change.");
    if (isFew(row))
        return ChangeWords::tr("Too few to compare: %1 before, %2 after.", "counts").arg(format::count(before.n), format::count(after.n));
    const FigureUnit unit = change_words::unit(row.metric);
    const auto one = [&](const kpi::Figure& f) { return f.value ? format.value(unit, *f.value, unit == FigureUnit::Share) : figure_words::reason(f.reason); };
    QString text = ChangeWords::tr("%1 before, %2 after (of %3 and %4)", "values, counts").arg(one(before), one(after), format::count(before.n), format::count(after.n));
    if (difference.value && difference.low && difference.high)
        text += ChangeWords::tr(": %1, likely %2 to %3", "difference and its range").arg(signedValue(unit, *difference.value, format), signedValue(unit, *difference.low, format), signedValue(unit, *difference.high, format));
    return text;
}

QString verdict(const kpi::EffectRow& row, const FigureFormat& format)
{
    const kpi::Figure& d = row.figure.difference;
    if (!row.mature || !d.value || isFew(row))
        return {};
    QStringList words;
    if (!d.low || !d.high)
        words << ChangeWords::tr("No range can be given, so nothing can be said of the difference.");
    else if (!isClear(row))
        words << ChangeWords::tr("No clear difference: this could be chance.");
    else
        words << ((*d.value > 0) == kpi::isMoreBetter(row.metric) ? ChangeWords::tr("Better after the change, by more than chance alone would give.")
                                                                  : ChangeWords::tr("Worse after the change, by more than chance alone would give."));
    if (row.beyondYearBefore && row.beyondYearBefore->value && row.beyondYearBefore->low && row.beyondYearBefore->high) {
        const kpi::Figure& beyond = *row.beyondYearBefore;
        const FigureUnit unit = change_words::unit(row.metric);
        const QString range = ChangeWords::tr("%1, likely %2 to %3", "difference and its range").arg(signedValue(unit, *beyond.value, format), signedValue(unit, *beyond.low, format), signedValue(unit, *beyond.high, format));
        words << (isClear(row) && (*beyond.low > 0 || *beyond.high < 0) ? ChangeWords::tr("Beyond what the same days of last year brought: %1.").arg(range)
                                                     : ChangeWords::tr("Against the same days of last year: %1; the season alone could explain it.").arg(range));
    }
    if (row.afterExtreme)
        words << ChangeWords::tr("The time before was unusually bad, so some of it would have come back by itself.");
    return words.join(u' ');
}

} // namespace encore::ui::change_words
