#include "customers/lifecycle.h"

#include <algorithm>

namespace encore {

namespace {

constexpr double leastLimit = 60;
constexpr double intervals = 2.5;
constexpr double shopWeight = 3;
constexpr double unknownLimit = 180;
constexpr double lostAfter = 365;
constexpr size_t enough = 10;

template <class T>
double median(std::vector<T>& values)
{
    const size_t middle = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + qsizetype(middle), values.end());
    const double upper = values[middle];
    if (values.size() % 2)
        return upper;
    return (upper + double(*std::max_element(values.begin(), values.begin() + qsizetype(middle)))) / 2;
}

} // namespace

QString codeOf(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::None: break;
    case Lifecycle::New: return QStringLiteral("new");
    case Lifecycle::Repeat: return QStringLiteral("repeat");
    case Lifecycle::Regular: return QStringLiteral("regular");
    case Lifecycle::Sleeping: return QStringLiteral("sleeping");
    case Lifecycle::Lost: return QStringLiteral("lost");
    }
    return {};
}

PurchaseFacts purchaseFacts(std::span<const qint32> days)
{
    PurchaseFacts facts;
    if (days.empty())
        return facts;
    facts.firstDay = days.front();
    facts.lastDay = days.back();
    facts.occasions = 1;
    std::vector<qint32> gaps;
    for (size_t i = 1; i < days.size(); ++i)
        if (days[i] != days[i - 1])
            gaps.push_back(days[i] - days[i - 1]);
    facts.occasions += int(gaps.size());
    if (!gaps.empty())
        facts.interval = median(gaps);
    return facts;
}

double silenceLimit(const PurchaseFacts& facts, const LifecycleRule& rule)
{
    if (facts.occasions <= 1 || !facts.interval)
        return rule.oneTimeLimit.value_or(unknownLimit);
    const double gaps = facts.occasions - 1;
    const double personal = rule.shopInterval ? (gaps * *facts.interval + shopWeight * *rule.shopInterval) / (gaps + shopWeight) : *facts.interval;
    return std::max(leastLimit, intervals * personal);
}

Lifecycle lifecycleOf(const PurchaseFacts& facts, const LifecycleRule& rule, qint32 today)
{
    if (facts.occasions <= 0)
        return Lifecycle::None;
    const double silent = double(today) - facts.lastDay;
    const double limit = silenceLimit(facts, rule);
    if (silent > std::max(lostAfter, 2 * limit))
        return Lifecycle::Lost;
    if (silent > limit)
        return Lifecycle::Sleeping;
    if (facts.occasions == 1)
        return Lifecycle::New;
    return facts.occasions == 2 ? Lifecycle::Repeat : Lifecycle::Regular;
}

void LifecycleRulePass::add(std::span<const qint32> days)
{
    const PurchaseFacts facts = purchaseFacts(days);
    if (!facts.interval)
        return;
    m_intervals.push_back(float(*facts.interval));
    for (size_t i = 1; i < days.size(); ++i)
        if (days[i] != days[0]) {
            m_firstGaps.push_back(days[i] - days[0]);
            break;
        }
}

LifecycleRule LifecycleRulePass::finish()
{
    LifecycleRule rule;
    if (m_intervals.size() < enough)
        return rule;
    rule.shopInterval = median(m_intervals);
    const size_t place = (m_firstGaps.size() - 1) * 9 / 10;
    std::nth_element(m_firstGaps.begin(), m_firstGaps.begin() + qsizetype(place), m_firstGaps.end());
    rule.oneTimeLimit = m_firstGaps[place];
    return rule;
}

} // namespace encore
