#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace encore {

/// A prepared statement. Rows are read forward only. Belongs to the thread of its Database and must be
/// gone before it. Parameters are positional ('?'), bound in order from 0.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value)); }
    Statement& bind(double value);
    Statement& bind(const QString& value);          ///< an empty string stays an empty string, never NULL
    Statement& bind(const QByteArray& value);
    Statement& bindNull();
    Statement& bindValue(const QVariant& value);    ///< as SQLite gave it: for copying rows
    template <class T>
    Statement& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }
    /// A null id binds as NULL.
    template <class T>
        requires requires(T t) { t.value; t.isNull(); }
    Statement& bind(T id) { return id.isNull() ? bindNull() : bind(qint64(id.value)); }
    template <class... T>
    Statement& bindAll(const T&... values) { (bind(values), ...); return *this; }

    /// Runs with the values bound so far and starts binding anew for the next run.
    Status run();
    /// After run(): moves to the next row; false at the end. A failure while reading counts as the end
    /// and is kept for status().
    bool next();
    /// Failure of the last run or read, if any.
    Status status() const { return m_status; }
    /// Frees the cursor, so that a commit or VACUUM is not held up.
    void finish();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int small(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QVariant value(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    std::optional<QString> maybeText(int column) const;
    template <class IdType>
    IdType id(int column) const { return IdType(integer(column)); }

    /// Id of the row that the last run inserted.
    qint64 insertedId() const;
    /// Rows changed by the last run.
    int changes() const;

private:
    friend class Database;
    Statement(std::unique_ptr<QSqlQuery> query, QString sql, QString path, Status prepared);

    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql;
    QString m_path;
    Status m_prepared;
    Status m_status;
    int m_next = 0;
};

/// The one door to SQLite: opens a connection, sets the pragmas, prepares and runs. One per thread.
class Database {
public:
    enum class Mode {
        ReadWrite,        ///< an existing file
        ReadOnly,         ///< an existing file, never written
        Create,           ///< a file that does not exist yet
        Memory,           ///< a private database in memory
    };

    /// Opens a connection and sets the connection's pragmas. Whether the file is a shop is asked by
    /// shop_file.h; here a garbage file may open and fail at the first statement.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// A failure to prepare shows at run().
    Statement prepare(const QString& sql);
    /// Like prepare, but kept by its text and reused: for statements that run row by row. The reference
    /// is good until the Database is gone. Not for a cursor that stays open while the same text may be
    /// asked for again.
    Statement& cached(const QString& sql);
    /// Runs one statement; rows it returns are dropped.
    Status exec(const QString& sql);
    /// Runs the statements of a script one by one; comments and trigger bodies are understood.
    Status execScript(const QString& script);
    /// First column of the first row as an integer; `fallback` where there is none.
    Result<qint64> integer(const QString& sql, qint64 fallback = 0);

    /// BEGIN IMMEDIATE / COMMIT / ROLLBACK. Prefer UnitOfWork; this is for what lies outside the journal.
    Status beginImmediate();
    Status commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }

    /// Folds the write-ahead log into the file and empties it, after something large.
    Status truncateWal();
    /// Finishes all cached statements, so that none holds a read lock.
    void finishAll();
    /// A number that changes when another connection or program commits.
    qint64 dataVersion();

private:
    friend class RowScan;
    Database(QString path, QString connection, bool readOnly);
    /// sqlite3*, as Qt's driver has it.
    void* handle() const;

    struct Private;
    std::unique_ptr<Private> d;
    QString m_path;
    bool m_readOnly = false;
    bool m_inTransaction = false;
};

/// Splits an SQL script into statements; text in quotes, comments and trigger bodies stay whole.
QStringList splitSql(const QString& script);

/// Rolls back when it goes out of scope without commit().
class Transaction {
public:
    explicit Transaction(Database& db) : m_db(db) {}
    ~Transaction()
    {
        if (m_open)
            m_db.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Status begin()
    {
        auto s = m_db.beginImmediate();
        m_open = s.has_value();
        return s;
    }
    Status commit()
    {
        auto s = m_db.commit();
        if (s)
            m_open = false;
        return s;
    }

private:
    Database& m_db;
    bool m_open = false;
};

} // namespace encore
