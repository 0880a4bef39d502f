#include "figures/reply_table.h"

#include "common/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace encore::ui::reply_table {

namespace {

using kpi::ReviewClass;

struct ReplyTable {
    Q_DECLARE_TR_FUNCTIONS(ReplyTable)
};

constexpr std::size_t ninety = 1;    // place of the 90 days in ReviewClassRow::p
constexpr int aDay = 24;

Tone toneOf(ReviewClass c)
{
    switch (c) {
    case ReviewClass::Positive: return Tone::Positive;
    case ReviewClass::NegativeFast:
    case ReviewClass::NegativeLate: return Tone::Warning;
    case ReviewClass::NegativeUnanswered: return Tone::Negative;
    case ReviewClass::Neutral:
    case ReviewClass::None: break;
    }
    return Tone::Neutral;
}

QString actionText(ReviewClass c, int people)
{
    const QString count = format::count(people);
    switch (c) {
    case ReviewClass::Positive: return ReplyTable::tr("Thank personally: %1 →").arg(count);
    case ReviewClass::Neutral: return ReplyTable::tr("Ask what was missing: %1 →").arg(count);
    case ReviewClass::NegativeFast: return ReplyTable::tr("Ask whether it is mended: %1 →").arg(count);
    case ReviewClass::NegativeLate: return ReplyTable::tr("Make up for the late answer: %1 →").arg(count);
    case ReviewClass::NegativeUnanswered: return ReplyTable::tr("Answer: %1 →").arg(count);
    case ReviewClass::None: return ReplyTable::tr("Ask for a review: %1 →").arg(count);
    }
    return {};
}

} // namespace

QString cellWords(const kpi::Figure& f, qint64 returned, const FigureFormat& format, bool brief)
{
    if (f.n == 0)
        return f.reason == kpi::Undefined::NoCustomers ? ReplyTable::tr("none yet", "orders or reviews of this row") : figure_words::reason(f.reason);
    QString words = ReplyTable::tr("%1 of %2", "bought again: 18 of 31").arg(format::count(returned), format::count(f.n));
    if (!f.value)
        return words + QStringLiteral(" · ") + (f.reason != kpi::Undefined::TooEarly ? figure_words::reason(f.reason) : brief ? ReplyTable::tr("too early", "for a share") : ReplyTable::tr("too early for a share"));
    const QString likely = f.n < figure_words::hideBelow ? QString() : brief ? format.range(FigureUnit::Share, f) : format.likely(FigureUnit::Share, f);
    return likely.isEmpty() ? words : words + QStringLiteral(", ") + likely;
}

QString className(ReviewClass c, int fastHours)
{
    switch (c) {
    case ReviewClass::Positive: return ReplyTable::tr("Happy");
    case ReviewClass::Neutral: return ReplyTable::tr("Neutral");
    case ReviewClass::NegativeFast: return fastHours == aDay ? ReplyTable::tr("Unhappy, answered within a day") : ReplyTable::tr("Unhappy, answered within %1 h").arg(fastHours);
    case ReviewClass::NegativeLate: return ReplyTable::tr("Unhappy, answered later");
    case ReviewClass::NegativeUnanswered: return ReplyTable::tr("Unhappy, not answered");
    case ReviewClass::None: return ReplyTable::tr("No review");
    }
    return {};
}

QString taskTitle(ReviewClass c)
{
    switch (c) {
    case ReviewClass::Positive: return ReplyTable::tr("Thank for the review personally");
    case ReviewClass::Neutral: return ReplyTable::tr("Ask what was missing");
    case ReviewClass::NegativeFast: return ReplyTable::tr("Ask whether what went wrong is mended");
    case ReviewClass::NegativeLate: return ReplyTable::tr("Make up for the late answer");
    case ReviewClass::NegativeUnanswered: return ReplyTable::tr("Answer the review");
    case ReviewClass::None: return ReplyTable::tr("Ask for a review");
    }
    return {};
}

std::optional<double> articleShare(ReviewClass c)
{
    switch (c) {
    case ReviewClass::Positive: return 0.85;
    case ReviewClass::NegativeFast: return 0.60;
    case ReviewClass::NegativeUnanswered: return 0.25;
    case ReviewClass::None: return 0.40;
    case ReviewClass::Neutral:
    case ReviewClass::NegativeLate: break;
    }
    return std::nullopt;
}

FigureData data(const FigureSet& set)
{
    const kpi::ReviewLinkBlock& block = set.now.reviewLink;
    FigureData data;
    data.id = QStringLiteral("replyTable");
    data.title = ReplyTable::tr("Review, reply and the next order");
    data.kind = FigureData::Kind::HeatMap;
    data.axis = FigureData::Axis::Elapsed;
    data.unit = FigureUnit::Share;
    data.seriesName = ReplyTable::tr("Review and reply");
    data.xName = ReplyTable::tr("Bought again within, days");
    data.extraHeads = {ReplyTable::tr("Bought again"), ReplyTable::tr("Orders"), ReplyTable::tr("Earlier"), ReplyTable::tr("More needed")};
    data.aside = ReplyTable::tr("counted from day %1 after delivery, all of the history").arg(set.options.landmarkDays);
    for (const kpi::ReviewClassRow& row : block.rows) {
        FigureSeries series;
        series.name = className(row.reviewClass, set.options.fastReplyHours);
        series.size = row.orders;
        for (std::size_t d = 0; d < row.p.size(); ++d)
            series.points.push_back({double(row.p[d].days), format::count(row.p[d].days), row.p[d].figure, false, {}, false,
                                     {row.returned[d], row.orders, row.returnedEarly, row.needed}});
        data.series << series;
    }
    QStringList note{verdict(block, set.format, set.options.fastReplyHours)};
    note << ReplyTable::tr("People who review, and people who are answered, differ beforehand; this is not the effect of a review or a reply.");
    const bool anyShare = std::any_of(block.rows.begin(), block.rows.end(), [](const kpi::ReviewClassRow& row) { return row.p[ninety].figure.value.has_value(); });
    if (anyShare) {
        note << ReplyTable::tr("A percentage also counts those whose days are not over yet, so it is not one count divided by the other.");
        note << ReplyTable::tr("Dotted: from an article; its source and period are unknown.");
    }
    if (block.answerNotDue > 0)
        note << ReplyTable::tr("%Ln unhappy review(s) of the last day are in no row yet.", nullptr, int(block.answerNotDue));
    if (block.replyUnknown > 0)
        note << ReplyTable::tr("%Ln order(s) left out: nobody knows whether their review was answered.", nullptr, int(block.replyUnknown));
    if (block.estimatedDelivery > 0)
        note << ReplyTable::tr("For %Ln order(s) the day of delivery is estimated.", nullptr, int(block.estimatedDelivery));
    data.note = note.join(u' ');
    return data;
}

IntervalLook look(const FigureSet& set, bool brief)
{
    IntervalLook look;
    look.countHeads = {ReplyTable::tr("orders", "head of a column"), ReplyTable::tr("earlier", "head of a column: bought again before day 14")};
    look.cellHeads = {ReplyTable::tr("bought again within 30 days"), ReplyTable::tr("within 90 days"), ReplyTable::tr("within 180 days")};
    look.actionHead = ReplyTable::tr("what to do now");
    look.markerTip = ReplyTable::tr("Dotted: %1, from an article; its source and period are unknown.");
    look.mainCell = int(ninety);
    for (const kpi::ReviewClassRow& row : set.now.reviewLink.rows) {
        IntervalLook::Row r;
        r.tone = toneOf(row.reviewClass);
        r.counts = {format::count(row.orders), format::count(row.returnedEarly)};
        if (row.needed && *row.needed > 0)
            r.hint = ReplyTable::tr("about %1 more needed to compare", "orders").arg(format::count(*row.needed));
        for (std::size_t c = 0; c < row.p.size(); ++c) {
            IntervalLook::Cell cell;
            cell.words = cellWords(row.p[c].figure, row.returned[c], set.format, brief);
            cell.brief = cellWords(row.p[c].figure, row.returned[c], set.format, true);
            cell.hidden = row.p[c].figure.n < figure_words::hideBelow;
            if (c == ninety && !cell.hidden)
                cell.marker = articleShare(row.reviewClass);
            r.cells.push_back(cell);
        }
        const int people = int(set.away[std::size_t(row.reviewClass)].size());
        if (people > 0) {
            r.action = actionText(row.reviewClass, people);
            r.actionTip = ReplyTable::tr("Makes a task for each customer of this row whose last order was delivered in the period (%1). One step, undone as one.").arg(figure_words::period(set.span.from, set.span.to));
        }
        look.rows.push_back(r);
    }
    return look;
}

QString verdict(const kpi::ReviewLinkBlock& block, const FigureFormat& format, int fastHours)
{
    const auto rowOf = [&](ReviewClass c) -> const kpi::ReviewClassRow& { return block.rows[std::size_t(c)]; };
    const kpi::ReviewClassRow& fast = rowOf(ReviewClass::NegativeFast);
    const kpi::ReviewClassRow& none = rowOf(ReviewClass::NegativeUnanswered);
    const kpi::Figure& a = fast.p[ninety].figure;
    const kpi::Figure& b = none.p[ninety].figure;
    if (a.n < compareFrom || b.n < compareFrom || !a.value || !b.value || !a.low || !b.low) {
        QStringList missing;
        for (const kpi::ReviewClassRow* row : {&fast, &none}) {
            const qint64 least = std::max<qint64>(row->needed.value_or(0), compareFrom - row->p[ninety].figure.n);
            if (least > 0)
                missing << ReplyTable::tr("%1: about %2", "class of reviews, how many more").arg(className(row->reviewClass, fastHours), format::count(least));
        }
        return ReplyTable::tr("Too few orders to compare the answered with the unanswered. More are needed: %1.").arg(missing.join(QStringLiteral("; ")));
    }
    const QString both = (fastHours == aDay ? ReplyTable::tr("of the unhappy answered within a day %1, of those not answered %2", "shares with ranges")
                                            : ReplyTable::tr("of the unhappy answered within %3 h %1, of those not answered %2", "shares with ranges, hours").arg(QStringLiteral("%1"), QStringLiteral("%2"), QString::number(fastHours)))
                             .arg(format.value(FigureUnit::Share, *a.value) + QStringLiteral(" (") + format.likely(FigureUnit::Share, a) + u')',
                                  format.value(FigureUnit::Share, *b.value) + QStringLiteral(" (") + format.likely(FigureUnit::Share, b) + u')');
    switch (block.pValue && *block.pValue < 0.05 ? kpi::changeOf(a, b) : kpi::Change::Chance) {
    case kpi::Change::Up: return ReplyTable::tr("The answered bought again within 90 days more often: %1.").arg(both);
    case kpi::Change::Down: return ReplyTable::tr("The answered bought again within 90 days less often: %1.").arg(both);
    case kpi::Change::Chance:
    case kpi::Change::Unknown: break;
    }
    return ReplyTable::tr("No clear difference within 90 days: %1. This could be chance.").arg(both);
}

const kpi::Figure& effectFigure(const kpi::ReplyEffectBlock& block, int landmark)
{
    for (const auto& l : block.sensitivity)
        if (l.days == landmark)
            return l.ratio;
    return block.ratio;
}

QString effectSentence(const kpi::ReplyEffectBlock& block, int landmark, const FigureFormat& format)
{
    const kpi::Figure& f = effectFigure(block, landmark);
    constexpr qint64 leastEvents = 10;
    if ((!f.value || !f.low || !f.high) && std::min(block.eventsReplied, block.eventsUnreplied) >= leastEvents)
        return ReplyTable::tr("No estimate: %1 ordered again after our reply, %2 without one, but too few of them can be compared with each other.").arg(format::count(block.eventsReplied), format::count(block.eventsUnreplied));
    if (!f.value || !f.low || !f.high)
        return ReplyTable::tr("Not enough data: %1 ordered again after our reply, %2 without one. At least 10 of each are needed.").arg(format::count(block.eventsReplied), format::count(block.eventsUnreplied));
    const QString figures = ReplyTable::tr("%1 times as often, likely %2", "ratio, its range").arg(format.value(FigureUnit::Decimal, *f.value), format.range(FigureUnit::Decimal, f));
    if (*f.low > 1)
        return ReplyTable::tr("A reply goes together with more next orders: %1. That does not prove that the reply brought them.").arg(figures);
    if (*f.high < 1)
        return ReplyTable::tr("A reply goes together with fewer next orders: %1. That does not prove that the reply cost them.").arg(figures);
    return ReplyTable::tr("No clear link between a reply and the next order: %1. This could be chance.").arg(figures);
}

} // namespace encore::ui::reply_table
