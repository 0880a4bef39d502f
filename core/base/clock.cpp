#include "base/clock.h"

#include <QDateTime>

namespace encore {

qint64 SystemClock::nowUtc() const { return QDateTime::currentSecsSinceEpoch(); }

} // namespace encore
