#pragma once

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace encore::test {

/// What one run of encore-cli left.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON document that it has to be.
    QJsonDocument json() const;
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// Runs encore-cli as a script would, in a temporary folder of its own.
class Program {
public:
    Program();

    Ran run(const QStringList& arguments) const;
    /// Fails the test unless the run ends with 0.
    Ran done(const QStringList& arguments) const;
    /// A new shop NAME.encore; returns its path.
    QString shop(const QString& name = QStringLiteral("a"), const QStringList& options = {}) const;
    /// Writes a file into the folder; returns its path.
    QString file(const QString& name, const QByteArray& bytes) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QString executable();

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

} // namespace encore::test
