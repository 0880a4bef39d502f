#include "exchange/json_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace encore {

namespace {

constexpr int kDeepest = 8;

/// The longest array of objects within reach of the root.
void findRows(const QJsonValue& value, int depth, QJsonArray& best)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() > best.size() && array.first().isObject())
            best = array;
    } else if (value.isObject() && depth < 4) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& child : object)
            findRows(child, depth + 1, best);
    }
}

template <class Visit>
void flatten(const QJsonObject& object, const QString& prefix, int depth, const Visit& visit)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = prefix + it.key();
        if (it->isObject() && depth < kDeepest && !it->toObject().isEmpty())
            flatten(it->toObject(), key + u'.', depth + 1, visit);
        else
            visit(key, *it);
    }
}

QString textOf(const QJsonValue& value);

QString joined(const QJsonArray& array)
{
    QStringList parts;
    for (const QJsonValue& item : array) {
        if (item.isObject() || item.isArray())
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        parts << textOf(item);
    }
    return parts.join(u", "_qs);
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        QString text = cleanText(value.toString());
        if (text.contains(u'\r'))
            text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
        return text;
    }
    case QJsonValue::Bool: return value.toBool() ? u"true"_qs : u"false"_qs;
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong()) : QString::number(number.toDouble(), 'g', 15);
    }
    case QJsonValue::Array: return cleanText(joined(value.toArray()));
    case QJsonValue::Object: return value.toObject().isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

Result<QJsonArray> parseLines(const QByteArray& json, const QString& name)
{
    QJsonArray rows;
    int line = 0;
    for (const QByteArray& text : json.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.isObject())
            return fail(ErrorCode::InvalidInput, name, QStringLiteral("line %1 is no JSON object: %2").arg(line).arg(error.errorString()));
        rows.append(document.object());
    }
    return rows;
}

} // namespace

Result<std::unique_ptr<TableSource>> JsonReader::open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options)
{
    auto reader = std::make_unique<JsonReader>();
    reader->m_name = name;
    reader->m_info.format = TableFormat::Json;
    reader->m_info.headerRow = 0;
    if (device->size() > TableLimits::jsonBytes)
        return fail(ErrorCode::TooLarge, name, QStringLiteral("a JSON file of more than %1 MB").arg(TableLimits::jsonBytes >> 20));
    device->seek(0);
    QByteArray json = device->readAll();
    const DetectedEncoding found = detectEncoding(json);
    reader->m_info.encoding = options.encoding.value_or(found.encoding);
    reader->m_info.damagedBytes = found.damagedBytes;
    if (reader->m_info.encoding != Encoding::Utf8 || found.byteOrderMark || found.damagedBytes > 0)
        json = decodeText(json, reader->m_info.encoding).toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::GarbageAtEnd && json.trimmed().startsWith('{')) {
        ENCORE_LET(reader->m_rows, parseLines(json, name));
    } else if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("no valid JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    } else {
        findRows(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0, reader->m_rows);
        if (reader->m_rows.isEmpty() && document.isObject() && !document.object().isEmpty())
            reader->m_rows.append(document.object());
    }
    if (reader->m_rows.isEmpty())
        return fail(ErrorCode::InvalidInput, name, QStringLiteral("there is no list of objects in this JSON file"));
    ENCORE_TRY(reader->collectColumns());
    return std::unique_ptr<TableSource>(std::move(reader));
}

Status JsonReader::collectColumns()
{
    QSet<QString> keys;
    for (const QJsonValue& row : std::as_const(m_rows)) {
        flatten(row.toObject(), {}, 0, [&](const QString& key, const QJsonValue&) { keys.insert(key); });
        if (keys.size() > TableLimits::columns)
            return fail(ErrorCode::TooLarge, m_name, QStringLiteral("more than %1 different names").arg(TableLimits::columns));
    }
    m_keys = QStringList(keys.begin(), keys.end());
    m_keys.sort();
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        m_columns.insert(m_keys.at(i), int(i));
    QStringList names;
    for (const QString& key : std::as_const(m_keys))
        names << cleanText(key);
    m_header = uniqueHeader(names);
    return {};
}

Result<bool> JsonReader::next(Row& row)
{
    while (m_at < m_rows.size()) {
        const QJsonValue value = m_rows.at(m_at++);
        if (!value.isObject() || value.toObject().isEmpty())
            continue;
        row.cells.assign(size_t(m_header.size()), Cell{});
        row.number = m_at;
        row.fields = m_header.size();
        qsizetype chars = 0;
        flatten(value.toObject(), {}, 0, [&](const QString& key, const QJsonValue& v) {
            Cell& cell = row.cells[size_t(m_columns.value(key))];
            cell.text = textOf(v);
            chars += cell.text.size();
            cell.number = v.toDouble(v.toBool() ? 1 : 0);
            cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty
                      : v.isDouble()        ? Cell::Kind::Number
                      : v.isBool()          ? Cell::Kind::Boolean
                                            : Cell::Kind::Text;
        });
        if (chars > TableLimits::rowChars) {
            m_at = m_rows.size();
            return fail(ErrorCode::TooLarge, m_name, QStringLiteral("row %1 is longer than %2 characters").arg(row.number).arg(TableLimits::rowChars));
        }
        return true;
    }
    return false;
}

Status JsonReader::rewind()
{
    m_at = 0;
    return {};
}

} // namespace encore
