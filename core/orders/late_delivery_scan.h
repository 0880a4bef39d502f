#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace encore {

class Database;

/// A delivery that may become an unhappy review (idea 14).
struct LateDelivery {
    enum class Kind {
        Promised,      ///< the promised time has passed and it is not delivered
        OnTheWay,      ///< shipped long ago with no promise, and not delivered
        CareFirst,     ///< not shipped yet; the customer was unhappy within the last year, or had a case
    };
    OrderId order;
    QString number;
    CustomerId customer;
    QString customerName;
    Kind kind = Kind::Promised;
    qint64 since = 0;              ///< UTC: when it was promised for, shipped, or ordered
    bool shipped = false;
    bool sameProduct = false;      ///< CareFirst: what went wrong then is ordered again
};

struct LateDeliveries {
    std::vector<LateDelivery> rows;    ///< the unhappy ones' new orders first, then the latest promises; at most `limit`
    qint64 count = 0;                  ///< of each kind at most 200 are counted
};

/// Orders on the way that need a word before the customer writes one. What was promised or shipped over 60 days
/// ago is history, not news; an order for which a task of kind "late_delivery" was made is left out. For a
/// worker: reads the index orders_on_the_way and the newest orders only.
Result<LateDeliveries> scanLateDeliveries(Database& db, qint64 now, int limit = 20);

/// The statement behind each kind, for the test that holds its plan.
QString lateDeliverySql(LateDelivery::Kind kind);

} // namespace encore
