#include "start/new_shop.h"

#include "support/core/shop_fixture.h"

#include <QDir>
#include <QFileInfo>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

NewShop northern(const QString& path)
{
    NewShop shop;
    shop.path = path;
    shop.name = QStringLiteral("Лавка «Север» | x");
    shop.timeZone = QStringLiteral("Europe/Moscow");
    shop.currency = QStringLiteral("RUB");
    shop.language = QStringLiteral("ru");
    shop.channels = {QStringLiteral("Сайт"), QStringLiteral("Wildberries")};
    shop.owner = QStringLiteral(" Анна ");
    for (size_t day = 0; day < 6; ++day)
        shop.week.days[day] = {{600, 1200}};
    return shop;
}

} // namespace

TEST_CASE("a new shop holds its profile, channels, hours and owner", "[ui][start]")
{
    QTemporaryDir dir;
    const SystemClock clock;
    const QString path = dir.filePath(QStringLiteral("deep/er/shop.encore"));
    must(createShop(northern(path), clock));
    auto store = must(Store::open(path, clock, Actor{}));
    CHECK(must(store->settings().profile()).name == QStringLiteral("Лавка «Север» | x"));
    const auto channels = must(store->channels().all());
    REQUIRE(channels.size() == 2);
    CHECK(channels[1].kind == ChannelKind::Marketplace);
    CHECK(must(store->staff().all()).at(0).name == QStringLiteral("Анна"));
    CHECK(must(store->hours().current({}, QDate::currentDate()))->week == northern(path).week);
    CHECK(must(store->units()).size() == 1);
}

TEST_CASE("a shop that cannot be made leaves nothing, and one that exists is left alone", "[ui][start]")
{
    QTemporaryDir dir;
    const SystemClock clock;
    const QString path = dir.filePath(QStringLiteral("shop.encore"));
    NewShop twice = northern(path);
    twice.channels << QStringLiteral("wildberries");
    CHECK_FALSE(createShop(twice, clock).has_value());
    CHECK(QDir(dir.path()).isEmpty());

    must(createShop(northern(path), clock));
    const qint64 size = QFileInfo(path).size();
    const auto again = createShop(northern(path), clock);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    CHECK(QFileInfo(path).size() == size);
}
