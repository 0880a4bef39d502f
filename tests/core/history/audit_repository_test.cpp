#include "history/audit_repository.h"

#include "notes/note_repository.h"
#include "shop/pin.h"
#include "shop/unit_label.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

struct AuditFixture : ShopFixture {
    AuditFixture()
    {
        must(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("staff.create"), {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(anna, store->staff().insert(unit, {StaffId(), QStringLiteral("Anna"), Role::Owner, {}, true}));
            return {};
        }));
        store->setActor({anna, Role::Owner, QStringLiteral("test")});
    }
    UnitId edit(CustomerId id, const std::function<void(Customer&)>& change)
    {
        return write([&](UnitOfWork& unit) {
            Customer customer = must(store->customers().find(id));
            change(customer);
            must(store->customers().update(unit, customer));
        });
    }
    std::vector<AuditEntry> history(CustomerId id) { return must(AuditRepository(store->db()).of(AuditSubject::Customer, id.value)); }
    static const FieldChange* field(const AuditEntry& entry, const char* column)
    {
        for (const RowChange& row : entry.rows)
            for (const FieldChange& change : row.fields)
                if (change.column == QLatin1String(column))
                    return &change;
        return nullptr;
    }
    StaffId anna;
};

} // namespace

TEST_CASE_METHOD(AuditFixture, "a history says who changed which field from what to what", "[audit]")
{
    const CustomerId id = customer(QStringLiteral("Ira"));
    clock.advance(60);
    edit(id, [](Customer& c) { c.city = QStringLiteral("Perm"); });
    clock.advance(60);
    const UnitId last = edit(id, [](Customer& c) { c.city = QStringLiteral("Omsk"); c.name = QStringLiteral("Irina"); });

    const auto entries = history(id);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].unit == last);
    CHECK(entries[0].staffName == QStringLiteral("Anna"));
    CHECK(entries[0].at == clock.nowUtc());
    REQUIRE(field(entries[0], "city"));
    CHECK(field(entries[0], "city")->before.toString() == QStringLiteral("Perm"));
    CHECK(field(entries[0], "city")->after.toString() == QStringLiteral("Omsk"));
    CHECK(field(entries[0], "name")->after.toString() == QStringLiteral("Irina"));
    CHECK_FALSE(field(entries[0], "name_key"));
    CHECK(field(entries[1], "city")->before.toString().isEmpty());
    CHECK(field(entries[1], "city")->after.toString() == QStringLiteral("Perm"));
    CHECK_FALSE(field(entries[1], "name"));
    REQUIRE(entries[2].rows.size() == 1);
    CHECK(entries[2].rows[0].kind == RowChange::Kind::Created);
    CHECK(field(entries[2], "name")->after.toString() == QStringLiteral("Ira"));
}

TEST_CASE_METHOD(AuditFixture, "an undo is in the history, and so is what it put back", "[audit]")
{
    const CustomerId id = customer(QStringLiteral("Ira"), QStringLiteral("+79161234321"));
    const UnitId unit = edit(id, [](Customer& c) { c.city = QStringLiteral("Omsk"); c.phones.clear(); });
    REQUIRE(must(store->undo(unit)).done);
    const auto entries = history(id);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == UnitKind::Undo);
    CHECK(field(entries[0], "city")->before.toString() == QStringLiteral("Omsk"));
    CHECK(field(entries[0], "city")->after.toString().isEmpty());
    const auto kindOf = [](const AuditEntry& entry, const char* table) {
        for (const RowChange& row : entry.rows)
            if (row.table == QLatin1String(table))
                return std::optional(row.kind);
        return std::optional<RowChange::Kind>();
    };
    CHECK(kindOf(entries[0], "customer_phones") == RowChange::Kind::PutBack);
    CHECK(kindOf(entries[1], "customer_phones") == RowChange::Kind::Removed);
    CHECK(entries[1].undone);
    CHECK(kindOf(entries[2], "customer_phones") == RowChange::Kind::Created);
}

TEST_CASE_METHOD(AuditFixture, "names stand for ids, and a PIN is never told", "[audit]")
{
    Staff boris{StaffId(), QStringLiteral("Boris"), Role::Agent, must(hashPin(QStringLiteral("1234"))), true};
    const UnitId unit = must(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("staff.create"), {}}, [&](UnitOfWork& u) -> Status {
        ENCORE_LET(boris.id, store->staff().insert(u, boris));
        return {};
    })).unit;
    const AuditEntry entry = must(AuditRepository(store->db()).ofUnit(unit));
    REQUIRE(field(entry, "role_id"));
    CHECK(field(entry, "role_id")->afterName == QStringLiteral("agent"));
    REQUIRE(field(entry, "pin_hash"));
    CHECK(field(entry, "pin_hash")->after.isNull());
    CHECK(AuditRepository(store->db()).ofUnit(UnitId(9999)).error().code == ErrorCode::NotFound);
}
