#pragma once

#include "exchange/table_source.h"

#include <QIODevice>

namespace encore {

/// Delimited text by RFC 4180 and by what real files do beyond it: line ends CRLF, LF and CR mixed, line breaks and doubled
/// quotes inside quotes, blanks around a quoted field, a quote in the middle of an unquoted one taken as it is,
/// the first line `sep=;`, ragged rows. Line breaks inside a field are given as \n.
class CsvReader final : public TableSource {
public:
    /// The device must be seekable and open for reading; it is read from its start.
    static Result<std::unique_ptr<TableSource>> open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options);

    /// Which of , ; TAB | separates the fields of this beginning of a file, counted outside quotes; ',' when none does.
    static QChar detectDelimiter(QStringView beginning);

    const TableInfo& info() const override { return m_info; }
    const QStringList& header() const override { return m_header; }
    Result<bool> next(Row& row) override;
    Status rewind() override;
    double progress() const override;

private:
    CsvReader(std::unique_ptr<QIODevice> device, const QString& name);

    Status readHeader(const TableOptions& options);
    void restart();
    /// The next record into cells, `count` of them used. False at the end.
    Result<bool> readRecord(std::vector<Cell>& cells, qsizetype& count);
    Status readField(Cell& cell, bool& endOfRecord);
    Status readQuoted(QString& text);
    void skipSeparatorLine();
    bool fill();                        // more text into m_text; false at the end
    int peek();                         // the next UTF-16 unit, -1 at the end
    static Cell& cellAt(std::vector<Cell>& cells, qsizetype index);
    tl::unexpected<Error> tooLarge(const char* code, const QString& what, qint64 limit) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    TableInfo m_info;
    QStringList m_header;
    TextDecoder m_decoder{Encoding::Utf8};
    QByteArray m_bytes;
    QString m_text;
    qsizetype m_at = 0;                 // in m_text
    qsizetype m_rowChars = 0;
    qint64 m_record = 0;                // records read so far, blank ones too
    qint64 m_size = 0;
    bool m_lastPiece = false;
    bool m_failed = false;
};

} // namespace encore
