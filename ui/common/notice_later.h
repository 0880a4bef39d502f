#pragma once

#include <QString>

#include <functional>

namespace encore::ui {

/// The second action of a reminder: to be told again later.
struct NoticeLater {
    QString text;                  ///< empty: none
    std::function<void()> run;
};

} // namespace encore::ui
