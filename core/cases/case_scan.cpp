#include "cases/case_scan.h"

#include "db/database.h"

#include <unordered_map>

namespace encore {

Result<std::vector<kpi::CaseFact>> caseFacts(Database& db)
{
    Statement cases = db.prepare(QStringLiteral(
        "SELECT id, coalesce(customer_id, 0), opened_at, coalesce(channel_id, 0), kind_id, review_id IS NOT NULL, first_response_at FROM cases WHERE state_id <> 8 "
        "ORDER BY opened_at, id"));
    ENCORE_TRY(cases.run());
    std::vector<kpi::CaseFact> facts;
    std::unordered_map<qint64, size_t> places;
    while (cases.next()) {
        places[cases.integer(0)] = facts.size();
        facts.push_back({cases.integer(1), cases.integer(2), {}, {}, {}, qint16(cases.integer(3)), CaseKind(cases.small(4)), cases.flag(5),
                         cases.maybeInteger(6).value_or(kpi::kNoInstant), cases.integer(0)});
    }
    ENCORE_TRY(cases.status());
    Statement closings = db.prepare(QStringLiteral("SELECT case_id, closed_at, reopened_at FROM case_closings ORDER BY closed_at, id"));
    ENCORE_TRY(closings.run());
    while (closings.next())
        if (const auto place = places.find(closings.integer(0)); place != places.end()) {
            facts[place->second].closedAt.push_back(closings.integer(1));
            if (const auto reopened = closings.maybeInteger(2))
                facts[place->second].reopenedAt.push_back(*reopened);
        }
    ENCORE_TRY(closings.status());
    Statement pauses = db.prepare(QStringLiteral("SELECT case_id, from_at, coalesce(to_at, until_at) FROM case_pauses ORDER BY from_at, id"));
    ENCORE_TRY(pauses.run());
    while (pauses.next())
        if (const auto place = places.find(pauses.integer(0)); place != places.end())
            facts[place->second].waits.emplace_back(pauses.integer(1), pauses.maybeInteger(2).value_or(kpi::kNoInstant));
    ENCORE_TRY(pauses.status());
    return facts;
}

} // namespace encore
