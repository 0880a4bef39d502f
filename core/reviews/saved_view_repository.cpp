#include "reviews/saved_view_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

namespace encore {

namespace {

constexpr int kNameLimit = 60;
constexpr size_t kMostViews = 50;

SavedView viewFrom(const Statement& s)
{
    return {s.integer(0), s.text(1), s.text(2), s.text(3), s.id<StaffId>(4), s.small(5)};
}

QString idName(qint64 id) { return QStringLiteral("view %1").arg(id); }

} // namespace

Result<std::vector<SavedView>> SavedViewRepository::list(const QString& page, StaffId staff)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT id, page, name, filter, staff_id, position FROM saved_views WHERE page = ? AND (staff_id IS NULL OR staff_id = ?) ORDER BY position, id"));
    ENCORE_TRY(s.bindAll(page, qint64(staff.value)).run());
    std::vector<SavedView> views;
    while (s.next())
        views.push_back(viewFrom(s));
    ENCORE_TRY(s.status());
    return views;
}

Result<SavedView> SavedViewRepository::find(qint64 id)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, page, name, filter, staff_id, position FROM saved_views WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    if (s.next())
        return viewFrom(s);
    ENCORE_TRY(s.status());
    return fail(ErrorCode::NotFound, idName(id));
}

Status SavedViewRepository::check(const SavedView& view)
{
    const QString key = foldForSearch(view.name);
    if (key.isEmpty() || view.name.simplified().size() > kNameLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to %1 characters").arg(kNameLimit));
    ENCORE_LET(const std::vector<SavedView> others, list(view.page, view.staff));
    for (const SavedView& other : others)
        if (other.id != view.id && foldForSearch(other.name) == key)
            return fail(ErrorCode::AlreadyExists, view.name.simplified());
    if (view.id == 0 && others.size() >= kMostViews)
        return fail(ErrorCode::TooLarge, QStringLiteral("views"), QStringLiteral("at most %1").arg(kMostViews));
    return {};
}

Result<qint64> SavedViewRepository::insert(UnitOfWork& unit, const SavedView& view)
{
    ENCORE_TRY(check(view));
    Statement s = unit.db().prepare(QStringLiteral(
        "INSERT INTO saved_views(page, name, filter, staff_id, position, created_in) "
        "VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_views), ?)"));
    ENCORE_TRY(s.bindAll(view.page, view.name.simplified(), view.filter, view.staff, unit.id()).run());
    return s.insertedId();
}

Status SavedViewRepository::update(UnitOfWork& unit, const SavedView& view)
{
    ENCORE_TRY(check(view));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE saved_views SET name = ?, filter = ?, staff_id = ?, position = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(view.name.simplified(), view.filter, view.staff, view.position, view.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(view.id));
}

Status SavedViewRepository::remove(UnitOfWork& unit, qint64 id)
{
    Statement s = unit.db().prepare(QStringLiteral("DELETE FROM saved_views WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

} // namespace encore
