// The scan that feeds the figures, against a raw C-API loop over the same rows of the same index.
#include "bench/big_shop.h"

#include "base/clock.h"
#include "db/shop_file.h"
#include "orders/order_repository.h"
#include "orders/order_scan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

#include <sqlite3.h>

using namespace encore;

namespace {

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <class Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 rawScan(const QString& path)
{
    sqlite3* db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(db, "PRAGMA cache_size=-65536", nullptr, nullptr, nullptr);
    sqlite3_stmt* s = nullptr;
    sqlite3_prepare_v2(db, "SELECT customer_id, placed_at, net_minor, channel_id, delivered_at, id FROM orders WHERE qualifying = 1 "
                           "ORDER BY customer_id, placed_at", -1, &s, nullptr);
    std::vector<qint64> columns[6];
    while (sqlite3_step(s) == SQLITE_ROW)
        for (int i = 0; i < 6; ++i)
            columns[i].push_back(sqlite3_column_int64(s, i));
    sqlite3_finalize(s);
    sqlite3_close(db);
    return qint64(columns[0].size());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir dir;
    QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : dir.filePath(QStringLiteral("big.encore"));
    if (!QFile::exists(path)) {
        test::BigShop size;
        if (argc > 2)
            size.orders = QString::fromLatin1(argv[2]).toLongLong();
        Status made;
        std::printf("making a shop of %lld orders: %.1f s\n", static_cast<long long>(size.orders), seconds([&] { made = test::makeBigShop(path, size); }));
        if (!made)
            return std::printf("%s\n", describe(made.error()).toUtf8().constData()), 1;
    }
    auto db = shop_file::open(path, {.readOnly = true, .quickCheck = false, .backupFolder = {}});
    if (!db)
        return std::printf("%s\n", describe(db.error()).toUtf8().constData()), 1;
    const QTimeZone zone("Europe/Moscow");
    std::vector<double> raw, scan, ids, first;
    size_t orders = 0;
    for (int run = 0; run < 5; ++run) {
        auto cold = shop_file::connect(path, true);
        raw.push_back(seconds([&] { rawScan(path); }));
        scan.push_back(seconds([&] {
            const auto days = daysForFigures(**cold, zone, 1735689600);
            const auto history = scanOrders(**cold, *days);
            orders = history ? history->orderCount() + history->guests().size() : 0;
        }));
        OrderRepository repository(**cold);
        ids.push_back(seconds([&] { (void)repository.ids({}); }));
        first.push_back(seconds([&] { (void)repository.firstIds({}, OrderSort::Newest, 100).and_then([&](const auto& list) { return repository.rows(list); }); }));
    }
    std::printf("%zu orders in the snapshot\n", orders);
    std::printf("scan into the snapshot %.3f s\n", median(scan));
    if (!raw.empty())
        std::printf("raw C-API scan         %.3f s, ratio %.2f\n", median(raw), median(scan) / median(raw));
    std::printf("all ids of the list    %.3f s\nfirst window of 100    %.4f s\n", median(ids), median(first));
    return 0;
}
