#include "figures/figure_set.h"

#include "base/side_by_side.h"
#include "kpi/retention_window_service.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore::ui {

namespace {

// Months of 30 days after each person's first order, not calendar months: short ones do not bend the table.
kpi::KpiOptions pageOptions(kpi::KpiOptions options)
{
    options.cell = kpi::CellSpan::ThirtyDays;
    return options;
}

QList<ChangeMark> marksOf(const std::vector<Change>& changes)
{
    QList<ChangeMark> marks;
    for (const Change& change : changes)
        if (change.doneOn)
            marks.append({*change.doneOn, change.title, change.id.value});
    return marks;
}

} // namespace

FigureReading::FigureReading(FigureSnapshot::Ptr of, std::shared_ptr<const ProductScan> scan)
    : snapshot(std::move(of)),
      productScan(std::move(scan)),
      products(*productScan),
      orders(snapshot->orders()),
      reviews(snapshot->reviews()),
      calendar(snapshot->calendar()),
      channels(snapshot->channels()),
      profile(snapshot->profile()),
      options(pageOptions(snapshot->options())),
      today(snapshot->day()),
      marks(marksOf(snapshot->changes()))
{
}

QString FigureReading::channelName(qint32 channel) const
{
    const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel& c) { return c.id.value == channel; });
    return found == channels.end() ? QString() : found->name;
}

Result<std::shared_ptr<const FigureReading>> FigureReading::read(Store& store, const std::function<bool()>& cancelled,
                                                                 const std::shared_ptr<const FigureReading>& earlier, FigureSnapshot::Parts parts, ChangeSet* fixed)
{
    std::shared_ptr<const ProductScan> products = earlier ? earlier->productScan : nullptr;
    const bool stale = !products || parts.testFlag(FigureSnapshot::Part::Orders) || parts.testFlag(FigureSnapshot::Part::Reviews);
    FigureReadOptions how;
    how.cancelled = cancelled;
    // Set by whichever thread reads it, looked at when both are done.
    std::optional<ProductScan> scanned;
    if (stale)
        how.beside = [&](Database& db) -> Status {
            ENCORE_LET(scanned, scanProducts(db, cancelled));
            return {};
        };
    ENCORE_LET(auto snapshot, earlier ? FigureSnapshot::refresh(earlier->snapshot, store, parts, how) : FigureSnapshot::read(store, how));
    how.beside = {};
    if (fixed) {
        ENCORE_LET(snapshot, fixRetentionWindow(snapshot, store, *fixed, how));
    }
    if (stale && !scanned) {
        ENCORE_LET(scanned, scanProducts(store.db(), cancelled));
    }
    if (scanned)
        products = std::make_shared<const ProductScan>(std::move(*scanned));
    return std::make_shared<const FigureReading>(std::move(snapshot), std::move(products));
}

namespace {

/// All that a query says but its period.
kpi::KpiOptions optionsOf(const FigureReading& reading, const FigureQuery& query)
{
    kpi::KpiOptions options = reading.options;
    options.channels = query.channels;
    options.cohort = query.cohort;
    if (query.landmark > 0)
        options.landmarkDays = query.landmark;
    if (query.fastReply > 0)
        options.fastReplyHours = query.fastReply;
    return options;
}

} // namespace

void FigureSet::prepare(const FigureReading& reading, const FigureQuery& query, const kpi::StopQuestion& stop)
{
    reading.snapshot->prepare(optionsOf(reading, query), stop);
}

bool FigureSet::isPrepared(const FigureReading& reading, const FigureQuery& query) { return reading.snapshot->isPrepared(optionsOf(reading, query)); }

std::shared_ptr<const FigureSet> FigureSet::compute(std::shared_ptr<const FigureReading> reading, const FigureQuery& query, const kpi::StopQuestion& stop)
{
    auto set = std::make_shared<FigureSet>();
    set->query = query;
    set->reading = reading;
    set->format = FigureFormat::of(reading->profile);
    const QDate first = reading->firstDay();
    set->span = query.span(reading->today, first);
    set->beforeSpan = query.before(reading->today, first);
    kpi::KpiOptions options = optionsOf(*reading, query);
    options.from = set->span.from;
    options.to = set->span.to;
    if (!options.windowDays) {
        // One window for the whole shop, whatever channels are asked for.
        const auto window = reading->snapshot->retentionWindow(stop);
        if (!window)
            return nullptr;
        options.windowDays = window->days;
    }

    const auto stopped = [&] { return stop && stop(); };
    const auto lists = [&] {
        if (!stopped())
            set->away = kpi::stillAway(reading->orders, reading->reviews, options);
        if (!stopped())
            set->afterReviews = kpi::ordersAfterReviews(reading->orders, reading->reviews, options);
        if (!stopped()) {
            kpi::ProductFigures of = kpi::productFigures(reading->orders, reading->reviews, reading->products.links, options);
            set->products = std::move(of.annoying);
            set->ratings = std::move(of.ratings);
        }
        if (!stopped())
            set->channels = kpi::annoyingChannels(reading->orders, reading->reviews, options);
        if (!stopped()) // last: it rests on what the figures count meanwhile
            set->late = reading->snapshot->late(options);
    };
    bool whole = false;
    const auto figures = [&] {
        auto now = reading->snapshot->compute(options, stop);
        if (!now)
            return;
        set->now = std::move(*now);
        set->options = options;
        if (set->beforeSpan) {
            kpi::KpiOptions old = set->options;
            old.from = set->beforeSpan->from;
            old.to = set->beforeSpan->to;
            set->before = reading->snapshot->compute(old, stop);
        }
        whole = true;
    };
    sideBySide(lists, figures);
    return whole && !stopped() ? set : nullptr;
}

FigureForecast FigureForecast::compute(const FigureReading& reading, const kpi::KpiOptions& options)
{
    kpi::KpiOptions whole = options;
    whole.from.reset();
    whole.to.reset();
    predict::PredictOptions year;
    year.horizonDays = predict::YearAhead::kDays;
    const predict::Prediction prediction = predict::predict(reading.orders, whole, year);
    return {predict::forecastDemand(reading.orders, whole, kDays, prediction), predict::YearAhead::of(prediction),
            predict::productDemand(reading.orders, reading.products.links, whole, kDays)};
}

} // namespace encore::ui
