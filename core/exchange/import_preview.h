#pragma once

#include "exchange/import_row.h"
#include "exchange/table_source.h"

#include <variant>

namespace encore {

/// What a field of a record would be; nothing where the row says nothing or cannot be read.
using PreviewValue = std::variant<std::monostate, QString, QStringList, std::vector<CustomerPhone>, Money, double, ParsedInstant, Birthday, bool, OrderStatus, ReviewKind, Rating>;

struct PreviewField {
    QString field;                             ///< of Encore
    PreviewValue value;
    std::vector<ImportProblem> problems;
};

/// What a row would become. A row that continues the order above is a further line of that one.
struct PreviewRecord {
    qint64 row = 0;
    std::vector<PreviewField> fields;          ///< in the order of importFields, the shop's own fields last
    bool continues = false;
    bool leftOut = false;                      ///< a field without which it cannot be taken over is empty or unreadable
    bool problems() const;
};

/// Reads rows of a table as runImport would, without a shop: what depends on the records that are there already, and whether
/// the row as a whole says enough, is told by a trial run alone. Pure and quick: as much work as the rows given and the samples of `table`. `typed`: the table knows numbers from texts; `now`: UTC
/// seconds. Errors: those of runImport about options and columns.
Result<std::vector<PreviewRecord>> previewImport(const ImportOptions& options, const TableSummary& table, const std::vector<Row>& rows, const ShopProfile& shop, bool typed, qint64 now);

/// The first `count` rows, from where the source stands; it is rewound afterwards.
Result<std::vector<Row>> firstRows(TableSource& source, int count);

} // namespace encore
