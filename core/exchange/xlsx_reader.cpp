#include "exchange/xlsx_reader.h"

#include "exchange/spreadsheet_date.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr qint64 kMostCells = 256ll << 20;         // 1,048,576 rows of 256 columns: sparse rows must not cost hours
constexpr qint64 kHeaderSearch = 20;

/// "C5" -> 2; -1 where there is no column in it.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        const char16_t upper = c.unicode() & ~0x20;
        if (upper < 'A' || upper > 'Z' || column > TableLimits::columns * 26)
            break;
        column = column * 26 + (upper - 'A' + 1);
    }
    return column - 1;
}

/// Undoes _x000D_ escapes of characters that XML cannot carry, then cleans.
QString plainText(QString text)
{
    for (qsizetype i = text.indexOf(u"_x"); i >= 0; i = text.indexOf(u"_x", i + 1)) {
        bool ok = i + 6 < text.size() && text.at(i + 6) == u'_';
        const uint code = ok ? QStringView(text).mid(i + 2, 4).toUInt(&ok, 16) : 0;
        if (ok)
            text.replace(i, 7, QChar(char16_t(code)));
    }
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    return cleanText(std::move(text));
}

QString numberText(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    QString text = QString::number(number, 'g', 15);
    if (text.contains(u'e') && std::abs(number) < 1e21 && std::abs(number) > 1e-9) {
        text = QString::number(number, 'f', std::abs(number) < 1 ? 20 : 0);
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
    }
    return text;
}

bool isTrue(QStringView value) { return value == u"1" || value == u"true" || value == u"on"; }

} // namespace

Result<std::unique_ptr<TableSource>> XlsxReader::open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_device = std::move(device);
    reader->m_name = name;
    reader->m_info.format = TableFormat::Xlsx;
    ENCORE_LET(reader->m_archive, ZipArchive::open(*reader->m_device, name));
    ENCORE_TRY(reader->readWorkbook());
    ENCORE_TRY(reader->chooseSheet(options));
    return std::unique_ptr<TableSource>(std::move(reader));
}

tl::unexpected<Error> XlsxReader::broken(const QString& part) const
{
    if (m_part && m_part->isTooLarge())
        return fail(ErrorCode::TooLarge, m_name, QStringLiteral("%1 grows beyond %2 MB or beyond %3 times its packed size, or holds a text of many megabytes")
                    .arg(part).arg(TableLimits::zipBytes >> 20).arg(TableLimits::zipRatio), {QStringLiteral("packed")});
    return fail(ErrorCode::InvalidInput, m_name, QStringLiteral("%1 is damaged: %2").arg(part, m_xml.hasError() ? m_xml.errorString() : QStringLiteral("it declares a document type")));
}

Status XlsxReader::begin(const QString& part)
{
    m_xml.clear();
    m_part.reset();
    ENCORE_LET(m_part, m_archive->entry(part));
    m_xml.setDevice(m_part.get());
    // Whatever stands before the root element; a document type could only be there to declare entities.
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return broken(part);
        if (token == QXmlStreamReader::StartElement)
            return {};
    }
    return broken(part);
}

Status XlsxReader::readRelations(const QString& part, const QString& base, QHash<QString, QString>& byId, QHash<QString, QString>& byType)
{
    ENCORE_TRY(begin(part));
    while (m_xml.readNextStartElement()) {
        const auto attributes = m_xml.attributes();
        QString target = attributes.value(QLatin1String("Target")).toString();
        target = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(base + target);
        byId.insert(attributes.value(QLatin1String("Id")).toString(), target);
        byType.insert(attributes.value(QLatin1String("Type")).toString().section(u'/', -1), target);
        m_xml.skipCurrentElement();
    }
    return m_xml.hasError() ? Status(broken(part)) : Status{};
}

Status XlsxReader::readWorkbook()
{
    QHash<QString, QString> byId, byType;
    if (!m_archive->contains(u"_rels/.rels"_qs))
        return fail(ErrorCode::Unsupported, m_name, QStringLiteral("this archive is no workbook of Excel (.xlsx)"));
    ENCORE_TRY(readRelations(u"_rels/.rels"_qs, {}, byId, byType));
    const QString workbook = byType.value(u"officeDocument"_qs, u"xl/workbook.xml"_qs);
    if (!workbook.endsWith(u".xml") || !m_archive->contains(workbook))
        return fail(ErrorCode::Unsupported, m_name, QStringLiteral("this archive is no workbook of Excel (.xlsx)"));
    const QString folder = workbook.contains(u'/') ? workbook.section(u'/', 0, -2) + u'/' : QString();
    byId.clear();
    byType.clear();
    ENCORE_TRY(readRelations(folder + u"_rels/"_qs + workbook.section(u'/', -1) + u".rels"_qs, folder, byId, byType));
    ENCORE_TRY(begin(workbook));
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = m_xml.attributes();
        if (m_xml.name() == u"workbookPr") {
            m_base1904 = isTrue(attributes.value(QLatin1String("date1904")));
        } else if (m_xml.name() == u"sheet") {
            Sheet sheet{plainText(attributes.value(QLatin1String("name")).toString()), {}, attributes.value(QLatin1String("state")).isEmpty() || attributes.value(QLatin1String("state")) == u"visible"};
            for (const QXmlStreamAttribute& a : attributes)
                if (a.name() == u"id")
                    sheet.part = byId.value(a.value().toString());
            if (sheet.part.contains(u"worksheets/"))          // chart sheets hold no cells
                m_sheets.push_back(std::move(sheet));
        }
    }
    if (m_xml.hasError())
        return broken(workbook);
    for (const Sheet& sheet : m_sheets)
        m_info.sheets << sheet.name;
    if (m_sheets.empty())
        return fail(ErrorCode::InvalidInput, m_name, QStringLiteral("there is no sheet in this workbook"));
    if (const QString styles = byType.value(u"styles"_qs); m_archive->contains(styles))
        ENCORE_TRY(readStyles(styles));
    if (const QString strings = byType.value(u"sharedStrings"_qs); m_archive->contains(strings))
        ENCORE_TRY(readSharedStrings(strings));
    return {};
}

Status XlsxReader::readStyles(const QString& part)
{
    ENCORE_TRY(begin(part));
    QHash<int, QString> codes;
    bool inCellStyles = false;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (m_xml.name() == u"cellXfs")
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = m_xml.attributes();
        if (m_xml.name() == u"numFmt")
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(), attributes.value(QLatin1String("formatCode")).toString());
        else if (inCellStyles && m_xml.name() == u"xf")
            m_dateStyles.push_back(isDateFormat(attributes.value(QLatin1String("numFmtId")).toInt(), codes.value(attributes.value(QLatin1String("numFmtId")).toInt())));
    }
    return m_xml.hasError() ? Status(broken(part)) : Status{};
}

/// The text of a <si> or <is>: one <t>, or runs with a <t> each; phonetic hints are left out.
QString XlsxReader::readRichText()
{
    QString text;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"t")
            text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == u"r")
            text += readRichText();
        else
            m_xml.skipCurrentElement();
        if (text.size() > TableLimits::fieldChars)
            m_xml.raiseError(QStringLiteral("a text of more than %1 characters").arg(TableLimits::fieldChars));
    }
    return text;
}

Status XlsxReader::readSharedStrings(const QString& part)
{
    ENCORE_TRY(begin(part));
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"si")
            m_strings.push_back(plainText(readRichText()));
        else
            m_xml.skipCurrentElement();
    }
    return m_xml.hasError() ? Status(broken(part)) : Status{};
}

Status XlsxReader::chooseSheet(const TableOptions& options)
{
    const Sheet* wanted = nullptr;
    for (const Sheet& sheet : m_sheets)
        if (!wanted && sheet.name.compare(options.sheet, Qt::CaseInsensitive) == 0)
            wanted = &sheet;
    if (!options.sheet.isEmpty() && !wanted)
        return fail(ErrorCode::WrongUsage, m_name, QStringLiteral("there is no sheet \"%1\"").arg(options.sheet), m_info.sheets);
    bool anything = false;
    for (const bool visible : {true, false}) {
        for (const Sheet& sheet : m_sheets) {
            if (wanted ? &sheet != wanted : sheet.visible != visible)
                continue;
            m_info.sheet = sheet.name;
            m_sheetPart = sheet.part;
            ENCORE_TRY(readHeader(options, anything));
            if (anything)
                return {};
        }
    }
    return fail(ErrorCode::InvalidInput, m_name, QStringLiteral("there is no table in this workbook"));
}

Status XlsxReader::readHeader(const TableOptions& options, bool& anything)
{
    ENCORE_TRY(startSheet());
    std::vector<std::vector<Cell>> first;
    const qint64 last = qMax<qint64>(options.headerRow, kHeaderSearch);
    qsizetype columns = 0;
    // A table may begin far down; the search starts where the cells do.
    qint64 offset = -1;
    for (;;) {
        std::vector<Cell> cells;
        qsizetype count = 0;
        ENCORE_LET(const bool more, readRow(cells, count));
        if (!more)
            break;
        cells.resize(size_t(count));
        if (std::all_of(cells.begin(), cells.end(), [](const Cell& c) { return c.text.trimmed().isEmpty(); }))
            continue;
        if (offset < 0)
            offset = options.headerRow > 0 ? 0 : m_row - 1;
        if (m_row - offset > last)
            break;
        columns = qMax(columns, count);
        first.resize(size_t(m_row - offset));
        first.back() = std::move(cells);
    }
    anything = !first.empty();
    if (!anything)
        return {};
    if (options.headerRow > qint64(first.size()))
        return fail(ErrorCode::WrongUsage, m_name, QStringLiteral("there is no row %1 to take the names from").arg(options.headerRow));
    const qsizetype found = options.headerRow >= 0 ? options.headerRow - 1 : findHeaderRow(first);
    QStringList names;
    if (found >= 0)
        for (const Cell& cell : first[size_t(found)])
            names << cell.text;
    else
        names.resize(columns);
    m_info.headerRow = found >= 0 ? int(found + offset + 1) : 0;
    m_header = uniqueHeader(std::move(names));
    return rewind();
}

Status XlsxReader::startSheet()
{
    m_row = 0;
    m_cells = 0;
    m_failed = false;
    ENCORE_TRY(begin(m_sheetPart));
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"sheetData")
            return {};
        m_xml.skipCurrentElement();
    }
    return m_xml.hasError() ? Status(broken(m_sheetPart)) : Status{};
}

Status XlsxReader::rewind()
{
    return startSheet();
}

Result<bool> XlsxReader::next(Row& row)
{
    const qsizetype columns = m_header.size();
    for (qsizetype count = 0; !m_failed;) {
        const Result<bool> more = readRow(row.cells, count);
        m_failed = !more || !*more;
        if (m_failed)
            return more;
        if (m_row <= m_info.headerRow)
            continue;
        while (count > 0 && row.cells[size_t(count - 1)].isEmpty())
            --count;
        if (count == 0)
            continue;
        row.number = m_row - m_info.headerRow;
        // A sheet keeps no empty cells at the end of a row, so a short row is a whole one.
        row.fields = qMax(count, columns);
        for (qsizetype i = count; i < qMin(columns, qsizetype(row.cells.size())); ++i)
            row.cells[size_t(i)] = Cell{};
        row.cells.resize(size_t(row.fields));
        return true;
    }
    return false;
}

Result<bool> XlsxReader::readRow(std::vector<Cell>& cells, qsizetype& count)
{
    count = 0;
    while (m_xml.readNextStartElement() && m_xml.name() != u"row")
        m_xml.skipCurrentElement();
    if (m_xml.hasError())
        return broken(m_sheetPart);
    if (!m_xml.isStartElement())
        return false;
    const qint64 reference = m_xml.attributes().value(QLatin1String("r")).toLongLong();
    m_row = qMax(m_row + 1, reference);
    if (m_row > TableLimits::sheetRows)
        return fail(ErrorCode::TooLarge, m_name, QStringLiteral("row %1 is beyond the limit of %2").arg(m_row).arg(TableLimits::sheetRows));
    qsizetype rowChars = 0, at = -1;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"c") {
            m_xml.skipCurrentElement();
            continue;
        }
        const auto attributes = m_xml.attributes();
        const auto cellReference = attributes.value(QLatin1String("r"));
        at = cellReference.isEmpty() ? at + 1 : columnOf(cellReference);
        if (at < 0 || at >= TableLimits::columns)
            return fail(ErrorCode::TooLarge, m_name, QStringLiteral("the cell %1 is outside %2 columns").arg(cellReference).arg(TableLimits::columns));
        if (at >= qsizetype(cells.size()))
            cells.resize(size_t(at + 1));
        for (; count < at; ++count)
            cells[size_t(count)] = Cell{};
        count = qMax(count, at + 1);
        ENCORE_TRY(readCell(cells[size_t(at)], attributes.value(QLatin1String("t")), attributes.value(QLatin1String("s")).toInt()));
        rowChars += cells[size_t(at)].text.size();
        if (rowChars > TableLimits::rowChars)
            return fail(ErrorCode::TooLarge, m_name, QStringLiteral("row %1 is longer than %2 characters").arg(m_row).arg(TableLimits::rowChars));
    }
    if (m_xml.hasError())
        return broken(m_sheetPart);
    m_cells += qMax(count, m_header.size());
    if (m_cells > kMostCells)
        return fail(ErrorCode::TooLarge, m_name, QStringLiteral("more than %1 cells").arg(kMostCells));
    return true;
}

Status XlsxReader::readCell(Cell& cell, QStringView type, int style)
{
    cell = Cell{};
    const QString kind = type.toString();          // the attributes die with the next token
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == u"is")
            value = readRichText();
        else
            m_xml.skipCurrentElement();
    }
    if (value.isEmpty())
        return {};
    if (kind == u"s") {
        bool ok = false;
        const qsizetype index = value.toLongLong(&ok);
        if (!ok || index < 0 || index >= qsizetype(m_strings.size()))
            return fail(ErrorCode::InvalidInput, m_name, QStringLiteral("row %1 names a shared text that does not exist").arg(m_row));
        cell.text = m_strings[size_t(index)];
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    } else if (kind == u"b") {
        cell.kind = Cell::Kind::Boolean;
        cell.number = isTrue(value);
        cell.text = cell.number != 0 ? u"true"_qs : u"false"_qs;
    } else if (kind == u"e") {
        cell.kind = Cell::Kind::Error;
        cell.text = plainText(value);
    } else if (kind == u"inlineStr" || kind == u"str") {
        cell.text = plainText(value);
        cell.kind = Cell::Kind::Text;
    } else if (kind == u"d") {
        cell.text = plainText(value).replace(u'T', u' ');
        const QDateTime date = QDateTime::fromString(value, Qt::ISODate);
        cell.kind = date.isValid() ? Cell::Kind::Date : Cell::Kind::Text;
        cell.number = date.isValid() ? serialFromDate(date) : 0;
    } else {
        setNumber(cell, value, style);
    }
    return {};
}

void XlsxReader::setNumber(Cell& cell, const QString& value, int style)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        cell.text = plainText(value);
        cell.kind = Cell::Kind::Text;
        return;
    }
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    const bool date = style >= 0 && style < int(m_dateStyles.size()) && m_dateStyles[size_t(style)];
    // A length of time below a day has no base; a date of the 1904 system is 1,462 days further.
    const double serial = m_base1904 && number >= 1 ? number + 1462 : number;
    const QString text = date ? serialText(serial) : QString();
    if (!text.isEmpty()) {
        cell.kind = Cell::Kind::Date;
        cell.number = serial;
        cell.text = text;
    } else {
        cell.text = numberText(number);
    }
}

} // namespace encore
