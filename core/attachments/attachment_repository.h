#pragma once

#include "attachments/attachment.h"
#include "base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace encore {

class Database;

/// Files copied into the shop: names by record, contents apart and once for equal files, so that no list ever
/// reads them. They lie in the shop's one file, so every backup has them.
///
/// A content stays as long as a row of `attachments` or of `attachments_before` names it. What was taken off is such a
/// shadow, for units are kept and each of them can be undone, so its content stays too; no write leaves one that
/// nothing names. What prunes units or erases a person has to end with dropUnnamed().
class AttachmentRepository {
public:
    static constexpr qint64 largest = 20LL * 1024 * 1024;   ///< bytes of one file
    static constexpr int mostOnRecord = 100;

    explicit AttachmentRepository(Database& db) : m_db(db) {}

    /// Oldest first, without contents.
    Result<std::vector<Attachment>> of(const AttachmentOwner& owner);
    /// NotFound.
    Result<Attachment> find(AttachmentId id);
    /// The bytes of the file. NotFound; DamagedShop when they are not what was put in.
    Result<QByteArray> content(AttachmentId id);
    /// Copies a file in. InvalidInput for an empty file or no owner; TooLarge (facts: bytes, limit) beyond `largest`,
    /// or (facts: files) where the record has `mostOnRecord`; AlreadyExists when it has a file of the same content.
    Result<AttachmentId> add(UnitOfWork& unit, const AttachmentOwner& owner, const QString& name, const QString& mediaType, const QByteArray& content);
    Status rename(UnitOfWork& unit, AttachmentId id, const QString& name);
    /// Takes the file off its record; undo brings it back.
    Status remove(UnitOfWork& unit, AttachmentId id);
    /// Every file one after another, for an export.
    Status each(const std::function<Status(const Attachment&, const QByteArray&)>& take);
    /// Deletes the contents that no row and no shadow names any more, in a transaction of its own; how many. Busy.
    Result<qint64> dropUnnamed();

private:
    Result<std::vector<Attachment>> select(const QString& where, qint64 value);
    Result<qint64> contentId(const QString& sha256, const QByteArray& content);

    Database& m_db;
};

} // namespace encore
