#pragma once

#include "common/icons.h"

#include <QList>
#include <QString>

#include <functional>

namespace encore::ui {

/// One row of the command palette.
struct PaletteItem {
    Icon icon = Icon::None;
    QString title;                 ///< plain text
    QString detail;                ///< "customer · 5 orders · …43-21"
    QString hint;                  ///< key, when there is one
    std::function<void()> run;
};

/// Answers what is typed in the command palette with records: customers, orders, reviews. Digits are
/// for it to read as ends of phone numbers or order numbers.
class PaletteSource {
public:
    using Answer = std::function<void(const QList<PaletteItem>& items)>;
    virtual ~PaletteSource() = default;
    /// Calls `answer` once, now or later, in the UI thread. Later questions make earlier answers void;
    /// answering them does no harm.
    virtual void query(const QString& text, int limit, Answer answer) = 0;
};

} // namespace encore::ui
