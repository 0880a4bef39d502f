#pragma once

#include "customers/custom_field.h"
#include "db/unit_of_work.h"

#include <vector>

namespace encore {

class Database;

/// Fields of the shop's own on the card of its customers, and what stands in them.
class CustomFieldRepository {
public:
    static constexpr int most = 40;
    static constexpr qsizetype longestName = 60;

    explicit CustomFieldRepository(Database& db) : m_db(db) {}

    /// In the order in which they are shown; those put away only when asked for.
    Result<std::vector<CustomField>> all(bool putAway = false);
    /// A null id: a new one, at the end. InvalidInput: no name, a list without choices; AlreadyExists: the name is
    /// taken; Conflict: another kind while there are values; TooLarge beyond `most`.
    Result<CustomFieldId> save(UnitOfWork& unit, const CustomField& field);
    /// Goes with its values; undo brings them back.
    Status remove(UnitOfWork& unit, CustomFieldId id);
    /// How many customers have a value.
    Result<qint64> uses(CustomFieldId id);

    /// Of the fields in use, in their order; of those put away, too, only when asked for.
    Result<std::vector<CustomValue>> valuesOf(CustomerId customer, bool putAway = false);
    /// Writes what differs; an empty value takes it away. Fields that are not named stay. InvalidInput as plainValue.
    Status setValues(UnitOfWork& unit, CustomerId customer, const std::vector<CustomValue>& values);

    /// What stands in a field, the most frequent first.
    struct Use {
        QString value;
        qint64 customers = 0;
    };
    Result<std::vector<Use>> valuesIn(CustomFieldId field, int limit);
    /// Everyone with this value; an empty one: with any.
    Result<std::vector<CustomerId>> customersWith(CustomFieldId field, const QString& value);

private:
    Result<CustomField> find(CustomFieldId id);
    Database& m_db;
};

} // namespace encore
