#pragma once

#include "reviews/product_trend_scan.h"

#include <QString>

namespace encore::ui {

/// What a review and its case say of how often it happens and what it weighs. Pure; in the language of the moment.
namespace evidence_words {

/// "2 in 30 days, 5 in 90 days"; a longer time only where it adds something. Empty for none.
QString times(int days30, int days90, int days365);
/// Unhappy reviews of the product, beside the orders with it, and whether lately more. Empty for none in the year.
QString sameProduct(const ProductEvidence& product, const ProductTrend& trend);
/// KPI19 for one review of `stars` where the others of `channel` have the simple mean `mean`.
QString madeUpFor(double mean, int stars, const QString& channel);
/// The same beside the number in large: "five-star reviews bring Google back to its mean of 4.67".
QString bringBack(qint64 needed, double mean, const QString& channel);
/// What kind of mean that is.
QString meanExplained();

} // namespace evidence_words

} // namespace encore::ui
