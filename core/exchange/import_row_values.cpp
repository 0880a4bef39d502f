#include "exchange/import_row.h"

#include "base/phone.h"
#include "customers/customer_repository.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr int kMostContacts = 20;
constexpr qint64 kDay = 86400;

/// Several numbers or addresses in one cell.
QStringList parted(const QString& text)
{
    QStringList parts = QString(text).replace(u',', u';').replace(u'\n', u';').split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

bool hasPhone(const std::vector<CustomerPhone>& phones, const CustomerPhone& phone)
{
    return std::any_of(phones.begin(), phones.end(), [&](const CustomerPhone& p) { return p.typed == phone.typed || (!p.e164.isEmpty() && p.e164 == phone.e164); });
}

bool hasEmail(const QStringList& emails, const QString& email)
{
    return std::any_of(emails.begin(), emails.end(), [&](const QString& e) { return emailKey(e) == emailKey(email); });
}

std::vector<CustomerPhone> RowReader::phones(const FieldSource* field) const
{
    QStringList all;
    for (const QString& cell : texts(field)) {
        const QStringList parts = parted(cell);
        const bool several = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), &looksLikePhone);
        if (isDamagedPhone(cell))
            problem(field, ValueProblem::PhoneDamaged, cell, Need::Optional);
        else if (several)
            all += parts;
        else
            all << cell;
    }
    std::vector<CustomerPhone> phones;
    for (const QString& typed : std::as_const(all)) {
        CustomerPhone phone{typed.left(100), readPhone(typed, m_shop.phoneRegion).e164};
        if (phone.e164.isEmpty())
            problem(field, ValueProblem::BadPhone, typed, Need::Optional);
        if (!hasPhone(phones, phone) && phones.size() < kMostContacts)
            phones.push_back(std::move(phone));
    }
    return phones;
}

QStringList RowReader::emails(const FieldSource* field) const
{
    QStringList emails;
    for (const QString& typed : parted(texts(field).join(u';'))) {
        const Parsed<QString> email = parseEmail(typed);
        if (!email)
            problem(field, email.error(), typed, Need::Optional);
        else if (!hasEmail(emails, *email) && emails.size() < kMostContacts)
            emails << *email;
    }
    return emails;
}

QStringList RowReader::tags(const FieldSource* field) const
{
    QStringList tags;
    for (const QString& cell : texts(field))
        for (QString tag : QString(cell).replace(u';', u',').replace(u'|', u',').replace(u'\n', u',').split(u',', Qt::SkipEmptyParts))
            if (tag = tag.simplified().left(100); !tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive) && tags.size() < 50)
                tags << tag;
    return tags;
}

std::optional<ReviewKind> RowReader::reviewKind(const FieldSource* field) const
{
    const QString kind = text(field);
    if (kind.isEmpty())
        return std::nullopt;
    const auto parsed = parseReviewKind(kind);
    if (!parsed) {
        problem(field, parsed.error(), kind, Need::Optional);
        return std::nullopt;
    }
    return *parsed == ImportedReviewKind::Question ? ReviewKind::Question : *parsed == ImportedReviewKind::Remark ? ReviewKind::Remark : ReviewKind::Review;
}

std::optional<Rating> RowReader::rating(const FieldSource* field, const FieldSource* scale) const
{
    const QString typed = text(field);
    if (typed.isEmpty())
        return std::nullopt;
    double max = 5;
    if (const auto given = number(scale); given && *given >= 2 && *given <= 100)
        max = *given;
    const Parsed<ParsedRating> parsed = parseRating(cell(field), max);
    const double top = parsed && parsed->max > 0 ? parsed->max : max;
    const Rating rating{parsed ? int(std::lround(parsed->value * 10)) : 0, int(std::lround(top * 10))};
    if (parsed && starsOf(rating))
        return rating;
    problem(field, parsed ? ValueProblem::BadRating : parsed.error(), typed, Need::Required, QString::number(top));
    return std::nullopt;
}

bool RowReader::isInFuture(const FieldSource* field, const ParsedInstant& at, qint64 now, Need need) const
{
    if (at.utc <= now + kDay)
        return false;
    const QString typed = text(field);
    const QString words = QStringLiteral("\"%1\" lies in the future").arg(typed);
    if (need == Need::Required)
        m_log->reject(field->name, QStringLiteral("in_future"), words, {.value = typed});
    else
        m_log->note(field->name, QStringLiteral("in_future"), words, {.value = typed});
    return true;
}

} // namespace encore
