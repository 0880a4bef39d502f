#pragma once

#include "db/unit_of_work.h"
#include "notes/note.h"

#include <vector>

namespace encore {

/// Notes on customers, orders and reviews. Lists are newest first.
class NoteRepository {
public:
    explicit NoteRepository(Database& db) : m_db(db) {}

    /// `at` 0 becomes now, a null `staff` the one who writes. InvalidInput "text" when it is empty or longer
    /// than 20,000 characters, "record" unless exactly one record is named.
    Result<NoteId> insert(UnitOfWork& unit, const Note& note);
    /// Changes the text only. NotFound.
    Status setText(UnitOfWork& unit, NoteId id, const QString& text);
    Status remove(UnitOfWork& unit, NoteId id);
    Result<Note> find(NoteId id);
    Result<std::vector<Note>> ofCustomer(CustomerId customer, int limit = 500);
    Result<std::vector<Note>> ofOrder(OrderId order, int limit = 500);
    Result<std::vector<Note>> ofReview(ReviewId review, int limit = 500);

private:
    Result<std::vector<Note>> read(const QString& where, int limit);

    Database& m_db;
};

} // namespace encore
