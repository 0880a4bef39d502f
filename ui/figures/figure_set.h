#pragma once

#include "base/result.h"
#include "figures/figure_data.h"
#include "figures/figure_query.h"
#include "kpi/compute_kpis.h"
#include "predict/forecast.h"
#include "predict/prediction.h"
#include "shop/channel.h"
#include "shop/working_calendar.h"

#include <functional>
#include <memory>

namespace encore {
class Store;
}

namespace encore::ui {

/// Everything of the shop that figures are computed from, read once. Immutable; any thread.
struct FigureReading {
    kpi::OrderHistory orders;
    kpi::ReviewHistory reviews;
    kpi::KpiOptions options;         ///< the shop's switches, as of today; no period
    WorkingCalendar calendar;
    std::vector<Channel> channels;
    QList<ChangeMark> marks;         ///< what was changed in the shop, by day
    ShopProfile profile;
    QDate today;

    /// Day of the first order or review; invalid where there is none.
    QDate firstDay() const;
    bool isEmpty() const { return orders.orderCount() == 0 && orders.guests().size() == 0 && reviews.size() == 0; }
    QString channelName(qint32 channel) const;

    /// For a worker; Cancelled when `cancelled` says so.
    static Result<std::shared_ptr<const FigureReading>> read(Store& store, const std::function<bool()>& cancelled);
};

/// The figures of one question, as all tabs show them. Immutable; any thread.
struct FigureSet {
    FigureQuery query;
    FigureQuery::Span span;
    std::optional<FigureQuery::Span> beforeSpan;
    kpi::KpiOptions options;         ///< those that gave `now`
    kpi::KpiReport now;
    std::optional<kpi::KpiReport> before;   ///< the compared period, with what is known today
    std::vector<kpi::LateCustomer> late;    ///< as of today, the latest first
    FigureFormat format;
    std::shared_ptr<const FigureReading> reading;

    /// kpi::changeOf of a figure now and in the compared period; Unknown where nothing is compared.
    template <class Pick>
    kpi::Change change(Pick pick) const { return before ? kpi::changeOf(pick(now), pick(*before)) : kpi::Change::Unknown; }

    static std::shared_ptr<const FigureSet> compute(std::shared_ptr<const FigureReading> reading, const FigureQuery& query);
};

/// What regulars will order next. Slower than the rest, so it comes after it.
struct FigureForecast {
    static constexpr int kDays = 91;
    predict::Forecast demand;        ///< of the next 91 days
    static FigureForecast compute(const FigureReading& reading, const kpi::KpiOptions& options);
};

} // namespace encore::ui
