#include "cases/cause_repository.h"

#include "db/database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace encore {

namespace {

constexpr int kDeepest = 8;

const Cause* findIn(const std::vector<Cause>& all, CauseId id)
{
    for (const Cause& c : all)
        if (c.id == id)
            return &c;
    return nullptr;
}

} // namespace

Result<std::vector<Cause>> CauseRepository::all(bool activeOnly)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT id, parent_id, name, coalesce(starter_key, ''), position, active FROM causes WHERE active >= ? ORDER BY position, id"));
    ENCORE_TRY(s.bind(activeOnly).run());
    std::vector<Cause> rows;
    while (s.next())
        rows.push_back({s.id<CauseId>(0), s.id<CauseId>(1), s.text(2), s.text(3), s.small(4), s.flag(5)});
    ENCORE_TRY(s.status());
    std::vector<Cause> ordered;
    std::function<void(CauseId, int)> take = [&](CauseId parent, int depth) {
        for (const Cause& c : rows)
            if (c.parent == parent && depth < kDeepest) {
                ordered.push_back(c);
                take(c.id, depth + 1);
            }
    };
    take({}, 0);
    // Under a parent that was retired they stand at the top.
    for (const Cause& c : rows)
        if (!findIn(ordered, c.id))
            ordered.push_back(c);
    return ordered;
}

Result<bool> CauseRepository::isEmpty()
{
    ENCORE_LET(const qint64 count, m_db.integer(QStringLiteral("SELECT count(*) FROM causes")));
    return count == 0;
}

Result<CauseId> CauseRepository::insert(UnitOfWork& unit, const Cause& c)
{
    if (c.name.trimmed().isEmpty() || c.name.size() > 200)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to 200 characters"));
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO causes(parent_id, name, starter_key, position, active, created_in) VALUES (?, ?, ?, ?, ?, ?)"));
    const std::optional<QString> key = c.starterKey.isEmpty() ? std::nullopt : std::optional(c.starterKey);
    ENCORE_TRY(s.bindAll(c.parent, c.name.trimmed(), key, c.position, c.active, unit.id()).run());
    return CauseId(s.insertedId());
}

Status CauseRepository::update(UnitOfWork& unit, const Cause& c)
{
    if (c.name.trimmed().isEmpty() || c.name.size() > 200)
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("1 to 200 characters"));
    ENCORE_LET(const std::vector<Cause> tree, all());
    const Cause* up = findIn(tree, c.parent);
    for (int i = 0; up && i <= kDeepest; ++i, up = findIn(tree, up->parent))
        if (up->id == c.id || i == kDeepest)
            return fail(ErrorCode::InvalidInput, QStringLiteral("parent"), QStringLiteral("it would hang under itself"));
    Statement& s = unit.db().cached(QStringLiteral("UPDATE causes SET parent_id = ?, name = ?, position = ?, active = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(c.parent, c.name.trimmed(), c.position, c.active, c.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("cause %1").arg(c.id.value));
}

Status CauseRepository::merge(UnitOfWork& unit, CauseId from, CauseId into)
{
    ENCORE_LET(const std::vector<Cause> tree, all());
    if (!findIn(tree, from))
        return fail(ErrorCode::NotFound, QStringLiteral("cause %1").arg(from.value));
    if (!findIn(tree, into))
        return fail(ErrorCode::NotFound, QStringLiteral("cause %1").arg(into.value));
    const Cause* up = findIn(tree, into);
    for (int i = 0; up && i <= kDeepest; ++i, up = findIn(tree, up->parent))
        if (up->id == from)
            return fail(ErrorCode::InvalidInput, QStringLiteral("into"), QStringLiteral("it hangs below the one that goes away"));
    for (const char* sql : {"UPDATE cases SET cause_id = ? WHERE cause_id = ?", "UPDATE causes SET parent_id = ? WHERE parent_id = ?"}) {
        Statement s = unit.db().prepare(QLatin1String(sql));
        ENCORE_TRY(s.bindAll(into, from).run());
    }
    Statement gone = unit.db().prepare(QStringLiteral("DELETE FROM causes WHERE id = ?"));
    return gone.bind(from).run();
}

Status CauseRepository::retire(UnitOfWork& unit, CauseId id)
{
    ENCORE_LET(const std::vector<Cause> tree, all());
    if (!findIn(tree, id))
        return fail(ErrorCode::NotFound, QStringLiteral("cause %1").arg(id.value));
    Statement s = unit.db().prepare(QStringLiteral("UPDATE causes SET active = 0 WHERE id = ? AND active = 1"));
    for (const Cause& c : tree) {
        const Cause* up = &c;
        for (int i = 0; up && up->id != id && i <= kDeepest; ++i)
            up = findIn(tree, up->parent);
        if (up && up->id == id)
            ENCORE_TRY(s.bind(c.id).run());
    }
    return {};
}

Result<QHash<CauseId, qint64>> CauseRepository::uses()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT cause_id, count(*) FROM cases WHERE cause_id IS NOT NULL GROUP BY cause_id"));
    ENCORE_TRY(s.run());
    QHash<CauseId, qint64> found;
    while (s.next())
        found.insert(s.id<CauseId>(0), s.integer(1));
    ENCORE_TRY(s.status());
    return found;
}

Result<int> CauseRepository::installStarters(UnitOfWork& unit, const QString& language)
{
    const QString path = QStringLiteral(":/starter/causes_%1.json").arg(language == QLatin1String("ru") ? QStringLiteral("ru") : QStringLiteral("en"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path, file.errorString());
    const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("causes")).toArray();
    if (groups.isEmpty())
        return fail(ErrorCode::Io, path, QStringLiteral("no causes in it"));
    ENCORE_LET(const std::vector<Cause> there, all());
    int added = 0;
    auto put = [&](const QJsonObject& from, CauseId parent, const QString& prefix, int position) -> Result<CauseId> {
        const QString key = prefix + from.value(QLatin1String("key")).toString();
        for (const Cause& c : there)
            if (c.starterKey == key)
                return c.id;
        ++added;
        return insert(unit, {CauseId(), parent, from.value(QLatin1String("name")).toString(), key, position, true});
    };
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const QJsonObject group = groups[g].toObject();
        ENCORE_LET(const CauseId parent, put(group, {}, {}, int(g)));
        const QJsonArray children = group.value(QLatin1String("causes")).toArray();
        for (qsizetype i = 0; i < children.size(); ++i)
            ENCORE_TRY(put(children[i].toObject(), parent, group.value(QLatin1String("key")).toString() + u'.', int(i)));
    }
    return added;
}

QString causePath(const std::vector<Cause>& all, CauseId id, const QString& joint)
{
    QStringList names;
    const Cause* c = findIn(all, id);
    for (int i = 0; c && i < kDeepest; ++i, c = findIn(all, c->parent))
        names.prepend(c->name);
    return names.join(joint);
}

} // namespace encore
