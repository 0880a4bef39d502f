#pragma once

#include "cases/case_evidence.h"
#include "cases/case_steps.h"
#include "base/result.h"
#include "common/icons.h"
#include "tasks/task.h"
#include "widgets/pill.h"

#include <QTimeZone>

namespace encore::ui::case_words {

QString kind(CaseKind kind);
/// Cut between words to at most so many characters, with an ellipsis where something is missing.
QString shortened(const QString& text, qsizetype most);
Icon kindIcon(CaseKind kind);
QString state(CaseState state);
QString severity(CaseSeverity severity);
Tone severityTone(CaseSeverity severity);
QString outcome(CaseOutcome outcome);
QString compensation(CompensationKind kind);
QString decision(ReturnDecision decision);
/// What was done, for the undo bar: "Case is done".
QString stepDone(CaseStep step);

/// Views of the list, with the ids they have in targets.
QList<CaseView> views();
QString viewId(CaseView view);
CaseView viewFromId(const QString& id);
QString viewTitle(CaseView view);

/// A short word with its tone: what is most pressing about a case.
struct Chip {
    QString text;
    Tone tone = Tone::Neutral;
};
Chip chip(const CaseRow& row, qint64 now, QDate today);
/// The deadline of an answer alone; empty where there is none.
Chip dueChip(const CaseRow& row, qint64 now);
/// "Marina Kovaleva", else the name at the source, else what kind of case it is.
QString person(const CaseRow& row);

/// "bought again on 3 November for 4 200 ₽", "has not bought again, 41 days left".
QString laterText(const LaterOutcome& later, const QString& currency, const QTimeZone& zone, QDate today);
/// The stamp on a case that has ended; empty while the customer may still come.
Chip laterStamp(const LaterOutcome& later, const QTimeZone& zone, QDate today);
/// Choices for "why does it wait": first that it waits for the customer, then for others.
QStringList waitReasons();
/// Choices for "why is nothing changed".
QStringList noChangeReasons();

/// What is missing, for the refusals of a step; empty: not one of them.
QString explain(const Error& error);
/// "Call Oleg tomorrow 12:00": the last words that name a moment become the due time, and a time of day a reminder.
Task taskFrom(const QString& words, qint64 now, const QTimeZone& zone);

/// A local day that someone typed: "tomorrow", "15.11", "in 3 days". Nothing when it is not understood.
std::optional<QDate> readDay(const QString& typed, qint64 now, const QTimeZone& zone);
/// The moment, or the end of the day, that someone typed: "Friday", "25.11 12:00". Nothing when it is not understood, has passed or is
/// more than a year ahead.
std::optional<qint64> readUntil(const QString& typed, qint64 now, const QTimeZone& zone);
/// Such an end as words: the day alone where it is the end of one.
QString untilText(qint64 until, qint64 now, const QTimeZone& zone);
QString plainDay(std::optional<QDate> day);
/// A sum as people type it: blanks, comma or point.
std::optional<Money> readMoney(const QString& typed, int digits);
QString plainMoney(Money money, int digits);

} // namespace encore::ui::case_words
