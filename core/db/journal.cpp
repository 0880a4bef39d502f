#include "db/journal.h"

#include "db/database.h"

#include <algorithm>

namespace encore::journal {

namespace {

// Up to this schema the first of a row's parents spoke alone, so that a note on an order concerned nobody.
constexpr int kLastWithOneParent = 1;
constexpr int kRowsAtOnce = 20'000;

// Whom a row concerns. Tables that lead to a customer over one step name that step; of a row that may hang on several
// records the first that leads to somebody.
QString customerOf(const QString& table, const QStringList& columns, const QString& row, int schema)
{
    if (table == QLatin1String("customers"))
        return row + QStringLiteral(".id");
    const bool oneParent = schema <= kLastWithOneParent;
    const std::pair<const char*, QString> ways[] = {
        {"customer_id", QStringLiteral("%1.customer_id")},
        {"order_id", QStringLiteral("(SELECT customer_id FROM orders WHERE id = %1.order_id)")},
        {"review_id", oneParent ? QStringLiteral("(SELECT customer_id FROM reviews WHERE id = %1.review_id)")
                                : QStringLiteral("(SELECT coalesce(v.customer_id, o.customer_id) FROM reviews v LEFT JOIN orders o ON o.id = v.order_id WHERE v.id = %1.review_id)")},
        {"reply_id", oneParent ? QStringLiteral("(SELECT v.customer_id FROM replies r JOIN reviews v ON v.id = r.review_id WHERE r.id = %1.reply_id)")
                               : QStringLiteral("(SELECT coalesce(v.customer_id, o.customer_id) FROM replies r JOIN reviews v ON v.id = r.review_id "
                                                "LEFT JOIN orders o ON o.id = v.order_id WHERE r.id = %1.reply_id)")},
        {"case_id", oneParent ? QStringLiteral("(SELECT customer_id FROM cases WHERE id = %1.case_id)")
                              : QStringLiteral("(SELECT coalesce(c.customer_id, o.customer_id, v.customer_id, w.customer_id) FROM cases c LEFT JOIN orders o ON o.id = c.order_id "
                                               "LEFT JOIN reviews v ON v.id = c.review_id LEFT JOIN orders w ON w.id = v.order_id WHERE c.id = %1.case_id)")}};
    QStringList found;
    for (const auto& [column, way] : ways)
        if (columns.contains(QLatin1String(column)))
            found << way.arg(row);
    if (found.isEmpty())
        return QStringLiteral("NULL");
    return found.size() == 1 || oneParent ? found.first() : QStringLiteral("coalesce(%1)").arg(found.join(QStringLiteral(", ")));
}

Status installFor(Database& db, const QString& table, int schema)
{
    ENCORE_LET(const QList<Column> all, columns(db, table));
    QStringList names, olds, typed;
    for (const Column& c : all) {
        names << c.name;
        olds << QStringLiteral("OLD.") + c.name;
        typed << c.name + u' ' + c.type;
    }
    const QString shadow = table + QStringLiteral("_before");
    ENCORE_LET(const qint64 exists, db.integer(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'").arg(shadow)));
    if (!exists) {
        ENCORE_TRY(db.exec(QStringLiteral(
            "CREATE TABLE %1 (j_seq INTEGER PRIMARY KEY AUTOINCREMENT, j_unit INTEGER NOT NULL, j_op TEXT NOT NULL, "
            "j_customer INTEGER, %2) STRICT").arg(shadow, typed.join(QStringLiteral(", ")))));
        ENCORE_TRY(db.exec(QStringLiteral("CREATE INDEX %1_by_unit ON %1(j_unit)").arg(shadow)));
        ENCORE_TRY(db.exec(QStringLiteral("CREATE INDEX %1_by_id ON %1(id)").arg(shadow)));
        ENCORE_TRY(db.exec(QStringLiteral("CREATE INDEX %1_by_customer ON %1(j_customer) WHERE j_customer IS NOT NULL").arg(shadow)));
    }
    const QString now = QStringLiteral("(SELECT unit_id FROM journal_now)");
    const QString refuse = QStringLiteral(" WHEN %1 IS NULL BEGIN SELECT RAISE(ABORT, 'write outside a unit of work: %2'); END").arg(now, table);
    ENCORE_TRY(db.exec(QStringLiteral("CREATE TRIGGER %1_guard_insert BEFORE INSERT ON %1").arg(table) + refuse));
    for (const auto& [op, mark] : {std::pair{QStringLiteral("UPDATE"), QStringLiteral("U")}, std::pair{QStringLiteral("DELETE"), QStringLiteral("D")}}) {
        ENCORE_TRY(db.exec(QStringLiteral("CREATE TRIGGER %1_guard_%2 BEFORE %3 ON %1").arg(table, op.toLower(), op) + refuse));
        ENCORE_TRY(db.exec(QStringLiteral(
            "CREATE TRIGGER %1_keep_%2 AFTER %3 ON %1 WHEN OLD.created_in IS NOT %4 BEGIN "
            "INSERT INTO %5(j_unit, j_op, j_customer, %6) VALUES (%4, '%7', %8, %9); END")
            .arg(table, op.toLower(), op, now, shadow)
            .arg(names.join(QStringLiteral(", ")), mark, customerOf(table, names, QStringLiteral("OLD"), schema), olds.join(QStringLiteral(", ")))));
    }
    return {};
}

} // namespace

Result<QStringList> tables(Database& db)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE '%\\_before' ESCAPE '\\' "
        "AND m.sql LIKE '%created_in INTEGER%' ORDER BY m.rowid"));
    ENCORE_TRY(s.run());
    QStringList names;
    while (s.next())
        names << s.text(0);
    ENCORE_TRY(s.status());
    return names;
}

Result<QList<Column>> columns(Database& db, const QString& table)
{
    Statement s = db.prepare(QStringLiteral("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"));
    ENCORE_TRY(s.bind(table).run());
    QList<Column> list;
    while (s.next())
        list.append({s.text(0), s.text(1)});
    ENCORE_TRY(s.status());
    return list;
}

Status install(Database& db, int schema)
{
    ENCORE_LET(const QStringList names, tables(db));
    for (const QString& table : names)
        ENCORE_TRY(installFor(db, table, schema));
    return {};
}

Status dropTriggers(Database& db)
{
    Statement s = db.prepare(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND (name LIKE '%\\_guard\\_%' ESCAPE '\\' OR name LIKE '%\\_keep\\_%' ESCAPE '\\')"));
    ENCORE_TRY(s.run());
    QStringList names;
    while (s.next())
        names << s.text(0);
    ENCORE_TRY(s.status());
    s.finish();
    for (const QString& name : names)
        ENCORE_TRY(db.exec(QStringLiteral("DROP TRIGGER ") + name));
    return {};
}

Result<qint64> prune(Database& db, qint64 beforeUtc, const std::function<bool()>& cancelled)
{
    // A clock that was set back: a younger unit may carry an earlier time. What stays begins with the first that is young.
    Statement first = db.prepare(QStringLiteral(
        "SELECT coalesce((SELECT min(id) FROM units WHERE at >= ?), (SELECT max(id) + 1 FROM units), 0)"));
    ENCORE_TRY(first.bind(beforeUtc).run());
    const qint64 kept = first.next() ? first.integer(0) : 0;
    ENCORE_TRY(first.status());
    first.finish();
    const auto inShort = [&](const QString& sql) -> Result<qint64> {
        Transaction transaction(db);
        ENCORE_TRY(transaction.begin());
        Statement s = db.prepare(sql);
        ENCORE_TRY(s.bind(kept).run());
        const qint64 rows = qint64(std::max(0, s.changes()));
        s.finish();
        ENCORE_TRY(transaction.commit());
        return rows;
    };
    // Asked first, since most calls find nothing old: they must not wait for other writers.
    const auto isThere = [&](const QString& rows) -> Result<bool> {
        Statement s = db.prepare(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(rows));
        ENCORE_TRY(s.bind(kept).run());
        const bool any = s.next();
        ENCORE_TRY(s.status());
        s.finish();
        return any;
    };
    // Marked first: a unit that kept only some of its rows must not be undone.
    ENCORE_LET(const bool old, isThere(QStringLiteral("units WHERE id < ? AND pruned = 0")));
    qint64 units = 0;
    if (old) {
        ENCORE_LET(units, inShort(QStringLiteral("UPDATE units SET pruned = 1 WHERE id < ? AND pruned = 0")));
    }
    ENCORE_LET(const QStringList all, tables(db));
    for (const QString& table : all)
        for (;;) {
            if (cancelled && cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("journal"));
            const QString rows = QStringLiteral("%1_before WHERE j_unit < ?").arg(table);
            ENCORE_LET(const bool left, isThere(rows));
            if (!left)
                break;
            ENCORE_TRY(inShort(QStringLiteral("DELETE FROM %1_before WHERE j_seq IN (SELECT j_seq FROM %2 LIMIT %3)").arg(table, rows).arg(kRowsAtOnce)));
        }
    return units;
}

} // namespace encore::journal
