#include "exchange/formula_guard.h"

#include <algorithm>

namespace encore {

namespace {

bool onlyDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "+7 (916) 123-43-21", or several of them: "+79161234321; +79031112233". Fewer digits with marks between them are a sum, which a
/// spreadsheet would work out.
bool isPhone(QStringView text)
{
    constexpr qsizetype fewest = 7;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto parts = text.split(u';');
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        if (parts.size() > 1 && part.data() != text.data() && part.startsWith(u' '))
            part = part.mid(1);
        if (!part.startsWith(u'+') || !isDigit(part.back()))
            return false;
        const QStringView rest = part.mid(1);
        const qsizetype digits = std::count_if(rest.begin(), rest.end(), isDigit);
        const auto marks = std::count_if(rest.begin(), rest.end(), [](QChar c) { return QStringView(u" \u00A0()-").contains(c); });
        return digits + marks == rest.size() && (marks == 0 || digits >= fewest);
    });
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
    return (isFormula(rest) && (marked || !isPhone(rest))) || (marked && onlyDigits(rest)) ? u'\'' + text : text;
}

QString withoutGuard(QString text)
{
    const QStringView rest = behindApostrophes(text);
    if (rest.size() < text.size() && (isFormula(rest) || onlyDigits(rest)))
        text.remove(0, 1);
    return text;
}

} // namespace encore
