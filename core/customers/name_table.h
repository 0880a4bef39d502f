#pragma once

#include <QString>

#include <vector>

namespace encore {

/// One full Russian first name with the forms people use for it, all folded (lower case, ё as е).
struct NameGroup {
    QString full;
    bool female = false;
    std::vector<QString> forms;   ///< without `full`
};

/// About 190 names. Built on first use; safe from any thread.
const std::vector<NameGroup>& nameGroups();

} // namespace encore
