#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

class TableSource;

/// What a file brings; `mixed` is one row per order with the customer's columns beside it.
enum class ImportKind { Customers, Products, Orders, OrderItems, Reviews, LoyaltyBalances, Mixed };
/// "customers", "order-items" ...: the names on the command line.
QString importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(const QString& name);

/// What the values of a field are: tells how a column is parsed and recognised.
enum class FieldType { Text, Id, Name, Phone, Email, Date, Birthday, Money, Count, Number, Rating, Boolean, Status, ReviewKind, Tags, Url };

struct ImportField {
    QString name;              ///< as in --map and --set
    FieldType type = FieldType::Text;
    bool multiple = false;     ///< several columns may feed it (phones, e-mails, tags, notes)
};
/// The fields a kind has, in the order to show them.
const std::vector<ImportField>& importFields(ImportKind kind);
/// A field of the shop's own for customers is named "field:NAME"; where the shop has none of that name, the import makes a text field.
inline constexpr char16_t kOwnFieldPrefix[] = u"field:";
/// By name; in `mixed` also the customers' own names (external_id, name, phone, email for customer, customer_name ...). Nothing for an unknown one.
std::optional<ImportField> importField(ImportKind kind, const QString& name);

/// What a column holds, by a bounded look at its first rows.
struct ColumnSummary {
    QString name;
    QStringList samples;       ///< the first non-empty values, at most 5, each cut to 200 characters
    qint64 filled = 0;         ///< non-empty cells among the rows looked at
    qint64 distinct = 0;       ///< different values among them; stops counting at `distinctLimit`
    QStringList values;        ///< up to 1,000 non-empty values, for detecting formats
    static constexpr qint64 distinctLimit = 1000;
    qint64 dates = 0, phones = 0, emails = 0, numbers = 0, sums = 0;   ///< among `values`: how many look so (sums: with decimals or a currency)
};
struct TableSummary {
    std::vector<ColumnSummary> columns;
    qint64 rows = 0;                          ///< looked at
    bool complete = false;                    ///< that was the whole table
    qint64 ragged = 0;                        ///< rows with more or fewer fields than the header, among them
    std::vector<QStringList> preview;         ///< the first 20 rows as texts
};
/// Reads up to `rows` rows from the start and rewinds the source.
Result<TableSummary> summarise(TableSource& source, qint64 rows = 5000);

/// Field -> columns (indexes into the header). Fields that may not be fed twice have one.
struct ColumnMapping {
    QHash<QString, std::vector<int>> columns;
    int column(const QString& field) const;          ///< the first one; -1 where there is none
    QString fieldOf(int column) const;               ///< empty where the column is not used
};

/// The best mapping by names of columns (Russian and English synonyms) and, where a name says nothing, by content. A column feeds one field.
ColumnMapping suggestMapping(ImportKind kind, const TableSummary& table);

/// What the user or a script says, "FIELD=COLUMN" each, on top of `base`: the column's old use and the field's old column give way. COLUMN is a name of
/// the header (case and blanks don't matter) or "#3". WrongUsage: no such field, no such column, one field from two columns that takes one only.
Result<ColumnMapping> applyMapping(ColumnMapping base, ImportKind kind, const QStringList& header, const QStringList& assignments);

/// A file of a known program: its fixed header and what that says.
struct ImportProfile {
    QString name;                              ///< "judgeme", for --profile; also the default source of external ids
    QString title;                             ///< "Judge.me"
    ImportKind kind = ImportKind::Orders;
    QStringList required;                      ///< folded names of columns that must all be there
    std::vector<std::pair<QString, QString>> map;    ///< folded column -> field
    std::vector<std::pair<QString, QString>> fixed;  ///< field -> value for all rows: channel
};
const std::vector<ImportProfile>& importProfiles();
const ImportProfile* importProfile(const QString& name);
/// The profile whose required columns are all in the header; of several the one with most of them. nullptr: none.
const ImportProfile* detectProfile(const QStringList& header);
/// The columns that the profile names; for a profile that names none, `suggestMapping`.
ColumnMapping mappingFor(const ImportProfile& profile, const TableSummary& table);

struct KindGuess {
    ImportKind kind = ImportKind::Customers;
    const ImportProfile* profile = nullptr;
    double certainty = 0;                      ///< 0..1; below 0.5 ask
};
KindGuess guessKind(const TableSummary& table);

} // namespace encore
