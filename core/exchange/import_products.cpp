#include "exchange/import_products.h"

#include "products/product_repository.h"

namespace encore {

ProductImporter::ProductImporter(ImportContext& context, RowReader& reader) : m_context(context), m_reader(reader)
{
    auto own = [&](const char* name) { return reader.field(QLatin1String(name)); };
    m_externalId = own("external_id");
    m_name = own("name");
    m_sku = own("sku");
    m_category = own("category");
    m_price = own("price");
    m_cost = own("cost");
    m_active = own("active");
    m_variant = own("variant");
}

Status ProductImporter::row()
{
    Product p;
    const QString variant = m_reader.text(m_variant, 500);
    QString sku = m_reader.text(m_sku, 200);
    if (sku.isEmpty())
        sku = m_reader.text(m_externalId, 200);
    p.name = m_reader.text(m_name, 500);
    p.category = m_reader.text(m_category, 200);
    for (const auto& [field, into] : {std::pair{m_price, &p.price}, {m_cost, &p.cost}})
        if (const auto sum = m_reader.money(field)) {
            if (sum->minor >= 0 && *sum <= Money(9'000'000'000'000))
                *into = *sum;
            else
                m_reader.problem(field, ValueProblem::OutOfRange, m_reader.text(field), Need::Optional);
        }
    p.active = m_reader.boolean(m_active).value_or(true);
    if (variant.isEmpty())
        p.sku = sku;
    if (p.name.isEmpty())
        p.name = sku;
    if (p.name.isEmpty()) {
        m_context.log.reject(QStringLiteral("name"), QStringLiteral("missing"), QStringLiteral("the row has neither a name nor a SKU"));
        return {};
    }
    return apply(p, variant, variant.isEmpty() ? QString() : sku);
}

Result<std::optional<Product>> ProductImporter::existing(const Product& told)
{
    ProductRepository& products = m_context.store.products();
    if (!told.sku.isEmpty()) {
        ENCORE_LET(const auto match, products.findBySku(told.sku));
        if (match)
            return products.find(match->product);
    }
    ENCORE_LET(const std::vector<Product> named, products.findByName(ProductRepository::nameKey(told.name)));
    for (const Product& p : named)
        if (told.sku.isEmpty() || p.sku.isEmpty())
            return std::optional(p);
    return std::optional<Product>();
}

Status ProductImporter::apply(const Product& told, const QString& variant, const QString& variantSku)
{
    ProductRepository& products = m_context.store.products();
    ENCORE_LET(const std::optional<Product> known, existing(told));
    ProductId id;
    bool changed = false;
    if (!known) {
        ENCORE_LET(id, products.insert(m_context.unit, told));
        if (m_firstOwn.isNull())
            m_firstOwn = id;
        m_context.created("products");
        changed = true;
    } else {
        id = known->id;
        Product p = *known;
        const bool overwrite = m_context.options.policy == ImportPolicy::Overwrite;
        if (m_context.options.policy != ImportPolicy::Create) {
            if (overwrite && told.name != told.sku)
                p.name = told.name;
            if (!told.category.isEmpty() && (overwrite || p.category.isEmpty()))
                p.category = told.category;
            if (told.price && (overwrite || !p.price))
                p.price = told.price;
            if (told.cost && (overwrite || !p.cost))
                p.cost = told.cost;
            if (p.sku.isEmpty())
                p.sku = told.sku;
            if (overwrite && !m_reader.text(m_active).isEmpty())
                p.active = told.active;
            // A SKU may be that of a variant already; then it says nothing about the product's own.
            if (!told.sku.isEmpty() && known->sku.isEmpty()) {
                ENCORE_LET(const auto match, products.findBySku(told.sku));
                if (match)
                    p.sku = known->sku;
            }
        }
        if (!(p == *known)) {
            ENCORE_TRY(products.update(m_context.unit, p));
            m_context.updated("products");
            changed = true;
        }
    }
    if (!variant.isEmpty()) {
        ENCORE_LET(const std::vector<Variant> variants, products.variants(id));
        const bool there = std::any_of(variants.begin(), variants.end(), [&](const Variant& v) {
            return variantSku.isEmpty() || v.sku.isEmpty() ? v.name == variant : v.sku == variantSku; });
        if (!there) {
            ENCORE_LET(const auto match, variantSku.isEmpty() ? Result<std::optional<ProductRepository::SkuMatch>>() : products.findBySku(variantSku));
            if (match)
                m_context.log.note(QStringLiteral("sku"), QStringLiteral("taken"), QStringLiteral("another product has the SKU \"%1\" already").arg(variantSku), {.value = variantSku});
            ENCORE_TRY(products.insertVariant(m_context.unit, {{}, id, variant, match ? QString() : variantSku}));
            m_context.created("variants");
            changed = true;
        }
    }
    if (!changed)
        ++(m_firstOwn && id >= m_firstOwn ? m_context.report.duplicates : m_context.report.unchanged);
    return {};
}

} // namespace encore
