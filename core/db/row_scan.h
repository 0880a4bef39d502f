#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace encore {

class Database;
class Statement;

/// Reads many rows of numbers, forward only: a Statement that makes no QVariant of each cell, which is half of what reading a
/// million rows costs. It asks SQLite itself where Qt's driver uses the very library that Encore is linked with, and
/// is a Statement everywhere else. Belongs to the thread of its Database and must be gone before it.
class RowScan {
public:
    enum class Way { Fastest, Statement };

    RowScan(Database& db, const QString& sql, Way way = Way::Fastest);
    ~RowScan();
    RowScan(const RowScan&) = delete;
    RowScan& operator=(const RowScan&) = delete;

    /// Parameters in order, before the first row.
    RowScan& bind(qint64 value);

    /// Moves to the next row; the first call runs the statement. False at the end, and where it failed: see status().
    bool next();
    Status status() const { return m_status; }

    bool isNull(int column) const;
    qint64 integer(int column) const;       ///< 0 for NULL
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;          ///< 0 for NULL
    std::optional<qint64> maybeInteger(int column) const { return isNull(column) ? std::nullopt : std::optional(integer(column)); }

private:
    Status failure() const;

    Database& m_db;
    QString m_sql;
    sqlite3_stmt* m_native = nullptr;
    std::unique_ptr<Statement> m_statement;
    Status m_status;
    int m_bound = 0;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace encore
