#include "shop/backup_repository.h"

#include "db/database.h"

namespace encore {

Status BackupRepository::note(const BackupNote& note)
{
    Transaction tx(m_db);
    ENCORE_TRY(tx.begin());
    Statement& insert = m_db.cached(QStringLiteral("INSERT INTO backups(at, file, bytes, reason) VALUES (?, ?, ?, ?)"));
    ENCORE_TRY(insert.bindAll(note.at, note.file, note.bytes, note.reason).run());
    return tx.commit();
}

Result<std::optional<BackupNote>> BackupRepository::last()
{
    Statement& s = m_db.cached(QStringLiteral("SELECT at, file, bytes, reason FROM backups ORDER BY id DESC LIMIT 1"));
    ENCORE_TRY(s.run());
    std::optional<BackupNote> note;
    if (s.next())
        note = BackupNote{s.integer(0), s.text(1), s.integer(2), s.text(3)};
    ENCORE_TRY(s.status());
    s.finish();
    return note;
}

} // namespace encore
