#pragma once

#include <QString>

#include <vector>

namespace encore {

/// The set of 5-character shingles of a text's letters and digits (folded, spaces and punctuation out), hashed
/// and sorted. A text shorter than five letters is one shingle. Pure; any thread.
std::vector<quint32> shinglesOf(QStringView text);

/// Jaccard similarity of two shingle sets, 0 to 1; two empty sets are 0.
double jaccard(const std::vector<quint32>& a, const std::vector<quint32>& b);

/// From which similarity two texts count as the same in other words: .6, and .8 under 40 letters, where a few
/// common words are most of the text.
double sameTextThreshold(QStringView text);

} // namespace encore
