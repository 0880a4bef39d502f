#include "notes/note_repository.h"

#include "db/database.h"

namespace encore {

namespace {

constexpr int kTextLimit = 20000;

Status check(const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("empty"));
    if (text.size() > kTextLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("longer than %1 characters").arg(kTextLimit));
    return {};
}

QString idName(NoteId id) { return QStringLiteral("note %1").arg(id.value); }

} // namespace

Result<NoteId> NoteRepository::insert(UnitOfWork& unit, const Note& n)
{
    ENCORE_TRY(check(n.text));
    if (int(bool(n.customer)) + int(bool(n.order)) + int(bool(n.review)) != 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("record"), QStringLiteral("a note belongs to one record"));
    Statement& s = unit.db().cached(QStringLiteral(
        "INSERT INTO notes(customer_id, order_id, review_id, text, at, staff_id, created_in) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    ENCORE_TRY(s.bindAll(n.customer, n.order, n.review, n.text, n.at ? n.at : unit.now(), n.staff ? n.staff : unit.actor().staff,
                         unit.id()).run());
    return NoteId(s.insertedId());
}

Status NoteRepository::setText(UnitOfWork& unit, NoteId id, const QString& text)
{
    ENCORE_TRY(check(text));
    Statement& s = unit.db().cached(QStringLiteral("UPDATE notes SET text = ? WHERE id = ?"));
    ENCORE_TRY(s.bindAll(text, qint64(id.value)).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Status NoteRepository::remove(UnitOfWork& unit, NoteId id)
{
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM notes WHERE id = ?"));
    ENCORE_TRY(s.bind(qint64(id.value)).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, idName(id));
}

Result<Note> NoteRepository::find(NoteId id)
{
    ENCORE_LET(const std::vector<Note> list, read(QStringLiteral("id = %1").arg(id.value), 1));
    if (list.empty())
        return fail(ErrorCode::NotFound, idName(id));
    return list.front();
}

Result<std::vector<Note>> NoteRepository::read(const QString& where, int limit)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT id, customer_id, order_id, review_id, text, at, staff_id FROM notes WHERE %1 ORDER BY at DESC, id DESC LIMIT %2")
                                   .arg(where).arg(limit));
    ENCORE_TRY(s.run());
    std::vector<Note> list;
    while (s.next())
        list.push_back({s.id<NoteId>(0), s.id<CustomerId>(1), s.id<OrderId>(2), s.id<ReviewId>(3), s.text(4), s.integer(5), s.id<StaffId>(6)});
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<Note>> NoteRepository::ofCustomer(CustomerId customer, int limit)
{
    return read(QStringLiteral("customer_id = %1").arg(customer.value), limit);
}
Result<std::vector<Note>> NoteRepository::ofOrder(OrderId order, int limit) { return read(QStringLiteral("order_id = %1").arg(order.value), limit); }
Result<std::vector<Note>> NoteRepository::ofReview(ReviewId review, int limit) { return read(QStringLiteral("review_id = %1").arg(review.value), limit); }

} // namespace encore
