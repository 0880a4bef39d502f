#include "kpi/figure.h"

#include <QJsonObject>

#include <cmath>

namespace encore::kpi {

QLatin1String describe(Undefined reason)
{
    switch (reason) {
    case Undefined::None: return QLatin1String("");
    case Undefined::NoOrders: return QLatin1String("no paid order in the period");
    case Undefined::NoCustomers: return QLatin1String("no customer to count");
    case Undefined::NoneMature: return QLatin1String("nobody was observed long enough yet");
    case Undefined::TooEarly: return QLatin1String("too early: fewer than five are still observed");
    case Undefined::NotReached: return QLatin1String("not reached by half so far");
    case Undefined::TooFewEvents: return QLatin1String("too few events");
    case Undefined::TooFewCustomers: return QLatin1String("too few customers");
    case Undefined::NoReviews: return QLatin1String("no review to count");
    case Undefined::NoReplies: return QLatin1String("nothing was answered");
    case Undefined::NoDueTimes: return QLatin1String("no due time has passed");
    case Undefined::NoNegatives: return QLatin1String("no negative review");
    case Undefined::NotPossible: return QLatin1String("not possible");
    case Undefined::NoRevenue: return QLatin1String("the total is not above zero");
    case Undefined::NoCosts: return QLatin1String("no costs entered");
    case Undefined::HistoryTooShort: return QLatin1String("the history is too short");
    case Undefined::NoConvergence: return QLatin1String("the model has no stable fit");
    case Undefined::TooFewToTell: return QLatin1String("too few to tell");
    case Undefined::RepliesUnknown: return QLatin1String("it is not known whether they were answered");
    case Undefined::NoticingUnknown: return QLatin1String("it is not known when they were noticed");
    case Undefined::AllRefunded: return QLatin1String("no paid order of a known customer: all were refunded");
    case Undefined::AllWithoutValue: return QLatin1String("no paid order of a known customer: all are without value");
    case Undefined::NoPieces: return QLatin1String("no order line says how many pieces");
    case Undefined::AuthorsUnknown: return QLatin1String("no answered negative review belongs to a known customer who had not ordered again by then");
    }
    return QLatin1String("");
}

Figure Figure::none(QLatin1String definition, Undefined reason, qint64 n)
{
    Figure f;
    f.definition = definition;
    f.reason = reason;
    f.n = n;
    return f;
}

Figure Figure::of(QLatin1String definition, std::optional<double> value, qint64 n, std::optional<stats::Interval> interval, Undefined otherwise)
{
    if (!value || !std::isfinite(*value))
        return none(definition, otherwise, n);
    Figure f;
    f.definition = definition;
    f.value = value;
    f.n = n;
    if (interval && std::isfinite(interval->low) && std::isfinite(interval->high)) {
        f.low = interval->low;
        f.high = interval->high;
    }
    return f;
}

Figure Figure::share(QLatin1String definition, qint64 hits, qint64 n, Undefined otherwise)
{
    if (n <= 0)
        return none(definition, otherwise, 0);
    return of(definition, static_cast<double>(hits) / static_cast<double>(n), n, stats::wilson(static_cast<double>(hits), static_cast<double>(n)), otherwise);
}

QJsonValue toJson(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const Figure& figure)
{
    QJsonObject o{{QLatin1String("value"), toJson(figure.value)}, {QLatin1String("n"), static_cast<double>(figure.n)},
                  {QLatin1String("low"), toJson(figure.low)}, {QLatin1String("high"), toJson(figure.high)}};
    if (!figure.value)
        o.insert(QLatin1String("reason"), QString(describe(figure.reason)));
    return o;
}

Figure scaled(Figure figure, double factor)
{
    for (std::optional<double>* part : {&figure.value, &figure.low, &figure.high})
        if (*part)
            **part *= factor;
    return figure;
}

} // namespace encore::kpi
