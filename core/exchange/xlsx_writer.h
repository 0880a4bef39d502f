#pragma once

#include "exchange/table_writer.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace encore {

/// A workbook of one sheet in constant memory, built in a folder of its own and then moved into place. Numbers and dates keep
/// their types, the header is bold and stays in sight.
class XlsxWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString& path, const QStringList& header, const QString& title);
    ~XlsxWriter() override;

    Status write(const std::vector<Cell>& cells) override;
    Status finish() override;

private:
    XlsxWriter(const QString& path, qsizetype columns) : m_path(path), m_columns(columns) {}

    Status begin(const QStringList& header, const QString& title);
    Status writeCell(qsizetype column, const Cell& cell, lxw_format* textFormat);
    Status checkSpace() const;

    QString m_path;
    qsizetype m_columns;
    QTemporaryDir m_folder;
    QByteArray m_folderName, m_part;           // the library keeps no copies
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_dateTime = nullptr;
    lxw_format* m_money = nullptr;
    qint64 m_row = 0;
    qint64 m_textBytes = 0;
};

} // namespace encore
