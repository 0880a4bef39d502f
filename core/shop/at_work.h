#pragma once

#include "base/ids.h"
#include "base/result.h"

namespace encore {

class Store;

/// InvalidInput "owner" unless `staff` is nobody, or somebody who works here: what is given to who left would be forgotten.
Status checkAtWork(Store& store, StaffId staff);

} // namespace encore
