#pragma once

#include "base/result.h"
#include "history/audit.h"

#include <QHash>
#include <QStringList>

namespace encore {

class Database;

/// Who changed what, per field, old and new, when: read from the journal's shadow tables, so it holds for every
/// write there is, imports and undos included, as long as units are kept (setting journal.keep_days). PINs and
/// what the program derives are left out. For a worker: a busy record costs some dozen small reads.
class AuditRepository {
public:
    explicit AuditRepository(Database& db) : m_db(db) {}

    /// Newest first, at most `limit` units. An unknown id gives an empty history.
    Result<std::vector<AuditEntry>> of(AuditSubject subject, qint64 id, int limit = 200);
    /// Everything one unit did, at most `limit` rows, tables in the order of the schema. NotFound.
    Result<AuditEntry> ofUnit(UnitId unit, int limit = 200);

private:
    struct Row {
        QString table;
        qint64 id = 0;
    };
    using State = std::optional<QVariantList>;
    struct Step {
        UnitId unit;
        State before, after;
    };

    Result<QStringList> columns(const QString& table);
    Result<std::vector<Row>> rowsOf(AuditSubject subject, qint64 id);
    Status addRows(const QString& table, const QString& condition, std::vector<Row>& into);
    Result<std::vector<Step>> steps(const Row& row, const QStringList& columns);
    Result<RowChange> change(const Row& row, const QStringList& columns, const Step& step);
    Result<QString> nameOf(const QString& table, const QString& column, const QVariant& value);
    Result<std::optional<AuditEntry>> entry(UnitId unit);

    Database& m_db;
    QHash<QString, QStringList> m_columns;
    QHash<QString, QString> m_names;       // "table/id" -> name
};

} // namespace encore
