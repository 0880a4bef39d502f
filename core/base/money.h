#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace encore {

/// A sum in minor units (kopecks, cents) of the shop's one currency. Never a floating-point number.
struct Money {
    qint64 minor = 0;

    constexpr Money() = default;
    constexpr explicit Money(qint64 m) : minor(m) {}
    friend constexpr auto operator<=>(Money, Money) = default;
    constexpr Money operator+(Money o) const { return Money(minor + o.minor); }
    constexpr Money operator-(Money o) const { return Money(minor - o.minor); }
    constexpr Money operator-() const { return Money(-minor); }
    constexpr Money& operator+=(Money o) { minor += o.minor; return *this; }
    constexpr Money& operator-=(Money o) { minor -= o.minor; return *this; }
};

/// `amount` times `part` by `whole`, rounded half away from zero; 0 where `whole` is. For sums from zero up, with `part` at most
/// `whole`: what of an amount belongs to a part.
Money shareOf(Money amount, Money part, Money whole);

/// Digits after the decimal point of an ISO 4217 currency: 2 for RUB, 0 for JPY, 3 for KWD. Unknown codes: 2.
int currencyDigits(const QString& currency);
/// Minor units per major unit, 10^currencyDigits.
qint64 currencyScale(const QString& currency);
/// Whether `code` is three capital Latin letters of a currency that is in use.
bool isCurrency(const QString& code);
/// Symbol for display ("₽", "$"); the code itself where there is none.
QString currencySymbol(const QString& currency);

/// "9280.5" -> 928050 at scale 100, digits beyond the scale rounded half away from zero.
/// `text` is plain: optional sign, digits, optional '.' and digits. nullopt when not so, or outside qint64.
std::optional<Money> moneyFromPlain(const QString& text, int digits);
/// The reverse, always with '.' and all digits: "9280.50". For files; screens format by locale.
QString moneyToPlain(Money money, int digits);

} // namespace encore
