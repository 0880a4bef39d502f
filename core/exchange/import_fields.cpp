#include "exchange/mapping.h"

#include <algorithm>

namespace encore {

namespace {

using enum FieldType;

const std::vector<ImportField> kCustomers{
    {u"external_id"_qs, Id}, {u"name"_qs, Name}, {u"first_name"_qs, Name}, {u"last_name"_qs, Name}, {u"phone"_qs, Phone, true}, {u"email"_qs, Email, true},
    {u"birthday"_qs, Birthday}, {u"tags"_qs, Tags, true}, {u"notes"_qs, Text, true}, {u"source"_qs, Text}, {u"created_at"_qs, Date},
    {u"consent_email"_qs, Boolean}, {u"consent_sms"_qs, Boolean}, {u"orders_before"_qs, Count}, {u"spent_before"_qs, Money}, {u"last_before"_qs, Date}};

const std::vector<ImportField> kProducts{
    {u"external_id"_qs, Id}, {u"name"_qs, Text}, {u"sku"_qs, Id}, {u"category"_qs, Text}, {u"price"_qs, Money}, {u"cost"_qs, Money}, {u"active"_qs, Boolean},
    {u"variant"_qs, Text}};

const std::vector<ImportField> kOrders{
    {u"number"_qs, Id}, {u"customer"_qs, Id}, {u"customer_name"_qs, Name}, {u"customer_phone"_qs, Phone}, {u"customer_email"_qs, Email},
    {u"placed_at"_qs, Date}, {u"paid_at"_qs, Date}, {u"shipped_at"_qs, Date}, {u"delivered_at"_qs, Date}, {u"promised_at"_qs, Date}, {u"status"_qs, Status},
    {u"total"_qs, Money}, {u"discount"_qs, Money}, {u"shipping"_qs, Money}, {u"tax"_qs, Money}, {u"refunded"_qs, Money}, {u"refunded_at"_qs, Date}, {u"channel"_qs, Text},
    {u"product"_qs, Text}, {u"sku"_qs, Id}, {u"quantity"_qs, Number}, {u"unit_price"_qs, Money}};

const std::vector<ImportField> kOrderItems{
    {u"number"_qs, Id}, {u"channel"_qs, Text}, {u"product"_qs, Text}, {u"sku"_qs, Id}, {u"quantity"_qs, Number}, {u"unit_price"_qs, Money}, {u"discount"_qs, Money},
    {u"total"_qs, Money}};

const std::vector<ImportField> kReviews{
    {u"external_id"_qs, Id}, {u"channel"_qs, Text}, {u"kind"_qs, ReviewKind}, {u"author"_qs, Name}, {u"customer"_qs, Id}, {u"order"_qs, Id}, {u"product"_qs, Text},
    {u"sku"_qs, Id}, {u"rating"_qs, Rating}, {u"rating_max"_qs, Number}, {u"title"_qs, Text}, {u"text"_qs, Text, true}, {u"url"_qs, Url}, {u"published_at"_qs, Date},
    {u"seen_at"_qs, Date}, {u"reply"_qs, Text}, {u"replied_at"_qs, Date}, {u"verified"_qs, Boolean}, {u"close_reason"_qs, Text}};

const std::vector<ImportField> kBalances{
    {u"customer"_qs, Id}, {u"customer_name"_qs, Name}, {u"customer_phone"_qs, Phone}, {u"customer_email"_qs, Email}, {u"points"_qs, Number}, {u"expires_at"_qs, Date}};

/// A customer's own field in a sheet of orders, under the name that orders give it.
QString asOrderField(const QString& customerField)
{
    if (customerField == u"external_id")
        return u"customer"_qs;
    if (customerField == u"name" || customerField == u"phone" || customerField == u"email")
        return u"customer_"_qs + customerField;
    return customerField;
}

std::vector<ImportField> mixedFields()
{
    std::vector<ImportField> fields = kOrders;
    for (ImportField field : kCustomers) {
        field.name = asOrderField(field.name);
        if (std::none_of(fields.begin(), fields.end(), [&](const ImportField& f) { return f.name == field.name; }))
            fields.push_back(field);
    }
    return fields;
}

constexpr std::pair<ImportKind, QLatin1StringView> kKinds[] = {
    {ImportKind::Customers, QLatin1StringView("customers")}, {ImportKind::Products, QLatin1StringView("products")}, {ImportKind::Orders, QLatin1StringView("orders")},
    {ImportKind::OrderItems, QLatin1StringView("order-items")}, {ImportKind::Reviews, QLatin1StringView("reviews")},
    {ImportKind::LoyaltyBalances, QLatin1StringView("loyalty-balances")}, {ImportKind::Mixed, QLatin1StringView("mixed")}};

} // namespace

QString importKindName(ImportKind kind)
{
    for (const auto& [value, name] : kKinds)
        if (value == kind)
            return name;
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFromName(const QString& name)
{
    for (const auto& [value, known] : kKinds)
        if (name == known)
            return value;
    return std::nullopt;
}

const std::vector<ImportField>& importFields(ImportKind kind)
{
    static const std::vector<ImportField> mixed = mixedFields();
    switch (kind) {
    case ImportKind::Customers: return kCustomers;
    case ImportKind::Products: return kProducts;
    case ImportKind::Orders: return kOrders;
    case ImportKind::OrderItems: return kOrderItems;
    case ImportKind::Reviews: return kReviews;
    case ImportKind::LoyaltyBalances: return kBalances;
    case ImportKind::Mixed: return mixed;
    }
    Q_UNREACHABLE();
}

std::optional<ImportField> importField(ImportKind kind, const QString& name)
{
    const QString own = QString::fromUtf16(kOwnFieldPrefix);
    if ((kind == ImportKind::Customers || kind == ImportKind::Mixed) && name.startsWith(own) && !name.mid(own.size()).trimmed().isEmpty())
        return ImportField{own + name.mid(own.size()).simplified(), FieldType::Text, true};
    const QString wanted = kind == ImportKind::Mixed ? asOrderField(name) : name;
    for (const ImportField& field : importFields(kind))
        if (field.name == wanted)
            return field;
    return std::nullopt;
}

} // namespace encore
