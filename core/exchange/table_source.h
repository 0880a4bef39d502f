#pragma once

#include "base/result.h"
#include "exchange/text_decoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace encore {

/// One cell as the file has it. `text` is always filled in (clean, line breaks as \n, not trimmed), so that a
/// reader of text may ignore the rest. Files without types (CSV) only have Empty and Text.
struct Cell {
    enum class Kind : quint8 {
        Empty,     ///< nothing, not even blanks
        Text,
        Number,    ///< `number`; text with '.' and without groups: "9280.5"
        Date,      ///< `number` = days since 1899-12-30; text "2024-03-06" or "2024-03-06 09:59:00", a plain time "09:59:00"
        Boolean,   ///< text "true" or "false"
        Error      ///< a failed formula; text "#N/A"
    };
    Kind kind = Kind::Empty;
    QString text;
    double number = 0;

    bool isEmpty() const { return kind == Kind::Empty; }
};

/// One row. Reused by the caller of `next`, so that no memory is taken per row.
struct Row {
    std::vector<Cell> cells;   ///< at least as many as the header has names; more where the row is too long
    qint64 number = 0;         ///< from 1, the header and what stands above it not counted; blank rows counted but never delivered
    qsizetype fields = 0;      ///< how many the file has in this row, trailing empty ones beyond the header left out

    const QString& text(qsizetype column) const
    {
        static const QString nothing;
        return column >= 0 && column < qsizetype(cells.size()) ? cells[size_t(column)].text : nothing;
    }
};

enum class TableFormat { Csv, Xlsx, Json };

/// What the user may decide; everything else is found out.
struct TableOptions {
    std::optional<Encoding> encoding;
    QChar delimiter;            ///< null: found out
    QString sheet;              ///< empty: the first visible sheet with cells
    /// Row of the file that holds the names, from 1; 0: there is none; -1: found out (titles above it are skipped).
    int headerRow = -1;
};

/// What was found out, for the first page of the import screen.
struct TableInfo {
    TableFormat format = TableFormat::Csv;
    Encoding encoding = Encoding::Utf8;
    qint64 damagedBytes = 0;
    QChar delimiter;            ///< null unless Csv
    QStringList sheets;         ///< names; empty unless Xlsx
    QString sheet;              ///< the one that is read
    int headerRow = 1;          ///< as in TableOptions, never -1
};

/// Limits of every reader; beyond them it fails with TooLarge instead of taking memory.
struct TableLimits {
    static constexpr qsizetype columns = 16384;
    static constexpr qsizetype fieldChars = 1 << 20;
    static constexpr qsizetype rowChars = 4 << 20;
    static constexpr qint64 sheetRows = 1048576;              ///< XLSX only; a CSV may have any number
    static constexpr qint64 zipEntries = 10000;
    static constexpr qint64 zipBytes = 200ll << 20;           ///< unpacked, all parts that are read together
    static constexpr qint64 zipRatio = 200;                   ///< unpacked to packed, for parts above 1 MiB
    static constexpr qint64 jsonBytes = 100ll << 20;          ///< held in memory as a whole
};

/// A table read row by row in bounded memory. Belongs to one thread; not tied to the one that opened it.
class TableSource {
public:
    virtual ~TableSource() = default;

    virtual const TableInfo& info() const = 0;
    /// One name per column, trimmed. A blank one is named "Column 3"; a repeated one gets its count: "Name (2)".
    virtual const QStringList& header() const = 0;
    /// The next row that is not blank into `row`; false at the end. Ragged rows are delivered, see Row::fields.
    /// After an error or the end the source gives nothing more until `rewind`.
    virtual Result<bool> next(Row& row) = 0;
    /// Back to before the first row.
    virtual Status rewind() = 0;
    /// Share of the file read so far, 0..1, for a progress bar.
    virtual double progress() const = 0;
};

/// Opens a file as a table. Content decides the reader (ZIP with a workbook, JSON, else delimited text), not the suffix.
/// NotFound, Io, Unsupported (old binary .xls, PDF, pictures, a workbook with a password ...), InvalidInput (nothing in it), TooLarge
/// (facts, where one of these is why: "line", "columns", "packed"), WrongUsage (no such sheet; facts = the sheets there are).
Result<std::unique_ptr<TableSource>> openTable(const QString& path, const TableOptions& options = {});
/// The same for an opened, seekable device; `name` stands in error messages.
Result<std::unique_ptr<TableSource>> openTable(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options = {});
/// A table pasted from a spreadsheet or a page.
Result<std::unique_ptr<TableSource>> openPastedTable(const QString& text, const TableOptions& options = {});

/// Fills blanks and tells repeated names apart, as TableSource::header says.
QStringList uniqueHeader(QStringList names);
/// Which of the first rows holds the names: titles above a table have fewer cells than the table. Index into `rows`.
qsizetype findHeaderRow(const std::vector<std::vector<Cell>>& rows);

} // namespace encore
