#include "shop/phone_region.h"

#include <QLocale>

namespace encore {

QString likelyPhoneRegion(const QTimeZone& zone, const QString& currency)
{
    if (zone.isValid() && zone.territory() != QLocale::AnyTerritory)
        if (const QString code = QLocale::territoryToCode(zone.territory()); code.size() == 2 && code.at(0).isLetter())
            return code;
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kCountries[] = {
        {QLatin1StringView("RUB"), QLatin1StringView("RU")}, {QLatin1StringView("USD"), QLatin1StringView("US")}, {QLatin1StringView("KZT"), QLatin1StringView("KZ")},
        {QLatin1StringView("BYN"), QLatin1StringView("BY")}, {QLatin1StringView("UAH"), QLatin1StringView("UA")}, {QLatin1StringView("GBP"), QLatin1StringView("GB")},
        {QLatin1StringView("CAD"), QLatin1StringView("CA")}, {QLatin1StringView("AUD"), QLatin1StringView("AU")}, {QLatin1StringView("BRL"), QLatin1StringView("BR")},
        {QLatin1StringView("INR"), QLatin1StringView("IN")}, {QLatin1StringView("PLN"), QLatin1StringView("PL")}, {QLatin1StringView("TRY"), QLatin1StringView("TR")},
        {QLatin1StringView("AMD"), QLatin1StringView("AM")}, {QLatin1StringView("GEL"), QLatin1StringView("GE")}, {QLatin1StringView("KGS"), QLatin1StringView("KG")},
        {QLatin1StringView("UZS"), QLatin1StringView("UZ")}, {QLatin1StringView("CNY"), QLatin1StringView("CN")}, {QLatin1StringView("JPY"), QLatin1StringView("JP")}};
    for (const auto& [money, country] : kCountries)
        if (currency.compare(money, Qt::CaseInsensitive) == 0)
            return country;
    return {};
}

} // namespace encore
