#include "products/product_repository.h"

#include "support/core/file_fixture.h"

#include <QHash>

using namespace encore;
using namespace encore::test;

namespace {

class ProductFixture : public FileFixture {
public:
    ProductFixture() : products(*db) {}
    ProductId add(Product p)
    {
        UnitOfWork u = begin(Permission::Products);
        const ProductId id = must(products.insert(u, p));
        must(u.commit({}));
        return id;
    }
    ProductRepository products;
};

Product named(const QString& name, const QString& sku = {})
{
    Product p;
    p.name = name;
    p.sku = sku;
    return p;
}

} // namespace

TEST_CASE_METHOD(ProductFixture, "a product comes back as it was written", "[products]")
{
    Product p = named(QStringLiteral("Чай «Молочный улун»"), QStringLiteral("TEA-7"));
    p.category = QStringLiteral("чай");
    p.price = Money(39000);
    p.active = false;
    p.id = add(p);
    CHECK(must(products.find(p.id)) == p);
    p.price.reset();
    p.cost = Money(10000);
    p.sku.clear();
    UnitOfWork u = begin(Permission::Products);
    must(products.update(u, p));
    must(u.commit({}));
    CHECK(must(products.find(p.id)) == p);
    CHECK_FALSE(must(products.find(ProductId(99))));
}

TEST_CASE_METHOD(ProductFixture, "products are found by SKU, by a variant's SKU and by folded name", "[products]")
{
    const ProductId tea = add(named(QStringLiteral("Чёрный Чай"), QStringLiteral("T1")));
    add(named(QStringLiteral("Кружка")));
    add(named(QStringLiteral("Ложка")));
    UnitOfWork u = begin(Permission::Products);
    const VariantId big = must(products.insertVariant(u, {{}, tea, QStringLiteral("100 г"), QStringLiteral("T1-100")}));
    must(u.commit({}));
    CHECK(must(products.findBySku(QStringLiteral("T1")))->product == tea);
    const auto match = must(products.findBySku(QStringLiteral("T1-100")));
    REQUIRE(match);
    CHECK(match->product == tea);
    CHECK(match->variant == big);
    CHECK_FALSE(must(products.findBySku(QString())));
    const auto found = must(products.findByName(ProductRepository::nameKey(QStringLiteral("  черный чай "))));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == tea);
    CHECK(must(products.variants(tea)).size() == 1);
}

TEST_CASE_METHOD(ProductFixture, "a second product of the same SKU is refused by name, no name is refused", "[products]")
{
    add(named(QStringLiteral("Tea"), QStringLiteral("T1")));
    UnitOfWork u = begin(Permission::Products);
    const auto twice = products.insert(u, named(QStringLiteral("Other"), QStringLiteral("T1")));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
    CHECK(twice.error().subject == QStringLiteral("T1"));
    const auto nameless = products.insert(u, named(QStringLiteral("  ")));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == ErrorCode::InvalidInput);
    Product gone = named(QStringLiteral("x"));
    gone.id = ProductId(77);
    CHECK(products.update(u, gone).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ProductFixture, "the list is filtered by the beginning of name or SKU and sorted", "[products]")
{
    const ProductId b = add(named(QStringLiteral("Beta"), QStringLiteral("AX-1")));
    Product old = named(QStringLiteral("Alpha"));
    old.active = false;
    const ProductId a = add(old);
    using Ids = std::vector<ProductId>;
    CHECK(must(products.ids({}, ProductSort::Name)) == Ids{a, b});
    CHECK(must(products.ids({}, ProductSort::NameDescending)) == Ids{b, a});
    CHECK(must(products.ids({}, ProductSort::Newest, 1)) == Ids{a});
    ProductFilter f;
    f.text = QStringLiteral("AX");
    CHECK(must(products.ids(f, ProductSort::Name)) == Ids{b});
    f.text = QStringLiteral("aL");
    CHECK(must(products.ids(f, ProductSort::Name)) == Ids{a});
    f.active = true;
    CHECK(must(products.count(f)) == 0);
    const Ids window{b, ProductId(50), a};
    const auto rows = must(products.rows(window));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].product.id == b);
    CHECK(rows[1].product.id == a);
}

TEST_CASE_METHOD(ProductFixture, "a product that orders name stays", "[products]")
{
    const ProductId tea = add(named(QStringLiteral("Tea")));
    UnitOfWork u = begin(Permission::Orders);
    must(db->execScript(QStringLiteral(
        "INSERT INTO channels(name, name_key, kind_id, created_in) VALUES ('site', 'site', 1, 1);"
        "INSERT INTO orders(channel_id, status_id, placed_at, total_minor, net_minor, qualifying, created_in) VALUES (1, 3, 0, 0, 0, 1, 1);"
        "INSERT INTO order_lines(order_id, product_id, created_in) VALUES (1, 1, 1);")));
    const Status refused = products.remove(u, tea);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
}
