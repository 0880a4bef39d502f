#pragma once

#include "base/result.h"
#include "db/unit_of_work.h"
#include "history/audit.h"

#include <QTimeZone>

namespace encore::ui {

/// Plain words for what was done, in the interface's language.
namespace history_words {

/// "Review closed: Marina", "Import of orders: shop.xlsx".
QString sentence(UnitKind kind, const QString& label);
/// Whether a code of UnitLabel, "review.close" or "review.close.many", has words of its own.
bool knows(const QString& code);
/// "City", "Promised for"; the column itself where no word is known.
QString fieldName(const QString& table, const QString& column);
/// Whether a column that records tell of has a word.
bool knowsField(const QString& column);
/// "Phone", "Note".
QString thing(const QString& table);

struct Context {
    QString currency;
    int digits = 2;
    QTimeZone zone;
    qint64 now = 0;
};
/// A stored value as people read it: "—" where there is none. `name`: what an id stands for.
QString value(const QString& column, const QVariant& stored, const QString& name, const Context& context);
/// The lines of one row: "City: Perm → Omsk", "Phone removed: +7 916 …", one per field.
QStringList lines(const RowChange& row, const Context& context);

} // namespace history_words

} // namespace encore::ui
