#include "reviews/review_pause_repository.h"

#include "db/database.h"

namespace encore {

Result<std::vector<ReviewPause>> ReviewPauseRepository::read(ReviewId review, const QString& condition)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, review_id, from_at, to_at, due_before, reason, until_at FROM review_pauses WHERE review_id = ?") + condition
                               + QStringLiteral(" ORDER BY from_at, id"));
    ENCORE_TRY(s.bind(review).run());
    std::vector<ReviewPause> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<ReviewId>(1), s.integer(2), s.maybeInteger(3), s.integer(4), s.text(5), s.maybeInteger(6)});
    ENCORE_TRY(s.status());
    return list;
}

Result<std::optional<ReviewPause>> ReviewPauseRepository::open(ReviewId review)
{
    ENCORE_LET(const auto list, read(review, QStringLiteral(" AND to_at IS NULL")));
    return list.empty() ? std::nullopt : std::optional(list.back());
}

Result<std::vector<ReviewPause>> ReviewPauseRepository::of(ReviewId review) { return read(review, QString()); }

Status ReviewPauseRepository::begin(UnitOfWork& unit, const ReviewPause& pause)
{
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO review_pauses(review_id, from_at, to_at, due_before, reason, until_at, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    return s.bindAll(pause.review, pause.from, pause.to, pause.dueBefore, pause.reason, pause.until, unit.id()).run();
}

Status ReviewPauseRepository::end(UnitOfWork& unit, qint64 pause, qint64 at)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE review_pauses SET to_at = ? WHERE id = ?"));
    return s.bindAll(at, pause).run();
}

Status ReviewPauseRepository::moveDue(UnitOfWork& unit, qint64 pause, qint64 due)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE review_pauses SET due_before = ? WHERE id = ?"));
    return s.bindAll(due, pause).run();
}

} // namespace encore
