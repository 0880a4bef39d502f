#pragma once

#include "base/result.h"
#include "figures/figure_query.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace encore::ui {

/// Writes the manager's report in a process of its own: on white whatever the theme, while the window stays
/// free. One at a time. UI thread.
class ReportRun final : public QObject {
    Q_OBJECT
public:
    explicit ReportRun(QObject* parent = nullptr);
    ~ReportRun() override;

    /// The program that knows `SHOP --report FILE`; by default this one.
    void setProgram(const QString& program) { m_program = program; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// `channels` by name; empty: all.
    void start(const QString& shop, const QString& file, FigureQuery::Span span, const QStringList& channels, const QString& language);

signals:
    void written(const QString& file);
    void failed(const encore::Error& error);

private:
    void ended();
    QProcess m_process;
    QString m_program;
    QString m_file;
};

} // namespace encore::ui
