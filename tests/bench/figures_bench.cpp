// All figures of orders and reviews from a closed file, against a raw C-API walk over the same rows and against the
// cohort table alone in SQL; then the same figures for another period, from the snapshot that is in memory.
// Encore reads over two connections and counts on two threads, as the program does; the walk and the SQL have one.
// encore_bench_figures [SHOP [ORDERS]]: makes SHOP where it is not there.
#include "bench/big_shop.h"

#include "base/clock.h"
#include "db/shop_file.h"
#include "kpi/annoyances.h"
#include "kpi/figure_snapshot.h"
#include "kpi/orders_after_reviews.h"
#include "kpi/review_rows.h"
#include "products/product_scan.h"
#include "shop/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numeric>

#include <sqlite3.h>

using namespace encore;

namespace {

constexpr int kRounds = 5;

/// What a piece of work took, in ms: by the clock, and of processor, all threads together. On a machine that others
/// use too the clock says little; processor time beside it says what the work itself costs.
struct Took {
    double wall = 0;
    double processor = 0;
};

template <class Work>
Took median(Work work, int rounds = kRounds)
{
    std::vector<double> wall, processor;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        work();
        processor.push_back(1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    return {wall[wall.size() / 2], processor[processor.size() / 2]};
}

void line(const char* what, const Took& took, const char* more = "")
{
    std::printf("%-44s %9.1f ms  processor %9.1f ms   %s\n", what, took.wall, took.processor, more);
}

void line(const char* what, const Took& took, const char* ratio, const Took& above, const Took& below, const char* goal)
{
    std::printf("%-44s %9.1f ms  processor %9.1f ms   %s %.2f, by processor %.2f   %s\n", what, took.wall, took.processor, ratio, above.wall / below.wall,
                above.processor / below.processor, goal);
}

// What the figures of orders and reviews are made from, column by column, and nothing done with it.
constexpr const char* kRaw[]{
    "SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders WHERE qualifying = 1 ORDER BY customer_id, placed_at",
    "SELECT id, channel_id, kind_id, customer_id, order_id, rating_tenths, rating_max_tenths, stars, published_at, published_precision, "
    "seen_at, logged_at, first_reply_at, due_at, removed_at, reply_known, archived, bulk, incentivised, class_id, link_id, text = '' FROM reviews ORDER BY id"};

// Purchases of known customers. A zone without summer time lets plain SQL cut local days by a fixed shift.
#define PURCHASES "FROM orders WHERE qualifying = 1 AND customer_id IS NOT NULL AND net_minor <> 0 " \
    "AND channel_id IN (SELECT id FROM channels WHERE buyers_identifiable = 1)"

// KPI4 as it stands in the program, as one would write it with the means of SQL today: occasions are local days, rows
// months of the first, cells months since; in each the customers, orders and revenue, and who had come back by then.
// Held against the program's own table below.
constexpr const char* kCohorts =
    "WITH occasions AS (SELECT customer_id AS c, date(placed_at, 'unixepoch', '+3 hours') AS day, count(*) AS orders, sum(net_minor) AS net "
    PURCHASES " GROUP BY 1, 2), "
    "ranked AS (SELECT *, min(day) OVER (PARTITION BY c) AS first, row_number() OVER (PARTITION BY c ORDER BY day) AS nth FROM occasions), "
    "cells AS (SELECT substr(first, 1, 7) AS cohort, 12 * (substr(day, 1, 4) - substr(first, 1, 4)) + substr(day, 6, 2) - substr(first, 6, 2) AS k, "
    "count(DISTINCT c) AS active, sum(orders) AS orders, sum(net) AS net, sum(nth = 2) AS second FROM ranked GROUP BY 1, 2) "
    "SELECT cohort, k, active, orders, net, sum(second) OVER (PARTITION BY cohort ORDER BY k) FROM cells ORDER BY 1, 2";

// Less than the table: customers and revenue only, an order is an occasion, so nobody can be said to have come back.
constexpr const char* kLeanCohorts =
    "WITH bought AS (SELECT customer_id AS c, placed_at AS at, net_minor AS net " PURCHASES "), "
    "firsts AS (SELECT c, min(at) AS first FROM bought GROUP BY c) "
    "SELECT strftime('%Y-%m', first, 'unixepoch', '+3 hours') AS cohort, "
    "12 * (strftime('%Y', at, 'unixepoch', '+3 hours') - strftime('%Y', first, 'unixepoch', '+3 hours')) "
    "+ strftime('%m', at, 'unixepoch', '+3 hours') - strftime('%m', first, 'unixepoch', '+3 hours') AS k, "
    "count(DISTINCT bought.c), sum(net) FROM bought JOIN firsts ON firsts.c = bought.c GROUP BY 1, 2";

// Sums of each column of the last statement, which is a cheap way to hold two tables against each other.
std::vector<qint64> walk(const QString& path, std::initializer_list<const char*> statements)
{
    sqlite3* db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(db, "PRAGMA cache_size=-65536", nullptr, nullptr, nullptr);
    std::vector<std::vector<qint64>> kept;
    for (const char* sql : statements) {
        sqlite3_stmt* s = nullptr;
        if (sqlite3_prepare_v2(db, sql, -1, &s, nullptr) != SQLITE_OK)
            std::printf("%s\n", sqlite3_errmsg(db));
        kept.assign(size_t(sqlite3_column_count(s)), {});
        while (sqlite3_step(s) == SQLITE_ROW)
            for (size_t i = 0; i < kept.size(); ++i)
                kept[i].push_back(sqlite3_column_int64(s, int(i)));
        sqlite3_finalize(s);
    }
    sqlite3_close(db);
    std::vector<qint64> sums;
    for (const auto& column : kept)
        sums.push_back(std::accumulate(column.begin(), column.end(), qint64(0)));
    return sums;
}

bool isSameTable(const std::vector<qint64>& sql, const kpi::CohortBlock& own)
{
    std::vector<qint64> sums(4, 0);
    for (const kpi::Cohort& c : own.cohorts)
        for (std::size_t k = 0; k < c.active.size(); ++k) {
            sums[0] += c.active[k];
            sums[1] += c.orders[k];
            sums[2] += c.revenueMinor[k];
            sums[3] += c.active[k] > 0 ? c.returnedBy[k] : 0; // SQL has no row for an empty cell
        }
    return std::equal(sums.begin(), sums.end(), sql.begin() + 2, sql.end());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : dir.filePath(QStringLiteral("big.encore"));
    if (!QFile::exists(path)) {
        test::BigShop size;
        if (argc > 2) {
            size.orders = QString::fromLatin1(argv[2]).toLongLong();
            size.customers = std::max<qint64>(1, size.orders / 10);
            size.reviews = size.orders * 6 / 100;
        }
        if (const Status made = test::makeBigShop(path, size); !made)
            return std::printf("%s\n", describe(made.error()).toUtf8().constData()), 1;
    }
    const ManualClock clock(1735689600); // 2025-01-01, the end of the generated log
    const Actor actor{StaffId(), Role::Owner, QStringLiteral("bench")};
    Store::Options options;
    options.readOnly = true;
    options.further = true;
    FigureReadOptions how;
    how.goods = false;
    FigureSnapshot::Ptr snapshot;
    bool failed = false;
    const Took cold = median([&] {
        const auto store = Store::open(path, clock, actor, options);
        const auto read = store ? FigureSnapshot::read(**store, how) : tl::unexpected<Error>(store.error());
        failed = failed || !read;
        if (read) {
            snapshot = *read;
            snapshot->compute(snapshot->options());
        }
    });
    if (failed)
        return std::printf("the shop could not be read\n"), 1;
    std::printf("%zu orders, %zu customers, %zu reviews\n", snapshot->orders().orderCount() + snapshot->orders().guests().size(), snapshot->orders().customerCount(), snapshot->reviews().size());
    line("all figures, from the closed file", cold);
    const Took page = median([&] {
        const auto store = Store::open(path, clock, actor, options);
        FigureReadOptions all;
        all.beside = [](Database& db) { return scanProducts(db).map([](const ProductScan&) {}); };
        failed = failed || !store || !FigureSnapshot::read(**store, all);
    });
    if (failed)
        return std::printf("the shop could not be read\n"), 1;
    line("what the page reads: also goods and products", page);
    const Took raw = median([&] { walk(path, {kRaw[0], kRaw[1]}); });
    std::vector<qint64> table;
    const Took cohorts = median([&] { table = walk(path, {kCohorts}); }, 3);
    const Took lean = median([&] { walk(path, {kLeanCohorts}); }, 3);
    line("the same rows, C API, nothing computed", raw, "figures / walk", cold, raw, "(goal: at most 2)");
    line("the cohort table alone, in SQL", cohorts, "SQL / figures", cohorts, cold,
         isSameTable(table, snapshot->compute(snapshot->options()).cohorts) ? "(goal: at least 8)" : "NOT THE SAME TABLE");
    line("less: without occasions and who came back", lean, "SQL / figures", lean, cold, "");
    kpi::KpiOptions year = snapshot->options();
    year.from = year.asOf - 364;
    line("another period, from the snapshot", median([&] { snapshot->compute(year); }), "(goal: at most 50)");
    // What the page shows beside the figures for the same change of period: lists of people, products and channels.
    const auto store = Store::open(path, clock, actor, options);
    if (!store)
        return std::printf("the shop could not be read\n"), 1;
    const auto products = scanProducts((*store)->db());
    if (!products)
        return std::printf("the products could not be read\n"), 1;
    const kpi::OrderHistory& orders = snapshot->orders();
    const kpi::ReviewHistory& reviews = snapshot->reviews();
    const std::pair<const char*, std::function<void()>> lists[]{
        {"  late customers, first time", [&] { (void)kpi::lateCustomers(orders, year); }},
        {"  late customers, kept", [&] { (void)snapshot->late(year); }},
        {"  who has not bought again, by class", [&] { (void)kpi::stillAway(orders, reviews, year); }},
        {"  orders after reviews", [&] { (void)kpi::ordersAfterReviews(orders, reviews, year); }},
        {"  products that annoy, and their ratings", [&] { (void)kpi::productFigures(orders, reviews, products->links, year); }},
        {"  channels that annoy", [&] { (void)kpi::annoyingChannels(orders, reviews, year); }},
    };
    for (const auto& [what, work] : lists)
        line(what, median(work));
    kpi::KpiOptions channel = year;
    channel.channels = {1};
    snapshot->compute(channel);
    line("another period of one channel, asked before", median([&] { snapshot->compute(channel); }));
    int at = 0;
    line("a filter for the first time", median([&] {
                    kpi::KpiOptions first = year;
                    first.channels = {1, 2};
                    first.fastReplyHours = 20 + at++; // never asked before, so nothing is kept of it
                    snapshot->compute(first);
                }));
    kpi::KpiOptions offered = year;
    offered.channels = {2, 3};
    snapshot->prepare(offered); // what the page counts in the background, before it is chosen
    line("a filter that was prepared", median([&] { snapshot->compute(offered); }), "(goal: at most 50)");
    const Took again = median([&] {
        const auto store = Store::open(path, clock, actor, options);
        if (store)
            (void)FigureSnapshot::refresh(snapshot, **store, FigureSnapshot::Part::Reviews, how);
    });
    line("refresh after a review", again);
    return 0;
}
