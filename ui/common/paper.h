#pragma once

#include "base/result.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <functional>

namespace encore::ui {

class Prompts;

/// A page to be printed, saved as PDF or copied as text: a head, facts, and sections of lines or paragraphs. Texts
/// are plain and of any origin; sections without content are left out.
class Paper {
public:
    Paper(const QString& title, const QString& aside) : m_title(title), m_aside(aside) {}

    /// Names and values in two columns; without a value a name is left out.
    void addFacts(const QList<QPair<QString, QString>>& facts);
    void addLines(const QString& title, const QStringList& lines);
    void addParagraph(const QString& title, const QString& text);

    QString html() const;
    /// The same for a message or a note: one line per fact and line.
    QString text() const;

private:
    struct Section {
        QString title;
        QList<QPair<QString, QString>> facts;
        QStringList lines;
        QString paragraph;
    };
    QString m_title;
    QString m_aside;
    QList<Section> m_sections;
};

/// Sheets of paper: HTML of our own making, in which every text from outside is escaped, and its PDF.
namespace paper {

/// A whole sheet under its title; `body` is HTML.
QString page(const QString& title, const QString& aside, const QString& body);
/// A headline over HTML; nothing where there is none.
QString section(const QString& title, const QString& html);
/// Escaped, with its lines.
QString paragraph(const QString& text);
QString list(const QStringList& lines);
/// A row of a table of two columns; nothing without a value.
QString fact(const QString& name, const QString& value);
/// Numbered lines to write on.
QString emptyLines(int count);
/// A4, black on white. ReadOnly or Io when the file cannot be written.
Status writePdf(const QString& html, const QString& path);

/// Asks where to, and writes it; `done` is not called where no place was named.
void save(Prompts& prompts, const QString& html, const QString& title, const QString& name, std::function<void(const Status& written, const QString& path)> done);

} // namespace paper

} // namespace encore::ui
