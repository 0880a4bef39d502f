#include "cases/case_evidence.h"

namespace encore {

namespace {
constexpr qint64 kDay = 86400;
constexpr int kLoyalFrom = 5;
} // namespace

LaterOutcome laterOutcome(std::optional<qint64> respondedAt, bool customerKnown, const std::optional<LaterOrder>& first, qint64 now)
{
    LaterOutcome outcome;
    if (!respondedAt || !customerKnown)
        return outcome;
    if (first && first->placedAt > *respondedAt && first->placedAt <= *respondedAt + 180 * kDay) {
        outcome.state = first->placedAt <= *respondedAt + 90 * kDay ? LaterOutcome::State::Within90 : LaterOutcome::State::Within180;
        outcome.order = first;
        return outcome;
    }
    const qint64 end = *respondedAt + 180 * kDay;
    outcome.state = now < end ? LaterOutcome::State::Waiting : LaterOutcome::State::NotBack;
    outcome.daysLeft = now < end ? int((end - now + kDay - 1) / kDay) : 0;
    return outcome;
}

CaseSeverity severityOf(const SeverityFacts& f)
{
    int points = 0;
    if (f.stars)
        points += *f.stars <= 1 ? 2 : *f.stars == 2 ? 1 : 0;
    points += f.isPublic ? 1 : 0;
    points += f.customerOrders >= kLoyalFrom ? 1 : 0;
    points += f.secondFailure ? 2 : 0;
    return points == 0 ? CaseSeverity::Low : points <= 2 ? CaseSeverity::Normal : points == 3 ? CaseSeverity::High : CaseSeverity::Urgent;
}

} // namespace encore
