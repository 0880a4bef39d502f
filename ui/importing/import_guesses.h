#pragma once

#include "exchange/import.h"
#include "exchange/value_parsing.h"
#include "orders/order.h"
#include "shop/channel.h"

namespace encore::ui {

/// What a screen of an import proposes and the person confirms. Pure.
namespace import_guesses {

/// The place that a file's name speaks of ("Отзывы Ozon.csv", "wb_отзывы.xlsx"): one of the shop's by its own name or another usual one,
/// else a well-known place that the shop does not have yet. Empty where the name speaks of none.
QString place(const QString& fileName, const std::vector<Channel>& channels, const QStringList& usual);
/// The name under which core books what names no place, by the language of the shop; see ImportContext::channel.
QString usualPlace(ImportKind kind, const QString& shopLanguage);

/// The highest rating of a column of ratings: 5, 10 or 100. Values that tell their scale ("8/10") do not count.
int ratingScale(const ColumnSummary& column);

struct Formats {
    std::optional<DateFormat> dates;        ///< empty: no column of dates
    std::optional<NumberFormat> numbers;    ///< empty: no column of numbers with decimals
};
/// How the columns that are used write dates and sums; a column that is ambiguous speaks only where no other one is clear.
Formats formats(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping, DateOrder preferred);

/// A value of a column with a fixed list of meanings that core does not understand.
struct UnknownValue {
    QString field;
    QString value;        ///< as in the file
    int count = 0;        ///< among the values looked at
    QString guess;        ///< a name of core, as --value takes it; empty: none
};
/// In the order of the columns, the frequent ones first. Values that --value cannot name are left out.
std::vector<UnknownValue> unknownValues(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping);
/// A name of core, as --value takes it: "partly_refunded".
QString statusName(OrderStatus status);
/// What values of this field may mean, as --value takes it: "cancelled", "question", "yes". Empty for fields of free text.
QStringList meanings(ImportKind kind, const QString& field);

} // namespace import_guesses

} // namespace encore::ui
