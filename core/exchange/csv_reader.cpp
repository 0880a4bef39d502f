#include "exchange/csv_reader.h"

#include "exchange/formula_guard.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace encore {

namespace {

constexpr qsizetype kPiece = 1 << 18;
constexpr qsizetype kHeaderSearch = 20;    // rows looked at to find the names
constexpr std::array<char16_t, 4> kDelimiters{u',', u';', u'\t', u'|'};

/// How often each delimiter stands outside quotes in each of the first lines.
std::vector<std::array<int, 4>> countDelimiters(QStringView beginning)
{
    std::vector<std::array<int, 4>> lines(1);
    bool quoted = false, blank = true;
    for (const QChar c : beginning) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r') {
            if (blank)
                continue;
            if (lines.size() == kHeaderSearch)
                return lines;
            lines.emplace_back();
            blank = true;
            continue;
        }
        blank = false;
        for (size_t i = 0; i < kDelimiters.size(); ++i)
            lines.back()[i] += c == kDelimiters[i];
    }
    // The last line may be cut; it counts only when it is the only one.
    if (lines.size() > 1)
        lines.pop_back();
    return lines;
}

} // namespace

QChar CsvReader::detectDelimiter(QStringView beginning)
{
    const auto lines = countDelimiters(beginning);
    QChar best = u',';
    double bestScore = 0;
    for (size_t i = 0; i < kDelimiters.size(); ++i) {
        // The true one stands in the header and equally often in most lines; commas of sums and sentences don't.
        std::vector<int> counts;
        for (const auto& line : lines)
            counts.push_back(line[i]);
        std::nth_element(counts.begin(), counts.begin() + qsizetype(counts.size() / 2), counts.end());
        const int median = counts[counts.size() / 2];
        if (median == 0)
            continue;
        const auto equal = std::count_if(lines.begin(), lines.end(), [&](const auto& line) { return line[i] == median; });
        double score = double(equal) / double(lines.size()) * (1 + 0.05 * std::min(median, 20));
        if (kDelimiters[i] == u',' || kDelimiters[i] == u'|')
            score *= 0.9;                                    // in doubt a decimal comma is likelier than a decimal semicolon
        if (lines.front()[i] == 0)
            score *= 0.5;
        if (score > bestScore) {
            bestScore = score;
            best = kDelimiters[i];
        }
    }
    return best;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const QString& name)
    : m_device(std::move(device)), m_name(name)
{
    m_size = m_device->size();
}

Result<std::unique_ptr<TableSource>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), name));
    TableInfo& info = reader->m_info;
    if (options.encoding) {
        info.encoding = *options.encoding;
    } else {
        ENCORE_LET(const DetectedEncoding found, detectEncoding(*reader->m_device));
        info.encoding = found.encoding;
        info.damagedBytes = found.damagedBytes;
    }
    ENCORE_TRY(reader->readHeader(options));
    return std::unique_ptr<TableSource>(std::move(reader));
}

tl::unexpected<Error> CsvReader::tooLarge(const char* code, const QString& what, qint64 limit) const
{
    return fail(ErrorCode::TooLarge, m_name, QStringLiteral("%1 (line %2 of the table) is beyond the limit of %3").arg(what).arg(m_record).arg(limit),
                {QLatin1String(code)});
}

void CsvReader::restart()
{
    m_device->seek(0);
    m_decoder = TextDecoder(m_info.encoding);
    m_text.resize(0);
    m_at = 0;
    m_record = 0;
    m_lastPiece = false;
    m_failed = false;
}

bool CsvReader::fill()
{
    while (!m_lastPiece) {
        m_bytes.resize(kPiece);
        const qint64 n = m_device->read(m_bytes.data(), kPiece);
        m_lastPiece = n <= 0;
        m_text.resize(0);
        m_at = 0;
        m_decoder.decode(QByteArrayView(m_bytes).first(qMax<qint64>(n, 0)), m_text, m_lastPiece);
        if (!m_text.isEmpty())
            return true;
    }
    return false;
}

int CsvReader::peek()
{
    if (m_at >= m_text.size() && !fill())
        return -1;
    return m_text.at(m_at).unicode();
}

void CsvReader::skipSeparatorLine()
{
    peek();
    QStringView start = QStringView(m_text).mid(m_at, 8);
    const qsizetype quote = start.startsWith(u'"') ? 1 : 0;
    if (!start.mid(quote).startsWith(u"sep=", Qt::CaseInsensitive) || start.size() < quote + 5)
        return;
    const QChar delimiter = start.at(quote + 4);
    const QChar after = start.size() > quote + 5 ? start.at(quote + 5) : u'\n';
    if (after != u'\n' && after != u'\r' && after != u'"')
        return;
    if (m_info.delimiter.isNull())
        m_info.delimiter = delimiter;
    while (peek() >= 0 && peek() != '\n' && peek() != '\r')
        ++m_at;
    if (peek() == '\r')
        ++m_at;
    if (peek() == '\n')
        ++m_at;
}

Status CsvReader::readHeader(const TableOptions& options)
{
    m_info.delimiter = options.delimiter;
    restart();
    skipSeparatorLine();
    if (m_info.delimiter.isNull()) {
        peek();
        m_info.delimiter = detectDelimiter(QStringView(m_text).mid(m_at, 1 << 16));
    }
    std::vector<std::vector<Cell>> first;
    const qsizetype wanted = options.headerRow > 0 ? options.headerRow : kHeaderSearch;
    qsizetype columns = 0;
    while (qsizetype(first.size()) < wanted) {
        std::vector<Cell> cells;
        qsizetype count = 0;
        ENCORE_LET(const bool more, readRecord(cells, count));
        if (!more)
            break;
        cells.resize(size_t(count));
        columns = qMax(columns, count);
        first.push_back(std::move(cells));
    }
    const bool blank = std::all_of(first.begin(), first.end(), [](const auto& row) {
        return std::all_of(row.begin(), row.end(), [](const Cell& c) { return c.isEmpty(); }); });
    if (blank)
        return fail(ErrorCode::InvalidInput, m_name, QStringLiteral("there is no table in this file"));
    if (options.headerRow > qsizetype(first.size()))
        return fail(ErrorCode::WrongUsage, m_name, QStringLiteral("there is no row %1 to take the names from").arg(options.headerRow));
    m_info.headerRow = options.headerRow >= 0 ? options.headerRow : int(findHeaderRow(first) + 1);
    QStringList names;
    if (m_info.headerRow > 0)
        for (const Cell& cell : first[size_t(m_info.headerRow - 1)])
            names << cell.text;
    else
        names.resize(columns);
    m_header = uniqueHeader(std::move(names));
    return rewind();
}

Status CsvReader::rewind()
{
    restart();
    skipSeparatorLine();
    std::vector<Cell> cells;
    qsizetype count = 0;
    for (int i = 0; i < m_info.headerRow; ++i)
        ENCORE_TRY(readRecord(cells, count));
    m_record = 0;
    return {};
}

Result<bool> CsvReader::next(Row& row)
{
    const qsizetype columns = m_header.size();
    for (qsizetype count = 0; !m_failed;) {
        const Result<bool> more = readRecord(row.cells, count);
        m_failed = !more || !*more;
        if (m_failed)
            return more;
        bool blank = true;
        for (qsizetype i = 0; i < count && blank; ++i)
            blank = row.cells[size_t(i)].isEmpty();
        if (blank)
            continue;
        row.number = m_record;
        while (count > columns && row.cells[size_t(count - 1)].isEmpty())
            --count;
        row.fields = count;
        for (qsizetype i = count; i < columns; ++i)
            cellAt(row.cells, i) = Cell{};
        row.cells.resize(size_t(qMax(count, columns)));
        return true;
    }
    return false;
}

double CsvReader::progress() const
{
    return m_size > 0 ? qBound(0.0, double(m_device->pos()) / double(m_size), 1.0) : 1.0;
}

Cell& CsvReader::cellAt(std::vector<Cell>& cells, qsizetype index)
{
    if (index == qsizetype(cells.size()))
        cells.emplace_back();
    return cells[size_t(index)];
}

Result<bool> CsvReader::readRecord(std::vector<Cell>& cells, qsizetype& count)
{
    count = 0;
    m_rowChars = 0;
    if (peek() < 0)
        return false;
    ++m_record;
    for (bool end = false; !end;) {
        if (count == TableLimits::columns)
            return tooLarge("columns", QStringLiteral("the number of columns"), TableLimits::columns);
        Cell& cell = cellAt(cells, count++);
        ENCORE_TRY(readField(cell, end));
        if (cell.text.startsWith(u'\''))
            cell.text = withoutGuard(std::move(cell.text));
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }
    return true;
}

/// One field and the delimiter or line end behind it.
Status CsvReader::readField(Cell& cell, bool& endOfRecord)
{
    QString& text = cell.text;
    text.resize(0);
    const char16_t delimiter = m_info.delimiter.unicode();
    if (peek() == ' ') {
        // ` "a, b"` with blanks before the quote is written by hand and means the same as without.
        qsizetype quote = m_at;
        while (quote < m_text.size() && m_text.at(quote) == u' ')
            ++quote;
        if (quote < m_text.size() && m_text.at(quote) == u'"')
            m_at = quote;
    }
    if (peek() == '"') {
        ++m_at;
        ENCORE_TRY(readQuoted(text));
        qsizetype after = m_at;
        while (after < m_text.size() && m_text.at(after) == u' ')
            ++after;
        if (after < m_text.size() && (m_text.at(after) == m_info.delimiter || m_text.at(after) == u'\n' || m_text.at(after) == u'\r'))
            m_at = after;
    }
    for (;;) {
        if (peek() < 0) {
            endOfRecord = true;
            break;
        }
        const auto* from = reinterpret_cast<const char16_t*>(m_text.constData()) + m_at;
        const auto* end = reinterpret_cast<const char16_t*>(m_text.constData()) + m_text.size();
        const auto* p = from;
        while (p < end && *p != delimiter && *p != u'\n' && *p != u'\r')
            ++p;
        const qsizetype n = p - from;
        if (text.isEmpty()) {
            text.resize(n);
            std::memcpy(static_cast<void*>(text.data()), from, size_t(n) * sizeof(char16_t));
        } else if (n > 0) {
            text.append(reinterpret_cast<const QChar*>(from), n);
        }
        m_at += n;
        if (text.size() > TableLimits::fieldChars)
            return tooLarge("line", QStringLiteral("the length of a field"), TableLimits::fieldChars);
        if (p == end)
            continue;
        endOfRecord = *p != delimiter;
        ++m_at;
        if (*p == u'\r' && peek() == '\n')
            ++m_at;
        break;
    }
    m_rowChars += text.size();
    if (m_rowChars > TableLimits::rowChars)
        return tooLarge("line", QStringLiteral("the length of a row"), TableLimits::rowChars);
    return {};
}

/// What stands between quotes, up to the closing one; the opening one is already taken.
Status CsvReader::readQuoted(QString& text)
{
    while (peek() >= 0) {
        const QStringView rest = QStringView(m_text).mid(m_at);
        qsizetype n = 0;
        while (n < rest.size() && rest[n] != u'"' && rest[n] != u'\r')
            ++n;
        text.append(rest.first(n));
        m_at += n;
        if (text.size() > TableLimits::fieldChars)
            return tooLarge("line", QStringLiteral("the length of a field (a quote that is never closed?)"), TableLimits::fieldChars);
        if (n == rest.size())
            continue;
        const bool quote = m_text.at(m_at++) == u'"';
        if (quote && peek() != '"')
            return {};
        if (quote) {
            ++m_at;
            text += u'"';
        } else {
            if (peek() == '\n')
                ++m_at;
            text += u'\n';
        }
    }
    return {};
}

} // namespace encore
