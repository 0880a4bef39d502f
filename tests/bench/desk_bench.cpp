// The desk at full size: import and its undo against the plain sqlite3 shell, then opening, lists and search
// against the same on an empty shop.
// encore_bench_desk [SHOP [ORDERS]]: makes SHOP, with as many reviews as orders, where it is not there.
#include "bench/big_shop.h"

#include "base/clock.h"
#include "customers/customer_repository.h"
#include "db/shop_file.h"
#include "exchange/import.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "search/search_repository.h"
#include "shop/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <span>

using namespace encore;

namespace {

constexpr qint64 kFirstDay = 1640995200;      // 2022-01-01
constexpr qint64 kNow = 1735689600;           // 2025-01-01, the end of the generated shop
constexpr double kMaxFrame = 20;              // ms for a window of rows or a search
constexpr size_t kWindow = 64;                // rows that a list fetches at once

const ManualClock& clockOfShop()
{
    static const ManualClock clock(kNow);
    return clock;
}

Actor owner() { return {StaffId(), Role::Owner, QStringLiteral("bench")}; }

int stop(const Error& error)
{
    std::printf("%s\n", describe(error).toUtf8().constData());
    return 1;
}

/// The most memory that this process ever held, in MiB; 0 where the system does not say.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

// Import ----------------------------------------------------------------------------------------------------

QByteArray stamp(qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1(); }

bool writeTables(const QString& people, const QString& orders, qint64 count)
{
    QFile a(people), b(orders);
    if (!a.open(QIODevice::WriteOnly) || !b.open(QIODevice::WriteOnly))
        return false;
    const qint64 customers = std::max<qint64>(1, count / 10);
    a.write("external_id,name,phone\n");
    for (qint64 i = 0; i < customers; ++i)
        a.write(QByteArray::number(i) + ",Buyer " + QByteArray::number(i) + ",+7916" + QByteArray::number(1'000'000 + i % 9'000'000) + '\n');
    b.write("number,customer,placed_at,status,total,channel,delivered_at\n");
    const char* const channels[] = {"Site", "Store", "Market"};
    quint64 random = 20240607;
    for (qint64 i = 0; i < count; ++i) {
        random = random * 6364136223846793005ull + 1442695040888963407ull;
        const qint64 placed = kFirstDay + i * 94'000'000 / count;
        b.write("A-" + QByteArray::number(100'000 + i) + ',' + QByteArray::number(qint64(random >> 20) % customers) + ',' + stamp(placed) + ",delivered,"
                + QByteArray::number(100 + qint64(random >> 33) % 5000) + ".50," + channels[(random >> 40) % 3] + ',' + stamp(placed + 200'000) + '\n');
    }
    return a.flush() && b.flush();
}

int importInto(const QString& shop, const QString& kind, const QString& file)
{
    const auto store = Store::open(shop, clockOfShop(), owner());
    if (!store)
        return stop(store.error());
    ImportOptions options;
    options.kind = *importKindFromName(kind);
    options.file = file;
    options.source = QStringLiteral("bench");
    options.timezone = QStringLiteral("UTC");
    const auto report = runImport(**store, options);
    if (!report)
        return stop(report.error());
    std::printf("%lld %.3f %.0f %lld\n", static_cast<long long>(report->rows), report->seconds, peakMemory(), static_cast<long long>(report->unit.value));
    return report->errors == 0 ? 0 : 1;
}

int undoIn(const QString& shop, qint64 unit)
{
    const auto store = Store::open(shop, clockOfShop(), owner());
    if (!store)
        return stop(store.error());
    QElapsedTimer timer;
    timer.start();
    const auto outcome = (*store)->undo(UnitId(unit));
    if (!outcome)
        return stop(outcome.error());
    std::printf("%lld %.3f %.0f 0\n", static_cast<long long>(outcome->removed), double(timer.elapsed()) / 1000, peakMemory());
    return outcome->done ? 0 : 1;
}

/// What a run of this program in a process of its own says: rows, seconds, MiB, unit.
struct Said {
    bool ok = false;
    double rows = 0, seconds = 1, memory = 0;
    qint64 unit = 0;
};

Said alone(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const QByteArray out = process.readAllStandardOutput();
    const QList<QByteArray> words = out.simplified().split(' ');
    if (process.exitCode() != 0 || words.size() != 4) {
        std::printf("%s: %s\n", arguments.join(u' ').toUtf8().constData(), out.constData());
        return {};
    }
    return {true, words[0].toDouble(), words[1].toDouble(), words[2].toDouble(), words[3].toLongLong()};
}

/// The same file into a table with indexes over the same columns as Encore keeps, under the same pragmas.
double shellSeconds(const QString& folder, const QString& file)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return 0;
    const QByteArray script =
        "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nPRAGMA cache_size=-65536;\n"
        "CREATE TABLE orders(number TEXT, customer INTEGER, placed_at TEXT, status TEXT, total REAL, channel TEXT, delivered_at TEXT);\n"
        "CREATE UNIQUE INDEX by_number ON orders(channel, number);\nCREATE INDEX by_number_text ON orders(number);\n"
        "CREATE INDEX by_placed ON orders(placed_at);\nCREATE INDEX by_customer ON orders(customer, placed_at);\n"
        "CREATE INDEX for_figures ON orders(customer, placed_at, total, channel, delivered_at, status);\n"
        ".mode csv\n.import --skip 1 '" + file.toUtf8() + "' orders\n";
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(shell, {QStringLiteral("-batch"), folder + QStringLiteral("/plain.sqlite")});
    process.write(script);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? double(timer.elapsed()) / 1000 : 0;
}

void benchImport(const QString& folder, qint64 count)
{
    const QString people = folder + QStringLiteral("/customers.csv"), orders = folder + QStringLiteral("/orders.csv"), shop = folder + QStringLiteral("/import.encore");
    if (!writeTables(people, orders, count) || !shop_file::create(shop)) {
        std::printf("the tables could not be written\n");
        return;
    }
    std::printf("import of %lld orders, %.0f MB of CSV\n", static_cast<long long>(count), double(QFileInfo(orders).size()) / 1e6);
    const double plain = shellSeconds(folder, orders);
    const Said persons = alone({QStringLiteral("--import"), shop, QStringLiteral("customers"), people});
    const Said came = alone({QStringLiteral("--import"), shop, QStringLiteral("orders"), orders});
    const Said again = alone({QStringLiteral("--import"), shop, QStringLiteral("orders"), orders});
    const Said went = came.ok ? alone({QStringLiteral("--undo"), shop, QString::number(came.unit)}) : Said();
    if (!persons.ok || !came.ok || !again.ok || !went.ok)
        return;
    const auto line = [](const char* name, const Said& said) {
        std::printf("%-44s %9.2f s   %8.0f rows/s   %4.0f MiB", name, said.seconds, said.rows / said.seconds, said.memory);
    };
    line("customers", persons);
    line("\norders", came);
    if (plain > 0)
        std::printf("   of the shell's rate %.2f   (goal: at least 0.33)", plain / came.seconds);
    line("\nthe same file once more", again);
    line("\nundo of the orders", went);
    if (plain > 0)
        std::printf("\n%-44s %9.2f s   %8.0f rows/s", "sqlite3 .import of the same file", plain, double(count) / plain);
    std::printf("\nmemory: goal at most 250 MiB\n\n");
}

// Lists and search ------------------------------------------------------------------------------------------

template <class Work>
double worst(Work work)
{
    double most = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        // The first run reads from the disk's cache what later ones find in the connection's: a person meets both.
        most = std::max(most, double(timer.nsecsElapsed()) / 1e6);
    }
    return most;
}

struct Times {
    std::vector<std::pair<QString, double>> frames, jobs;
};

template <class Id, class First, class All, class Rows>
void list(Times& times, const char* name, First first, All all, Rows rows)
{
    const auto say = [&](const char* what) { return QLatin1String(name) + QStringLiteral(": ") + QLatin1String(what); };
    times.frames.emplace_back(say("first window"), worst([&] {
        const auto ids = first();
        return ids && rows(std::span<const Id>(*ids));
    }));
    std::vector<Id> ids;
    times.jobs.emplace_back(say("all ids"), worst([&] {
        auto read = all();
        if (read)
            ids = std::move(*read);
        return bool(read);
    }));
    const auto window = [&](size_t at) {
        const size_t from = ids.size() > kWindow ? (ids.size() - kWindow) * at / 100 : 0;
        return worst([&] { return bool(rows(std::span<const Id>(ids.data() + from, std::min(kWindow, ids.size() - from)))); });
    };
    times.frames.emplace_back(say("window in the middle"), window(50));
    times.frames.emplace_back(say("last window"), window(100));
}

Times measure(const QString& path)
{
    Times times;
    std::unique_ptr<Store> store;
    times.jobs.emplace_back(QStringLiteral("open the shop"), worst([&] {
        store.reset();
        auto opened = Store::open(path, clockOfShop(), owner());
        if (opened)
            store = std::move(*opened);
        return bool(opened);
    }));
    if (!store)
        return times;
    OrderRepository& orders = store->orders();
    list<OrderId>(times, "orders", [&] { return orders.firstIds({}, OrderSort::Newest, int(kWindow)); }, [&] { return orders.ids({}); },
                  [&](auto ids) { return orders.rows(ids).has_value(); });
    CustomerRepository& customers = store->customers();
    list<CustomerId>(times, "customers", [&] { return customers.ids({}, CustomerSort::Name, int(kWindow)); },
                     [&] { return customers.ids({}, CustomerSort::Name); }, [&](auto ids) { return customers.rows(ids).has_value(); });
    ReviewRepository& reviews = store->reviews();
    ReviewFilter filter;
    filter.now = kNow;
    for (const auto& [view, name] : {std::pair{ReviewView::NeedsReply, "reviews that wait"}, {ReviewView::All, "all reviews"}}) {
        filter.view = view;
        list<ReviewId>(times, name, [&] { return reviews.firstIds(filter, ReviewSort::Due, int(kWindow)); }, [&] { return reviews.ids(filter, ReviewSort::Due); },
                       [&](auto ids) { return reviews.rows(ids).has_value(); });
    }
    times.jobs.emplace_back(QStringLiteral("counters of the views"), worst([&] { return bool(reviews.counters(kNow, {})); }));
    // A name, letters of a word that a third of the reviews has, two such words, the wrong layout, the beginning of a number.
    // Sheets look for people and orders as one types; the palette, which looks into reviews as well, does so on a worker.
    for (const char16_t* text : {u"Иваненко9", u"от", u"отли", u"отличный товар", u"jnkbxysq", u"1009", u"гончар дарья"}) {
        const QString typed = QString::fromUtf16(text);
        times.frames.emplace_back(QStringLiteral("people and orders: ") + typed,
                                  worst([&] { return bool(store->search().find(typed, 8, {SearchKind::Customer, SearchKind::Order})); }));
        times.jobs.emplace_back(QStringLiteral("palette: ") + typed, worst([&] { return bool(store->search().find(typed, 8)); }));
    }
    times.jobs.emplace_back(QStringLiteral("all reviews that a search finds"), worst([&] { return bool(store->search().ids(SearchKind::Review, QStringLiteral("отличный"))); }));
    return times;
}

void print(const std::vector<std::pair<QString, double>>& big, const std::vector<std::pair<QString, double>>& empty, double goal)
{
    for (size_t i = 0; i < std::min(big.size(), empty.size()); ++i) {
        const auto& [name, time] = big[i];
        std::printf("%-44s %9.2f ms   empty %8.2f ms   ratio %7.1f%s\n", name.toUtf8().constData(), time, empty[i].second, time / empty[i].second,
                    goal > 0 && time > goal ? "   MISSES ITS GOAL" : "");
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--import")
        return importInto(arguments.value(2), arguments.value(3), arguments.value(4));
    if (arguments.value(1) == u"--undo")
        return undoIn(arguments.value(2), arguments.value(3).toLongLong());

    QTemporaryDir dir;
    const QString big = arguments.value(1, dir.filePath(QStringLiteral("big.encore"))), empty = dir.filePath(QStringLiteral("empty.encore"));
    test::BigShop size;
    size.orders = arguments.value(2, QString::number(size.orders)).toLongLong();
    size.customers = std::max<qint64>(1, size.orders / 10);
    size.reviews = size.orders;
    benchImport(dir.path(), size.orders);
    if (!QFile::exists(big)) {
        QElapsedTimer timer;
        timer.start();
        if (const Status made = test::makeBigShop(big, size); !made)
            return stop(made.error());
        std::printf("made a shop of %lld orders in %.0f s, ", static_cast<long long>(size.orders), double(timer.elapsed()) / 1000);
    }
    std::printf("%.0f MB\n", double(QFileInfo(big).size()) / 1e6);
    if (const Status made = shop_file::create(empty); !made)
        return stop(made.error());
    const Times full = measure(big), none = measure(empty);
    std::printf("in the window's thread, the slowest of three (goal: at most %.0f ms)\n", kMaxFrame);
    print(full.frames, none.frames, kMaxFrame);
    std::printf("on workers, the slowest of three\n");
    print(full.jobs, none.jobs, 0);
    return 0;
}
