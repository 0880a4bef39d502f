#include "base/phone.h"

#include "base/text_fold.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace encore {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// Spreadsheets and web pages put marks around a number that the library would take as part of it.
QString withoutMarks(const QString& typed)
{
    QString text = typed.trimmed();
    while (text.startsWith(u'\'') || text.startsWith(u'\u2019') || text.startsWith(u'`'))
        text = text.mid(1).trimmed();
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = text.mid(4);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

/// In Russia and Kazakhstan, where 8 is the trunk prefix, numbers are typed with 8, 7 or without either; people also write "+8 926".
QString withCountryCode(const QString& text, const QString& region)
{
    if (region != u"RU" && region != u"KZ")
        return text;
    const QString digits = digitsOf(text);
    if (digits.size() == 11 && (digits.at(0) == u'8' || digits.at(0) == u'7') && (!text.startsWith(u'+') || text.startsWith(u"+8") || text.startsWith(u"+7"))) {
        // +8x is a country of Asia where the rest does not look like a Russian number.
        const QChar second = digits.at(1);
        if (!text.startsWith(u"+8") || second == u'9' || second == u'4' || second == u'3' || second == u'7')
            return u"+7"_qs + digits.mid(1);
    }
    return text;
}

} // namespace

Phone readPhone(const QString& typed, const QString& region)
{
    Phone phone;
    if (isDamagedPhone(typed))
        return phone;
    const QString text = withoutMarks(typed);
    phone.digits = digitsOf(text);
    if (phone.digits.size() < 5 || phone.digits.size() > 20 || text.size() > 200)
        return phone;
    PhoneNumber number;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    QString candidate = withCountryCode(text, region.toUpper());
    if (candidate.startsWith(u"00"))
        candidate = u'+' + candidate.mid(2);
    const auto parsed = util.Parse(candidate.toStdString(), region.toUpper().toStdString(), &number);
    bool valid = parsed == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(number);
    if (!valid && !candidate.startsWith(u'+') && phone.digits.size() >= 11) {
        // A full international number whose + was lost on the way: "31612345678".
        PhoneNumber international;
        if (util.Parse("+" + phone.digits.toStdString(), "ZZ", &international) == PhoneNumberUtil::NO_PARSING_ERROR
            && util.IsValidNumber(international)) {
            number = international;
            valid = true;
        }
    }
    if (!valid)
        return phone;
    number.clear_extension();
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    phone.e164 = QString::fromStdString(e164);
    phone.digits = phone.e164.mid(1);
    return phone;
}

bool isDamagedPhone(const QString& typed)
{
    // digits, a mark, digits, E, +, digits: what a narrow column shows of a long number
    const QString text = withoutMarks(typed);
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 1 >= text.size())
        return false;
    const auto plain = [](QStringView part, QStringView also) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [&](QChar c) { return (c >= u'0' && c <= u'9') || also.contains(c); });
    };
    QStringView exponent = QStringView(text).mid(e + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.mid(1);
    // A Cyrillic Е is typed by people who copy what they see.
    return plain(QStringView(text).first(e), u",.+") && plain(exponent, u"") && exponent.toInt() >= 5 && exponent.toInt() <= 20;
}

bool looksLikePhone(const QString& typed)
{
    const QString text = withoutMarks(typed);
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!QStringView(u" ()-+.\u00A0\u2011\u2013/").contains(c))
            return false;
    }
    return digits >= 5 && digits <= 15 && text.count(u'.') <= 4;
}

QString formatPhone(const QString& e164, const QString& region)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!e164.startsWith(u'+') || util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string home;
    util.GetRegionCodeForNumber(number, &home);
    std::string text;
    util.Format(number, home == region.toUpper().toStdString() ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString reversedDigits(const QString& digits)
{
    QString reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace encore
