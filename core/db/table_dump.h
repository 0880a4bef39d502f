#pragma once

#include "db/database.h"

#include <functional>
#include <vector>

namespace encore {

/// A column as it leaves the shop with everything else.
struct DumpColumn {
    enum class Kind {
        Text,
        Number,
        Real,
        Instant,      ///< UTC seconds
        Minor,        ///< minor units of the shop's currency
        Tenths,
        Milli,
        Code,         ///< the word of a lookup in place of its number
    };
    QString name;     ///< without "_minor", "_tenths", "_milli", and "_id" of a lookup
    Kind kind = Kind::Text;
    QString sql;      ///< what reads it
};

struct DumpTable {
    QString name;
    std::vector<DumpColumn> columns;
};

/// What stays inside, and why: tables, and columns as "table.column".
struct NotDumped {
    const char* name;
    const char* why;
};
const std::vector<NotDumped>& notDumped();

/// Every table of the shop but those of notDumped(), SQLite's own and the shadows of the journal, in the order of
/// the schema: a new table is there without being named anywhere.
Result<std::vector<DumpTable>> dumpTables(Database& db);

/// Gives the rows of a table one after another, values in the order of its columns.
Status dumpRows(Database& db, const DumpTable& table, const std::function<Status(const std::vector<QVariant>&)>& take);

} // namespace encore
