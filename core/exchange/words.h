#pragma once

#include "exchange/value_parsing.h"
#include "orders/order.h"

namespace encore {

/// Synonyms in Russian and English and the words of Shopify, WooCommerce, RetailCRM, InSales, Wildberries, Ozon, Olist; what follows them, and
/// what stands in brackets, is passed over: "Отменён клиентом (нет на складе)". A word of cancelling or giving back is never passed over.
Parsed<OrderStatus> parseStatus(const QString& text);

enum class ImportedReviewKind { Review, Question, Remark };
QString reviewKindName(ImportedReviewKind kind);
Parsed<ImportedReviewKind> parseReviewKind(const QString& text);

Parsed<bool> parseBoolean(const Cell& cell);

/// What a cell in a column of answers says: the answer itself, or only whether there is one.
enum class AnswerCell { Text, None, Given };
/// "нет", "без ответа", "n/a", a dash: None; "да", "отвечено": Given; anything else is the answer's text.
AnswerCell parseAnswer(const QString& text);
/// Dashes, points and other marks alone, as people put into cells that have nothing to say.
bool isOnlyMarks(const QString& text);

/// What a rating cell says: how many of how many. `max` is 0 where the cell does not say.
struct ParsedRating {
    double value = 0;
    double max = 0;
    /// On the scale of 1 to 5, rounded to the nearest whole star; `defaultMax` where the cell has no scale.
    int stars(double defaultMax = 5) const;
};
/// "4,6", "5/5", "5 из 5", "4 out of 5", "★★★★☆", "FOUR", "8/10", "80%". `defaultMax` bounds what has no scale of its own; 0 and above it are refused.
Parsed<ParsedRating> parseRating(const Cell& cell, double defaultMax = 5);

/// Trimmed, lower case, without "mailto:", angle brackets and a leading apostrophe; refused unless it could be an address.
Parsed<QString> parseEmail(const QString& text);
bool looksLikeEmail(const QString& text);

/// Folds a word of a file for comparing: trimmed, lower case, ё as е, dashes, underscores, dots and repeated blanks as one blank.
QString foldWord(const QString& text);

} // namespace encore
