#pragma once

#include "base/result.h"
#include "cases/case_digest.h"

#include <QTimeZone>

namespace encore {

class Store;

/// The week that begins on `monday`, as known at `now`. Reads only; for a worker.
Result<CaseDigest> readDigest(Store& store, QDate monday, qint64 now, const QTimeZone& zone);

} // namespace encore
