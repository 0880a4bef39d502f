#pragma once

#include "kpi/figure.h"
#include "predict/prediction.h"

#include <optional>
#include <vector>

namespace encore::predict {

/// KPI29: demand of existing customers in the next days; new ones are not in it.
struct Forecast {
    kpi::Figure orders;                 ///< occasions, with the prediction band
    kpi::Figure minor;                  ///< net revenue, minor units, same relative band
    bool byModel = false;               ///< BG/NBD; else by hazard of order step and silence
    struct Back {
        qint32 from = 0;                ///< Julian day on which it was made
        double forecast = 0.0;
        qint64 actual = 0;
    };
    std::vector<Back> backtests;        ///< up to three, the latest first, each over 91 days
    std::optional<double> meanAbsoluteError; ///< MAPE over those with actual > 0
    QString reason;                     ///< English: why by hazard, or why nothing
    int horizonDays = 0;
    double coveredDays = 0.0;           ///< by hazard: of the horizon, see expectedByHazard()
};

/// Half-width of the band on the log scale is the largest of the simulated one, 1.96 * RMS of ln(actual /
/// forecast) of the back-tests and |ln(actual / forecast)| of the last. Pure; callable from any thread.
Forecast forecastDemand(const kpi::OrderHistory& history, const kpi::KpiOptions& options, int horizonDays);
/// The same from what predict() gave for the same data and as-of, whatever its horizon, with days as unit: no second fit.
Forecast forecastDemand(const kpi::OrderHistory& history, const kpi::KpiOptions& options, int horizonDays, const Prediction& prediction);

/// Expected occasions by hazard: the renewal of KPI3's curves from each customer's step and silence. Past the last day
/// with five at risk a curve says nothing (kpi.md 3.0), so nothing is expected there. nullopt with fewer than 30
/// customers, or where less than half of the days ahead lies within the curves, taken over all customers: the sum would
/// mostly tell of what is not known. `coveredDays`: how many of the days ahead do, on average of customers.
/// Holding the chance of a day as it was before that end was tried on CDNOW instead: 91 days ahead it is off by 10 to
/// 57 %, this by -5 to 44 %, for people who are silent for long order ever less.
std::optional<double> expectedByHazard(const kpi::OrderHistory& history, const kpi::KpiOptions& options, qint32 end, int horizonDays, double* coveredDays = nullptr);

/// Croston with the SBA correction, z / x * (1 - alpha / 2): demand per period of a slow item; nullopt where
/// it was never asked for.
std::optional<double> crostonSba(const std::vector<double>& demand, double alpha = 0.1);

} // namespace encore::predict
