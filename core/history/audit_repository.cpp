#include "history/audit_repository.h"

#include "db/database.h"
#include "db/journal.h"

#include <algorithm>
#include <map>

namespace encore {

namespace {

constexpr int kRowsPerTable = 300;

/// What is made from other columns, keys of the program, and secrets.
bool isTold(const QString& column)
{
    static const QStringList untold{
        QStringLiteral("id"), QStringLiteral("created_in"), QStringLiteral("name_key"), QStringLiteral("email_key"), QStringLiteral("reversed_digits"),
        QStringLiteral("e164"), QStringLiteral("import_key"), QStringLiteral("content_key"), QStringLiteral("net_minor"), QStringLiteral("qualifying"),
        QStringLiteral("waiting"), QStringLiteral("asks"), QStringLiteral("closing_reason_id"), QStringLiteral("header_key"), QStringLiteral("rating_tenths"), QStringLiteral("rating_max_tenths")};
    return !untold.contains(column) && !column.endsWith(QLatin1String("_precision"));
}

/// Where the name of a reference stands: column -> table and the column that names it.
struct Reference {
    const char* column;
    const char* table;
    const char* name;
};
constexpr Reference kReferences[]{
    {"customer_id", "customers", "name"},       {"product_id", "products", "name"},          {"variant_id", "product_variants", "name"},
    {"channel_id", "channels", "name"},         {"staff_id", "staff", "name"},               {"assigned_to", "staff", "name"},
    {"owner_id", "staff", "name"},              {"approved_by", "staff", "name"},            {"template_id", "templates", "title"},
    {"folder_id", "template_folders", "name"},  {"tag_id", "tags", "name"},                  {"source_id", "sources", "name"},
    {"order_id", "orders", "number"},           {"exchange_order_id", "orders", "number"},   {"cause_id", "causes", "name"},
    {"change_id", "changes", "title"},          {"case_id", "cases", "title"},               {"status_id", "order_statuses", "code"},
    {"role_id", "staff_roles", "code"},         {"wait_id", "review_waits", "code"},         {"class_id", "review_classes", "code"},
    {"link_id", "author_links", "code"},        {"severity_id", "case_severities", "code"},  {"outcome_id", "case_outcomes", "code"},
    {"decision_id", "return_decisions", "code"},
};

const char* lookupOf(const QString& table, const QString& column)
{
    if (column == QLatin1String("state_id"))
        return table == QLatin1String("reviews") ? "review_states" : table == QLatin1String("cases") ? "case_states" : "reply_states";
    if (column == QLatin1String("kind_id"))
        return table == QLatin1String("reviews")     ? "review_kinds"
               : table == QLatin1String("channels")  ? "channel_kinds"
               : table == QLatin1String("cases")     ? "case_kinds"
                                                     : "compensation_kinds";
    return nullptr;
}

bool isEmpty(const QVariant& value) { return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty()); }

} // namespace

Result<QStringList> AuditRepository::columns(const QString& table)
{
    auto known = m_columns.constFind(table);
    if (known == m_columns.cend()) {
        ENCORE_LET(const QList<journal::Column> all, journal::columns(m_db, table));
        QStringList names;
        for (const journal::Column& column : all)
            names << column.name;
        known = m_columns.insert(table, names);
    }
    return *known;
}

Status AuditRepository::addRows(const QString& table, const QString& condition, std::vector<Row>& into)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 UNION SELECT id FROM %1_before WHERE j_op <> 'R' AND %2 ORDER BY id DESC LIMIT %3")
                                   .arg(table, condition).arg(kRowsPerTable));
    ENCORE_TRY(s.run());
    while (s.next())
        into.push_back({table, s.integer(0)});
    return s.status();
}

Result<std::vector<AuditRepository::Row>> AuditRepository::rowsOf(AuditSubject subject, qint64 id)
{
    std::vector<Row> rows;
    QString table, key;
    QStringList parts;
    switch (subject) {
    case AuditSubject::Customer:
        table = QStringLiteral("customers");
        key = QStringLiteral("customer_id");
        parts = {QStringLiteral("customer_phones"), QStringLiteral("customer_emails"), QStringLiteral("customer_handles"),
                 QStringLiteral("customer_external_ids"), QStringLiteral("customer_tags"), QStringLiteral("customer_fields"), QStringLiteral("notes"), QStringLiteral("tasks"), QStringLiteral("attachments")};
        break;
    case AuditSubject::Order:
        table = QStringLiteral("orders");
        key = QStringLiteral("order_id");
        parts = {QStringLiteral("order_lines"), QStringLiteral("refunds"), QStringLiteral("notes"), QStringLiteral("tasks"), QStringLiteral("attachments")};
        break;
    case AuditSubject::Review:
        table = QStringLiteral("reviews");
        key = QStringLiteral("review_id");
        parts = {QStringLiteral("replies"), QStringLiteral("review_tags"), QStringLiteral("review_media"), QStringLiteral("review_pauses"),
                 QStringLiteral("notes"), QStringLiteral("tasks"), QStringLiteral("attachments")};
        break;
    case AuditSubject::Case:
        table = QStringLiteral("cases");
        key = QStringLiteral("case_id");
        parts = {QStringLiteral("case_pauses"), QStringLiteral("compensations"), QStringLiteral("returns"), QStringLiteral("notes"), QStringLiteral("tasks"), QStringLiteral("attachments")};
        break;
    }
    ENCORE_TRY(addRows(table, QStringLiteral("id = %1").arg(id), rows));
    for (const QString& part : std::as_const(parts))
        ENCORE_TRY(addRows(part, QStringLiteral("%1 = %2").arg(key).arg(id), rows));
    return rows;
}

// The life of a row is the list of its shadows in the order of writing, then the row itself. Shadows of one unit
// belong together: the first is what stood before it; what stands after it is the first of the next unit.
Result<std::vector<AuditRepository::Step>> AuditRepository::steps(const Row& row, const QStringList& columns)
{
    struct Shadow {
        UnitId unit;
        State state;
    };
    std::vector<Shadow> shadows;
    const QString list = columns.join(QStringLiteral(", "));
    Statement s = m_db.prepare(QStringLiteral("SELECT j_unit, j_op, %1 FROM %2_before WHERE id = ? ORDER BY j_seq").arg(list, row.table));
    ENCORE_TRY(s.bind(row.id).run());
    const auto read = [&](Statement& from, int first) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values << from.value(first + i);
        return values;
    };
    while (s.next()) {
        const UnitId unit = s.id<UnitId>(0);
        if (shadows.empty() || shadows.back().unit != unit)
            shadows.push_back({unit, s.text(1) == QLatin1String("R") ? State() : State(read(s, 2))});
    }
    ENCORE_TRY(s.status());
    State now;
    Statement current = m_db.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(list, row.table));
    ENCORE_TRY(current.bind(row.id).run());
    if (current.next())
        now = read(current, 0);
    ENCORE_TRY(current.status());

    std::vector<Step> result;
    const State first = shadows.empty() ? now : shadows.front().state;
    const qsizetype born = columns.indexOf(QStringLiteral("created_in"));
    if (first && born >= 0)
        result.push_back({UnitId(first->at(born).toLongLong()), {}, first});
    for (size_t i = 0; i < shadows.size(); ++i)
        result.push_back({shadows[i].unit, shadows[i].state, i + 1 < shadows.size() ? shadows[i + 1].state : now});
    return result;
}

Result<QString> AuditRepository::nameOf(const QString& table, const QString& column, const QVariant& value)
{
    if (value.isNull())
        return QString();
    QString from, name;
    if (const char* lookup = lookupOf(table, column)) {
        from = QLatin1String(lookup);
        name = QStringLiteral("code");
    }
    for (const Reference& reference : kReferences)
        if (from.isEmpty() && column == QLatin1String(reference.column)) {
            from = QLatin1String(reference.table);
            name = QLatin1String(reference.name);
        }
    if (from.isEmpty())
        return QString();
    const QString key = from + u'/' + value.toString();
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    Statement s = m_db.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(name, from));
    ENCORE_TRY(s.bind(value.toLongLong()).run());
    QString found;
    if (s.next())
        found = s.text(0);
    m_names.insert(key, found);
    return found;
}

Result<RowChange> AuditRepository::change(const Row& row, const QStringList& columns, const Step& step)
{
    RowChange result;
    result.table = row.table;
    result.id = row.id;
    const qint64 born = step.after ? step.after->value(columns.indexOf(QStringLiteral("created_in"))).toLongLong() : 0;
    result.kind = step.before && step.after ? RowChange::Kind::Changed
                  : step.before             ? RowChange::Kind::Removed
                  : born == step.unit.value ? RowChange::Kind::Created
                                            : RowChange::Kind::PutBack;
    for (int i = 0; i < columns.size(); ++i) {
        if (!isTold(columns[i]))
            continue;
        FieldChange field;
        field.column = columns[i];
        field.before = step.before ? step.before->at(i) : QVariant();
        field.after = step.after ? step.after->at(i) : QVariant();
        if (field.before == field.after || (isEmpty(field.before) && isEmpty(field.after)))
            continue;
        if (columns[i] == QLatin1String("pin_hash")) {
            field.before = field.after = QVariant();
        } else {
            ENCORE_LET(field.beforeName, nameOf(row.table, columns[i], field.before));
            ENCORE_LET(field.afterName, nameOf(row.table, columns[i], field.after));
        }
        result.fields.push_back(std::move(field));
    }
    return result;
}

Result<std::optional<AuditEntry>> AuditRepository::entry(UnitId unit)
{
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT u.at, u.staff_id, coalesce(p.name, ''), u.kind_id, u.label, u.undone_by FROM units u LEFT JOIN staff p ON p.id = u.staff_id WHERE u.id = ?"));
    ENCORE_TRY(s.bind(unit).run());
    if (!s.next())
        return std::optional<AuditEntry>();
    AuditEntry found;
    found.unit = unit;
    found.at = s.integer(0);
    found.staff = s.id<StaffId>(1);
    found.staffName = s.text(2);
    found.kind = UnitKind(s.small(3));
    found.label = s.text(4);
    found.undone = !s.isNull(5);
    return std::optional(std::move(found));
}

Result<std::vector<AuditEntry>> AuditRepository::of(AuditSubject subject, qint64 id, int limit)
{
    ENCORE_LET(const std::vector<Row> rows, rowsOf(subject, id));
    std::map<qint64, std::vector<RowChange>, std::greater<>> byUnit;
    for (const Row& row : rows) {
        ENCORE_LET(const QStringList names, columns(row.table));
        ENCORE_LET(const std::vector<Step> life, steps(row, names));
        for (const Step& step : life) {
            ENCORE_LET(RowChange told, change(row, names, step));
            if (told.kind != RowChange::Kind::Changed || !told.fields.empty())
                byUnit[step.unit.value].push_back(std::move(told));
        }
    }
    std::vector<AuditEntry> entries;
    for (auto& [unit, changes] : byUnit) {
        if (int(entries.size()) >= limit)
            break;
        ENCORE_LET(std::optional<AuditEntry> found, entry(UnitId(unit)));
        if (!found)
            continue;      // kept no longer
        found->rows = std::move(changes);
        entries.push_back(std::move(*found));
    }
    return entries;
}

Result<AuditEntry> AuditRepository::ofUnit(UnitId unit, int limit)
{
    ENCORE_LET(std::optional<AuditEntry> found, entry(unit));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("unit %1").arg(unit.value));
    ENCORE_LET(const QStringList tables, journal::tables(m_db));
    for (const QString& table : tables) {
        const int left = limit - int(found->rows.size());
        if (left <= 0)
            break;
        std::vector<qint64> ids;
        Statement s = m_db.prepare(QStringLiteral(
            "SELECT id FROM (SELECT id FROM %1_before WHERE j_unit = ? UNION "
            "SELECT t.id FROM %1 t JOIN unit_ranges r ON r.table_name = '%1' AND r.unit_id = ? WHERE t.id BETWEEN r.first_id AND r.last_id UNION "
            "SELECT b.id FROM %1_before b JOIN unit_ranges r ON r.table_name = '%1' AND r.unit_id = ? WHERE b.id BETWEEN r.first_id AND r.last_id) "
            "ORDER BY id LIMIT ?").arg(table));
        ENCORE_TRY(s.bindAll(unit, unit, unit, left).run());
        while (s.next())
            ids.push_back(s.integer(0));
        ENCORE_TRY(s.status());
        s.finish();
        ENCORE_LET(const QStringList names, columns(table));
        for (qint64 id : ids) {
            ENCORE_LET(const std::vector<Step> life, steps({table, id}, names));
            for (const Step& step : life) {
                if (step.unit != unit)
                    continue;
                ENCORE_LET(RowChange told, change({table, id}, names, step));
                if (told.kind != RowChange::Kind::Changed || !told.fields.empty())
                    found->rows.push_back(std::move(told));
            }
        }
    }
    return std::move(*found);
}

} // namespace encore
