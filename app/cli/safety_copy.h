#pragma once

#include "cli/command.h"

namespace encore::cli {

/// A rolling copy of the shop before a command that changes much of it. Left out where the shop has no data or
/// nothing was written since the last copy. Never stops the command; what went wrong is said on standard error.
void copyBefore(Store& store, const QString& reason);

} // namespace encore::cli
