#include "exchange/import_preview.h"

#include "exchange/import_setup.h"
#include "orders/order_rules.h"

#include <algorithm>

namespace encore {

namespace {

template <class T>
PreviewValue valueOf(std::optional<T> read)
{
    if (!read)
        return {};
    return std::move(*read);
}

template <class List>
PreviewValue listOf(List read)
{
    if (read.empty())
        return {};
    return read;
}

bool isOrder(ImportKind kind) { return kind == ImportKind::Orders || kind == ImportKind::Mixed; }

class Previewer {
public:
    Previewer(const ImportOptions& options, RowReader& reader, ImportReport& report, qint64 now) : m_kind(options.kind), m_reader(reader), m_report(report), m_now(now)
    {
        for (const ImportField& field : importFields(m_kind))
            if (FieldSource* source = reader.field(field.name); source && field.name != u"rating_max")
                m_fields.push_back({field, source});
        const QString own = QString::fromUtf16(kOwnFieldPrefix);
        for (const QString& name : reader.fieldNames())
            if (FieldSource* source = name.startsWith(own) ? reader.field(name) : nullptr)
                m_fields.push_back({ImportField{name, FieldType::Text, true}, source});
    }

    PreviewRecord read(const Row& row)
    {
        m_reader.log().begin(row);
        m_reader.start(row);
        PreviewRecord record;
        record.row = row.number;
        record.continues = continuesOrder();
        m_order = {};
        m_totalRead = false;
        for (const auto& [field, source] : m_fields) {
            const size_t before = m_report.problems.size();
            PreviewField read{field.name, value(field, source, record.continues), {}};
            read.problems.assign(m_report.problems.begin() + qsizetype(before), m_report.problems.end());
            record.fields.push_back(std::move(read));
        }
        if (isOrder(m_kind) && !record.continues && !m_reader.log().isRejected())
            judgeOrder(record);
        record.leftOut = m_reader.log().isRejected() || std::any_of(record.fields.begin(), record.fields.end(), [](const PreviewField& f) {
            return std::any_of(f.problems.begin(), f.problems.end(), [](const ImportProblem& p) { return p.error; }); });
        m_report.problems.clear();              // there is room for a hundred
        return record;
    }

private:
    bool continuesOrder()
    {
        const FieldSource* number = isOrder(m_kind) ? m_reader.field(QStringLiteral("number")) : nullptr;
        if (!number)
            return false;
        const QString text = m_reader.text(number);
        const bool goesOn = m_started && (text.isEmpty() ? m_reader.text(m_reader.field(QStringLiteral("placed_at"))).isEmpty() : text == m_number);
        if (!goesOn)
            m_number = text;
        m_started = true;
        return goesOn;
    }

    Need needOf(const QString& field, bool continues)
    {
        const bool placed = isOrder(m_kind) && field == u"placed_at" && !continues;
        const FieldSource* seen = m_reader.field(QStringLiteral("seen_at"));
        const bool published = m_kind == ImportKind::Reviews && field == u"published_at" && (!seen || !m_reader.text(m_reader.field(field)).isEmpty());
        const bool total = isOrder(m_kind) && field == u"total" && !m_reader.text(m_reader.field(field)).isEmpty();
        return placed || published || total ? Need::Required : Need::Optional;
    }

    PreviewValue value(const ImportField& field, FieldSource* source, bool continues)
    {
        switch (field.type) {
        case FieldType::Phone: return listOf(m_reader.phones(source));
        case FieldType::Email: return listOf(m_reader.emails(source));
        case FieldType::Tags: return listOf(m_reader.tags(source));
        case FieldType::Date: return date(field.name, source, needOf(field.name, continues));
        case FieldType::Birthday: return valueOf(m_reader.birthday(source));
        case FieldType::Money: {
            if (isOrder(m_kind) && field.name == u"tax")
                return tax(source);
            const auto sum = m_reader.money(source, needOf(field.name, continues));
            if (sum && field.name == u"total") {
                m_order.total = *sum;
                m_totalRead = true;
            }
            return valueOf(sum);
        }
        case FieldType::Count: {
            const auto count = m_reader.count(source);
            return count ? PreviewValue(double(*count)) : PreviewValue();
        }
        case FieldType::Number: return valueOf(m_reader.number(source));
        case FieldType::Boolean: return valueOf(m_reader.boolean(source));
        case FieldType::Status: return valueOf(m_reader.status(source));
        case FieldType::ReviewKind: return valueOf(m_reader.reviewKind(source));
        case FieldType::Rating: return valueOf(m_reader.rating(source, m_reader.field(QStringLiteral("rating_max"))));
        default: break;
        }
        const QString text = field.multiple ? m_reader.texts(source).join(u'\n') : m_reader.text(source);
        return text.isEmpty() ? PreviewValue() : PreviewValue(text);
    }

    // The total stands before it among the fields.
    PreviewValue tax(FieldSource* source)
    {
        const auto tax = m_reader.tax(source, m_order.total);
        if (tax && m_totalRead)
            m_order.tax = *tax;
        return valueOf(tax);
    }

    PreviewValue date(const QString& field, FieldSource* source, Need need)
    {
        const auto at = m_reader.instant(source, need);
        if (!at)
            return {};
        if (field == u"placed_at")
            m_order.placedAt = at->utc;
        else if (field == u"shipped_at")
            m_order.shippedAt = at->utc;
        else if (field == u"delivered_at")
            m_order.deliveredAt = at->utc;
        // When it was seen counts only where nobody knows when it was published.
        const bool judged = m_kind == ImportKind::Reviews && (field != u"seen_at" || m_reader.text(m_reader.field(QStringLiteral("published_at"))).isEmpty());
        if (judged && m_reader.isInFuture(source, *at, m_now, field == u"seen_at" ? Need::Required : need))
            return {};
        return *at;
    }

    // Impossible dates and sums, by the rules of orders.
    void judgeOrder(PreviewRecord& record)
    {
        m_order.channel = ChannelId(1);         // which one is settled by the import
        for (const OrderProblem& problem : problemsOf(m_order, {}, m_now))
            for (PreviewField& field : record.fields)
                if (field.field == problem.field)
                    field.problems.push_back({record.row, field.field, codeOf(problem.code), QString(codeOf(problem.code)).replace(u'_', u' '), problem.blocks});
    }

    ImportKind m_kind;
    RowReader& m_reader;
    ImportReport& m_report;
    qint64 m_now;
    std::vector<std::pair<ImportField, FieldSource*>> m_fields;
    QString m_number;
    bool m_started = false;
    Order m_order;
    bool m_totalRead = false;               // else it follows from the goods
};

} // namespace

bool PreviewRecord::problems() const
{
    return std::any_of(fields.begin(), fields.end(), [](const PreviewField& f) { return !f.problems.empty(); });
}

Result<std::vector<PreviewRecord>> previewImport(const ImportOptions& options, const TableSummary& table, const std::vector<Row>& rows, const ShopProfile& shop, bool typed, qint64 now)
{
    ENCORE_LET(const ColumnMapping mapping, importMapping(options, table));
    ENCORE_LET(const ImportProfile* profile, usedProfile(options, table));
    ImportReport report;
    ImportLog log(report, nullptr, table.columns.size());
    ENCORE_LET(RowReader reader, RowReader::make(options, mapping, table, profile ? profile->fixed : std::vector<std::pair<QString, QString>>(), shop, typed, log));
    ENCORE_TRY(requireFields(options.kind, reader));
    report.problems.clear();                    // of the file as a whole
    Previewer previewer(options, reader, report, now);
    std::vector<PreviewRecord> records;
    for (const Row& row : rows)
        records.push_back(previewer.read(row));
    return records;
}

Result<std::vector<Row>> firstRows(TableSource& source, int count)
{
    std::vector<Row> rows;
    for (Row row; int(rows.size()) < count;) {
        ENCORE_LET(const bool more, source.next(row));
        if (!more)
            break;
        rows.push_back(row);
    }
    ENCORE_TRY(source.rewind());
    return rows;
}

} // namespace encore
