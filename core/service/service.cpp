#include "service/service.h"

namespace encore {

QString codeOf(ServiceMeasure measure)
{
    switch (measure) {
    case ServiceMeasure::None: return {};
    case ServiceMeasure::InTime: return QStringLiteral("in_time");
    case ServiceMeasure::MedianHours: return QStringLiteral("median_hours");
    case ServiceMeasure::Answered: return QStringLiteral("answered");
    case ServiceMeasure::RequestHours: return QStringLiteral("request_hours");
    }
    return {};
}

ServiceMeasure serviceMeasureFromCode(const QString& code)
{
    for (const auto measure : {ServiceMeasure::InTime, ServiceMeasure::MedianHours, ServiceMeasure::Answered, ServiceMeasure::RequestHours})
        if (codeOf(measure) == code)
            return measure;
    return ServiceMeasure::None;
}

std::optional<double> ServiceFigures::valueOf(ServiceMeasure measure) const
{
    switch (measure) {
    case ServiceMeasure::None: return {};
    case ServiceMeasure::InTime: return due >= kFewest ? std::optional(100.0 * double(inTime) / double(due)) : std::nullopt;
    case ServiceMeasure::MedianHours: return items >= kFewest ? medianHours : std::nullopt;
    case ServiceMeasure::RequestHours: return requests >= kFewest ? requestHours : std::nullopt;
    case ServiceMeasure::Answered: return items >= kFewest ? std::optional(100.0 * double(answered) / double(items)) : std::nullopt;
    }
    return {};
}

const QStringList& auditKeys()
{
    static const QStringList keys{QStringLiteral("speed"),    QStringLiteral("everyone"), QStringLiteral("deadlines"), QStringLiteral("tools"),  QStringLiteral("gathering"),
                                  QStringLiteral("followed"), QStringLiteral("lessons"),  QStringLiteral("skills"),    QStringLiteral("advice"), QStringLiteral("privileges")};
    return keys;
}

std::optional<double> SelfAudit::mean() const
{
    int sum = 0, count = 0;
    for (const AuditAnswer& answer : answers)
        if (answer.score) {
            sum += *answer.score;
            ++count;
        }
    return count > 0 ? std::optional(double(sum) / count) : std::nullopt;
}

QString quarterOf(QDate day) { return QStringLiteral("%1-Q%2").arg(day.year(), 4, 10, QLatin1Char('0')).arg((day.month() + 2) / 3); }

QDate quarterStart(const QString& period)
{
    const int quarter = period.size() == 7 && period.mid(4, 2) == QLatin1String("-Q") ? period.at(6).digitValue() : 0;
    return quarter >= 1 && quarter <= 4 ? QDate(period.left(4).toInt(), 3 * quarter - 2, 1) : QDate();
}

std::optional<bool> isKept(const ServiceStandard& standard, const ServiceFigures& figures)
{
    const auto value = figures.valueOf(standard.measure);
    if (!value)
        return {};
    const bool hours = standard.measure == ServiceMeasure::MedianHours || standard.measure == ServiceMeasure::RequestHours;
    return hours ? *value <= standard.target : *value >= standard.target;
}

} // namespace encore
