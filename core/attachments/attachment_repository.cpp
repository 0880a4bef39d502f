#include "attachments/attachment_repository.h"

#include "db/database.h"

#include <QCryptographicHash>

#include <algorithm>

namespace encore {

namespace {

std::pair<QString, qint64> keyOf(const AttachmentOwner& owner)
{
    if (owner.customer)
        return {QStringLiteral("customer_id"), owner.customer.value};
    if (owner.order)
        return {QStringLiteral("order_id"), owner.order.value};
    if (owner.review)
        return {QStringLiteral("review_id"), owner.review.value};
    return {QStringLiteral("case_id"), owner.caseId.value};
}

QString hashOf(const QByteArray& content) { return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()); }

QString idName(AttachmentId id) { return QStringLiteral("attachment %1").arg(id.value); }

} // namespace

Result<std::vector<Attachment>> AttachmentRepository::select(const QString& where, qint64 value)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT a.id, a.customer_id, a.order_id, a.review_id, a.case_id, a.name, a.media_type, f.bytes, f.sha256, a.added_at, a.staff_id "
        "FROM attachments a JOIN file_contents f ON f.id = a.content_id WHERE a.%1 ? ORDER BY a.id").arg(where));
    ENCORE_TRY(s.bind(value).run());
    std::vector<Attachment> list;
    while (s.next())
        list.push_back({s.id<AttachmentId>(0), {s.id<CustomerId>(1), s.id<OrderId>(2), s.id<ReviewId>(3), s.id<CaseId>(4)}, s.text(5), s.text(6),
                        s.integer(7), s.text(8), s.integer(9), s.id<StaffId>(10)});
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return list;
}

Result<std::vector<Attachment>> AttachmentRepository::of(const AttachmentOwner& owner)
{
    const auto [column, id] = keyOf(owner);
    return select(column + QStringLiteral(" ="), id);
}

Result<Attachment> AttachmentRepository::find(AttachmentId id)
{
    ENCORE_LET(auto found, select(QStringLiteral("id ="), id.value));
    if (found.empty())
        return fail(ErrorCode::NotFound, idName(id));
    return std::move(found.front());
}

Result<QByteArray> AttachmentRepository::content(AttachmentId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT f.content, f.sha256, a.name FROM attachments a JOIN file_contents f ON f.id = a.content_id WHERE a.id = ?"));
    ENCORE_TRY(s.bind(id).run());
    if (!s.next()) {
        ENCORE_TRY(s.status());
        return fail(ErrorCode::NotFound, idName(id));
    }
    const QByteArray bytes = s.blob(0);
    const QString sha256 = s.text(1), name = s.text(2);
    s.finish();
    if (hashOf(bytes) != sha256)
        return fail(ErrorCode::DamagedShop, name, QStringLiteral("the content of this file is not what was put in"));
    return bytes;
}

Result<qint64> AttachmentRepository::contentId(const QString& sha256, const QByteArray& content)
{
    Statement& find = m_db.cached(QStringLiteral("SELECT id FROM file_contents WHERE sha256 = ?"));
    ENCORE_TRY(find.bind(sha256).run());
    if (find.next()) {
        const qint64 id = find.integer(0);
        find.finish();
        return id;
    }
    // Not kept prepared: it would hold on to the bytes.
    Statement insert = m_db.prepare(QStringLiteral("INSERT INTO file_contents(sha256, bytes, content) VALUES (?, ?, ?)"));
    ENCORE_TRY(insert.bindAll(sha256, qint64(content.size()), content).run());
    return insert.insertedId();
}

Result<AttachmentId> AttachmentRepository::add(UnitOfWork& unit, const AttachmentOwner& owner, const QString& name, const QString& mediaType, const QByteArray& content)
{
    const QString called = safeFileName(name);
    if (owner.isNull())
        return fail(ErrorCode::InvalidInput, called, QStringLiteral("a file hangs on a customer, an order, a review or a case"));
    if (content.isEmpty())
        return fail(ErrorCode::InvalidInput, called, QStringLiteral("the file is empty"));
    if (content.size() > largest)
        return fail(ErrorCode::TooLarge, called, QStringLiteral("a file of at most %1 bytes is copied into the shop").arg(largest),
                    {QString::number(content.size()), QString::number(largest)});
    ENCORE_LET(const auto there, of(owner));
    if (there.size() >= size_t(mostOnRecord))
        return fail(ErrorCode::TooLarge, called, QStringLiteral("at most %1 files on one record").arg(mostOnRecord), {QString::number(there.size())});
    const QString sha256 = hashOf(content);
    if (std::any_of(there.begin(), there.end(), [&](const Attachment& a) { return a.sha256 == sha256; }))
        return fail(ErrorCode::AlreadyExists, called, QStringLiteral("this record has the file already"));
    ENCORE_LET(const qint64 stored, contentId(sha256, content));
    const auto [column, id] = keyOf(owner);
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO attachments(content_id, name, media_type, %1, added_at, staff_id, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)").arg(column));
    ENCORE_TRY(s.bindAll(stored, called, mediaType.left(100), id, unit.now(), unit.actor().staff, unit.id()).run());
    return AttachmentId(s.insertedId());
}

Status AttachmentRepository::rename(UnitOfWork& unit, AttachmentId id, const QString& name)
{
    Statement& s = unit.db().cached(QStringLiteral("UPDATE attachments SET name = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(safeFileName(name), id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Status AttachmentRepository::remove(UnitOfWork& unit, AttachmentId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM attachments WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Status AttachmentRepository::each(const std::function<Status(const Attachment&, const QByteArray&)>& take)
{
    ENCORE_LET(const auto all, select(QStringLiteral("id >"), 0));
    for (const Attachment& attachment : all) {
        ENCORE_LET(const QByteArray bytes, content(attachment.id));
        ENCORE_TRY(take(attachment, bytes));
    }
    return {};
}

Result<qint64> AttachmentRepository::dropUnnamed()
{
    const QString unnamed = QStringLiteral(
        "FROM file_contents WHERE NOT EXISTS (SELECT 1 FROM attachments a WHERE a.content_id = file_contents.id) "
        "AND NOT EXISTS (SELECT 1 FROM attachments_before b WHERE b.content_id = file_contents.id)");
    // Asked first: mostly there is none, and then other writers need not wait.
    ENCORE_LET(const qint64 any, m_db.integer(QStringLiteral("SELECT EXISTS (SELECT 1 %1)").arg(unnamed)));
    if (any == 0)
        return 0;
    Transaction transaction(m_db);
    ENCORE_TRY(transaction.begin());
    Statement s = m_db.prepare(QStringLiteral("DELETE %1").arg(unnamed));
    ENCORE_TRY(s.run());
    const qint64 gone = std::max(0, s.changes());
    s.finish();
    ENCORE_TRY(transaction.commit());
    return gone;
}

} // namespace encore
