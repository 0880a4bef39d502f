#pragma once

#include "kpi/figure.h"

#include <QtGlobal>

#include <vector>

namespace encore::kpi {

/// One answer to a survey question. `day`: local Julian day.
struct SurveyAnswer {
    qint64 person = 0;     ///< 0: unknown
    qint64 caseId = 0;     ///< 0: none; of one case the latest answer counts
    qint32 day = 0;
    int score = 0;
};

/// KPI16. Answers 4-5 of all on 1..5; answers outside the scale are left out.
struct CsatBlock {
    Figure satisfied;
    Figure answerRate;     ///< answers / sent
};
CsatBlock csat(const std::vector<SurveyAnswer>& answers, qint64 sent);

/// KPI16, effort: mean and share of the two best boxes on 1..scale (5, 7 or 10).
struct EffortBlock {
    Figure mean;
    Figure topTwo;
};
EffortBlock effort(const std::vector<SurveyAnswer>& answers, int scale);

/// KPI17 in points -100..100 from answers 0..10; one answer per person per 90 days. The value stays raw, the
/// interval comes from the counts + 1 promoter, 1 passive, 1 detractor.
struct NpsBlock {
    Figure score;
    qint64 promoters = 0, passives = 0, detractors = 0;
    double standardError = 0.0; ///< of the raw counts, in points
};
NpsBlock nps(const std::vector<SurveyAnswer>& answers);
/// Difference of two periods with its interval; "up" or "down" may be said only if it excludes 0.
Figure npsChange(const NpsBlock& before, const NpsBlock& after);

} // namespace encore::kpi
