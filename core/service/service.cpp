#include "service/service.h"

namespace encore {

QString codeOf(ServiceMeasure measure)
{
    switch (measure) {
    case ServiceMeasure::None: return {};
    case ServiceMeasure::InTime: return QStringLiteral("in_time");
    case ServiceMeasure::MedianHours: return QStringLiteral("median_hours");
    case ServiceMeasure::Answered: return QStringLiteral("answered");
    }
    return {};
}

ServiceMeasure serviceMeasureFromCode(const QString& code)
{
    for (const auto measure : {ServiceMeasure::InTime, ServiceMeasure::MedianHours, ServiceMeasure::Answered})
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
    case ServiceMeasure::Answered: return items >= kFewest ? std::optional(100.0 * double(answered) / double(items)) : std::nullopt;
    }
    return {};
}

std::optional<bool> isKept(const ServiceStandard& standard, const ServiceFigures& figures)
{
    const auto value = figures.valueOf(standard.measure);
    if (!value)
        return {};
    return standard.measure == ServiceMeasure::MedianHours ? *value <= standard.target : *value >= standard.target;
}

} // namespace encore
