#include "exchange/text_writers.h"

#include "exchange/formula_guard.h"

#include <algorithm>

namespace encore {

namespace {

QByteArray jsonString(const QString& text)
{
    QString quoted = u"\""_qs;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\', quoted += c;
        else if (c == u'\n')
            quoted += u"\\n";
        else if (c.unicode() < 0x20)
            quoted += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return (quoted + u'"').toUtf8();
}

} // namespace

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString& path, const QStringList& header, const WriteOptions& options)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, header.size(), options));
    ENCORE_TRY(writer->m_file.open());
    if (options.byteOrderMark)
        ENCORE_TRY(writer->m_file.write("\xEF\xBB\xBF"));
    std::vector<Cell> names;
    for (const QString& name : header)
        names.push_back(textCell(name));
    ENCORE_TRY(writer->write(names));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

QString CsvWriter::field(const Cell& cell) const
{
    QString text = cell.text;
    if (cell.kind == Cell::Kind::Number && m_options.decimal != u'.')
        text.replace(u'.', m_options.decimal);
    else if (cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Error)
        text = withGuard(text);
    const bool quote = std::any_of(text.begin(), text.end(), [this](QChar c) {
        return c == m_options.delimiter || c == u'"' || c == u'\n' || c == u'\r'; }) || text.startsWith(u' ') || text.endsWith(u' ');
    return quote ? u'"' + text.replace(u'"', u"\"\""_qs) + u'"' : text;
}

Status CsvWriter::write(const std::vector<Cell>& cells)
{
    m_line.resize(0);
    for (qsizetype i = 0; i < m_columns; ++i) {
        if (i > 0)
            m_line += m_options.delimiter;
        if (i < qsizetype(cells.size()))
            m_line += field(cells[size_t(i)]);
    }
    m_line += u"\r\n";
    return m_file.write(m_line.toUtf8());
}

Result<std::unique_ptr<TableWriter>> JsonWriter::create(const QString& path, const QStringList& header)
{
    std::unique_ptr<JsonWriter> writer(new JsonWriter(path, header));
    ENCORE_TRY(writer->m_file.open());
    ENCORE_TRY(writer->m_file.write("["));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Status JsonWriter::write(const std::vector<Cell>& cells)
{
    QByteArray line = m_any ? ",\n{" : "\n{";
    m_any = true;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        line += (i > 0 ? "," : "") + jsonString(m_header.at(i)) + ':';
        const Cell cell = i < qsizetype(cells.size()) ? cells[size_t(i)] : Cell{};
        if (cell.isEmpty())
            line += "null";
        else if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Boolean)
            line += cell.text.toUtf8();
        else
            line += jsonString(cell.text);
    }
    return m_file.write(line + '}');
}

Status JsonWriter::finish()
{
    ENCORE_TRY(m_file.write("\n]\n"));
    return m_file.commit();
}

} // namespace encore
