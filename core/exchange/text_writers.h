#pragma once

#include "exchange/save_file.h"
#include "exchange/table_writer.h"

namespace encore {

/// Delimited text by RFC 4180, UTF-8, CRLF. Text cells are guarded against formulas, numbers never.
class CsvWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString& path, const QStringList& header, const WriteOptions& options);

    Status write(const std::vector<Cell>& cells) override;
    Status finish() override { return m_file.commit(); }

private:
    CsvWriter(const QString& path, qsizetype columns, const WriteOptions& options) : m_file(path), m_columns(columns), m_options(options) {}

    QString field(const Cell& cell) const;

    SaveFile m_file;
    qsizetype m_columns;
    WriteOptions m_options;
    QString m_line;
};

/// An array of flat objects, one per line.
class JsonWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString& path, const QStringList& header);

    Status write(const std::vector<Cell>& cells) override;
    Status finish() override;

private:
    JsonWriter(const QString& path, const QStringList& header) : m_file(path), m_header(header) {}

    SaveFile m_file;
    QStringList m_header;
    bool m_any = false;
};

} // namespace encore
