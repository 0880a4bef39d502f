#include "replies/template_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

constexpr auto kColumns =
    "t.id, t.folder_id, t.title, t.shortcut, t.body, t.language, t.is_block, t.stars_from, t.stars_to, t.class_id, t.situation, "
    "t.trade, t.tone, t.channel_id, t.starter_key, t.active";

std::optional<int> maybeInt(const Statement& s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(s.small(column));
}

ReplyTemplate templateFrom(const Statement& s)
{
    ReplyTemplate t;
    t.id = s.id<TemplateId>(0);
    t.folder = s.id<FolderId>(1);
    t.title = s.text(2);
    t.shortcut = s.text(3);
    t.body = s.text(4);
    t.language = s.text(5);
    t.isBlock = s.flag(6);
    t.starsFrom = maybeInt(s, 7);
    t.starsTo = maybeInt(s, 8);
    if (!s.isNull(9))
        t.reviewClass = ReviewClass(s.small(9));
    t.situation = s.text(10);
    t.trade = s.text(11);
    t.tone = s.text(12);
    t.channel = s.id<ChannelId>(13);
    t.starterKey = s.maybeText(14);
    t.active = s.flag(15);
    return t;
}

void bindTemplate(Statement& s, const ReplyTemplate& t)
{
    const std::optional<int> reviewClass = t.reviewClass ? std::optional(int(*t.reviewClass)) : std::nullopt;
    s.bindAll(t.folder, t.title.trimmed(), t.shortcut, t.body, t.language, t.isBlock, t.starsFrom, t.starsTo, reviewClass, t.situation,
              t.trade, t.tone, t.channel, t.starterKey, t.active);
}

// A palette holds hundreds of templates, not millions: what is left of the filter is compared here.
bool fits(const ReplyTemplate& t, const TemplateFilter& f, const QStringList& words)
{
    if (f.activeOnly && !t.active)
        return false;
    if (f.blocks && t.isBlock != *f.blocks)
        return false;
    if (f.folder && t.folder != f.folder)
        return false;
    if (f.stars && t.starsFrom && (*f.stars < *t.starsFrom || *f.stars > *t.starsTo))
        return false;
    if (f.reviewClass && t.reviewClass && *t.reviewClass != *f.reviewClass)
        return false;
    if (f.channel && t.channel && t.channel != f.channel)
        return false;
    if (!f.language.isEmpty() && !t.language.isEmpty() && t.language != f.language)
        return false;
    if (words.isEmpty())
        return true;
    const QString all = foldForSearch(QString(t.title + u'\n' + t.shortcut + u'\n' + t.body));
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString& word) { return all.contains(word); });
}

Status found(const Statement& s, TemplateId id)
{
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("template %1").arg(id.value));
}
Status found(const Statement& s, FolderId id)
{
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("folder %1").arg(id.value));
}

} // namespace

Status TemplateRepository::checkShortcut(const ReplyTemplate& t)
{
    if (t.shortcut.isEmpty() || !t.active)
        return {};
    ENCORE_LET(const auto other, findByShortcut(t.shortcut));
    if (other && other->id != t.id)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("shortcut"), other->title, {t.shortcut});
    return {};
}

Result<TemplateId> TemplateRepository::insert(UnitOfWork& unit, const ReplyTemplate& t)
{
    ENCORE_TRY(check(t));
    ENCORE_TRY(checkShortcut(t));
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO templates(folder_id, title, shortcut, body, language, is_block, stars_from, stars_to, class_id, situation, trade, "
        "tone, channel_id, starter_key, active, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindTemplate(s, t);
    ENCORE_TRY(s.bind(unit.id()).run());
    return TemplateId(s.insertedId());
}

Status TemplateRepository::update(UnitOfWork& unit, const ReplyTemplate& t)
{
    ENCORE_TRY(check(t));
    ENCORE_TRY(checkShortcut(t));
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE templates SET folder_id = ?, title = ?, shortcut = ?, body = ?, language = ?, is_block = ?, stars_from = ?, stars_to = ?, "
        "class_id = ?, situation = ?, trade = ?, tone = ?, channel_id = ?, starter_key = ?, active = ? WHERE id = ?"));
    bindTemplate(s, t);
    ENCORE_TRY(s.bind(t.id).run());
    return found(s, t.id);
}

Status TemplateRepository::remove(UnitOfWork& unit, TemplateId id)
{
    ENCORE_LET(ReplyTemplate t, find(id));
    Statement& used = unit.db().cached(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM replies WHERE template_id = ?) OR EXISTS (SELECT 1 FROM suggestion_rules WHERE template_id = ?)"));
    ENCORE_TRY(used.bindAll(qint64(id.value), qint64(id.value)).run());
    const bool keep = used.next() && used.flag(0);
    ENCORE_TRY(used.status());
    used.finish();
    if (keep) {
        t.active = false;
        return update(unit, t);
    }
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM templates WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return found(s, id);
}

Result<TemplateId> TemplateRepository::existing(TemplateId id)
{
    if (!id)
        return id;
    Statement& s = m_db.cached(QStringLiteral("SELECT EXISTS (SELECT 1 FROM templates WHERE id = ?)"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    const bool there = s.next() && s.flag(0);
    ENCORE_TRY(s.status());
    s.finish();
    return there ? id : TemplateId();
}

Result<ReplyTemplate> TemplateRepository::find(TemplateId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM templates t WHERE t.id = ?").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, QStringLiteral("template %1").arg(id.value));
    }
    ReplyTemplate t = templateFrom(s);
    s.finish();
    return t;
}

Result<std::optional<ReplyTemplate>> TemplateRepository::findByShortcut(const QString& shortcut)
{
    const QString wanted = foldForSearch(shortcut);
    Statement s = m_db.prepare(QStringLiteral("SELECT %1 FROM templates t WHERE t.shortcut <> '' AND t.active = 1 ORDER BY t.id")
                                   .arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.run());
    while (s.next())
        if (foldForSearch(s.text(3)) == wanted)
            return std::optional(templateFrom(s));
    ENCORE_TRY(s.status());
    return std::optional<ReplyTemplate>();
}

Result<std::vector<TemplateUse>> TemplateRepository::list(const TemplateFilter& filter)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT %1, coalesce(u.uses, 0), u.last_at FROM templates t LEFT JOIN template_folders f ON f.id = t.folder_id "
        "LEFT JOIN (SELECT template_id, count(posted_at) AS uses, max(posted_at) AS last_at FROM replies "
        "WHERE template_id IS NOT NULL GROUP BY template_id) u ON u.template_id = t.id "
        "ORDER BY f.position IS NULL, f.position, f.id, t.title, t.id").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.run());
    const QStringList words = foldForSearch(filter.words).split(u' ', Qt::SkipEmptyParts);
    std::vector<TemplateUse> list;
    while (s.next()) {
        ReplyTemplate t = templateFrom(s);
        if (fits(t, filter, words))
            list.push_back({std::move(t), s.integer(16), s.maybeInteger(17)});
    }
    ENCORE_TRY(s.status());
    return list;
}

Result<int> TemplateRepository::insertStarters(UnitOfWork& unit, std::span<const ReplyTemplate> starters)
{
    int added = 0;
    for (ReplyTemplate t : starters) {
        if (t.starterKey) {
            Statement& s = unit.db().cached(QStringLiteral("SELECT EXISTS (SELECT 1 FROM templates WHERE starter_key = ?)"));
            ENCORE_TRY(s.bind(t.starterKey).run());
            const bool there = s.next() && s.flag(0);
            ENCORE_TRY(s.status());
            s.finish();
            if (there)
                continue;
        }
        // The owner's own shortcut goes before that of a starter.
        if (!t.shortcut.isEmpty()) {
            ENCORE_LET(const auto taken, findByShortcut(t.shortcut));
            if (taken)
                t.shortcut.clear();
        }
        ENCORE_TRY(insert(unit, t));
        ++added;
    }
    return added;
}

Result<std::vector<TemplateFolder>> TemplateRepository::folders()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id, name, position FROM template_folders ORDER BY position, id"));
    ENCORE_TRY(s.run());
    std::vector<TemplateFolder> list;
    while (s.next())
        list.push_back({s.id<FolderId>(0), s.text(1), s.small(2)});
    ENCORE_TRY(s.status());
    return list;
}

Result<FolderId> TemplateRepository::insertFolder(UnitOfWork& unit, const TemplateFolder& folder)
{
    if (folder.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("empty"));
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO template_folders(name, position, created_in) VALUES (?, ?, ?)"));
    ENCORE_TRY(s.bindAll(folder.name.trimmed(), folder.position, unit.id()).run());
    return FolderId(s.insertedId());
}

Status TemplateRepository::updateFolder(UnitOfWork& unit, const TemplateFolder& folder)
{
    if (folder.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("empty"));
    Statement& s = unit.db().cached(QStringLiteral("UPDATE template_folders SET name = ?, position = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(folder.name.trimmed(), folder.position, folder.id).run());
    return found(s, folder.id);
}

Status TemplateRepository::removeFolder(UnitOfWork& unit, FolderId id)
{
    Statement& empty = unit.db().cached(QStringLiteral("UPDATE templates SET folder_id = NULL WHERE folder_id = ?"));
    ENCORE_TRY(empty.bind(qint64(id.value)).run());
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM template_folders WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return found(s, id);
}

} // namespace encore
