#pragma once

#include "base/calendar.h"
#include "cases/case_repository.h"
#include "cases/case_service.h"
#include "cases/cause_repository.h"
#include "cases/compensation_repository.h"
#include "shop/shop.h"

namespace encore::ui {

/// What the parts of the cases page share: the shop, its time, and the rules of cases.
struct CaseDesk {
    explicit CaseDesk(Shop& opened)
        : shop(opened), service(opened.store(), [&opened](ChannelId channel) { return opened.calendar(channel); }), cases(opened.store().db())
    {
    }

    Shop& shop;
    CaseService service;
    CaseRepository cases;

    Store& store() const { return shop.store(); }
    qint64 now() const { return shop.clock().nowUtc(); }
    const QTimeZone& zone() const { return shop.profile().zone; }
    QDate today() const { return localDay(now(), zone()); }
    QDate dayOf(qint64 utc) const { return localDay(utc, zone()); }
    const QString& currency() const { return shop.profile().currency; }
};

} // namespace encore::ui
