#include "figures/figure_report.h"

#include "figures/report_run.h"
#include "orders/order_repository.h"
#include "support/core/shop_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace encore;
using namespace encore::ui;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

constexpr qint64 day = 86400;

void fill(ShopFixture& file)
{
    file.write([&](UnitOfWork& unit) {
        const ChannelId site = must(file.store->channels().findOrCreate(unit, QStringLiteral("Сайт")));
        for (int i = 0; i < 40; ++i) {
            Customer customer;
            customer.name = QStringLiteral("Customer %1").arg(i);
            const CustomerId id = must(file.store->customers().insert(unit, customer));
            for (int k = 0; k < 1 + i % 3; ++k) {
                Order order;
                order.customer = id;
                order.channel = site;
                order.status = OrderStatus::Completed;
                order.placedAt = file.clock.nowUtc() - (200 + i - 40 * k) * day;
                order.total = Money{10000 + i * 100};
                must(file.store->orders().insert(unit, order));
            }
        }
    }, Permission::Orders);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("the manager's report is a PDF of a shop's figures, written whole or not at all", "[figures][report]")
{
    ShopFixture file;
    const QString path = file.dir.filePath(QStringLiteral("отчёт.pdf"));

    const auto nothing = writeFigureReport(path, *file.store, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(QFile::exists(path));

    fill(file);
    must(writeFigureReport(path, *file.store, {}));
    const QByteArray report = bytesOf(path);
    CHECK(report.startsWith("%PDF-"));
    CHECK(report.trimmed().endsWith("%%EOF"));
    CHECK(report.size() > 10000);
    CHECK(report.contains("/Count 2"));
    // A shop without a name goes by its file.
    CHECK(report.contains(QByteArray("\0s\0h\0o\0p", 8)));

    must(writeFigureReport(path, *file.store, {QDate(2025, 6, 1), QDate(2025, 12, 31), {QStringLiteral("сайт")}}));
    const QByteArray other = bytesOf(path);
    CHECK(other.startsWith("%PDF-"));

    const auto backwards = writeFigureReport(path, *file.store, {QDate(2025, 12, 31), QDate(2025, 6, 1), {}});
    CHECK(backwards.error().code == ErrorCode::InvalidInput);
    const auto nowhere = writeFigureReport(path, *file.store, {{}, {}, {QStringLiteral("Ebay")}});
    CHECK(nowhere.error().code == ErrorCode::NotFound);
    const auto future = writeFigureReport(path, *file.store, {QDate(2031, 1, 1), {}, {}});
    CHECK(future.error().code == ErrorCode::InvalidInput);
    CHECK(bytesOf(path) == other);
    CHECK_FALSE(writeFigureReport(file.dir.filePath(QStringLiteral("no/such/folder/x.pdf")), *file.store, {}));
}

TEST_CASE("the window has its report written by a process of its own and hears when that fails", "[figures][report]")
{
    ShopFixture file;
    fill(file);
    file.store.reset();
    const QString path = file.dir.filePath(QStringLiteral("report.pdf"));
    ReportRun run;
    QSignalSpy written(&run, &ReportRun::written), failed(&run, &ReportRun::failed);
    const FigureQuery::Span span{qint32(QDate(2025, 6, 1).toJulianDay()), qint32(QDate(2025, 12, 31).toJulianDay())};

    run.setProgram(test::builtProgram("no-such-program"));
    run.start(file.path, path, span, {}, QStringLiteral("ru"));
    REQUIRE((failed.count() == 1 || failed.wait()));

    run.setProgram(test::builtProgram("encore"));
    run.start(file.path, path, span, {}, QStringLiteral("ru"));
    CHECK(run.isRunning());
    REQUIRE(written.wait(60000));
    CHECK(bytesOf(path).startsWith("%PDF-"));

    run.start(file.path, path, span, {QStringLiteral("Nowhere")}, QStringLiteral("en"));
    REQUIRE(failed.wait(60000));
    CHECK(failed.count() == 2);
}
