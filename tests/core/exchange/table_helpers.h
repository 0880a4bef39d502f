#pragma once

#include "exchange/table_source.h"

#include "support/catch.h"

#include <QBuffer>

namespace encore::test {

inline Result<std::unique_ptr<TableSource>> openBytes(const QByteArray& bytes, const TableOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return openTable(std::move(buffer), QStringLiteral("test"), options);
}

/// All rows as texts, without the header.
inline std::vector<QStringList> allRows(TableSource& source)
{
    std::vector<QStringList> rows;
    Row row;
    while (must(source.next(row))) {
        QStringList texts;
        for (const Cell& cell : row.cells)
            texts << cell.text;
        rows.push_back(texts);
    }
    return rows;
}

inline std::vector<QStringList> rowsOf(const QByteArray& bytes, const TableOptions& options = {})
{
    const auto source = must(openBytes(bytes, options));
    return allRows(*source);
}

} // namespace encore::test
