#pragma once

#include "db/unit_of_work.h"
#include "shop/channel.h"

#include <vector>

namespace encore {

/// The channels of the shop. A name is unique without regard to case, spaces and ё.
class ChannelRepository {
public:
    explicit ChannelRepository(Database& db) : m_db(db) {}

    /// In the owner's order; `activeOnly` leaves out the retired.
    Result<std::vector<Channel>> all(bool activeOnly = false);
    /// NotFound.
    Result<Channel> find(ChannelId id);
    Result<std::optional<Channel>> findByName(const QString& name);
    /// AlreadyExists for a taken name, InvalidInput for an empty one or impossible limits.
    Result<ChannelId> insert(UnitOfWork& unit, const Channel& channel);
    Status update(UnitOfWork& unit, const Channel& channel);
    /// The channel of that name, made from its preset when the shop has none yet; `created` says so.
    Result<ChannelId> findOrCreate(UnitOfWork& unit, const QString& name, bool* created = nullptr);

private:
    Database& m_db;
};

} // namespace encore
