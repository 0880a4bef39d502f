#include "customers/customer_repository.h"

#include "base/text_fold.h"
#include "db/database.h"

#include <QHash>

#include <algorithm>

namespace encore {

namespace {

constexpr auto kColumns =
    "name, first_name, last_name, name_key, birthday, city, preferences, notes, created_at, consent_email, consent_sms, "
    "orders_before, spent_before_minor, last_before, badge_override, badge_reason, is_test";
constexpr int kColumnCount = 17;

QString marks(int n) { return QStringList(n, QStringLiteral("?")).join(QStringLiteral(", ")); }

std::optional<QString> orNull(const QString& s) { return s.isEmpty() ? std::nullopt : std::optional(s); }

void bindValues(Statement& s, const Customer& c)
{
    auto flag = [](const std::optional<bool>& b) { return b ? std::optional<qint64>(*b) : std::nullopt; };
    s.bindAll(c.name, c.firstName, c.lastName, foldForSearch(c.name), c.birthday ? std::optional(c.birthday->toIso()) : std::nullopt,
              c.city, c.preferences, c.notes, c.createdAt, flag(c.consentEmail), flag(c.consentSms), c.ordersBefore,
              c.spentBefore ? std::optional<qint64>(c.spentBefore->minor) : std::nullopt, orNull(c.lastBefore), orNull(c.badgeOverride),
              orNull(c.badgeReason), c.isTest);
}

QString idList(std::span<const CustomerId> ids)
{
    QString list;
    list.reserve(qsizetype(ids.size()) * 8);
    for (const CustomerId id : ids) {
        if (!list.isEmpty())
            list += u',';
        list += QString::number(id.value);
    }
    return list;
}

Status validate(const Customer& c)
{
    for (const auto& [field, text] : {std::pair{"name", &c.name}, {"first_name", &c.firstName}, {"last_name", &c.lastName}, {"city", &c.city}})
        if (text->size() > 1000)
            return fail(ErrorCode::InvalidInput, QLatin1String(field), QStringLiteral("at most 1000 characters"));
    if (c.notes.size() > 100000 || c.preferences.size() > 100000)
        return fail(ErrorCode::InvalidInput, QStringLiteral("notes"), QStringLiteral("at most 100,000 characters"));
    if (c.phones.size() + size_t(c.emails.size()) + c.handles.size() > 100)
        return fail(ErrorCode::InvalidInput, QStringLiteral("contacts"), QStringLiteral("at most 100"));
    if (c.badgeOverride.size() > 40 || c.badgeReason.size() > 300)
        return fail(ErrorCode::InvalidInput, QStringLiteral("badge_override"), QStringLiteral("at most 40 characters, its reason at most 300"));
    if (!c.badgeOverride.isEmpty() && c.badgeReason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("badge_reason"), QStringLiteral("a badge set by hand needs its reason"));
    if (c.ordersBefore && *c.ordersBefore < 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("orders_before"), QStringLiteral("not below 0"));
    return {};
}

} // namespace

QString emailKey(const QString& email) { return email.trimmed().toCaseFolded(); }

Result<Customer> CustomerRepository::find(CustomerId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM customers WHERE id = ?").arg(QLatin1String(kColumns)));
    ENCORE_TRY(s.bind(id).run());
    if (!s.next())
        return fail(ErrorCode::NotFound, QStringLiteral("customer %1").arg(id.value));
    auto flag = [&](int i) { return s.isNull(i) ? std::nullopt : std::optional(s.flag(i)); };
    Customer c;
    c.id = id;
    c.name = s.text(0);
    c.firstName = s.text(1);
    c.lastName = s.text(2);
    c.birthday = Birthday::fromIso(s.text(4));
    c.city = s.text(5);
    c.preferences = s.text(6);
    c.notes = s.text(7);
    c.createdAt = s.maybeInteger(8);
    c.consentEmail = flag(9);
    c.consentSms = flag(10);
    if (!s.isNull(11))
        c.ordersBefore = s.small(11);
    if (!s.isNull(12))
        c.spentBefore = Money(s.integer(12));
    c.lastBefore = s.text(13);
    c.badgeOverride = s.text(14);
    c.badgeReason = s.text(15);
    c.isTest = s.flag(16);
    s.finish();
    ENCORE_TRY(readContacts(c));
    return c;
}

Status CustomerRepository::readContacts(Customer& c)
{
    auto each = [&](const char* sql, auto&& take) -> Status {
        Statement& s = m_db.cached(QLatin1String(sql));
        ENCORE_TRY(s.bind(c.id).run());
        while (s.next())
            take(s);
        const Status status = s.status();
        s.finish();
        return status;
    };
    ENCORE_TRY(each("SELECT typed, e164 FROM customer_phones WHERE customer_id = ? ORDER BY id",
                    [&](Statement& s) { c.phones.push_back({s.text(0), s.text(1)}); }));
    ENCORE_TRY(each("SELECT typed FROM customer_emails WHERE customer_id = ? ORDER BY id", [&](Statement& s) { c.emails << s.text(0); }));
    ENCORE_TRY(each("SELECT network, handle FROM customer_handles WHERE customer_id = ? ORDER BY id",
                    [&](Statement& s) { c.handles.push_back({s.text(0), s.text(1)}); }));
    ENCORE_TRY(each("SELECT s.name, e.external_id FROM customer_external_ids e JOIN sources s ON s.id = e.source_id WHERE e.customer_id = ? ORDER BY e.id",
                    [&](Statement& s) { c.externalIds.push_back({s.text(0), s.text(1)}); }));
    return each("SELECT t.name FROM customer_tags k JOIN tags t ON t.id = k.tag_id WHERE k.customer_id = ? ORDER BY k.id",
                [&](Statement& s) { c.tags << s.text(0); });
}

Result<SourceId> CustomerRepository::sourceId(UnitOfWork& unit, const QString& name)
{
    Statement& find = m_db.cached(QStringLiteral("SELECT id FROM sources WHERE name = ?"));
    ENCORE_TRY(find.bind(name).run());
    if (find.next()) {
        const SourceId id = find.id<SourceId>(0);
        find.finish();
        return id;
    }
    Statement& insert = m_db.cached(QStringLiteral("INSERT INTO sources(name, created_in) VALUES (?, ?)"));
    ENCORE_TRY(insert.bindAll(name, unit.id()).run());
    return SourceId(insert.insertedId());
}

Result<TagId> CustomerRepository::tagId(UnitOfWork& unit, const QString& name)
{
    const QString key = foldForSearch(name);
    Statement& find = m_db.cached(QStringLiteral("SELECT id FROM tags WHERE name_key = ?"));
    ENCORE_TRY(find.bind(key).run());
    if (find.next()) {
        const TagId id = find.id<TagId>(0);
        find.finish();
        return id;
    }
    Statement& insert = m_db.cached(QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES (?, ?, ?)"));
    ENCORE_TRY(insert.bindAll(name.simplified(), key, unit.id()).run());
    return TagId(insert.insertedId());
}

Status CustomerRepository::writeContacts(UnitOfWork& unit, CustomerId id, const Customer& c)
{
    Statement& phone = m_db.cached(QStringLiteral("INSERT INTO customer_phones(customer_id, typed, e164, reversed_digits, created_in) VALUES (?, ?, ?, ?, ?)"));
    for (const CustomerPhone& p : c.phones) {
        QString digits = digitsOf(p.e164.isEmpty() ? p.typed : p.e164);
        std::reverse(digits.begin(), digits.end());
        ENCORE_TRY(phone.bindAll(id, p.typed, orNull(p.e164), digits, unit.id()).run());
    }
    Statement& email = m_db.cached(QStringLiteral("INSERT INTO customer_emails(customer_id, typed, email_key, created_in) VALUES (?, ?, ?, ?)"));
    for (const QString& e : c.emails)
        ENCORE_TRY(email.bindAll(id, e, emailKey(e), unit.id()).run());
    Statement& handle = m_db.cached(QStringLiteral("INSERT INTO customer_handles(customer_id, network, handle, created_in) VALUES (?, ?, ?, ?)"));
    for (const CustomerHandle& h : c.handles)
        ENCORE_TRY(handle.bindAll(id, h.network, h.handle, unit.id()).run());
    Statement& external = m_db.cached(QStringLiteral("INSERT INTO customer_external_ids(customer_id, source_id, external_id, created_in) VALUES (?, ?, ?, ?)"));
    for (const ExternalId& x : c.externalIds) {
        ENCORE_LET(const SourceId source, sourceId(unit, x.source));
        ENCORE_TRY(external.bindAll(id, source, x.id, unit.id()).run());
    }
    Statement& tag = m_db.cached(QStringLiteral("INSERT INTO customer_tags(customer_id, tag_id, created_in) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    for (const QString& t : c.tags) {
        ENCORE_LET(const TagId tagged, tagId(unit, t));
        ENCORE_TRY(tag.bindAll(id, tagged, unit.id()).run());
    }
    return {};
}

Result<CustomerId> CustomerRepository::insert(UnitOfWork& unit, const Customer& c)
{
    ENCORE_TRY(validate(c));
    Statement& s = m_db.cached(QStringLiteral("INSERT INTO customers(%1, created_in) VALUES (%2)").arg(QLatin1String(kColumns), marks(kColumnCount + 1)));
    bindValues(s, c);
    ENCORE_TRY(s.bind(unit.id()).run());
    const CustomerId id(s.insertedId());
    ENCORE_TRY(writeContacts(unit, id, c));
    return id;
}

Status CustomerRepository::update(UnitOfWork& unit, const Customer& c)
{
    ENCORE_TRY(validate(c));
    ENCORE_LET(const Customer before, find(c.id));
    Customer bareBefore = before, bareNow = c;
    for (Customer* bare : {&bareBefore, &bareNow}) {
        bare->phones.clear();
        bare->emails.clear();
        bare->handles.clear();
        bare->externalIds.clear();
        bare->tags.clear();
    }
    auto same = [](const Customer& a, const Customer& b) {
        return a.name == b.name && a.firstName == b.firstName && a.lastName == b.lastName && a.birthday == b.birthday && a.city == b.city
            && a.preferences == b.preferences && a.notes == b.notes && a.createdAt == b.createdAt && a.consentEmail == b.consentEmail
            && a.consentSms == b.consentSms && a.ordersBefore == b.ordersBefore && a.spentBefore == b.spentBefore
            && a.lastBefore == b.lastBefore && a.badgeOverride == b.badgeOverride && a.badgeReason == b.badgeReason && a.isTest == b.isTest;
    };
    if (!same(bareBefore, bareNow)) {
        Statement& s = m_db.cached(QStringLiteral("UPDATE customers SET (%1) = (%2) WHERE id = ?").arg(QLatin1String(kColumns), marks(kColumnCount)));
        bindValues(s, c);
        ENCORE_TRY(s.bind(c.id).run());
    }
    // Contacts are rows of their own: only what left or came is touched, so that undo stays small.
    Customer fresh;
    auto sync = [&](const auto& had, const auto& has, const QString& sql, auto&& key, auto& added) -> Status {
        for (const auto& item : had) {
            if (std::find(has.begin(), has.end(), item) != has.end())
                continue;
            Statement s = m_db.prepare(sql);
            s.bind(c.id);
            key(s, item);
            ENCORE_TRY(s.run());
        }
        for (const auto& item : has)
            if (std::find(had.begin(), had.end(), item) == had.end())
                added.push_back(item);
        return {};
    };
    ENCORE_TRY(sync(before.phones, c.phones, QStringLiteral("DELETE FROM customer_phones WHERE customer_id = ? AND typed = ? AND e164 IS ?"),
                    [](Statement& s, const CustomerPhone& p) { s.bindAll(p.typed, orNull(p.e164)); }, fresh.phones));
    ENCORE_TRY(sync(before.emails, c.emails, QStringLiteral("DELETE FROM customer_emails WHERE customer_id = ? AND typed = ?"),
                    [](Statement& s, const QString& e) { s.bind(e); }, fresh.emails));
    ENCORE_TRY(sync(before.handles, c.handles, QStringLiteral("DELETE FROM customer_handles WHERE customer_id = ? AND network = ? AND handle = ?"),
                    [](Statement& s, const CustomerHandle& h) { s.bindAll(h.network, h.handle); }, fresh.handles));
    ENCORE_TRY(sync(before.externalIds, c.externalIds,
                    QStringLiteral("DELETE FROM customer_external_ids WHERE customer_id = ? AND source_id = (SELECT id FROM sources WHERE name = ?) AND external_id = ?"),
                    [](Statement& s, const ExternalId& x) { s.bindAll(x.source, x.id); }, fresh.externalIds));
    ENCORE_TRY(sync(before.tags, c.tags, QStringLiteral("DELETE FROM customer_tags WHERE customer_id = ? AND tag_id = (SELECT id FROM tags WHERE name = ?)"),
                    [](Statement& s, const QString& t) { s.bind(t); }, fresh.tags));
    return writeContacts(unit, c.id, fresh);
}

Status CustomerRepository::remove(UnitOfWork&, CustomerId id)
{
    QStringList holds;
    for (const char* table : {"orders", "reviews", "notes", "tasks", "cases", "attachments"}) {
        Statement s = m_db.prepare(QStringLiteral("SELECT count(*) FROM %1 WHERE customer_id = ?").arg(QLatin1String(table)));
        ENCORE_TRY(s.bind(id).run());
        if (s.next() && s.integer(0) > 0)
            holds << QStringLiteral("%1: %2").arg(QLatin1String(table)).arg(s.integer(0));
    }
    if (!holds.isEmpty())
        return fail(ErrorCode::Conflict, QStringLiteral("customer %1").arg(id.value), QStringLiteral("records belong to this person"), holds);
    for (const char* table : {"customer_phones", "customer_emails", "customer_handles", "customer_external_ids", "customer_tags", "customer_fields"}) {
        Statement s = m_db.prepare(QStringLiteral("DELETE FROM %1 WHERE customer_id = ?").arg(QLatin1String(table)));
        ENCORE_TRY(s.bind(id).run());
    }
    Statement s = m_db.prepare(QStringLiteral("DELETE FROM customers WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    return s.changes() ? Status() : fail(ErrorCode::NotFound, QStringLiteral("customer %1").arg(id.value));
}

Result<std::optional<CustomerId>> CustomerRepository::findByExternalId(const QString& source, const QString& id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT e.customer_id FROM customer_external_ids e WHERE e.source_id = (SELECT id FROM sources WHERE name = ?) AND e.external_id = ?"));
    ENCORE_TRY(s.bindAll(source, id).run());
    std::optional<CustomerId> found;
    if (s.next())
        found = s.id<CustomerId>(0);
    s.finish();
    return found;
}

namespace {

Result<std::vector<CustomerId>> idsFrom(Statement& s)
{
    ENCORE_TRY(s.run());
    std::vector<CustomerId> ids;
    while (s.next())
        ids.push_back(s.id<CustomerId>(0));
    const Status status = s.status();
    s.finish();
    ENCORE_TRY(status);
    return ids;
}

} // namespace

Result<std::vector<CustomerId>> CustomerRepository::findByPhone(const QString& e164)
{
    return idsFrom(m_db.cached(QStringLiteral("SELECT DISTINCT customer_id FROM customer_phones WHERE e164 = ?")).bind(e164));
}

Result<std::vector<CustomerId>> CustomerRepository::findByEmail(const QString& email)
{
    return idsFrom(m_db.cached(QStringLiteral("SELECT DISTINCT customer_id FROM customer_emails WHERE email_key = ?")).bind(emailKey(email)));
}

Result<std::vector<CustomerId>> CustomerRepository::findByPhoneTail(const QString& typed, int limit)
{
    QString digits = digitsOf(typed);
    if (digits.size() < 3)
        return std::vector<CustomerId>();
    // 8 (916) … and +7 916 … are the same number.
    if (digits.size() == 11 && digits.startsWith(u'8'))
        digits.remove(0, 1);
    std::reverse(digits.begin(), digits.end());
    return idsFrom(m_db.cached(QStringLiteral("SELECT DISTINCT customer_id FROM customer_phones WHERE reversed_digits >= ? AND reversed_digits < ? ORDER BY customer_id DESC LIMIT ?"))
                       .bindAll(digits, QString(digits + u':'), limit));
}

Result<std::vector<CustomerId>> CustomerRepository::findByName(const QString& name, int limit)
{
    return idsFrom(m_db.cached(QStringLiteral("SELECT id FROM customers WHERE name_key = ? ORDER BY id LIMIT ?")).bindAll(foldForSearch(name), limit));
}

Result<std::vector<CustomerId>> CustomerRepository::ids(const CustomerFilter& filter, CustomerSort sort, std::optional<int> limit)
{
    // Names and age come from an index; what orders say needs one grouped pass over the covering index.
    const bool byOrders = sort == CustomerSort::LastOrder || sort == CustomerSort::Spent || sort == CustomerSort::Orders;
    const bool needOrders = byOrders || filter.activity != CustomerFilter::Activity::Any;
    QString sql = QStringLiteral("SELECT c.id FROM customers c");
    if (needOrders)
        sql += QStringLiteral(" LEFT JOIN (SELECT customer_id, count(*) AS n, sum(net_minor) AS spent, max(placed_at) AS last FROM orders "
                              "WHERE qualifying = 1 AND customer_id IS NOT NULL GROUP BY customer_id) o ON o.customer_id = c.id");
    QStringList where;
    if (filter.among)
        where << QStringLiteral("c.id IN (%1)").arg(idList(*filter.among));
    if (!filter.tag.isEmpty())
        where << QStringLiteral("c.id IN (SELECT k.customer_id FROM customer_tags k JOIN tags t ON t.id = k.tag_id WHERE t.name_key = ?)");
    switch (filter.activity) {
    case CustomerFilter::Activity::Any: break;
    case CustomerFilter::Activity::WithOrders: where << QStringLiteral("o.n >= 1"); break;
    case CustomerFilter::Activity::WithoutOrders: where << QStringLiteral("o.n IS NULL"); break;
    case CustomerFilter::Activity::Repeat: where << QStringLiteral("o.n >= 2"); break;
    case CustomerFilter::Activity::OnlyOne: where << QStringLiteral("o.n = 1"); break;
    }
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    switch (sort) {
    case CustomerSort::Name: sql += QStringLiteral(" ORDER BY c.name_key, c.id"); break;
    case CustomerSort::Newest: sql += QStringLiteral(" ORDER BY c.id DESC"); break;
    case CustomerSort::LastOrder: sql += QStringLiteral(" ORDER BY o.last IS NULL, o.last DESC, c.id DESC"); break;
    case CustomerSort::Spent: sql += QStringLiteral(" ORDER BY o.spent IS NULL, o.spent DESC, c.id DESC"); break;
    case CustomerSort::Orders: sql += QStringLiteral(" ORDER BY o.n IS NULL, o.n DESC, c.id DESC"); break;
    }
    if (limit)
        sql += QStringLiteral(" LIMIT %1").arg(*limit);
    Statement s = m_db.prepare(sql);
    if (!filter.tag.isEmpty())
        s.bind(foldForSearch(filter.tag));
    return idsFrom(s);
}

Result<std::vector<CustomerId>> CustomerRepository::firstIds(CustomerSort sort, int limit)
{
    if (sort == CustomerSort::Name || sort == CustomerSort::Newest)
        return ids({}, sort, limit);
    std::vector<CustomerId> first;
    if (sort != CustomerSort::LastOrder)
        return first;
    constexpr int ordersPerCustomer = 50;
    Statement s = m_db.prepare(lastBuyersSql(limit * ordersPerCustomer));
    ENCORE_TRY(s.run());
    while (int(first.size()) < limit && s.next())
        if (const auto id = s.id<CustomerId>(0); std::find(first.begin(), first.end(), id) == first.end())
            first.push_back(id);
    ENCORE_TRY(s.status());
    return first;
}

QString lastBuyersSql(int orders)
{
    return QStringLiteral("SELECT customer_id FROM orders WHERE qualifying = 1 AND customer_id IS NOT NULL ORDER BY placed_at DESC, id DESC LIMIT %1").arg(orders);
}

Result<std::vector<CustomerRow>> CustomerRepository::rows(std::span<const CustomerId> ids)
{
    std::vector<CustomerRow> rows;
    if (ids.empty())
        return rows;
    const QString list = idList(ids);
    Statement s = m_db.prepare(QStringLiteral(
        "SELECT c.id, c.name, coalesce((SELECT p.typed FROM customer_phones p WHERE p.customer_id = c.id ORDER BY p.id LIMIT 1), ''), "
        "coalesce(c.badge_override, ''), o.n, o.spent, o.first, o.last, c.orders_before, "
        "coalesce((SELECT e.external_id FROM customer_external_ids e WHERE e.customer_id = c.id ORDER BY e.id LIMIT 1), '') "
        "FROM customers c LEFT JOIN (SELECT customer_id, count(*) AS n, sum(net_minor) AS spent, min(placed_at) AS first, max(placed_at) AS last "
        "FROM orders WHERE qualifying = 1 AND customer_id IN (%1) GROUP BY customer_id) o ON o.customer_id = c.id WHERE c.id IN (%1)").arg(list));
    ENCORE_TRY(s.run());
    QHash<qint64, CustomerRow> byId;
    while (s.next()) {
        CustomerRow r;
        r.id = s.id<CustomerId>(0);
        r.name = s.text(1);
        r.phone = s.text(2);
        if (r.name.isEmpty())
            r.name = s.text(9).isEmpty() ? r.phone : QString(u'#' + s.text(9));
        r.badgeOverride = s.text(3);
        r.orders = s.small(4);
        r.spent = Money(s.integer(5));
        r.firstOrderAt = s.maybeInteger(6);
        r.lastOrderAt = s.maybeInteger(7);
        if (!s.isNull(8))
            r.ordersBefore = s.small(8);
        byId.insert(r.id.value, r);
    }
    ENCORE_TRY(s.status());
    rows.reserve(ids.size());
    for (const CustomerId id : ids)
        if (const auto it = byId.constFind(id.value); it != byId.cend())
            rows.push_back(*it);
    return rows;
}

Result<qint64> CustomerRepository::count() { return m_db.integer(QStringLiteral("SELECT count(*) FROM customers")); }

Result<std::vector<CustomerRepository::TagCount>> CustomerRepository::tags()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT t.id, t.name, (SELECT count(*) FROM customer_tags k WHERE k.tag_id = t.id) FROM tags t ORDER BY t.name_key"));
    ENCORE_TRY(s.run());
    std::vector<TagCount> list;
    while (s.next())
        list.push_back({s.id<TagId>(0), s.text(1), s.integer(2)});
    ENCORE_TRY(s.status());
    return list;
}

} // namespace encore
