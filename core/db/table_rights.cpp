#include "db/table_rights.h"

#include "db/database.h"

#include <QHash>

namespace encore {

namespace {

Result<bool> any(Database& db, const QString& sql)
{
    ENCORE_LET(const qint64 found, db.integer(QStringLiteral("SELECT EXISTS (%1)").arg(sql)));
    return found != 0;
}

Result<bool> isRefused(Database& db, const QString& table, const ChangeSet& changes)
{
    const TableRight right = rightOf(table).value_or(TableRight::Owners);
    if (right == TableRight::Daily)
        return false;
    if (right == TableRight::Added)
        return any(db, QStringLiteral("SELECT 1 FROM %1_before WHERE j_unit = %2%3")
                           .arg(table).arg(changes.unit.value).arg(changes.kind == UnitKind::Undo ? QStringLiteral(" AND j_op = 'U'") : QString()));
    if (table != QLatin1String("settings"))
        return true;
    return any(db, QStringLiteral("SELECT 1 FROM (SELECT key FROM settings WHERE created_in = %1 UNION ALL SELECT key FROM settings_before WHERE j_unit = %1) "
                                  "WHERE key <> 'reviews.answer_from'").arg(changes.unit.value));
}

} // namespace

std::optional<TableRight> rightOf(const QString& table)
{
    using enum TableRight;
    static const QHash<QString, TableRight> rights = [] {
        QHash<QString, TableRight> all;
        for (const char* name : {"sources", "tags", "customers", "customer_external_ids", "customer_phones", "customer_emails", "customer_handles", "customer_tags",
                                 "customer_fields", "products", "product_variants", "orders", "order_lines", "refunds", "reviews", "review_versions", "review_media",
                                 "review_tags", "review_pauses", "template_folders", "templates", "suggestion_rules", "replies", "reply_versions", "notes", "tasks",
                                 "import_profiles", "changes", "cases", "case_pauses", "case_closings", "compensations", "returns", "saved_views", "channel_looks",
                                 "attachments", "file_contents"})
            all.insert(QLatin1String(name), Daily);
        for (const char* name : {"channels", "custom_fields", "causes"})
            all.insert(QLatin1String(name), Added);
        for (const char* name : {"settings", "staff", "work_intervals", "special_days", "closing_reasons", "month_costs", "service_standards", "service_reviews"})
            all.insert(QLatin1String(name), Owners);
        return all;
    }();
    const auto found = rights.constFind(table);
    return found == rights.cend() ? std::nullopt : std::optional(*found);
}

Status checkRights(Database& db, const Actor& actor, const ChangeSet& changes)
{
    if (isAllowed(actor.role, Permission::Settings))
        return {};
    for (auto it = changes.tables.cbegin(); it != changes.tables.cend(); ++it) {
        ENCORE_LET(const bool refused, isRefused(db, it.key(), changes));
        if (refused)
            return fail(ErrorCode::NotAllowed, QStringLiteral("change settings"), it.key());
    }
    return {};
}

} // namespace encore
