#include "figures/annoying_table.h"

#include "common/format.h"
#include "figures/happy_words.h"
#include "figures/tab_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace encore::ui::annoying_table {

namespace {

struct AnnoyingTable {
    Q_DECLARE_TR_FUNCTIONS(AnnoyingTable)
};

constexpr size_t rowsShown = 6; // products or channels in the table
constexpr size_t rowsOnPaper = 5;

QString named(const QString& name) { return name.isEmpty() ? AnnoyingTable::tr("Without a name") : name; }

QStringList namesOf(const FigureData& data)
{
    QStringList names;
    for (const FigureSeries& row : data.series)
        names << row.name;
    return names;
}

AnnoyingView missing(AnnoyingView view, const QString& sentence, const QString& detail = {})
{
    view.panel.missing = sentence;
    view.panel.missingDetail = detail;
    return view;
}

FigureSubject annoyingSubject(const FigureSet& set, bool products, int row, const QString& name)
{
    const kpi::Annoyance& one = (products ? set.products : set.channels)[std::size_t(row)];
    FigureSubject subject = tab_parts::subject(name, FigureUnit::Share, one.share, set, products ? happy_words::product() : happy_words::channel(set.options));
    subject.remark = AnnoyingTable::tr("The rows behind it are the %Ln review(s) of one to three stars.", nullptr, tab_parts::small(one.reviews));
    if (products)
        subject.rows = [options = set.options, id = one.id](const FigureReading& reading) {
            return BehindRows{BehindRows::Kind::Reviews, kpi::annoyingReviews(reading.orders, reading.reviews, reading.products.links, options, id)};
        };
    else {
        kpi::RatingQuery query;
        query.channel = qint16(one.id);
        query.lowStars = true;
        subject.rows = tab_parts::ratingRowsOf(set.options, query);
    }
    return subject;
}

FigureSubject productSubject(const FigureSet& set, const kpi::ProductRating& one, const QString& name)
{
    FigureSubject subject = tab_parts::subject(AnnoyingTable::tr("Rating: %1", "product").arg(name), FigureUnit::Decimal, one.rating, set, happy_words::productRating(set.options));
    subject.remark = AnnoyingTable::tr("%1 of %2 reviews have one to three stars. With ten reviews of the shop's mean added: %3 stars; products are ordered by that.")
                         .arg(format::count(one.low), format::count(one.rating.n), set.format.value(FigureUnit::Decimal, one.rank));
    subject.rows = [options = set.options, id = one.id](const FigureReading& reading) {
        return BehindRows{BehindRows::Kind::Reviews, kpi::productReviews(reading.orders, reading.reviews, reading.products.links, options, id)};
    };
    return subject;
}

} // namespace

AnnoyingView annoying(const std::shared_ptr<const FigureSet>& figures, bool products, bool onPaper)
{
    const FigureSet& set = *figures;
    const std::vector<kpi::Annoyance>& all = products ? set.products : set.channels;
    AnnoyingView view;
    FigureData& data = view.panel.data;
    data.id = QStringLiteral("annoying");
    data.title = AnnoyingTable::tr("What annoys: reviews of one to three stars");
    data.kind = FigureData::Kind::HeatMap;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Share;
    data.seriesName = products ? AnnoyingTable::tr("Product") : AnnoyingTable::tr("Channel");
    data.xName = AnnoyingTable::tr("Share");
    data.extraHeads = {AnnoyingTable::tr("Reviews of one to three stars"), AnnoyingTable::tr("Of them")};
    if (all.empty()) {
        if (products && !set.channels.empty())
            return missing(std::move(view), AnnoyingTable::tr("None of these reviews names a product"),
                           AnnoyingTable::tr("Tie a review to its order or its product on the page Reviews. Meanwhile the channels show where the unhappy write."));
        return missing(std::move(view), set.now.rating.count > 0 ? AnnoyingTable::tr("No reviews of one to three stars in this period") : AnnoyingTable::tr("No reviews in this period"));
    }
    IntervalLook& look = view.look;
    double most = 0.05;
    const std::size_t rows = onPaper ? rowsOnPaper : rowsShown;
    for (std::size_t i = 0; i < all.size() && i < rows; ++i) {
        const kpi::Annoyance& one = all[i];
        FigureSeries row;
        row.name = named(products ? set.reading->products.names.value(one.id) : set.reading->channelName(qint32(one.id)));
        row.size = one.reviews;
        row.points.push_back({0, products ? AnnoyingTable::tr("of orders with it") : AnnoyingTable::tr("of its reviews"), one.share, false, {}, false,
                              {one.reviews, one.share.value ? std::optional<qint64>(std::llround(*one.share.value * double(one.share.n))) : std::nullopt}});
        data.series << row;
        IntervalLook::Row shown;
        shown.counts = {format::count(one.reviews)};
        shown.action = AnnoyingTable::tr("Read %1 →", "reviews").arg(format::count(one.reviews));
        IntervalLook::Cell cell;
        cell.hidden = one.share.n < figure_words::hideBelow;
        if (one.share.value) {
            cell.words = products ? AnnoyingTable::tr("%1 of %Ln order(s)", "complaints about 7 of 52 orders", tab_parts::small(one.share.n)).arg(format::count(std::llround(*one.share.value * double(one.share.n))))
                                  : AnnoyingTable::tr("%1 of %Ln review(s)", "23 of 120 reviews", tab_parts::small(one.share.n)).arg(format::count(std::llround(*one.share.value * double(one.share.n))));
            if (const QString likely = cell.hidden ? QString() : set.format.likely(FigureUnit::Share, one.share); !likely.isEmpty())
                cell.words += QStringLiteral(", ") + likely;
            if (!cell.hidden)
                most = std::max(most, one.share.high.value_or(*one.share.value));
        } else {
            cell.words = AnnoyingTable::tr("no orders of known customers with it");
        }
        shown.cells.push_back(cell);
        look.rows.push_back(shown);
    }
    look.most = std::min(1.0, std::ceil(most * 10) / 10);
    look.countHeads = {AnnoyingTable::tr("reviews", "head of a column")};
    look.cellHeads = {products ? AnnoyingTable::tr("of delivered orders, bar to %1").arg(format::percent(look.most)) : AnnoyingTable::tr("of its reviews, bar to %1").arg(format::percent(look.most))};
    look.actionHead = AnnoyingTable::tr("what they write");
    QStringList note;
    if (all.size() > rows)
        note << AnnoyingTable::tr("Shown are the first %1 of %2.").arg(rows).arg(all.size());
    if (products)
        note << AnnoyingTable::tr("A review counts for the product it names, else for the only product of its order.");
    data.note = note.join(u' ');
    if (onPaper)
        look.dropActions();
    view.panel.subjectOf = [figures, products, names = namesOf(data)](int row, int) { return annoyingSubject(*figures, products, row, names[row]); };
    return view;
}

AnnoyingView productRatings(const std::shared_ptr<const FigureSet>& figures)
{
    const FigureSet& set = *figures;
    AnnoyingView view;
    FigureData& data = view.panel.data;
    data.id = QStringLiteral("productRatings");
    data.title = AnnoyingTable::tr("Rating of products, the lowest first");
    data.kind = FigureData::Kind::HeatMap;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Decimal;
    data.seriesName = AnnoyingTable::tr("Product");
    data.xName = AnnoyingTable::tr("What");
    data.extraHeads = {AnnoyingTable::tr("Reviews of one to three stars")};
    std::vector<kpi::ProductRating> rated;   // the rows
    std::size_t enough = 0;
    for (const kpi::ProductRating& one : set.ratings)
        if (one.rating.n >= figure_words::hideBelow && ++enough <= rowsShown)
            rated.push_back(one);
    if (rated.empty())
        return missing(std::move(view), set.ratings.empty() ? AnnoyingTable::tr("No review with stars names a product") : AnnoyingTable::tr("Too few reviews of any one product"),
                       AnnoyingTable::tr("It needs a product with five reviews with stars in the period. Tie a review to its order or its product on the page Reviews."));
    IntervalLook& look = view.look;
    look.least = 1;
    look.most = 5;
    look.countHeads = {AnnoyingTable::tr("reviews", "head of a column"), AnnoyingTable::tr("of 1 to 3 stars", "head of a column: reviews")};
    look.cellHeads = {AnnoyingTable::tr("stars on average, bar from 1 to 5")};
    look.actionHead = AnnoyingTable::tr("what they write");
    for (const kpi::ProductRating& one : rated) {
        FigureSeries row;
        row.name = named(set.reading->products.names.value(one.id));
        row.size = one.rating.n;
        row.points.push_back({0, AnnoyingTable::tr("stars on average"), one.rating, false, {}, false, {one.low}});
        data.series << row;
        IntervalLook::Row shown;
        shown.counts = {format::count(one.rating.n), format::count(one.low)};
        shown.action = AnnoyingTable::tr("Read %1 →", "reviews").arg(format::count(one.rating.n));
        IntervalLook::Cell cell;
        cell.words = set.format.likely(FigureUnit::Decimal, one.rating);
        shown.cells.push_back(cell);
        look.rows.push_back(shown);
    }
    QStringList note{AnnoyingTable::tr("Ordered as if each product had ten more reviews with the shop's mean: few reviews alone put nobody first.")};
    if (enough > rated.size())
        note << AnnoyingTable::tr("Shown are the first %1 of %2.").arg(rated.size()).arg(enough);
    if (enough < set.ratings.size())
        note << AnnoyingTable::tr("%Ln product(s) with fewer than five reviews are left out.", nullptr, int(set.ratings.size() - enough));
    data.note = note.join(u' ');
    view.panel.subjectOf = [figures, rated, names = namesOf(data)](int row, int) { return productSubject(*figures, rated[std::size_t(row)], names[row]); };
    return view;
}

} // namespace encore::ui::annoying_table
