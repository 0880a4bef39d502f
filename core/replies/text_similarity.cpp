#include "replies/text_similarity.h"

#include "base/text_fold.h"

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kShingle = 5;

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : foldForSearch(text))
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    return letters;
}

/// FNV-1a, so that the sets are the same in every build and run.
quint32 hashOf(QStringView piece)
{
    quint32 h = 2166136261u;
    for (const QChar c : piece)
        h = (h ^ c.unicode()) * 16777619u;
    return h;
}

} // namespace

std::vector<quint32> shinglesOf(QStringView text)
{
    const QString letters = lettersOf(text);
    std::vector<quint32> set;
    if (letters.isEmpty())
        return set;
    if (letters.size() < kShingle)
        return {hashOf(letters)};
    set.reserve(size_t(letters.size()));
    for (qsizetype i = 0; i + kShingle <= letters.size(); ++i)
        set.push_back(hashOf(QStringView(letters).mid(i, kShingle)));
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return set;
}

double jaccard(const std::vector<quint32>& a, const std::vector<quint32>& b)
{
    size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j)
            ++i;
        else if (*j < *i)
            ++j;
        else
            ++common, ++i, ++j;
    }
    const size_t all = a.size() + b.size() - common;
    return all == 0 ? 0 : double(common) / double(all);
}

double sameTextThreshold(QStringView text) { return lettersOf(text).size() < 40 ? .8 : .6; }

} // namespace encore
