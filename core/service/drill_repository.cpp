#include "service/drill_repository.h"

#include "db/database.h"

namespace encore {

Result<std::vector<ReplyId>> DrillRepository::starred()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id FROM replies WHERE starred = 1 AND is_public = 1 AND posted_at IS NOT NULL ORDER BY posted_at DESC, id DESC"));
    ENCORE_TRY(s.run());
    std::vector<ReplyId> found;
    while (s.next())
        found.push_back(s.id<ReplyId>(0));
    ENCORE_TRY(s.status());
    return found;
}

Status DrillRepository::star(UnitOfWork& unit, ReplyId reply, bool on)
{
    Statement s = unit.db().prepare(QStringLiteral("UPDATE replies SET starred = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(on, reply).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("reply %1").arg(reply.value));
}

} // namespace encore
