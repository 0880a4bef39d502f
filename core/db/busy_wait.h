#pragma once

#include "base/result.h"

namespace encore {

class Database;

/// How long this connection waits for another one that writes before it answers Busy; 5,000 ms where nothing is said. Short for
/// the thread of a window, which would stand still meanwhile.
Status setBusyWait(Database& db, int milliseconds);

} // namespace encore
