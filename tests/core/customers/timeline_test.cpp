#include "customers/timeline_repository.h"

#include "support/core/file_fixture.h"

#include <QHash>

#include <algorithm>

using namespace encore;
using namespace encore::test;

namespace {

constexpr CustomerId kAnna{1}, kBoris{2};

class TimelineFixture : public FileFixture {
public:
    TimelineFixture() : timeline(*db)
    {
        run(UnitKind::Edit, QStringLiteral(
            "INSERT INTO staff(name, role_id, created_in) VALUES ('Olga', 1, $u);"
            "INSERT INTO channels(name, name_key, kind_id, created_in) VALUES ('Site', 'site', 1, $u);"
            "INSERT INTO customers(name, created_in) VALUES ('Anna', $u), ('Boris', $u);"));
    }
    UnitId run(UnitKind kind, QString sql)
    {
        UnitOfWork u = begin(Permission::Import, kind);
        must(db->execScript(sql.replace(QStringLiteral("$u"), QString::number(u.id().value))));
        return must(u.commit({})).unit;
    }
    UnitId fill()
    {
        return run(UnitKind::Import, QStringLiteral(
            "INSERT INTO orders(channel_id, number, customer_id, status_id, placed_at, placed_precision, promised_at, delivered_at, total_minor, net_minor, qualifying, created_in) "
            "VALUES (1, 'A-1', 1, 8, 100, 1, 200000, 300000, 5000, 4000, 1, $u), (1, 'B-1', 2, 3, 150, 0, NULL, NULL, 1, 1, 1, $u);"
            "INSERT INTO refunds(order_id, amount_minor, refunded_at, reason, created_in) VALUES (1, 1000, 400000, 'broken', $u);"
            "INSERT INTO reviews(channel_id, kind_id, state_id, customer_id, order_id, stars, title, text, published_at, logged_at, waiting, created_in) "
            "VALUES (1, 1, 4, 1, 1, 2, 'Bad', '<b>late</b>', 500000, 500000, 0, $u);"
            "INSERT INTO review_versions(review_id, stars, text, replaced_at, created_in) VALUES (1, 1, 'awful', 600000, $u);"
            "INSERT INTO replies(review_id, state_id, text, posted_at, staff_id, created_in) VALUES (1, 5, 'Sorry', 550000, 1, $u), (1, 1, 'draft', NULL, 1, $u);"
            "INSERT INTO notes(customer_id, order_id, text, at, staff_id, created_in) VALUES (1, 1, 'called', 700000, 1, $u), (NULL, 1, 'box', 710000, 1, $u);"
            "INSERT INTO tasks(title, customer_id, created_at, done_at, created_in) VALUES ('ring up', 1, 1, 800000, $u);"));
    }
    TimelineRow rowOf(TimelineKind kind)
    {
        const auto list = must(timeline.entries(kAnna, {kind}));
        REQUIRE_FALSE(list.empty());
        return must(timeline.rows(std::span(list).first(1))).at(0);
    }

    TimelineRepository timeline;
};

} // namespace

TEST_CASE_METHOD(TimelineFixture, "a timeline holds everything of one customer, newest first", "[timeline]")
{
    CHECK(must(timeline.entries(kAnna)).empty());
    fill();
    const auto list = must(timeline.entries(kAnna));
    REQUIRE(list.size() == 10);
    CHECK(std::is_sorted(list.begin(), list.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; }));
    CHECK(list.back() == TimelineEntry{TimelineKind::Order, 1, 100});
    qint64 sum = 0;
    for (const auto& [kind, n] : must(timeline.counts(kAnna))) {
        CHECK(qint64(must(timeline.entries(kAnna, {kind})).size()) == n);
        sum += n;
    }
    CHECK(sum == 10);
    CHECK(must(timeline.counts(kAnna))[TimelineKind::Note] == 2);
    CHECK(must(timeline.rows(list)).size() == 10);
    CHECK(must(timeline.entries(kBoris)).size() == 2);      // an order and its import
}

TEST_CASE_METHOD(TimelineFixture, "each kind brings what its row shows", "[timeline]")
{
    const UnitId import = fill();
    const TimelineRow order = rowOf(TimelineKind::Order);
    CHECK(order.number == QStringLiteral("A-1"));
    CHECK(order.channelName == QStringLiteral("Site"));
    CHECK(order.status == OrderStatus::PartlyRefunded);
    CHECK(order.amount == Money(5000));
    CHECK(order.dayOnly);
    const TimelineRow delivery = rowOf(TimelineKind::Delivery);
    CHECK(delivery.daysLate == 2);
    CHECK_FALSE(delivery.dayOnly);
    CHECK(rowOf(TimelineKind::Refund).amount == Money(1000));
    CHECK(rowOf(TimelineKind::Refund).text == QStringLiteral("broken"));
    CHECK(rowOf(TimelineKind::Refund).order == OrderId(1));
    const TimelineRow review = rowOf(TimelineKind::Review);
    CHECK(review.stars == 2);
    CHECK(review.text == QStringLiteral("Bad\n<b>late</b>"));
    CHECK(review.order == OrderId(1));
    CHECK(rowOf(TimelineKind::ReviewVersion).stars == 1);
    CHECK(rowOf(TimelineKind::ReviewVersion).review == ReviewId(1));
    CHECK(rowOf(TimelineKind::Reply).staffName == QStringLiteral("Olga"));
    CHECK(rowOf(TimelineKind::Note).text == QStringLiteral("box"));
    CHECK(rowOf(TimelineKind::Task).done);
    CHECK(rowOf(TimelineKind::Import).entry.id == import.value);
}

TEST_CASE_METHOD(TimelineFixture, "an import that was undone is no event, a merge is one", "[timeline]")
{
    fill();
    const UnitId merge = run(UnitKind::Merge, QStringLiteral("UPDATE customers SET city = 'Omsk' WHERE id = 1"));
    CHECK(rowOf(TimelineKind::Merge).entry.id == merge.value);
    const UnitId second = run(UnitKind::Import, QStringLiteral("UPDATE customers SET notes = 'x' WHERE id = 2"));
    CHECK(must(timeline.counts(kBoris))[TimelineKind::Import] == 2);
    REQUIRE(must(undoUnit(*db, clock, actor, second, false, {})).done);
    CHECK(must(timeline.counts(kBoris))[TimelineKind::Import] == 1);
}

TEST_CASE_METHOD(TimelineFixture, "the timeline reads by indexes, never whole tables", "[timeline][plan]")
{
    fill();
    for (const char* table : {"orders", "reviews", "notes", "tasks", "customers", "refunds", "replies", "review_versions"}) {
        Statement s = db->prepare(QStringLiteral(
            "EXPLAIN QUERY PLAN SELECT n.id FROM notes n WHERE n.id IN (SELECT id FROM notes WHERE customer_id = 1 "
            "UNION SELECT x.id FROM orders o JOIN notes x ON x.order_id = o.id WHERE o.customer_id = 1 "
            "UNION SELECT x.id FROM reviews w JOIN notes x ON x.review_id = w.id WHERE w.customer_id = 1) "
            "UNION ALL SELECT v.id FROM reviews w JOIN review_versions v ON v.review_id = w.id WHERE w.customer_id = 1 "
            "UNION ALL SELECT p.id FROM reviews w JOIN replies p ON p.review_id = w.id WHERE w.customer_id = 1 AND p.posted_at IS NOT NULL "
            "UNION ALL SELECT r.id FROM orders o JOIN refunds r ON r.order_id = o.id WHERE o.customer_id = 1 "
            "UNION ALL SELECT u.id FROM units u WHERE u.kind_id = 2 AND u.id IN (SELECT created_in FROM customers WHERE id = 1)"));
        must(s.run());
        while (s.next()) {
            INFO(s.text(3).toStdString());
            CHECK_FALSE(s.text(3).startsWith(QStringLiteral("SCAN ") + QLatin1String(table)));
        }
    }
}

TEST_CASE_METHOD(TimelineFixture, "a timeline is searched by its words, case and ё aside", "[timeline]")
{
    fill();
    run(UnitKind::Edit, QStringLiteral("INSERT INTO order_lines(order_id, title, unit_minor, created_in) VALUES (1, 'Плед «Шторм», зелёный', 5000, $u)"));
    const auto kinds = [&](const QString& words) {
        std::vector<TimelineKind> found;
        for (const TimelineEntry& entry : must(timeline.matching(kAnna, words)))
            found.push_back(entry.kind);
        return found;
    };
    CHECK(kinds(QStringLiteral("ЗЕЛЕНЫЙ плед")) == std::vector{TimelineKind::Order});
    CHECK(kinds(QStringLiteral("late")) == std::vector{TimelineKind::Review});
    CHECK(kinds(QStringLiteral("a-1")) == std::vector{TimelineKind::Refund, TimelineKind::Delivery, TimelineKind::Order});
    CHECK(kinds(QStringLiteral("late плед")).empty());
    CHECK(kinds(QStringLiteral("  ")).size() == must(timeline.entries(kAnna)).size());
    CHECK(timeline.matching(kAnna, QStringLiteral("late"), [] { return true; }).error().code == ErrorCode::Cancelled);
}
