#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

class SearchFixture : public ShopFixture {
public:
    std::vector<qint64> customers(const char* text) { return must(store->search().ids(SearchKind::Customer, QString::fromUtf8(text))); }
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "a customer is found by what people type", "[search]")
{
    const qint64 id = customer(QStringLiteral("Алёна Кузнецова"), QStringLiteral("+79161234321"), QStringLiteral("alena@mail.ru")).value;
    customer(QStringLiteral("Пётр Иванов"));
    for (const char* text : {"алена", "АЛЁНА куз", "кузнецова алёна", "fktyf", "alyona", "4321", "8 916 123 43 21", "alena@mail.ru", "mail.ru alena"}) {
        INFO(text);
        CHECK(customers(text) == std::vector{id});
    }
    CHECK(customers("никто").empty());
    CHECK(customers("\"; DROP TABLE customers; --").empty());
    CHECK(customers("* ( AND OR NOT").empty());
    CHECK(customers("").empty());
}

TEST_CASE_METHOD(SearchFixture, "the index follows edits, removal and undo", "[search]")
{
    const CustomerId id = customer(QStringLiteral("Марина"));
    Customer c = must(store->customers().find(id));
    c.name = QStringLiteral("Светлана");
    const UnitId renamed = write([&](UnitOfWork& u) { must(store->customers().update(u, c)); });
    CHECK(customers("марина").empty());
    CHECK(customers("светлана").size() == 1);
    must(store->undo(renamed));
    CHECK(customers("марина").size() == 1);
    CHECK(customers("светлана").empty());

    c = must(store->customers().find(id));
    c.emails << QStringLiteral("new@site.ru");
    const UnitId mailed = write([&](UnitOfWork& u) { must(store->customers().update(u, c)); });
    CHECK(customers("new@site").size() == 1);
    must(store->undo(mailed));
    CHECK(customers("new@site").empty());

    const UnitId removed = write([&](UnitOfWork& u) { must(store->customers().remove(u, id)); });
    CHECK(customers("марина").empty());
    must(store->undo(removed));
    CHECK(customers("марина").size() == 1);
    must(store->search().rebuild());
    CHECK(customers("марина").size() == 1);
}

TEST_CASE_METHOD(SearchFixture, "the palette shows why it found something", "[search]")
{
    customer(QStringLiteral("Марина Ковалёва"), QStringLiteral("+79161234321"));
    const auto hits = must(store->search().find(QStringLiteral("4321")));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == SearchKind::Customer);
    CHECK(hits[0].title == QStringLiteral("Марина Ковалёва"));
    CHECK(hits[0].snippet.contains(QStringLiteral("4321")));
}
