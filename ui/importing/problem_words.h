#pragma once

#include "exchange/import.h"

namespace encore::ui {

/// What an import has to say, in the language of the window. Core tells it by codes; its own words are for logs and scripts.
namespace problem_words {

/// Whether the code of a problem has words of its own.
bool knows(const QString& code);
/// "«Отменён клиентом» is no status of an order; …": what is wrong with the value, and what becomes of it.
QString text(const ImportProblem& problem);
/// "row 12", "rows 12, 15 and 3 more, left out"; row 0: "the whole file".
QString place(const QList<qint64>& rows, bool leftOut);
/// "Phone (column “Tel.”)": where it stands; empty where the problem is about no field.
QString field(const ImportProblem& problem);
/// Why a table could not be read or brought in, and how to go on.
QString failure(const Error& error, const ImportOptions& options);

} // namespace problem_words

} // namespace encore::ui
