#pragma once

#include "base/result.h"
#include "kpi/resolution.h"
#include "service/service.h"

#include <QTimeZone>

#include <functional>

namespace encore {

class Store;

/// What was measured of the reviews published from `from` to `to`, both local days inclusive, as known at `now`:
/// the figures of the page Figures (KPI11, KPI13, KPI15), by the same functions. For a worker; InvalidInput
/// "period" when it ends before it begins.
Result<ServiceFigures> measureService(Store& store, const QTimeZone& zone, QDate from, QDate to, qint64 now, const std::function<bool()>& cancelled = {});
/// What was asked without a review in those days, by kind: how soon our first word came, and how soon all was done
/// (KPI11, KPI14). Kinds that nobody asked are left out.
Result<std::vector<kpi::ResolutionBlock::Kind>> measureRequests(Store& store, const QTimeZone& zone, QDate from, QDate to, qint64 now);

} // namespace encore
