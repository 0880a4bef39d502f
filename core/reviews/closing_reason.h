#pragma once

#include "base/ids.h"

#include <QString>

namespace encore {

using ClosingReasonId = Id<struct ClosingReasonTag>;

/// Why a review is closed without a reply: a row of the table `closing_reasons`.
struct ClosingReason {
    ClosingReasonId id;
    QString starterKey;        ///< of those that come with the program: no_text, elsewhere, not_ours, abuse, no_answers, nothing_to_add
    QString name;              ///< in the shop's words; empty: a starter in the program's words
    int position = 0;
    bool active = true;        ///< false: no longer offered; reviews closed so keep it
    /// The name, else the starter's key: for files, which have no language.
    const QString& code() const { return name.isEmpty() ? starterKey : name; }
    friend bool operator==(const ClosingReason&, const ClosingReason&) = default;
};

} // namespace encore
