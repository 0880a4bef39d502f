#include "cli/command.h"

#include "cli/output.h"
#include "cli/safety_copy.h"
#include "exchange/import.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, kind, file;
    std::vector<std::string> map, set, values;
    std::string profile = "auto", encoding, delimiter, decimal, dateFormat, timezone, sheet, source;
    std::string match = "external_id,phone,email", policy = "fill", errors;
    bool dryRun = false, json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("KIND", o.kind, "customers, products, orders, order-items, reviews, loyalty-balances or mixed")->required();
    command.add_option("FILE", o.file, "CSV, TSV, XLSX or JSON")->required();
    command.add_option("--profile", o.profile, "program that the file comes from; auto: by its columns, plain: none");
    command.add_option("--map", o.map, "FIELD=COLUMN, may be repeated; COLUMN may be #3")->allow_extra_args(false);
    command.add_option("--set", o.set, "FIELD=VALUE for all rows, may be repeated")->allow_extra_args(false);
    command.add_option("--value", o.values, "FIELD:FROM=TO, a value of the file and what it means, may be repeated")->allow_extra_args(false);
    command.add_option("--encoding", o.encoding, "utf-8, windows-1251, cp866, koi8-r, utf-16 …; found out by default");
    command.add_option("--delimiter", o.delimiter, "one character, or tab; found out by default");
    command.add_option("--decimal", o.decimal, ". or , ; found out by default");
    command.add_option("--date-format", o.dateFormat, "such as dd.MM.yyyy; found out by default");
    command.add_option("--timezone", o.timezone, "time zone of the file's times (the shop's)");
    command.add_option("--sheet", o.sheet, "sheet of a workbook (the first)");
    command.add_option("--source", o.source, "whose external ids these are (the profile or the kind)");
    command.add_option("--match", o.match, "how customers are found, in this order (external_id,phone,email)");
    command.add_option("--policy", o.policy, "what to do with known records: create, fill or overwrite (fill)");
    command.add_option("--errors", o.errors, "CSV file for the rows with problems");
    command.add_flag("--dry-run", o.dryRun, "try and count everything, keep nothing");
    addJson(command, o.json);
}

Result<ImportOptions> optionsFrom(const Options& o)
{
    ImportOptions options;
    const auto kind = importKindFromName(text(o.kind));
    if (!kind)
        return wrongUsage(QStringLiteral("kind \"%1\"").arg(text(o.kind)), QStringLiteral("customers, products, orders, order-items, reviews, loyalty-balances or mixed"));
    const auto policy = importPolicyFromName(text(o.policy));
    if (!policy)
        return wrongUsage(QStringLiteral("policy \"%1\"").arg(text(o.policy)), QStringLiteral("create, fill or overwrite"));
    ENCORE_LET(options.matchKeys, matchKeysFromText(text(o.match)));
    options.kind = *kind;
    options.policy = *policy;
    options.file = absolutePath(o.file);
    options.profile = text(o.profile);
    options.map = texts(o.map);
    options.set = texts(o.set);
    options.values = texts(o.values);
    options.encoding = text(o.encoding);
    options.delimiter = text(o.delimiter);
    options.decimal = text(o.decimal);
    options.dateFormat = text(o.dateFormat);
    options.timezone = text(o.timezone);
    options.sheet = text(o.sheet);
    options.source = text(o.source);
    if (!o.errors.empty())
        options.errorsFile = absolutePath(o.errors);
    options.dryRun = o.dryRun;
    return options;
}

QJsonObject counters(const QMap<QString, qint64>& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject documentOf(const ImportReport& report, bool dryRun)
{
    QJsonArray problems;
    for (const ImportProblem& problem : report.problems)
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row}, {QStringLiteral("field"), problem.field}, {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("message"), problem.message}, {QStringLiteral("error"), problem.error}});
    return {{QStringLiteral("unit_id"), report.unit ? QJsonValue(report.unit.value) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("created"), counters(report.created)},
            {QStringLiteral("updated"), counters(report.updated)},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("errors"), report.errors},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("problem_count"), report.problemCount},
            {QStringLiteral("profile"), report.profile},
            {QStringLiteral("source"), report.source},
            {QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("seconds"), report.seconds}};
}

QString listed(const QMap<QString, qint64>& counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts << QStringLiteral("%1 %2").arg(QString(it.key()).replace(u'_', u' ')).arg(it.value());
    return parts.isEmpty() ? QStringLiteral("nothing") : parts.join(QStringLiteral(", "));
}

void printReport(const ImportReport& report, bool dryRun)
{
    Table table;
    table.add(QStringLiteral("rows"), QString::number(report.rows));
    table.add(QStringLiteral("created"), listed(report.created));
    table.add(QStringLiteral("updated"), listed(report.updated));
    table.add(QStringLiteral("unchanged"), QString::number(report.unchanged));
    table.add(QStringLiteral("duplicates"), QString::number(report.duplicates));
    table.add(QStringLiteral("errors"), QString::number(report.errors));
    if (dryRun)
        table.add(QStringLiteral("unit"), QStringLiteral("none: only tried, nothing was kept"));
    else
        table.add(QStringLiteral("unit"), report.unit ? QString::number(report.unit.value) : QStringLiteral("none: nothing new"));
    table.print();
    for (const ImportProblem& problem : report.problems)
        print(QStringLiteral("%1%2: %3").arg(problem.row > 0 ? QStringLiteral("row %1").arg(problem.row) : QStringLiteral("the table"),
                                             problem.field.isEmpty() ? QString() : QStringLiteral(", ") + problem.field, problem.message));
    if (report.problemCount > qint64(report.problems.size()))
        print(QStringLiteral("and %1 problems more; --errors FILE.csv keeps all rows with problems").arg(report.problemCount - qint64(report.problems.size())));
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const ImportOptions options, optionsFrom(o));
    if (!QFileInfo::exists(options.file))
        return fail(ErrorCode::NotFound, options.file);
    ENCORE_LET(const auto store, session.open(absolutePath(o.shop)));
    if (!o.dryRun)
        copyBefore(*store, QStringLiteral("import"));
    ProgressBar bar(QStringLiteral("import"));
    const auto report = runImport(*store, options, [&](double share, qint64 rows) { bar.show(share, rows); });
    bar.clear();
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (o.json)
        print(QJsonDocument(documentOf(*report, o.dryRun)));
    else
        printReport(*report, o.dryRun);
    return kDone;
}

} // namespace

void addImport(CommandLine& line) { line.add("import", "bring in records from a file, as one unit that can be undone", &describe, &work); }

} // namespace encore::cli
