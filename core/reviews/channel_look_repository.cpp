#include "reviews/channel_look_repository.h"

#include "db/database.h"

namespace encore {

Result<std::vector<RoundStop>> ChannelLookRepository::round(qint64 now)
{
    // Shop floor, e-mail, phone and messenger bring what is said there by themselves.
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT c.id, c.name, c.page_url, coalesce(l.at, c.last_looked_at), coalesce(p.name, ''), coalesce(l.found, 0), "
        "(SELECT coalesce(sum(k.found), 0) FROM channel_looks k WHERE k.channel_id = c.id AND k.at > ?) "
        "FROM channels c LEFT JOIN channel_looks l ON l.id = (SELECT m.id FROM channel_looks m WHERE m.channel_id = c.id ORDER BY m.at DESC, m.id DESC LIMIT 1) "
        "LEFT JOIN staff p ON p.id = l.staff_id JOIN channel_kinds k ON k.id = c.kind_id "
        "WHERE c.active = 1 AND (c.page_url <> '' OR k.code IN ('site', 'marketplace', 'maps', 'portal', 'social')) ORDER BY c.position, c.id"));
    ENCORE_TRY(s.bind(now - 30 * 86400).run());
    std::vector<RoundStop> stops;
    while (s.next())
        stops.push_back({s.id<ChannelId>(0), s.text(1), s.text(2), s.maybeInteger(3), s.text(4), s.small(5), s.integer(6)});
    ENCORE_TRY(s.status());
    return stops;
}

Status ChannelLookRepository::note(UnitOfWork& unit, ChannelId channel, int found)
{
    if (found < 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("found"), QStringLiteral("negative"));
    Statement mark = unit.db().prepare(QStringLiteral("UPDATE channels SET last_looked_at = ? WHERE id = ?"));
    ENCORE_TRY(mark.bindAll(unit.now(), channel).run());
    if (mark.changes() == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("channel %1").arg(channel.value));
    Statement s = unit.db().prepare(QStringLiteral("INSERT INTO channel_looks(channel_id, at, found, staff_id, created_in) VALUES (?, ?, ?, ?, ?)"));
    return s.bindAll(channel, unit.now(), found, unit.actor().staff, unit.id()).run();
}

} // namespace encore
