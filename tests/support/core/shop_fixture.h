#pragma once

#include "customers/customer_repository.h"
#include "db/shop_file.h"
#include "search/search_repository.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/staff_repository.h"
#include "shop/store.h"

#include "support/catch.h"

#include <QTemporaryDir>

namespace encore::test {

/// A new, empty shop opened for the owner, with a clock that stands still at 2026-03-02 12:00 UTC, a Monday.
class ShopFixture {
public:
    ShopFixture()
    {
        path = dir.filePath(QStringLiteral("shop.encore"));
        must(shop_file::create(path));
        store = must(Store::open(path, clock, actor));
    }

    /// Runs `work` as one unit and returns its id.
    template <class F>
    UnitId write(F&& work, Permission permission = Permission::Customers)
    {
        return must(store->write({UnitKind::Edit, permission, QStringLiteral("test"), {}}, [&](UnitOfWork& u) -> Status {
            work(u);
            return {};
        })).unit;
    }

    CustomerId customer(const QString& name, const QString& phone = {}, const QString& email = {})
    {
        Customer c;
        c.name = name;
        if (!phone.isEmpty())
            c.phones.push_back({phone, phone.startsWith(u'+') ? phone : QString()});
        if (!email.isEmpty())
            c.emails << email;
        CustomerId id;
        write([&](UnitOfWork& u) { id = must(store->customers().insert(u, c)); });
        return id;
    }

    QTemporaryDir dir;
    QString path;
    ManualClock clock{1772452800};
    Actor actor{StaffId(), Role::Owner, QStringLiteral("test")};
    std::unique_ptr<Store> store;
};

} // namespace encore::test
