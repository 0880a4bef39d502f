#include "demo/demo_shop.h"

#include "base/calendar.h"
#include "customers/customer_repository.h"
#include "db/shop_file.h"
#include "demo/demo_cases.h"
#include "demo/demo_texts.h"
#include "notes/note.h"
#include "notes/note_repository.h"
#include "orders/order_repository.h"
#include "orders/order_service.h"
#include "products/product_repository.h"
#include "replies/reply_repository.h"
#include "replies/starter_service.h"
#include "replies/template_repository.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/review_repository.h"
#include "search/search_repository.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/staff_repository.h"
#include "shop/store.h"
#include "shop/unit_repository.h"
#include "tasks/task_repository.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

namespace encore {

namespace {

constexpr int kDays = 3 * 365;
constexpr qint64 kDay = 86400;

/// How often people buy by month: woollens sell before the winter and before the holidays.
constexpr std::array<double, 12> kSeason{0.8, 0.7, 0.75, 0.55, 0.45, 0.4, 0.4, 0.55, 0.85, 1.1, 1.35, 1.6};

struct Planned {
    int customer = -1;        // -1: a buyer whom the marketplace does not name
    bool woman = true;
    qint64 placedAt = 0;
    int product = 0;
    int channel = 0;          // index into Made::channels
};

struct PlannedReview {
    OrderId order;
    CustomerId customer;
    int channel = 0;
    int product = 0;
    qint64 deliveredAt = 0;
    bool late = false;
    QString name, nickname;
};

enum Place { Site, Store_, Market1, Market2, Maps };

class DemoWriter {
public:
    DemoWriter(Store& store, const DemoOptions& options, const std::function<bool(double)>& progress)
        : m_store(store), m_options(options), m_progress(progress), m_random(options.seed), m_words(demoWords(options.language))
    {
    }

    Status run();

private:
    Status shop(UnitOfWork& unit);
    Status people(UnitOfWork& unit);
    void plan();
    Status orders(UnitOfWork& unit);
    Status reviews(UnitOfWork& unit);
    Status oneReview(UnitOfWork& unit, const PlannedReview& planned, int index);
    Status reply(UnitOfWork& unit, Review& review, DemoTopic topic, const QString& name);
    Status today(UnitOfWork& unit);
    Status step(double share)
    {
        return !m_progress || m_progress(share) ? Status() : Status(fail(ErrorCode::Cancelled));
    }
    /// An instant of that day within opening hours, or in the evening for what is bought online.
    qint64 at(QDate day, bool online)
    {
        const int minute = online ? m_random.whole(8 * 60, 23 * 60 + 50) : m_random.whole(10 * 60, 19 * 60 + 45);
        return utcOf(day, QTime(minute / 60, minute % 60, m_random.whole(0, 59)), m_zone);
    }
    QDate dayOf(qint64 utc) const { return localDay(utc, m_zone); }
    QString nameOf(bool woman)
    {
        return woman ? m_random.pick(m_words.womenNames) + u' ' + m_random.pick(m_words.womenSurnames)
                     : m_random.pick(m_words.menNames) + u' ' + m_random.pick(m_words.menSurnames);
    }

    Store& m_store;
    const DemoOptions& m_options;
    const std::function<bool(double)>& m_progress;
    DemoRandom m_random;
    DemoWords m_words;
    QTimeZone m_zone;
    QDate m_until;
    qint64 m_now = 0;
    std::vector<ChannelId> m_channels;
    std::vector<Channel> m_channelRows;
    std::vector<StaffId> m_staff;
    std::vector<ProductId> m_products;
    std::vector<std::vector<VariantId>> m_variants;
    struct Person {
        CustomerId id;
        QString name;
    };
    std::vector<Person> m_people;
    std::vector<Planned> m_planned;
    std::vector<PlannedReview> m_candidates;
    std::optional<WorkingCalendar> m_calendar;
    int m_waiting = 0;
    ClosingReasonId m_nothingToAdd;
};

Status DemoWriter::shop(UnitOfWork& unit)
{
    SettingsRepository& settings = m_store.settings();
    for (const auto& [key, value] : {std::pair{setting::kCurrency, m_words.currency}, {setting::kName, m_words.shopName}, {setting::kLanguage, m_words.language},
                                     {setting::kTimeZone, m_words.timeZone}, {setting::kTrade, QStringLiteral("clothes")}, {setting::kDemo, QStringLiteral("true")},
                                     {setting::kPhoneRegion, m_words.language == QLatin1String("ru") ? QStringLiteral("RU") : QStringLiteral("DE")}})
        ENCORE_TRY(settings.set(unit, QLatin1String(key), value));
    ENCORE_LET(m_zone, timeZone(m_words.timeZone));
    m_until = m_options.until.isValid() ? m_options.until : dayOf(m_store.clock().nowUtc());
    // Seen in the middle of its last working day, whatever the time at which it is made.
    m_now = std::min(utcOf(m_until, QTime(12, 0), m_zone), std::max(m_store.clock().nowUtc(), startOfDayUtc(m_until, m_zone) + 3600));
    if (m_options.until.isValid())
        m_now = utcOf(m_until, QTime(12, 0), m_zone);
    WeekHours week;
    for (size_t d = 0; d < 6; ++d)
        week.days[d] = {{10 * 60, 20 * 60}};
    week.days[6] = {{11 * 60, 18 * 60}};
    ENCORE_TRY(m_store.hours().setWeek(unit, ChannelId(), m_until.addDays(-kDays), week));
    ENCORE_TRY(m_store.hours().setSpecialDay(unit, {{QDate(2000, 1, 1), {}, true}, {}}));
    ENCORE_LET(m_calendar, m_store.hours().calendar(ChannelId(), m_zone));
    for (const QString& name : {m_words.site, m_words.store, m_words.marketplace1, m_words.marketplace2, m_words.maps}) {
        ENCORE_LET(const ChannelId id, m_store.channels().findOrCreate(unit, name));
        ENCORE_LET(Channel channel, m_store.channels().find(id));
        channel.targetConfirmed = name == m_words.site || name == m_words.maps;
        if (m_channels.size() >= Market1 && m_channels.size() <= Market2) {
            channel.kind = ChannelKind::Marketplace;
            channel.buyersIdentifiable = false;
            channel.mayAskOrderNumber = false;
        }
        if (name == m_words.store) {
            channel.replyPossible = false;
            channel.isPublic = false;
        }
        channel.lastLookedAt = m_now - qint64(m_channels.size()) * 3600 * 5;
        ENCORE_TRY(m_store.channels().update(unit, channel));
        m_channels.push_back(id);
        m_channelRows.push_back(channel);
    }
    const Role roles[] = {Role::Owner, Role::Agent, Role::Manager};
    for (int i = 0; i < m_words.staff.size(); ++i) {
        ENCORE_LET(const StaffId id, m_store.staff().insert(unit, {StaffId(), m_words.staff[i], roles[i], {}, true}));
        m_staff.push_back(id);
    }
    for (const DemoProduct& p : m_words.products) {
        Product product;
        product.name = QStringView(p.name).toString();
        product.sku = QStringView(p.sku).toString();
        product.category = QStringView(p.category).toString();
        product.price = Money(qint64(p.price) * m_words.priceScale);
        product.cost = Money(product.price->minor * 55 / 100);
        ENCORE_LET(const ProductId id, m_store.products().insert(unit, product));
        m_products.push_back(id);
        m_variants.emplace_back();
        for (const QString& size : p.sized ? m_words.sizes : QStringList()) {
            ENCORE_LET(const VariantId v, m_store.products().insertVariant(unit, {VariantId(), id, size, product.sku + u'-' + size}));
            m_variants.back().push_back(v);
        }
    }
    return installStarters(unit, m_store.templates(), m_words.language).map([](int) {});
}

// Customers come ever more often over the three years; each then lives at a rhythm of their own, and what
// became of their last review decides whether they come back.
void DemoWriter::plan()
{
    const QDate first = m_until.addDays(-kDays + 1);
    auto season = [&](QDate day) { return kSeason[size_t(day.month()) - 1] / 1.6; };
    for (int c = 0; c < m_options.customers; ++c) {
        QDate day;
        do {
            day = first.addDays(int(kDays * std::pow(m_random.unit(), 0.75)));
        } while (!m_random.chance(season(day)));
        const double rhythm = m_random.lognormal(52, 0.55);
        const double loyalty = 0.28 + 0.5 * m_random.unit() * m_random.unit() + (m_random.chance(0.12) ? 0.3 : 0);
        const bool online = m_random.chance(0.68);
        const int favourite = m_random.whole(0, int(m_words.products.size()) - 1);
        while (day <= m_until) {
            const bool site = m_random.chance(online ? 0.92 : 0.12);
            int product = m_random.chance(0.3) ? favourite : m_random.whole(0, int(m_words.products.size()) - 1);
            if (m_random.chance(0.18))
                product = 0;      // what everyone comes for
            m_planned.push_back({c, true, at(day, site), product, site ? Site : Store_});
            if (!m_random.chance(loyalty))
                break;
            day = day.addDays(std::max(2, int(rhythm * m_random.lognormal(1, 0.45))));
            for (int tries = 0; tries < 4 && !m_random.chance(season(day) + 0.25); ++tries)
                day = day.addDays(7);
        }
    }
    std::sort(m_planned.begin(), m_planned.end(), [](const Planned& a, const Planned& b) { return a.placedAt < b.placedAt; });
    if (int(m_planned.size()) > m_options.orders) {
        // Too many for what was asked: later visits go first, so that everyone keeps a first order if it can be.
        std::vector<int> seen(size_t(m_options.customers), 0);
        std::vector<std::pair<int, size_t>> rank;
        for (size_t i = 0; i < m_planned.size(); ++i)
            rank.emplace_back(seen[size_t(m_planned[i].customer)]++, i);
        std::stable_sort(rank.begin(), rank.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        rank.resize(size_t(std::max(0, m_options.orders)));
        std::vector<size_t> keep;
        for (const auto& [visit, index] : rank)
            keep.push_back(index);
        std::sort(keep.begin(), keep.end());
        std::vector<Planned> kept;
        for (const size_t i : keep)
            kept.push_back(m_planned[i]);
        m_planned = std::move(kept);
    }
    while (int(m_planned.size()) < m_options.orders) {
        QDate day;
        do {
            day = first.addDays(int(kDays * std::sqrt(m_random.unit())));
        } while (!m_random.chance(season(day)));
        m_planned.push_back({-1, true, at(day, true), m_random.whole(0, int(m_words.products.size()) - 1), m_random.chance(0.62) ? Market1 : Market2});
    }
    std::stable_sort(m_planned.begin(), m_planned.end(), [](const Planned& a, const Planned& b) { return a.placedAt < b.placedAt; });
    m_planned.erase(std::remove_if(m_planned.begin(), m_planned.end(), [&](const Planned& p) { return p.placedAt > m_now; }), m_planned.end());
}

Status DemoWriter::people(UnitOfWork& unit)
{
    std::vector<qint64> firstSeen(size_t(m_options.customers), 0);
    for (const Planned& p : m_planned)
        if (p.customer >= 0 && firstSeen[size_t(p.customer)] == 0)
            firstSeen[size_t(p.customer)] = p.placedAt;
    const bool ru = m_words.language == QLatin1String("ru");
    for (int i = 0; i < m_options.customers; ++i) {
        const bool woman = m_random.chance(0.78);
        Customer c;
        c.name = nameOf(woman);
        c.firstName = c.name.section(u' ', 0, 0);
        c.lastName = c.name.section(u' ', 1);
        const QString digits = QStringLiteral("%1").arg(m_random.whole(0, 9999999), 7, 10, QLatin1Char('0'));
        const QString e164 = ru ? QStringLiteral("+79%1%2").arg(m_random.pick(QStringList{QStringLiteral("16"), QStringLiteral("03"), QStringLiteral("21"), QStringLiteral("62")}), digits)
                                : QStringLiteral("+49151%1%2").arg(m_random.whole(0, 9)).arg(digits);
        c.phones.push_back({ru ? QStringLiteral("+7 %1 %2-%3-%4").arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8, 2), e164.mid(10, 2)) : e164, e164});
        if (m_random.chance(0.55))
            c.emails << QStringLiteral("client%1@example.com").arg(i + 1);
        if (m_random.chance(0.35))
            c.birthday = Birthday{m_random.chance(0.5) ? m_random.whole(1955, 2004) : 0, m_random.whole(1, 12), m_random.whole(1, 28)};
        c.city = m_random.pick(m_words.cities);
        c.createdAt = firstSeen[size_t(i)] ? firstSeen[size_t(i)] : m_now - kDay;
        c.consentEmail = c.emails.isEmpty() ? std::nullopt : std::optional(m_random.chance(0.6));
        c.consentSms = m_random.chance(0.5) ? std::optional(m_random.chance(0.5)) : std::nullopt;
        if (m_random.chance(0.03))
            c.tags << m_words.tagWholesale;
        if (m_random.chance(0.06))
            c.tags << m_words.tagGifts;
        ENCORE_LET(const CustomerId id, m_store.customers().insert(unit, c));
        m_people.push_back({id, c.name});
    }
    return {};
}

Status DemoWriter::orders(UnitOfWork& unit)
{
    OrderService service(m_store.orders(), m_store.products());
    int number = 1000;
    for (size_t i = 0; i < m_planned.size(); ++i) {
        const Planned& p = m_planned[i];
        if (i % 500 == 0)
            ENCORE_TRY(step(0.1 + 0.5 * double(i) / double(m_planned.size())));
        const DemoProduct& main = m_words.products[size_t(p.product)];
        Order order;
        order.channel = m_channels[size_t(p.channel)];
        order.number = p.channel == Site || p.channel == Store_ ? QString::number(++number)
                                                               : QStringLiteral("%1-%2").arg(p.channel == Market1 ? QStringLiteral("WB") : QStringLiteral("OZ")).arg(70000000 + qint64(i) * 137);
        order.customer = p.customer >= 0 ? m_people[size_t(p.customer)].id : CustomerId();
        order.placedAt = p.placedAt;
        std::vector<OrderLine> lines;
        const int count = m_random.chance(0.3) ? 2 : 1;
        for (int k = 0; k < count; ++k) {
            const size_t product = k == 0 ? size_t(p.product) : size_t(m_random.whole(0, int(m_words.products.size()) - 1));
            OrderLine line;
            line.product = m_products[product];
            if (!m_variants[product].empty())
                line.variant = m_random.pick(m_variants[product]);
            line.title = QStringView(m_words.products[product].name).toString();
            line.quantityMilli = m_random.chance(0.1) ? 2000 : 1000;
            line.unit = Money(qint64(m_words.products[product].price) * m_words.priceScale);
            lines.push_back(line);
        }
        const bool online = p.channel != Store_;
        order.shipping = online && m_random.chance(0.5) ? Money((m_words.language == QLatin1String("ru") ? 350 : 5) * 100) : Money(0);
        order.total = totalOf(lines, {}, order.shipping);
        order.paidAt = p.placedAt + m_random.whole(60, 1800);
        bool late = false;
        const bool cancelled = online && m_random.chance(0.025);
        if (cancelled) {
            order.status = OrderStatus::Cancelled;
        } else if (online) {
            order.promisedAt = p.placedAt + 5 * kDay;
            const double days = m_random.lognormal(3.4, 0.45);
            const qint64 delivered = p.placedAt + qint64(days * double(kDay));
            order.shippedAt = std::min(p.placedAt + qint64(m_random.whole(6, 40)) * 3600, delivered - 3600);
            order.status = *order.shippedAt > m_now ? OrderStatus::Paid : delivered > m_now ? OrderStatus::Shipped : OrderStatus::Delivered;
            if (order.status == OrderStatus::Paid)
                order.shippedAt.reset();
            if (order.status == OrderStatus::Delivered)
                order.deliveredAt = delivered;
            late = delivered > *order.promisedAt + kDay;
        } else {
            order.status = OrderStatus::Completed;
            order.deliveredAt = p.placedAt;
        }
        std::vector<Refund> refunds;
        if (order.deliveredAt && m_random.chance(main.sized ? 0.06 : 0.025) && *order.deliveredAt + 9 * kDay < m_now)
            refunds.push_back({RefundId(), OrderId(), OrderLineId(), m_random.chance(0.6) ? order.total : Money(order.total.minor / 2), *order.deliveredAt + qint64(m_random.whole(2, 9)) * kDay, {}});
        if (*order.paidAt > m_now)
            order.paidAt.reset();
        ENCORE_LET(const OrderId id, service.add(unit, order, lines, refunds));
        if (order.deliveredAt && *order.deliveredAt < m_now - 3600) {
            const QString name = p.customer >= 0 ? m_people[size_t(p.customer)].name : QString();
            m_candidates.push_back({id, order.customer, p.channel, p.product, *order.deliveredAt, late, name, m_random.pick(m_words.nicknames)});
        }
    }
    return {};
}

Status DemoWriter::reply(UnitOfWork& unit, Review& review, DemoTopic topic, const QString& name)
{
    const int stars = review.stars.value_or(5);
    Reply r;
    r.review = review.id;
    r.state = ReplyState::Posted;
    r.staff = m_staff[m_random.chance(0.7) ? 0 : 1];
    r.text = review.kind == ReviewKind::Question ? demoAnswer(m_words, m_random, name) : demoReply(m_words, m_random, topic, stars, name);
    const double years = double(m_now - review.publishedAt) / (365.0 * kDay);
    const double hours = m_random.lognormal(5.0 + 3.0 * years, 0.9);
    qint64 at = review.publishedAt + qint64(hours * 3600);
    if (!m_calendar->isOpen(at))
        at = m_calendar->nextOpening(at).value_or(at) + m_random.whole(5, 90) * 60;
    if (at >= m_now)
        return {};
    r.postedAt = at;
    ENCORE_TRY(m_store.replies().insert(unit, r));
    review.firstReplyAt = at;
    review.state = ReviewState::Replied;
    review.closedAt = at;
    // Some raise their stars once the trouble is mended.
    if (stars <= 3 && at + 5 * kDay < m_now && m_random.chance(0.16)) {
        ENCORE_TRY(m_store.reviews().addVersion(unit, {0, review.id, review.rating, review.stars, review.title, review.text, at + 3 * kDay}));
        review.rating = Rating{50, 50};
        review.stars = 5;
        if (!review.text.isEmpty())
            review.text += m_words.language == QLatin1String("ru") ? QStringLiteral(" Дополнение: всё заменили, спасибо!") : QStringLiteral(" Update: they replaced it, thank you!");
    }
    return {};
}

Status DemoWriter::oneReview(UnitOfWork& unit, const PlannedReview& p, int index)
{
    const DemoProduct& product = m_words.products[size_t(p.product)];
    Review r;
    const bool shopFloor = p.channel == Store_;
    int channel = p.channel;
    if ((p.channel == Site && m_random.chance(0.3)) || (shopFloor && m_random.chance(0.7)))
        channel = Maps;
    const bool remark = channel == Store_;
    r.channel = m_channels[size_t(channel)];
    r.kind = remark ? ReviewKind::Remark : m_random.chance(0.07) ? ReviewKind::Question : ReviewKind::Review;
    r.externalId = QStringLiteral("demo-%1").arg(index);
    DemoTopic topic = DemoTopic::Quality;
    int stars = 5;
    if (r.kind == ReviewKind::Review) {
        const double x = m_random.unit();
        if (p.late && x < 0.65) {
            topic = DemoTopic::Late;
            stars = m_random.whole(1, 3);
        } else if (m_random.chance(product.trouble * 0.75)) {
            topic = product.weakness;
            stars = m_random.whole(1, 3);
        } else {
            static constexpr DemoTopic topics[] = {DemoTopic::Quality, DemoTopic::Gift, DemoTopic::Packing, DemoTopic::Service, DemoTopic::Colour, DemoTopic::Late, DemoTopic::Price, DemoTopic::Plain};
            topic = m_random.pick(topics);
            stars = m_random.chance(0.03) ? m_random.whole(1, 2) : m_random.chance(0.18) ? 4 : 5;
        }
        r.rating = Rating{stars * 10, 50};
        r.stars = stars;
        r.text = demoReview(m_words, m_random, topic, stars, QStringView(product.name).toString());
    } else if (remark) {
        r.text = m_random.pick(demoRemarks(m_words));
    } else {
        r.text = demoQuestion(m_words, m_random, QStringView(product.name).toString());
    }
    const qint64 after = qint64(m_random.lognormal(5, 0.7) * double(kDay));
    r.publishedAt = p.deliveredAt + std::clamp<qint64>(after, 3 * 3600, 60 * kDay);
    if (r.publishedAt >= m_now)
        r.publishedAt = p.deliveredAt + (m_now - p.deliveredAt) * m_random.whole(20, 95) / 100;
    r.seenAt = std::min(m_now, r.publishedAt + qint64(m_random.lognormal(1.6, 0.9) * 3600));
    r.loggedAt = *r.seenAt;
    r.product = m_products[size_t(p.product)];
    const bool known = channel == Site || (channel == Maps && m_random.chance(0.45)) || channel == Store_;
    const bool marketplace = channel == Market1 || channel == Market2;
    if (!p.name.isEmpty() && !marketplace)
        r.author = channel == Site ? p.name : known ? p.name.section(u' ', 0, 0) + u' ' + p.name.section(u' ', 1).left(1) + u'.' : p.nickname;
    else
        r.author = m_random.chance(0.55) ? (m_random.chance(0.8) ? m_random.pick(m_words.womenNames) : m_random.pick(m_words.menNames)) : p.nickname;
    if (known && p.customer) {
        r.customer = p.customer;
        r.order = p.order;
        r.link = AuthorLink::Confirmed;
        r.verified = channel == Site;
    }
    const Channel& rules = m_channelRows[size_t(channel)];
    const AnswerRules answer{rules.replyPossible, rules.replyToTextless, rules.negativeMinutes, rules.otherMinutes, rules.mayAskOrderNumber, rules.neutralMinutes};
    if (isAnswerable(r, answer)) {
        const auto due = stars <= 2 && r.stars ? m_calendar->dueAt(r.loggedAt, 240) : m_calendar->dueAfterDays(r.loggedAt, 1);
        if (due)
            r.dueAt = *due;
    }
    ENCORE_LET(r.id, m_store.reviews().insert(unit, r));
    const qint64 age = m_now - r.publishedAt;
    const QString callName = r.author.contains(u' ') || r.customer ? r.author.section(u' ', 0, 0) : QString();
    if (!remark && rules.replyPossible && m_random.chance(stars <= 2 ? 0.86 : 0.9))
        ENCORE_TRY(reply(unit, r, topic, callName));
    if (!r.firstReplyAt && (age > 3 * kDay || remark)) {
        r.state = ReviewState::Closed;
        if (!m_nothingToAdd) {
            ENCORE_LET(const auto reasons, ClosingReasonRepository(m_store.db()).all());
            for (const ClosingReason& reason : reasons)
                if (reason.starterKey == QLatin1String("nothing_to_add"))
                    m_nothingToAdd = reason.id;
        }
        r.closeReason = QStringLiteral("nothing_to_add");
        r.closeReasonId = m_nothingToAdd;
        r.closedAt = std::min(m_now, r.publishedAt + 3 * kDay);
    }
    deriveWaiting(r, answer);
    m_waiting += r.waiting;
    return m_store.reviews().update(unit, r);
}

Status DemoWriter::reviews(UnitOfWork& unit)
{
    // The newest parcels are asked about first, so that the inbox is never empty.
    std::vector<std::pair<double, size_t>> order;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const bool fresh = m_candidates[i].deliveredAt > m_now - 9 * kDay;
        order.emplace_back(m_random.unit() * (fresh ? 0.4 : 1.0), i);
    }
    std::sort(order.begin(), order.end());
    const int count = std::min(m_options.reviews, int(order.size()));
    for (int i = 0; i < count; ++i) {
        if (i % 200 == 0)
            ENCORE_TRY(step(0.6 + 0.35 * double(i) / double(count)));
        ENCORE_TRY(oneReview(unit, m_candidates[order[size_t(i)].second], i + 1));
    }
    return {};
}

Status DemoWriter::today(UnitOfWork& unit)
{
    const QStringList titles = demoTasks(m_words);
    const qint64 dayStart = startOfDayUtc(m_until, m_zone);
    for (int i = 0; i < titles.size() && !m_people.empty(); ++i) {
        Task task;
        task.title = titles[i];
        task.dueAt = i == 2 ? dayStart - 5 * 3600 : dayStart + (17 + i) * 3600;
        task.customer = m_random.pick(m_people).id;
        task.createdAt = m_now - 3 * kDay;
        task.assignedTo = m_staff.front();
        ENCORE_TRY(m_store.tasks().insert(unit, task));
    }
    for (const QString& text : demoNotes(m_words))
        for (int k = 0; k < 6 && !m_people.empty(); ++k)
            ENCORE_TRY(m_store.notes().insert(unit, {NoteId(), m_random.pick(m_people).id, OrderId(), ReviewId(), text, m_now - qint64(m_random.whole(1, 300)) * kDay, m_staff.front()}));
    return {};
}

Status DemoWriter::run()
{
    ENCORE_LET(UnitOfWork unit, m_store.begin({UnitKind::Demo, Permission::Settings, QStringLiteral("demo"), {}}));
    ENCORE_TRY(shop(unit));
    plan();
    ENCORE_TRY(step(0.05));
    ENCORE_TRY(people(unit));
    ENCORE_TRY(orders(unit));
    ENCORE_TRY(reviews(unit));
    ENCORE_TRY(today(unit));
    ENCORE_TRY(fillDemoCases(unit, m_store, {m_words.language, m_now, &*m_calendar, m_staff, m_options.seed}));
    ENCORE_TRY(step(0.97));
    return m_store.commit(unit).map([](const ChangeSet&) {});
}

} // namespace

Status fillDemoShop(Store& store, const DemoOptions& options, const std::function<bool(double)>& progress)
{
    if (options.customers < 0 || options.orders < 0 || options.reviews < 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("size of the demo"), QStringLiteral("counts begin at 0"));
    if (options.until.isValid() && !plausibleDate(options.until))
        return fail(ErrorCode::InvalidInput, QStringLiteral("--until"), QStringLiteral("a date from 1900 to 2199"));
    return DemoWriter(store, options, progress).run();
}

Status createDemoShop(const QString& path, const DemoOptions& options, const std::function<bool(double)>& progress)
{
    ENCORE_TRY(shop_file::create(path));
    auto fill = [&]() -> Status {
        const SystemClock clock;
        ENCORE_LET(const auto store, Store::open(path, clock, {StaffId(), Role::Owner, QStringLiteral("demo")}));
        ENCORE_TRY(fillDemoShop(*store, options, progress));
        return store->db().truncateWal();
    };
    Status filled = fill();
    if (!filled)
        for (const char* tail : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(tail));
    return filled;
}

Status removeDemo(Store& store)
{
    ENCORE_LET(const auto units, store.units(UnitKind::Demo));
    for (const auto& unit : units)
        if (!unit.undone)
            ENCORE_TRY(store.undo(unit.id, true));
    return {};
}

} // namespace encore
