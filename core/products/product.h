#pragma once

#include "base/ids.h"
#include "base/money.h"

#include <QString>

#include <optional>

namespace encore {

/// What the shop sells.
struct Product {
    ProductId id;
    QString name;
    QString sku;                    ///< empty: none; otherwise unique among products
    QString category;
    std::optional<Money> price;     ///< today's price of one piece
    std::optional<Money> cost;      ///< what one piece costs the shop
    bool active = true;             ///< false: no longer sold, kept for its history

    friend bool operator==(const Product&, const Product&) = default;
};

/// A size or colour of a product.
struct Variant {
    VariantId id;
    ProductId product;
    QString name;
    QString sku;                    ///< empty: none; otherwise unique among variants

    friend bool operator==(const Variant&, const Variant&) = default;
};

/// A row of the product list.
struct ProductRow {
    Product product;
    int variants = 0;
    qint64 orderLines = 0;          ///< lines of all orders that name it; 1000: that many or more
};

struct ProductFilter {
    QString text;                   ///< beginning of the name or of the SKU; empty: all
    QString category;               ///< exact; empty: all
    std::optional<bool> active;
};

enum class ProductSort { Name, NameDescending, Newest, PriceAscending, PriceDescending };

} // namespace encore
