#include "big_shop.h"

#include "base/clock.h"
#include "db/database.h"
#include "db/shop_file.h"
#include "db/unit_of_work.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "shop/store.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace encore::test {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kDays = 1096;
constexpr int kRowsPerUnit = 50'000;

// The standard fixes the engine's numbers but not those of its distributions.
class Random {
public:
    explicit Random(quint64 seed) : m_engine(seed) {}
    qint64 below(qint64 limit) { return qint64(m_engine() % quint64(limit)); }
    double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    bool chance(double p) { return unit() < p; }
    double exponential(double mean) { return -mean * std::log1p(-unit()); }

private:
    std::mt19937_64 m_engine;
};

class Builder {
public:
    Builder(Store& store, const BigShop& size) : m_store(store), m_size(size), m_random(size.seed) {}

    Status build()
    {
        ENCORE_TRY(inUnits(1, [this](UnitOfWork& u, qint64) { return base(u); }));
        ENCORE_TRY(inUnits(m_size.customers, [this](UnitOfWork& u, qint64 i) { return customer(u, i); }));
        planCustomers();
        ENCORE_TRY(inUnits(m_size.orders, [this](UnitOfWork& u, qint64 i) { return order(u, i); }));
        return inUnits(m_size.reviews, [this](UnitOfWork& u, qint64 i) { return review(u, i); });
    }

private:
    template <class Row>
    Status inUnits(qint64 count, Row row)
    {
        for (qint64 done = 0; done < count; done += kRowsPerUnit) {
            const auto changes = m_store.write({UnitKind::Demo, Permission::Import, QStringLiteral("big shop"), {}}, [&](UnitOfWork& u) -> Status {
                for (qint64 i = done; i < std::min(count, done + kRowsPerUnit); ++i)
                    ENCORE_TRY(row(u, i));
                return {};
            });
            ENCORE_TRY(changes);
        }
        return {};
    }

    Status base(UnitOfWork& u)
    {
        Database& db = u.db();
        Statement& channel = db.cached(QStringLiteral(
            "INSERT INTO channels(name, name_key, kind_id, buyers_identifiable, created_in) VALUES (?, ?, ?, ?, ?)"));
        const std::pair<const char*, int> channels[] = {{"site", 1}, {"store", 2}, {"market a", 3}, {"market b", 3}};
        for (const auto& [name, kind] : channels) {
            const QString text = QLatin1String(name);
            ENCORE_TRY(channel.bindAll(text, text, kind, kind != 3, u.id()).run());
        }
        ProductRepository& products = m_store.products();
        for (int i = 1; i <= m_size.products; ++i) {
            Product p;
            p.name = QStringLiteral("Товар %1").arg(i);
            p.sku = QStringLiteral("SKU-%1").arg(i);
            p.price = Money(5000 + (i * 7919) % 200'000);
            p.cost = Money(p.price->minor / 2);
            ENCORE_TRY(products.insert(u, p));
        }
        return {};
    }

    Status customer(UnitOfWork& u, qint64 i)
    {
        static const char16_t* const first[] = {u"Анна", u"Борис", u"Вера", u"Глеб", u"Дарья", u"Егор", u"Жанна", u"Захар", u"Ирина", u"Кирилл"};
        static const char16_t* const last[] = {u"Иваненко", u"Петренко", u"Седых", u"Черных", u"Ким", u"Цой", u"Шевчук", u"Мельник", u"Гончар", u"Бондарь"};
        const QString given = QString::fromUtf16(first[i % 10]), family = QString::fromUtf16(last[(i / 10) % 10]) + QString::number(i);
        const QString name = given + u' ' + family;
        Statement& s = u.db().cached(QStringLiteral(
            "INSERT INTO customers(name, first_name, last_name, name_key, city, created_at, created_in) VALUES (?, ?, ?, ?, '', ?, ?)"));
        return s.bindAll(name, given, family, name.toLower(), m_size.firstDay, u.id()).run();
    }

    // Who buys how often: a few very often, many once, as in a real shop.
    void planCustomers()
    {
        m_cumulative.resize(size_t(m_size.customers));
        double sum = 0;
        for (double& c : m_cumulative)
            c = sum += 0.05 + m_random.exponential(1.0) * m_random.exponential(1.0);
    }
    CustomerId anyCustomer()
    {
        const double at = m_random.unit() * m_cumulative.back();
        return CustomerId(std::lower_bound(m_cumulative.begin(), m_cumulative.end(), at) - m_cumulative.begin() + 1);
    }

    Status order(UnitOfWork& u, qint64 i)
    {
        Order o;
        o.channel = ChannelId(1 + m_random.below(10) / 4);       // 1: 40 %, 2: 40 %, 3: 20 %
        if (o.channel == ChannelId(3) && m_random.chance(0.5))
            o.channel = ChannelId(4);
        o.number = QString::number(100'000 + i);
        if (m_size.customers > 0 && o.channel.value <= 2 && !m_random.chance(0.05))
            o.customer = anyCustomer();
        // Placed in order of time, as shops write them.
        o.placedAt = m_size.firstDay + qint64(double(i) / double(m_size.orders) * double(kDays * kDay)) + m_random.below(600);
        o.total = Money(10'000 + qint64(m_random.exponential(150'000)));
        o.shipping = Money(m_random.chance(0.3) ? 30'000 : 0);
        const double fate = m_random.unit();
        o.status = fate < 0.01 ? OrderStatus::Draft : fate < 0.04 ? OrderStatus::Cancelled : fate < 0.05 ? OrderStatus::Refunded
            : fate < 0.07 ? OrderStatus::PartlyRefunded : fate < 0.5 ? OrderStatus::Delivered : OrderStatus::Completed;
        if (o.status != OrderStatus::Draft && o.status != OrderStatus::Cancelled) {
            o.paidAt = o.placedAt + 600;
            o.promisedAt = o.placedAt + 4 * kDay;
            if (!m_random.chance(0.1))
                o.deliveredAt = o.placedAt + kDay + m_random.below(5 * kDay);
        }
        if (o.status == OrderStatus::Refunded)
            o.refunded = o.total;
        if (o.status == OrderStatus::PartlyRefunded)
            o.refunded = Money(o.total.minor / 3);
        ENCORE_LET(const OrderId id, m_store.orders().insert(u, o));
        if (o.refunded.minor > 0)
            ENCORE_TRY(m_store.orders().insertRefund(u, {{}, id, {}, o.refunded, o.placedAt + 8 * kDay, QStringLiteral("брак")}));
        if (!m_size.lines || m_size.products == 0)
            return {};
        OrderLine line;
        line.order = id;
        line.product = ProductId(1 + m_random.below(m_size.products));
        line.unit = o.total - o.shipping;
        return m_store.orders().insertLine(u, line).map([](OrderLineId) {});
    }

    Status review(UnitOfWork& u, qint64 i)
    {
        const OrderId orderId(1 + m_random.below(m_size.orders));
        ENCORE_LET(const std::optional<Order> order, m_store.orders().find(orderId));
        const int stars = m_random.chance(0.75) ? 5 - int(m_random.below(2)) : 1 + int(m_random.below(3));
        const qint64 published = (order ? order->placedAt : m_size.firstDay) + 6 * kDay + m_random.below(10 * kDay);
        const bool replied = m_random.chance(stars <= 3 ? 0.6 : 0.3);
        const qint64 repliedAt = published + 1800 + qint64(m_random.exponential(86'400));
        Statement& s = u.db().cached(QStringLiteral(
            "INSERT INTO reviews(channel_id, external_id, kind_id, state_id, link_id, author, customer_id, order_id, rating_tenths, rating_max_tenths, "
            "stars, text, published_at, logged_at, due_at, first_reply_at, waiting, created_in) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 50, ?, ?, ?, ?, ?, ?, ?, ?)"));
        const CustomerId customer = order ? order->customer : CustomerId();
        const ChannelId channel = order ? order->channel : ChannelId(1);
        s.bindAll(channel, QStringLiteral("r%1").arg(i), replied ? 4 : 1, customer ? 4 : 1, QStringLiteral("Автор %1").arg(i % 5000), customer,
                  order ? orderId : OrderId(), stars * 10, stars, textFor(stars), published, published + m_random.below(2 * kDay), published + kDay,
                  replied ? std::optional(repliedAt) : std::nullopt, !replied, u.id());
        ENCORE_TRY(s.run());
        if (!replied)
            return {};
        const ReviewId id(s.insertedId());
        Statement& reply = u.db().cached(QStringLiteral("INSERT INTO replies(review_id, state_id, text, posted_at, created_in) VALUES (?, 5, ?, ?, ?)"));
        return reply.bindAll(id, QStringLiteral("Спасибо за отзыв! Нам важно ваше мнение."), repliedAt, u.id()).run();
    }

    QString textFor(int stars)
    {
        static const char16_t* const good[] = {u"Отличный товар, пришёл быстро.", u"Всё понравилось, спасибо!", u"Качество хорошее, буду заказывать ещё."};
        static const char16_t* const bad[] = {u"Размер не подошёл, маломерит.", u"Долго везли, коробка мятая.", u"Брак, нитки торчат, верните деньги."};
        return QString::fromUtf16(stars > 3 ? good[m_random.below(3)] : bad[m_random.below(3)]);
    }

    Store& m_store;
    const BigShop& m_size;
    Random m_random;
    std::vector<double> m_cumulative;
};

} // namespace

Status makeBigShop(const QString& path, const BigShop& size)
{
    ENCORE_TRY(shop_file::create(path));
    const ManualClock clock(size.firstDay + kDays * kDay);
    ENCORE_LET(const std::unique_ptr<Store> store, Store::open(path, clock, {StaffId(), Role::Owner, QStringLiteral("big shop")}));
    // What is made anew needs no safety against a power cut while it is made.
    ENCORE_TRY(store->db().exec(QStringLiteral("PRAGMA synchronous=OFF")));
    ENCORE_TRY(Builder(*store, size).build());
    return store->db().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace encore::test
