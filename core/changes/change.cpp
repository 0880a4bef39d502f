#include "changes/change.h"

namespace encore {

const QStringList& changeKinds()
{
    static const QStringList kinds{QStringLiteral("card"),     QStringLiteral("size_chart"), QStringLiteral("supplier"), QStringLiteral("packing"),
                                   QStringLiteral("delivery"), QStringLiteral("staff"),      QStringLiteral("process"),  QStringLiteral("other")};
    return kinds;
}

} // namespace encore
