#pragma once

#include "base/result.h"
#include "service/drill.h"

namespace encore {

class Store;
struct ShopProfile;

/// The example at `index` (any number; it goes round) of the starred answers, newest first; nothing where there is
/// none. Reads the last posts of its channel: for a worker. `now`: UTC seconds.
Result<std::optional<Drill>> readDrill(Store& store, const ShopProfile& profile, qint64 now, int index);

} // namespace encore
