#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace encore {

class Store;

/// What can be taken out. `All`: a folder named as `file` without its suffix, with the tables that an import reads back, and below
/// it in `tables` every table as the shop keeps it, ids, notes and history included, and in `files` what hangs on records; the suffix says the format, CSV where there
/// is none.
enum class ExportKind { Customers, Products, Orders, OrderItems, Reviews, Replies, Templates, Cases, All };
/// "customers", "order-items" ...: the names on the command line.
QString exportKindName(ExportKind kind);
std::optional<ExportKind> exportKindFromName(const QString& name);

struct ExportOptions {
    ExportKind kind = ExportKind::Customers;
    QString file;                 ///< .csv, .tsv, .xlsx, .json; .vcf for customers
    QStringList columns;          ///< a choice in its order; empty: all
    QString query;                ///< only what a search finds: customers, products, orders, reviews
};

struct ExportReport {
    qint64 rows = 0;              ///< of `All`: those of the tables that an import reads back
    QStringList files;
};

/// The columns of a kind, named so that an import of the same kind reads them back. Those of customers are followed by the shop's own
/// fields in use, named "field:NAME"; what is put away is only among the tables of `All`.
QStringList exportColumns(ExportKind kind);

/// Names written as one line of a CSV file: `name,"field:Size, cm"`. Blanks around a name and empty names are left out.
/// WrongUsage where no name is left.
Result<QStringList> exportColumnsFromText(const QString& text);

/// Writes row by row in bounded memory, in the shop's time zone; the file appears whole or not at all.
/// WrongUsage (suffix, columns, a query for a kind that has no search), Cancelled, DiskFull, ReadOnly, Io.
Result<ExportReport> runExport(Store& store, const ExportOptions& options, const std::atomic_bool* cancel = nullptr);

} // namespace encore
