#pragma once

#include "base/result.h"
#include "customers/customer.h"
#include "customers/lifecycle.h"

#include <QHash>

#include <functional>
#include <span>

namespace encore {

class Database;

/// Reads what lifecycle.h computes from. Purchases are qualifying orders. `offset`: the shop's distance from
/// UTC in seconds, which makes days of instants.
class LifecycleRepository {
public:
    LifecycleRepository(Database& db, int offset) : m_db(db), m_offset(offset) {}

    /// Of a window of rows (at most 500); customers without purchases are left out. Those with more than
    /// 500 orders get the mean interval instead of the median, so that a window stays below one frame.
    Result<QHash<CustomerId, PurchaseFacts>> facts(std::span<const CustomerRow> rows);
    /// One pass over all purchases, for a worker. Cancelled when `stop` says so.
    Result<LifecycleRule> rule(const std::function<bool()>& stop = {});
    qint32 dayOf(qint64 utc) const;

private:
    Database& m_db;
    int m_offset;
};

} // namespace encore
