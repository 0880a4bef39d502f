#pragma once

#include "db/unit_of_work.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace encore {

/// The records that have a history of their own; each takes in what hangs on it (an order its lines, refunds,
/// notes and tasks).
enum class AuditSubject { Customer, Order, Review, Case };

/// One field of one row before and after a unit of work.
struct FieldChange {
    QString column;              ///< as the schema names it: "delivered_at"
    QVariant before, after;      ///< as stored; null: empty, or there was no row
    QString beforeName;          ///< what an id stands for: a person's name, a product, the code of a state
    QString afterName;
};

/// What one unit of work did to one row.
struct RowChange {
    enum class Kind { Created, Changed, Removed, PutBack };
    QString table;
    qint64 id = 0;
    Kind kind = Kind::Changed;
    std::vector<FieldChange> fields;   ///< Changed: those that differ; else what the row held, empty ones left out
};

/// A unit of work as far as it touched the record that was asked about.
struct AuditEntry {
    UnitId unit;
    qint64 at = 0;               ///< UTC seconds
    StaffId staff;
    QString staffName;
    UnitKind kind = UnitKind::Edit;
    QString label;               ///< see UnitLabel
    bool undone = false;
    std::vector<RowChange> rows;
};

} // namespace encore
