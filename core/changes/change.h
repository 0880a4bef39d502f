#pragma once

#include "base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace encore {

using ChangeId = Id<struct ChangeTag>;

/// Something that is, or will be, done differently because of what people said: a row of the table `changes`.
struct Change {
    ChangeId id;
    QString title;
    QString kind = QStringLiteral("other");   ///< one of changeKinds()
    QString notes;
    ProductId product;
    StaffId owner;
    std::optional<QDate> plannedFor;          ///< local days
    std::optional<QDate> doneOn;
    qint64 createdAt = 0;                     ///< UTC seconds

    bool isDone() const { return doneOn.has_value(); }
    friend bool operator==(const Change&, const Change&) = default;
};

/// "card", "size_chart", "supplier", "packing", "delivery", "staff", "process", "other".
const QStringList& changeKinds();

} // namespace encore
