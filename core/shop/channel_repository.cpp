#include "shop/channel_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

namespace encore {

namespace {

constexpr auto kColumns =
    "name, kind_id, is_public, buyers_identifiable, reply_possible, reply_to_textless, may_ask_order_number, incentive_allowed, "
    "reply_limit, page_url, greeting, signature, voice_note, negative_minutes, other_minutes, target_confirmed, last_looked_at, "
    "active, position, neutral_minutes";

Channel channelFrom(const Statement& s)
{
    auto maybeInt = [&](int i) -> std::optional<int> { return s.isNull(i) ? std::nullopt : std::optional(s.small(i)); };
    Channel c;
    c.id = s.id<ChannelId>(0);
    c.name = s.text(1);
    c.kind = ChannelKind(s.small(2));
    c.isPublic = s.flag(3);
    c.buyersIdentifiable = s.flag(4);
    c.replyPossible = s.flag(5);
    c.replyToTextless = s.flag(6);
    c.mayAskOrderNumber = s.flag(7);
    c.incentiveAllowed = s.flag(8);
    c.replyLimit = maybeInt(9);
    c.pageUrl = s.text(10);
    c.greeting = s.text(11);
    c.signature = s.text(12);
    c.voiceNote = s.text(13);
    c.negativeMinutes = maybeInt(14);
    c.otherMinutes = maybeInt(15);
    c.targetConfirmed = s.flag(16);
    c.lastLookedAt = s.maybeInteger(17);
    c.active = s.flag(18);
    c.position = s.small(19);
    c.neutralMinutes = maybeInt(20);
    return c;
}

QString select(const char* tail) { return QStringLiteral("SELECT id, %1 FROM channels %2").arg(QLatin1String(kColumns), QLatin1String(tail)); }

void bindValues(Statement& s, const Channel& c)
{
    s.bindAll(c.name.simplified(), int(c.kind), c.isPublic, c.buyersIdentifiable, c.replyPossible, c.replyToTextless, c.mayAskOrderNumber,
              c.incentiveAllowed, c.replyLimit, c.pageUrl, c.greeting, c.signature, c.voiceNote, c.negativeMinutes, c.otherMinutes,
              c.targetConfirmed, c.lastLookedAt, c.active, c.position, c.neutralMinutes);
    s.bind(foldForSearch(c.name));
}

Status validate(const Channel& c)
{
    if (c.name.simplified().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("channel name"), QStringLiteral("it is empty"));
    if (c.name.size() > 200)
        return fail(ErrorCode::InvalidInput, QStringLiteral("channel name"), QStringLiteral("at most 200 characters"));
    if ((c.replyLimit && *c.replyLimit < 1) || (c.negativeMinutes && *c.negativeMinutes < 1) || (c.neutralMinutes && *c.neutralMinutes < 1) || (c.otherMinutes && *c.otherMinutes < 1))
        return fail(ErrorCode::InvalidInput, c.name, QStringLiteral("limits and deadlines begin at 1"));
    return {};
}

} // namespace

Result<std::vector<Channel>> ChannelRepository::all(bool activeOnly)
{
    Statement& s = m_db.cached(select(activeOnly ? "WHERE active = 1 ORDER BY position, id" : "ORDER BY position, id"));
    ENCORE_TRY(s.run());
    std::vector<Channel> list;
    while (s.next())
        list.push_back(channelFrom(s));
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Result<Channel> ChannelRepository::find(ChannelId id)
{
    Statement& s = m_db.cached(select("WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    if (!s.next())
        return fail(ErrorCode::NotFound, QStringLiteral("channel %1").arg(id.value));
    Channel c = channelFrom(s);
    s.finish();
    return c;
}

Result<std::optional<Channel>> ChannelRepository::findByName(const QString& name)
{
    Statement& s = m_db.cached(select("WHERE name_key = ?"));
    ENCORE_TRY(s.bind(foldForSearch(name)).run());
    std::optional<Channel> c;
    if (s.next())
        c = channelFrom(s);
    s.finish();
    return c;
}

Result<ChannelId> ChannelRepository::insert(UnitOfWork& unit, const Channel& channel)
{
    ENCORE_TRY(validate(channel));
    Statement& s = m_db.cached(QStringLiteral("INSERT INTO channels(%1, name_key, created_in) VALUES (%2)")
                                   .arg(QLatin1String(kColumns), QStringList(22, QStringLiteral("?")).join(QStringLiteral(", "))));
    bindValues(s, channel);
    ENCORE_TRY(s.bind(unit.id()).run());
    return ChannelId(s.insertedId());
}

Status ChannelRepository::update(UnitOfWork&, const Channel& channel)
{
    ENCORE_TRY(validate(channel));
    Statement& s = m_db.cached(QStringLiteral("UPDATE channels SET (%1, name_key) = (%2) WHERE id = ?")
                                   .arg(QLatin1String(kColumns), QStringList(21, QStringLiteral("?")).join(QStringLiteral(", "))));
    bindValues(s, channel);
    ENCORE_TRY(s.bind(channel.id).run());
    if (s.changes() == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("channel %1").arg(channel.id.value));
    return {};
}

Result<ChannelId> ChannelRepository::findOrCreate(UnitOfWork& unit, const QString& name, bool* created)
{
    ENCORE_LET(const auto known, findByName(name));
    if (created)
        *created = !known;
    if (known)
        return known->id;
    Channel channel = presetChannel(name);
    ENCORE_LET(const qint64 last, m_db.integer(QStringLiteral("SELECT coalesce(max(position), 0) FROM channels")));
    channel.position = int(last) + 1;
    return insert(unit, channel);
}

} // namespace encore
