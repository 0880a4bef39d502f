#include "common/paper.h"

#include "common/prompts.h"
#include "common/theme.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace encore::ui {

void Paper::addFacts(const QList<QPair<QString, QString>>& facts) { m_sections << Section{{}, facts, {}, {}}; }
void Paper::addLines(const QString& title, const QStringList& lines) { m_sections << Section{title, {}, lines, {}}; }
void Paper::addParagraph(const QString& title, const QString& text) { m_sections << Section{title, {}, {}, text}; }

QString Paper::html() const
{
    QString body;
    for (const Section& section : m_sections) {
        QString rows;
        for (const auto& [name, value] : section.facts)
            rows += paper::fact(name, value);
        if (!rows.isEmpty())
            rows = QStringLiteral("<table>%1</table>").arg(rows);
        rows += paper::list(section.lines) + paper::paragraph(section.paragraph);
        body += section.title.isEmpty() ? rows : paper::section(section.title, rows);
    }
    return paper::page(m_title, m_aside, body);
}

QString Paper::text() const
{
    QStringList parts{m_title + (m_aside.isEmpty() ? QString() : QLatin1Char('\n') + m_aside)};
    for (const Section& section : m_sections) {
        QStringList lines;
        for (const auto& [name, value] : section.facts)
            if (!value.isEmpty())
                lines << name + QStringLiteral(": ") + value;
        for (const QString& line : section.lines)
            lines << QStringLiteral("• ") + line;
        if (!section.paragraph.trimmed().isEmpty())
            lines << section.paragraph.trimmed();
        if (lines.isEmpty())
            continue;
        if (!section.title.isEmpty())
            lines.prepend(section.title.toUpper());
        parts << lines.join(QLatin1Char('\n'));
    }
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

namespace paper {

// Paper is white whatever the theme; sizes are points. No h1 and h2: Qt enlarges these beyond the size they are given.
QString page(const QString& title, const QString& aside, const QString& body)
{
    return QStringLiteral("<html><head><style>body{font-size:9.5pt}p{margin:2px 0}.title{font-size:15pt;font-weight:bold;margin:0}"
                          ".section{font-size:10.5pt;font-weight:bold;margin:10px 0 2px 0}table{margin-top:2px}td{padding:2px 10px 2px 0;vertical-align:top}li{margin:1px 0}</style></head><body>"
                          "<p class=\"title\">%1</p><p>%2</p>%3</body></html>").arg(title.toHtmlEscaped(), aside.toHtmlEscaped(), body);
}

QString section(const QString& title, const QString& html) { return html.isEmpty() ? QString() : QStringLiteral("<p class=\"section\">%1</p>%2").arg(title.toHtmlEscaped(), html); }
QString paragraph(const QString& text)
{
    return text.trimmed().isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}
QString list(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(html);
}
QString fact(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString emptyLines(int count)
{
    QString html;
    for (int i = 1; i <= count; ++i)
        html += QStringLiteral("<p>%1. %2</p>").arg(i).arg(QString(86, u'_'));
    return html;
}

Status writePdf(const QString& html, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 14, 16, 14), QPageLayout::Millimeter);
        writer.setResolution(96);
        writer.setCreator(QStringLiteral("Encore"));
        QTextDocument document;
        document.setDefaultFont(Theme::font(Type::Body));
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.setHtml(html);
        document.print(&writer);
    }
    if (!file.commit())
        return fail(ErrorCode::Io, path, file.errorString());
    return {};
}

void save(Prompts& prompts, const QString& html, const QString& title, const QString& name, std::function<void(const Status& written, const QString& path)> done)
{
    prompts.saveFile(title, name, QStringLiteral("PDF (*.pdf)"), [html, done = std::move(done)](const QString& path) {
        if (!path.isEmpty())
            done(writePdf(html, path), path);
    });
}

} // namespace paper

} // namespace encore::ui
