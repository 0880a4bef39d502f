#pragma once

#include "base/result.h"

#include <QJsonDocument>
#include <QString>

namespace encore::cli {

/// Standard output, UTF-8 whatever the locale says. Control characters from data cannot reach a terminal.
void print(const QString& line);
void print(const QJsonDocument& document);
/// Standard error.
void say(const QString& line);
void say(const Error& error);
/// Writes out what is held back; Io or DiskFull when standard output took less than everything.
Status finishOutput();

/// UTC seconds as "2026-03-01T09:30:00Z".
QString isoTime(qint64 utcSeconds);

/// Two columns, the first as wide as its longest text.
class Table {
public:
    void add(const QString& name, const QString& value) { m_rows.emplace_back(name, value); }
    void print() const;

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

/// How far a long command is, on standard error; draws nothing where that is not a terminal.
class ProgressBar {
public:
    explicit ProgressBar(QString label);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `share` from 0 to 1; 0 rows are not shown.
    void show(double share, qint64 rows);
    /// Takes the bar away, so that what follows begins on a clean line.
    void clear();

private:
    QString m_label;
    bool m_terminal;
    bool m_drawn = false;
};

} // namespace encore::cli
