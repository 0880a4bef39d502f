#include "reviews/money_at_risk.h"

#include "kpi/figure_change.h"
#include "kpi/figure_snapshot.h"
#include "kpi/review_link.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {
constexpr std::size_t kNinety = 1;    // place of the 90 days in ReviewClassRow::p
}

std::optional<Money> AnswerWorth::atRisk(const ReviewStake& stake) const
{
    if (!gain || stake.net.minor <= 0)
        return std::nullopt;
    return Money(std::llround(double(stake.net.minor) * *gain));
}

AnswerWorth answerWorth(const kpi::ReviewLinkBlock& block)
{
    const auto rowOf = [&](kpi::ReviewClass c) -> const kpi::ReviewClassRow& { return block.rows[std::size_t(c)]; };
    const kpi::ReviewClassRow& fast = rowOf(kpi::ReviewClass::NegativeFast);
    const kpi::ReviewClassRow& silent = rowOf(kpi::ReviewClass::NegativeUnanswered);
    AnswerWorth worth;
    if (fast.p.size() <= kNinety || silent.p.size() <= kNinety)
        return worth;
    const kpi::Figure& a = fast.p[kNinety].figure;
    const kpi::Figure& b = silent.p[kNinety].figure;
    worth.fastOrders = a.n;
    worth.silentOrders = b.n;
    if (fast.returned.size() > kNinety && silent.returned.size() > kNinety) {
        worth.fastReturned = fast.returned[kNinety];
        worth.silentReturned = silent.returned[kNinety];
    }
    if (fast.needed && silent.needed)
        worth.needed = std::max(*fast.needed, *silent.needed);
    const bool enough = a.n >= AnswerWorth::kFewest && b.n >= AnswerWorth::kFewest && a.value && b.value;
    if (enough && block.pValue && *block.pValue < 0.05 && kpi::changeOf(a, b) == kpi::Change::Up)
        worth.gain = *a.value - *b.value;
    return worth;
}

Result<AnswerWorth> readAnswerWorth(Store& store, const std::function<bool()>& cancelled)
{
    FigureReadOptions how;
    how.goods = false;
    how.cancelled = cancelled;
    ENCORE_LET(const auto snapshot, FigureSnapshot::read(store, how));
    const kpi::KpiOptions& options = snapshot->options();
    kpi::ReviewLinkPass pass(snapshot->orders(), options);
    kpi::forEachIndexOrder(snapshot->orders(), snapshot->reviews(), kpi::Scope::of(snapshot->orders(), options), options, [&](const kpi::IndexOrder& order) { pass.add(order); });
    return answerWorth(pass.finish());
}

} // namespace encore
