#pragma once

#include "base/result.h"
#include "figures/figure_data.h"
#include "figures/figure_query.h"
#include "kpi/figure_snapshot.h"
#include "kpi/orders_after_reviews.h"
#include "kpi/review_rows.h"
#include "predict/forecast.h"
#include "predict/product_demand.h"
#include "predict/year_ahead.h"
#include "products/product_scan.h"

#include <functional>
#include <memory>

namespace encore {
class Store;
}

namespace encore::ui {

/// What the page reads of the shop: a snapshot, shared with those before and after it, and what the page makes
/// of it. Immutable; any thread.
struct FigureReading {
    FigureReading(FigureSnapshot::Ptr snapshot, std::shared_ptr<const ProductScan> products);
    FigureReading(const FigureReading&) = delete;
    FigureReading& operator=(const FigureReading&) = delete;

    const FigureSnapshot::Ptr snapshot;
    const std::shared_ptr<const ProductScan> productScan;
    const ProductScan& products;
    const kpi::OrderHistory& orders;
    const kpi::ReviewHistory& reviews;
    const WorkingCalendar& calendar;
    const std::vector<Channel>& channels;
    const ShopProfile& profile;
    const kpi::KpiOptions options;   ///< the shop's switches, as of today; no period; months of 30 days
    const QDate today;
    const QList<ChangeMark> marks;   ///< what was changed in the shop, by day

    /// Day of the first order or review; invalid where there is none.
    QDate firstDay() const { return snapshot->firstDay(); }
    bool isEmpty() const { return snapshot->isEmpty(); }
    QString channelName(qint32 channel) const;

    /// For a worker; Cancelled when `cancelled` says so. With an earlier reading only `parts` are read anew. With
    /// `fixed` the window of KPI1 is kept, if it was not (fixRetentionWindow), and the commit told there.
    static Result<std::shared_ptr<const FigureReading>> read(Store& store, const std::function<bool()>& cancelled,
                                                             const std::shared_ptr<const FigureReading>& earlier = {},
                                                             FigureSnapshot::Parts parts = FigureSnapshot::Parts(FigureSnapshot::kAll), ChangeSet* fixed = nullptr);
};

/// The figures of one question, as all tabs show them. Immutable; any thread.
struct FigureSet {
    FigureQuery query;
    FigureQuery::Span span;
    std::optional<FigureQuery::Span> beforeSpan;
    kpi::KpiOptions options;         ///< those that gave `now`
    kpi::KpiReport now;
    std::optional<kpi::KpiReport> before;   ///< the compared period, with what is known today
    FigureSnapshot::Late late;       ///< as of today, the latest first
    std::array<std::vector<kpi::StillAway>, kpi::kReviewClasses> away;   ///< whom the actions beside KPI21 are about
    kpi::OrdersAfterReviews afterReviews;
    std::vector<kpi::Annoyance> products;   ///< with reviews of one to three stars, most first
    std::vector<kpi::Annoyance> channels;   ///< likewise
    std::vector<kpi::ProductRating> ratings;  ///< of products with stars, the lowest first
    FigureFormat format;
    std::shared_ptr<const FigureReading> reading;

    /// kpi::changeOf of a figure now and in the compared period; Unknown where nothing is compared.
    template <class Pick>
    kpi::Change change(Pick pick) const { return before ? kpi::changeOf(pick(now), pick(*before)) : kpi::Change::Unknown; }

    /// For a worker; nullptr where `stop` said so.
    /// Counts beforehand what no period changes, for a query that is likely to come next. On a worker.
    static void prepare(const FigureReading& reading, const FigureQuery& query, const kpi::StopQuestion& stop = {});
    static bool isPrepared(const FigureReading& reading, const FigureQuery& query);
    static std::shared_ptr<const FigureSet> compute(std::shared_ptr<const FigureReading> reading, const FigureQuery& query, const kpi::StopQuestion& stop = {});
};

/// What regulars will order next. Slower than the rest, so it comes after it.
struct FigureForecast {
    static constexpr int kDays = 91;
    predict::Forecast demand;        ///< of the next 91 days
    predict::YearAhead year;         ///< what each is expected to bring in a year
    predict::ProductDemands products;   ///< of the next 91 days, slow ones
    static FigureForecast compute(const FigureReading& reading, const kpi::KpiOptions& options);
};

} // namespace encore::ui
