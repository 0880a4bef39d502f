#include "db/table_dump.h"

#include <QHash>

#include <algorithm>

namespace encore {

namespace {

bool isInside(const QString& name)
{
    const auto& list = notDumped();
    return std::any_of(list.begin(), list.end(), [&](const NotDumped& n) { return name == QLatin1String(n.name); });
}

// Instants that the ending of their name does not tell.
bool isInstant(const QString& column)
{
    return column == u"at" || column.endsWith(u"_at") || column == u"snoozed_until" || column == u"due_before";
}

DumpColumn columnOf(const QString& name, const QString& type, const QString& lookup)
{
    using Kind = DumpColumn::Kind;
    const auto without = [&](const char* tail) { return name.chopped(qsizetype(qstrlen(tail))); };
    if (!lookup.isEmpty())
        return {without("_id"), Kind::Code, QStringLiteral("(SELECT l.code FROM %1 l WHERE l.id = t.%2)").arg(lookup, name)};
    DumpColumn column{name, type == u"INTEGER" ? Kind::Number : type == u"REAL" ? Kind::Real : Kind::Text, QStringLiteral("t.") + name};
    if (column.kind != Kind::Number)
        return column;
    if (isInstant(name))
        column.kind = Kind::Instant;
    for (const auto& [tail, kind] : {std::pair{"_minor", Kind::Minor}, {"_tenths", Kind::Tenths}, {"_milli", Kind::Milli}})
        if (name.endsWith(QLatin1String(tail))) {
            column.kind = kind;
            column.name = without(tail);
        }
    return column;
}

} // namespace

const std::vector<NotDumped>& notDumped()
{
    static const char* const word = "a list of words that stand in the other tables themselves";
    static const char* const search = "found anew from the records";
    static const char* const folded = "derived from what stands beside it";
    static const std::vector<NotDumped> list{
        {"staff_roles", word}, {"unit_kinds", word}, {"channel_kinds", word}, {"order_statuses", word}, {"review_kinds", word}, {"review_states", word},
        {"review_waits", word}, {"review_classes", word}, {"author_links", word}, {"reply_states", word}, {"case_states", word}, {"case_kinds", word},
        {"case_severities", word}, {"case_outcomes", word}, {"compensation_kinds", word}, {"return_decisions", word},
        {"unit_ranges", "which rows a step made, for undo: each row names its step"},
        {"journal_now", "the step that is being written just now"},
        {"backups", "where copies lie on this computer"},
        {"search_customers", search}, {"search_reviews", search}, {"search_products", search},
        {"file_contents.content", "written as files beside the tables"},
        {"staff.pin_hash", "a secret"},
        {"customers.name_key", folded}, {"customer_phones.reversed_digits", folded}, {"customer_emails.email_key", folded}, {"tags.name_key", folded},
        {"custom_fields.name_key", folded}, {"customer_fields.value_key", folded},
        {"channels.name_key", folded}, {"products.name_key", folded}, {"orders.import_key", folded}, {"reviews.content_key", folded},
    };
    return list;
}

Result<std::vector<DumpTable>> dumpTables(Database& db)
{
    // The full-text index keeps itself in tables named after it.
    Statement names = db.prepare(QStringLiteral(
        "SELECT name FROM sqlite_master m WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_before' ESCAPE '\\' "
        "AND NOT EXISTS (SELECT 1 FROM sqlite_master v WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%' AND m.name LIKE v.name || '\\_%' ESCAPE '\\') ORDER BY rowid"));
    ENCORE_TRY(names.run());
    std::vector<DumpTable> tables;
    while (names.next())
        if (const QString name = names.text(0); !isInside(name))
            tables.push_back({name, {}});
    ENCORE_TRY(names.status());
    for (DumpTable& table : tables) {
        QHash<QString, QString> lookups;
        Statement keys = db.prepare(QStringLiteral(
            "SELECT k.\"from\", k.\"table\" FROM pragma_foreign_key_list(?) k WHERE EXISTS (SELECT 1 FROM pragma_table_info(k.\"table\") c WHERE c.name = 'code')"));
        ENCORE_TRY(keys.bind(table.name).run());
        while (keys.next())
            lookups.insert(keys.text(0), keys.text(1));
        ENCORE_TRY(keys.status());
        Statement columns = db.prepare(QStringLiteral("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"));
        ENCORE_TRY(columns.bind(table.name).run());
        while (columns.next())
            if (const QString name = columns.text(0); !isInside(table.name + u'.' + name))
                table.columns.push_back(columnOf(name, columns.text(1), lookups.value(name)));
        ENCORE_TRY(columns.status());
    }
    return tables;
}

Status dumpRows(Database& db, const DumpTable& table, const std::function<Status(const std::vector<QVariant>&)>& take)
{
    QStringList read;
    for (const DumpColumn& column : table.columns)
        read << column.sql;
    Statement s = db.prepare(QStringLiteral("SELECT %1 FROM %2 t").arg(read.join(QStringLiteral(", ")), table.name));
    ENCORE_TRY(s.run());
    std::vector<QVariant> row(table.columns.size());
    while (s.next()) {
        for (size_t i = 0; i < row.size(); ++i)
            row[i] = s.value(int(i));
        ENCORE_TRY(take(row));
    }
    return s.status();
}

} // namespace encore
