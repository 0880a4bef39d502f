#include "shop/shop.h"

#include "db/busy_wait.h"
#include "shop/hours_repository.h"
#include "shop/unit_repository.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kLookEvery = 1000;      // ms
constexpr int kPatience = 250;        // ms for another writer: the usual commit is over by then, an import is not

} // namespace

Result<std::unique_ptr<Shop>> Shop::open(const QString& path, const Clock& clock, Actor actor)
{
    ENCORE_LET(auto store, Store::open(path, clock, std::move(actor)));
    const QString file = store->path();
    std::unique_ptr<Shop> shop(new Shop(file, clock, std::move(store)));
    ENCORE_LET(shop->m_profile, shop->m_store->settings().profile());
    ENCORE_TRY(setBusyWait(shop->m_store->db(), kPatience));
    return shop;
}

Shop::Shop(QString path, const Clock& clock, std::unique_ptr<Store> store)
    : m_path(std::move(path)), m_clock(clock), m_store(std::move(store))
{
    m_store->onCommitted([this](const ChangeSet& changes) { committed(changes); });
    m_dataVersion = m_store->db().dataVersion();
    m_seen = UnitRepository(m_store->db()).newest().value_or(UnitId());
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &Shop::lookForOthers);
    m_look.start();
}

Shop::~Shop() = default;

Result<std::unique_ptr<Store>> Shop::openStore() const
{
    Store::Options options;
    options.further = true;
    return Store::open(m_path, m_clock, m_store->actor(), options);
}

Result<WorkingCalendar> Shop::calendar(ChannelId channel) { return m_store->hours().calendar(channel, m_profile.zone); }

void Shop::setActor(Actor actor)
{
    m_store->setActor(std::move(actor));
    emit actorChanged();
}

void Shop::readProfile()
{
    if (auto profile = m_store->settings().profile())
        m_profile = std::move(*profile);
    emit profileChanged();
}

void Shop::committed(const ChangeSet& changes)
{
    m_seen = std::max(m_seen, changes.unit);
    const auto concerns = {"settings", "staff", "channels", "work_intervals", "special_days"};
    const bool profile = std::any_of(concerns.begin(), concerns.end(), [&](const char* table) { return changes.touches(table); });
    emit changed(changes);
    if (profile)
        readProfile();
}

void Shop::announce(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    committed(changes);
    m_dataVersion = m_store->db().dataVersion();
}

// PRAGMA data_version moves with every commit of another connection; which rows it touched is read from
// the units that are newer than the last one seen.
void Shop::lookForOthers()
{
    const qint64 version = m_store->db().dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    const auto units = UnitRepository(m_store->db()).after(m_seen);
    if (!units)
        return;
    for (const UnitId unit : *units)
        if (const auto changes = changesOf(m_store->db(), unit))
            committed(*changes);
}

} // namespace encore
