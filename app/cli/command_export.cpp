#include "cli/command.h"

#include "cli/output.h"
#include "exchange/export.h"

#include <QFileInfo>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, kind, file, columns, query;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("KIND", o.kind, "customers, products, orders, order-items, reviews, replies, templates, cases or all")->required();
    command.add_option("FILE", o.file, "file to write: .csv, .tsv, .xlsx, .json, or .vcf for customers; for all, the folder of that name")->required();
    command.add_option("--columns", o.columns, "only these, in this order: a,b,c; a name with a comma in quotes, as in CSV");
    command.add_option("--query", o.query, "only what a search for this finds");
}

Result<int> work(Session& session, const Options& o)
{
    const auto kind = exportKindFromName(text(o.kind));
    if (!kind)
        return wrongUsage(QStringLiteral("kind \"%1\"").arg(text(o.kind)), QStringLiteral("customers, products, orders, order-items, reviews, replies, templates, cases or all"));
    ExportOptions options;
    options.kind = *kind;
    options.file = absolutePath(o.file);
    // A folder for the files of all tables is named by its last character.
    if (o.file.ends_with('/') && !options.file.endsWith(u'/'))
        options.file += u'/';
    if (!o.columns.empty()) {
        ENCORE_LET(options.columns, exportColumnsFromText(text(o.columns)));
    }
    options.query = text(o.query);
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const ExportReport report, runExport(*store, options));
    print(report.files.size() == 1 ? QStringLiteral("%1 rows in %2").arg(report.rows).arg(report.files.front())
                                   : QStringLiteral("%1 files in %2").arg(report.files.size()).arg(QFileInfo(report.files.front()).path()));
    return kDone;
}

} // namespace

void addExport(CommandLine& line) { line.add("export", "write records to a file", &describe, &work); }

} // namespace encore::cli
