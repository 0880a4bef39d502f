#pragma once

#include "kpi/kpi_report.h"
#include "kpi/options.h"

#include <QJsonObject>

namespace encore::kpi {

/// The document of `encore-cli kpi --json`. Money in major units by options.currencyDigits.
QJsonObject kpiToJson(const KpiReport& report, const KpiOptions& options);

} // namespace encore::kpi
