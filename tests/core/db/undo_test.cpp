#include "support/core/file_fixture.h"

#include <rapidcheck.h>

using namespace encore;
using namespace encore::test;

namespace {

class UndoFixture : public FileFixture {
public:
    UnitId customer(const QString& name)
    {
        UnitOfWork u = begin();
        must(u.db().exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('%1', %2)").arg(name).arg(u.id().value)));
        return must(u.commit({})).unit;
    }
    UnitId run(const QString& sql)
    {
        UnitOfWork u = begin();
        must(u.db().exec(QString(sql).replace(QStringLiteral("$unit"), QString::number(u.id().value))));
        return must(u.commit({})).unit;
    }
    UndoOutcome undo(UnitId unit, bool skip = false) { return must(undoUnit(*db, clock, actor, unit, skip, {})); }
    QString text(const QString& sql)
    {
        Statement s = db->prepare(sql);
        must(s.run());
        return s.next() ? s.text(0) : QString();
    }
};

} // namespace

TEST_CASE_METHOD(UndoFixture, "a write outside a unit of work is refused", "[undo]")
{
    const Status s = db->exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('x', 1)"));
    REQUIRE_FALSE(s);
    CHECK(s.error().detail.contains(QStringLiteral("outside a unit of work")));
}

TEST_CASE_METHOD(UndoFixture, "undo removes what was created and restores what was changed, redo is its undo", "[undo]")
{
    const UnitId made = customer(QStringLiteral("Anna"));
    const UnitId renamed = run(QStringLiteral("UPDATE customers SET name = 'Anna Petrova' WHERE id = 1"));
    const QStringList before = content();

    const UndoOutcome back = undo(renamed);
    REQUIRE(back.done);
    CHECK(back.restored == 1);
    CHECK(text(QStringLiteral("SELECT name FROM customers")) == QStringLiteral("Anna"));
    const UndoOutcome redo = undo(back.unit);
    REQUIRE(redo.done);
    CHECK(content() == before);

    CHECK_FALSE(undo(made).done);      // the name was changed since
    const UndoOutcome again = undo(redo.unit);
    REQUIRE(again.done);
    const UndoOutcome gone = undo(made);
    REQUIRE(gone.done);
    CHECK(gone.removed == 1);
    CHECK(count(QStringLiteral("customers")) == 0);
    const UndoOutcome there = undo(gone.unit);
    CHECK(there.done);
    CHECK(text(QStringLiteral("SELECT name FROM customers WHERE created_in = %1").arg(made.value)) == QStringLiteral("Anna"));
}

TEST_CASE_METHOD(UndoFixture, "a unit is undone once, and an unknown one is named", "[undo]")
{
    const UnitId made = customer(QStringLiteral("Anna"));
    undo(made);
    const auto twice = undoUnit(*db, clock, actor, made, false, {});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::InvalidInput);
    const auto unknown = undoUnit(*db, clock, actor, UnitId(999), false, {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(UndoFixture, "conflicts are found by field and refused whole, or left out when asked", "[undo]")
{
    customer(QStringLiteral("Anna"));
    customer(QStringLiteral("Boris"));
    const UnitId both = run(QStringLiteral("UPDATE customers SET name = name || '!', city = 'Omsk'"));
    run(QStringLiteral("UPDATE customers SET name = 'Anya' WHERE id = 1"));
    const QStringList before = content();

    const UndoOutcome refused = undo(both);
    CHECK_FALSE(refused.done);
    REQUIRE(refused.conflicts.size() == 1);
    CHECK(refused.conflicts[0].table == QStringLiteral("customers"));
    CHECK(refused.conflicts[0].id == 1);
    CHECK(refused.conflicts[0].fields == QStringList{QStringLiteral("name")});
    CHECK(content() == before);

    const UndoOutcome partly = undo(both, true);
    CHECK(partly.done);
    CHECK(text(QStringLiteral("SELECT name || city FROM customers WHERE id = 1")) == QStringLiteral("AnyaOmsk"));
    CHECK(text(QStringLiteral("SELECT name || city FROM customers WHERE id = 2")) == QStringLiteral("Boris"));
}

TEST_CASE_METHOD(UndoFixture, "a later change of another field is kept", "[undo]")
{
    customer(QStringLiteral("Anna"));
    const UnitId city = run(QStringLiteral("UPDATE customers SET city = 'Omsk'"));
    run(QStringLiteral("UPDATE customers SET notes = 'likes tea'"));
    const UndoOutcome outcome = undo(city);
    CHECK(outcome.done);
    CHECK(text(QStringLiteral("SELECT city || '/' || notes FROM customers")) == QStringLiteral("/likes tea"));
}

TEST_CASE_METHOD(UndoFixture, "one edited customer does not hold back the rest of an import", "[undo]")
{
    UnitOfWork u = begin(Permission::Import, UnitKind::Import);
    for (int i = 0; i < 50; ++i)
        must(db->exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('c%1', %2)").arg(i).arg(u.id().value)));
    const UnitId import = must(u.commit({})).unit;
    run(QStringLiteral("UPDATE customers SET city = 'Omsk' WHERE id = 3"));
    run(QStringLiteral("INSERT INTO notes(customer_id, text, at, created_in) VALUES (9, 'called', 1, $unit)"));
    const UndoOutcome refused = undo(import);
    CHECK_FALSE(refused.done);
    CHECK(refused.conflictCount == 2);
    const UndoOutcome partly = undo(import, true);
    REQUIRE(partly.done);
    CHECK(partly.removed == 48);
    CHECK(count(QStringLiteral("customers")) == 2);
    CHECK(must(shop_file::check(*db)).isEmpty());
}

TEST_CASE_METHOD(UndoFixture, "unique keys that moved between rows come back", "[undo]")
{
    run(QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES ('a', 'a', $unit), ('b', 'b', $unit)"));
    const QStringList before = content();
    UnitOfWork u = begin();
    must(db->exec(QStringLiteral("UPDATE tags SET name_key = 'tmp' WHERE id = 1")));
    must(db->exec(QStringLiteral("UPDATE tags SET name_key = 'a' WHERE id = 2")));
    must(db->exec(QStringLiteral("UPDATE tags SET name_key = 'b' WHERE id = 1")));
    const UnitId swapped = must(u.commit({})).unit;
    REQUIRE(undo(swapped).done);
    CHECK(content() == before);
}

TEST_CASE_METHOD(UndoFixture, "more rows than one statement takes come back, keys that moved among all of them too", "[undo]")
{
    constexpr int n = 45'000;
    const UnitId made = run(QStringLiteral("WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < %1) "
                                           "INSERT INTO tags(name, name_key, created_in) SELECT i, 'key ' || i, $unit FROM k").arg(n));
    const QStringList before = content();
    UnitOfWork u = begin();
    must(db->exec(QStringLiteral("UPDATE tags SET name_key = 'moving ' || id")));
    must(db->exec(QStringLiteral("UPDATE tags SET name_key = 'key ' || (%1 - id)").arg(n + 1)));
    const UnitId moved = must(u.commit({})).unit;
    const QStringList after = content();

    const UndoOutcome back = undo(moved);
    CHECK(back.restored == n);
    CHECK(content() == before);
    const UndoOutcome again = undo(back.unit);
    CHECK(content() == after);
    REQUIRE(undo(again.unit).done);
    const UndoOutcome gone = undo(made);
    CHECK(gone.removed == n);
    CHECK(count(QStringLiteral("tags")) == 0);
    const UndoOutcome there = undo(gone.unit);
    CHECK(there.restored == n);
    CHECK(content() == before);
    CHECK(undo(there.unit).removed == n);
    CHECK(count(QStringLiteral("tags")) == 0);
}

TEST_CASE_METHOD(UndoFixture, "a role is asked before anything is written", "[undo]")
{
    Actor manager = actor;
    manager.role = Role::Manager;
    const auto refused = UnitOfWork::begin(*db, clock, manager, {UnitKind::Edit, Permission::Customers, {}, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    Actor agent = actor;
    agent.role = Role::Agent;
    CHECK_FALSE(UnitOfWork::begin(*db, clock, agent, {UnitKind::Settings, Permission::Settings, {}, {}}));
    CHECK(UnitOfWork::begin(*db, clock, agent, {UnitKind::Edit, Permission::Reviews, {}, {}}));
}

TEST_CASE_METHOD(UndoFixture, "a unit that wrote nothing leaves no trace", "[undo]")
{
    UnitOfWork u = begin();
    CHECK(must(u.commit({})).isEmpty());
    CHECK(count(QStringLiteral("units")) == 0);
}

TEST_CASE_METHOD(UndoFixture, "a unit whose row is gone again by itself is undone for good", "[undo]")
{
    UnitOfWork u = begin();
    must(db->exec(QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES ('a', 'a', %1)").arg(u.id().value)));
    must(db->exec(QStringLiteral("DELETE FROM tags")));
    const ChangeSet changes = must(u.commit({}));
    REQUIRE_FALSE(changes.isEmpty());
    const UndoOutcome undone = undo(changes.unit);
    REQUIRE(undone.done);
    CHECK(undone.unit != changes.unit);
    CHECK(count(QStringLiteral("units")) == 2);
    CHECK_FALSE(undoUnit(*db, clock, actor, changes.unit, false, {}));
    CHECK(undo(undone.unit).done);
}

// Any sequence of writes with unique keys, foreign keys and moves, undone, gives equal content, and redone
// gives the content from before the undo.
TEST_CASE_METHOD(UndoFixture, "the journal knows whom a row concerns by whichever record leads to somebody", "[undo][journal]")
{
    customer(QStringLiteral("Anna"));
    run(QStringLiteral("INSERT INTO channels(name, name_key, kind_id, created_in) VALUES ('Site', 'site', 1, $unit)"));
    run(QStringLiteral("INSERT INTO orders(channel_id, customer_id, status_id, placed_at, total_minor, net_minor, qualifying, created_in) VALUES (1, 1, 5, 1, 0, 0, 1, $unit)"));
    // 1: by its order alone; 2: nobody's.
    run(QStringLiteral("INSERT INTO reviews(channel_id, kind_id, state_id, order_id, published_at, logged_at, waiting, created_in) "
                       "VALUES (1, 1, 1, 1, 1, 1, 0, $unit), (1, 1, 1, NULL, 1, 1, 0, $unit)"));
    run(QStringLiteral("INSERT INTO cases(kind_id, state_id, severity_id, review_id, title, opened_at, created_in) VALUES (1, 1, 2, 1, 'x', 1, $unit)"));
    run(QStringLiteral("INSERT INTO file_contents(sha256, bytes, content) VALUES ('x', 1, x'61')"));
    run(QStringLiteral("INSERT INTO attachments(content_id, name, customer_id, order_id, review_id, case_id, added_at, created_in) VALUES "
                       "(1, 'a', 1, NULL, NULL, NULL, 1, $unit), (1, 'b', NULL, 1, NULL, NULL, 1, $unit), (1, 'c', NULL, NULL, 1, NULL, 1, $unit), "
                       "(1, 'd', NULL, NULL, NULL, 1, 1, $unit), (1, 'e', NULL, NULL, 2, NULL, 1, $unit)"));
    run(QStringLiteral("UPDATE attachments SET name = name || '!'"));
    CHECK(text(QStringLiteral("SELECT group_concat(name || ':' || coalesce(j_customer, '-'), ' ') FROM (SELECT name, j_customer FROM attachments_before ORDER BY id)"))
          == QStringLiteral("a:1 b:1 c:1 d:1 e:-"));
    run(QStringLiteral("UPDATE reviews SET text = 'new'"));
    CHECK(text(QStringLiteral("SELECT group_concat(coalesce(j_customer, '-'), ' ') FROM (SELECT j_customer FROM reviews_before ORDER BY id)")) == QStringLiteral("1 -"));
    run(QStringLiteral("DELETE FROM attachments WHERE order_id = 1"));
    CHECK(text(QStringLiteral("SELECT j_customer FROM attachments_before WHERE j_op = 'D'")) == QStringLiteral("1"));
}

TEST_CASE("any units, undone in reverse, redone and undone again, give equal content", "[undo][property]")
{
    const bool held = rc::check("undo restores", [] {
        UndoFixture f;
        UnitOfWork seed = f.begin();
        for (int i = 1; i <= 4; ++i) {
            must(f.db->exec(QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('c%1', %2)").arg(i).arg(seed.id().value)));
            must(f.db->exec(QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES ('t%1', 't%1', %2)").arg(i).arg(seed.id().value)));
            must(f.db->exec(QStringLiteral("INSERT INTO customer_tags(customer_id, tag_id, created_in) VALUES (%1, %1, %2)").arg(i).arg(seed.id().value)));
        }
        must(seed.commit({}));
        std::vector<QStringList> states{f.content()};
        std::vector<UnitId> units;
        const int unitCount = *rc::gen::inRange(1, 7);
        for (int n = 0; n < unitCount; ++n) {
            UnitOfWork u = f.begin();
            const int steps = *rc::gen::inRange(1, 8);
            for (int k = 0; k < steps; ++k) {
                const int what = *rc::gen::inRange(0, 9), a = *rc::gen::inRange(1, 9), b = *rc::gen::inRange(1, 9);
                QString sql;
                switch (what) {
                case 0: sql = QStringLiteral("INSERT INTO customers(name, created_in) VALUES ('n%1', $u)").arg(a); break;
                case 1: sql = QStringLiteral("UPDATE customers SET name = 'x%2', spent_before_minor = %2 WHERE id = %1").arg(a).arg(b); break;
                case 2: sql = QStringLiteral("INSERT INTO customer_tags(customer_id, tag_id, created_in) VALUES (%1, %2, $u)").arg(a).arg(b); break;
                case 3: sql = QStringLiteral("DELETE FROM customer_tags WHERE customer_id = %1").arg(a); break;
                case 4: sql = QStringLiteral("UPDATE customer_tags SET customer_id = %2 WHERE customer_id = %1 AND tag_id = %2").arg(a).arg(b); break;
                case 5: sql = QStringLiteral("DELETE FROM customers WHERE id = %1").arg(a); break;
                case 6: sql = QStringLiteral("UPDATE tags SET name_key = 'k%2' WHERE id = %1").arg(a).arg(b); break;
                case 7: sql = QStringLiteral("DELETE FROM tags WHERE id = %1").arg(a); break;
                default: sql = QStringLiteral("INSERT INTO tags(name, name_key, created_in) VALUES ('t', 'k%1', $u)").arg(b); break;
                }
                // Refused by a unique or foreign key: that step did nothing, like a user's.
                (void)f.db->exec(sql.replace(QStringLiteral("$u"), QString::number(u.id().value)));
            }
            const ChangeSet c = must(u.commit({}));
            if (c.isEmpty())
                continue;
            units.push_back(c.unit);
            states.push_back(f.content());
        }
        std::vector<UnitId> undos;
        for (size_t i = units.size(); i-- > 0;) {
            const UndoOutcome o = must(undoUnit(*f.db, f.clock, f.actor, units[i], false, {}));
            RC_ASSERT(o.done);
            RC_ASSERT(f.content() == states[i]);
            undos.push_back(o.unit);
        }
        std::vector<UnitId> redos;
        for (size_t i = 0; i < units.size(); ++i) {
            const UndoOutcome o = must(undoUnit(*f.db, f.clock, f.actor, undos[units.size() - 1 - i], false, {}));
            RC_ASSERT(o.done);
            RC_ASSERT(f.content() == states[i + 1]);
            redos.push_back(o.unit);
        }
        for (size_t i = redos.size(); i-- > 0;) {
            const UndoOutcome o = must(undoUnit(*f.db, f.clock, f.actor, redos[i], false, {}));
            RC_ASSERT(o.done);
            RC_ASSERT(f.content() == states[i]);
        }
        RC_ASSERT(must(shop_file::check(*f.db)).isEmpty());
    });
    REQUIRE(held);
}
