#include "common/evidence_words.h"

#include "common/format.h"
#include "kpi/rating.h"

#include <QCoreApplication>
#include <QStringList>

namespace encore::ui::evidence_words {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

} // namespace

QString times(int days30, int days90, int days365)
{
    QStringList parts;
    if (days30 > 0)
        parts << EvidenceWords::tr("%n in 30 days", nullptr, days30);
    if (days90 > days30)
        parts << EvidenceWords::tr("%n in 90 days", nullptr, days90);
    if (days365 > days90)
        parts << EvidenceWords::tr("%n in a year", nullptr, days365);
    return parts.join(QStringLiteral(", "));
}

QString sameProduct(const ProductEvidence& product, const ProductTrend& trend)
{
    const QString counts = times(product.days30, product.days90, product.days365);
    if (counts.isEmpty())
        return {};
    QStringList sentences{EvidenceWords::tr("Same product, at most 3 stars: %1").arg(counts)};
    // Orders that the shop never heard of would make a share of more than all.
    if (trend.orders365 && *trend.orders365 >= product.days365)
        sentences << EvidenceWords::tr("Orders with it in the year: %1").arg(format::count(*trend.orders365));
    if (trend.lately == ProductTrend::Direction::More)
        sentences << EvidenceWords::tr("Lately more often ↑");
    else if (trend.lately == ProductTrend::Direction::Fewer)
        sentences << EvidenceWords::tr("Lately less often ↓");
    return sentences.join(QStringLiteral(". "));
}

QString madeUpFor(double mean, int stars, const QString& channel)
{
    const auto needed = kpi::positivesNeeded(mean, stars);
    if (!needed)
        return EvidenceWords::tr("No number of five-star reviews makes up for it: all others have five (%1)").arg(channel);
    return EvidenceWords::tr("%n five-star review(s) make up for it (%1, simple mean %2)", nullptr, int(*needed)).arg(channel, format::decimal(mean));
}

QString bringBack(qint64 needed, double mean, const QString& channel)
{
    return EvidenceWords::tr("five-star review(s) bring %1 back to its mean of %2", nullptr, int(needed)).arg(channel, format::decimal(mean));
}

QString meanExplained() { return EvidenceWords::tr("Simple mean; the platform counts its own way."); }

} // namespace encore::ui::evidence_words
