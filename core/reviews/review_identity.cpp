#include "reviews/review_identity.h"

#include "base/calendar.h"
#include "base/text_fold.h"

#include <QCryptographicHash>

namespace encore {

namespace {

// A title of its own in one source is the first line in another.
QString wordsOfReview(const Review& review) { return foldForSearch(review.title + u' ' + review.text); }

} // namespace

QByteArray identityKey(const Review& review, const QTimeZone& zone, int nth)
{
    const QString words = wordsOfReview(review);
    QStringList parts{QStringLiteral("seen"), QString::number(review.channel.value), foldForSearch(review.author),
                      localDay(review.publishedAt, zone).toString(Qt::ISODate), words};
    if (words.isEmpty()) {
        const auto stars = review.rating ? starsOf(*review.rating).value_or(0) : review.stars.value_or(0);
        parts << QString::number(stars) << QString::number(review.product.value);
    }
    if (nth > 1)
        parts << QStringLiteral("nth") << QString::number(nth);
    return QCryptographicHash::hash(parts.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256);
}

bool saysTheSame(const Review& one, const Review& other)
{
    if (foldForSearch(one.author) != foldForSearch(other.author))
        return false;
    const QString words = wordsOfReview(one);
    if (words != wordsOfReview(other))
        return false;
    const bool otherProduct = one.product && other.product && one.product != other.product;
    return !words.isEmpty() || (one.stars == other.stars && !otherProduct);
}

} // namespace encore
