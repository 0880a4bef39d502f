#include "exchange/xlsx_writer.h"

#include "exchange/save_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <xlsxwriter.h>

namespace encore {

namespace {

constexpr qint64 kKeepFree = 16 << 20;             // the library does not look whether its rows reached the disk
constexpr qint64 kSpaceStep = 10000;               // rows between looks at the free space
constexpr qsizetype kLongestText = 32767;

/// Excel's rules for names of sheets: no []:*?/\, at most 31 characters, no apostrophe at an end.
QString sheetName(const QString& title)
{
    QString name;
    for (const QChar c : cleanText(title))
        name += QStringView(u"[]:*?/\\\n\r\t").contains(c) ? QChar(u' ') : c;
    name = name.simplified().left(31);
    while (name.startsWith(u'\''))
        name = name.mid(1).trimmed();
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name = name.chopped(1).trimmed();
    return name;
}

/// A text that looks like an escape of XML's would be read as the character it names.
QByteArray escaped(const QString& text)
{
    if (!text.contains(u"_x"))
        return text.toUtf8();
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString(text).replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

} // namespace

Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString& path, const QStringList& header, const QString& title)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, header.size()));
    // A place that cannot be written is told before the work, not after it.
    SaveFile probe(path);
    ENCORE_TRY(probe.open());
    ENCORE_TRY(writer->begin(header, title));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Status XlsxWriter::begin(const QStringList& header, const QString& title)
{
    if (!m_folder.isValid())
        return fail(ErrorCode::Io, m_path, m_folder.errorString());
    if (header.size() > TableLimits::columns)
        return fail(ErrorCode::TooLarge, m_path, QStringLiteral("more than %1 columns").arg(TableLimits::columns));
    ENCORE_TRY(checkSpace());
    m_folderName = QFile::encodeName(m_folder.path());
    m_part = QFile::encodeName(m_folder.filePath(QStringLiteral("table.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(m_part.constData(), &options);
    if (!m_workbook)
        return fail(ErrorCode::Io, m_path, QStringLiteral("the workbook cannot be created"));
    const QByteArray name = sheetName(title).toUtf8();
    m_sheet = workbook_add_worksheet(m_workbook, name.isEmpty() ? nullptr : name.constData());
    if (!m_sheet)
        m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_bold = workbook_add_format(m_workbook);
    m_date = workbook_add_format(m_workbook);
    m_dateTime = workbook_add_format(m_workbook);
    m_money = workbook_add_format(m_workbook);
    if (!m_sheet || !m_bold || !m_date || !m_dateTime || !m_money)
        return fail(ErrorCode::Io, m_path, QStringLiteral("the workbook cannot be created"));
    format_set_bold(m_bold);
    format_set_num_format_index(m_date, 14);
    format_set_num_format(m_dateTime, "yyyy\\-mm\\-dd hh:mm:ss");
    format_set_num_format_index(m_money, 4);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < header.size(); ++i) {
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), qBound(10.0, header.at(i).size() + 3.0, 40.0), nullptr);
        ENCORE_TRY(writeCell(i, textCell(header.at(i)), m_bold));
    }
    ++m_row;
    return {};
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        workbook_close(m_workbook);                // the only way to free it; the file goes with its folder
}

Status XlsxWriter::checkSpace() const
{
    const QStorageInfo storage(m_folder.path());
    if (storage.isValid() && storage.bytesAvailable() < kKeepFree + 2 * m_textBytes / 3)
        return fail(ErrorCode::DiskFull, m_path, QStringLiteral("not enough room for temporary files in %1").arg(m_folder.path()));
    return {};
}

Status XlsxWriter::writeCell(qsizetype column, const Cell& cell, lxw_format* textFormat)
{
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    lxw_error error = LXW_NO_ERROR;
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Number:
        error = worksheet_write_number(m_sheet, row, at, cell.number, cell.text.contains(u'.') ? m_money : nullptr);
        break;
    case Cell::Kind::Date:
        error = worksheet_write_number(m_sheet, row, at, cell.number, cell.text.size() == 10 ? m_date : m_dateTime);
        break;
    case Cell::Kind::Boolean:
        error = worksheet_write_boolean(m_sheet, row, at, cell.number != 0, nullptr);
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        if (cell.text.size() > kLongestText)
            return fail(ErrorCode::TooLarge, m_path, QStringLiteral("row %1 holds a text of %2 characters; a workbook takes %3, a CSV takes it whole")
                        .arg(m_row).arg(cell.text.size()).arg(kLongestText));
        error = worksheet_write_string(m_sheet, row, at, escaped(cell.text).constData(), textFormat);
        break;
    }
    m_textBytes += 32 + 2 * cell.text.size();
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io, m_path, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Status XlsxWriter::write(const std::vector<Cell>& cells)
{
    if (m_row >= TableLimits::sheetRows)
        return fail(ErrorCode::TooLarge, m_path, QStringLiteral("a sheet holds at most %1 rows; a CSV takes all").arg(TableLimits::sheetRows));
    if (m_row % kSpaceStep == 0)
        ENCORE_TRY(checkSpace());
    for (qsizetype i = 0; i < qMin(m_columns, qsizetype(cells.size())); ++i)
        ENCORE_TRY(writeCell(i, cells[size_t(i)], nullptr));
    ++m_row;
    return {};
}

Status XlsxWriter::finish()
{
    ENCORE_TRY(checkSpace());
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io, m_path, QString::fromUtf8(lxw_strerror(error)));
    QFile part(QFile::decodeName(m_part));
    if (!part.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, m_path, part.errorString());
    SaveFile target(m_path);
    ENCORE_TRY(target.open());
    while (!part.atEnd()) {
        const QByteArray piece = part.read(1 << 20);
        if (piece.isEmpty())
            return fail(ErrorCode::Io, m_path, part.errorString());
        ENCORE_TRY(target.write(piece));
    }
    return target.commit();
}

} // namespace encore
