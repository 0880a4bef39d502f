#include "service/drill.h"

namespace encore {

DrillScore drillScore(const std::vector<LintFinding>& findings)
{
    DrillScore score;
    for (const LintFinding& finding : findings) {
        if (finding.state == LintState::NotApplicable)
            continue;
        ++score.asked;
        score.kept += finding.state == LintState::Ok;
    }
    return score;
}

} // namespace encore
