#include "predict/prediction.h"

#include "kpi/figure.h"

#include <QJsonObject>

#include <cmath>

namespace encore::predict {

namespace {

QByteArray text(std::optional<double> v)
{
    return v && std::isfinite(*v) ? QByteArray::number(*v, 'g', 15) : QByteArray();
}

QByteArray quoted(const QString& s)
{
    if (!s.contains(QLatin1Char(',')) && !s.contains(QLatin1Char('"')) && !s.contains(QLatin1Char('\n')) && !s.contains(QLatin1Char('\r')))
        return s.toUtf8();
    QString doubled = s;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + doubled.toUtf8() + '"';
}

} // namespace

QJsonObject predictToJson(const Prediction& p, const kpi::KpiOptions& options)
{
    using kpi::toJson;
    const double major = std::pow(10.0, options.currencyDigits);
    QJsonObject o{{QStringLiteral("rung"), p.rung == Rung::None ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(nameOf(p.rung)))}, {QStringLiteral("reason"), p.reason}};
    if (p.bgnbd) {
        const BgNbd& m = p.bgnbd->model;
        o.insert(QStringLiteral("bgnbd"), QJsonObject{{QStringLiteral("r"), m.r}, {QStringLiteral("alpha"), m.alpha}, {QStringLiteral("a"), m.a}, {QStringLiteral("b"), m.b},
                                                      {QStringLiteral("log_likelihood"), p.bgnbd->logLikelihood}, {QStringLiteral("customers"), static_cast<double>(p.bgnbd->customers)}});
    } else {
        o.insert(QStringLiteral("bgnbd"), QJsonValue(QJsonValue::Null));
    }
    if (p.gammaGamma) {
        const GammaGamma& m = p.gammaGamma->model;
        o.insert(QStringLiteral("gamma_gamma"), QJsonObject{{QStringLiteral("p"), m.p}, {QStringLiteral("q"), m.q}, {QStringLiteral("v"), m.v},
                                                            {QStringLiteral("log_likelihood"), p.gammaGamma->logLikelihood}, {QStringLiteral("customers"), static_cast<double>(p.gammaGamma->customers)}});
    } else {
        o.insert(QStringLiteral("gamma_gamma"), QJsonValue(QJsonValue::Null));
    }
    o.insert(QStringLiteral("expected_orders"), toJson(p.expectedOrders));
    o.insert(QStringLiteral("expected_value"), toJson(p.expectedMinor ? std::optional(*p.expectedMinor / major) : std::nullopt));
    o.insert(QStringLiteral("backtest_error"), toJson(p.backtestError));
    o.insert(QStringLiteral("seconds"), QJsonObject{{QStringLiteral("summarise"), p.summariseSeconds}, {QStringLiteral("fit"), p.fitSeconds}, {QStringLiteral("score"), p.scoreSeconds}});
    return o;
}

QByteArray predictToCsv(const Prediction& p, const kpi::KpiOptions& options, const std::function<QString(qint64)>& nameOf)
{
    const double major = std::pow(10.0, options.currencyDigits);
    const auto money = [&](std::optional<double> minor) { return text(minor ? std::optional(*minor / major) : std::nullopt); };
    QByteArray out("customer,frequency,recency,t,monetary,p_alive,expected_orders,expected_value\n");
    for (const PredictedCustomer& c : p.customers) {
        const QString name = nameOf ? nameOf(c.customer) : QString();
        out += name.isEmpty() ? QByteArray::number(c.customer) : quoted(name);
        out += ',' + QByteArray::number(c.frequency) + ',' + text(c.recencyDays / p.daysPerUnit) + ',' + text(c.ageDays / p.daysPerUnit) + ',' + money(c.meanMinor) + ',' + text(c.pAlive) + ','
            + text(c.expectedOrders) + ',' + money(c.expectedMinor) + '\n';
    }
    return out;
}

} // namespace encore::predict
