#!/usr/bin/env bash
# SQL lives in core/db, in repositories and in the named scans, and says only what undo and a second backend can bear.
# shellcheck source=tests/support/scan.bash
source "$(dirname "${BASH_SOURCE[0]}")/../support/scan.bash"

# The search index is FTS5, which knows its rows by rowid only.
may_hold_sql='^core/(db/.*|.*/[a-z0-9_]+_(repository|scan)(_[a-z0-9]+)?\.cpp|search/[a-z0-9_]*index[a-z0-9_]*\.cpp)$'
may_use_rowid='^core/(db|search)/'

word='(^|[^A-Za-z_])'
statement="$word"'(SELECT (DISTINCT )?[a-z0-9*("]|INSERT (OR [A-Z]+ )?INTO |UPDATE [a-z_."]+ SET |DELETE FROM |REPLACE INTO |CREATE (UNIQUE |VIRTUAL |TEMP |TEMPORARY )?(TABLE|INDEX|TRIGGER|VIEW)|DROP (TABLE|INDEX|TRIGGER|VIEW)|ALTER TABLE |PRAGMA [a-z]|SAVEPOINT |BEGIN IMMEDIATE|VACUUM INTO|LEFT JOIN |GROUP BY |ORDER BY |EXPLAIN QUERY )'
small='"(select [^"]* from |insert into |update [a-z_]+ set |delete from |with [a-z_]+ as \(|pragma [a-z])'
door="$word"'(QSql(Query|Database|Driver|Record|Error|TableModel|QueryModel|RelationalTableModel)|sqlite3_[a-z0-9_]+)([^A-Za-z]|$)'

# code TREE: every line of app, core and ui as "path:line:text", without comments and forward declarations
code()
{
    (cd "$1" && sources . '*.cpp' '*.h' '*.inc' | grep -E '^(app|core|ui)/' | xargs -r grep -nHE '' 2>/dev/null) \
        | sed -E 's|^([^:]+:[0-9]+:)[[:space:]]*//.*$|\1|; s|[[:space:]]//[/ ].*$||; s|class QSql[A-Za-z]+;||'
}

scan()
{
    code "$1" >"$scan_temp/code"
    grep -vE "${may_hold_sql%\$}:" "$scan_temp/code" | tee "$scan_temp/outside" | grep -E "$statement|$small" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 SQL belongs in core/db, a repository or a named scan:|'
    grep -vE '^[^:]*_repository\.h:' "$scan_temp/outside" | grep -E "$door" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 only core/db, repositories and named scans talk to the database:|'
    {
        grep -E "${may_hold_sql%\$}:" "$scan_temp/code"
        (cd "$1" && sources . '*.sql' | grep '^resources/' | xargs -r grep -nH '') | sed 's|--.*$||'
    } >"$scan_temp/inside"
    grep -iE 'INSERT +OR +REPLACE|(^|[^A-Za-z_])REPLACE +INTO' "$scan_temp/inside" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 INSERT OR REPLACE deletes without telling the journal:|'
    grep -iE 'ON +DELETE +(CASCADE|SET +NULL)' "$scan_temp/inside" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 rows that go by themselves cannot be undone:|'
    grep -iE "$word(strftime|julianday|unixepoch) *\\(|\"[^\"]*[^A-Za-z_.\"](date|time|datetime) *\\(" "$scan_temp/inside" \
        | grep -vE '^core/db/' \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 days are cut by the table of the shop'"'"'s time zone, not by SQL:|'
    grep -iE 'CURRENT_(TIMESTAMP|DATE|TIME)' "$scan_temp/inside" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 the time comes from the clock that was passed in:|'
    grep -iE "$word"'_?rowid([^A-Za-z_]|$)' "$scan_temp/inside" | grep -vE "$may_use_rowid|^resources/" \
        | sed 's|^\([^:]*:[0-9]*:\)|\1 rows are known by their id, a second backend has no rowid:|'
    true
}

must_catch ui/orders/orders_page.cpp '    const auto q = u"SELECT id FROM orders"_qs;'
must_catch ui/orders/orders_page.cpp '    run("select id from orders");'
must_catch app/cli/info.cpp '    db.exec(QStringLiteral("PRAGMA user_version"));'
must_catch core/orders/order.cpp '    db.exec(QStringLiteral("DELETE FROM orders"));'
must_catch core/orders/order_service.cpp $'const char* text = R"(\n    UPDATE orders SET note = 1\n)";'
must_catch core/orders/order_service.cpp '    QSqlQuery query(connection);'
must_catch ui/orders/orders_page.h '    QSqlTableModel* m_model;'
must_catch core/orders/order_service.cpp '    sqlite3_exec(handle, text, nullptr, nullptr, nullptr);'
must_catch core/orders/order_repository.cpp '    db.exec("INSERT OR REPLACE INTO orders VALUES (1)");'
must_catch core/orders/order_repository.cpp '    db.exec("REPLACE INTO orders VALUES (1)");'
must_catch core/db/database.cpp '    exec("insert or replace into settings values (1)");'
must_catch core/orders/order_repository.cpp "    db.exec(\"SELECT strftime('%Y', placed_at) FROM orders\");"
must_catch core/kpi/order_scan.cpp "    \"SELECT date(placed_at, 'unixepoch') FROM orders\""
must_catch core/orders/order_repository.cpp '    "SELECT rowid FROM orders"'
must_catch core/orders/order_repository.cpp '    "UPDATE orders SET at = CURRENT_TIMESTAMP"'
must_catch resources/schema/0001.sql 'customer_id INTEGER REFERENCES customers(id) ON DELETE CASCADE'
must_catch resources/schema/0002.sql 'customer_id INTEGER REFERENCES customers(id) on delete set null'
must_catch resources/schema/0002.sql "at INTEGER NOT NULL DEFAULT (strftime('%s','now'))"
must_allow core/orders/order_repository.cpp '    db.exec("SELECT id FROM orders ORDER BY placed_at");'
must_allow core/orders/order_repository.cpp '    const QDate day = order.date();  // the rowid of old'
must_allow core/db/journal.cpp '    db.exec("SELECT rowid FROM sqlite_schema");'
must_allow core/kpi/order_scan.cpp '    sqlite3_step(statement);'
must_allow ui/orders/orders_page.cpp $'// SELECT would be wrong here\n    tr("Select one from the list"); x.update(); QTime time(1, 2);'
must_allow core/orders/order_repository.h 'class QSqlQuery;'
must_allow resources/schema/0001.sql ') STRICT, WITHOUT ROWID; -- rowid, ON DELETE CASCADE'
scan_finish
