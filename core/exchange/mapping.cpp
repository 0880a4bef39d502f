#include "exchange/mapping.h"

#include "exchange/header_words.h"
#include "exchange/words.h"

#include <algorithm>

namespace encore {

namespace {

constexpr double kLeast = 15;              // below it a guess is worse than none
constexpr double kLeastForSecond = 60;     // a second column for a field that takes several

double share(qint64 part, const ColumnSummary& column)
{
    return column.values.isEmpty() ? 0 : double(part) / double(column.values.size());
}

/// Share of values that read like "Anna Petrova": letters and a blank, no digits.
double namesShare(const ColumnSummary& column)
{
    const auto names = std::count_if(column.values.begin(), column.values.end(), [](const QString& v) {
        return v.trimmed().contains(u' ') && std::none_of(v.begin(), v.end(), [](QChar c) { return c.isDigit(); }); });
    return share(names, column);
}

bool isSmallNumber(const ColumnSummary& column)
{
    return std::all_of(column.samples.begin(), column.samples.end(), [](const QString& s) { return s.size() <= 8; });
}

/// How far the content lets a name of the column be believed: 1 fully, 0 not at all.
double fitness(const ImportField& field, const ColumnSummary& column)
{
    if (column.values.isEmpty())
        return 0.6;                        // nothing speaks against it, but a filled column of the same name is better
    const double dates = share(column.dates, column), numbers = share(column.numbers, column);
    switch (field.type) {
    case FieldType::Phone: return share(column.phones, column) >= 0.3 || numbers >= 0.5 ? 1 : share(column.emails, column) > 0.3 ? 0 : 0.5;
    case FieldType::Email: return share(column.emails, column) >= 0.3 ? 1 : 0.2;
    case FieldType::Date: return dates >= 0.5 ? 1 : numbers >= 0.8 && !isSmallNumber(column) ? 0.8 : numbers >= 0.8 ? 0.3 : 0;
    case FieldType::Birthday: return dates >= 0.3 || numbers >= 0.3 ? 1 : 0.4;
    case FieldType::Money:
    case FieldType::Count:
    case FieldType::Number: return numbers >= 0.5 ? 1 : 0;
    case FieldType::Id: return namesShare(column) > 0.5 || dates > 0.8 ? 0.3 : 1;
    case FieldType::Name: return numbers > 0.8 ? 0.3 : share(column.emails, column) > 0.8 || dates > 0.8 ? 0.1 : 1;
    case FieldType::Status: return numbers > 0.8 || dates > 0.8 ? 0.1 : 1;
    default: return dates > 0.9 ? 0.3 : 1;
    }
}

/// What content alone says about a column whose name says nothing.
double contentScore(ImportKind kind, const ImportField& field, const ColumnSummary& column)
{
    if (column.values.size() < 2)
        return 0;
    if (field.type == FieldType::Email)
        return share(column.emails, column) > 0.8 ? 35 : 0;
    if (field.type == FieldType::Phone)
        return share(column.phones, column) > 0.8 ? 30 : 0;
    if (field.name == u"placed_at" || field.name == u"published_at")
        return share(column.dates, column) > 0.9 ? 20 : 0;
    if (field.name == u"total" && kind != ImportKind::OrderItems)
        return share(column.sums, column) > 0.5 && share(column.numbers, column) > 0.95 && share(column.phones, column) < 0.1 ? 16 : 0;
    return 0;
}

struct Candidate { const ImportField* field; int column; double score; };

// A heading "field:NAME" says itself what it is: so an export names the shop's own fields.
void takeOwnFields(ColumnMapping& mapping, ImportKind kind, const TableSummary& table)
{
    const QString prefix = QString::fromUtf16(kOwnFieldPrefix);
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const QString heading = table.columns[c].name.trimmed();
        const auto own = heading.startsWith(prefix) ? importField(kind, heading) : std::nullopt;
        if (own && mapping.fieldOf(int(c)).isEmpty())
            mapping.columns[own->name].push_back(int(c));
    }
}

ColumnMapping complete(ColumnMapping mapping, ImportKind kind, const TableSummary& table)
{
    takeOwnFields(mapping, kind, table);
    std::vector<Candidate> candidates;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const ColumnSummary& column = table.columns[c];
        const QString name = foldWord(column.name);
        for (const ImportField& field : importFields(kind)) {
            const double score = qMax(headerScore(kind, field.name, name) * fitness(field, column), contentScore(kind, field, column));
            if (score >= kLeast)
                candidates.push_back({&field, int(c), score});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    for (const Candidate& candidate : candidates) {
        const bool taken = mapping.columns.contains(candidate.field->name);
        if (!mapping.fieldOf(candidate.column).isEmpty() || (taken && !(candidate.field->multiple && candidate.score >= kLeastForSecond)))
            continue;
        mapping.columns[candidate.field->name].push_back(candidate.column);
    }
    // "Имя" is the whole name unless the family name has a column of its own.
    for (const QString& whole : {u"name"_qs, u"customer_name"_qs}) {
        const int column = mapping.column(whole);
        if (column < 0 || mapping.column(u"last_name"_qs) < 0 || mapping.column(u"first_name"_qs) >= 0 || !importField(kind, u"first_name"_qs))
            continue;
        mapping.columns.insert(u"first_name"_qs, {column});
        mapping.columns.remove(whole);
    }
    return mapping;
}

bool has(const ColumnMapping& mapping, std::initializer_list<const char16_t*> fields)
{
    return std::all_of(fields.begin(), fields.end(), [&](const char16_t* f) { return mapping.column(QString::fromUtf16(f)) >= 0; });
}

int columnByName(const QStringList& header, const QString& name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const int n = QStringView(name).mid(1).toInt(&ok);
        if (ok && n >= 1 && n <= header.size() && !header.contains(name))
            return n - 1;
    }
    if (const qsizetype exact = header.indexOf(name); exact >= 0)
        return int(exact);
    for (qsizetype i = 0; i < header.size(); ++i)
        if (foldWord(header.at(i)) == foldWord(name))
            return int(i);
    return -1;
}

// Where FIELD ends. The name of an own field may hold the sign itself; then the first one that leaves a column of the file.
qsizetype equalsOf(const QString& assignment, const QStringList& header)
{
    const qsizetype first = assignment.indexOf(u'=');
    if (assignment.startsWith(QString::fromUtf16(kOwnFieldPrefix)))
        for (qsizetype at = first; at >= 0; at = assignment.indexOf(u'=', at + 1))
            if (columnByName(header, assignment.mid(at + 1).trimmed()) >= 0)
                return at;
    return first;
}

} // namespace

int ColumnMapping::column(const QString& field) const
{
    const auto found = columns.constFind(field);
    return found == columns.constEnd() || found->empty() ? -1 : found->front();
}

QString ColumnMapping::fieldOf(int column) const
{
    for (auto it = columns.begin(); it != columns.end(); ++it)
        if (std::find(it->begin(), it->end(), column) != it->end())
            return it.key();
    return {};
}

ColumnMapping suggestMapping(ImportKind kind, const TableSummary& table) { return complete({}, kind, table); }

Result<ColumnMapping> applyMapping(ColumnMapping base, ImportKind kind, const QStringList& header, const QStringList& assignments)
{
    QHash<QString, std::vector<int>> wanted;
    for (const QString& assignment : assignments) {
        const qsizetype equals = equalsOf(assignment, header);
        const QString fieldName = assignment.left(equals).trimmed(), columnName = assignment.mid(equals + 1).trimmed();
        if (equals < 1)
            return fail(ErrorCode::WrongUsage, assignment, QStringLiteral("a mapping is written FIELD=COLUMN"));
        const auto field = importField(kind, fieldName);
        if (!field)
            return fail(ErrorCode::WrongUsage, fieldName, QStringLiteral("there is no field \"%1\" in %2").arg(fieldName, importKindName(kind)));
        if (columnName.isEmpty()) {                    // FIELD= takes the field out
            base.columns.remove(field->name);
            continue;
        }
        const int column = columnByName(header, columnName);
        if (column < 0)
            return fail(ErrorCode::WrongUsage, columnName, QStringLiteral("there is no column \"%1\" in this file").arg(columnName), header);
        std::vector<int>& columns = wanted[field->name];
        if (!columns.empty() && !field->multiple)
            return fail(ErrorCode::WrongUsage, field->name, QStringLiteral("\"%1\" takes one column only").arg(field->name));
        columns.push_back(column);
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        for (const int column : it.value())
            for (auto old = base.columns.begin(); old != base.columns.end();) {
                old->erase(std::remove(old->begin(), old->end(), column), old->end());
                old = old->empty() ? base.columns.erase(old) : std::next(old);
            }
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        base.columns.insert(it.key(), it.value());
    return base;
}

ColumnMapping mappingFor(const ImportProfile& profile, const TableSummary& table)
{
    ColumnMapping mapping;
    for (const auto& [name, field] : profile.map) {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const auto known = importField(profile.kind, field);
            const bool free = mapping.fieldOf(int(c)).isEmpty() && (mapping.column(field) < 0 || (known && known->multiple));
            if (known && free && foldWord(table.columns[c].name) == name)
                mapping.columns[known->name].push_back(int(c));
        }
    }
    // A known file has been thought through: what its profile leaves out is left out, but for an empty profile.
    return mapping.columns.isEmpty() ? suggestMapping(profile.kind, table) : mapping;
}

KindGuess guessKind(const TableSummary& table)
{
    QStringList header;
    for (const ColumnSummary& column : table.columns)
        header << column.name;
    if (const ImportProfile* profile = detectProfile(header))
        return {profile->kind, profile, 0.95};
    const auto map = [&](ImportKind kind) { return suggestMapping(kind, table); };
    const ColumnMapping reviews = map(ImportKind::Reviews), orders = map(ImportKind::Orders), mixed = map(ImportKind::Mixed),
                        customers = map(ImportKind::Customers), products = map(ImportKind::Products), balances = map(ImportKind::LoyaltyBalances),
                        items = map(ImportKind::OrderItems);
    const bool bought = has(orders, {u"total"}) || has(orders, {u"unit_price"}) || has(orders, {u"status"});
    if (has(reviews, {u"rating"}) && (has(reviews, {u"text"}) || has(reviews, {u"published_at"})) && !has(orders, {u"total"}))
        return {ImportKind::Reviews, nullptr, 0.9};
    if (has(balances, {u"points"}) && !has(orders, {u"placed_at"}) && !has(orders, {u"total"}))
        return {ImportKind::LoyaltyBalances, nullptr, 0.8};
    const bool person = has(mixed, {u"birthday"}) || has(mixed, {u"tags"}) || has(mixed, {u"consent_email"}) || has(mixed, {u"consent_sms"})
                     || has(mixed, {u"last_name"}) || has(mixed, {u"notes"});
    const bool history = has(customers, {u"orders_before"}) || has(customers, {u"last_before"});
    if (has(orders, {u"placed_at"}) && bought && !history) {
        const bool contact = has(mixed, {u"customer_phone"}) || has(mixed, {u"customer_email"}) || has(mixed, {u"customer_name"});
        return {person && contact ? ImportKind::Mixed : ImportKind::Orders, nullptr, 0.85};
    }
    const bool named = has(customers, {u"phone"}) || has(customers, {u"email"}) || has(customers, {u"birthday"}) || has(customers, {u"last_name"});
    if (named)
        return {ImportKind::Customers, nullptr, has(customers, {u"name"}) || has(customers, {u"first_name"}) ? 0.85 : 0.6};
    if (has(items, {u"number", u"quantity"}) && (has(items, {u"product"}) || has(items, {u"sku"})) && !has(orders, {u"placed_at"}))
        return {ImportKind::OrderItems, nullptr, 0.75};
    if (has(products, {u"name"}) && (has(products, {u"price"}) || has(products, {u"sku"})))
        return {ImportKind::Products, nullptr, 0.75};
    if (has(reviews, {u"text"}) && (has(reviews, {u"author"}) || has(reviews, {u"published_at"})))
        return {ImportKind::Reviews, nullptr, 0.6};
    if (has(orders, {u"number"}) && (bought || has(orders, {u"placed_at"})))
        return {ImportKind::Orders, nullptr, 0.6};
    return {ImportKind::Customers, nullptr, 0.2};
}

} // namespace encore
