#pragma once

#include "customers/customer.h"
#include "exchange/import.h"
#include "exchange/import_log.h"
#include "exchange/instant_parser.h"
#include "exchange/words.h"
#include "reviews/review.h"
#include "shop/settings_repository.h"

#include <map>

namespace encore {

/// Where a field of Encore gets its value from: columns, a value for all rows, replaced values, and how they are written.
struct FieldSource {
    QString name;
    std::vector<int> columns;
    Cell fixed;
    QHash<QString, Cell> replaced;      // by foldWord of what the file says
    NumberFormat numbers;
    std::optional<InstantParser> instants;
    DateFormat dates;
};

enum class Need { Optional, Required };

/// Reads the fields of one row after another, and notes in the log what cannot be read. Absent fields give nothing; a field
/// that is Required and unreadable, or absent, rejects the row.
class RowReader {
public:
    /// `fixed` are values for all rows that a profile brings; `typed`: the table knows numbers from texts. What the values of a column leave
    /// open is decided by what is usual in the shop and noted. WrongUsage for fields and values that don't exist.
    static Result<RowReader> make(const ImportOptions& options, const ColumnMapping& mapping, const TableSummary& table,
                                  const std::vector<std::pair<QString, QString>>& fixed, const ShopProfile& shop, bool typed, ImportLog& log);

    /// nullptr where nothing feeds the field.
    FieldSource* field(const QString& name);
    /// What something feeds.
    QStringList fieldNames() const;
    void start(const Row& row) { m_row = &row; }

    /// What the file says, replacements done; an empty cell where it says nothing.
    const Cell& cell(const FieldSource* field) const;
    QString text(const FieldSource* field, qsizetype limit = 100000) const;
    /// All columns that feed the field, blank ones left out.
    QStringList texts(const FieldSource* field) const;
    std::optional<ParsedInstant> instant(FieldSource* field, Need need = Need::Optional) const;
    std::optional<Money> money(const FieldSource* field, Need need = Need::Optional) const;
    /// A sum, or what a rate ("20%") makes of the `total` that contains it. Words alone, such as "без НДС", are none.
    std::optional<Money> tax(const FieldSource* field, Money total) const;
    std::optional<qint64> count(const FieldSource* field) const;
    std::optional<double> number(const FieldSource* field) const;
    std::optional<bool> boolean(const FieldSource* field) const;
    std::optional<OrderStatus> status(const FieldSource* field) const;
    std::optional<Birthday> birthday(const FieldSource* field) const;
    /// Several numbers or addresses may stand in one cell. At most 20 of each; what is no possible number is kept as typed, what is no address is not.
    std::vector<CustomerPhone> phones(const FieldSource* field) const;
    QStringList emails(const FieldSource* field) const;
    QStringList tags(const FieldSource* field) const;
    std::optional<ReviewKind> reviewKind(const FieldSource* field) const;
    /// `scale` may be null: out of 5. A cell with a scale of its own goes by that. What is no rating rejects the row.
    std::optional<Rating> rating(const FieldSource* field, const FieldSource* scale) const;
    /// Whether something that has happened lies more than a day ahead of `now` (UTC seconds); noted by the rules of `need`.
    bool isInFuture(const FieldSource* field, const ParsedInstant& at, qint64 now, Need need) const;
    /// Notes what cannot be read, by the rules of `need`.
    void problem(const FieldSource* field, ValueProblem problem, const QString& value, Need need, const QString& expected = {}) const;

    ImportLog& log() const { return *m_log; }
    const ShopProfile& shop() const { return m_shop; }

private:
    RowReader(const ShopProfile& shop, ImportLog& log) : m_shop(shop), m_log(&log) {}
    static void settleFormats(FieldSource& f, FieldType type, const QStringList& samples, const ImportOptions& options, const ShopProfile& shop, bool typed, ImportLog& log);
    template <class T>
    std::optional<T> take(const FieldSource* field, Parsed<T> parsed, Need need) const;
    bool absent(const FieldSource* field, const Cell& cell, Need need) const;

    ShopProfile m_shop;
    ImportLog* m_log;
    const Row* m_row = nullptr;
    std::map<QString, FieldSource> m_fields;      // stable addresses
};

/// Whether the person has this number or address already, however it is written.
bool hasPhone(const std::vector<CustomerPhone>& phones, const CustomerPhone& phone);
bool hasEmail(const QStringList& emails, const QString& email);

/// English words for a value that cannot be read.
QString problemMessage(ValueProblem problem, const QString& value);

} // namespace encore
