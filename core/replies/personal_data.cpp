#include "replies/personal_data.h"

#include "base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace encore {

namespace {

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

bool isOwn(QStringView found, const QStringList& own)
{
    const QString folded = foldForSearch(found), digits = digitTail(found, 10);
    return std::any_of(own.begin(), own.end(), [&](const QString& o) {
        return (!digits.isEmpty() && digitTail(o, 10) == digits) || foldForSearch(o).contains(folded);
    });
}

} // namespace

std::vector<PersonalData> personalDataIn(const QString& text, const QStringList& own)
{
    using K = PersonalDataKind;
    static const std::pair<K, QRegularExpression> rules[] = {
        {K::Email, pattern(u"[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,64}(?:\\.[\\p{L}\\d-]{2,64})+")},
        {K::CardNumber, pattern(u"(?<!\\d)(?:\\d{4}[ -]?){3}\\d{4}(?!\\d)")},
        {K::Phone, pattern(u"(?<![\\d-])(?:\\+\\d{1,3}|8|7)?[ (-]{0,2}\\d{3}[ )-]{0,2}\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?![\\d-])")},
        {K::Phone, pattern(u"(?<![\\d+])\\+\\d[\\d ()-]{8,18}\\d(?!\\d)")},
        {K::Address, pattern(u"(?<!\\p{L})(?:ул\\.|улиц[аыеу]|просп\\.|проспект\\p{L}{0,2}|пр-т|пер\\.|переул\\p{L}{1,4}|шоссе|бульвар\\p{L}{0,2}|наб\\.|набережн\\p{L}{1,3})"
                             u" ?[\\p{L}\\d .-]{1,40}?,? ?(?:д\\.?|дом)? ?\\d{1,4}[\\p{L}]?(?:[ ,/]{1,3}(?:к\\.?|корп\\.?|кв\\.?|квартира) ?\\d{1,4})?(?!\\d)")},
        {K::Address, pattern(u"(?<!\\p{L})(?:кв\\.|квартир[аыеу]) ?\\d{1,4}")},
        {K::Address, pattern(u"(?<!\\d)\\d{1,5} (?:\\p{L}+ ){1,3}(?:street|st\\.|avenue|ave\\.?|road|rd\\.|lane|drive|boulevard|blvd)(?!\\p{L})")},
        {K::Sum, pattern(u"(?<![\\d.,])\\d{1,3}(?:[ \\x{00A0}\\x{202F}]?\\d{3})*(?:[.,]\\d{1,2})?(?: ?(?:тыс\\.?|тысяч\\p{L}?|млн\\.?))? ?(?:₽|руб(?:л\\p{L}{1,3}|\\.)?|€|\\$|евро|долл\\p{L}*)(?!\\p{L})")},
        {K::Sum, pattern(u"[$€£] ?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d{1,2})?")},
    };
    static const QRegularExpression gift = pattern(u"скидк\\p{L}*|купон\\p{L}*|промокод\\p{L}*|подар\\p{L}*|балл\\p{L}*|сертификат\\p{L}*|discount|coupon|voucher|gift|points");
    std::vector<PersonalData> found;
    for (const auto& [kind, rule] : rules) {
        for (auto all = rule.globalMatch(text); all.hasNext();) {
            const auto m = all.next();
            const qsizetype start = m.capturedStart(), end = m.capturedEnd();
            const bool covered = std::any_of(found.begin(), found.end(), [&](const PersonalData& p) { return start < p.start + p.length && p.start < end; });
            if (covered || isOwn(m.capturedView(), own))
                continue;
            // A discount is a public promise, not the customer's sum.
            if (kind == K::Sum && gift.match(text.mid(std::max<qsizetype>(0, start - 25), end - start + 50)).hasMatch())
                continue;
            found.push_back({kind, start, end - start});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    return found;
}

} // namespace encore
