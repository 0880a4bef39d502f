#pragma once

#include "base/money.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace encore::ui {

/// Figures, times and phones as people read them, in the interface's locale (QLocale()). Numbers and their
/// units are joined by no-break spaces. Pure.
namespace format {

/// "38 420 ₽", "9 280,50 ₽", "−1 450 ₽": minor units only where there are some.
QString money(Money sum, const QString& currency);
QString count(qint64 number);
/// 0.82 -> "82 %" in Russian, "82%" in English; `decimals` digits after the comma.
QString percent(double share, int decimals = 0);
/// 4.666 -> "4,67", without trailing zeros: 4.6 -> "4,6".
QString decimal(double value, int decimals = 2);

/// "19 ноября"; with the year when it is not that of `today`.
QString day(QDate date, QDate today);
/// "19 ноя", "19 ноя 2025".
QString shortDay(QDate date, QDate today);
/// "сегодня, 9:10", "вчера, 18:00", "завтра, 12:00", "19 ноября, 9:10".
QString moment(qint64 utc, qint64 nowUtc, const QTimeZone& zone);
/// For tool tips: "четверг, 19 ноября 2026, 9:10".
QString exactMoment(qint64 utc, const QTimeZone& zone);
/// "только что", "5 минут назад", "2 дня назад", "через 3 дня".
QString ago(qint64 utc, qint64 nowUtc);
/// "6 ч 20 мин", "2 дн 3 ч", "40 мин", "меньше минуты": at most two units.
QString duration(qint64 seconds);
/// "ещё 3 ч", "просрочено 2 ч": the largest unit only.
QString due(qint64 dueUtc, qint64 nowUtc);

/// "+79161234321" -> "+7 916 123-43-21", grouped as in its country; what is no E.164 number as it is.
QString phone(const QString& e164);

} // namespace format

} // namespace encore::ui
