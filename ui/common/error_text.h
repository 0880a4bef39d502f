#pragma once

#include "base/result.h"

namespace encore::ui {

/// One translated sentence: what happened, where, how to mend it. Details for logs (`Error::detail`) are not shown.
QString errorText(const Error& error);

} // namespace encore::ui
