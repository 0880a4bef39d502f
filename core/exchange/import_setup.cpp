#include "exchange/import_setup.h"

#include "exchange/import_row.h"

#include <algorithm>

namespace encore {

namespace {

QStringList headerOf(const TableSummary& table)
{
    QStringList header;
    for (const ColumnSummary& column : table.columns)
        header << column.name;
    return header;
}

/// A file of orders is read by a profile of orders with customers too, and the reverse.
bool fits(ImportKind wanted, ImportKind profile)
{
    auto orders = [](ImportKind k) { return k == ImportKind::Orders || k == ImportKind::Mixed; };
    return wanted == profile || (orders(wanted) && orders(profile));
}

} // namespace

Result<const ImportProfile*> usedProfile(const ImportOptions& options, const TableSummary& table)
{
    const ImportProfile* profile = nullptr;
    if (options.profile == u"auto" || options.profile.isEmpty()) {
        profile = options.onlyMapped ? nullptr : detectProfile(headerOf(table));
        return profile && fits(options.kind, profile->kind) ? profile : nullptr;
    }
    profile = importProfile(options.profile);
    if (!profile)
        return fail(ErrorCode::WrongUsage, options.profile, QStringLiteral("there is no import profile of that name"));
    if (profile->required.isEmpty())
        return nullptr;                         // the plain table
    if (!fits(options.kind, profile->kind))
        return fail(ErrorCode::WrongUsage, options.profile, QStringLiteral("this profile is for %1").arg(importKindName(profile->kind)));
    return profile;
}

Result<ColumnMapping> importMapping(const ImportOptions& options, const TableSummary& table)
{
    const QStringList header = headerOf(table);
    ENCORE_LET(const ImportProfile* profile, usedProfile(options, table));
    ColumnMapping base;
    if (!options.onlyMapped) {
        base = profile ? mappingFor(*profile, table) : suggestMapping(options.kind, table);
        // What the profile names and this kind has no place for, such as the buyer's consent in a file of orders.
        for (const QString& field : base.columns.keys())
            if (!importField(options.kind, field))
                base.columns.remove(field);
    }
    return applyMapping(std::move(base), options.kind, header, options.map);
}

Status requireFields(ImportKind kind, RowReader& reader)
{
    auto any = [&](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(), [&](const char* n) { return reader.field(QLatin1String(n)) != nullptr; });
    };
    const QString choose = QStringLiteral(" Name it with --map FIELD=COLUMN, or choose another kind than %1.").arg(importKindName(kind));
    auto missing = [&](const char* what) {
        return fail(ErrorCode::WrongUsage, {}, QStringLiteral("No column of the table is known to hold %1.").arg(QLatin1String(what)) + choose, {QStringLiteral("columns")});
    };
    switch (kind) {
    case ImportKind::Customers:
        return any({"external_id", "name", "first_name", "last_name", "phone", "email"}) ? Status() : missing("a name, a phone, an e-mail or an id of customers (name, phone, email, external_id)");
    case ImportKind::Products: return any({"name", "sku", "external_id"}) ? Status() : missing("the name or the SKU of products (name, sku)");
    case ImportKind::Orders:
    case ImportKind::Mixed:
        if (!any({"placed_at"}))
            return missing("the date of orders (placed_at)");
        return any({"total", "unit_price", "number"}) ? Status() : missing("what an order is worth: its total, or the price of goods (total, unit_price)");
    case ImportKind::OrderItems:
        if (!any({"number"}))
            return missing("the number of the order (number)");
        return any({"product", "sku"}) ? Status() : missing("the product or its SKU (product, sku)");
    case ImportKind::Reviews: return any({"rating", "text", "title"}) ? Status() : missing("the rating or the text of reviews (rating, text)");
    case ImportKind::LoyaltyBalances: break;
    }
    return {};
}

} // namespace encore
