#pragma once

#include "reviews/author_resolver.h"
#include "reviews/review.h"
#include "widgets/pill.h"

#include <QTimeZone>

namespace encore::ui {

/// What the reviews page calls things. Pure; in the language of the moment.
namespace review_words {

QString viewTitle(ReviewView view);
/// NeedsReply for a text that names none.
ReviewView viewFromId(const QString& id);
const QList<ReviewView>& views();

QString sortTitle(ReviewSort sort);
QString className(ReviewClass reviewClass);
QString stateName(ReviewState state);

/// The chip at the right of a row: when an answer is due, or how it ended. Red only where the owner confirmed
/// the channel's target.
struct Chip {
    QString text;
    Tone tone = Tone::Neutral;
};
Chip chip(const ReviewRow& row, qint64 now, const QTimeZone& zone);
/// Why the chip of an overdue answer is not red; empty where it is, or nothing is overdue.
QString greyExplained(const ReviewRow& row, qint64 now);

/// "the author", "a colleague", "a supplier".
QString waitsFor(ReviewWait whom);

QString author(const QString& name);
/// "Yandex Maps · Sweater", "Google · about the shop".
QString place(const ReviewRow& row);
/// "thu 19:00" as short as it stays clear: time today, "tomorrow 12:00", else the day.
QString shortMoment(qint64 utc, qint64 now, const QTimeZone& zone);

/// "name and product are the same, delivered 6 days before"
QString reason(const AuthorFact& fact);
QString reasons(const std::vector<AuthorFact>& facts, int limit = 3);
QString band(MatchBand band);

} // namespace review_words

} // namespace encore::ui
