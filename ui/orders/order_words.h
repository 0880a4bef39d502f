#pragma once

#include "orders/order.h"
#include "orders/order_rules.h"
#include "widgets/pill.h"

#include <QTimeZone>

namespace encore::ui::order_words {

QString status(OrderStatus status);
Tone statusTone(OrderStatus status);
/// What the step is called on a button: "Paid", "Shipped".
QString step(OrderStatus status);
/// The usual next step, or the same status where there is none.
OrderStatus nextStep(OrderStatus status);
/// "№ 10482", or "order without a number".
QString number(const QString& number);
QString problem(const OrderProblem& problem);
QString late(int days);
/// "guest" for orders without a customer.
QString customer(const QString& name);
/// "2", "1,5".
QString quantity(qint64 milli);

/// A sum as people type it: blanks, comma or point. nullopt when it is none.
std::optional<Money> readMoney(const QString& typed, int digits);
std::optional<qint64> readQuantity(const QString& typed);
/// "9280,50" for an editor; no currency, no blanks.
QString plainMoney(Money money, int digits);
/// A day, a day with a time, or words such as «вчера»; UTC seconds. nullopt when it is not understood.
std::optional<qint64> readMoment(const QString& typed, qint64 now, const QTimeZone& zone);
/// What readMoment reads: "09.11.2026 14:30".
QString plainMoment(std::optional<qint64> utc, const QTimeZone& zone);

} // namespace encore::ui::order_words
