#include "cli/command.h"

#include "cli/output.h"

#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop;
    qint64 unit = 0;
    bool skipChanged = false, json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("UNIT_ID", o.unit, "what to take back, as `units` numbers it")->required();
    command.add_flag("--skip-changed", o.skipChanged, "leave rows that something changed since as they are");
    addJson(command, o.json);
}

QString lineOf(const UndoConflict& conflict)
{
    return QStringLiteral("%1 %2: %3").arg(conflict.table).arg(conflict.id)
        .arg(conflict.fields.isEmpty() ? QStringLiteral("deleted, or other rows depend on it") : conflict.fields.join(QStringLiteral(", ")));
}

QJsonObject documentOf(const UndoOutcome& outcome)
{
    QJsonArray rows;
    for (const UndoConflict& conflict : outcome.conflicts)
        rows.append(QJsonObject{{QStringLiteral("table"), conflict.table}, {QStringLiteral("id"), conflict.id},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(conflict.fields)}});
    return {{QStringLiteral("unit_id"), outcome.done && outcome.unit ? QJsonValue(outcome.unit.value) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("restored"), outcome.restored},
            {QStringLiteral("removed"), outcome.removed},
            {QStringLiteral("skipped"), rows},
            {QStringLiteral("skipped_count"), outcome.conflictCount},
            {QStringLiteral("refused"), !outcome.done}};
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto store, session.open(absolutePath(o.shop)));
    ENCORE_LET(const UndoOutcome outcome, store->undo(UnitId(o.unit), o.skipChanged));
    if (o.json)
        print(QJsonDocument(documentOf(outcome)));
    else if (outcome.done)
        print(QStringLiteral("restored %1, removed %2, left as they are %3; this undo is unit %4")
                  .arg(outcome.restored).arg(outcome.removed).arg(outcome.conflictCount).arg(outcome.unit.value));
    if (outcome.done) {
        for (const UndoConflict& conflict : outcome.conflicts)
            if (!o.json)
                print(QStringLiteral("  left: ") + lineOf(conflict));
        return kDone;
    }
    Error refused{ErrorCode::Conflict, QStringLiteral("%1 rows").arg(outcome.conflictCount),
                  QStringLiteral("nothing was undone; --skip-changed undoes everything else"), {}};
    for (const UndoConflict& conflict : outcome.conflicts) {
        if (refused.facts.size() == 20) {
            refused.facts << QStringLiteral("and %1 more").arg(outcome.conflictCount - 20);
            break;
        }
        refused.facts << lineOf(conflict);
    }
    return tl::unexpected<Error>(std::move(refused));
}

} // namespace

void addUndo(CommandLine& line) { line.add("undo", "take back one unit, an import with the rows it updated too", &describe, &work); }

} // namespace encore::cli
