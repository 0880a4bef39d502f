#pragma once

#include "db/unit_of_work.h"

#include <optional>
#include <vector>

namespace encore {

struct Staff {
    StaffId id;
    QString name;
    Role role = Role::Owner;
    QString pinHash;          ///< empty: no PIN; made by hashPin
    bool active = true;
};

/// Salted hash of a PIN ("v1$salt$hash"): 100,000 rounds of SHA-256, so that a copied file does not give
/// the PINs away at once. A convenience lock, not protection of the file.
QString hashPin(const QString& pin);
bool pinMatches(const QString& pin, const QString& hash);

/// The people who work with the shop.
class StaffRepository {
public:
    explicit StaffRepository(Database& db) : m_db(db) {}

    Result<std::vector<Staff>> all(bool activeOnly = false);
    Result<Staff> find(StaffId id);
    Result<StaffId> insert(UnitOfWork& unit, const Staff& staff);
    /// Conflict when the last active owner would lose the role or be retired.
    Status update(UnitOfWork& unit, const Staff& staff);

private:
    Database& m_db;
};

} // namespace encore
