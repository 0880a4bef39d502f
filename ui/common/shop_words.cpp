#include "common/shop_words.h"

#include "shop/week_hours_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace encore::ui::shop_words {

namespace {

struct ShopWords {
    Q_DECLARE_TR_FUNCTIONS(ShopWords)
public:
    static QString trade(const QString& code)
    {
        if (code == QLatin1String("clothes"))
            return tr("Clothes and shoes");
        if (code == QLatin1String("food"))
            return tr("Food and drinks");
        if (code == QLatin1String("cosmetics"))
            return tr("Cosmetics");
        if (code == QLatin1String("services"))
            return tr("Services");
        return code.isEmpty() ? tr("Not chosen") : tr("Something else");
    }
    static QString cases(CaseKind kind)
    {
        switch (kind) {
        case CaseKind::Review: return tr("From reviews");
        case CaseKind::Support: return tr("Requests for help");
        case CaseKind::Question: return tr("Questions");
        case CaseKind::Return: return tr("Returns of goods");
        case CaseKind::Consultation: return tr("Consultations");
        }
        return {};
    }
    static QString kind(ChannelKind kind)
    {
        switch (kind) {
        case ChannelKind::Site: return tr("own site");
        case ChannelKind::Store: return tr("shop floor");
        case ChannelKind::Marketplace: return tr("marketplace");
        case ChannelKind::Maps: return tr("maps");
        case ChannelKind::Portal: return tr("review portal");
        case ChannelKind::Social: return tr("social network");
        case ChannelKind::Messenger: return tr("messenger");
        case ChannelKind::Email: return tr("e-mail");
        case ChannelKind::Phone: return tr("phone");
        case ChannelKind::Survey: return tr("survey");
        case ChannelKind::Other: break;
        }
        return tr("other");
    }
};

} // namespace

QStringList trades()
{
    return {QStringLiteral("clothes"), QStringLiteral("food"), QStringLiteral("cosmetics"), QStringLiteral("services"), QStringLiteral("other"), QString()};
}

QString tradeName(const QString& code) { return ShopWords::trade(code); }
QString caseKinds(CaseKind kind) { return ShopWords::cases(kind); }

QString channelKind(ChannelKind kind) { return ShopWords::kind(kind); }
QString language(const QString& code) { return code == QLatin1String("ru") ? QStringLiteral("Русский") : QStringLiteral("English"); }

QStringList usualChannels(const QString& language)
{
    if (language == QLatin1String("ru"))
        return {QStringLiteral("Сайт"), QStringLiteral("Магазин"), QStringLiteral("Wildberries"), QStringLiteral("Ozon"), QStringLiteral("Яндекс Маркет"),
                QStringLiteral("Яндекс Карты"), QStringLiteral("2ГИС"), QStringLiteral("Google"), QStringLiteral("Авито"), QStringLiteral("ВКонтакте"),
                QStringLiteral("Telegram"), QStringLiteral("Отзовик"), QStringLiteral("Почта"), QStringLiteral("Телефон")};
    return {QStringLiteral("Site"), QStringLiteral("Store"), QStringLiteral("Google"), QStringLiteral("Amazon"), QStringLiteral("Etsy"), QStringLiteral("eBay"),
            QStringLiteral("Trustpilot"), QStringLiteral("Facebook"), QStringLiteral("Instagram"), QStringLiteral("WhatsApp"), QStringLiteral("E-mail"), QStringLiteral("Phone")};
}

QStringList currencies(const QString& language)
{
    QStringList codes{QStringLiteral("RUB"), QStringLiteral("KZT"), QStringLiteral("BYN"), QStringLiteral("UAH"), QStringLiteral("AMD"), QStringLiteral("GEL"),
                      QStringLiteral("KGS"), QStringLiteral("UZS"), QStringLiteral("AZN"), QStringLiteral("RSD"), QStringLiteral("TRY"), QStringLiteral("CNY"),
                      QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("CHF"), QStringLiteral("JPY"), QStringLiteral("INR"), QStringLiteral("BRL")};
    const QStringList west{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP")};
    return language == QLatin1String("ru") ? codes.mid(0, 1) + west + codes.mid(1) : west + codes;
}

QString hours(const WeekHours& week)
{
    QString text = weekHoursToText(week);
    if (QLocale().language() != QLocale::Russian)
        return text;
    const std::pair<const char*, const char16_t*> days[]{{"mon", u"пн"}, {"tue", u"вт"}, {"wed", u"ср"}, {"thu", u"чт"}, {"fri", u"пт"}, {"sat", u"сб"}, {"sun", u"вс"}};
    for (const auto& [english, russian] : days)
        text.replace(QLatin1String(english), QString::fromUtf16(russian));
    return text;
}

QString closingReason(const ClosingReason& reason)
{
    static constexpr std::pair<const char*, const char*> starters[]{{"no_text", QT_TRANSLATE_NOOP("ShopWords", "rating without text")},
                                                                     {"elsewhere", QT_TRANSLATE_NOOP("ShopWords", "answered elsewhere")},
                                                                     {"not_ours", QT_TRANSLATE_NOOP("ShopWords", "not about us")},
                                                                     {"abuse", QT_TRANSLATE_NOOP("ShopWords", "abuse, complaint to the platform")},
                                                                     {"no_answers", QT_TRANSLATE_NOOP("ShopWords", "the platform takes no answers")},
                                                                     {"nothing_to_add", QT_TRANSLATE_NOOP("ShopWords", "nothing to add")}};
    if (reason.name.isEmpty())
        for (const auto& [key, words] : starters)
            if (reason.starterKey == QLatin1String(key))
                return ShopWords::tr(words);
    return reason.code();
}

QString backupFolder(const QString& fromSettings)
{
    return fromSettings.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups") : fromSettings;
}

} // namespace encore::ui::shop_words
