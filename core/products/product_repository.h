#pragma once

#include "base/result.h"
#include "products/product.h"

#include <span>
#include <vector>

namespace encore {

class Database;
class UnitOfWork;

/// Products and their variants. Belongs to the thread of its Database.
class ProductRepository {
public:
    explicit ProductRepository(Database& db) : m_db(db) {}

    /// What names are compared by: foldForSearch of the name.
    static QString nameKey(const QString& name);

    Result<std::optional<Product>> find(ProductId id);
    /// A SKU of a product, or of one of its variants.
    struct SkuMatch {
        ProductId product;
        VariantId variant;
    };
    Result<std::optional<SkuMatch>> findBySku(const QString& sku);
    /// Every product of that name, oldest first; pass nameKey(name).
    Result<std::vector<Product>> findByName(const QString& key);
    Result<std::optional<Variant>> findVariant(VariantId id);
    /// By name, as shown on the product's page.
    Result<std::vector<Variant>> variants(ProductId product);
    /// Distinct categories in use, sorted.
    Result<std::vector<QString>> categories();
    /// Every product that is sold, for recognising names in free text (ProductMatcher).
    Result<std::vector<Product>> active();

    /// InvalidInput: no name or a negative price; AlreadyExists: the SKU is taken.
    Result<ProductId> insert(UnitOfWork& unit, const Product& product);
    /// Writes all fields. NotFound where the id is gone.
    Status update(UnitOfWork& unit, const Product& product);
    Result<VariantId> insertVariant(UnitOfWork& unit, const Variant& variant);
    Status updateVariant(UnitOfWork& unit, const Variant& variant);
    /// Conflict where orders or reviews name it: then it can only be set inactive.
    Status removeVariant(UnitOfWork& unit, VariantId id);
    Status remove(UnitOfWork& unit, ProductId id);

    /// All ids in order; `limit` < 0: no limit.
    Result<std::vector<ProductId>> ids(const ProductFilter& filter, ProductSort sort, int limit = -1);
    Result<qint64> count(const ProductFilter& filter);
    /// Rows in the order of `ids`; ids that are gone are left out.
    Result<std::vector<ProductRow>> rows(std::span<const ProductId> ids);

private:
    Database& m_db;
};

} // namespace encore
