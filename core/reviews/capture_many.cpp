#include "reviews/capture_many.h"

#include "reviews/capture_lines.h"

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kReadLimit = 100000;
constexpr size_t kMostReviews = 100;

bool isDate(const QString& line, const CaptureOptions& options)
{
    if (line.size() > 60)
        return false;
    const auto moment = pastMoment(line, options.now, options.zone);
    if (!moment)
        return false;
    const QString rest = (line.left(moment->start) + line.mid(moment->start + moment->length)).trimmed();
    return rest.isEmpty() || isDateCompany(rest);
}

// Where the head of a review begins whose rating or date stands in line `anchor`: at the name above it.
int headOf(const QStringList& lines, int anchor, int after, const CaptureOptions& options)
{
    int start = anchor;
    for (int line = anchor - 1; line > after; --line) {
        const QString text = lines[line].trimmed();
        if (text.isEmpty())
            continue;
        if (isDate(text, options) || isAuthorBadge(text) || ratingIn(text)) {
            start = line;
            continue;
        }
        if (bareRating(text))   // the mark between the name and the day, or how many liked the one before
            continue;
        return looksLikeName(text) || looksNameless(text) || labelOf(text).label == LineLabel::Author ? line : start;
    }
    return start;
}

// The picture of an author without one is copied as the first letters of the name under it.
QStringList withoutAvatars(const QStringList& lines)
{
    QStringList kept;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString letters = lines[i].trimmed();
        int next = i + 1;
        while (next < int(lines.size()) && lines[next].trimmed().isEmpty())
            ++next;
        const QString name = next < int(lines.size()) ? lines[next].trimmed() : QString();
        const bool avatar = !letters.isEmpty() && letters.size() <= 2 && letters == letters.toUpper()
            && std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetter(); })
            && name.size() > letters.size() && name.startsWith(letters.front()) && looksLikeName(name);
        // Or as the name itself, which then stands there twice.
        if (!avatar && (letters != name || letters.isEmpty() || !looksLikeName(name)))
            kept << lines[i];
    }
    return kept;
}

} // namespace

std::vector<CapturedReview> captureReviews(const QString& pasted, const CaptureOptions& options)
{
    const QStringList lines = withoutAvatars(pasted.left(kReadLimit).split(u'\n'));
    QList<int> ratings, dates;
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString line = lines[i].trimmed();
        if (ratingIn(line) || ratedDay(line, options.now, options.zone))
            ratings << i;
        else if (isDate(line, options))
            dates << i;
    }
    // A page shows ratings or, for comments, dates only.
    const QList<int>& anchors = ratings.size() >= 2 ? ratings : dates;
    std::vector<int> starts;
    int after = -1;
    for (const int anchor : anchors) {
        const int start = headOf(lines, anchor, after, options);
        // Two anchors without words between them belong to one head.
        bool words = starts.empty();
        for (int line = after + 1; line < start && !words; ++line) {
            const QString text = lines[line].trimmed();
            words = !text.isEmpty() && !isFurniture(text) && !isDate(text, options) && !isAuthorBadge(text);
        }
        if (words || (start > 0 && lines[start - 1].trimmed().isEmpty()))
            starts.push_back(start);
        after = anchor;
    }
    std::vector<CapturedReview> found;
    if (starts.size() < 2) {
        found.push_back(captureReview(lines.join(u'\n'), options));
        return found;
    }
    starts.front() = 0;   // what stands above the first belongs to it
    for (size_t i = 0; i < starts.size() && found.size() < kMostReviews; ++i) {
        const int end = i + 1 < starts.size() ? starts[i + 1] : int(lines.size());
        CapturedReview review = captureReview(lines.mid(starts[i], end - starts[i]).join(u'\n'), options);
        if (review.stars || !review.fullText().trimmed().isEmpty())
            found.push_back(std::move(review));
    }
    return found;
}

} // namespace encore
