#include "start/new_shop.h"

#include "db/shop_file.h"
#include "replies/starter_service.h"
#include "replies/template_repository.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/phone_region.h"
#include "shop/settings_repository.h"
#include "shop/staff_repository.h"
#include "shop/store.h"
#include "shop/unit_label.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace encore::ui {

namespace {

Status fill(Store& store, UnitOfWork& unit, const NewShop& shop)
{
    const std::pair<const char*, QString> values[]{
        {setting::kName, shop.name},         {setting::kTimeZone, shop.timeZone},
        {setting::kCurrency, shop.currency}, {setting::kLanguage, shop.language},
        {setting::kTrade, shop.trade},       {"sla.negative_minutes", QString::number(shop.negativeMinutes)},
        {"sla.other_minutes", QString::number(shop.otherMinutes)}};
    for (const auto& [key, value] : values)
        ENCORE_TRY(store.settings().set(unit, QLatin1String(key), value));
    if (const QString region = likelyPhoneRegion(QTimeZone(shop.timeZone.toLatin1()), shop.currency); !region.isEmpty())
        ENCORE_TRY(store.settings().set(unit, QLatin1String(setting::kPhoneRegion), region));
    if (!shop.owner.trimmed().isEmpty()) {
        Staff owner;
        owner.name = shop.owner.trimmed();
        ENCORE_TRY(store.staff().insert(unit, owner));
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(unit.now(), QTimeZone(shop.timeZone.toLatin1())).date();
    ENCORE_TRY(store.hours().setWeek(unit, {}, today, shop.week));
    int position = 0;
    for (const QString& name : shop.channels) {
        Channel channel = presetChannel(name);
        channel.name = name;
        channel.position = position++;
        ENCORE_TRY(store.channels().insert(unit, channel));
    }
    ENCORE_TRY(installStarters(unit, store.templates(), shop.language));
    return {};
}

} // namespace

Status createShop(const NewShop& shop, const Clock& clock)
{
    const QString folder = QFileInfo(shop.path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, folder, QStringLiteral("the folder cannot be made"));
    ENCORE_TRY(shop_file::create(shop.path));
    const auto write = [&]() -> Status {
        ENCORE_LET(auto store, Store::open(shop.path, clock, Actor{StaffId(), Role::Owner, QStringLiteral("start")}));
        ENCORE_TRY(store->write({UnitKind::Settings, Permission::Settings, unitLabel("shop.create", {shop.name}), {}},
                                [&](UnitOfWork& unit) { return fill(*store, unit, shop); }));
        return {};
    };
    const Status written = write();
    if (!written)
        for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(shop.path + end);
    return written;
}

} // namespace encore::ui
