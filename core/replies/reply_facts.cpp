#include "replies/reply_facts.h"

#include "base/text_fold.h"

namespace encore {

namespace {

const char16_t* const kMonthsOf[] = {u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
const char16_t* const kMonths[] = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September", u"October", u"November", u"December"};

} // namespace

QString dateInWords(QDate date, QDate today, const QString& language)
{
    if (!date.isValid())
        return {};
    const bool russian = language == QLatin1String("ru");
    const QString month = QString::fromUtf16((russian ? kMonthsOf : kMonths)[date.month() - 1]);
    QString words = QString::number(date.day()) + QLatin1Char(' ') + month;
    if (date.year() != today.year())
        words += QLatin1Char(' ') + QString::number(date.year()) + (russian ? QStringLiteral(" года") : QString());
    return words;
}

QString daysInWords(qint64 days, const QString& language)
{
    const qint64 tens = std::abs(days) % 100, ones = tens % 10;
    QString word;
    if (language != QLatin1String("ru"))
        word = days == 1 ? QStringLiteral("day") : QStringLiteral("days");
    else if (tens >= 11 && tens <= 14)
        word = QStringLiteral("дней");
    else
        word = ones == 1 ? QStringLiteral("день") : ones >= 2 && ones <= 4 ? QStringLiteral("дня") : QStringLiteral("дней");
    return QString::number(days) + QLatin1Char(' ') + word;
}

QString firstWords(const QString& review, int limit)
{
    QString text = review.simplified();
    // The first sentence is enough if it says something.
    for (qsizetype i = 3; i < text.size(); ++i)
        if (QStringView(u".!?…\n").contains(text[i]) && (i + 1 == text.size() || text[i + 1] == u' ' || QStringView(u".!?)").contains(text[i + 1]))) {
            text.truncate(i);
            break;
        }
    text = elided(text, limit);
    while (!text.isEmpty() && QStringView(u" ,;:.!?-–—").contains(text.back()))
        text.chop(1);
    return text;
}

TemplateContext contextFrom(const ReplyFacts& facts)
{
    using V = TemplateVariable;
    TemplateContext context;
    const auto set = [&](V variable, const QString& value) {
        if (!value.isEmpty())
            context.values.insert(variable, value);
    };
    const auto date = [&](QDate day) { return dateInWords(day, facts.today.isValid() ? facts.today : day, facts.language); };
    set(V::FirstName, addressName(facts.customerName));
    const PersonName name = parseName(facts.customerName);
    if (!name.isEmpty() && !name.nickname)
        set(V::FullName, facts.customerName.simplified());
    set(V::Product, facts.product);
    set(V::OrderNumber, facts.orderNumber);
    set(V::OrderDate, date(facts.orderedOn));
    set(V::DeliveryDate, date(facts.deliveredOn));
    if (facts.deliveredOn.isValid() && facts.today.isValid() && facts.deliveredOn < facts.today)
        set(V::DaysSinceDelivery, daysInWords(facts.deliveredOn.daysTo(facts.today), facts.language));
    set(V::Shop, facts.shop);
    set(V::Staff, facts.staff);
    set(V::Channel, facts.channel);
    if (facts.stars >= 1 && facts.stars <= 5)
        set(V::Stars, QString::number(facts.stars));
    set(V::PromiseDate, date(facts.promisedOn));
    set(V::WhatWeDid, facts.whatWeDid);
    set(V::Coupon, facts.coupon);
    set(V::ReviewWords, firstWords(facts.reviewText));
    set(V::Points, facts.points);
    const bool marketplace = facts.channelKind == QLatin1String("marketplace");
    const QString chat = facts.language == QLatin1String("ru") ? QStringLiteral("в чат с продавцом") : QStringLiteral("in the chat with the seller");
    set(V::Contact, marketplace ? chat : facts.contact);
    set(V::Today, date(facts.today));
    context.customer = genderOf(name);
    context.staff = genderOf(parseName(facts.staff));
    return context;
}

} // namespace encore
