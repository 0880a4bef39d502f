#include "db/row_scan.h"

#include "db/database.h"
#include "db/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace encore {

namespace {

// Qt may have an SQLite of its own built in, whose connections must not meet the functions of another one. A library
// through which nobody has opened anything holds no memory.
bool isOurs(Database& db)
{
    static const bool same = [&] {
        Statement s = db.prepare(QStringLiteral("SELECT sqlite_source_id()"));
        return s.run() && s.next() && s.text(0) == QLatin1String(sqlite3_sourceid()) && sqlite3_memory_used() > 0;
    }();
    return same;
}

} // namespace

RowScan::RowScan(Database& db, const QString& sql, Way way) : m_db(db), m_sql(sql)
{
    auto* handle = way == Way::Fastest && isOurs(db) ? static_cast<sqlite3*>(db.handle()) : nullptr;
    if (!handle) {
        m_statement = std::make_unique<Statement>(db.prepare(sql));
        return;
    }
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(handle, text.constData(), int(text.size()) + 1, &m_native, nullptr) != SQLITE_OK)
        m_status = failure();
}

RowScan::~RowScan() { sqlite3_finalize(m_native); }

Status RowScan::failure() const
{
    auto* handle = static_cast<sqlite3*>(m_db.handle());
    return tl::unexpected<Error>(fromSqlite(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_sql, m_db.path()));
}

RowScan& RowScan::bind(qint64 value)
{
    if (m_statement)
        m_statement->bind(value);
    else if (sqlite3_bind_int64(m_native, ++m_bound, value) != SQLITE_OK && m_status)
        m_status = failure();
    return *this;
}

bool RowScan::next()
{
    if (m_ended || !m_status)
        return false;
    if (m_statement) {
        if (!std::exchange(m_started, true))
            m_status = m_statement->run();
        if (m_status && m_statement->next())
            return true;
        if (m_status)
            m_status = m_statement->status();
        m_ended = true;
        return false;
    }
    const int code = sqlite3_step(m_native);
    if (code == SQLITE_ROW)
        return true;
    m_ended = true;
    if (code != SQLITE_DONE)
        m_status = failure();
    // Nothing of it may hold up a commit.
    sqlite3_reset(m_native);
    return false;
}

bool RowScan::isNull(int column) const { return m_statement ? m_statement->isNull(column) : sqlite3_column_type(m_native, column) == SQLITE_NULL; }
qint64 RowScan::integer(int column) const { return m_statement ? m_statement->integer(column) : sqlite3_column_int64(m_native, column); }
double RowScan::real(int column) const { return m_statement ? m_statement->real(column) : sqlite3_column_double(m_native, column); }

} // namespace encore
