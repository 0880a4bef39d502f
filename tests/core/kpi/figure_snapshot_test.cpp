#include "kpi/figure_snapshot.h"

#include "bench/big_shop.h"
#include "cases/case_service.h"
#include "changes/change_repository.h"
#include "costs/month_cost_repository.h"
#include "kpi/kpi_json.h"
#include "kpi/retention_window_service.h"
#include "kpi/review_rows.h"
#include "products/product_scan.h"
#include "reviews/review_repository.h"
#include "reviews/review_service.h"

#include "support/core/shop_fixture.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <span>
#include <thread>

using namespace encore;
using namespace encore::test;

namespace {

struct SnapshotFixture {
    SnapshotFixture()
    {
        BigShop size;
        size.orders = 1500;
        size.customers = 200;
        size.reviews = 150;
        size.products = 10;
        const QString path = dir.filePath(QStringLiteral("shop.encore"));
        must(makeBigShop(path, size));
        store = must(Store::open(path, clock, {StaffId(), Role::Owner, QStringLiteral("test")}));
    }
    template <class F>
    FigureSnapshot::Parts write(F&& work)
    {
        return FigureSnapshot::touchedBy(must(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& u) -> Status {
            work(u);
            return {};
        })));
    }

    QTemporaryDir dir;
    ManualClock clock{1738400000}; // 2025-02-01
    std::unique_ptr<Store> store;
};

QByteArray json(const kpi::KpiReport& report, const kpi::KpiOptions& options) { return QJsonDocument(kpi::kpiToJson(report, options)).toJson(); }

} // namespace

TEST_CASE_METHOD(SnapshotFixture, "A snapshot gives the same figures as one count from scratch, whatever was asked before", "[kpi][figures]")
{
    const auto snapshot = must(FigureSnapshot::read(*store));
    REQUIRE(snapshot->orders().orderCount() > 500);
    REQUIRE(snapshot->reviews().size() == 150);
    CHECK(snapshot->day() == QDate(2025, 2, 1));
    CHECK(snapshot->firstDay().isValid());
    const auto working = [&](qint64 from, qint64 to) { return snapshot->workingSeconds(from, to); };
    std::vector<kpi::KpiOptions> asked(1, snapshot->options());
    asked.push_back(asked[0]);
    asked.back().from = asked[0].asOf - 364;
    asked.push_back(asked.back());
    asked.back().to = asked[0].asOf - 180;
    asked.push_back(asked.back());
    asked.back().channels = {1};
    asked.push_back(asked.back());
    asked.back().landmarkDays = 30;
    asked.push_back(asked[1]);
    asked.back().windowDays = 60;
    asked.push_back(asked[0]);
    asked.back().asOf -= 200;
    asked.back().asOfEndUtc -= 200LL * 86400;
    asked.push_back(asked[0]);
    asked.back().from = asked.back().to = asked[0].asOf + 10; // a period that holds no day
    for (int round = 0; round < 2; ++round)
        for (const kpi::KpiOptions& options : asked)
            REQUIRE(json(snapshot->compute(options), options) == json(kpi::computeKpis(snapshot->orders(), snapshot->reviews(), options, working), options));
}

TEST_CASE_METHOD(SnapshotFixture, "Whatever is asked in whatever order, kept figures equal those counted anew", "[kpi][figures]")
{
    const auto snapshot = must(FigureSnapshot::read(*store));
    const auto working = [&](qint64 from, qint64 to) { return snapshot->workingSeconds(from, to); };
    const kpi::KpiOptions usual = snapshot->options();
    const bool held = rc::check("kept equals anew", [&] {
        kpi::KpiOptions options = usual;
        const int back = *rc::gen::element(0, 0, 1, 91, 400);
        options.asOf -= back;
        options.asOfEndUtc -= 86400LL * back;
        if (*rc::gen::arbitrary<bool>())
            options.from = options.asOf - *rc::gen::inRange(-5, 1200);
        if (*rc::gen::arbitrary<bool>())
            options.to = options.asOf - *rc::gen::inRange(-5, 600);
        options.channels = *rc::gen::element(std::vector<qint32>(), std::vector<qint32>{1}, std::vector<qint32>{2, 3}, std::vector<qint32>{99});
        options.landmarkDays = *rc::gen::element(14, 30);
        options.cohort = *rc::gen::element(kpi::CohortSpan::Month, kpi::CohortSpan::Quarter);
        options.cell = *rc::gen::element(kpi::CellSpan::Month, kpi::CellSpan::ThirtyDays);
        options.mergeSameDay = *rc::gen::arbitrary<bool>();
        options.historyComplete = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            options.windowDays = *rc::gen::element(60, 90, 365);
        const QByteArray anew = json(kpi::computeKpis(snapshot->orders(), snapshot->reviews(), options, working), options);
        RC_ASSERT(json(snapshot->compute(options), options) == anew);
        // Given up in the middle, nothing half-counted stays behind.
        std::atomic_int asked{0};
        const int after = *rc::gen::inRange(0, 6);
        (void)snapshot->compute(options, [&] { return ++asked > after; });
        RC_ASSERT(json(snapshot->compute(options), options) == anew);
        const auto late = snapshot->late(options);
        const auto lateAnew = kpi::lateCustomers(snapshot->orders(), options);
        RC_ASSERT(late->size() == lateAnew.size());
        for (std::size_t i = 0; i < lateAnew.size(); ++i)
            RC_ASSERT((*late)[i].customer == lateAnew[i].customer && (*late)[i].silentDays == lateAnew[i].silentDays && (*late)[i].limitDays == lateAnew[i].limitDays);
    });
    REQUIRE(held);
    CHECK_FALSE(snapshot->compute(usual, [] { return true; }));
    CHECK(snapshot->compute(usual, [] { return false; }));
}

TEST_CASE_METHOD(SnapshotFixture, "A refresh reads what a commit touched and shares the rest", "[kpi][figures]")
{
    const auto first = must(FigureSnapshot::read(*store));
    CHECK(must(FigureSnapshot::refresh(first, *store, {})) == first);

    SECTION("costs and changes")
    {
        const auto parts = write([&](UnitOfWork& u) {
            must(MonthCostRepository(store->db()).set(u, {2024, 11, 50000, 7000, {}}));
            must(MonthCostRepository(store->db()).set(u, {2030, 1, 1, 1, {}})); // not yet
            Change change;
            change.title = QStringLiteral("Stronger boxes");
            change.doneOn = QDate(2024, 6, 1);
            must(ChangeRepository(store->db()).insert(u, change));
        });
        CHECK(parts == FigureSnapshot::Part::Rest);
        const auto next = must(FigureSnapshot::refresh(first, *store, parts));
        CHECK(&next->orders() == &first->orders());
        CHECK(&next->reviews() == &first->reviews());
        REQUIRE(next->options().costs.size() == 1);
        CHECK(next->options().costs[0].acquisitionMinor == 50000);
        REQUIRE(next->changes().size() == 1);
        CHECK(first->changes().empty());
        const auto report = next->compute(next->options());
        REQUIRE(report.orders.costs.size() == 1);
        CHECK(report.orders.costs[0].perNewCustomer.definition == QLatin1String("KPI26a"));
    }
    SECTION("a review")
    {
        const auto parts = write([&](UnitOfWork& u) { must(u.db().exec(QStringLiteral("UPDATE reviews SET stars = 1 WHERE id = 1"))); });
        CHECK(parts == FigureSnapshot::Part::Reviews);
        const auto next = must(FigureSnapshot::refresh(first, *store, parts));
        CHECK(&next->orders() == &first->orders());
        CHECK(&next->reviews() != &first->reviews());
    }
    SECTION("a case that came without a review")
    {
        CaseService service(*store);
        CaseDraft draft;
        draft.title = QStringLiteral("How to wash it?");
        const auto made = must(service.open(draft));
        CHECK(FigureSnapshot::touchedBy(made.changes).testFlag(FigureSnapshot::Part::Cases));
        CHECK_FALSE(FigureSnapshot::touchedBy(made.changes) & (FigureSnapshot::Part::Reviews | FigureSnapshot::Part::Orders));
        const auto asked = must(FigureSnapshot::refresh(first, *store, FigureSnapshot::Part::Cases));
        REQUIRE(asked != first);
        CHECK(&asked->orders() == &first->orders());
        CHECK(asked->reviews().size() == first->reviews().size() + 1);
        CHECK(asked->cases().size() == 1);
        CHECK(asked->reviews() == must(FigureSnapshot::read(*store))->reviews());

        // What no figure knows of changes nothing at all: not even what was counted is counted again.
        must(service.edit(made.id, [](Case& c) { c.action = QStringLiteral("by hand, cold"); }));
        must(service.note(made.id, QStringLiteral("called")));
        CHECK(must(FigureSnapshot::refresh(asked, *store, FigureSnapshot::Part::Cases)) == asked);

        clock.advance(600);
        must(service.told(made.id));
        const auto told = must(FigureSnapshot::refresh(asked, *store, FigureSnapshot::Part::Cases));
        CHECK(told->reviews() == must(FigureSnapshot::read(*store))->reviews());
        CHECK(told->compute(told->options()).response[size_t(kpi::ReviewKind::Request)].answered == 1);

        // Closing moves KPI14 alone.
        must(service.edit(made.id, [](Case& c) {
            c.causeNote = QStringLiteral("label");
            c.outcome = CaseOutcome::Satisfied;
        }));
        must(service.take(made.id, CaseStep::Finish));
        const auto closed = must(FigureSnapshot::refresh(told, *store, FigureSnapshot::Part::Cases));
        REQUIRE(closed != told);
        CHECK(&closed->reviews() == &told->reviews());
        CHECK(closed->compute(closed->options()).resolution.closed == 1);
        CHECK(told->compute(told->options()).resolution.closed == 0);
        const auto behind = [&](const FigureSnapshot::Ptr& snapshot) {
            std::vector<kpi::BehindRow> all;
            for (const CaseKind kind : kCaseKinds)
                for (const kpi::BehindRow& row : snapshot->caseRows(snapshot->options(), kind))
                    all.push_back(row);
            return all;
        };
        REQUIRE(behind(closed).size() == 1);
        CHECK(behind(closed)[0].id == made.id.value);
        CHECK(behind(closed)[0].hit);
        CHECK_FALSE(behind(told)[0].hit);
        kpi::KpiOptions before = closed->options();
        before.to = before.asOf - 1;
        for (const CaseKind kind : kCaseKinds)
            CHECK(closed->caseRows(before, kind).empty());

        // The case of a review changes no review.
        const auto ofReview = must(service.openFromReview(ReviewId(must(store->db().integer(QStringLiteral("SELECT min(id) FROM reviews"))))));
        const auto both = must(FigureSnapshot::refresh(closed, *store, FigureSnapshot::touchedBy(ofReview.changes)));
        CHECK(&both->reviews() == &closed->reviews());
        CHECK(both->cases().size() == 2);
        // And what was removed is gone.
        must(service.remove(made.id));
        CHECK(must(FigureSnapshot::refresh(both, *store, FigureSnapshot::Part::Cases))->reviews() == first->reviews());
        // The next day is another snapshot, whatever was touched.
        clock.advance(86400);
        CHECK(must(FigureSnapshot::refresh(both, *store, FigureSnapshot::Part::Cases))->day() == first->day().addDays(1));
    }
    SECTION("a text that is being written is in no figure")
    {
        ChangeSet draft;
        draft.tables.insert(QStringLiteral("replies"), {{1}, false});
        CHECK_FALSE(FigureSnapshot::touchedBy(draft));
    }
    SECTION("an order")
    {
        const auto parts = write([&](UnitOfWork& u) { must(u.db().exec(QStringLiteral("UPDATE orders SET delivered_at = placed_at + 86400 WHERE id = 1"))); });
        CHECK(parts == FigureSnapshot::Part::Orders);
        const auto next = must(FigureSnapshot::refresh(first, *store, parts));
        CHECK(&next->orders() != &first->orders());
        CHECK(&next->reviews() == &first->reviews());
        // What was kept of the older data is not shown for the newer ones.
        const auto options = next->options();
        CHECK(json(next->compute(options), options)
              == json(kpi::computeKpis(next->orders(), next->reviews(), options, [&](qint64 a, qint64 b) { return next->workingSeconds(a, b); }), options));
    }
    SECTION("the time zone moves every day")
    {
        const auto parts = write([&](UnitOfWork& u) { must(store->settings().set(u, QLatin1String(setting::kTimeZone), QStringLiteral("Asia/Vladivostok"))); });
        CHECK(parts == FigureSnapshot::Part::Rest);
        const auto next = must(FigureSnapshot::refresh(first, *store, parts));
        CHECK(&next->orders() != &first->orders());
        CHECK(&next->reviews() != &first->reviews());
        CHECK(next->options().timezone == QLatin1String("Asia/Vladivostok"));
    }
    SECTION("the next day, with nothing written")
    {
        clock.advance(86400);
        const auto next = must(FigureSnapshot::refresh(first, *store, {}));
        CHECK(next->day() == first->day().addDays(1));
        CHECK(&next->orders() == &first->orders());
    }
    SECTION("days off concern the answering time alone")
    {
        const auto parts = write([&](UnitOfWork& u) { must(store->hours().setSpecialDay(u, {{QDate(2024, 5, 9), {}, false}, QStringLiteral("day off")})); });
        CHECK(parts == FigureSnapshot::Part::Calendar);
        const auto next = must(FigureSnapshot::refresh(first, *store, parts));
        CHECK(&next->orders() == &first->orders());
        CHECK(next->workingSeconds(1715212800, 1715299200) == 0);
        CHECK(first->workingSeconds(1715212800, 1715299200) > 0);
    }
    SECTION("what nobody knows is read again, notes are not")
    {
        CHECK(FigureSnapshot::touchedBy({}) == FigureSnapshot::Parts(FigureSnapshot::kAll));
        ChangeSet note;
        note.tables.insert(QStringLiteral("notes"), {{1}, false});
        CHECK_FALSE(FigureSnapshot::touchedBy(note));
    }
}

TEST_CASE_METHOD(SnapshotFixture, "Jobs on other threads count from a snapshot at once", "[kpi][figures]")
{
    const auto snapshot = must(FigureSnapshot::read(*store));
    const QByteArray expected = json(snapshot->compute(snapshot->options()), snapshot->options());
    const auto fresh = must(FigureSnapshot::read(*store));
    std::vector<QByteArray> found(4);
    std::vector<std::thread> threads;
    for (QByteArray& one : found)
        threads.emplace_back([&] { one = json(fresh->compute(fresh->options()), fresh->options()); });
    for (std::thread& thread : threads)
        thread.join();
    for (const QByteArray& one : found)
        CHECK(one == expected);
}

TEST_CASE_METHOD(SnapshotFixture, "The window of those who bought again is kept once, by who may", "[kpi][figures]")
{
    const QString key = QStringLiteral("kpi.retention_window");
    const auto stored = [&] { return must(store->settings().value(key)); };
    const auto snapshot = must(FigureSnapshot::read(*store));
    const auto window = snapshot->retentionWindow();
    REQUIRE(window);
    CHECK(window->found);
    CHECK(window->days == kpi::computeKpis(snapshot->orders(), snapshot->reviews(), snapshot->options()).retention.windowDays);
    ChangeSet changes;

    for (const Role role : {Role::Agent, Role::Manager}) {
        store->setActor({StaffId(), role, QStringLiteral("test")});
        CHECK(must(fixRetentionWindow(snapshot, *store, changes)) == snapshot);
        CHECK(changes.isEmpty());
        CHECK(stored() == QStringLiteral("0"));
    }

    store->setActor({StaffId(), Role::Owner, QStringLiteral("test")});
    const auto fixed = must(fixRetentionWindow(snapshot, *store, changes));
    CHECK(stored() == QString::number(window->days));
    CHECK(fixed->options().windowDays == window->days);
    CHECK(changes.touches("settings"));
    CHECK(FigureSnapshot::touchedBy(changes) == FigureSnapshot::Part::Rest);
    CHECK(must(store->units()).front().kind == UnitKind::System);
    CHECK(must(store->nextUndo())->label != QStringLiteral("figures.window")); // not what Ctrl+Z is about

    // From here on it stays, and what a person sets stays too.
    changes = {};
    CHECK(must(fixRetentionWindow(fixed, *store, changes)) == fixed);
    CHECK(changes.isEmpty());
    write([&](UnitOfWork& u) { must(store->settings().set(u, key, QStringLiteral("200"))); });
    const auto ours = must(FigureSnapshot::refresh(fixed, *store, FigureSnapshot::Part::Rest));
    CHECK(ours->compute(ours->options()).retention.windowDays == 200);
    CHECK(must(fixRetentionWindow(snapshot, *store, changes)) != nullptr);
    CHECK(stored() == QStringLiteral("200"));
}

TEST_CASE_METHOD(SnapshotFixture, "What is read beside orders and reviews is read once, of the same state, and changes nothing else", "[kpi][figures]")
{
    write([&](UnitOfWork& u) {
        must(u.db().exec(QStringLiteral("UPDATE products SET cost_minor = 12345 + id * 7 WHERE id % 3 > 0")));
        must(u.db().exec(QStringLiteral("UPDATE products SET cost_minor = NULL WHERE id % 3 = 0")));
        must(u.db().exec(QStringLiteral("UPDATE order_lines SET product_id = NULL WHERE id % 11 = 0")));
        must(u.db().exec(QStringLiteral("UPDATE order_lines SET quantity_milli = quantity_milli + 250 WHERE id % 5 = 0")));
        must(u.db().exec(QStringLiteral("UPDATE reviews SET product_id = 1 + id % 9 WHERE id % 4 = 0")));
    });
    const auto alone = must(FigureSnapshot::read(*store));
    const ProductScan products = must(scanProducts(store->db()));
    CHECK_FALSE(products.links.lines.empty());
    CHECK(std::is_sorted(products.links.lines.begin(), products.links.lines.end()));
    CHECK(std::adjacent_find(products.links.lines.begin(), products.links.lines.end()) == products.links.lines.end());
    CHECK_FALSE(products.links.reviews.empty());
    CHECK(std::is_sorted(products.links.reviews.begin(), products.links.reviews.end()));
    CHECK(products.names.size() == 10);
    // Pieces of each product in each order as SQL itself adds them up.
    Statement pieces = store->db().prepare(QStringLiteral("SELECT order_id, product_id, sum(quantity_milli) FROM order_lines WHERE product_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"));
    must(pieces.run());
    size_t line = 0, more = 0;
    while (pieces.next()) {
        REQUIRE(line < products.links.lines.size());
        const std::pair<qint64, qint64> at{pieces.integer(0), pieces.integer(1)};
        REQUIRE(products.links.lines[line++] == at);
        qint64 milli = 1000;
        if (more < products.links.more.size() && products.links.more[more].first == at)
            milli += products.links.more[more++].second;
        REQUIRE(milli == pieces.integer(2));
    }
    CHECK(line == products.links.lines.size());
    CHECK(more == products.links.more.size());
    CHECK(more > 0);

    const auto check = [&](const FigureSnapshot::Ptr& snapshot, const std::optional<ProductScan>& beside) {
        REQUIRE(beside);
        CHECK(beside->links.lines == products.links.lines);
        CHECK(beside->links.reviews == products.links.reviews);
        CHECK(beside->names == products.names);
        CHECK(json(snapshot->compute(snapshot->options()), snapshot->options()) == json(alone->compute(alone->options()), alone->options()));
        CHECK(snapshot->orders().known().items == alone->orders().known().items);
        CHECK(snapshot->orders().known().cost == alone->orders().known().cost);
        CHECK(snapshot->reviews() == alone->reviews());
    };
    std::optional<ProductScan> read;
    std::atomic_int times{0};
    FigureReadOptions how;
    how.beside = [&](Database& db) -> Status {
        ++times;
        ENCORE_LET(read, scanProducts(db));
        return {};
    };
    check(must(FigureSnapshot::read(*store, how)), read);
    CHECK(times == 1);
    // With one connection alone.
    read.reset();
    write([&](UnitOfWork&) { check(must(FigureSnapshot::read(*store, how)), read); });
    CHECK(times == 2);
    // With the reviews, without the orders, and with nothing to read at all.
    read.reset();
    check(must(FigureSnapshot::refresh(alone, *store, FigureSnapshot::Part::Reviews, how)), read);
    CHECK(times == 3);
    must(FigureSnapshot::refresh(alone, *store, FigureSnapshot::Part::Rest, how));
    CHECK(times == 3);

    how.beside = [](Database&) -> Status { return fail(ErrorCode::Io, QStringLiteral("beside")); };
    const auto failed = FigureSnapshot::read(*store, how);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().subject == QStringLiteral("beside"));

    // The goods of each order as SQL itself adds them up.
    const kpi::OrderHistory::Columns& orders = alone->orders().known();
    std::map<qint64, std::size_t> places;
    for (std::size_t i = 0; i < orders.size(); ++i)
        places[orders.id[i]] = i;
    Statement goods = store->db().prepare(QStringLiteral(
        "SELECT l.order_id, sum(l.quantity_milli), sum(l.quantity_milli / 1000.0 * p.cost_minor), count(*) - count(p.cost_minor) "
        "FROM order_lines l LEFT JOIN products p ON p.id = l.product_id GROUP BY l.order_id"));
    must(goods.run());
    int known = 0, unknown = 0;
    while (goods.next()) {
        const auto place = places.find(goods.integer(0));
        if (place == places.end() || (orders.flags[place->second] & kpi::OrderHistory::FullyRefunded) != 0) // no occasion, no value
            continue;
        CHECK(orders.items[place->second] == (goods.integer(1) + 999) / 1000);
        const bool whole = goods.integer(3) == 0;
        CHECK(orders.cost[place->second] == (whole ? qint64(goods.real(2)) : kpi::kNoInstant));
        ++(whole ? known : unknown);
    }
    CHECK(known > 100);
    CHECK(unknown > 100);
}

TEST_CASE("What is due later today is not late yet", "[kpi][figures]")
{
    ShopFixture shop;
    shop.write([&](UnitOfWork& unit) {
        Review review;
        review.channel = must(shop.store->channels().findOrCreate(unit, QStringLiteral("Site")));
        review.rating = Rating{10, 50};
        review.stars = 1;
        review.text = QStringLiteral("torn");
        review.publishedAt = review.loggedAt = shop.clock.nowUtc() - 3600;
        review.dueAt = shop.clock.nowUtc() + 600;
        must(shop.store->reviews().insert(unit, review));
    }, Permission::Reviews);
    const auto response = [&] {
        const auto snapshot = must(FigureSnapshot::read(*shop.store));
        return snapshot->compute(snapshot->options()).response[std::size_t(kpi::ReviewKind::Review)];
    };
    CHECK(response().slaPending == 1);
    CHECK(response().slaBreached == 0);
    CHECK(response().slaMet.n == 0);
    shop.clock.advance(1200);
    CHECK(response().slaPending == 0);
    CHECK(response().slaBreached == 1);
}

TEST_CASE("The unhappy who wait are those of the inbox: none put off, none closed without an answer", "[kpi][figures]")
{
    ShopFixture shop;
    ChannelId site;
    shop.write([&](UnitOfWork& unit) { site = must(shop.store->channels().findOrCreate(unit, QStringLiteral("Site"))); }, Permission::Settings);
    ReviewService service(*shop.store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); });
    std::vector<ReviewId> ids;
    const auto written = [&](int stars, int daysAgo) {
        Review review;
        review.channel = site;
        review.author = QStringLiteral("Author %1").arg(ids.size());
        review.text = QStringLiteral("torn %1").arg(ids.size());
        review.rating = Rating{stars * 10, 50};
        review.publishedAt = shop.clock.nowUtc() - daysAgo * 86400;
        ids.push_back(must(service.log(review)));
        return std::span(&ids.back(), 1);
    };
    written(1, 3);
    written(2, 200);       // not of the period below
    written(5, 3);
    written(3, 3);
    must(service.closeWithoutReply(written(1, 3), QStringLiteral("abuse")));
    must(service.snooze(written(1, 3), shop.clock.nowUtc() + 7200));
    must(service.classify(written(1, 3), ReviewClass::Spam));  // spam, but still open: the inbox has it
    must(service.removedAtSource(written(1, 3)));

    auto snapshot = must(FigureSnapshot::read(*shop.store));
    const auto check = [&](qint64 waiting, qint64 putOff) {
        kpi::KpiOptions options = snapshot->options();
        ReviewFilter filter;
        filter.view = ReviewView::Negative;
        filter.now = shop.clock.nowUtc();
        for (const bool whole : {true, false}) {
            options.from = options.asOf - (whole ? 400 : 29);
            if (!whole)
                filter.publishedFrom = shop.clock.nowUtc() - 29 * 86400;
            const auto unhappy = snapshot->compute(options).response[0].unhappy;
            CHECK(unhappy.waiting == waiting - (whole ? 0 : 1));
            CHECK(unhappy.waitingElsewhere == (whole ? 0 : 1));
            CHECK(unhappy.putOff == putOff);
            CHECK(unhappy.closed == 1);
            kpi::AnswerQuery query;
            query.list = kpi::AnswerList::Inbox;
            query.mood = kpi::Mood::Negative;
            std::set<qint64> drill, inbox;
            for (const kpi::BehindRow& row : kpi::answerRows(snapshot->orders(), snapshot->reviews(), options, query))
                drill.insert(row.id);
            for (const ReviewId id : must(shop.store->reviews().ids(filter)))
                inbox.insert(id.value);
            CHECK(drill == inbox);
            CHECK(qint64(drill.size()) == unhappy.waiting);
        }
    };
    check(3, 1);
    CHECK(must(FigureSnapshot::refresh(snapshot, *shop.store, {})) == snapshot);
    // Nothing is written when it waits again, and yet it is counted.
    shop.clock.advance(7200);
    snapshot = must(FigureSnapshot::refresh(snapshot, *shop.store, {}));
    check(4, 0);
    CHECK(must(FigureSnapshot::refresh(snapshot, *shop.store, {})) == snapshot);
}

TEST_CASE("With few gaps no window is kept", "[kpi][figures]")
{
    ShopFixture shop;
    ChangeSet changes;
    const auto snapshot = must(FigureSnapshot::read(*shop.store));
    CHECK(must(fixRetentionWindow(snapshot, *shop.store, changes)) == snapshot);
    CHECK(must(shop.store->settings().value(QStringLiteral("kpi.retention_window"))) == QStringLiteral("0"));
}

TEST_CASE("A shop without anything has figures that say why they are not there", "[kpi][figures]")
{
    ShopFixture shop;
    const auto snapshot = must(FigureSnapshot::read(*shop.store));
    CHECK(snapshot->isEmpty());
    CHECK_FALSE(snapshot->firstDay().isValid());
    const auto report = snapshot->compute(snapshot->options());
    CHECK(report.orders.count == 0);
    CHECK(report.orders.aovMean.reason == kpi::Undefined::NoOrders);
    CHECK_FALSE(report.reviewLink.all90);
}

TEST_CASE_METHOD(SnapshotFixture, "reviews whose complaint was accepted leave rating and answering with one switch", "[kpi][figures][complaint]")
{
    write([&](UnitOfWork& u) {
        must(u.db().exec(QStringLiteral("UPDATE reviews SET complaint_at = published_at, complaint_decision = 'right', complaint_accepted = 1 WHERE id IN "
                                        "(SELECT id FROM reviews WHERE kind_id = 1 AND stars IS NOT NULL AND link_id <> 5 AND class_id IS NULL AND competitor IS NULL AND incentivised = 0 ORDER BY id LIMIT 7)")));
    });
    const auto with = must(FigureSnapshot::read(*store));
    CHECK_FALSE(with->options().leaveOutComplaints);
    const auto parts = write([&](UnitOfWork& u) { must(store->settings().set(u, QStringLiteral("kpi.leave_out_complaints"), QStringLiteral("true"))); });
    const auto without = must(FigureSnapshot::refresh(with, *store, parts));
    REQUIRE(without);
    CHECK(without->options().leaveOutComplaints);
    const auto before = with->compute(with->options()), after = without->compute(without->options());
    CHECK(before.rating.count - after.rating.count == 7);
    CHECK(before.rating.rating.n - after.rating.rating.n == 7);
    CHECK(before.response[0].items + before.response[0].unknownState - after.response[0].items - after.response[0].unknownState == 7);
    // The other switches take nothing away from what was read.
    CHECK(after.rating.count > 0);
    const auto back = must(FigureSnapshot::refresh(without, *store, write([&](UnitOfWork& u) { must(store->settings().set(u, QStringLiteral("kpi.leave_out_complaints"), QStringLiteral("false"))); })));
    CHECK(json(back->compute(back->options()), back->options()) == json(before, with->options()));
}
