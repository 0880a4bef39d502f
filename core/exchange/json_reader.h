#pragma once

#include "exchange/table_source.h"

#include <QIODevice>
#include <QJsonArray>

namespace encore {

/// A JSON file as a table: an array of objects, also inside a wrapper ({"reviews":[...]}, {"data":{"feedbacks":[...]}}: the longest one counts),
/// or one object per line. Objects inside objects become dotted names ("productDetails.nmId"), arrays of plain values are joined by ", ",
/// other arrays are kept as JSON text. Columns are in alphabetical order, as found over all rows.
class JsonReader final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options);

    const TableInfo& info() const override { return m_info; }
    const QStringList& header() const override { return m_header; }
    Result<bool> next(Row& row) override;
    Status rewind() override;
    double progress() const override { return m_rows.isEmpty() ? 1.0 : double(m_at) / double(m_rows.size()); }

private:
    Status collectColumns();

    TableInfo m_info;
    QString m_name;
    QStringList m_keys;          // dotted
    QHash<QString, int> m_columns;
    QStringList m_header;
    QJsonArray m_rows;
    qsizetype m_at = 0;
};

} // namespace encore
