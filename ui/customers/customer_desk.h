#pragma once

#include "customers/customer_repository.h"
#include "customers/lifecycle_repository.h"
#include "shop/shop.h"

namespace encore::ui {

/// What the parts of the customers page share: the shop, its time, and what is usual in it.
struct CustomerDesk {
    explicit CustomerDesk(Shop& opened) : shop(opened) {}

    Shop& shop;
    LifecycleRule rule;

    Store& store() const { return shop.store(); }
    qint64 now() const { return shop.clock().nowUtc(); }
    const QTimeZone& zone() const { return shop.profile().zone; }
    QDate dayOf(qint64 utc) const { return QDateTime::fromSecsSinceEpoch(utc, zone()).date(); }
    QDate today() const { return dayOf(now()); }
    /// Seconds by which local days begin before those of UTC, as of now.
    int offset() const { return zone().isValid() ? zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(now())) : 0; }
};

} // namespace encore::ui
