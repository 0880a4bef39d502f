#pragma once

#include <QString>

#include <vector>

namespace encore {

struct TextChange {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;
};

/// What was changed from `before` to `after`, word by word, in the order of reading; neighbours of one kind are
/// joined. The parts that are Same or Added give `after`, those that are Same or Removed give `before`. Beyond
/// 4,000 words together the whole text counts as replaced. Pure; any thread.
std::vector<TextChange> textDiff(const QString& before, const QString& after);

} // namespace encore
