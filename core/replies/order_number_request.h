#pragma once

#include <QString>

namespace encore {

/// The sentence that asks an author for the order number; language "ru", any other: English.
QString orderNumberRequest(const QString& language);

/// Whether an answer asks its reader for the order number, in these words or in others: a sentence that names the number and asks to
/// tell it. Russian and English; pure, any thread.
bool asksOrderNumber(const QString& answer);

} // namespace encore
