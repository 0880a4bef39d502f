#include "support/ui/review_shop.h"

#include <QRegularExpression>

namespace encore::test {

ReviewShop::ReviewShop()
{
    const QString path = dir.filePath(QStringLiteral("shop.encore"));
    must(shop_file::create(path));
    shop = must(Shop::open(path, clock, {StaffId(), Role::Owner, QStringLiteral("test")}));
    must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
        Store& store = shop->store();
        ENCORE_TRY(store.settings().set(unit, QStringLiteral("shop.name"), u"Лавка «Север»"_qs));
        ENCORE_TRY(store.settings().set(unit, QStringLiteral("shop.timezone"), QStringLiteral("Europe/Moscow")));
        ENCORE_TRY(store.settings().set(unit, QStringLiteral("shop.language"), QStringLiteral("ru")));
        Channel channel = presetChannel(u"Яндекс Карты"_qs);
        channel.targetConfirmed = true;
        channel.pageUrl = QStringLiteral("https://maps.example/north");
        channel.replyLimit = 1000;
        ENCORE_LET(maps, store.channels().insert(unit, channel));
        channel = presetChannel(u"Сайт"_qs);
        channel.greeting = u"{{имя «, здравствуйте!»|Здравствуйте!}}"_qs;
        channel.signature = u"Анна, Лавка «Север»"_qs;
        ENCORE_LET(site, store.channels().insert(unit, channel));
        ENCORE_LET(market, store.channels().insert(unit, presetChannel(QStringLiteral("Wildberries"))));
        Staff staff;
        staff.name = u"Анна"_qs;
        ENCORE_LET(anna, store.staff().insert(unit, staff));
        Product product;
        product.name = u"Свитер «Фьорд»"_qs;
        ENCORE_LET(sweater, store.products().insert(unit, product));
        product.name = u"Набор чашек"_qs;
        ENCORE_LET(cups, store.products().insert(unit, product));
        Customer customer;
        customer.name = u"Марина Ковалёва"_qs;
        customer.phones.push_back({QStringLiteral("+7 916 123-43-21"), QStringLiteral("+79161234321")});
        ENCORE_LET(marina, store.customers().insert(unit, customer));
        for (int i = 0; i < 4; ++i) {
            Order bought;
            bought.channel = site;
            bought.number = QString::number(10479 + i);
            bought.customer = marina;
            bought.status = OrderStatus::Delivered;
            bought.placedAt = clock.nowUtc() - (10 + (3 - i) * 47) * 86400;
            bought.deliveredAt = bought.placedAt + 3 * 86400;
            bought.total = Money(960500);
            ENCORE_LET(order, store.orders().insert(unit, bought));
            OrderLine line;
            line.order = order;
            line.product = sweater;
            line.title = u"Свитер «Фьорд», M"_qs;
            line.unit = Money(960500);
            ENCORE_TRY(store.orders().insertLine(unit, line));
        }
        return {};
    }));
    shop->setActor({anna, Role::Owner, QStringLiteral("test")});
}

ReviewId ReviewShop::add(const std::function<void(Review&)>& change)
{
    ui::ReviewDesk desk(*shop, std::make_unique<FakeOutside>(outside));
    Review review;
    review.channel = maps;
    review.author = u"Марина К."_qs;
    review.rating = Rating{20, 50};
    review.text = u"Заказывала свитер размер М, пришёл явно больше."_qs;
    review.publishedAt = clock.nowUtc() - 3600;
    change(review);
    return must(desk.reviews().log(review));
}

void ReviewShop::fill()
{
    const qint64 hour = 3600, now = clock.nowUtc();
    add([&](Review& r) {
        r.product = sweater;
        r.publishedAt = now - 4 * 24 * hour;
        r.text = u"Заказывала свитер размер М, пришёл явно больше, рукава на ладонь длиннее. Написала в чат в пятницу — тишина. Сама вещь красивая, шерсть мягкая, но носить не могу. Жаль."_qs;
    });
    add([&](Review& r) {
        r.channel = site;
        r.author = QStringLiteral("Oleg_1984");
        r.rating = Rating{10, 50};
        r.product = cups;
        r.publishedAt = now - 3 * hour - 1200;
        r.text = u"Коробка мятая, чашка разбита. Второй раз за месяц."_qs;
    });
    add([&](Review& r) {
        r.channel = market;
        r.author = u"Светлана"_qs;
        r.kind = ReviewKind::Question;
        r.rating.reset();
        r.publishedAt = now - 2 * hour;
        r.text = u"Беру третий раз, качество держат. А синий будет?"_qs;
    });
    add([&](Review& r) {
        r.channel = market;
        r.author.clear();
        r.rating = Rating{50, 50};
        r.text.clear();
    });
    add([&](Review& r) {
        r.author = u"Павел Р."_qs;
        r.rating = Rating{40, 50};
        r.text = u"Хороший магазин, вежливые продавцы. Парковка тесная."_qs;
        r.publishedAt = now - 20 * 60;
    });
    add([&](Review& r) {
        r.author = QString(100, u'Щ');
        r.rating = Rating{30, 50};
        r.product = sweater;
        r.text = QString(3000, u'я').replace(QRegularExpression(QStringLiteral("(.{9})")), QStringLiteral("\\1 "));
        r.publishedAt = now - 30 * 60;
    });
}

} // namespace encore::test
