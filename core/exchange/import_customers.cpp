#include "exchange/import_customers.h"

#include "base/phone.h"
#include "base/text_fold.h"
#include "customers/custom_field_repository.h"
#include "customers/customer_repository.h"
#include "customers/name_forms.h"
#include "customers/other_person.h"
#include "exchange/mapping.h"

#include <algorithm>
#include <limits>

namespace encore {

namespace {

constexpr qsizetype kNameLimit = 1000;
constexpr double kFullName = 0.7;           // of sameNameScore: more than a first name that many people have

QString personKey(const Customer& c)
{
    QString key;
    for (const ExternalId& x : c.externalIds)
        key += x.source + u'\x1e' + x.id;
    key += u'\x1f' + c.name + u'\x1f' + c.firstName + u'\x1f' + c.lastName;
    for (const CustomerPhone& p : c.phones)
        key += u'\x1f' + p.typed;
    key += u'\x1f' + c.emails.join(u'\x1f') + u'\x1f' + c.tags.join(u'\x1e') + u'\x1f' + c.notes + u'\x1f' + c.lastBefore;
    if (c.birthday)
        key += c.birthday->toIso();
    for (const auto& consent : {c.consentEmail, c.consentSms})
        key += consent ? *consent ? u'y' : u'n' : u'-';
    return key;
}

bool hasOtherId(const Customer& known, const Customer& told)
{
    return !told.externalIds.empty() && std::any_of(known.externalIds.begin(), known.externalIds.end(), [&](const ExternalId& x) {
        return x.source == told.externalIds.front().source && x.id != told.externalIds.front().id; });
}

} // namespace

CustomerImporter::CustomerImporter(ImportContext& context, RowReader& reader) : m_context(context), m_reader(reader)
{
    m_table = context.options.kind == ImportKind::Customers;
    const bool mixed = context.options.kind == ImportKind::Mixed;
    auto own = [&](const char* name) { return reader.field(QLatin1String(name)); };
    auto extra = [&](const char* name) { return m_table || mixed ? reader.field(QLatin1String(name)) : nullptr; };
    m_externalId = own(m_table ? "external_id" : "customer");
    m_name = own(m_table ? "name" : "customer_name");
    m_phone = own(m_table ? "phone" : "customer_phone");
    m_email = own(m_table ? "email" : "customer_email");
    m_firstName = extra("first_name");
    m_lastName = extra("last_name");
    m_birthday = extra("birthday");
    m_tags = extra("tags");
    m_notes = extra("notes");
    m_source = extra("source");
    m_createdAt = extra("created_at");
    m_consentEmail = extra("consent_email");
    m_consentSms = extra("consent_sms");
    m_ordersBefore = extra("orders_before");
    m_spentBefore = extra("spent_before");
    m_lastBefore = extra("last_before");
    m_onlyReference = !m_table && !mixed && m_externalId && !m_name && !m_phone && !m_email;
}

PersonRecord CustomerImporter::read()
{
    Customer c;
    const QString source = m_source ? m_reader.text(m_source, 200) : QString();
    if (const QString id = m_reader.text(m_externalId, 500); !id.isEmpty())
        c.externalIds.push_back({source.isEmpty() ? m_context.source : source, id});
    if (m_onlyReference)
        return {c};
    c.firstName = m_reader.text(m_firstName, kNameLimit);
    c.lastName = m_reader.text(m_lastName, kNameLimit);
    c.name = m_reader.text(m_name, kNameLimit);
    if (c.name.isEmpty())
        c.name = (c.firstName + u' ' + c.lastName).trimmed().left(kNameLimit);
    c.phones = m_reader.phones(m_phone);
    c.emails = m_reader.emails(m_email);
    c.birthday = m_reader.birthday(m_birthday);
    c.tags = m_reader.tags(m_tags);
    c.notes = m_reader.texts(m_notes).join(u'\n').left(100000);
    if (const auto at = m_reader.instant(m_createdAt))
        c.createdAt = at->utc;
    c.consentEmail = m_reader.boolean(m_consentEmail);
    c.consentSms = m_reader.boolean(m_consentSms);
    if (const auto orders = m_reader.count(m_ordersBefore)) {
        if (*orders >= 0 && *orders <= 1000000)
            c.ordersBefore = int(*orders);
        else
            m_reader.problem(m_ordersBefore, ValueProblem::OutOfRange, QString::number(*orders), Need::Optional);
    }
    if (const auto spent = m_reader.money(m_spentBefore)) {
        if (spent->minor >= 0)
            c.spentBefore = *spent;
        else
            m_reader.problem(m_spentBefore, ValueProblem::OutOfRange, m_reader.text(m_spentBefore), Need::Optional);
    }
    if (const auto last = m_reader.instant(m_lastBefore))
        c.lastBefore = last->localDay.toString(Qt::ISODate);
    return {c};
}

QString CustomerImporter::reference() const
{
    if (const QString id = m_reader.cell(m_externalId).text.trimmed(); !id.isEmpty())
        return m_context.source + u'\x1e' + id;
    for (const FieldSource* f : {m_phone, m_email, m_name, m_lastName, m_firstName})
        if (const QString text = m_reader.cell(f).text.trimmed(); !text.isEmpty())
            return text;
    return {};
}

Result<CustomerId> CustomerImporter::find(const PersonRecord& record)
{
    CustomerRepository& customers = m_context.store.customers();
    const Customer& c = record.person;
    m_beside = {};
    // Whom the source calls by another id is another person, even on the same phone; and so is who has another name.
    auto firstOf = [&](const std::vector<CustomerId>& ids, const FieldSource* field) -> Result<CustomerId> {
        for (const CustomerId id : ids) {
            if (c.externalIds.empty() && c.name.isEmpty())
                return id;
            ENCORE_LET(const Customer known, customers.find(id));
            if (hasOtherId(known, c))
                continue;
            if (!isOtherPerson(known, c))
                return id;
            if (m_beside.customer.isNull())
                m_beside = {id, field};
        }
        return CustomerId();
    };
    for (const MatchKey key : m_context.options.matchKeys) {
        CustomerId id;
        if (key == MatchKey::ExternalId && !c.externalIds.empty()) {
            ENCORE_LET(const auto found, customers.findByExternalId(c.externalIds.front().source, c.externalIds.front().id));
            id = found.value_or(CustomerId());
        } else if (key == MatchKey::Phone) {
            for (const CustomerPhone& p : c.phones)
                if (id.isNull() && !p.e164.isEmpty()) {
                    ENCORE_LET(const auto ids, customers.findByPhone(p.e164));
                    ENCORE_LET(id, firstOf(ids, m_phone));
                }
        } else if (key == MatchKey::Email) {
            for (const QString& e : c.emails)
                if (id.isNull()) {
                    ENCORE_LET(const auto ids, customers.findByEmail(e));
                    ENCORE_LET(id, firstOf(ids, m_email));
                }
        }
        if (id)
            return id;
    }
    // The id is unique within its source, whatever the keys say.
    if (!c.externalIds.empty()) {
        const auto& keys = m_context.options.matchKeys;
        if (std::find(keys.begin(), keys.end(), MatchKey::ExternalId) != keys.end())
            return CustomerId();
        ENCORE_LET(const auto found, customers.findByExternalId(c.externalIds.front().source, c.externalIds.front().id));
        return found.value_or(CustomerId());
    }
    // Only a name, perhaps with a number that cannot be one: the same name with nothing that speaks against it.
    const bool reachable = !c.emails.isEmpty() || std::any_of(c.phones.begin(), c.phones.end(), [](const CustomerPhone& p) { return !p.e164.isEmpty(); });
    if (reachable || c.name.isEmpty())
        return CustomerId();
    ENCORE_LET(const auto named, customers.findByName(c.name, 50));
    for (const CustomerId id : named) {
        ENCORE_LET(const Customer known, customers.find(id));
        const bool differs = (c.birthday && known.birthday && c.birthday != known.birthday)
                          || (!c.phones.empty() && !known.phones.empty() && !hasPhone(known.phones, c.phones.front()));
        if (!differs)
            return id;
    }
    return CustomerId();
}

Result<CustomerImporter::Kinship> CustomerImporter::kinship(const PersonRecord& record, CustomerId customer)
{
    if (record.isEmpty() || customer.isNull())
        return Kinship::Unsure;
    ENCORE_LET(const CustomerId found, find(record));
    if (found == customer)
        return Kinship::Same;
    const Customer& told = record.person;
    ENCORE_LET(const Customer known, m_context.store.customers().find(customer));
    if (hasOtherId(known, told) || namesDiffer(known.name, told.name))
        return Kinship::Other;
    const double alike = sameNameScore(known.name, told.name).score;
    if (contactsDiffer(known, told) && alike < kFullName)
        return Kinship::Unlike;
    return alike > 0 ? Kinship::Same : Kinship::Unsure;
}

bool CustomerImporter::merge(Customer& into, const Customer& from) const
{
    const ImportPolicy policy = m_context.options.policy;
    if (policy == ImportPolicy::Create)
        return false;
    const bool overwrite = policy == ImportPolicy::Overwrite;
    bool changed = false;
    auto text = [&](QString& field, const QString& value) {
        if (!value.isEmpty() && value != field && (overwrite || field.isEmpty())) {
            field = value;
            changed = true;
        }
    };
    auto maybe = [&](auto& field, const auto& value) {
        if (value && value != field && (overwrite || !field)) {
            field = value;
            changed = true;
        }
    };
    text(into.name, from.name);
    text(into.firstName, from.firstName);
    text(into.lastName, from.lastName);
    text(into.notes, from.notes);
    text(into.lastBefore, from.lastBefore);
    maybe(into.birthday, from.birthday);
    maybe(into.createdAt, from.createdAt);
    maybe(into.consentEmail, from.consentEmail);
    maybe(into.consentSms, from.consentSms);
    maybe(into.ordersBefore, from.ordersBefore);
    maybe(into.spentBefore, from.spentBefore);
    // An order tells of one contact of several: it never takes the others away. Nor does a table that only fills; it adds.
    const bool replaces = overwrite && m_table;
    const bool takesAny = overwrite || into.phones.empty();      // else only what can be a number
    const auto isNew = [&](const CustomerPhone& p) { return !hasPhone(into.phones, p) && (takesAny || !p.e164.isEmpty()); };
    if (std::any_of(from.phones.begin(), from.phones.end(), isNew)) {
        if (replaces)
            into.phones.clear();
        for (const CustomerPhone& p : from.phones)
            if (isNew(p) && into.phones.size() < 50)
                into.phones.push_back(p), changed = true;
    }
    if (std::any_of(from.emails.begin(), from.emails.end(), [&](const QString& e) { return !hasEmail(into.emails, e); })) {
        if (replaces)
            into.emails.clear();
        for (const QString& e : from.emails)
            if (!hasEmail(into.emails, e) && into.emails.size() < 50)
                into.emails << e, changed = true;
    }
    for (const ExternalId& x : from.externalIds)
        if (std::find(into.externalIds.begin(), into.externalIds.end(), x) == into.externalIds.end())
            into.externalIds.push_back(x), changed = true;
    for (const QString& tag : from.tags)
        if (!into.tags.contains(tag, Qt::CaseInsensitive))
            into.tags << tag, changed = true;
    return changed;
}

Status CustomerImporter::begin()
{
    if (!m_tagsBefore && m_tags) {
        ENCORE_LET(const auto tags, m_context.store.customers().tags());
        m_tagsBefore = tags.size();
    }
    return m_own ? Status() : readOwnFields();
}

Status CustomerImporter::readOwnFields()
{
    m_own.emplace();
    const QString prefix = QString::fromUtf16(kOwnFieldPrefix);
    CustomFieldRepository repository(m_context.store.db());
    QStringList names;
    for (const QString& name : m_reader.fieldNames())
        if (name.startsWith(prefix))
            names << name;
    // New ones stand on the card in the order of the file.
    const auto column = [&](const QString& name) {
        const FieldSource* source = m_reader.field(name);
        return source && !source->columns.empty() ? source->columns.front() : std::numeric_limits<int>::max();
    };
    std::stable_sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return column(a) < column(b); });
    for (const QString& name : std::as_const(names)) {
        ENCORE_LET(const auto known, repository.all(true));
        const QString called = name.mid(prefix.size()).simplified().left(CustomFieldRepository::longestName);
        const auto found = std::find_if(known.begin(), known.end(), [&](const CustomField& field) { return customFieldKey(field.name) == customFieldKey(called); });
        CustomField field = found == known.end() ? CustomField{{}, called, CustomFieldKind::Text, {}, 0, true} : *found;
        if (field.id.isNull()) {
            ENCORE_LET(field.id, repository.save(m_context.unit, field));
            m_context.created("custom_fields");
        }
        // Two columns of one field: the first of them speaks.
        if (std::none_of(m_own->begin(), m_own->end(), [&](const auto& own) { return own.second.id == field.id; }))
            m_own->emplace_back(m_reader.field(name), field);
    }
    return {};
}

Result<bool> CustomerImporter::writeOwnFields(CustomerId id, bool created)
{
    const ImportPolicy policy = m_context.options.policy;
    if (m_own->empty() || (policy == ImportPolicy::Create && !created))
        return false;
    CustomFieldRepository repository(m_context.store.db());
    std::vector<CustomValue> before, values;
    if (!created) {
        ENCORE_LET(before, repository.valuesOf(id, true));
    }
    for (const auto& [source, field] : *m_own) {
        const QString text = m_reader.texts(source).join(QStringLiteral(", ")).trimmed();
        const auto had = std::find_if(before.begin(), before.end(), [&, of = field.id](const CustomValue& v) { return v.field == of; });
        if (text.isEmpty() || (had != before.end() && (policy != ImportPolicy::Overwrite || had->value == text)))
            continue;      // what is there already may be a choice that the list no longer has
        // Numbers and days are written as the file writes them; what cannot be read is noted there.
        QString typed = text;
        if (field.kind == CustomFieldKind::Number) {
            const auto number = m_reader.number(source);
            if (!number)
                continue;
            const auto exact = plainValue(field, text);      // has more digits than a double where it says the same
            typed = exact && exact->toDouble() == *number ? *exact : QString::number(*number, 'f', QLocale::FloatingPointShortest);
        } else if (field.kind == CustomFieldKind::Date) {
            // A workbook keeps days before 1900 as texts among its numbers.
            if (!QDate::fromString(text, QStringLiteral("yyyy-MM-dd")).isValid()) {
                const auto day = m_reader.instant(source);
                if (!day)
                    continue;
                typed = day->localDay.toString(Qt::ISODate);
            }
        }
        const auto plain = plainValue(field, typed);
        if (!plain)
            m_context.log.note(source->name, QStringLiteral("bad_value"), QStringLiteral("\"%1\" is %2").arg(text.left(100), plain.error().detail.section(u':', 0, 0)), {.value = text});
        else if (had == before.end() || had->value != *plain)
            values.push_back({field.id, *plain});
    }
    ENCORE_TRY(repository.setValues(m_context.unit, id, values));
    return !values.empty();
}

Result<CustomerImporter::Applied> CustomerImporter::apply(const PersonRecord& record)
{
    if (record.isEmpty())
        return Applied{};
    const Customer& person = record.person;
    QString key;
    if (!m_table) {
        // A buyer's orders stand in many rows: what they say about the person is looked at once.
        key = m_onlyReference ? person.externalIds.front().id : personKey(person);
        if (const auto known = m_lastPersons.constFind(key); known != m_lastPersons.cend())
            return *known;
    }
    ENCORE_TRY(begin());
    CustomerRepository& customers = m_context.store.customers();
    ENCORE_LET(CustomerId id, find(record));
    Applied applied{id, Outcome::Unchanged};
    if (id.isNull()) {
        ENCORE_LET(applied.id, customers.insert(m_context.unit, person));
        applied.outcome = Outcome::Created;
        m_context.created("customers");
        if (m_beside.customer) {
            ENCORE_LET(const Customer other, customers.find(m_beside.customer));
            m_context.log.note(m_beside.field->name, QStringLiteral("shared_contact"),
                               QStringLiteral("\"%1\" has the same %2 as \"%3\" and another name; they are kept as two people. Merge them if they are one")
                                   .arg(person.name.left(100), m_beside.field == m_email ? QStringLiteral("e-mail") : QStringLiteral("phone"), other.displayName().left(100)),
                               {.value = person.name, .expected = other.displayName()});
        }
    } else if (m_context.options.policy != ImportPolicy::Create && !m_onlyReference) {      // an id alone tells nothing new of whom it names
        ENCORE_LET(Customer known, customers.find(id));
        Customer told = person;
        for (const ExternalId& x : person.externalIds) {
            ENCORE_LET(const auto owner, customers.findByExternalId(x.source, x.id));
            if (owner && *owner != id) {
                told.externalIds.clear();
                m_context.log.note(m_externalId->name, QStringLiteral("other_person"),
                                   QStringLiteral("the id \"%1\" belongs to another customer than the phone or e-mail").arg(x.id), {.value = x.id});
            }
        }
        if (merge(known, told)) {
            ENCORE_TRY(customers.update(m_context.unit, known));
            applied.outcome = Outcome::Updated;
            m_context.updated("customers");
        }
    }
    ENCORE_LET(const bool own, writeOwnFields(applied.id, applied.outcome == Outcome::Created));
    if (own && applied.outcome == Outcome::Unchanged) {
        applied.outcome = Outcome::Updated;
        m_context.updated("customers");
    }
    if (!m_table) {
        if (m_lastPersons.size() >= kRememberedLookups)
            m_lastPersons.clear();
        m_lastPersons.insert(key, {applied.id, Outcome::Unchanged});
    }
    return applied;
}

Status CustomerImporter::row()
{
    const PersonRecord record = read();
    if (m_context.log.isRejected())
        return {};
    if (record.isEmpty()) {
        m_context.log.reject({}, QStringLiteral("nobody"), QStringLiteral("the row has no name, phone, e-mail or id"));
        return {};
    }
    ENCORE_LET(const Applied applied, apply(record));
    const bool repeats = m_seen.next(quint64(applied.id.value)) > 1;
    if (applied.outcome == Outcome::Unchanged)
        ++(repeats ? m_context.report.duplicates : m_context.report.unchanged);
    return {};
}

Status CustomerImporter::finish()
{
    if (m_tagsBefore) {
        ENCORE_LET(const auto tags, m_context.store.customers().tags());
        if (tags.size() > *m_tagsBefore)
            m_context.created("tags", qint64(tags.size() - *m_tagsBefore));
    }
    return {};
}

} // namespace encore
