#include "replies/reply_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr auto kColumns =
    "p.id, p.review_id, p.is_public, p.is_automatic, p.state_id, p.text, p.posted_at, p.posted_precision, p.staff_id, p.template_id, "
    "p.remark, p.approved_by, p.starred, p.remind_at";

Reply replyFrom(const Statement& s)
{
    Reply r;
    r.id = s.id<ReplyId>(0);
    r.review = s.id<ReviewId>(1);
    r.isPublic = s.flag(2);
    r.isAutomatic = s.flag(3);
    r.state = ReplyState(s.small(4));
    r.text = s.text(5);
    r.postedAt = s.maybeInteger(6);
    r.postedDayOnly = s.flag(7);
    r.staff = s.id<StaffId>(8);
    r.templateId = s.id<TemplateId>(9);
    r.remark = s.text(10);
    r.approvedBy = s.id<StaffId>(11);
    r.starred = s.flag(12);
    r.remindAt = s.maybeInteger(13);
    return r;
}

Result<std::vector<Reply>> readReplies(Statement& s)
{
    std::vector<Reply> list;
    while (s.next())
        list.push_back(replyFrom(s));
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

ReplyDraft draftFrom(const Statement& s)
{
    return {s.id<ReviewId>(0), s.flag(1), s.text(2), s.id<TemplateId>(3), s.integer(4)};
}

// A draft that was posted word for word is done with; when the posting is undone it is there again.
constexpr auto kLive =
    "NOT EXISTS (SELECT 1 FROM replies p WHERE p.review_id = d.review_id AND p.is_public = d.is_public AND p.posted_at IS NOT NULL "
    "AND p.text = d.text)";

QString idName(ReplyId id) { return QStringLiteral("reply %1").arg(id.value); }

Status changes(Statement& s, ReplyId id)
{
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

} // namespace

Result<ReplyId> ReplyRepository::insert(UnitOfWork& unit, const Reply& r)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO replies(review_id, is_public, is_automatic, state_id, text, posted_at, posted_precision, staff_id, template_id, "
        "remark, approved_by, starred, remind_at, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(r.review, r.isPublic, r.isAutomatic, int(r.state), r.text, r.postedAt, r.postedDayOnly, r.staff, r.templateId,
                         r.remark, r.approvedBy, r.starred, r.remindAt, unit.id()).run());
    return ReplyId(s.insertedId());
}

Status ReplyRepository::update(UnitOfWork& unit, const Reply& r)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "UPDATE replies SET is_public = ?, is_automatic = ?, state_id = ?, text = ?, posted_at = ?, posted_precision = ?, staff_id = ?, "
        "template_id = ?, remark = ?, approved_by = ?, starred = ?, remind_at = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(r.isPublic, r.isAutomatic, int(r.state), r.text, r.postedAt, r.postedDayOnly, r.staff, r.templateId,
                         r.remark, r.approvedBy, r.starred, r.remindAt, r.id).run());
    return changes(s, r.id);
}

Status ReplyRepository::remove(UnitOfWork& unit, ReplyId id)
{
    Statement& versions = unit.db().cached(QStringLiteral("DELETE FROM reply_versions WHERE reply_id = ?"));
    ENCORE_TRY(versions.bind(qint64(id.value)).run());
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM replies WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return changes(s, id);
}

Result<Reply> ReplyRepository::find(ReplyId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM replies p WHERE p.id = ?").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    ENCORE_LET(const std::vector<Reply> list, readReplies(s));
    if (list.empty())
        return fail(ErrorCode::NotFound, idName(id));
    return list.front();
}

Result<std::vector<Reply>> ReplyRepository::ofReview(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM replies p WHERE p.review_id = ? ORDER BY p.id").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    return readReplies(s);
}

Result<std::vector<Reply>> ReplyRepository::ofCustomer(CustomerId customer, int limit)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT %1 FROM reviews r JOIN replies p ON p.review_id = r.id WHERE r.customer_id = ? AND p.posted_at IS NOT NULL "
        "ORDER BY p.posted_at DESC, p.id DESC LIMIT ?").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bindAll(qint64(customer.value), limit).run());
    return readReplies(s);
}

Result<std::vector<QString>> ReplyRepository::lastTexts(ChannelId channel, int count, ReviewId except)
{
    // A channel that is answered seldom must not make this read every reply there is: the last 3,000 are enough.
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT p.text FROM (SELECT id, review_id, text, posted_at, is_public, state_id FROM replies WHERE posted_at IS NOT NULL "
        "ORDER BY posted_at DESC LIMIT 3000) p JOIN reviews r ON r.id = p.review_id "
        "WHERE p.is_public = 1 AND p.state_id IN (5, 6) AND r.channel_id = ? AND p.review_id <> ? "
        "ORDER BY p.posted_at DESC, p.id DESC LIMIT ?"));
    ENCORE_TRY(s.bindAll(qint64(channel.value), qint64(except.value), count).run());
    std::vector<QString> texts;
    while (s.next())
        texts.push_back(s.text(0));
    ENCORE_TRY(s.status());
    s.finish();
    return texts;
}

Result<std::optional<qint64>> ReplyRepository::firstPostedAt(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT min(posted_at) FROM replies WHERE review_id = ? AND is_public = 1 AND is_automatic = 0 AND posted_at IS NOT NULL"));
    ENCORE_TRY(s.bind(qint64(review.value)).run());
    std::optional<qint64> at;
    if (s.next())
        at = s.maybeInteger(0);
    ENCORE_TRY(s.status());
    s.finish();
    return at;
}

Result<bool> ReplyRepository::stands(ReviewId review)
{
    ENCORE_LET(const qint64 found, m_db.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM replies WHERE review_id = %1 AND is_public = 1 AND is_automatic = 0 AND state_id IN (%2, %3))")
                                                    .arg(review.value).arg(int(ReplyState::Posted)).arg(int(ReplyState::Edited))));
    return found != 0;
}

Result<std::optional<Reply>> ReplyRepository::inTheMaking(ReviewId review, bool isPublic)
{
    ENCORE_LET(std::vector<Reply> all, ofReview(review));
    std::optional<Reply> found;
    for (Reply& reply : all)
        if (!wasPosted(reply.state) && reply.isPublic == isPublic)
            found = std::move(reply);
    return found;
}

Result<std::vector<ReviewId>> ReplyRepository::returnedTo(StaffId staff)
{
    // A review whose answer came back still waits: those are few, and have an index.
    Statement& s = m_db.cached(QStringLiteral("SELECT r.id FROM reviews r WHERE r.waiting = 1 AND EXISTS (SELECT 1 FROM replies p WHERE p.review_id = r.id "
                                              "AND p.staff_id = ? AND p.state_id = 1 AND p.remark <> '' AND p.is_public = 1) ORDER BY r.id"));
    ENCORE_TRY(s.bind(staff).run());
    std::vector<ReviewId> ids;
    while (s.next())
        ids.push_back(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    return ids;
}

Result<std::vector<ReviewId>> ReplyRepository::toPost(qint64 by)
{
    // Both conditions on the state: the second is the one of the partial index.
    Statement& s = m_db.cached(QStringLiteral("SELECT DISTINCT review_id FROM replies WHERE state_id IN (3, 4) AND state_id IN (2, 3, 4) AND is_public = 1 "
                                              "AND (remind_at IS NULL OR remind_at <= ?) ORDER BY review_id"));
    ENCORE_TRY(s.bind(by).run());
    std::vector<ReviewId> ids;
    while (s.next())
        ids.push_back(s.id<ReviewId>(0));
    ENCORE_TRY(s.status());
    return ids;
}

Result<bool> ReplyRepository::needsApproval(StaffId staff)
{
    if (!staff)
        return false;
    Statement& s = m_db.cached(QStringLiteral("SELECT needs_approval = 1 AND role_id <> 1 FROM staff WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(staff.value)).run());
    const bool needs = s.next() && s.flag(0);
    ENCORE_TRY(s.status());
    s.finish();
    return needs;
}

Result<QString> ReplyRepository::newestChange(ProductId product, const QString& from)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT title FROM changes WHERE done_on IS NOT NULL AND done_on >= ? AND (product_id = ? OR product_id IS NULL) "
        "ORDER BY product_id IS NULL, done_on DESC, id DESC LIMIT 1"));
    ENCORE_TRY(s.bindAll(from, qint64(product.value)).run());
    const QString title = s.next() ? s.text(0) : QString();
    ENCORE_TRY(s.status());
    s.finish();
    return title;
}

Status ReplyRepository::markAsReminder(UnitOfWork& unit, TaskId task, qint64 remindAt)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE tasks SET kind = 'post', remind_at = ? WHERE id = ?"));
    return s.bindAll(remindAt, task).run();
}

Status ReplyRepository::finishReminders(UnitOfWork& unit, ReviewId review)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE tasks SET done_at = ? WHERE review_id = ? AND kind = 'post' AND done_at IS NULL"));
    return s.bindAll(unit.now(), review).run();
}

Result<std::vector<ReplyVersion>> ReplyRepository::versions(ReplyId reply)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT id, reply_id, text, state_id, replaced_at FROM reply_versions WHERE reply_id = ? ORDER BY id"));
    ENCORE_TRY(s.bind(qint64(reply.value)).run());
    std::vector<ReplyVersion> list;
    while (s.next())
        list.push_back({s.integer(0), s.id<ReplyId>(1), s.text(2), ReplyState(s.small(3)), s.integer(4)});
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Status ReplyRepository::addVersion(UnitOfWork& unit, const ReplyVersion& version)
{
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO reply_versions(reply_id, text, state_id, replaced_at, created_in) VALUES (?, ?, ?, ?, ?)"));
    return s.bindAll(version.reply, version.text, int(version.state), version.replacedAt, unit.id()).run();
}

Status ReplyRepository::saveDraft(const ReplyDraft& draft)
{
    if (draft.text.isEmpty())
        return removeDraft(draft.review, draft.isPublic);
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO drafts(review_id, is_public, text, template_id, saved_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (review_id, is_public) DO UPDATE SET text = excluded.text, template_id = excluded.template_id, "
        "saved_at = excluded.saved_at"));
    return s.bindAll(draft.review, draft.isPublic, draft.text, draft.templateId, draft.savedAt).run();
}

Result<std::optional<ReplyDraft>> ReplyRepository::draft(ReviewId review, bool isPublic)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT d.review_id, d.is_public, d.text, d.template_id, d.saved_at FROM drafts d WHERE d.review_id = ? AND d.is_public = ? "
        "AND %1").arg(QLatin1String(kLive)));
    ENCORE_TRY(s.bindAll(qint64(review.value), isPublic).run());
    std::optional<ReplyDraft> draft;
    if (s.next())
        draft = draftFrom(s);
    ENCORE_TRY(s.status());
    s.finish();
    return draft;
}

Result<std::vector<ReplyDraft>> ReplyRepository::drafts(int limit)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT d.review_id, d.is_public, d.text, d.template_id, d.saved_at FROM drafts d WHERE %1 ORDER BY d.saved_at DESC LIMIT ?")
                                        .arg(QLatin1String(kLive)));
    ENCORE_TRY(s.bind(limit).run());
    std::vector<ReplyDraft> list;
    while (s.next())
        list.push_back(draftFrom(s));
    ENCORE_TRY(s.status());
    s.finish();
    return list;
}

Status ReplyRepository::removeDraft(ReviewId review, bool isPublic)
{
    Statement& s = m_db.cached(QStringLiteral("DELETE FROM drafts WHERE review_id = ? AND is_public = ?"));
    return s.bindAll(qint64(review.value), isPublic).run();
}

Status ReplyRepository::dropPostedDrafts(qint64 savedBefore)
{
    Statement& s = m_db.cached(QStringLiteral("DELETE FROM drafts AS d WHERE d.saved_at < ? AND NOT (%1)").arg(QLatin1String(kLive)));
    return s.bind(savedBefore).run();
}

} // namespace encore
