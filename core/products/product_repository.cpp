#include "products/product_repository.h"

#include "base/text_fold.h"
#include "db/database.h"
#include "db/unit_of_work.h"

#include <QHash>

namespace encore {

namespace {

constexpr auto kProductColumns = "p.id, p.name, p.sku, p.category, p.price_minor, p.cost_minor, p.active";

Product productFrom(const Statement& s)
{
    Product p;
    p.id = s.id<ProductId>(0);
    p.name = s.text(1);
    p.sku = s.text(2);
    p.category = s.text(3);
    if (const auto price = s.maybeInteger(4))
        p.price = Money(*price);
    if (const auto cost = s.maybeInteger(5))
        p.cost = Money(*cost);
    p.active = s.flag(6);
    return p;
}

Variant variantFrom(const Statement& s)
{
    return {s.id<VariantId>(0), s.id<ProductId>(1), s.text(2), s.text(3)};
}

std::optional<qint64> minorOf(const std::optional<Money>& money) { return money ? std::optional(money->minor) : std::nullopt; }
std::optional<QString> orNull(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

Status checked(const Product& p)
{
    if (p.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("a product needs a name"), {QStringLiteral("product_without_name")});
    if ((p.price && p.price->minor < 0) || (p.cost && p.cost->minor < 0))
        return fail(ErrorCode::InvalidInput, QStringLiteral("price"), QStringLiteral("a price below zero"), {QStringLiteral("negative_price")});
    return {};
}

Status taken(Status status, const QString& sku)
{
    if (!status && status.error().code == ErrorCode::AlreadyExists)
        return fail(ErrorCode::AlreadyExists, sku, QStringLiteral("this SKU belongs to another product"), {QStringLiteral("sku_taken")});
    return status;
}

Status keptByOthers(Status status, const QString& name)
{
    if (!status && status.error().code == ErrorCode::InvalidInput)
        return fail(ErrorCode::Conflict, name, QStringLiteral("orders or reviews name it"), {QStringLiteral("in_use")});
    return status;
}

struct Where {
    QString sql;
    QVariantList values;
};

Where whereOf(const ProductFilter& f)
{
    Where w;
    QStringList parts;
    if (const QString key = ProductRepository::nameKey(f.text); !key.isEmpty()) {
        const QString end = key + QString::fromUcs4(U"\U0010FFFF", 1);
        parts << QStringLiteral("(p.name_key >= ? AND p.name_key < ? OR lower(p.sku) >= ? AND lower(p.sku) < ?)");
        w.values << key << end << key << end;
    }
    if (!f.category.isEmpty()) {
        parts << QStringLiteral("p.category = ?");
        w.values << f.category;
    }
    if (f.active) {
        parts << QStringLiteral("p.active = ?");
        w.values << qint64(*f.active);
    }
    if (!parts.isEmpty())
        w.sql = QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    return w;
}

QString orderOf(ProductSort sort)
{
    switch (sort) {
    case ProductSort::Name: return QStringLiteral(" ORDER BY p.name_key, p.id");
    case ProductSort::NameDescending: return QStringLiteral(" ORDER BY p.name_key DESC, p.id DESC");
    case ProductSort::Newest: return QStringLiteral(" ORDER BY p.id DESC");
    case ProductSort::PriceAscending: return QStringLiteral(" ORDER BY p.price_minor, p.id");
    case ProductSort::PriceDescending: return QStringLiteral(" ORDER BY p.price_minor DESC, p.id DESC");
    }
    return {};
}

} // namespace

QString ProductRepository::nameKey(const QString& name) { return foldForSearch(name); }

Result<std::optional<Product>> ProductRepository::find(ProductId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM products p WHERE p.id = ?").arg(QLatin1String(kProductColumns)));
    ENCORE_TRY(s.bind(id).run());
    std::optional<Product> found;
    if (s.next())
        found = productFrom(s);
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<std::optional<ProductRepository::SkuMatch>> ProductRepository::findBySku(const QString& sku)
{
    std::optional<SkuMatch> found;
    if (sku.isEmpty())
        return found;
    Statement& product = m_db.cached(QStringLiteral("SELECT id FROM products WHERE sku = ?"));
    ENCORE_TRY(product.bind(sku).run());
    if (product.next())
        found = SkuMatch{product.id<ProductId>(0), {}};
    ENCORE_TRY(product.status());
    product.finish();
    if (found)
        return found;
    Statement& variant = m_db.cached(QStringLiteral("SELECT product_id, id FROM product_variants WHERE sku = ?"));
    ENCORE_TRY(variant.bind(sku).run());
    if (variant.next())
        found = SkuMatch{variant.id<ProductId>(0), variant.id<VariantId>(1)};
    ENCORE_TRY(variant.status());
    variant.finish();
    return found;
}

Result<std::vector<Product>> ProductRepository::findByName(const QString& key)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT %1 FROM products p WHERE p.name_key = ? ORDER BY p.id").arg(QLatin1String(kProductColumns)));
    ENCORE_TRY(s.bind(key).run());
    std::vector<Product> list;
    while (s.next())
        list.push_back(productFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::optional<Variant>> ProductRepository::findVariant(VariantId id)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id, product_id, name, sku FROM product_variants WHERE id = ?"));
    ENCORE_TRY(s.bind(id).run());
    std::optional<Variant> found;
    if (s.next())
        found = variantFrom(s);
    ENCORE_TRY(s.status());
    s.finish();
    return found;
}

Result<std::vector<Variant>> ProductRepository::variants(ProductId product)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT id, product_id, name, sku FROM product_variants WHERE product_id = ? ORDER BY name, id"));
    ENCORE_TRY(s.bind(product).run());
    std::vector<Variant> list;
    while (s.next())
        list.push_back(variantFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<QString>> ProductRepository::categories()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT DISTINCT category FROM products WHERE category <> '' ORDER BY category"));
    ENCORE_TRY(s.run());
    std::vector<QString> list;
    while (s.next())
        list.push_back(s.text(0));
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<Product>> ProductRepository::active()
{
    Statement s = m_db.prepare(QStringLiteral("SELECT %1 FROM products p WHERE p.active = 1 ORDER BY p.id").arg(QLatin1String(kProductColumns)));
    ENCORE_TRY(s.run());
    std::vector<Product> list;
    while (s.next())
        list.push_back(productFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

Result<ProductId> ProductRepository::insert(UnitOfWork& unit, const Product& p)
{
    ENCORE_TRY(checked(p));
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO products(name, name_key, sku, category, price_minor, cost_minor, active, created_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    s.bindAll(p.name, nameKey(p.name), orNull(p.sku), p.category, minorOf(p.price), minorOf(p.cost), p.active, unit.id());
    ENCORE_TRY(taken(s.run(), p.sku));
    return ProductId(s.insertedId());
}

Status ProductRepository::update(UnitOfWork&, const Product& p)
{
    ENCORE_TRY(checked(p));
    Statement& s = m_db.cached(QStringLiteral(
        "UPDATE products SET name = ?, name_key = ?, sku = ?, category = ?, price_minor = ?, cost_minor = ?, active = ? WHERE id = ?"));
    s.bindAll(p.name, nameKey(p.name), orNull(p.sku), p.category, minorOf(p.price), minorOf(p.cost), p.active, p.id);
    ENCORE_TRY(taken(s.run(), p.sku));
    return s.changes() == 1 ? Status() : fail(ErrorCode::NotFound, p.name, QStringLiteral("this product no longer exists"));
}

Result<VariantId> ProductRepository::insertVariant(UnitOfWork& unit, const Variant& v)
{
    if (v.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("a variant needs a name"), {QStringLiteral("variant_without_name")});
    Statement& s = m_db.cached(QStringLiteral("INSERT INTO product_variants(product_id, name, sku, created_in) VALUES (?, ?, ?, ?)"));
    ENCORE_TRY(taken(s.bindAll(v.product, v.name, orNull(v.sku), unit.id()).run(), v.sku));
    return VariantId(s.insertedId());
}

Status ProductRepository::updateVariant(UnitOfWork&, const Variant& v)
{
    if (v.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("a variant needs a name"), {QStringLiteral("variant_without_name")});
    Statement& s = m_db.cached(QStringLiteral("UPDATE product_variants SET product_id = ?, name = ?, sku = ? WHERE id = ?"));
    ENCORE_TRY(taken(s.bindAll(v.product, v.name, orNull(v.sku), v.id).run(), v.sku));
    return s.changes() == 1 ? Status() : fail(ErrorCode::NotFound, v.name, QStringLiteral("this variant no longer exists"));
}

Status ProductRepository::removeVariant(UnitOfWork&, VariantId id)
{
    Statement& s = m_db.cached(QStringLiteral("DELETE FROM product_variants WHERE id = ?"));
    return keptByOthers(s.bind(id).run(), QStringLiteral("variant"));
}

Status ProductRepository::remove(UnitOfWork&, ProductId id)
{
    Statement& variants = m_db.cached(QStringLiteral("DELETE FROM product_variants WHERE product_id = ?"));
    ENCORE_TRY(keptByOthers(variants.bind(id).run(), QStringLiteral("product")));
    Statement& product = m_db.cached(QStringLiteral("DELETE FROM products WHERE id = ?"));
    return keptByOthers(product.bind(id).run(), QStringLiteral("product"));
}

Result<std::vector<ProductId>> ProductRepository::ids(const ProductFilter& filter, ProductSort sort, int limit)
{
    const Where where = whereOf(filter);
    Statement s = m_db.prepare(QStringLiteral("SELECT p.id FROM products p") + where.sql + orderOf(sort) + QStringLiteral(" LIMIT ?"));
    for (const QVariant& v : where.values)
        s.bindValue(v);
    ENCORE_TRY(s.bind(limit).run());
    std::vector<ProductId> list;
    while (s.next())
        list.push_back(s.id<ProductId>(0));
    ENCORE_TRY(s.status());
    return list;
}

Result<qint64> ProductRepository::count(const ProductFilter& filter)
{
    const Where where = whereOf(filter);
    Statement s = m_db.prepare(QStringLiteral("SELECT count(*) FROM products p") + where.sql);
    for (const QVariant& v : where.values)
        s.bindValue(v);
    ENCORE_TRY(s.run());
    const qint64 n = s.next() ? s.integer(0) : 0;
    ENCORE_TRY(s.status());
    return n;
}

Result<std::vector<ProductRow>> ProductRepository::rows(std::span<const ProductId> ids)
{
    std::vector<ProductRow> list;
    Statement& s = m_db.cached(QStringLiteral(
        "SELECT %1, (SELECT count(*) FROM product_variants v WHERE v.product_id = p.id), "
        "(SELECT count(*) FROM (SELECT 1 FROM order_lines l WHERE l.product_id = p.id LIMIT 1000)) FROM products p WHERE p.id = ?").arg(QLatin1String(kProductColumns)));
    for (ProductId id : ids) {
        ENCORE_TRY(s.bind(id).run());
        if (s.next())
            list.push_back({productFrom(s), s.small(7), s.integer(8)});
        ENCORE_TRY(s.status());
        s.finish();
    }
    return list;
}

} // namespace encore
