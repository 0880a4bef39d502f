#pragma once

#include "base/words_in_time.h"

#include <QString>

#include <optional>

namespace encore {

// What single lines of a copied page are. Helpers of capture; pure.

/// A rating in a line that holds little else: «★★★★☆», «5 из 5», «Оценка: 4», "4 out of 5 stars".
struct WrittenRating { double value = 0; double max = 5; };
std::optional<WrittenRating> ratingIn(const QString& line);
/// A line that holds both and little else: «★★★★☆ 2 недели назад», "4/5 · 12 Nov 2026".
struct RatedDay { WrittenRating rating; PastMoment moment; };
std::optional<RatedDay> ratedDay(const QString& line, qint64 now, const QTimeZone& zone);
/// A line that is a bare digit 1 to 5, perhaps with ",0": stars only where nothing better is found.
std::optional<int> bareRating(const QString& line);

/// Buttons, counters and badges: «Полезно? Да 3 Нет 0», «Знаток города 5 уровня», "Local Guide · 12 reviews".
bool isFurniture(const QString& line);
/// A badge that stands under an author's name.
bool isAuthorBadge(const QString& line);

enum class LineLabel { None, Author, Product, Variant, Sku, Advantages, Disadvantages, Text, Date, Reply };
/// The label at the beginning of a line and what follows it.
struct LabelledLine { LineLabel label = LineLabel::None; QString rest; };
LabelledLine labelOf(const QString& line);

/// Labels that a page wrote into one line begin lines of their own: «Достоинства: … Недостатки: …».
QString withLabelsOnLines(const QString& line);

/// What stands beside a date and adds nothing: «Отзыв оставлен», «, отредактирован», "Reviewed on".
bool isDateCompany(const QString& rest);

/// A line that can be an author's name by its shape: a few words, no sentence.
bool looksLikeName(const QString& line);
/// What stands where an author keeps the name back: «Покупатель скрыл свои данные», "Anonymous".
bool looksNameless(const QString& line);
/// Words with which reviews are headed: «Отлично», "Great".
bool isHeadline(const QString& line);

} // namespace encore
