#pragma once

#include "db/unit_of_work.h"
#include "replies/suggestion_rule.h"

namespace encore {

class Database;

/// The rules that offer templates, in the order in which they are tried.
class SuggestionRuleRepository {
public:
    explicit SuggestionRuleRepository(Database& db) : m_db(db) {}

    /// In their order.
    Result<std::vector<SuggestionRule>> list();
    /// At the end. InvalidInput (subject: the field) for an empty or overlong name, stars outside 1..5 or in the
    /// wrong order, words longer than 1,000 characters, no template; TooLarge beyond 200 rules.
    Result<qint64> insert(UnitOfWork& unit, const SuggestionRule& rule);
    Status update(UnitOfWork& unit, const SuggestionRule& rule);
    Status remove(UnitOfWork& unit, qint64 id);
    /// Puts a rule at a place of the order, counted from 0; the others close up. NotFound.
    Status move(UnitOfWork& unit, qint64 id, int to);

private:
    Database& m_db;
};

} // namespace encore
