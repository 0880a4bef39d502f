#pragma once

#include "replies/template_language.h"

#include <QDate>

namespace encore {

/// What is known when a reply is written. Unknown fields stay empty, unknown dates invalid, stars 0.
struct ReplyFacts {
    QString language = QStringLiteral("ru");   ///< "ru" or "en": how dates and counts are worded
    QString customerName;      ///< the linked customer's, else the author's as shown
    QString product;
    QString orderNumber;
    QDate orderedOn, deliveredOn, promisedOn;
    QDate today;
    QString shop;
    QString staff;
    QString channel;
    QString channelKind;       ///< code of the channel's kind: a marketplace allows its own chat only
    int stars = 0;
    QString whatWeDid;
    QString coupon;
    QString reviewText;
    QString contact;           ///< where to write in private, as it follows "write to us": «на почту help@shop.ru»
    QString points;
};

/// Values of the template variables, worded for people: «15 ноября», «6 дней», the first name fit for address.
/// Blocks, custom fields and answers are added by the caller.
TemplateContext contextFrom(const ReplyFacts& facts);

/// «15 ноября», with the year when it is not that of `today`. Empty for an invalid date.
QString dateInWords(QDate date, QDate today, const QString& language);
/// «1 день», «2 дня», «6 дней»; "1 day", "6 days".
QString daysInWords(qint64 days, const QString& language);
/// The first sentence of a review or its first words, at most `limit` characters, without closing marks.
QString firstWords(const QString& review, int limit = 60);

} // namespace encore
