#pragma once

#include "db/unit_of_work.h"

#include <vector>

namespace encore {

class Database;

/// A filter of a page with a name: a row of the table `saved_views`.
struct SavedView {
    qint64 id = 0;
    QString page;              ///< id of the page: "reviews"
    QString name;
    QString filter;            ///< as the page stores it
    StaffId staff;             ///< null: everyone's
    int position = 0;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// Views that people saved, their own and those that all share.
class SavedViewRepository {
public:
    explicit SavedViewRepository(Database& db) : m_db(db) {}

    /// Everyone's and those of this person, in their order.
    Result<std::vector<SavedView>> list(const QString& page, StaffId staff);
    /// NotFound.
    Result<SavedView> find(qint64 id);
    /// At the end. InvalidInput "name" when it is empty or longer than 60 characters; AlreadyExists where one of
    /// that name is seen by the same people; TooLarge beyond 50 of a page.
    Result<qint64> insert(UnitOfWork& unit, const SavedView& view);
    /// As insert(); NotFound.
    Status update(UnitOfWork& unit, const SavedView& view);
    Status remove(UnitOfWork& unit, qint64 id);

private:
    Status check(const SavedView& view);

    Database& m_db;
};

} // namespace encore
