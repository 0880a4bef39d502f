#include "db/database.h"

#include "db/sqlite_error.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace encore {

namespace {

Q_LOGGING_CATEGORY(lcDb, "encore.db", QtWarningMsg)

// Files beside the shop that do not fit make SQLite speak of I/O, not of space.
bool isFull(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < (1 << 16);
}

// A shop on a medium that nobody can write, with no log beside it, is read without the files that SQLite
// would make there: https://www.sqlite.org/uri.html#uriimmutable
bool isImmutable(const QFileInfo& info)
{
    return !QFileInfo(info.absolutePath()).isWritable() && !QFileInfo::exists(info.absoluteFilePath() + QStringLiteral("-wal"));
}

QString immutableUri(const QString& path)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return QStringLiteral("file:") + (encoded.startsWith(u'/') ? QString() : QStringLiteral("/")) + encoded + QStringLiteral("?immutable=1");
}

Error fromSql(const QSqlError& error, const QString& sql, const QString& path)
{
    bool ok = false;
    const int native = error.nativeErrorCode().toInt(&ok);
    return fromSqlite(ok ? std::optional(native) : std::nullopt, error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), sql, path);
}

} // namespace

// https://www.sqlite.org/rescode.html; extended codes carry the primary one in the low byte.
Error fromSqlite(std::optional<int> native, const QString& words, const QString& sql, const QString& path)
{
    const QString detail = sql.isEmpty() ? words : words + QStringLiteral(" in: ") + sql.simplified().left(160);
    const QString name = QFileInfo(path).fileName();
    qCDebug(lcDb) << native.value_or(-1) << detail;
    switch (native ? *native & 0xff : -1) {
    case 5: case 6: return {ErrorCode::Busy, name, detail, {}};
    case 8: return {ErrorCode::ReadOnly, path, detail, {}};
    case 10: return {isFull(path) ? ErrorCode::DiskFull : ErrorCode::Io, path, detail, {}};
    case 11: return {ErrorCode::DamagedShop, path, detail, {}};
    case 13: return {ErrorCode::DiskFull, name, detail, {}};
    case 14: return {isFull(path) ? ErrorCode::DiskFull : ErrorCode::Io, path, detail, {}};
    case 19:
        return {native == 2067 || native == 1555 ? ErrorCode::AlreadyExists : ErrorCode::InvalidInput, words, detail, {}};
    case 26: return {ErrorCode::NotAShop, path, detail, {}};
    default: return {ErrorCode::Database, words, detail, {}};
    }
}

struct Database::Private {
    QString connection;
    QSqlDatabase db;
    QHash<QString, std::shared_ptr<Statement>> cache;
};

Statement::Statement(std::unique_ptr<QSqlQuery> query, QString sql, QString path, Status prepared)
    : m_query(std::move(query)), m_sql(std::move(sql)), m_path(std::move(path)), m_prepared(std::move(prepared))
{
}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Statement& Statement::bind(qint64 value) { m_query->bindValue(m_next++, value); return *this; }
Statement& Statement::bind(double value) { m_query->bindValue(m_next++, value); return *this; }
Statement& Statement::bind(const QString& value)
{
    // A null QString would be bound as NULL.
    m_query->bindValue(m_next++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}
Statement& Statement::bind(const QByteArray& value) { m_query->bindValue(m_next++, value); return *this; }
Statement& Statement::bindNull() { m_query->bindValue(m_next++, QVariant()); return *this; }
Statement& Statement::bindValue(const QVariant& value) { m_query->bindValue(m_next++, value); return *this; }

Status Statement::run()
{
    m_next = 0;
    if (!m_prepared)
        return m_status = m_prepared;
    m_status = {};
    if (!m_query->exec()) {
        m_status = tl::unexpected<Error>(fromSql(m_query->lastError(), m_sql, m_path));
        m_query->finish();
    }
    return m_status;
}

bool Statement::next()
{
    if (!m_prepared || !m_status)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_status = tl::unexpected<Error>(fromSql(m_query->lastError(), m_sql, m_path));
    return false;
}

void Statement::finish()
{
    m_query->finish();
    m_next = 0;
}
bool Statement::isNull(int column) const { return m_query->isNull(column); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
double Statement::real(int column) const { return m_query->value(column).toDouble(); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
QByteArray Statement::blob(int column) const { return m_query->value(column).toByteArray(); }
QVariant Statement::value(int column) const { return m_query->value(column); }
std::optional<qint64> Statement::maybeInteger(int column) const
{
    const QVariant v = m_query->value(column);
    return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
}
std::optional<QString> Statement::maybeText(int column) const
{
    const QVariant v = m_query->value(column);
    return v.isNull() ? std::nullopt : std::optional(v.toString());
}
qint64 Statement::insertedId() const { return m_query->lastInsertId().toLongLong(); }
int Statement::changes() const { return m_query->numRowsAffected(); }

Database::Database(QString path, QString connection, bool readOnly)
    : d(std::make_unique<Private>()), m_path(std::move(path)), m_readOnly(readOnly)
{
    d->connection = std::move(connection);
}

Database::~Database()
{
    if (m_inTransaction)
        rollback();
    d->cache.clear();
    d->db.close();
    d->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const bool memory = mode == Mode::Memory;
    const QFileInfo info(path);
    if (!memory) {
        if (mode == Mode::Create && info.exists())
            return fail(ErrorCode::AlreadyExists, path);
        if (mode != Mode::Create && !info.exists())
            return fail(ErrorCode::NotFound, path);
        if (info.isDir())
            return fail(ErrorCode::NotAShop, path, QStringLiteral("it is a folder"));
        if (mode == Mode::Create && !info.dir().exists())
            return fail(ErrorCode::NotFound, info.dir().path(), QStringLiteral("the folder for the new file"));
        if (mode == Mode::Create && !QFileInfo(info.dir().path()).isWritable())
            return fail(ErrorCode::ReadOnly, info.dir().path());
    }
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(ErrorCode::Unsupported, QStringLiteral("SQLite"), QStringLiteral("install Qt's SQLite driver (Debian: libqt6sql6-sqlite)"));
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> self(new Database(memory ? QString() : info.absoluteFilePath(), connection, mode == Mode::ReadOnly));
    self->d->db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    QSqlDatabase& db = self->d->db;
    db.setDatabaseName(memory ? QStringLiteral(":memory:") : self->m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::ReadOnly && isImmutable(info)) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        db.setDatabaseName(immutableUri(self->m_path));
    }
    db.setConnectOptions(options);
    if (!db.open())
        return tl::unexpected<Error>(fromSql(db.lastError(), QString(), path));
    for (const char* pragma : {"PRAGMA foreign_keys=ON", "PRAGMA recursive_triggers=ON", "PRAGMA trusted_schema=OFF",
                               "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
                               "PRAGMA cache_size=-65536", "PRAGMA synchronous=FULL"})
        ENCORE_TRY(self->exec(QLatin1String(pragma)));
    return self;
}

void* Database::handle() const
{
    // https://doc.qt.io/qt-6/qsqldriver.html#handle
    const QVariant handle = d->db.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<void* const*>(handle.constData()) : nullptr;
}

Statement Database::prepare(const QString& sql)
{
    auto query = std::make_unique<QSqlQuery>(d->db);
    query->setForwardOnly(true);
    Status prepared;
    if (!query->prepare(sql))
        prepared = tl::unexpected<Error>(fromSql(query->lastError(), sql, m_path));
    return Statement(std::move(query), sql, m_path, std::move(prepared));
}

Statement& Database::cached(const QString& sql)
{
    auto it = d->cache.find(sql);
    if (it == d->cache.end())
        it = d->cache.insert(sql, std::make_shared<Statement>(prepare(sql)));
    (*it)->finish();
    return **it;
}

Status Database::exec(const QString& sql)
{
    QSqlQuery query(d->db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(fromSql(query.lastError(), sql, m_path));
    // RETURNING leaves a cursor that would make COMMIT fail.
    while (query.next()) {}
    return {};
}

Status Database::execScript(const QString& script)
{
    for (const QString& sql : splitSql(script))
        ENCORE_TRY(exec(sql));
    return {};
}

Result<qint64> Database::integer(const QString& sql, qint64 fallback)
{
    QSqlQuery query(d->db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(fromSql(query.lastError(), sql, m_path));
    return query.next() ? query.value(0).toLongLong() : fallback;
}

Status Database::beginImmediate()
{
    Q_ASSERT(!m_inTransaction);
    ENCORE_TRY(exec(QStringLiteral("BEGIN IMMEDIATE")));
    m_inTransaction = true;
    return {};
}

Status Database::commit()
{
    finishAll();
    ENCORE_TRY(exec(QStringLiteral("COMMIT")));
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    finishAll();
    // Where the engine has rolled back by itself (disk full), this fails, and that is right.
    (void)exec(QStringLiteral("ROLLBACK"));
    m_inTransaction = false;
}

Status Database::truncateWal()
{
    finishAll();
    return exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

void Database::finishAll()
{
    for (const auto& statement : std::as_const(d->cache))
        statement->finish();
}

qint64 Database::dataVersion() { return integer(QStringLiteral("PRAGMA data_version")).value_or(0); }

} // namespace encore
