#pragma once

#include "orders/order_repository.h"
#include "orders/order_service.h"
#include "products/product_repository.h"
#include "shop/shop.h"

namespace encore::ui {

/// What the parts of the orders page share: the shop, its time, and the rules of orders.
struct OrderDesk {
    explicit OrderDesk(Shop& opened) : shop(opened), service(opened.store().orders(), opened.store().products()) {}

    Shop& shop;
    OrderService service;

    Store& store() const { return shop.store(); }
    qint64 now() const { return shop.clock().nowUtc(); }
    const QTimeZone& zone() const { return shop.profile().zone; }
    QDate today() const { return QDateTime::fromSecsSinceEpoch(now(), zone()).date(); }
    const QString& currency() const { return shop.profile().currency; }
};

} // namespace encore::ui
