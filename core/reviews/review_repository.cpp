#include "reviews/review_repository.h"

#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

constexpr auto kColumns =
    "id, channel_id, external_id, content_key, kind_id, state_id, wait_id, class_id, link_id, author, customer_id, order_id, "
    "product_id, variant_id, rating_tenths, rating_max_tenths, stars, title, text, url, competitor, published_at, "
    "published_precision, seen_at, logged_at, due_at, first_reply_at, reply_known, bulk, archived, verified, incentivised, "
    "reuse_consent, assigned_to, snoozed_until, close_reason, closed_at, removed_at, complaint_at, complaint_reason, waiting, "
    "asks, complaint_evidence, complaint_decision, complaint_decided_at, complaint_accepted, closing_reason_id, next_due_at, unanswered_at";

template <class Enum>
std::optional<Enum> maybeEnum(const Statement& s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(Enum(s.small(column)));
}
std::optional<int> maybeInt(const Statement& s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(s.small(column));
}
template <class Enum>
std::optional<int> number(const std::optional<Enum>& value)
{
    return value ? std::optional(int(*value)) : std::nullopt;
}
std::optional<Rating> maybeRating(const Statement& s, int column)
{
    if (s.isNull(column))
        return std::nullopt;
    return Rating{s.small(column), s.isNull(column + 1) ? 50 : s.small(column + 1)};
}
void bindRating(Statement& s, const std::optional<Rating>& rating)
{
    s.bind(rating ? std::optional(rating->tenths) : std::nullopt);
    s.bind(rating ? std::optional(rating->maxTenths) : std::nullopt);
}

Review reviewFrom(const Statement& s)
{
    Review r;
    r.id = s.id<ReviewId>(0);
    r.channel = s.id<ChannelId>(1);
    r.externalId = s.maybeText(2);
    if (!s.isNull(3))
        r.contentKey = s.blob(3);
    r.kind = ReviewKind(s.small(4));
    r.state = ReviewState(s.small(5));
    r.waitsFor = maybeEnum<ReviewWait>(s, 6);
    r.reviewClass = maybeEnum<ReviewClass>(s, 7);
    r.link = AuthorLink(s.small(8));
    r.author = s.text(9);
    r.customer = s.id<CustomerId>(10);
    r.order = s.id<OrderId>(11);
    r.product = s.id<ProductId>(12);
    r.variant = s.id<VariantId>(13);
    r.rating = maybeRating(s, 14);
    r.stars = maybeInt(s, 16);
    r.title = s.text(17);
    r.text = s.text(18);
    r.url = s.text(19);
    r.competitor = s.maybeText(20);
    r.publishedAt = s.integer(21);
    r.publishedDayOnly = s.flag(22);
    r.seenAt = s.maybeInteger(23);
    r.loggedAt = s.integer(24);
    r.dueAt = s.maybeInteger(25);
    r.firstReplyAt = s.maybeInteger(26);
    r.replyKnown = s.flag(27);
    r.bulk = s.flag(28);
    r.archived = s.flag(29);
    r.verified = s.flag(30);
    r.incentivised = s.flag(31);
    r.reuseConsent = s.text(32);
    r.assignedTo = s.id<StaffId>(33);
    r.snoozedUntil = s.maybeInteger(34);
    r.closeReason = s.maybeText(35);
    r.closedAt = s.maybeInteger(36);
    r.removedAt = s.maybeInteger(37);
    r.complaintAt = s.maybeInteger(38);
    r.complaintReason = s.text(39);
    r.waiting = s.flag(40);
    r.asks = s.flag(41);
    r.complaintEvidence = s.text(42);
    r.complaintDecision = s.maybeText(43);
    r.complaintDecidedAt = s.maybeInteger(44);
    r.complaintAccepted = s.flag(45);
    r.closeReasonId = s.id<ClosingReasonId>(46);
    r.nextDueAt = s.maybeInteger(47);
    r.unansweredAt = s.maybeInteger(48);
    return r;
}

// Binds every column but the id, in the order of kColumns.
void bindReview(Statement& s, const Review& r)
{
    s.bindAll(r.channel, r.externalId, r.contentKey, int(r.kind), int(r.state), number(r.waitsFor), number(r.reviewClass), int(r.link),
              r.author, r.customer, r.order, r.product, r.variant);
    bindRating(s, r.rating);
    s.bindAll(r.stars, r.title, r.text, r.url, r.competitor, r.publishedAt, r.publishedDayOnly, r.seenAt, r.loggedAt, r.dueAt,
              r.firstReplyAt, r.replyKnown, r.bulk, r.archived, r.verified, r.incentivised, r.reuseConsent, r.assignedTo, r.snoozedUntil,
              r.closeReason, r.closedAt, r.removedAt, r.complaintAt, r.complaintReason, r.waiting, r.asks,
              r.complaintEvidence, r.complaintDecision, r.complaintDecidedAt, r.complaintAccepted, r.closeReasonId, r.nextDueAt, r.unansweredAt);
}

QString idName(ReviewId id) { return QStringLiteral("review %1").arg(id.value); }

template <class IdType>
QString idList(std::span<const IdType> ids)
{
    QString list;
    list.reserve(qsizetype(ids.size()) * 8);
    for (IdType id : ids) {
        if (!list.isEmpty())
            list += u',';
        list += QString::number(id.value);
    }
    return list;
}

Result<std::vector<ReviewId>> readIds(Statement& s)
{
    std::vector<ReviewId> ids;
    while (s.next())
        ids.push_back(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    s.finish();
    return ids;
}

} // namespace

Result<ReviewId> ReviewRepository::insert(UnitOfWork& unit, const Review& review)
{
    static const QString sql = [] {
        const QString columns = QLatin1String(kColumns).mid(4);
        QString places = QStringLiteral("?");
        for (int i = 0; i < columns.count(u','); ++i)
            places += QStringLiteral(", ?");
        return QStringLiteral("INSERT INTO reviews(%1, created_in) VALUES (%2, ?)").arg(columns, places);
    }();
    Statement& s = unit.db().cached(sql);
    bindReview(s, review);
    ENCORE_TRY(s.bind(unit.id()).run());
    return ReviewId(s.insertedId());
}

Status ReviewRepository::update(UnitOfWork& unit, const Review& review)
{
    static const QString sql = [] {
        const QStringList columns = QString(QLatin1String(kColumns).mid(4)).split(QStringLiteral(", "));
        return QStringLiteral("UPDATE reviews SET %1 = ? WHERE id = ?").arg(columns.join(QStringLiteral(" = ?, ")));
    }();
    Statement& s = unit.db().cached(sql);
    bindReview(s, review);
    ENCORE_TRY(s.bind(review.id).run());
    if (s.changes() == 0)
        return fail(ErrorCode::NotFound, idName(review.id));
    return {};
}

Result<Review> ReviewRepository::find(ReviewId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM reviews WHERE id = ?").arg(QLatin1String(kColumns));
    Statement& s = m_db.cached(sql);
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, idName(id));
    }
    Review review = reviewFrom(s);
    s.finish();
    return review;
}

Result<std::vector<Review>> ReviewRepository::findAll(std::span<const ReviewId> ids)
{
    std::vector<Review> reviews;
    reviews.reserve(ids.size());
    for (ReviewId id : ids) {
        ENCORE_LET(Review review, find(id));
        reviews.push_back(std::move(review));
    }
    return reviews;
}

Result<std::optional<ReviewId>> ReviewRepository::byExternalId(ChannelId channel, const QString& externalId)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM reviews WHERE channel_id = ? AND external_id = ?"));
    ENCORE_TRY(s.bindAll(channel, externalId).run());
    ENCORE_LET(const std::vector<ReviewId> ids, readIds(s));
    return ids.empty() ? std::nullopt : std::optional(ids.front());
}

Result<std::optional<ReviewId>> ReviewRepository::byContentKey(const QByteArray& key)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM reviews WHERE content_key = ?"));
    ENCORE_TRY(s.bind(key).run());
    ENCORE_LET(const std::vector<ReviewId> ids, readIds(s));
    return ids.empty() ? std::nullopt : std::optional(ids.front());
}

Result<AnswerRules> ReviewRepository::answerRules(ChannelId channel)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT reply_possible, reply_to_textless, negative_minutes, other_minutes, may_ask_order_number, neutral_minutes FROM channels WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(channel.value)).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, QStringLiteral("channel %1").arg(channel.value));
    }
    AnswerRules rules{s.flag(0), s.flag(1), maybeInt(s, 2), maybeInt(s, 3), s.flag(4), maybeInt(s, 5)};
    s.finish();
    return rules;
}

Result<std::vector<ReviewRow>> ReviewRepository::rows(std::span<const ReviewId> ids)
{
    if (ids.empty())
        return std::vector<ReviewRow>();
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT r.id, r.channel_id, c.name, c.kind_id, c.target_confirmed, r.kind_id, r.state_id, r.wait_id, r.class_id, r.link_id, "
        "r.author, r.customer_id, coalesce(k.name, ''), r.product_id, coalesce(p.name, ''), r.stars, r.title, substr(r.text, 1, 240), "
        "r.published_at, r.published_precision, r.due_at, r.first_reply_at, r.snoozed_until, r.assigned_to, coalesce(a.name, ''), "
        "r.waiting, r.archived, m.review_id, EXISTS (SELECT 1 FROM drafts d WHERE d.review_id = r.id AND NOT EXISTS "
        "(SELECT 1 FROM replies w WHERE w.review_id = d.review_id AND w.is_public = d.is_public AND w.posted_at IS NOT NULL "
        "AND w.text = d.text)), r.complaint_at, r.asks, r.next_due_at, "
        "(SELECT max(u.until_at) FROM review_pauses u WHERE r.state_id = 3 AND u.review_id = r.id AND u.to_at IS NULL), "
        "r.waiting = 1 AND EXISTS (SELECT 1 FROM review_versions v WHERE v.review_id = r.id AND v.replaced_at > "
        "(SELECT max(coalesce(w.posted_at, r.logged_at)) FROM replies w WHERE w.review_id = r.id AND w.is_public = 1 AND w.is_automatic = 0 AND w.state_id IN (5, 6, 7))), "
        "(SELECT max(CASE w.state_id WHEN 2 THEN 1 WHEN 1 THEN CASE WHEN w.remark <> '' THEN 2 END END) FROM replies w WHERE w.review_id = r.id AND w.is_public = 1) "
        "FROM reviews r JOIN channels c ON c.id = r.channel_id LEFT JOIN customers k ON k.id = r.customer_id "
        "LEFT JOIN products p ON p.id = r.product_id LEFT JOIN staff a ON a.id = r.assigned_to "
        "LEFT JOIN review_reads m ON m.review_id = r.id WHERE r.id IN (%1)").arg(idList(ids)));
    ENCORE_TRY(s.run());
    QHash<ReviewId, ReviewRow> found;
    found.reserve(qsizetype(ids.size()));
    while (s.next()) {
        ReviewRow r;
        r.id = s.id<ReviewId>(0);
        r.channel = s.id<ChannelId>(1);
        r.channelName = s.text(2);
        r.channelKindId = s.small(3);
        r.targetConfirmed = s.flag(4);
        r.kind = ReviewKind(s.small(5));
        r.state = ReviewState(s.small(6));
        r.waitsFor = maybeEnum<ReviewWait>(s, 7);
        r.reviewClass = maybeEnum<ReviewClass>(s, 8);
        r.link = AuthorLink(s.small(9));
        r.author = s.text(10);
        r.customer = s.id<CustomerId>(11);
        r.customerName = s.text(12);
        r.product = s.id<ProductId>(13);
        r.productName = s.text(14);
        r.stars = maybeInt(s, 15);
        r.title = s.text(16);
        r.firstWords = s.text(17);
        r.publishedAt = s.integer(18);
        r.publishedDayOnly = s.flag(19);
        r.dueAt = s.maybeInteger(20);
        r.firstReplyAt = s.maybeInteger(21);
        r.snoozedUntil = s.maybeInteger(22);
        r.assignedTo = s.id<StaffId>(23);
        r.assignedName = s.text(24);
        r.waiting = s.flag(25);
        r.archived = s.flag(26);
        r.unread = s.isNull(27) && isOpen(r.state) && !r.archived;
        r.hasDraft = s.flag(28);
        r.complained = !s.isNull(29);
        r.asks = s.flag(30);
        r.nextDueAt = s.maybeInteger(31);
        r.waitsUntil = s.maybeInteger(32);
        r.changedSince = s.flag(33);
        r.toApprove = s.integer(34) == 1;
        r.returned = s.integer(34) == 2;
        found.insert(r.id, std::move(r));
    }
    ENCORE_TRY(s.status());
    std::vector<ReviewRow> rows;
    rows.reserve(ids.size());
    for (ReviewId id : ids)
        if (const auto it = found.constFind(id); it != found.cend())
            rows.push_back(*it);
    return rows;
}

Result<std::vector<ReviewId>> ReviewRepository::ofCustomer(CustomerId customer, ReviewId except, int limit)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id FROM reviews WHERE customer_id = ? AND id <> ? ORDER BY published_at DESC, id DESC LIMIT ?"));
    ENCORE_TRY(s.bindAll(qint64(customer.value), qint64(except.value), limit).run());
    return readIds(s);
}

Result<std::vector<ReviewId>> ReviewRepository::ofOrder(OrderId order)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id FROM reviews WHERE order_id = ? ORDER BY published_at DESC, id DESC"));
    ENCORE_TRY(s.bind(qint64(order.value)).run());
    return readIds(s);
}

Result<ProductEvidence> ReviewRepository::sameProduct(ProductId product, qint64 until, ReviewId except)
{
    // One search per number of stars, so that the index is read from its range of dates only.
    constexpr qint64 kDay = 86400;
    ProductEvidence evidence;
    std::vector<std::pair<qint64, ReviewId>> newest;
    for (int stars = 1; stars <= 3; ++stars) {
        Statement& counts = m_db.cached(QStringLiteral(
            "SELECT (? - published_at) / (30 * 86400) AS age, count(*) FROM reviews "
            "WHERE product_id = ? AND stars = ? AND published_at > ? AND published_at <= ? AND id <> ? GROUP BY age"));
        ENCORE_TRY(counts.bindAll(until, qint64(product.value), stars, until - 365 * kDay, until, qint64(except.value)).run());
        while (counts.next()) {
            const int age = counts.small(0), count = counts.small(1);
            evidence.days30 += age < 1 ? count : 0;
            evidence.days90 += age < 3 ? count : 0;
            evidence.days365 += count;
            if (age < int(evidence.windows.size()))
                evidence.windows[evidence.windows.size() - 1 - size_t(age)] += count;
        }
        ENCORE_TRY(counts.status());
        counts.finish();
        Statement& list = m_db.cached(QStringLiteral(
            "SELECT id, published_at FROM reviews WHERE product_id = ? AND stars = ? AND published_at > ? AND published_at <= ? "
            "AND id <> ? ORDER BY published_at DESC, id DESC LIMIT 20"));
        ENCORE_TRY(list.bindAll(qint64(product.value), stars, until - 365 * kDay, until, qint64(except.value)).run());
        while (list.next())
            newest.emplace_back(list.integer(1), list.id<ReviewId>(0));
        ENCORE_TRY(list.status());
        list.finish();
    }
    std::sort(newest.begin(), newest.end(), std::greater<>());
    for (size_t i = 0; i < newest.size() && i < 20; ++i)
        evidence.newest.push_back(newest[i].second);
    return evidence;
}

Result<std::optional<qint64>> ReviewRepository::askedAt(ReviewId review)
{
    // The last unit that found the review in another state of its author left it as asked.
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT u.at FROM reviews_before b JOIN units u ON u.id = b.j_unit JOIN reviews r ON r.id = b.id "
        "WHERE b.id = ? AND b.link_id <> 2 AND r.link_id = 2 ORDER BY b.j_seq DESC LIMIT 1"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::optional<qint64> at;
    if (s.next())
        at = s.maybeInteger(0);
    ENCORE_TRY(s.status());
    s.finish();
    return at;
}

Result<std::vector<ReviewVersion>> ReviewRepository::versions(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, review_id, rating_tenths, rating_max_tenths, stars, title, text, replaced_at FROM review_versions "
        "WHERE review_id = ? ORDER BY id"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::vector<ReviewVersion> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<ReviewId>(1), maybeRating(s, 2), maybeInt(s, 4), s.text(5), s.text(6), s.integer(7)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Status ReviewRepository::addVersion(UnitOfWork& unit, const ReviewVersion& version)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO review_versions(review_id, rating_tenths, rating_max_tenths, stars, title, text, replaced_at, created_in) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    s.bind(version.review);
    bindRating(s, version.rating);
    return s.bindAll(version.stars, version.title, version.text, version.replacedAt, unit.id()).run();
}

Result<std::vector<ReviewMedia>> ReviewRepository::media(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, review_id, kind, location, title, seconds, notes, sha256, permission_by, permission_on, permission_scope, permission_until "
        "FROM review_media WHERE review_id = ? ORDER BY id"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::vector<ReviewMedia> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<ReviewId>(1), s.text(2), s.text(3), s.text(4), maybeInt(s, 5), s.text(6), s.maybeText(7), s.text(8), s.text(9), s.text(10), s.text(11)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Result<qint64> ReviewRepository::addMedia(UnitOfWork& unit, const ReviewMedia& m)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO review_media(review_id, kind, location, title, seconds, notes, sha256, permission_by, permission_on, permission_scope, permission_until, created_in) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(m.review, m.kind, m.location, m.title, m.seconds, m.notes, m.sha256, m.permissionBy, m.permissionOn, m.permissionScope, m.permissionUntil, unit.id()).run());
    return s.insertedId();
}

Status ReviewRepository::updateMedia(UnitOfWork& unit, const ReviewMedia& m)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE review_media SET kind = ?, location = ?, title = ?, seconds = ?, notes = ?, sha256 = ?, permission_by = ?, permission_on = ?, permission_scope = ?, "
        "permission_until = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(m.kind, m.location, m.title, m.seconds, m.notes, m.sha256, m.permissionBy, m.permissionOn, m.permissionScope, m.permissionUntil, m.id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("media %1").arg(m.id));
}

Status ReviewRepository::removeMedia(UnitOfWork& unit, qint64 mediaId)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM review_media WHERE id = ?"));
    ENCORE_TRY(s.bind(mediaId).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("media %1").arg(mediaId));
}

Result<std::vector<TagId>> ReviewRepository::tags(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT tag_id FROM review_tags WHERE review_id = ? ORDER BY id"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::vector<TagId> list;
    while (s.next())
        list.push_back(s.id<TagId>(0));
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Status ReviewRepository::addTag(UnitOfWork& unit, ReviewId review, TagId tag)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO review_tags(review_id, tag_id, created_in) VALUES (?, ?, ?) ON CONFLICT (review_id, tag_id) DO NOTHING"));
    return s.bindAll(review, tag, unit.id()).run();
}

Status ReviewRepository::removeTag(UnitOfWork& unit, ReviewId review, TagId tag)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM review_tags WHERE review_id = ? AND tag_id = ?"));
    return s.bindAll(review, tag).run();
}

Status ReviewRepository::markRead(std::span<const ReviewId> ids, qint64 now)
{
    if (ids.empty())
        return {};
    Transaction transaction(m_db);
    ENCORE_TRY(transaction.begin());
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO review_reads(review_id, read_at) VALUES (?, ?) ON CONFLICT (review_id) DO NOTHING"));
    for (ReviewId id : ids)
        ENCORE_TRY(s.bindAll(qint64(id.value), now).run());
    return transaction.commit();
}

Status ReviewRepository::forgetRead(UnitOfWork& unit, ReviewId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM review_reads WHERE review_id = ?"));
    return s.bind(id).run();
}

Status ReviewRepository::markUnread(std::span<const ReviewId> ids)
{
    if (ids.empty())
        return {};
    Transaction transaction(m_db);
    ENCORE_TRY(transaction.begin());
    Statement& s = m_db.cached(QStringLiteral("DELETE FROM review_reads WHERE review_id = ?"));
    for (ReviewId id : ids)
        ENCORE_TRY(s.bind(qint64(id.value)).run());
    return transaction.commit();
}

} // namespace encore
