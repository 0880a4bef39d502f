#pragma once

#include "base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

/// What a standard can be measured by.
enum class ServiceMeasure {
    None,             ///< nothing here counts it; it is a promise only
    InTime,           ///< share of answers in time (KPI15), target in percent
    MedianHours,      ///< usual time to the first answer (KPI11), target in hours: lower is better
    Answered,         ///< share of reviews answered (KPI13 without its waiting week), target in percent
    RequestHours,     ///< as MedianHours, of what was asked without a review: help, questions, returns, advice
};
QString codeOf(ServiceMeasure measure);
ServiceMeasure serviceMeasureFromCode(const QString& code);

/// "We answer unhappy reviews within four working hours": a sentence of the shop, and its figure where there is one.
struct ServiceStandard {
    qint64 id = 0;
    QString text;
    ServiceMeasure measure = ServiceMeasure::None;
    double target = 0;
    int position = 0;
};

/// What was measured in a period; `n` says from how many.
struct ServiceFigures {
    static constexpr qint64 kFewest = 5;

    qint64 items = 0;                    ///< reviews that could be answered
    qint64 answered = 0;
    qint64 due = 0;                      ///< of these: their due time has passed
    qint64 inTime = 0;
    std::optional<double> medianHours;
    qint64 requests = 0;                 ///< asked without a review
    std::optional<double> requestHours;  ///< usual time to our first word

    std::optional<double> valueOf(ServiceMeasure measure) const;      ///< in the unit of the target; empty: too few
};
/// Empty where nothing can be said.
std::optional<bool> isKept(const ServiceStandard& standard, const ServiceFigures& figures);

/// The look back at one month: what was decided, in the shop's own words.
struct ServiceReview {
    QString period;                      ///< "2026-10"
    QString decisions;
    std::optional<qint64> doneAt;        ///< UTC seconds
    StaffId staff;
};

/// One question of the self-audit: what the shop gives itself, and why.
struct AuditAnswer {
    QString key;                         ///< of auditKeys()
    std::optional<int> score;            ///< 1..5; empty: not looked at
    QString remark;
    friend bool operator==(const AuditAnswer&, const AuditAnswer&) = default;
};
/// The look at oneself once a quarter.
struct SelfAudit {
    QString period;                      ///< "2026-Q3"
    std::vector<AuditAnswer> answers;    ///< one of each key, in their order
    std::optional<qint64> doneAt;        ///< UTC seconds
    StaffId staff;

    /// Mean of the scores; empty where there are none.
    std::optional<double> mean() const;
};
/// What is asked: speed, everyone, deadlines, tools, gathering, followed, lessons, skills, advice, privileges.
const QStringList& auditKeys();
/// "2026-Q3" of any day in it.
QString quarterOf(QDate day);
/// Its first day; invalid for a text that names no quarter.
QDate quarterStart(const QString& period);

} // namespace encore
