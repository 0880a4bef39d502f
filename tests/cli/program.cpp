#include "program.h"

#include <QFile>
#include <QProcess>

namespace encore::test {

QJsonDocument Ran::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    INFO(out.toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    return document;
}

Program::Program() : environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_folder.isValid());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
}

QString Program::executable() { return builtProgram("encore-cli"); }

Ran Program::run(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(executable(), arguments);
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran Program::done(const QStringList& arguments) const
{
    Ran ran = run(arguments);
    INFO(arguments.join(u' ').toStdString());
    INFO(ran.err.toStdString());
    REQUIRE(ran.exit == 0);
    return ran;
}

QString Program::shop(const QString& name, const QStringList& options) const
{
    const QString path = m_folder.filePath(name + QStringLiteral(".encore"));
    done(QStringList{QStringLiteral("create"), path} + options);
    return path;
}

QString Program::file(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace encore::test
