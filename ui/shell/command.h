#pragma once

#include "common/icons.h"
#include "common/shortcut.h"

#include <QString>

#include <functional>

namespace encore::ui {

/// Something a person can do by key, from the palette and from the key map sheet.
struct Command {
    QString id;                      ///< "reviews.reply"; stable, keys are remembered under it
    QString text;                    ///< translated, imperative: "Reply"
    Shortcut shortcut;               ///< default; the key map may hold another one
    std::function<void()> run;
    std::function<bool()> enabled;   ///< empty: always
    Icon icon = Icon::None;
    bool inPalette = true;           ///< moving keys (J, K) are not worth a palette row

    bool isEnabled() const { return run && (!enabled || enabled()); }
};

} // namespace encore::ui
