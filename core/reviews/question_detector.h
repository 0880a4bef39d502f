#pragma once

#include <QString>
#include <QStringList>

namespace encore {

/// The first sentence of a review that asks something an answer could tell: «А синий будет?», «Подскажите,
/// как стирать», "Do you ship to Kazan?". Outcries in the form of a question («Как так можно?!», "Seriously?")
/// and questions that the author answers at once («Что понравилось? Всё!») do not count. Russian and English;
/// empty when there is none. Texts beyond 20,000 characters are read up to there. Pure; any thread.
QString questionIn(const QString& text);

/// All of them, in their order.
QStringList questionsIn(const QString& text);

inline bool asksQuestion(const QString& text) { return !questionIn(text).isEmpty(); }

} // namespace encore
