#include "cli/command.h"

#include "cli/figures.h"
#include "cli/output.h"
#include "kpi/kpi_json.h"
#include "shop/channel_repository.h"

namespace encore::cli {

namespace {

struct Options {
    std::string shop, asOf, from, to, cohort = "month", cell = "month";
    std::vector<std::string> channels;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("--as-of", o.asOf, "day whose end is looked from, YYYY-MM-DD (today)");
    command.add_option("--from", o.from, "first day of the period (the first order)");
    command.add_option("--to", o.to, "last day of the period (the day of --as-of)");
    command.add_option("--cohort", o.cohort, "month or quarter")->check(CLI::IsMember({"month", "quarter"}));
    command.add_option("--cell", o.cell, "month or 30d")->check(CLI::IsMember({"month", "30d"}));
    command.add_option("--channel", o.channels, "only this channel, may be repeated")->allow_extra_args(false);
    addJson(command, o.json);
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto asOf, dayFrom(o.asOf, "--as-of"));
    ENCORE_LET(const auto from, dayFrom(o.from, "--from"));
    ENCORE_LET(const auto to, dayFrom(o.to, "--to"));
    ENCORE_TRY(inOrder("--from", from.value_or(QDate()), "--to", to.value_or(QDate())));
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto figures, readFigures(*store, asOf, FiguresFor::All));
    // Without --to the period ends with what is seen.
    if (from && !to)
        ENCORE_TRY(inOrder("--from", *from, "--as-of", figures->day()));
    kpi::KpiOptions options = figures->options();
    if (from)
        options.from = qint32(from->toJulianDay());
    if (to)
        options.to = qint32(to->toJulianDay());
    options.cohort = o.cohort == "quarter" ? kpi::CohortSpan::Quarter : kpi::CohortSpan::Month;
    options.cell = o.cell == "30d" ? kpi::CellSpan::ThirtyDays : kpi::CellSpan::Month;
    for (const QString& name : texts(o.channels)) {
        ENCORE_LET(const auto channel, store->channels().findByName(name));
        if (!channel)
            return fail(ErrorCode::NotFound, QStringLiteral("Channel \"%1\"").arg(name));
        options.channels.push_back(qint32(channel->id.value));
    }
    const kpi::KpiReport report = figures->compute(options);
    const QJsonObject document = kpi::kpiToJson(report, options);
    if (o.json)
        print(QJsonDocument(document));
    else
        printFigures(document);
    // On standard error, so that lines of figures stay lines of figures.
    if (!o.json && figures->isEmpty())
        say(QStringLiteral("No paid orders and no reviews yet: the figures are not defined."));
    return kDone;
}

} // namespace

void addKpi(CommandLine& line) { line.add("kpi", "figures of orders, customers, reviews and replies", &describe, &work); }

} // namespace encore::cli
