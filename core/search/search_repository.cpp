#include "search/search_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace encore {

namespace {

/// What one index is made of: where the touched records come from and the text of one record.
struct Index {
    const char* table;
    /// Tables whose rows belong to a record, with the column that names it.
    std::vector<std::pair<const char*, const char*>> members;
    const char* body;      // SELECT id, part, part … FROM … WHERE id IN (%1)
};

const std::vector<Index>& indexes()
{
    static const std::vector<Index> list{
        {"search_customers",
         {{"customers", "id"}, {"customer_phones", "customer_id"}, {"customer_emails", "customer_id"}, {"customer_handles", "customer_id"},
          {"customer_external_ids", "customer_id"}, {"customer_tags", "customer_id"}},
         "SELECT c.id, c.name || ' ' || c.first_name || ' ' || c.last_name || ' ' || c.city || ' ' || c.notes, "
         "(SELECT group_concat(typed, ' ') FROM customer_emails WHERE customer_id = c.id), "
         "(SELECT group_concat(handle, ' ') FROM customer_handles WHERE customer_id = c.id), "
         "(SELECT group_concat(external_id, ' ') FROM customer_external_ids WHERE customer_id = c.id), "
         "(SELECT group_concat(t.name, ' ') FROM customer_tags k JOIN tags t ON t.id = k.tag_id WHERE k.customer_id = c.id) "
         "FROM customers c WHERE c.id"},
        {"search_reviews",
         {{"reviews", "id"}, {"replies", "review_id"}, {"review_tags", "review_id"}},
         "SELECT r.id, r.author || ' ' || r.title || ' ' || r.text, "
         "(SELECT group_concat(text, ' ') FROM replies WHERE review_id = r.id), "
         "(SELECT group_concat(t.name, ' ') FROM review_tags k JOIN tags t ON t.id = k.tag_id WHERE k.review_id = r.id), r.external_id, NULL "
         "FROM reviews r WHERE r.id"},
        {"search_products",
         {{"products", "id"}, {"product_variants", "product_id"}},
         "SELECT p.id, p.name || ' ' || p.category, p.sku, "
         "(SELECT group_concat(name || ' ' || coalesce(sku, ''), ' ') FROM product_variants WHERE product_id = p.id), NULL, NULL "
         "FROM products p WHERE p.id"},
    };
    return list;
}

Status fill(Database& db, const Index& index, const QString& where)
{
    Statement read = db.prepare(QLatin1String(index.body) + where);
    Statement& write = db.cached(QStringLiteral("INSERT INTO %1(rowid, body) VALUES (?, ?)").arg(QLatin1String(index.table)));
    ENCORE_TRY(read.run());
    QString body;
    while (read.next()) {
        body.clear();
        for (int i = 1; i <= 5; ++i)
            if (!read.isNull(i))
                body += read.text(i) + u' ';
        ENCORE_TRY(write.bindAll(read.integer(0), foldForSearch(body)).run());
    }
    return read.status();
}

Status refreshIndex(Database& db, const ChangeSet& changes, const Index& index)
{
    ENCORE_TRY(db.exec(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS search_dirty (id INTEGER PRIMARY KEY)")));
    ENCORE_TRY(db.exec(QStringLiteral("DELETE FROM temp.search_dirty")));
    qint64 firstNew = std::numeric_limits<qint64>::max();
    for (const auto& [table, column] : index.members) {
        if (!changes.touches(table))
            continue;
        const QString name = QLatin1String(table), key = QLatin1String(column);
        Statement range = db.prepare(QStringLiteral("SELECT first_id, last_id FROM unit_ranges WHERE unit_id = ? AND table_name = ?"));
        ENCORE_TRY(range.bindAll(changes.unit, name).run());
        if (range.next()) {
            ENCORE_TRY(db.exec(QStringLiteral("INSERT INTO temp.search_dirty SELECT %1 FROM %2 WHERE id BETWEEN %3 AND %4 AND %1 IS NOT NULL ON CONFLICT DO NOTHING")
                                   .arg(key, name).arg(range.integer(0)).arg(range.integer(1))));
            if (key == QLatin1String("id"))
                firstNew = range.integer(0);
        }
        range.finish();
        ENCORE_TRY(db.exec(QStringLiteral("INSERT INTO temp.search_dirty SELECT DISTINCT %1 FROM %2_before WHERE j_unit = %3 AND %1 IS NOT NULL ON CONFLICT DO NOTHING")
                               .arg(key, name).arg(changes.unit.value)));
        // A row that was put back names its record itself.
        if (key != QLatin1String("id"))
            ENCORE_TRY(db.exec(QStringLiteral("INSERT INTO temp.search_dirty SELECT DISTINCT t.%1 FROM %2 t JOIN %2_before b ON b.id = t.id WHERE b.j_unit = %3 AND t.%1 IS NOT NULL ON CONFLICT DO NOTHING")
                                   .arg(key, name).arg(changes.unit.value)));
    }
    // Records that this unit made are not in the index yet; looking for them would cost a search each.
    ENCORE_TRY(db.exec(QStringLiteral("DELETE FROM %1 WHERE rowid IN (SELECT id FROM temp.search_dirty WHERE id < %2)").arg(QLatin1String(index.table)).arg(firstNew)));
    return fill(db, index, QStringLiteral(" IN (SELECT id FROM temp.search_dirty)"));
}

} // namespace

QString codeOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Customer: return QStringLiteral("customer");
    case SearchKind::Order: return QStringLiteral("order");
    case SearchKind::Review: return QStringLiteral("review");
    case SearchKind::Product: return QStringLiteral("product");
    }
    return {};
}

Status SearchRepository::refresh(Database& db, const ChangeSet& changes)
{
    for (const Index& index : indexes()) {
        const bool touched = std::any_of(index.members.begin(), index.members.end(), [&](const auto& m) { return changes.touches(m.first); });
        if (touched)
            ENCORE_TRY(refreshIndex(db, changes, index));
    }
    return {};
}

Status SearchRepository::rebuild()
{
    for (const Index& index : indexes()) {
        ENCORE_TRY(m_db.exec(QStringLiteral("DELETE FROM %1").arg(QLatin1String(index.table))));
        ENCORE_TRY(fill(m_db, index, QStringLiteral(" > 0")));
    }
    return {};
}

QString matchExpression(const QString& text)
{
    QStringList either;
    for (const QString& variant : searchVariants(text)) {
        QStringList all;
        for (const QString& word : wordsOf(variant))
            all << u'"' + QString(word).remove(u'"') + QStringLiteral("\"*");
        if (!all.isEmpty())
            either << u'(' + all.join(QStringLiteral(" AND ")) + u')';
    }
    either.removeDuplicates();
    return either.join(QStringLiteral(" OR "));
}

Result<std::vector<qint64>> SearchRepository::ids(SearchKind kind, const QString& text, std::optional<int> limit)
{
    std::vector<qint64> ids;
    auto take = [&](Statement& s) -> Status {
        ENCORE_TRY(s.run());
        while (s.next())
            if (!limit || qsizetype(ids.size()) < *limit) {
                const qint64 id = s.integer(0);
                if (ids.size() > 64 || std::find(ids.begin(), ids.end(), id) == ids.end())
                    ids.push_back(id);
            }
        return s.status();
    };
    const QString trimmed = text.trimmed();
    const QString tail = limit ? QStringLiteral(" LIMIT %1").arg(*limit) : QString();
    const QString digits = digitsOf(trimmed);
    const bool numeric = !digits.isEmpty() && std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit() || QStringLiteral(" +-()#№").contains(c); });
    if (kind == SearchKind::Customer && numeric && digits.size() >= 3) {
        QString reversed = digits.size() == 11 && digits.startsWith(u'8') ? digits.mid(1) : digits;
        std::reverse(reversed.begin(), reversed.end());
        Statement s = m_db.prepare(QStringLiteral("SELECT DISTINCT customer_id FROM customer_phones WHERE reversed_digits >= ? AND reversed_digits < ? ORDER BY customer_id DESC") + tail);
        ENCORE_TRY(take(s.bindAll(reversed, QString(reversed + u':'))));
    }
    if (kind == SearchKind::Order) {
        QString number = trimmed;
        while (!number.isEmpty() && (number[0] == u'#' || number[0] == u'№' || number[0].isSpace()))
            number.remove(0, 1);
        if (number.isEmpty())
            return ids;
        Statement s = m_db.prepare(QStringLiteral("SELECT id FROM orders WHERE number IS NOT NULL AND number >= ? AND number < ? ORDER BY number") + tail);
        ENCORE_TRY(take(s.bindAll(number, QString(number + QChar(0xFFFF)))));
        return ids;
    }
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return ids;
    const char* table = kind == SearchKind::Customer ? "search_customers" : kind == SearchKind::Review ? "search_reviews" : "search_products";
    Statement s = m_db.prepare(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC").arg(QLatin1String(table)) + tail);
    ENCORE_TRY(take(s.bind(expression)));
    return ids;
}

Result<std::vector<SearchHit>> SearchRepository::titles(SearchKind kind, const std::vector<qint64>& ids, const QString& text)
{
    const char* sql = nullptr;
    switch (kind) {
    case SearchKind::Customer:
        sql = "SELECT name, coalesce((SELECT typed FROM customer_phones WHERE customer_id = c.id ORDER BY id LIMIT 1), ''), "
              "coalesce((SELECT typed FROM customer_emails WHERE customer_id = c.id ORDER BY id LIMIT 1), ''), "
              "coalesce((SELECT external_id FROM customer_external_ids WHERE customer_id = c.id ORDER BY id LIMIT 1), '') FROM customers c WHERE id = ?";
        break;
    case SearchKind::Order:
        sql = "SELECT coalesce(o.number, ''), coalesce(c.name, ''), h.name, '' FROM orders o JOIN channels h ON h.id = o.channel_id LEFT JOIN customers c ON c.id = o.customer_id WHERE o.id = ?";
        break;
    case SearchKind::Review:
        sql = "SELECT r.author, r.title || ' ' || r.text, h.name, '' FROM reviews r JOIN channels h ON h.id = r.channel_id WHERE r.id = ?";
        break;
    case SearchKind::Product: sql = "SELECT name, coalesce(sku, ''), category, '' FROM products WHERE id = ?"; break;
    }
    Statement s = m_db.prepare(QLatin1String(sql));
    std::vector<SearchHit> hits;
    for (const qint64 id : ids) {
        ENCORE_TRY(s.bind(id).run());
        if (!s.next())
            continue;
        SearchHit hit{kind, id, s.text(0).simplified(), {}};
        QStringList parts;
        for (int i = 1; i <= 3; ++i)
            if (const QString part = s.text(i).simplified(); !part.isEmpty())
                parts << part;
        const QString line = parts.join(QStringLiteral(" · "));
        qsizetype at = -1, length = 0;
        for (const QString& word : wordsOf(foldForSearch(text))) {
            at = line.indexOf(word, 0, Qt::CaseInsensitive);
            length = word.size();
            if (at >= 0)
                break;
        }
        hit.snippet = snippet(line, 80, at, length).text;
        if (hit.title.isEmpty())
            hit.title = parts.isEmpty() ? QString::number(id) : parts.first().left(60);
        hits.push_back(std::move(hit));
        s.finish();
    }
    return hits;
}

Result<std::vector<SearchHit>> SearchRepository::find(const QString& text, int perKind)
{
    return find(text, perKind, {SearchKind::Customer, SearchKind::Order, SearchKind::Review, SearchKind::Product});
}

Result<std::vector<SearchHit>> SearchRepository::find(const QString& text, int perKind, std::initializer_list<SearchKind> kinds)
{
    std::vector<SearchHit> hits;
    if (text.trimmed().isEmpty())
        return hits;
    for (const SearchKind kind : kinds) {
        ENCORE_LET(const auto found, ids(kind, text, perKind));
        ENCORE_LET(const auto named, titles(kind, found, text));
        hits.insert(hits.end(), named.begin(), named.end());
    }
    return hits;
}

} // namespace encore
