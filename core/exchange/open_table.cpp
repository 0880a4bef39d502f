#include "exchange/table_source.h"

#include "exchange/csv_reader.h"
#include "exchange/json_reader.h"
#include "exchange/xlsx_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace encore {

namespace {

/// What a shop may drop here by mistake, known by its first bytes.
QString foreignFormat(const QByteArray& start)
{
    struct Magic { QByteArrayView bytes; const char* name; };
    static const Magic magics[] = {
        {QByteArrayView("\xD0\xCF\x11\xE0", 4), "an old binary Excel file (.xls) or one with a password: save it as .xlsx or .csv"},
        {"%PDF-", "a PDF"}, {QByteArrayView("\x89PNG", 4), "a picture"}, {QByteArrayView("\xFF\xD8\xFF", 3), "a picture"}, {"GIF8", "a picture"},
        {"SQLite format 3", "a database"}, {QByteArrayView("\x1F\x8B", 2), "a gzip archive"}, {"Rar!", "a RAR archive"}, {"7z\xBC\xAF", "a 7z archive"},
        {"{\\rtf", "an RTF text"}, {"\x7F" "ELF", "a program"}, {"<!DOCTYPE html", "a web page"}, {"<html", "a web page"},
    };
    for (const Magic& magic : magics)
        if (start.startsWith(magic.bytes))
            return QString::fromLatin1(magic.name);
    return {};
}

/// An array or an object opens the file, behind a mark and blanks in any Unicode encoding.
bool startsAsJson(const QByteArray& start)
{
    QByteArray text;
    for (const char c : start)
        if (uchar(c) > 0x20 && uchar(c) < 0x7F)
            text += c;
    return text.startsWith("[{") || text.startsWith("{\"");
}

bool looksLikeData(const QString& text)
{
    const QString t = text.trimmed();
    if (t.contains(u'@') && t.contains(u'.') && !t.contains(u' '))
        return true;
    const auto digits = std::count_if(t.begin(), t.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(t.begin(), t.end(), [](QChar c) { return c.isLetter(); });
    return digits > 0 && letters <= 1;
}

} // namespace

QStringList uniqueHeader(QStringList names)
{
    QStringList seen;
    QHash<QString, int> counts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names.at(i).simplified();
        if (name.isEmpty())
            name = QStringLiteral("Column %1").arg(i + 1);
        const QString base = name;
        for (int& n = counts[base]; n > 0 && counts.contains(name);)
            name = QStringLiteral("%1 (%2)").arg(base).arg(++n);
        ++counts[name];
        seen << name;
    }
    return seen;
}

qsizetype findHeaderRow(const std::vector<std::vector<Cell>>& rows)
{
    const auto filled = [](const std::vector<Cell>& row) {
        return std::count_if(row.begin(), row.end(), [](const Cell& c) { return !c.text.trimmed().isEmpty(); });
    };
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = qMax<qsizetype>(widest, filled(row));
    for (size_t i = 0; i < rows.size(); ++i) {
        const qsizetype n = filled(rows[i]);
        if (n == 0 || n * 2 < widest)
            continue;
        const auto data = std::count_if(rows[i].begin(), rows[i].end(), [](const Cell& c) { return looksLikeData(c.text); });
        return data * 2 > n ? -1 : qsizetype(i);
    }
    return 0;
}

Result<std::unique_ptr<TableSource>> openTable(const QString& path, const TableOptions& options)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, path);
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Unsupported, path, QStringLiteral("this is a folder"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path, file->errorString());
    return openTable(std::move(file), QFileInfo(path).fileName(), options);
}

Result<std::unique_ptr<TableSource>> openTable(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options)
{
    if (device->isSequential())
        return fail(ErrorCode::Unsupported, name, QStringLiteral("a stream that cannot be read twice"));
    const QByteArray start = device->peek(512);
    if (start.isEmpty())
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("the file is empty"));
    if (const QString foreign = foreignFormat(start); !foreign.isEmpty())
        return fail(ErrorCode::Unsupported, name, QStringLiteral("this is %1").arg(foreign));
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return XlsxReader::open(std::move(device), name, options);
    if (startsAsJson(start))
        return JsonReader::open(std::move(device), name, options);
    return CsvReader::open(std::move(device), name, options);
}

Result<std::unique_ptr<TableSource>> openPastedTable(const QString& text, const TableOptions& options)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(cleanText(text).toUtf8());
    buffer->open(QIODevice::ReadOnly);
    TableOptions pasted = options;
    pasted.encoding = Encoding::Utf8;
    if (pasted.delimiter.isNull() && text.contains(u'\t'))
        pasted.delimiter = u'\t';
    return openTable(std::move(buffer), QStringLiteral("clipboard"), pasted);
}

} // namespace encore
