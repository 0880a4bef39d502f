#pragma once

#include "predict/bgnbd.h"
#include "predict/gamma_gamma.h"
#include "predict/purchase_summary.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace encore::predict {

/// The rungs of KPI10b, lowest first. None: no rung has enough data.
enum class Rung { None, Simple, CohortMultiplier, Model };
/// "simple", "cohort_multiplier", "bgnbd_gamma"; empty where there is none.
QLatin1String nameOf(Rung rung);

/// What keeps the model from speaking; Open: nothing.
enum class Gate {
    Open,
    NoOrders,
    FewBuyers,            ///< under 200
    FewRepeaters,         ///< under 60 bought again
    ShortHistory,         ///< under 180 days
    NoPurchaseFit,
    NoSpendFit,
    NoFiniteMean,
    SpendGoesWithOrders,  ///< |corr| of spend and number of orders is 0.3 or more
    NoBacktest,           ///< too little data for one
    BacktestOff,          ///< by a quarter or more
};

struct PredictOptions {
    std::optional<qint32> calibrateUntil; ///< Julian day; default: as-of
    int horizonDays = 365;
    double daysPerUnit = 1.0;             ///< 7 for --unit week
};

/// One known customer, for lists and --csv. Money in minor units.
struct PredictedCustomer {
    qint64 customer = 0;
    qint32 frequency = 0;                 ///< repeat occasions
    qint32 recencyDays = 0;
    qint32 ageDays = 0;
    std::optional<double> meanMinor;      ///< mean of repeat occasions; none for one-time buyers
    std::optional<double> pAlive;         ///< never for one-time buyers
    std::optional<double> expectedOrders;
    std::optional<double> expectedMinor;  ///< net revenue in the horizon
};

struct Prediction {
    Rung rung = Rung::None;
    Gate gate = Gate::NoOrders;           ///< why not the model
    QString reason;                       ///< English: why this rung and none above
    std::optional<BgNbdFit> bgnbd;        ///< in the asked unit; reported wherever it converges
    std::optional<GammaGammaFit> gammaGamma; ///< major units
    double daysPerUnit = 1.0;
    int horizonDays = 365;
    std::optional<double> expectedOrders; ///< of all known customers in the horizon, by the rung chosen
    std::optional<double> expectedMinor;
    std::optional<double> backtestError;  ///< of the rung chosen: (forecast - actual) / actual, signed
    qint64 backtestActual = 0;
    std::vector<PredictedCustomer> customers;
    double summariseSeconds = 0.0;
    double fitSeconds = 0.0;
    double scoreSeconds = 0.0;
};

/// KPI10b. Pure; callable from any thread; never fails.
Prediction predict(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PredictOptions& predictOptions = {});

/// The document of `encore-cli predict --json`. `rung` is null, as KPI10b has it, where no rung has enough data;
/// `reason` then says what is missing.
QJsonObject predictToJson(const Prediction& prediction, const kpi::KpiOptions& options);
/// The rows of `--csv`, header included: customer,frequency,recency,t,monetary,p_alive,expected_orders,expected_value.
/// `nameOf` gives the external id of a customer id, or an empty string for the id itself.
QByteArray predictToCsv(const Prediction& prediction, const kpi::KpiOptions& options, const std::function<QString(qint64)>& nameOf = {});

/// Actual occasions in (from, to] of buyers known at `from`, for back-tests.
qint64 actualOccasions(const kpi::OrderHistory& history, const kpi::KpiOptions& options, const PurchaseSummary& known, qint32 to);
/// Expected occasions of all in `days`, scored over equal customers once; `each` gets the index and its value where given.
double expectedOccasions(const PurchaseSummary& summary, const BgNbd& model, double daysPerUnit, int days, std::vector<double>* each = nullptr);

} // namespace encore::predict
