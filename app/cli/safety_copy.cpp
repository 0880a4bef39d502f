#include "cli/safety_copy.h"

#include "cli/output.h"
#include "shop/safekeeping.h"

namespace encore::cli {

void copyBefore(Store& store, const QString& reason)
{
    if (const auto copied = copyWhatIsNew(store, reason); !copied)
        say(QStringLiteral("no copy was made before this, going on without: ") + describe(copied.error()));
}

} // namespace encore::cli
