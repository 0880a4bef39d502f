#include "figures/figure_query.h"

#include "figures/figure_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace encore::ui {

namespace {

struct FigureQueryWords {
    Q_DECLARE_TR_FUNCTIONS(FigureQueryWords)
};

qint32 julian(QDate day) { return qint32(day.toJulianDay()); }

constexpr const char* periodIds[]{"month", "quarter", "year", "this_year", "last_year", "all", "own"};
constexpr const char* compareIds[]{"year_before", "previous", "none"};

template <class Enum, size_t N>
Enum fromId(const char* const (&ids)[N], const QString& id, Enum otherwise)
{
    for (size_t i = 0; i < N; ++i)
        if (id == QLatin1String(ids[i]))
            return Enum(i);
    return otherwise;
}

/// 0 for anything else.
template <size_t N>
int oneOf(const int (&choices)[N], const QVariant& value)
{
    const int asked = value.toInt();
    return std::find(std::begin(choices), std::end(choices), asked) != std::end(choices) ? asked : 0;
}

} // namespace

FigureQuery::Span FigureQuery::span(QDate today, QDate first) const
{
    const QDate begin = first.isValid() ? std::min(first, today) : today;
    switch (period) {
    case Period::Month: return {julian(today.addDays(-29)), julian(today)};
    case Period::Quarter: return {julian(today.addMonths(-3).addDays(1)), julian(today)};
    case Period::Year: return {julian(today.addYears(-1).addDays(1)), julian(today)};
    case Period::ThisYear: return {julian(QDate(today.year(), 1, 1)), julian(today)};
    case Period::LastYear: return {julian(QDate(today.year() - 1, 1, 1)), julian(QDate(today.year() - 1, 12, 31))};
    case Period::All: break;
    case Period::Own:
        if (from.isValid() && to.isValid() && from <= to)
            return {julian(from), julian(std::max(from, std::min(to, today)))};
        break;
    }
    return {julian(begin), julian(today)};
}

std::optional<FigureQuery::Span> FigureQuery::before(QDate today, QDate first) const
{
    if (compare == Compare::None || period == Period::All)
        return std::nullopt;
    const Span now = span(today, first);
    Span old;
    if (compare == Compare::Previous) {
        old = {now.from - (now.to - now.from + 1), now.from - 1};
    } else {
        old = {julian(QDate::fromJulianDay(now.from).addYears(-1)), julian(QDate::fromJulianDay(now.to).addYears(-1))};
        // Longer than a year: a year before would hold days of the period itself.
        if (old.to >= now.from)
            return std::nullopt;
    }
    if (!first.isValid() || old.to < julian(first))
        return std::nullopt;
    return old;
}

QVariantMap FigureQuery::toMap() const
{
    QVariantMap map{{QStringLiteral("period"), QLatin1String(periodIds[int(period)])},
                    {QStringLiteral("compare"), QLatin1String(compareIds[int(compare)])},
                    {QStringLiteral("cohort"), cohort == kpi::CohortSpan::Quarter ? QStringLiteral("quarter") : QStringLiteral("month")}};
    if (period == Period::Own) {
        map.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
        map.insert(QStringLiteral("to"), to.toString(Qt::ISODate));
    }
    if (landmark > 0)
        map.insert(QStringLiteral("landmark"), landmark);
    if (fastReply > 0)
        map.insert(QStringLiteral("fast_reply"), fastReply);
    if (!channels.empty()) {
        QVariantList list;
        for (const qint32 channel : channels)
            list << channel;
        map.insert(QStringLiteral("channels"), list);
    }
    return map;
}

FigureQuery FigureQuery::fromMap(const QVariantMap& map)
{
    FigureQuery query;
    query.period = fromId(periodIds, map.value(QStringLiteral("period")).toString(), query.period);
    query.compare = fromId(compareIds, map.value(QStringLiteral("compare")).toString(), query.compare);
    query.cohort = map.value(QStringLiteral("cohort")).toString() == QLatin1String("quarter") ? kpi::CohortSpan::Quarter : kpi::CohortSpan::Month;
    query.from = QDate::fromString(map.value(QStringLiteral("from")).toString(), Qt::ISODate);
    query.to = QDate::fromString(map.value(QStringLiteral("to")).toString(), Qt::ISODate);
    if (query.period == Period::Own && (!query.from.isValid() || !query.to.isValid() || query.from > query.to))
        query.period = Period::Year;
    query.landmark = oneOf(landmarkChoices, map.value(QStringLiteral("landmark")));
    query.fastReply = oneOf(fastReplyChoices, map.value(QStringLiteral("fast_reply")));
    for (const QVariant& channel : map.value(QStringLiteral("channels")).toList())
        query.channels.push_back(channel.toInt());
    return query;
}

namespace figure_words {

QString periodName(FigureQuery::Period period)
{
    using Period = FigureQuery::Period;
    switch (period) {
    case Period::Month: return FigureQueryWords::tr("last 30 days");
    case Period::Quarter: return FigureQueryWords::tr("last 3 months");
    case Period::Year: return FigureQueryWords::tr("last 12 months");
    case Period::ThisYear: return FigureQueryWords::tr("this year");
    case Period::LastYear: return FigureQueryWords::tr("last year");
    case Period::All: return FigureQueryWords::tr("all time");
    case Period::Own: return FigureQueryWords::tr("own period…");
    }
    return {};
}

QString periodText(const FigureQuery& query)
{
    return query.period == FigureQuery::Period::Own ? period(julian(query.from), julian(query.to)) : periodName(query.period);
}

QString compareName(FigureQuery::Compare compare)
{
    switch (compare) {
    case FigureQuery::Compare::YearBefore: return FigureQueryWords::tr("a year before", "compare with");
    case FigureQuery::Compare::Previous: return FigureQueryWords::tr("the period before", "compare with");
    case FigureQuery::Compare::None: return FigureQueryWords::tr("nothing", "compare with");
    }
    return {};
}

QString beforeText(FigureQuery::Compare compare)
{
    return compare == FigureQuery::Compare::Previous ? FigureQueryWords::tr("the period before", "in a sentence: in the period before it was 38") : FigureQueryWords::tr("a year before", "in a sentence: a year before it was 38");
}

} // namespace figure_words

} // namespace encore::ui
