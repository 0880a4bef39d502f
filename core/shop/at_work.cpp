#include "shop/at_work.h"

#include "shop/staff_repository.h"
#include "shop/store.h"

namespace encore {

Status checkAtWork(Store& store, StaffId staff)
{
    if (!staff)
        return {};
    const Result<Staff> found = store.staff().find(staff);
    if (!found && found.error().code != ErrorCode::NotFound)
        return tl::unexpected(found.error());
    return found && found->active ? Status() : fail(ErrorCode::InvalidInput, QStringLiteral("owner"), QStringLiteral("nobody who works here"));
}

} // namespace encore
