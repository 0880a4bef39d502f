#include "exchange/import.h"

#include "exchange/import_context.h"
#include "exchange/import_log.h"
#include "exchange/import_orders.h"
#include "exchange/import_products.h"
#include "exchange/import_reviews.h"
#include "exchange/import_row.h"
#include "exchange/import_setup.h"
#include "exchange/read_ahead.h"
#include "exchange/table_source.h"
#include "exchange/table_writer.h"
#include "shop/unit_label.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <filesystem>

namespace encore {

Result<std::unique_ptr<TableSource>> openImportSource(const ImportOptions& options)
{
    TableOptions how;
    how.sheet = options.sheet;
    if (!options.delimiter.isEmpty()) {
        const QString& d = options.delimiter;
        if (d == u"tab" || d == u"\\t")
            how.delimiter = u'\t';
        else if (d.size() == 1)
            how.delimiter = d.front();
        else
            return fail(ErrorCode::WrongUsage, d, QStringLiteral("a delimiter is one character, or the word tab"));
    }
    if (!options.encoding.isEmpty()) {
        how.encoding = encodingFromName(options.encoding);
        if (!how.encoding)
            return fail(ErrorCode::WrongUsage, options.encoding, QStringLiteral("unknown encoding; known are utf-8, utf-16, windows-1251, cp866, koi8-r, windows-1252"));
    }
    return options.pasted.isEmpty() ? openTable(options.file, how) : openPastedTable(options.pasted, how);
}

namespace {

constexpr qint64 kRowsBetweenChecks = 256;
constexpr qint64 kProgressMs = 100;
constexpr double kMostRagged = 0.5;             // share of ragged rows from which they are told of once
constexpr qint64 kLargeImport = 20000;          // rows from which the write-ahead log is worth emptying

const char* labelOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return "import.customers";
    case ImportKind::Products: return "import.products";
    case ImportKind::Orders: return "import.orders";
    case ImportKind::OrderItems: return "import.order_items";
    case ImportKind::Reviews: return "import.reviews";
    case ImportKind::LoyaltyBalances: return "import.loyalty_balances";
    case ImportKind::Mixed: return "import.mixed";
    }
    return "import";
}

/// The importers of one run; only the one of its kind is there.
class Engine {
public:
    Engine(ImportContext& context, RowReader& reader) : m_kind(context.options.kind)
    {
        switch (m_kind) {
        case ImportKind::Customers: m_customers.emplace(context, reader); break;
        case ImportKind::Products: m_products.emplace(context, reader); break;
        case ImportKind::Reviews: m_reviews.emplace(context, reader); break;
        default: m_orders.emplace(context, reader);
        }
    }
    Status begin() { return m_reviews ? m_reviews->begin() : m_orders ? m_orders->begin() : Status(); }
    Status row(const Row& row)
    {
        if (m_customers)
            return m_customers->row();
        if (m_products)
            return m_products->row();
        if (m_reviews)
            return m_reviews->row();
        return m_kind == ImportKind::OrderItems ? m_orders->itemRow() : m_orders->row(row);
    }
    Status finish()
    {
        if (m_customers)
            return m_customers->finish();
        return m_orders ? m_orders->finish() : Status();
    }

private:
    ImportKind m_kind;
    std::optional<CustomerImporter> m_customers;
    std::optional<ProductImporter> m_products;
    std::optional<OrderImporter> m_orders;
    std::optional<ReviewImporter> m_reviews;
};

/// What a row has too little or too much; and what its cells beyond the header say, which nothing else shows.
void noteRagged(const Row& row, qsizetype columns, ImportLog& log)
{
    QStringList beyond;
    for (qsizetype i = columns; i < row.fields && beyond.size() < 5; ++i)
        beyond << row.text(i).simplified().left(60);
    const QString more = beyond.isEmpty() ? QString() : QStringLiteral("; beyond it stands \"%1\"").arg(beyond.join(QStringLiteral("\", \"")));
    log.note({}, QStringLiteral("ragged_row"), QStringLiteral("the row has %1 cells and the header %2%3").arg(QString::number(row.fields), QString::number(columns), more),
             {.value = beyond.join(QStringLiteral(", ")), .expected = QString::number(columns), .given = QString::number(row.fields)});
}

/// What is odd about the file as a whole. Whether the rows that are ragged are to be told of one by one.
bool noteOddities(const TableSource& source, const TableSummary& table, ImportLog& log)
{
    if (source.info().damagedBytes > 0)
        log.noteFile({}, QStringLiteral("damaged_bytes"),
                     QStringLiteral("%1 bytes of the file are no letters of its encoding and are lost; if words look wrong, name the encoding (--encoding windows-1251)").arg(source.info().damagedBytes));
    if (source.info().format != TableFormat::Csv)
        return false;                           // a workbook leaves out the empty cells at the end
    const bool most = table.rows > 2 && double(table.ragged) > kMostRagged * double(table.rows);
    if (most)
        log.noteFile({}, QStringLiteral("ragged_rows"), QStringLiteral("%1 of the first %2 rows have more or fewer cells than the header; is the delimiter right (--delimiter)?").arg(table.ragged).arg(table.rows));
    return !most;
}

Status readRows(TableSource& source, RowReader& reader, Engine& engine, ImportLog& log, ImportReport& report, bool tellRagged,
                const ImportProgress& progress, const std::atomic_bool* cancel)
{
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    const qsizetype columns = source.header().size();
    ReadAhead ahead(source);
    Row row;
    for (;;) {
        ENCORE_LET(const bool more, ahead.next(row));
        if (!more)
            break;
        ++report.rows;
        log.begin(row);
        reader.start(row);
        ENCORE_TRY(engine.row(row));
        if (tellRagged && row.fields != columns)
            noteRagged(row, columns, log);
        ENCORE_TRY(log.end());
        if (report.rows % kRowsBetweenChecks)
            continue;
        if (cancel && cancel->load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled);
        if (progress && sinceProgress.elapsed() >= kProgressMs) {
            progress(ahead.progress(), report.rows);
            sinceProgress.restart();
        }
    }
    ENCORE_TRY(engine.finish());
    if (cancel && cancel->load(std::memory_order_relaxed))
        return fail(ErrorCode::Cancelled);
    if (progress)
        progress(1, report.rows);
    return {};
}

/// The table itself must not be written over, whatever the name by which it is reached.
Status refuseOverwriting(const ImportOptions& options)
{
    if (options.errorsFile.isEmpty() || !options.pasted.isEmpty() || !QFileInfo::exists(options.errorsFile))
        return {};
    std::error_code unknown;
    const bool same = std::filesystem::equivalent(std::filesystem::path(options.file.toStdU16String()), std::filesystem::path(options.errorsFile.toStdU16String()), unknown);
    if (!same && QFileInfo(options.file).canonicalFilePath() != QFileInfo(options.errorsFile).canonicalFilePath())
        return {};
    return fail(ErrorCode::WrongUsage, {}, QStringLiteral("The rows with problems would be written over the table itself (%1). Choose another file for --errors.").arg(options.errorsFile),
                {QStringLiteral("errors_file")});
}

Result<std::unique_ptr<TableWriter>> rejectedWriter(const ImportOptions& options, const QStringList& header)
{
    if (options.errorsFile.isEmpty())
        return std::unique_ptr<TableWriter>();
    const QString suffix = QFileInfo(options.errorsFile).suffix().toLower();
    if (suffix != u"csv")
        return fail(ErrorCode::WrongUsage, options.errorsFile, QStringLiteral("rows with problems are written to a .csv file"));
    return createTableWriter(options.errorsFile, header + QStringList{QStringLiteral("encore row"), QStringLiteral("encore result"), QStringLiteral("encore reason")});
}

} // namespace

Result<ImportReport> runImport(Store& store, const ImportOptions& options, const ImportProgress& progress, const std::atomic_bool* cancel)
{
    QElapsedTimer timer;
    timer.start();
    if (options.kind == ImportKind::LoyaltyBalances)
        return fail(ErrorCode::Unsupported, importKindName(options.kind), QStringLiteral("this version of Encore keeps no loyalty points yet"));
    ENCORE_TRY(refuseOverwriting(options));
    ENCORE_LET(const auto source, openImportSource(options));
    ENCORE_LET(const TableSummary table, summarise(*source));
    ENCORE_LET(const ColumnMapping mapping, importMapping(options, table));
    ENCORE_LET(const ImportProfile* profile, usedProfile(options, table));
    ENCORE_LET(const ShopProfile shop, store.settings().profile());

    ImportReport report;
    report.profile = profile ? profile->name : QString();
    report.source = !options.source.isEmpty() ? options.source : profile ? profile->name : importKindName(options.kind);
    ENCORE_LET(const auto rejected, rejectedWriter(options, source->header()));
    ImportLog log(report, rejected.get(), size_t(source->header().size()));
    ENCORE_LET(RowReader reader, RowReader::make(options, mapping, table, profile ? profile->fixed : std::vector<std::pair<QString, QString>>(), shop,
                                                       source->info().format != TableFormat::Csv, log));
    ENCORE_TRY(requireFields(options.kind, reader));
    const bool tellRagged = noteOddities(*source, table, log);

    const QString name = options.pasted.isEmpty() ? QFileInfo(options.file).fileName() : QString();
    ENCORE_LET(UnitOfWork unit, store.begin({UnitKind::Import, Permission::Import, unitLabel(labelOf(options.kind), {name}), {}}));
    ImportContext context(store, unit, shop, options, report.source, report, log);
    Engine engine(context, reader);
    ENCORE_TRY(engine.begin());
    ENCORE_TRY(readRows(*source, reader, engine, log, report, tellRagged, progress, cancel));
    if (rejected)
        ENCORE_TRY(rejected->finish());
    if (options.dryRun) {
        unit.rollback();
    } else {
        ENCORE_LET(const ChangeSet changes, store.commit(unit));
        if (!changes.isEmpty())
            report.unit = changes.unit;
        if (report.rows >= kLargeImport)
            (void)store.db().truncateWal();      // what could not be emptied now is emptied by the next one
    }
    report.seconds = double(timer.elapsed()) / 1000.0;
    return report;
}

} // namespace encore
