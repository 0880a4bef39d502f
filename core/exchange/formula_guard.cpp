#include "exchange/formula_guard.h"

#include <algorithm>

namespace encore {

namespace {

bool onlyDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView behindApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

bool isFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QString withGuard(const QString& text)
{
    const QStringView rest = behindApostrophes(text);
    const bool marked = rest.size() < text.size();
    const bool phone = !marked && rest.startsWith(u'+') && onlyDigits(rest.mid(1));
    return (isFormula(rest) && !phone) || (marked && onlyDigits(rest)) ? u'\'' + text : text;
}

QString withoutGuard(QString text)
{
    const QStringView rest = behindApostrophes(text);
    if (rest.size() < text.size() && (isFormula(rest) || onlyDigits(rest)))
        text.remove(0, 1);
    return text;
}

} // namespace encore
