#pragma once

#include "db/unit_of_work.h"

#include <optional>
#include <vector>

namespace encore {

struct Staff {
    StaffId id;
    QString name;
    Role role = Role::Owner;
    QString pinHash;              ///< empty: no PIN; made by hashPin
    bool active = true;
    bool needsApproval = false;   ///< a junior: answers wait for the owner's yes
};

/// What a person still holds. Asked before somebody leaves, so that it can be given to a colleague.
struct OpenWork {
    qint64 tasks = 0;
    qint64 reviews = 0;
    qint64 cases = 0;
    qint64 total() const { return tasks + reviews + cases; }
};

/// The people who work with the shop. A shop that has people always has an active owner: insert and update
/// refuse otherwise, and so does the undo of either (keepOwner).
class StaffRepository {
public:
    explicit StaffRepository(Database& db) : m_db(db) {}

    Result<std::vector<Staff>> all(bool activeOnly = false);
    Result<Staff> find(StaffId id);
    /// InvalidInput "name"; Conflict when the first person is no owner.
    Result<StaffId> insert(UnitOfWork& unit, const Staff& staff);
    /// Conflict when the last active owner would lose the role or be retired.
    Status update(UnitOfWork& unit, const Staff& staff);

    /// Open tasks, open reviews and open cases of this person.
    Result<OpenWork> openWork(StaffId id);
    /// Gives all of it to another person; null: to nobody. NotFound, InvalidInput "staff" for one who left.
    Status reassign(UnitOfWork& unit, StaffId from, StaffId to);

    /// A derived check (see DerivedUpdate): refuses a commit after which people are left without an owner.
    static Status keepOwner(Database& db, const ChangeSet& changes);

private:
    Database& m_db;
};

} // namespace encore
