#include "figures/recovery_table.h"

#include "common/format.h"
#include "figures/reply_table.h"
#include "figures/tab_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encore::ui::recovery_table {

namespace {

using kpi::Figure;
using kpi::RecoveryBlock;
using kpi::RecoveryList;

struct RecoveryTable {
    Q_DECLARE_TR_FUNCTIONS(RecoveryTable)
};

enum class What { Answered, Baseline, Unanswered, Stated, Raised };

struct Row {
    What what = What::Answered;
    int days = 0;                    // 0: no number of days belongs to it
    const Figure* figure = nullptr;
    qint64 hits = 0;

    QString name() const
    {
        switch (what) {
        case What::Answered: return RecoveryTable::tr("Unhappy and answered: bought again");
        case What::Baseline: return RecoveryTable::tr("Not unhappy, silent as long: bought again");
        case What::Unanswered: return RecoveryTable::tr("Unhappy, not answered: bought again");
        case What::Stated: return RecoveryTable::tr("No longer unhappy, by their own words");
        case What::Raised: return RecoveryTable::tr("Raised the stars after our answer");
        }
        return {};
    }
    QString within() const { return days > 0 ? RecoveryTable::tr("%Ln day(s)", "within", days) : QString(QChar(0x2014)); }
    QString title() const { return days > 0 ? RecoveryTable::tr("%1 within %Ln day(s)", "what happened", days).arg(name()) : name(); }
};

qint64 counted(const Figure& f) { return f.value ? std::llround(*f.value * double(f.n)) : 0; }

std::vector<Row> rowsOf(const RecoveryBlock& r)
{
    return {{What::Answered, 90, &r.within90, r.returned90},
            {What::Baseline, 90, &r.baseline90, 0},
            {What::Unanswered, 90, &r.unanswered90, r.unansweredReturned90},
            {What::Answered, 180, &r.within180, r.returned180},
            {What::Baseline, 180, &r.baseline180, 0},
            {What::Unanswered, 180, &r.unanswered180, r.unansweredReturned180},
            {What::Stated, 0, &r.stated, counted(r.stated)},
            {What::Raised, 0, &r.publicRaised, counted(r.publicRaised)}};
}

bool isSilent(const Row& row) { return row.what == What::Stated && row.figure->reason == kpi::Undefined::NoReviews; }

QString wordsOf(const Row& row, const FigureFormat& format, bool brief)
{
    if (row.what == What::Baseline && row.figure->n > 0 && row.figure->value)
        return RecoveryTable::tr("levelled to %Ln of the answered", nullptr, int(std::min<qint64>(row.figure->n, 2'000'000'000)));
    if (isSilent(row))
        return RecoveryTable::tr("Nobody has said anything afterwards so far.");
    return reply_table::cellWords(*row.figure, row.hits, format, brief);
}

FigureDefinition definition(What what)
{
    const QString clock = RecoveryTable::tr("Share of unhappy reviews followed by another order of the same customer within so many days.");
    const QString left = RecoveryTable::tr("Unhappy reviews of customers who had bought before, of all of the history, whatever the period. Left out: spam, reviews of another shop, and those of which nobody knows whether they were answered.");
    const QString method = RecoveryTable::tr("Kaplan–Meier estimate, 95 % interval clustered by customer. Whom we answer is our own choice, so a difference between the rows does not show what an answer brings.");
    switch (what) {
    case What::Answered: return {clock + u' ' + RecoveryTable::tr("The days count from our first answer, given before any new order."), left, method};
    case What::Unanswered: return {clock + u' ' + RecoveryTable::tr("The days count from when others usually have their answer; only those count who had not ordered by then."), left, method};
    case What::Baseline:
        return {RecoveryTable::tr("What would be usual: the same share among orders without an unhappy review, of as many earlier orders and of the same quarter, whose customers had been silent just as long since the delivery."),
                RecoveryTable::tr("For each answered review the orders like its own; the mean over the answered reviews. Its rows are not listed: they are all orders of the shop without an unhappy review."), RecoveryTable::tr("Kaplan–Meier estimate of each group; no interval is given.")};
    case What::Stated:
        return {RecoveryTable::tr("Answered unhappy reviews whose author said afterwards something neutral or happy, divided by all answered ones whose author said something afterwards."),
                left, RecoveryTable::tr("95 % interval; several reviews of one customer count as one voice. Only those who said something are counted, so it does not speak for the rest.")};
    case What::Raised:
        return {RecoveryTable::tr("Answered unhappy reviews that have more stars now than at first, divided by all answered unhappy reviews."), left, RecoveryTable::tr("95 % interval; several reviews of one customer count as one voice.")};
    }
    return {};
}

std::optional<RecoveryList> listOf(What what)
{
    switch (what) {
    case What::Answered: return RecoveryList::Answered;
    case What::Unanswered: return RecoveryList::Unanswered;
    case What::Stated: return RecoveryList::Stated;
    case What::Raised: return RecoveryList::Raised;
    case What::Baseline: break;
    }
    return std::nullopt;
}

} // namespace

bool isAny(const FigureSet& set)
{
    const RecoveryBlock& r = set.now.recovery;
    return r.publicRaised.n > 0 || r.within90.n > 0 || r.unanswered90.n > 0;
}

FigureData data(const FigureSet& set)
{
    FigureData data;
    data.id = QStringLiteral("recovery");
    data.title = RecoveryTable::tr("After an unhappy review and our answer");
    data.kind = FigureData::Kind::HeatMap;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Share;
    data.seriesName = RecoveryTable::tr("What happened");
    data.xName = RecoveryTable::tr("Within");
    data.extraHeads = {RecoveryTable::tr("Of them")};
    data.aside = RecoveryTable::tr("all of the history");
    for (const Row& row : rowsOf(set.now.recovery)) {
        FigureSeries series;
        series.name = row.name();
        series.size = row.figure->n;
        series.points.push_back({double(row.days), row.within(), *row.figure, false, {}, false, {row.what == What::Baseline ? std::nullopt : std::optional(row.hits)}});
        data.series << series;
    }
    data.note = RecoveryTable::tr("Whom we answer is our own choice, and what people say and what they do are different things: the rows stand beside each other, none of them proves what an answer brings.");
    return data;
}

IntervalLook look(const FigureSet& set, bool brief)
{
    IntervalLook look;
    look.countHeads = {RecoveryTable::tr("within", "head of a column: so many days")};
    look.cellHeads = {RecoveryTable::tr("share of those whose outcome is known")};
    for (const Row& row : rowsOf(set.now.recovery)) {
        IntervalLook::Row shown;
        shown.counts = {row.within()};
        IntervalLook::Cell cell;
        cell.words = wordsOf(row, set.format, brief);
        cell.brief = wordsOf(row, set.format, true);
        cell.hidden = row.figure->n < figure_words::hideBelow;
        shown.cells.push_back(cell);
        look.rows.push_back(shown);
    }
    return look;
}

FigureSubject subject(const FigureSet& set, int row)
{
    const Row own = rowsOf(set.now.recovery)[std::size_t(row)];
    FigureSubject subject = tab_parts::subject(own.title(), FigureUnit::Share, *own.figure, RecoveryTable::tr("All unhappy reviews up to today"), definition(own.what));
    if (const std::optional<RecoveryList> list = listOf(own.what)) {
        if (own.figure->n > 0)
            subject.remark = RecoveryTable::tr("%1 of %2 reviews whose outcome is known.").arg(format::count(own.hits), format::count(own.figure->n));
        else if (isSilent(own))
            subject.remark = RecoveryTable::tr("Nobody has said anything afterwards so far.");
        subject.hitWord = own.days > 0 ? RecoveryTable::tr("bought again") : own.what == What::Stated ? RecoveryTable::tr("no longer unhappy") : RecoveryTable::tr("raised");
        subject.rows = [options = set.options, list = *list, days = own.days](const FigureReading& reading) {
            return BehindRows{BehindRows::Kind::Reviews, kpi::recoveryRows(reading.orders, reading.reviews, options, list, days)};
        };
    }
    return subject;
}

} // namespace encore::ui::recovery_table
