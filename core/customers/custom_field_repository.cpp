#include "customers/custom_field_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kLongestChoice = 100, kMostChoices = 200;

CustomField fieldFrom(const Statement& s)
{
    return {s.id<CustomFieldId>(0), s.text(1), customFieldKindFromCode(s.text(2)), s.text(3).split(u'\n', Qt::SkipEmptyParts), s.small(4), s.flag(5)};
}

Result<CustomField> cleaned(CustomField field)
{
    field.name = field.name.simplified().left(CustomFieldRepository::longestName);
    if (field.name.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("a field needs a name"));
    QStringList choices;
    if (field.kind == CustomFieldKind::List)
        for (const QString& choice : std::as_const(field.choices))
            if (const QString one = choice.simplified().left(kLongestChoice); !one.isEmpty() && !choices.contains(one, Qt::CaseInsensitive) && choices.size() < kMostChoices)
                choices << one;
    if (field.kind == CustomFieldKind::List && choices.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("choices"), QStringLiteral("a list needs choices"));
    field.choices = choices;
    return field;
}

} // namespace

Result<std::vector<CustomField>> CustomFieldRepository::all(bool putAway)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id, name, kind, choices, position, active FROM custom_fields WHERE active >= ? ORDER BY position, id"));
    ENCORE_TRY(s.bind(putAway ? 0 : 1).run());
    std::vector<CustomField> list;
    while (s.next())
        list.push_back(fieldFrom(s));
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return list;
}

Result<CustomField> CustomFieldRepository::find(CustomFieldId id)
{
    ENCORE_LET(const auto list, all(true));
    const auto found = std::find_if(list.begin(), list.end(), [&](const CustomField& field) { return field.id == id; });
    if (found == list.end())
        return fail(ErrorCode::NotFound, QStringLiteral("field %1").arg(id.value));
    return *found;
}

Result<CustomFieldId> CustomFieldRepository::save(UnitOfWork& unit, const CustomField& given)
{
    ENCORE_LET(const CustomField field, cleaned(given));
    ENCORE_LET(const auto list, all(true));
    const QString key = customFieldKey(field.name), choices = field.choices.join(u'\n');
    for (const CustomField& other : list)
        if (other.id != field.id && customFieldKey(other.name) == key)
            return fail(ErrorCode::AlreadyExists, field.name);
    if (field.id) {
        ENCORE_LET(const CustomField before, find(field.id));
        ENCORE_LET(const qint64 used, uses(field.id));
        if (before.kind != field.kind && used > 0)
            return fail(ErrorCode::Conflict, field.name, QStringLiteral("customers have values of the old kind"));
        Statement& s = unit.db().cached(QStringLiteral("UPDATE custom_fields SET name = ?, name_key = ?, kind = ?, choices = ?, position = ?, active = ? WHERE id = ?"));
        ENCORE_TRY(s.bindAll(field.name, key, codeOf(field.kind), choices, field.position, field.active, field.id).run());
        return field.id;
    }
    if (list.size() >= size_t(most))
        return fail(ErrorCode::TooLarge, field.name, QStringLiteral("at most %1 fields").arg(most));
    Statement& s = unit.db().cached(QStringLiteral("INSERT INTO custom_fields(name, name_key, kind, choices, position, active, created_in) VALUES (?, ?, ?, ?, ?, 1, ?)"));
    ENCORE_TRY(s.bindAll(field.name, key, codeOf(field.kind), choices, list.empty() ? 1 : list.back().position + 1, unit.id()).run());
    return CustomFieldId(s.insertedId());
}

Status CustomFieldRepository::remove(UnitOfWork& unit, CustomFieldId id)
{
    ENCORE_TRY(unit.db().cached(QStringLiteral("DELETE FROM customer_fields WHERE field_id = ?")).bind(id).run());
    Statement& s = unit.db().cached(QStringLiteral("DELETE FROM custom_fields WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("field %1").arg(id.value));
}

Result<qint64> CustomFieldRepository::uses(CustomFieldId id)
{
    return m_db.integer(QStringLiteral("SELECT count(*) FROM customer_fields WHERE field_id = %1").arg(id.value));
}

Result<std::vector<CustomValue>> CustomFieldRepository::valuesOf(CustomerId customer, bool putAway)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT v.field_id, v.value FROM customer_fields v JOIN custom_fields f ON f.id = v.field_id WHERE v.customer_id = ? AND f.active >= ? ORDER BY f.position, f.id"));
    ENCORE_TRY(s.bindAll(customer, putAway ? 0 : 1).run());
    std::vector<CustomValue> list;
    while (s.next())
        list.push_back({s.id<CustomFieldId>(0), s.text(1)});
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return list;
}

Status CustomFieldRepository::setValues(UnitOfWork& unit, CustomerId customer, const std::vector<CustomValue>& values)
{
    if (values.empty())
        return {};
    ENCORE_LET(const auto before, valuesOf(customer, true));
    for (const CustomValue& given : values) {
        ENCORE_LET(const CustomField field, find(given.field));
        const auto had = std::find_if(before.begin(), before.end(), [&](const CustomValue& v) { return v.field == given.field; });
        if (had != before.end() && had->value == given.value)
            continue;      // also a choice that the list no longer has
        ENCORE_LET(const QString value, plainValue(field, given.value));
        if (had != before.end() && had->value == value)
            continue;
        if (value.isEmpty()) {
            if (had != before.end())
                ENCORE_TRY(unit.db().cached(QStringLiteral("DELETE FROM customer_fields WHERE customer_id = ? AND field_id = ?")).bindAll(customer, field.id).run());
        } else if (had != before.end()) {
            ENCORE_TRY(unit.db().cached(QStringLiteral("UPDATE customer_fields SET value = ?, value_key = ? WHERE customer_id = ? AND field_id = ?"))
                           .bindAll(value, foldForSearch(value), customer, field.id).run());
        } else {
            ENCORE_TRY(unit.db().cached(QStringLiteral("INSERT INTO customer_fields(customer_id, field_id, value, value_key, created_in) VALUES (?, ?, ?, ?, ?)"))
                           .bindAll(customer, field.id, value, foldForSearch(value), unit.id()).run());
        }
    }
    return {};
}

Result<std::vector<CustomFieldRepository::Use>> CustomFieldRepository::valuesIn(CustomFieldId field, int limit)
{
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT min(value), count(*) FROM customer_fields WHERE field_id = ? GROUP BY value_key ORDER BY count(*) DESC, value_key LIMIT ?"));
    ENCORE_TRY(s.bindAll(field, limit).run());
    std::vector<Use> list;
    while (s.next())
        list.push_back({s.text(0), s.integer(1)});
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return list;
}

Result<std::vector<CustomerId>> CustomFieldRepository::customersWith(CustomFieldId field, const QString& value)
{
    Statement& s = m_db.cached(value.isEmpty() ? QStringLiteral("SELECT customer_id FROM customer_fields WHERE field_id = ?")
                                               : QStringLiteral("SELECT customer_id FROM customer_fields WHERE field_id = ? AND value_key = ?"));
    s.bind(field);
    if (!value.isEmpty())
        s.bind(foldForSearch(value));
    ENCORE_TRY(s.run());
    std::vector<CustomerId> list;
    while (s.next())
        list.push_back(s.id<CustomerId>(0));
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return list;
}

} // namespace encore
