#include "figures/report_run.h"

#include <QCoreApplication>

namespace encore::ui {

ReportRun::ReportRun(QObject* parent) : QObject(parent), m_program(QCoreApplication::applicationFilePath())
{
    connect(&m_process, &QProcess::finished, this, &ReportRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // What began tells its end by finished().
        if (error == QProcess::FailedToStart)
            emit failed(fail(ErrorCode::Io, m_file, m_process.errorString()).value());
    });
}

ReportRun::~ReportRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void ReportRun::start(const QString& shop, const QString& file, FigureQuery::Span span, const QStringList& channels, const QString& language)
{
    if (isRunning())
        return;
    m_file = file;
    const auto day = [](qint32 julian) { return QDate::fromJulianDay(julian).toString(Qt::ISODate); };
    QStringList arguments{shop, QStringLiteral("--report"), file, QStringLiteral("--from"), day(span.from), QStringLiteral("--to"), day(span.to),
                          QStringLiteral("--language"), language};
    for (const QString& channel : channels)
        arguments << QStringLiteral("--channel") << channel;
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

void ReportRun::ended()
{
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        emit written(m_file);
    else
        emit failed(fail(ErrorCode::Io, m_file, QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed()).value());
}

} // namespace encore::ui
