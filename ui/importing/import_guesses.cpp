#include "importing/import_guesses.h"

#include "exchange/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace encore::ui::import_guesses {

namespace {

FieldType typeOf(ImportKind kind, const QString& field)
{
    const auto known = importField(kind, field);
    return known ? known->type : FieldType::Text;
}

bool isKnown(FieldType type, const QString& value)
{
    switch (type) {
    case FieldType::Status: return parseStatus(value).has_value();
    case FieldType::ReviewKind: return parseReviewKind(value).has_value();
    case FieldType::Boolean: {
        Cell cell;
        cell.kind = Cell::Kind::Text;
        cell.text = value;
        return parseBoolean(cell).has_value();
    }
    default: return true;
    }
}

const std::vector<std::pair<OrderStatus, const char*>>& statuses()
{
    static const std::vector<std::pair<OrderStatus, const char*>> names{
        {OrderStatus::Draft, "draft"}, {OrderStatus::Placed, "placed"}, {OrderStatus::Paid, "paid"}, {OrderStatus::Shipped, "shipped"}, {OrderStatus::Delivered, "delivered"},
        {OrderStatus::Completed, "completed"}, {OrderStatus::Cancelled, "cancelled"}, {OrderStatus::PartlyRefunded, "partly_refunded"}, {OrderStatus::Refunded, "refunded"}};
    return names;
}

// "Отменён клиентом" begins with a word that is known: the longest beginning of whole words speaks.
QString guessOf(FieldType type, const QString& value)
{
    QStringList words = foldWord(value).split(u' ', Qt::SkipEmptyParts);
    for (; !words.isEmpty(); words.removeLast()) {
        const QString begin = words.join(u' ');
        if (type == FieldType::Status) {
            if (const auto status = parseStatus(begin))
                return statusName(*status);
        } else if (type == FieldType::ReviewKind) {
            if (const auto kind = parseReviewKind(begin))
                return reviewKindName(*kind);
        }
    }
    return {};
}

// Places known to the program by the page where they are answered: "wb" and "Wildberries" are one.
QString pageOf(const QString& word) { return presetChannel(word).pageUrl; }

} // namespace

QString place(const QString& fileName, const std::vector<Channel>& channels, const QStringList& usual)
{
    const QString folded = u' ' + foldWord(fileName) + u' ';
    QString best;
    const auto take = [&](const QString& name) {
        const QString word = foldWord(name);
        if (!word.isEmpty() && word.size() > foldWord(best).size() && folded.contains(u' ' + word + u' '))
            best = name;
    };
    for (const Channel& channel : channels)
        if (channel.active)
            take(channel.name);
    if (!best.isEmpty())
        return best;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString pair = i + 1 < words.size() ? words[i] + u' ' + words[i + 1] : QString();
        for (const QString& word : {pair, words[i]}) {
            const QString page = word.isEmpty() ? QString() : pageOf(word);
            if (page.isEmpty())
                continue;
            for (const Channel& channel : channels)
                if (channel.active && pageOf(channel.name) == page)
                    return channel.name;
            for (const QString& name : usual)
                if (pageOf(name) == page)
                    return name;
        }
    }
    for (const QString& name : usual)
        switch (presetChannel(name).kind) {
        case ChannelKind::Marketplace:
        case ChannelKind::Maps:
        case ChannelKind::Portal:
        case ChannelKind::Social:
        case ChannelKind::Messenger: take(name); break;
        default: break;                          // "телефон" in a name of a file is a word like any other
        }
    return best;
}

QString usualPlace(ImportKind kind, const QString& shopLanguage)
{
    const bool russian = shopLanguage == u"ru";
    if (kind == ImportKind::Reviews)
        return russian ? QStringLiteral("Сайт") : QStringLiteral("Site");
    return russian ? QStringLiteral("Магазин") : QStringLiteral("Shop");
}

int ratingScale(const ColumnSummary& column)
{
    double highest = 0;
    qsizetype above = 0, all = 0;
    for (const QString& value : column.values) {
        Cell cell;
        cell.kind = Cell::Kind::Text;
        cell.text = value;
        const auto rating = parseRating(cell, 100);
        if (!rating || rating->max > 0)
            continue;
        ++all;
        above += rating->value > 5;
        highest = qMax(highest, rating->value);
    }
    // One slip of the keyboard among many makes no other scale.
    if (above * 20 <= all)
        return 5;
    return highest <= 10 ? 10 : 100;
}

Formats formats(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping, DateOrder preferred)
{
    Formats found;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        QStringList values;
        for (const int column : it.value())
            if (column >= 0 && size_t(column) < table.columns.size())
                values += table.columns[size_t(column)].values;
        if (values.isEmpty())
            continue;
        switch (typeOf(kind, it.key())) {
        case FieldType::Date: {
            const DateFormat format = detectDateFormat(values, preferred);
            if (!found.dates || (found.dates->ambiguous && !format.ambiguous))
                found.dates = format;
            break;
        }
        case FieldType::Money:
        case FieldType::Number: {
            const NumberFormat format = detectNumberFormat(values);
            const bool plain = std::none_of(values.begin(), values.end(), [](const QString& v) { return v.contains(u',') || v.contains(u'.'); });
            if (!plain && (!found.numbers || (found.numbers->ambiguous && !format.ambiguous)))
                found.numbers = format;
            break;
        }
        default: break;
        }
    }
    return found;
}

std::vector<UnknownValue> unknownValues(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping)
{
    std::vector<UnknownValue> all;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const QString field = mapping.fieldOf(int(c));
        if (meanings(kind, field).isEmpty())
            continue;
        const FieldType type = typeOf(kind, field);
        std::vector<UnknownValue> own;
        for (const QString& raw : table.columns[c].values) {
            const QString value = raw.simplified();
            if (isKnown(type, value) || value.contains(u'='))
                continue;
            const auto same = std::find_if(own.begin(), own.end(), [&](const UnknownValue& u) { return foldWord(u.value) == foldWord(value); });
            if (same != own.end())
                ++same->count;
            else
                own.push_back({field, value, 1, guessOf(type, value)});
        }
        std::stable_sort(own.begin(), own.end(), [](const UnknownValue& a, const UnknownValue& b) { return a.count > b.count; });
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

QString statusName(OrderStatus status)
{
    for (const auto& [known, name] : statuses())
        if (known == status)
            return QLatin1String(name);
    return {};
}

QStringList meanings(ImportKind kind, const QString& field)
{
    QStringList names;
    switch (typeOf(kind, field)) {
    case FieldType::Status:
        for (const auto& [status, name] : statuses())
            names << QLatin1String(name);
        break;
    case FieldType::ReviewKind: names = {QStringLiteral("review"), QStringLiteral("question"), QStringLiteral("remark")}; break;
    case FieldType::Boolean: names = {QStringLiteral("yes"), QStringLiteral("no")}; break;
    default: break;
    }
    return names;
}

} // namespace encore::ui::import_guesses
