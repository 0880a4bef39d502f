#pragma once

#include "exchange/import.h"
#include "exchange/table_writer.h"

namespace encore {

/// Where an import notes what is wrong with its rows: the first into the report, all into the file of rejected rows.
class ImportLog {
public:
    /// `rejected` may be null. Both must outlive the log. `columns`: how many the table has; rows are cut or filled up to them.
    ImportLog(ImportReport& report, TableWriter* rejected, size_t columns) : m_report(report), m_rejected(rejected), m_columns(columns) {}

    /// The row that what follows is about; it must stay until `end`.
    void begin(const Row& row);
    /// From which column a field comes, for the facts of what is noted from now on.
    void nameColumn(const QString& field, const QString& column) { m_columnNames.insert(field, column); }
    /// The row goes on without this field.
    void note(const QString& field, const QString& code, const QString& message, ImportFacts facts = {}) { add(field, code, message, std::move(facts), false); }
    /// The row is left out.
    void reject(const QString& field, const QString& code, const QString& message, ImportFacts facts = {}) { add(field, code, message, std::move(facts), true); }
    /// About the file as a whole.
    void noteFile(const QString& field, const QString& code, const QString& message, ImportFacts facts = {});
    bool isRejected() const { return m_isRejected; }
    /// Writes the row and its reasons, if it has any.
    Status end();
    /// The row's reasons, these and those to come until the next `begin`, are kept in `reasons`, which must stay as long: whether the row
    /// is left out is found out later.
    void hold(QStringList& reasons);
    /// After `begin`: what was held of this row.
    void takeBack(QStringList reasons) { m_reasons = std::move(reasons); }
    bool wantsRows() const { return m_rejected != nullptr; }

private:
    void add(const QString& field, const QString& code, const QString& message, ImportFacts facts, bool error);
    void keep(qint64 row, const QString& field, const QString& code, const QString& message, ImportFacts facts, bool error);

    ImportReport& m_report;
    TableWriter* m_rejected;
    size_t m_columns;
    QHash<QString, QString> m_columnNames;      // by field
    const Row* m_row = nullptr;
    bool m_isRejected = false;
    QStringList m_reasons;
    QStringList* m_held = nullptr;
};

} // namespace encore
