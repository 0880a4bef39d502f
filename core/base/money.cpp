#include "base/money.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <limits>

namespace encore {

namespace {

struct Currency { const char* code; int digits; const char16_t* symbol; };

// ISO 4217; only what differs from two digits or has a sign of its own needs a symbol.
constexpr std::array kCurrencies{
    Currency{"RUB", 2, u"₽"}, Currency{"USD", 2, u"$"}, Currency{"EUR", 2, u"€"}, Currency{"GBP", 2, u"£"},
    Currency{"BYN", 2, u"Br"}, Currency{"KZT", 2, u"₸"}, Currency{"UAH", 2, u"₴"}, Currency{"UZS", 2, nullptr},
    Currency{"KGS", 2, nullptr}, Currency{"AMD", 2, u"֏"}, Currency{"GEL", 2, u"₾"}, Currency{"AZN", 2, u"₼"},
    Currency{"TRY", 2, u"₺"}, Currency{"CNY", 2, u"¥"}, Currency{"JPY", 0, u"¥"}, Currency{"KRW", 0, u"₩"},
    Currency{"INR", 2, u"₹"}, Currency{"BRL", 2, u"R$"}, Currency{"PLN", 2, u"zł"}, Currency{"CZK", 2, u"Kč"},
    Currency{"CHF", 2, nullptr}, Currency{"SEK", 2, u"kr"}, Currency{"NOK", 2, u"kr"}, Currency{"DKK", 2, u"kr"},
    Currency{"CAD", 2, nullptr}, Currency{"AUD", 2, nullptr}, Currency{"NZD", 2, nullptr}, Currency{"MXN", 2, nullptr},
    Currency{"RSD", 2, nullptr}, Currency{"ILS", 2, u"₪"}, Currency{"AED", 2, nullptr}, Currency{"SAR", 2, nullptr},
    Currency{"THB", 2, u"฿"}, Currency{"VND", 0, u"₫"}, Currency{"IDR", 2, nullptr}, Currency{"CLP", 0, nullptr},
    Currency{"ISK", 0, nullptr}, Currency{"HUF", 2, u"Ft"}, Currency{"RON", 2, nullptr}, Currency{"BGN", 2, nullptr},
    Currency{"MDL", 2, nullptr}, Currency{"TJS", 2, nullptr}, Currency{"TMT", 2, nullptr}, Currency{"MNT", 2, u"₮"},
    Currency{"ZAR", 2, nullptr}, Currency{"SGD", 2, nullptr}, Currency{"HKD", 2, nullptr}, Currency{"ARS", 2, nullptr},
    Currency{"COP", 2, nullptr}, Currency{"PEN", 2, nullptr}, Currency{"EGP", 2, nullptr}, Currency{"NGN", 2, u"₦"},
    Currency{"KES", 2, nullptr}, Currency{"MYR", 2, nullptr}, Currency{"PHP", 2, u"₱"}, Currency{"TWD", 2, nullptr},
    Currency{"KWD", 3, nullptr}, Currency{"BHD", 3, nullptr}, Currency{"TND", 3, nullptr}, Currency{"OMR", 3, nullptr},
    Currency{"JOD", 3, nullptr}, Currency{"IQD", 3, nullptr}, Currency{"LYD", 3, nullptr}, Currency{"PYG", 0, nullptr},
    Currency{"UGX", 0, nullptr}, Currency{"XAF", 0, nullptr}, Currency{"XOF", 0, nullptr},
};

const Currency* find(const QString& code)
{
    for (const Currency& c : kCurrencies)
        if (code == QLatin1String(c.code))
            return &c;
    return nullptr;
}

} // namespace

int currencyDigits(const QString& currency)
{
    const Currency* c = find(currency);
    return c ? c->digits : 2;
}

qint64 currencyScale(const QString& currency)
{
    qint64 scale = 1;
    for (int i = currencyDigits(currency); i > 0; --i)
        scale *= 10;
    return scale;
}

bool isCurrency(const QString& code) { return find(code) != nullptr; }

QString currencySymbol(const QString& currency)
{
    const Currency* c = find(currency);
    return c && c->symbol ? QStringView(c->symbol).toString() : currency;
}

std::optional<Money> moneyFromPlain(const QString& text, int digits)
{
    constexpr qint64 kLimit = std::numeric_limits<qint64>::max();
    qsizetype i = 0;
    bool negative = false;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+' || text[i] == QChar(0x2212)))
        negative = text[i++] != u'+';
    qint64 value = 0;
    int after = -1;   // digits seen after the point; -1 before it
    bool any = false, roundUp = false;
    for (; i < text.size(); ++i) {
        const ushort c = text[i].unicode();
        if (c == '.' && after < 0) {
            after = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        any = true;
        if (after >= digits) {
            if (after == digits)
                roundUp = c >= '5';
            ++after;
            continue;
        }
        if (value > (kLimit - (c - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
        if (after >= 0)
            ++after;
    }
    if (!any)
        return std::nullopt;
    for (int d = qMax(after, 0); d < digits; ++d) {
        if (value > kLimit / 10)
            return std::nullopt;
        value *= 10;
    }
    if (roundUp) {
        if (value == kLimit)
            return std::nullopt;
        ++value;
    }
    return Money(negative ? -value : value);
}

Money shareOf(Money amount, Money part, Money whole)
{
    if (whole.minor == 0)
        return {};
    qint64 product = 0;
    if (!qMulOverflow(amount.minor, part.minor, &product))
        return Money(product / whole.minor + (product % whole.minor >= whole.minor - whole.minor / 2));
    // Billions times billions: what is lost is far below one unit.
    return Money(std::llround(double(amount.minor) * (double(part.minor) / double(whole.minor))));
}

QString moneyToPlain(Money money, int digits)
{
    // Through unsigned, so that the smallest qint64 has a magnitude too.
    quint64 magnitude = money.minor < 0 ? ~quint64(money.minor) + 1 : quint64(money.minor);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return money.minor < 0 ? u'-' + text : text;
}

} // namespace encore
