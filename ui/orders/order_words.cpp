#include "orders/order_words.h"

#include "base/words_in_time.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace encore::ui::order_words {

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
public:
    static QString status(OrderStatus status)
    {
        switch (status) {
        case OrderStatus::Draft: return tr("draft");
        case OrderStatus::Placed: return tr("placed");
        case OrderStatus::Paid: return tr("paid");
        case OrderStatus::Shipped: return tr("on its way");
        case OrderStatus::Delivered: return tr("delivered");
        case OrderStatus::Completed: return tr("completed");
        case OrderStatus::Cancelled: return tr("cancelled");
        case OrderStatus::PartlyRefunded: return tr("partly refunded");
        case OrderStatus::Refunded: return tr("refunded");
        }
        return {};
    }
    static QString step(OrderStatus status)
    {
        switch (status) {
        case OrderStatus::Placed: return tr("Placed", "button: mark so");
        case OrderStatus::Paid: return tr("Paid", "button: mark so");
        case OrderStatus::Shipped: return tr("Shipped", "button: mark so");
        case OrderStatus::Delivered: return tr("Delivered", "button: mark so");
        case OrderStatus::Completed: return tr("Completed", "button: mark so");
        case OrderStatus::Cancelled: return tr("Cancel the order");
        default: return OrderWords::status(status);
        }
    }
    static QString problem(OrderProblemCode code)
    {
        switch (code) {
        case OrderProblemCode::NoChannel: return tr("Say where the order was made.");
        case OrderProblemCode::NegativeTotal: return tr("The total is below zero.");
        case OrderProblemCode::NegativeDiscount: return tr("The discount is below zero.");
        case OrderProblemCode::NegativeShipping: return tr("The shipping is below zero.");
        case OrderProblemCode::NegativeTax: return tr("The tax is below zero.");
        case OrderProblemCode::TaxExceedsTotal: return tr("The tax is larger than the total that contains it.");
        case OrderProblemCode::SumTooLarge: return tr("The sum is too large.");
        case OrderProblemCode::RefundExceedsTotal: return tr("More was refunded than the total.");
        case OrderProblemCode::NegativeRefund: return tr("A refund is more than zero.");
        case OrderProblemCode::QuantityNotPositive: return tr("The quantity is above zero.");
        case OrderProblemCode::QuantityTooLarge: return tr("The quantity is too large.");
        case OrderProblemCode::VariantWithoutProduct: return tr("A variant needs its product.");
        case OrderProblemCode::ImplausibleDate: return tr("One of the dates is impossible.");
        case OrderProblemCode::DeliveredBeforePlaced: return tr("It cannot be delivered before it was placed.");
        case OrderProblemCode::ShippedBeforePlaced: return tr("Shipped before it was placed: is that right?");
        case OrderProblemCode::DeliveredBeforeShipped: return tr("Delivered before it was shipped: is that right?");
        case OrderProblemCode::PlacedInFuture: return tr("Placed in the future: is that right?");
        case OrderProblemCode::DeliveredInFuture: return tr("Delivered in the future: is that right?");
        }
        return {};
    }
    static QString number(const QString& number) { return number.isEmpty() ? tr("No number") : tr("No. %1").arg(number); }
    static QString late(int days) { return tr("%n day(s) late", nullptr, days); }
    static QString guest() { return tr("guest"); }
    static QString inLine(int line, const QString& words) { return tr("Line %1: %2").arg(line + 1).arg(words); }
};

QString bare(const QString& typed)
{
    QString text = typed;
    text.remove(QLatin1Char(' ')).remove(QChar(0x00A0)).remove(QChar(0x202F)).replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    return text;
}

} // namespace

QString status(OrderStatus status) { return OrderWords::status(status); }
QString step(OrderStatus status) { return OrderWords::step(status); }
QString number(const QString& number) { return OrderWords::number(number); }
QString late(int days) { return OrderWords::late(days); }
QString customer(const QString& name) { return name.trimmed().isEmpty() ? OrderWords::guest() : name; }

Tone statusTone(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Placed:
    case OrderStatus::Paid:
    case OrderStatus::Shipped: return Tone::Accent;
    case OrderStatus::Delivered:
    case OrderStatus::Completed: return Tone::Positive;
    case OrderStatus::PartlyRefunded:
    case OrderStatus::Refunded: return Tone::Warning;
    default: return Tone::Neutral;
    }
}

OrderStatus nextStep(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Draft: return OrderStatus::Placed;
    case OrderStatus::Placed: return OrderStatus::Paid;
    case OrderStatus::Paid: return OrderStatus::Shipped;
    case OrderStatus::Shipped: return OrderStatus::Delivered;
    default: return status;
    }
}

QString problem(const OrderProblem& problem)
{
    const QString words = OrderWords::problem(problem.code);
    return problem.line >= 0 ? OrderWords::inLine(problem.line, words) : words;
}

QString quantity(qint64 milli) { return format::decimal(double(milli) / 1000, 3); }

std::optional<Money> readMoney(const QString& typed, int digits) { return moneyFromPlain(bare(typed), digits); }

std::optional<qint64> readQuantity(const QString& typed)
{
    const auto milli = moneyFromPlain(bare(typed), 3);
    return milli ? std::optional(milli->minor) : std::nullopt;
}

QString plainMoney(Money money, int digits)
{
    QString text = moneyToPlain(money, digits);
    if (digits > 0 && text.endsWith(QLatin1Char('.') + QString(digits, QLatin1Char('0'))))
        text.chop(digits + 1);
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::optional<qint64> readMoment(const QString& typed, qint64 now, const QTimeZone& zone)
{
    const QString text = typed.simplified();
    for (const char* pattern : {"d.M.yyyy H:mm", "d.M.yyyy", "yyyy-MM-dd H:mm", "yyyy-MM-dd"}) {
        QDateTime at = QDateTime::fromString(text, QLatin1String(pattern));
        if (at.isValid()) {
            at.setTimeZone(zone);
            return at.toSecsSinceEpoch();
        }
    }
    // What is meant in an order lies behind us more often than not.
    if (const auto past = pastMoment(text, now, zone); past && past->length >= text.size())
        return QDateTime(past->day, past->precision == DatePrecision::Minute ? past->time : QTime(0, 0), zone).toSecsSinceEpoch();
    if (const auto future = futureMoment(text, now, zone))
        return future->utc;
    return std::nullopt;
}

QString plainMoment(std::optional<qint64> utc, const QTimeZone& zone)
{
    if (!utc)
        return {};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(*utc, zone);
    return at.toString(at.time() == QTime(0, 0) ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd.MM.yyyy H:mm"));
}

} // namespace encore::ui::order_words
