#include "cli/command.h"

#include "cli/figures.h"
#include "cli/output.h"
#include "customers/external_id_scan.h"
#include "exchange/save_file.h"
#include "predict/prediction.h"

namespace encore::cli {

namespace {

struct Options {
    std::string shop, asOf, calibrateUntil, unit = "day", csv;
    int horizonDays = 365;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("--as-of", o.asOf, "day whose end is looked from, YYYY-MM-DD (today)");
    command.add_option("--calibrate-until", o.calibrateUntil, "last day that the models learn from (the day of --as-of)");
    command.add_option("--horizon-days", o.horizonDays, "days ahead to predict (365)")->check(CLI::Range(1, 3650));
    command.add_option("--unit", o.unit, "of parameters and of the CSV's times: day or week (day)")->check(CLI::IsMember({"day", "week"}));
    addJson(command, o.json);
    command.add_option("--csv", o.csv, "file for one row per customer");
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto asOf, dayFrom(o.asOf, "--as-of"));
    ENCORE_LET(const auto until, dayFrom(o.calibrateUntil, "--calibrate-until"));
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto figures, readFigures(*store, asOf, FiguresFor::Orders));
    ENCORE_TRY(inOrder("--calibrate-until", until.value_or(QDate()), "--as-of", figures->day()));
    predict::PredictOptions how;
    if (until)
        how.calibrateUntil = qint32(until->toJulianDay());
    how.horizonDays = o.horizonDays;
    how.daysPerUnit = o.unit == "week" ? 7.0 : 1.0;
    const predict::Prediction prediction = predict::predict(figures->orders(), figures->options(), how);
    if (!o.csv.empty()) {
        ENCORE_LET(const auto names, scanExternalIds(store->db()));
        SaveFile file(absolutePath(o.csv));
        ENCORE_TRY(file.open());
        ENCORE_TRY(file.write(predict::predictToCsv(prediction, figures->options(), [&](qint64 customer) { return names.value(customer); })));
        ENCORE_TRY(file.commit());
    }
    const QJsonObject document = predict::predictToJson(prediction, figures->options());
    if (o.json)
        print(QJsonDocument(document));
    else
        printFigures(document);
    return kDone;
}

} // namespace

void addPredict(CommandLine& line) { line.add("predict", "orders and revenue to expect from known customers", &describe, &work); }

} // namespace encore::cli
