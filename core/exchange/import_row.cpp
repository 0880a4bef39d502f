#include "exchange/import_row.h"

#include "base/calendar.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

bool isBlank(const Cell& cell)
{
    return cell.isEmpty() || std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
}

QString quoted(const QString& value)
{
    return u'"' + (value.size() > 60 ? value.left(60) + u'…' : value).simplified() + u'"';
}

} // namespace

QString problemMessage(ValueProblem problem, const QString& value)
{
    const QString v = quoted(value);
    switch (problem) {
    case ValueProblem::NotANumber: return v + QStringLiteral(" is no number");
    case ValueProblem::OutOfRange: return v + QStringLiteral(" is outside what this field can hold");
    case ValueProblem::NotADate: return v + QStringLiteral(" is no date");
    case ValueProblem::YearOutOfRange: return v + QStringLiteral(" lies outside the years 1900 to 2199");
    case ValueProblem::PhoneDamaged: return v + QStringLiteral(" was a phone number until a spreadsheet rounded it; its digits are lost");
    case ValueProblem::BadPhone: return v + QStringLiteral(" is no possible phone number; it is kept as typed");
    case ValueProblem::BadEmail: return v + QStringLiteral(" is no e-mail address");
    case ValueProblem::BadRating: return v + QStringLiteral(" is no rating on its scale");
    case ValueProblem::NotABoolean: return v + QStringLiteral(" is neither yes nor no");
    case ValueProblem::UnknownStatus: return v + QStringLiteral(" is no known order status; the order counts as placed and brings no revenue until you say what it means, for example "
                                                                       "--value \"status:%1=completed\"").arg(value.simplified().left(60));
    case ValueProblem::UnknownKind: return v + QStringLiteral(" is no kind of review (review, question, remark)");
    case ValueProblem::BadBirthday: return v + QStringLiteral(" is no birthday");
    }
    return v;
}

Result<RowReader> RowReader::make(const ImportOptions& options, const ColumnMapping& mapping, const TableSummary& table,
                                  const std::vector<std::pair<QString, QString>>& fixed, const ShopProfile& shop, bool typed, ImportLog& log)
{
    RowReader reader(shop, log);
    QTimeZone zone = shop.zone;
    if (!options.timezone.isEmpty()) {
        ENCORE_LET(zone, timeZone(options.timezone));
    }
    if (!options.dateFormat.isEmpty() && !dateFormatFromName(options.dateFormat))
        return fail(ErrorCode::WrongUsage, options.dateFormat, QStringLiteral("a date format is written like dd.MM.yyyy, MM/dd/yyyy, yyyy-MM-dd, excel or unix"));
    if (!options.decimal.isEmpty() && options.decimal != u"." && options.decimal != u",")
        return fail(ErrorCode::WrongUsage, options.decimal, QStringLiteral("the decimal mark is . or ,"));

    auto source = [&](const QString& name) -> FieldSource* {
        const auto known = importField(options.kind, name);
        if (!known)
            return nullptr;
        FieldSource& f = reader.m_fields[known->name];
        f.name = known->name;
        return &f;
    };
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        if (FieldSource* f = source(it.key())) {
            f->columns = it.value();
            QStringList names;
            for (const int column : f->columns)
                names << table.columns[size_t(column)].name;
            log.nameColumn(f->name, names.join(QStringLiteral(", ")));
        }
    for (const auto& [name, value] : fixed)
        if (FieldSource* f = source(name))
            f->fixed = textCell(value);
    for (const QString& text : options.set) {
        const qsizetype equals = text.indexOf(u'=');
        FieldSource* f = equals > 0 ? source(text.left(equals).trimmed()) : nullptr;
        if (!f)
            return fail(ErrorCode::WrongUsage, text, QStringLiteral("a value for all rows is written FIELD=VALUE with a field of %1").arg(importKindName(options.kind)));
        f->fixed = textCell(cleanText(text.mid(equals + 1)));
    }
    for (const QString& text : options.values) {
        const QString own = QString::fromUtf16(kOwnFieldPrefix);
        const qsizetype colon = text.indexOf(u':', text.startsWith(own) ? own.size() : 0), equals = text.indexOf(u'=', colon + 1);
        FieldSource* f = colon > 0 && equals > colon ? source(text.left(colon).trimmed()) : nullptr;
        if (!f)
            return fail(ErrorCode::WrongUsage, text, QStringLiteral("a replaced value is written FIELD:FROM=TO with a field of %1").arg(importKindName(options.kind)));
        f->replaced.insert(foldWord(text.mid(colon + 1, equals - colon - 1)), textCell(cleanText(text.mid(equals + 1))));
    }
    for (auto& [name, f] : reader.m_fields) {
        QStringList samples;
        for (const int column : f.columns)
            samples += table.columns[size_t(column)].values;
        if (f.columns.empty() && !f.fixed.isEmpty())
            samples << f.fixed.text;
        const auto known = importField(options.kind, name);
        settleFormats(f, known ? known->type : FieldType::Text, samples, options, shop, typed, log);
        f.instants.emplace(f.dates, zone);
    }
    return reader;
}

QStringList RowReader::fieldNames() const
{
    QStringList names;
    for (const auto& [name, source] : m_fields)
        names << name;
    return names;
}

FieldSource* RowReader::field(const QString& name)
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() || (found->second.columns.empty() && found->second.fixed.isEmpty()) ? nullptr : &found->second;
}

const Cell& RowReader::cell(const FieldSource* field) const
{
    static const Cell nothing;
    if (!field)
        return nothing;
    const Cell* cell = &field->fixed;
    for (const int column : field->columns)
        if (size_t(column) < m_row->cells.size() && !isBlank(m_row->cells[size_t(column)])) {
            cell = &m_row->cells[size_t(column)];
            break;
        }
    if (!field->replaced.isEmpty())
        if (const auto found = field->replaced.constFind(foldWord(cell->text)); found != field->replaced.cend())
            return *found;
    return *cell;
}

QString RowReader::text(const FieldSource* field, qsizetype limit) const
{
    const QString text = cell(field).text.trimmed();
    if (text.size() <= limit)
        return text;
    m_log->note(field->name, QStringLiteral("too_long"), QStringLiteral("longer than %1 characters; the rest is left out").arg(limit), {{}, QString::number(limit), {}, {}, 0});
    return text.left(text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
}

QStringList RowReader::texts(const FieldSource* field) const
{
    QStringList list;
    if (!field)
        return list;
    if (field->columns.size() < 2 || !field->replaced.isEmpty()) {
        if (const QString one = text(field); !one.isEmpty())
            list << one;
        return list;
    }
    for (const int column : field->columns)
        if (const QString one = m_row->text(column).trimmed(); !one.isEmpty())
            list << one;
    if (list.isEmpty() && !field->fixed.isEmpty())
        list << field->fixed.text.trimmed();
    return list;
}

bool RowReader::absent(const FieldSource* field, const Cell& cell, Need need) const
{
    if (!isBlank(cell))
        return false;
    if (need == Need::Required)
        m_log->reject(field ? field->name : QString(), QStringLiteral("missing"), QStringLiteral("the cell is empty"));
    return true;
}

void RowReader::problem(const FieldSource* field, ValueProblem problem, const QString& value, Need need, const QString& expected) const
{
    const ImportFacts facts{value.simplified(), expected, {}, {}, 0};
    if (need == Need::Required)
        m_log->reject(field->name, problemCode(problem), problemMessage(problem, value), facts);
    else
        m_log->note(field->name, problemCode(problem), problemMessage(problem, value), facts);
}

template <class T>
std::optional<T> RowReader::take(const FieldSource* field, Parsed<T> parsed, Need need) const
{
    if (parsed)
        return std::move(*parsed);
    problem(field, parsed.error(), cell(field).text, need);
    return std::nullopt;
}

std::optional<ParsedInstant> RowReader::instant(FieldSource* field, Need need) const
{
    const Cell& c = cell(field);
    return absent(field, c, need) ? std::nullopt : take(field, field->instants->parse(c), need);
}

std::optional<Money> RowReader::money(const FieldSource* field, Need need) const
{
    const Cell& c = cell(field);
    return absent(field, c, need) ? std::nullopt : take(field, parseMoney(c, field->numbers, m_shop.digits), need);
}

std::optional<Money> RowReader::tax(const FieldSource* field, Money total) const
{
    const QString words = text(field);
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    if (!words.contains(u'%'))
        return money(field);
    const auto rate = number(field);
    if (rate && (*rate < 0 || *rate > 100))
        problem(field, ValueProblem::OutOfRange, words, Need::Optional);
    if (!rate || *rate < 0 || *rate > 100)
        return std::nullopt;
    const qint64 thousandths = std::llround(*rate * 1000);
    return shareOf(total, Money(thousandths), Money(100'000 + thousandths));
}

std::optional<qint64> RowReader::count(const FieldSource* field) const
{
    const Cell& c = cell(field);
    return absent(field, c, Need::Optional) ? std::nullopt : take(field, parseCount(c, field->numbers), Need::Optional);
}

std::optional<double> RowReader::number(const FieldSource* field) const
{
    const Cell& c = cell(field);
    return absent(field, c, Need::Optional) ? std::nullopt : take(field, parseNumber(c, field->numbers), Need::Optional);
}

std::optional<bool> RowReader::boolean(const FieldSource* field) const
{
    const Cell& c = cell(field);
    return absent(field, c, Need::Optional) ? std::nullopt : take(field, parseBoolean(c), Need::Optional);
}

std::optional<OrderStatus> RowReader::status(const FieldSource* field) const
{
    const Cell& c = cell(field);
    return absent(field, c, Need::Optional) ? std::nullopt : take(field, parseStatus(c.text), Need::Optional);
}

std::optional<Birthday> RowReader::birthday(const FieldSource* field) const
{
    const Cell& c = cell(field);
    const auto day = absent(field, c, Need::Optional) ? std::nullopt : take(field, parseBirthday(c, field->dates), Need::Optional);
    return day ? Birthday::fromIso(day->size() == 5 ? QStringLiteral("--") + *day : *day) : std::nullopt;
}

} // namespace encore
