#include "exchange/export.h"

#include "attachments/attachment_repository.h"
#include "db/table_dump.h"
#include "exchange/csv_reader.h"
#include "exchange/export_rows.h"
#include "exchange/save_file.h"
#include "exchange/table_writer.h"
#include "shop/store.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

namespace encore {

namespace {

constexpr ExportKind kTables[] = {ExportKind::Customers, ExportKind::Products, ExportKind::Orders, ExportKind::OrderItems,
                                  ExportKind::Reviews,   ExportKind::Replies,  ExportKind::Templates, ExportKind::Cases};

bool hasSearch(ExportKind kind)
{
    return kind != ExportKind::Replies && kind != ExportKind::Templates && kind != ExportKind::Cases && kind != ExportKind::All;
}

const QStringList& tableSuffixes()
{
    static const QStringList list{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"), QStringLiteral("json")};
    return list;
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }

Result<qint64> exportContacts(ExportRows& rows, const QString& file)
{
    qint64 count = 0;
    ENCORE_LET(const auto writer, createContactWriter(file));
    ENCORE_TRY(rows.eachContact([&](const Contact& contact) {
        ++count;
        return writer->write(contact);
    }));
    ENCORE_TRY(writer->finish());
    return count;
}

Result<qint64> exportTable(ExportRows& rows, ExportKind kind, const QString& file, const QStringList& wanted)
{
    ENCORE_LET(const QStringList all, rows.columns(kind));
    const QStringList columns = wanted.isEmpty() ? all : wanted;
    std::vector<qsizetype> chosen;
    for (const QString& column : columns) {
        if (!all.contains(column))
            return fail(ErrorCode::WrongUsage, column, QStringLiteral("there is no column \"%1\" in %2; there are %3").arg(column, exportKindName(kind), all.join(QStringLiteral(", "))));
        chosen.push_back(all.indexOf(column));
    }
    ENCORE_LET(const auto writer, createTableWriter(file, columns, exportKindName(kind)));
    qint64 count = 0;
    std::vector<Cell> cells(chosen.size());
    ENCORE_TRY(rows.each(kind, [&](const std::vector<Cell>& row) {
        ++count;
        for (size_t i = 0; i < chosen.size(); ++i)
            cells[i] = row[size_t(chosen[i])];
        return writer->write(cells);
    }));
    ENCORE_TRY(writer->finish());
    return count;
}

Result<qint64> exportWhole(ExportRows& rows, const DumpTable& table, const QString& file)
{
    QStringList header;
    for (const DumpColumn& column : table.columns)
        header << column.name;
    ENCORE_LET(const auto writer, createTableWriter(file, header, table.name));
    qint64 count = 0;
    ENCORE_TRY(rows.table(table, [&](const std::vector<Cell>& row) {
        ++count;
        return writer->write(row);
    }));
    ENCORE_TRY(writer->finish());
    return count;
}

/// The files that hang on records, each named by its number in the table of attachments.
Status exportFiles(Store& store, const QString& folder, ExportReport& report, const std::atomic_bool* cancel)
{
    const QDir files(QDir(folder).filePath(QStringLiteral("files")));
    return AttachmentRepository(store.db()).each([&](const Attachment& attachment, const QByteArray& content) -> Status {
        if (cancel && *cancel)
            return fail(ErrorCode::Cancelled);
        if (!QDir().mkpath(files.path()))
            return fail(ErrorCode::ReadOnly, files.path(), QStringLiteral("the folder cannot be made"));
        const QString path = files.filePath(QStringLiteral("%1-%2").arg(attachment.id.value).arg(attachment.name));
        SaveFile file(path);
        ENCORE_TRY(file.open());
        ENCORE_TRY(file.write(content));
        ENCORE_TRY(file.commit());
        report.files << path;
        return {};
    });
}

/// First the tables as people read and import them, then in a folder of their own those that Encore keeps, none left out.
Status exportAll(Store& store, ExportRows& rows, const QString& folder, const QString& suffix, ExportReport& report, const std::atomic_bool* cancel)
{
    const QDir whole(QDir(folder).filePath(QStringLiteral("tables")));
    if (!QDir().mkpath(whole.path()))
        return fail(ErrorCode::ReadOnly, whole.path(), QStringLiteral("the folder cannot be made"));
    for (const ExportKind kind : kTables) {
        const QString file = QDir(folder).filePath(exportKindName(kind) + u'.' + suffix);
        ENCORE_LET(const qint64 count, exportTable(rows, kind, file, {}));
        report.rows += count;
        report.files << file;
    }
    ENCORE_LET(const std::vector<DumpTable> tables, dumpTables(store.db()));
    for (const DumpTable& table : tables) {
        const QString file = whole.filePath(table.name + u'.' + suffix);
        ENCORE_TRY(exportWhole(rows, table, file));
        report.files << file;
    }
    return exportFiles(store, folder, report, cancel);
}

} // namespace

QStringList exportColumns(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Customers:
        return words("external_id source name first_name last_name phone email birthday tags notes created_at consent_email consent_sms orders_before spent_before last_before");
    case ExportKind::Products: return words("name sku category price cost active variant");
    case ExportKind::Orders:
        return words("number customer customer_name customer_phone customer_email placed_at paid_at shipped_at delivered_at promised_at status total discount "
                     "shipping tax refunded refunded_at channel product sku quantity unit_price");
    case ExportKind::OrderItems: return words("number channel product sku quantity unit_price total");
    case ExportKind::Reviews:
        return words("external_id channel kind author customer order product sku rating rating_max title text url published_at seen_at reply replied_at verified close_reason due_at sla");
    case ExportKind::Replies: return words("review channel author published_at text state public posted_at");
    case ExportKind::Templates: return words("title shortcut body folder language stars_from stars_to channel block active uses");
    case ExportKind::Cases:
        return words("case kind state severity title customer order review channel product owner opened_at due_at responded_at closed_at cause what_happened action action_by "
                     "outcome outcome_note prevention compensation compensation_cost promised_by delivered_at sla");
    case ExportKind::All: break;
    }
    return {};
}

Result<ExportReport> runExport(Store& store, const ExportOptions& options, const std::atomic_bool* cancel)
{
    if (!options.query.isEmpty() && !hasSearch(options.kind))
        return fail(ErrorCode::WrongUsage, exportKindName(options.kind), QStringLiteral("a query chooses customers, products, orders or reviews"));
    ENCORE_LET(const ShopProfile shop, store.settings().profile());
    ExportRows rows(store, shop, options.query, cancel);
    ExportReport report;
    if (options.kind != ExportKind::All) {
        const bool contacts = QFileInfo(options.file).suffix().compare(u"vcf", Qt::CaseInsensitive) == 0;
        if (contacts && options.kind != ExportKind::Customers)
            return fail(ErrorCode::WrongUsage, options.file, QStringLiteral("an address book holds customers"));
        if (contacts && !options.columns.isEmpty())
            return fail(ErrorCode::WrongUsage, options.file, QStringLiteral("an address book has no columns to choose"));
        ENCORE_LET(report.rows, contacts ? exportContacts(rows, options.file) : exportTable(rows, options.kind, options.file, options.columns));
        report.files << options.file;
        return report;
    }
    if (!options.columns.isEmpty())
        return fail(ErrorCode::WrongUsage, options.columns.join(u','), QStringLiteral("columns are chosen for one table"));
    const QFileInfo target(options.file);
    const QString suffix = target.suffix().isEmpty() ? QStringLiteral("csv") : target.suffix().toLower();
    if (!tableSuffixes().contains(suffix))
        return fail(ErrorCode::WrongUsage, options.file, QStringLiteral("all tables are written as %1").arg(tableSuffixes().join(QStringLiteral(", "))));
    const QString folder = target.suffix().isEmpty() ? options.file : target.dir().filePath(target.completeBaseName());
    ENCORE_TRY(exportAll(store, rows, folder, suffix, report, cancel));
    return report;
}

Result<QStringList> exportColumnsFromText(const QString& text)
{
    auto line = std::make_unique<QBuffer>();
    line->setData(text.toUtf8());
    line->open(QIODevice::ReadOnly);
    TableOptions options;
    options.encoding = Encoding::Utf8;
    options.delimiter = u',';
    options.headerRow = 0;
    const auto reader = CsvReader::open(std::move(line), QStringLiteral("columns"), options);
    QStringList columns;
    Row row;
    if (reader && (*reader)->next(row).value_or(false))
        for (const Cell& cell : row.cells)
            if (const QString name = cell.text.trimmed(); !name.isEmpty())
                columns << name;
    if (columns.isEmpty())
        return fail(ErrorCode::WrongUsage, text, QStringLiteral("no column is named; write them as a,b,c"));
    return columns;
}

} // namespace encore
