#include "customers/custom_field_repository.h"

#include "customers/customer_repository.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

struct Fields : ShopFixture {
    Fields() : repository(store->db()), anna(customer(u"Анна"_qs)), boris(customer(u"Борис"_qs)) {}
    CustomField make(const QString& name, CustomFieldKind kind, const QStringList& choices = {})
    {
        CustomField field{{}, name, kind, choices, 0, true};
        write([&](UnitOfWork& u) { field.id = must(repository.save(u, field)); }, Permission::Settings);
        return field;
    }
    Status save(const CustomField& field)
    {
        const auto done = store->write({UnitKind::Settings, Permission::Settings, u"test"_qs, {}}, [&](UnitOfWork& u) -> Status {
            ENCORE_TRY(repository.save(u, field));
            return {};
        });
        return done ? Status() : tl::unexpected(done.error());
    }
    UnitId set(CustomerId who, const std::vector<CustomValue>& values)
    {
        return write([&](UnitOfWork& u) { must(repository.setValues(u, who, values)); });
    }

    CustomFieldRepository repository;
    CustomerId anna, boris;
};

} // namespace

TEST_CASE_METHOD(Fields, "a shop's own fields keep values of their kind and find who has them", "[customers][fields]")
{
    const CustomField size = make(u"Размер"_qs, CustomFieldKind::List, {u"S"_qs, u"M"_qs, u" M "_qs, u"L"_qs});
    const CustomField dog = make(u"Собака"_qs, CustomFieldKind::Text);
    CHECK(must(repository.all()).at(0).choices == QStringList({u"S"_qs, u"M"_qs, u"L"_qs}));
    const UnitId unit = set(anna, {{size.id, u"m"_qs}, {dog.id, u"Рекс"_qs}});
    set(boris, {{size.id, u"M"_qs}});
    CHECK(must(repository.valuesOf(anna)) == std::vector<CustomValue>{{size.id, u"M"_qs}, {dog.id, u"Рекс"_qs}});
    CHECK(must(repository.customersWith(size.id, u"m"_qs)).size() == 2);
    CHECK(must(repository.customersWith(dog.id, {})) == std::vector{anna});
    CHECK(must(repository.valuesIn(size.id, 5)).at(0).customers == 2);

    // Unchanged leaves no trace; empty takes away; undo brings back.
    set(anna, {{size.id, u"M"_qs}});
    CHECK(must(store->db().integer(u"SELECT count(*) FROM customer_fields_before"_qs)) == 0);
    must(store->undo(unit));
    CHECK(must(repository.valuesOf(anna)).empty());
    const UnitId gone = write([&](UnitOfWork& u) { must(repository.remove(u, size.id)); }, Permission::Settings);
    CHECK(must(repository.valuesOf(boris)).empty());
    must(store->undo(gone));
    CHECK(must(repository.valuesOf(boris)).size() == 1);
}

TEST_CASE_METHOD(Fields, "a field refuses what its kind does not take and a name twice", "[customers][fields]")
{
    const CustomField number = make(u"Рост"_qs, CustomFieldKind::Number);
    CHECK(must(plainValue(number, u"1 234,50"_qs)) == u"1234.5"_qs);
    CHECK(plainValue(number, u"высокий"_qs).error().code == ErrorCode::InvalidInput);
    const CustomField day{{}, u"День"_qs, CustomFieldKind::Date, {}, 0, true};
    CHECK(must(plainValue(day, u"5.3.2024"_qs)) == u"2024-03-05"_qs);
    CHECK_FALSE(plainValue(day, u"31.02.2024"_qs));
    const CustomField flag{{}, u"Опт"_qs, CustomFieldKind::Flag, {}, 0, true};
    CHECK(must(plainValue(flag, u"Да"_qs)) == u"1"_qs);
    CHECK(must(plainValue(flag, u"no"_qs)) == u"0"_qs);
    CHECK_FALSE(plainValue(flag, u"возможно"_qs));
    CHECK(save({{}, u" рост "_qs, CustomFieldKind::Text, {}, 0, true}).error().code == ErrorCode::AlreadyExists);
    CHECK(save({{}, u"Список"_qs, CustomFieldKind::List, {}, 0, true}).error().code == ErrorCode::InvalidInput);
    set(anna, {{number.id, u"180"_qs}});
    CustomField other = number;
    other.kind = CustomFieldKind::Flag;
    CHECK(save(other).error().code == ErrorCode::Conflict);
    // Who has values goes with them, and comes back with them.
    const UnitId gone = write([&](UnitOfWork& u) { must(store->customers().remove(u, anna)); });
    must(store->undo(gone));
    CHECK(must(repository.valuesOf(anna)).size() == 1);
}
