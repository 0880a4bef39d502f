#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace encore::ui {

class Prompts;

/// Sheets of paper: HTML of our own making, in which every text from outside is escaped, and its PDF.
namespace paper {

/// A whole sheet under its title; `body` is HTML.
QString page(const QString& title, const QString& aside, const QString& body);
/// A headline over HTML; nothing where there is none.
QString section(const QString& title, const QString& html);
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
