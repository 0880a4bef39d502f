#pragma once

#include <QString>

namespace encore {

/// A spreadsheet evaluates a cell of a CSV that begins with = + - @, a tab or a carriage return, whatever quotes are around it. Such a text
/// gets a leading apostrophe. A phone number (+, then digits with spaces, brackets and hyphens between them; or several of them after semicolons) is left alone: nothing in it can call
/// anything. `withoutGuard` takes back exactly what this adds.
QString withGuard(const QString& text);

/// Without the one leading apostrophe that marks a text as text for a spreadsheet: before = + - @ TAB CR, and before
/// a number of digits only, as Shopify writes ids, phones and post codes.
QString withoutGuard(QString text);

} // namespace encore
