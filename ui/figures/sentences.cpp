#include "figures/sentences.h"

#include "common/format.h"
#include "widgets/labels.h"

#include <QCoreApplication>

#include <cmath>

namespace encore::ui::figure_sentences {

namespace {

struct FigureSentences {
    Q_DECLARE_TR_FUNCTIONS(FigureSentences)
};

using kpi::Change;
using kpi::Figure;
using kpi::KpiReport;

constexpr int matureDays = 90;

/// " (likely 38–44 %, few data)": what always goes with a figure.
QString withRange(FigureUnit unit, const Figure& f, const FigureFormat& format)
{
    QStringList parts;
    if (const QString likely = format.likely(unit, f); !likely.isEmpty())
        parts << likely;
    if (f.n < figure_words::fewBelow)
        parts << FigureSentences::tr("few data");
    return parts.isEmpty() ? QString() : QStringLiteral(" (") + parts.join(QStringLiteral(", ")) + u')';
}

/// ", a year before 38 % — could be chance"; empty where nothing is compared.
QString comparison(Change change, FigureUnit unit, const Figure* before, const FigureSet& set)
{
    if (!before || !before->value)
        return {};
    const QString when = figure_words::beforeText(set.query.compare);
    const QString old = set.format.headline(unit, *before);
    if (change == Change::Chance)
        return FigureSentences::tr(", %1 %2 — could be chance", "a year before, value").arg(when, old);
    if (change == Change::Unknown)
        return FigureSentences::tr(", %1 %2, too few to compare", "a year before, value").arg(when, old);
    return FigureSentences::tr(", %1 %2", "a year before, value").arg(when, old);
}

const Figure& boughtOf(const KpiReport& report) { return *report.newcomers.boughtWithin(matureDays); }

} // namespace

FigureSentence comeBack(const FigureSet& set)
{
    const Figure& f = boughtOf(set.now);
    const QString when = figure_words::beforeText(set.query.compare);
    if (!f.value) {
        // Where nobody has bought, waiting does not help.
        const bool nobody = f.reason == kpi::Undefined::AllRefunded || f.reason == kpi::Undefined::AllWithoutValue || (f.reason == kpi::Undefined::NoCustomers && set.now.orders.count > 0);
        return {FigureSentences::tr("Do customers come back?"),
                nobody ? figure_words::reason(f.reason)
                : set.reading && set.reading->orders.firstDay() > set.options.asOf ? FigureSentences::tr("All orders are dated later than today.")
                : set.now.orders.count == 0 ? FigureSentences::tr("No orders in this period.")
                                            : FigureSentences::tr("Too early: none of the new customers of this period has been watched for %1 days yet.").arg(matureDays)};
    }
    const Change change = set.change([](const KpiReport& r) { return boughtOf(r); });
    QString lead;
    switch (change) {
    case Change::Up: lead = FigureSentences::tr("Customers come back more often than %1:", "a year before").arg(when); break;
    case Change::Down: lead = FigureSentences::tr("Customers come back less often than %1:", "a year before").arg(when); break;
    case Change::Chance: lead = FigureSentences::tr("Customers come back about as often as %1:", "a year before").arg(when); break;
    case Change::Unknown: lead = FigureSentences::tr("How often customers come back:"); break;
    }
    QString text = FigureSentences::tr("%1 new ones within %2 days", "18 of 31 new customers bought again").arg(set.format.counts(FigureUnit::Share, f), QString::number(matureDays));
    text += withRange(FigureUnit::Share, f, set.format);
    const QString brief = text + u'.';
    text += comparison(change, FigureUnit::Share, set.before ? &boughtOf(*set.before) : nullptr, set) + u'.';
    const Figure& share = set.now.orders.repeatRevenueShare;
    if (share.value && share.n >= figure_words::hideBelow)
        text += u' ' + FigureSentences::tr("Repeat orders bring %1 of revenue%2.", "share, range in brackets").arg(set.format.value(FigureUnit::Share, *share.value), share.n < figure_words::fewBelow ? withRange(FigureUnit::Share, share, set.format) : QString());
    const Figure& known = set.now.orders.identifiedShare;
    if (known.value && *known.value < 0.9995)
        text += u' ' + FigureSentences::tr("Counted where buyers are known: %1 of orders.").arg(set.format.value(FigureUnit::Share, *known.value));
    return {lead, text, brief};
}

FigureSentence inTime(const FigureSet& set)
{
    const kpi::ResponseBlock& block = set.now.response[0];
    const Figure& median = block.wall.median;
    const Figure& met = block.slaMet;
    const QString when = figure_words::beforeText(set.query.compare);
    if (block.items == 0)
        return {FigureSentences::tr("Do we answer in time?"),
                block.unknownState > 0 ? FigureSentences::tr("Not known: the import of %1 reviews tells nothing of answers.").arg(format::count(block.unknownState))
                                       : FigureSentences::tr("No reviews to answer in this period.")};
    if (!median.value) {
        const QString counts = FigureSentences::tr("%1 of %2 have an answer", "reviews").arg(format::count(block.answered), format::count(block.items));
        if (2 * block.answered < block.items)
            return {FigureSentences::tr("Most reviews have no answer:"), counts + u'.'};
        return {FigureSentences::tr("How fast we answer:"), FigureSentences::tr("%1, too few to tell how fast.", "4 of 4 have an answer").arg(counts)};
    }
    const Change change = set.change([](const KpiReport& r) { return r.response[0].wall.median; });
    QString lead;
    switch (change) {
    case Change::Up: lead = FigureSentences::tr("We answer more slowly than %1:", "a year before").arg(when); break;
    case Change::Down: lead = FigureSentences::tr("We answer faster than %1:", "a year before").arg(when); break;
    case Change::Chance: lead = FigureSentences::tr("We answer about as fast as %1:", "a year before").arg(when); break;
    case Change::Unknown: lead = FigureSentences::tr("How fast we answer:"); break;
    }
    QString text = FigureSentences::tr("usually within %1").arg(set.format.value(FigureUnit::Hours, *median.value));
    text += withRange(FigureUnit::Hours, median, set.format);
    QString brief = text;
    text += comparison(change, FigureUnit::Hours, set.before ? &set.before->response[0].wall.median : nullptr, set);
    if (block.waiting > 0)
        text += FigureSentences::tr("; counted with %1 without an answer", "reviews").arg(format::count(block.waiting));
    text += u'.';
    if (met.value) {
        brief += FigureSentences::tr("; in time %1", "usually within 6 h; in time 18 of 31").arg(set.format.counts(FigureUnit::Share, met));
        const Change inTimeChange = set.change([](const KpiReport& r) { return r.response[0].slaMet; });
        text += u' ' + FigureSentences::tr("In time: %1%2%3.", "18 of 31, range, comparison").arg(set.format.counts(FigureUnit::Share, met), withRange(FigureUnit::Share, met, set.format),
                                                                 comparison(inTimeChange, FigureUnit::Share, set.before ? &set.before->response[0].slaMet : nullptr, set));
    }
    return {lead, text, brief + u'.'};
}

QString mostNamed(const FigureSet& set, const QString& name, bool brief)
{
    const std::vector<kpi::Annoyance>& rows = set.products;
    if (name.isEmpty() || rows.empty() || rows[0].reviews < figure_words::hideBelow || (rows.size() > 1 && rows[1].reviews == rows[0].reviews))
        return {};
    // Every review with stars stands on a channel, whether it names a product or not.
    qint64 all = 0;
    for (const kpi::Annoyance& channel : set.channels)
        all += channel.reviews;
    const qint64 own = rows[0].reviews;
    const Figure& share = rows[0].share;
    const QString counts = FigureSentences::tr("%1 of %2 reviews of one to three stars are about %3", "27 of 125, product").arg(format::count(own), format::count(std::max(all, own)), name);
    // Reviews of the period and orders delivered in it are not the same: the share is said only where most of these
    // reviews came of those orders.
    const qint64 drew = share.value ? std::llround(*share.value * double(share.n)) : 0;
    if (brief || share.n < figure_words::hideBelow || drew > own || 2 * drew < own)
        return counts + u'.';
    return FigureSentences::tr("%1; %2 orders with it drew one%3.", "sentence, 7 of 52, range in brackets").arg(counts, set.format.counts(FigureUnit::Share, share), withRange(FigureUnit::Share, share, set.format));
}

FigureSentence annoys(const FigureSet& set)
{
    const kpi::RatingBlock& block = set.now.rating;
    const QString when = figure_words::beforeText(set.query.compare);
    if (block.count == 0 || !block.rating.value)
        return {FigureSentences::tr("What annoys customers?"), FigureSentences::tr("No reviews with stars in this period.")};
    const Change change = set.change([](const KpiReport& r) { return r.rating.rating; });
    QString lead;
    switch (change) {
    case Change::Up: lead = FigureSentences::tr("Customers are happier than %1:", "a year before").arg(when); break;
    case Change::Down: lead = FigureSentences::tr("Customers are less happy than %1:", "a year before").arg(when); break;
    case Change::Chance: lead = FigureSentences::tr("Customers are about as happy as %1:", "a year before").arg(when); break;
    case Change::Unknown: lead = FigureSentences::tr("How happy customers are:"); break;
    }
    QString text = FigureSentences::tr("%1 stars on average", "4.67").arg(set.format.value(FigureUnit::Decimal, *block.rating.value));
    text += withRange(FigureUnit::Decimal, block.rating, set.format);
    const QString brief = text + FigureSentences::tr("; unhappy %1 of %2", "4.67 stars on average; unhappy 7 of 120").arg(format::count(block.negative), format::count(block.count)) + u'.';
    text += comparison(change, FigureUnit::Decimal, set.before ? &set.before->rating.rating : nullptr, set) + u'.';
    text += u' ' + FigureSentences::tr("Unhappy: %1 of %2.").arg(format::count(block.negative), format::count(block.count));
    const QString first = set.products.empty() || !set.reading ? QString() : set.reading->products.names.value(set.products.front().id);
    const auto with = [&](const QString& named) { return named.isEmpty() ? text : text + u' ' + named; };
    return {lead, with(mostNamed(set, first)), brief, with(mostNamed(set, first, true))};
}

bool showIn(ReadingText& text, const FigureSet& set, std::optional<Question> own)
{
    // The tab in sight shows what its own answer rests on, but for what its panels tell; of the others the answer alone
    // is told, or three answers would push the figures themselves out of the window.
    const FigureSentence sentences[]{comeBack(set), inTime(set), annoys(set)};
    QString all;
    QList<ReadingText::Mark> marks;
    bool cut = false;
    for (int i = 0; i < int(std::size(sentences)); ++i) {
        const FigureSentence& sentence = sentences[i];
        if (!all.isEmpty())
            all += u'\n';
        marks << ReadingText::Mark{int(all.size()), int(sentence.lead.size()), Token::Surface, true};
        const QString shown = !own ? sentence.whole() : int(*own) == i ? sentence.onItsTab() : sentence.folded();
        cut = cut || shown != sentence.whole();
        all += shown;
    }
    text.setText(all, marks);
    return cut;
}

} // namespace encore::ui::figure_sentences
