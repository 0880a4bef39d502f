#include "replies/text_diff.h"

#include <QStringList>

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kMostWords = 4000;

// Words and what stands between them, so that joined they are the text again.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    for (const QChar c : text) {
        const bool word = c.isLetterOrNumber();
        if (!pieces.isEmpty() && word && pieces.last().back().isLetterOrNumber())
            pieces.last() += c;
        else
            pieces << QString(c);
    }
    return pieces;
}

void add(std::vector<TextChange>& changes, TextChange::Kind kind, const QString& text)
{
    if (!changes.empty() && changes.back().kind == kind)
        changes.back().text += text;
    else
        changes.push_back({kind, text});
}

} // namespace

std::vector<TextChange> textDiff(const QString& before, const QString& after)
{
    using Kind = TextChange::Kind;
    const QStringList a = piecesOf(before), b = piecesOf(after);
    std::vector<TextChange> changes;
    if (a.size() + b.size() > kMostWords) {
        if (before == after) {
            add(changes, Kind::Same, after);
        } else {
            add(changes, Kind::Removed, before);
            add(changes, Kind::Added, after);
        }
        return changes;
    }
    // Longest common subsequence from the end, so that it is read off from the beginning.
    const size_t width = size_t(b.size()) + 1;
    std::vector<quint16> best((size_t(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype k = b.size() - 1; k >= 0; --k)
            best[size_t(i) * width + size_t(k)] = a[i] == b[k] ? quint16(best[size_t(i + 1) * width + size_t(k + 1)] + 1)
                                                              : std::max(best[size_t(i + 1) * width + size_t(k)], best[size_t(i) * width + size_t(k + 1)]);
    qsizetype i = 0, k = 0;
    while (i < a.size() || k < b.size()) {
        if (i < a.size() && k < b.size() && a[i] == b[k]) {
            add(changes, Kind::Same, a[i]);
            ++i;
            ++k;
        } else if (i < a.size() && (k == b.size() || best[size_t(i + 1) * width + size_t(k)] >= best[size_t(i) * width + size_t(k + 1)])) {
            add(changes, Kind::Removed, a[i++]);
        } else {
            add(changes, Kind::Added, b[k++]);
        }
    }
    return changes;
}

} // namespace encore
