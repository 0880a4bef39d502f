#include "customers/custom_field.h"

#include "base/text_fold.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kLongestText = 1000;

QString numberFrom(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00a0}\\x{202f}]+")), plain(QStringLiteral("^[+-]?\\d{1,15}(\\.\\d{1,9})?$"));
    text = text.remove(blanks).replace(u',', u'.');
    if (!plain.match(text).hasMatch())
        return {};
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString dateFrom(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"));
    const auto match = dotted.match(text);
    const QDate day = match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.year() >= 1800 && day.year() <= 2199 ? day.toString(Qt::ISODate) : QString();
}

QString flagFrom(const QString& text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("да"), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("+"), QStringLiteral("y"), QStringLiteral("есть"), QStringLiteral("x")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("нет"), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("-"), QStringLiteral("n")};
    const QString folded = foldForSearch(text);
    return yes.contains(folded) ? QStringLiteral("1") : no.contains(folded) ? QStringLiteral("0") : QString();
}

QString choiceFrom(const QStringList& choices, const QString& text)
{
    const QString folded = foldForSearch(text);
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const QString& choice) { return foldForSearch(choice) == folded; });
    return found == choices.end() ? QString() : *found;
}

} // namespace

QString codeOf(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Number: return QStringLiteral("number");
    case CustomFieldKind::Date: return QStringLiteral("date");
    case CustomFieldKind::List: return QStringLiteral("list");
    case CustomFieldKind::Flag: return QStringLiteral("flag");
    case CustomFieldKind::Text: break;
    }
    return QStringLiteral("text");
}

CustomFieldKind customFieldKindFromCode(const QString& code)
{
    for (const CustomFieldKind kind : {CustomFieldKind::Number, CustomFieldKind::Date, CustomFieldKind::List, CustomFieldKind::Flag})
        if (codeOf(kind) == code)
            return kind;
    return CustomFieldKind::Text;
}

QString customFieldKey(const QString& name) { return foldForSearch(QString(name).replace(u'_', u' ').replace(u'-', u' ').simplified()); }

QString spokenValue(const CustomField& field, const QString& plain, const QString& language)
{
    const bool russian = language == QLatin1String("ru");
    switch (field.kind) {
    case CustomFieldKind::Number: return russian ? QString(plain).replace(u'.', u',') : plain;
    case CustomFieldKind::Date: {
        const QDate day = QDate::fromString(plain, Qt::ISODate);
        return day.isValid() && russian ? day.toString(QStringLiteral("dd.MM.yyyy")) : plain;
    }
    case CustomFieldKind::Flag: return plain == u"1" ? russian ? QStringLiteral("да") : QStringLiteral("yes") : plain == u"0" ? russian ? QStringLiteral("нет") : QStringLiteral("no") : plain;
    default: return plain;
    }
}

Result<QString> plainValue(const CustomField& field, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    QString plain;
    switch (field.kind) {
    case CustomFieldKind::Text: plain = text.size() <= kLongestText ? text : QString(); break;
    case CustomFieldKind::Number: plain = numberFrom(text); break;
    case CustomFieldKind::Date: plain = dateFrom(text); break;
    case CustomFieldKind::List: plain = choiceFrom(field.choices, text); break;
    case CustomFieldKind::Flag: plain = flagFrom(text); break;
    }
    if (plain.isEmpty())
        return fail(ErrorCode::InvalidInput, field.name, QStringLiteral("no %1: %2").arg(codeOf(field.kind), text.left(60)));
    return plain;
}

} // namespace encore
