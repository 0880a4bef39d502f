#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace encore {

class Database;

/// The typed shadow tables behind undo, audit and "as of that day".
///
/// A table is journalled when it has a `created_in` column. For each such table T this makes
///   T_before(j_seq, j_unit, j_op, j_customer, <all columns of T without constraints>)
/// and three triggers: every UPDATE and DELETE of a row that the writing unit did not itself create
/// keeps the row as it was (j_op 'U' or 'D'), and any write outside a unit of work is refused. Undo adds
/// rows with j_op 'R': "this row did not exist and was put back by j_unit".
/// j_customer is the customer whom the row concerns (erasing a person reaches the shadows by it): its own, or that of the
/// order, review, reply or case it hangs on. NULL where none of them leads to anybody.
namespace journal {

struct Column {
    QString name;
    QString type;
};

/// Journalled tables, in the order of the schema (parents before children).
Result<QStringList> tables(Database& db);
/// Columns of a table in order.
Result<QList<Column>> columns(Database& db, const QString& table);
/// Creates the shadow tables and triggers that are missing, as `schema` has them. Part of a migration's transaction.
Status install(Database& db, int schema);
/// Drops all triggers of the journal, so that a migration may rewrite tables; install() brings them back.
Status dropTriggers(Database& db);

/// Takes away what units before `beforeUtc` (seconds) kept of the rows they changed, and marks them as pruned: they can no longer
/// be undone. Only units older than every unit that stays: what a unit changed is told apart by those after it. Short
/// transactions, so that others write in between; asked between them, `cancelled` may stop it, and the next call goes on.
/// Units that were marked now. Busy, Cancelled.
Result<qint64> prune(Database& db, qint64 beforeUtc, const std::function<bool()>& cancelled = {});

} // namespace journal

} // namespace encore
