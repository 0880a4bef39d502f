#include "cli/output.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace encore::cli {

namespace {

QString harmless(QString line)
{
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return line;
}

void write(std::FILE* to, const QByteArray& bytes) { std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to); }

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

void print(const QString& line) { write(stdout, harmless(line).toUtf8() + '\n'); }

void print(const QJsonDocument& document) { write(stdout, document.toJson(QJsonDocument::Indented)); }

void say(const QString& line) { write(stderr, "encore-cli: " + harmless(line).toUtf8() + '\n'); }

void say(const Error& error) { say(describe(error)); }

Status finishOutput()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return {};
    return fail(ErrorCode::Io, QStringLiteral("Standard output"), QStringLiteral("the disk may be full"));
}

QString isoTime(qint64 utcSeconds) { return QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC).toString(Qt::ISODate); }

void Table::print() const
{
    qsizetype width = 0;
    for (const auto& [name, value] : m_rows)
        width = std::max(width, name.size());
    for (const auto& [name, value] : m_rows)
        cli::print(name.leftJustified(width + 2) + value);
}

ProgressBar::ProgressBar(QString label) : m_label(std::move(label)), m_terminal(isTerminal(stderr)) {}

ProgressBar::~ProgressBar() { clear(); }

void ProgressBar::show(double share, qint64 rows)
{
    if (!m_terminal)
        return;
    constexpr int kWidth = 30;
    const double done = std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0);
    const int filled = int(done * kWidth);
    const QString bar = QString(filled, u'#') + QString(kWidth - filled, u'.');
    const QString count = rows > 0 ? QString::number(rows) : QString();
    write(stderr, QStringLiteral("\r%1 [%2] %3 %  %4 ").arg(m_label, bar).arg(int(done * 100), 3).arg(count).toUtf8());
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressBar::clear()
{
    if (!m_drawn)
        return;
    write(stderr, "\r\x1b[K");
    std::fflush(stderr);
    m_drawn = false;
}

} // namespace encore::cli
