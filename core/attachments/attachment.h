#pragma once

#include "base/ids.h"
#include "db/unit_of_work.h"

#include <QString>

namespace encore {

using AttachmentId = Id<struct AttachmentTag>;

/// The record that a file hangs on: exactly one of them is set.
struct AttachmentOwner {
    CustomerId customer;
    OrderId order;
    ReviewId review;
    CaseId caseId;

    bool isNull() const { return !customer && !order && !review && !caseId; }
    /// What may be asked of a person who adds files to such a record or takes them off.
    Permission permission() const;
    friend bool operator==(const AttachmentOwner&, const AttachmentOwner&) = default;
};

/// A file that was copied into the shop; what is in it is read apart.
struct Attachment {
    AttachmentId id;
    AttachmentOwner owner;
    QString name;             ///< as the file was called, without folders; safe to show and to save under
    QString mediaType;        ///< "image/jpeg"; empty: unknown
    qint64 bytes = 0;
    QString sha256;           ///< of its content, hexadecimal
    qint64 addedAt = 0;       ///< UTC seconds
    StaffId staff;
};

/// The name of a file without folders, without what no file system takes, and without characters that are not
/// seen or turn the reading direction, so that "photo.exe" cannot pose as a picture. Never empty.
QString safeFileName(const QString& name);

} // namespace encore
