#pragma once

#include "base/result.h"

#include <optional>

namespace encore {

/// What SQLite said, in the terms of Result. `native`: its extended result code, where there is one; `words`: its
/// message; `sql`: the statement, empty where there was none; `path`: the file.
Error fromSqlite(std::optional<int> native, const QString& words, const QString& sql, const QString& path);

} // namespace encore
