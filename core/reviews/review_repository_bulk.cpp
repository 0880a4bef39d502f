#include "reviews/review_repository.h"

#include "base/text_fold.h"
#include "db/database.h"
#include "reviews/review_steps.h"

namespace encore {

namespace {

// The ids as one value: a statement of a hundred thousand placeholders would not be taken.
QString asJson(std::span<const ReviewId> ids)
{
    QString list;
    list.reserve(qsizetype(ids.size()) * 8 + 2);
    for (ReviewId id : ids)
        list += (list.isEmpty() ? u'[' : u',') + QString::number(id.value);
    return list.isEmpty() ? QStringLiteral("[]") : list + u']';
}

QString listOf(const QList<ReviewState>& states)
{
    QStringList numbers;
    for (ReviewState state : states)
        numbers << QString::number(int(state));
    return numbers.join(u',');
}

QList<ReviewState> statesWhere(bool (*holds)(ReviewState))
{
    QList<ReviewState> found;
    for (int state = int(ReviewState::New); state <= int(ReviewState::Removed); ++state)
        if (holds(ReviewState(state)))
            found << ReviewState(state);
    return found;
}

constexpr int kTagLimit = 60;
const QString kAmong = QStringLiteral("id IN (SELECT value FROM json_each(?))");

Result<int> countAmong(Database& db, const QString& json, const QString& term)
{
    Statement s = db.prepare(QStringLiteral("SELECT count(*) FROM reviews WHERE ") + kAmong + term);
    ENCORE_TRY(s.bind(json).run());
    const int count = s.next() ? s.small(0) : 0;
    ENCORE_TRY(s.status());
    return count;
}

} // namespace

Result<int> ReviewRepository::assignAll(UnitOfWork& unit, std::span<const ReviewId> ids, StaffId staff)
{
    const QString json = asJson(ids);
    ENCORE_LET(const int count, countAmong(unit.db(), json, {}));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE reviews SET assigned_to = ? WHERE assigned_to IS NOT ? AND ") + kAmong);
    ENCORE_TRY(s.bindAll(staff, staff, json).run());
    return count;
}

Result<int> ReviewRepository::classifyAll(UnitOfWork& unit, std::span<const ReviewId> ids, std::optional<ReviewClass> reviewClass)
{
    const QString json = asJson(ids);
    ENCORE_LET(const int count, countAmong(unit.db(), json, {}));
    const std::optional<int> number = reviewClass ? std::optional(int(*reviewClass)) : std::nullopt;
    Statement s = unit.db().prepare(QStringLiteral("UPDATE reviews SET class_id = ? WHERE class_id IS NOT ? AND ") + kAmong);
    ENCORE_TRY(s.bindAll(number, number, json).run());
    return count;
}

Result<int> ReviewRepository::snoozeAll(UnitOfWork& unit, std::span<const ReviewId> ids, std::optional<qint64> until)
{
    const QString json = asJson(ids);
    const QString open = QStringLiteral(" AND state_id IN (%1)").arg(listOf(statesWhere([](ReviewState s) { return isOpen(s); })));
    ENCORE_LET(const int count, countAmong(unit.db(), json, until ? open : QString()));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE reviews SET snoozed_until = ? WHERE snoozed_until IS NOT ? AND ") + kAmong + (until ? open : QString()));
    ENCORE_TRY(s.bindAll(until, until, json).run());
    return count;
}

Result<int> ReviewRepository::closeAll(UnitOfWork& unit, std::span<const ReviewId> ids, const QString& reason, ClosingReasonId listed)
{
    const QString json = asJson(ids);
    const QString possible = listOf(statesWhere([](ReviewState s) { return nextState(s, ReviewStep::CloseWithoutReply).has_value(); }));
    Statement s = unit.db().prepare(QStringLiteral(
        "UPDATE reviews SET state_id = %1, wait_id = NULL, closed_at = ?, close_reason = ?, closing_reason_id = ?, removed_at = NULL, snoozed_until = NULL, waiting = 0, next_due_at = NULL "
        "WHERE state_id IN (%2) AND ").arg(QString::number(int(ReviewState::Closed)), possible) + kAmong);
    ENCORE_TRY(s.bindAll(unit.now(), reason, listed, json).run());
    return s.changes();
}

Result<int> ReviewRepository::dueBy(std::span<const ReviewId> ids, qint64 now, qint64 instant)
{
    return countAmong(m_db, asJson(ids), QStringLiteral(" AND waiting = 1 AND (next_due_at BETWEEN %1 AND %2 OR "
                                                        "(next_due_at IS NULL AND first_reply_at IS NULL AND due_at BETWEEN %1 AND %2))").arg(now).arg(instant));
}

Result<std::vector<ReviewId>> ReviewRepository::waitingForAuthor(std::span<const ReviewId> ids)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id FROM reviews WHERE state_id = %1 AND wait_id = %2 AND ").arg(int(ReviewState::Waiting)).arg(int(ReviewWait::Author)) + kAmong);
    ENCORE_TRY(s.bind(asJson(ids)).run());
    std::vector<ReviewId> waiting;
    while (s.next())
        waiting.push_back(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    return waiting;
}

Result<int> ReviewRepository::tagAll(UnitOfWork& unit, std::span<const ReviewId> ids, TagId tag, bool on)
{
    const QString json = asJson(ids);
    ENCORE_LET(const int count, countAmong(unit.db(), json, {}));
    if (on) {
        Statement s = unit.db().prepare(QStringLiteral(
            "INSERT INTO review_tags(review_id, tag_id, created_in) SELECT r.id, ?, ? FROM reviews r WHERE r.") + kAmong
            + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM review_tags t WHERE t.review_id = r.id AND t.tag_id = ?)"));
        ENCORE_TRY(s.bindAll(tag, unit.id(), json, tag).run());
    } else {
        Statement s = unit.db().prepare(QStringLiteral("DELETE FROM review_tags WHERE tag_id = ? AND review_id IN (SELECT value FROM json_each(?))"));
        ENCORE_TRY(s.bindAll(tag, json).run());
    }
    return count;
}

Result<TagId> ReviewRepository::tagNamed(UnitOfWork& unit, const QString& name)
{
    const QString shown = name.simplified();
    const QString key = foldForSearch(shown);
    if (key.isEmpty() || shown.size() > kTagLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("tag"), QStringLiteral("1 to %1 characters").arg(kTagLimit));
    Statement find = unit.db().prepare(QStringLiteral("SELECT id FROM tags WHERE name_key = ?"));
    ENCORE_TRY(find.bind(key).run());
    if (find.next())
        return find.id<TagId>(0);
    ENCORE_TRY(find.status());
    find.finish();
    Statement make = unit.db().prepare(QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES (?, ?, ?)"));
    ENCORE_TRY(make.bindAll(shown, key, unit.id()).run());
    return TagId(make.insertedId());
}

Result<std::vector<ReviewRepository::TagName>> ReviewRepository::allTags()
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT t.id, t.name, (SELECT count(*) FROM review_tags r WHERE r.tag_id = t.id) AS used FROM tags t ORDER BY used DESC, t.name_key LIMIT 500"));
    ENCORE_TRY(s.run());
    std::vector<TagName> tags;
    while (s.next())
        tags.push_back({s.id<TagId>(0), s.text(1), s.integer(2)});
    ENCORE_TRY(s.status());
    return tags;
}

} // namespace encore
