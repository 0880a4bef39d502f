#pragma once

#include "base/result.h"
#include "kpi/resolution.h"

#include <vector>

namespace encore {

class Database;

/// Every case with its closings and waits, for KPI14. Cases that were not ours are left out.
Result<std::vector<kpi::CaseFact>> caseFacts(Database& db);

} // namespace encore
