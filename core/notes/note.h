#pragma once

#include "base/ids.h"

#include <QString>

namespace encore {

/// A private remark of the staff on one customer, order or review: a row of the table `notes`.
struct Note {
    NoteId id;
    CustomerId customer;                      ///< one of the three is set
    OrderId order;
    ReviewId review;
    QString text;
    qint64 at = 0;                            ///< UTC seconds
    StaffId staff;
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace encore
