#include "reviews/author_search.h"

#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "search/search_repository.h"
#include "shop/store.h"

#include <algorithm>

namespace encore {

namespace {

constexpr int kPerClue = 40;
constexpr size_t kMostCustomers = 200;
constexpr qint64 kDay = 86400;
constexpr qint64 kLookBack = 400 * kDay;      // orders that a review may speak of
constexpr qint64 kProductBack = 120 * kDay;   // buyers of the product who are looked at without another clue

class Gathering {
public:
    Gathering(Store& store, const Review& review) : m_store(store), m_review(review) {}

    Result<std::vector<CustomerId>> customers()
    {
        const AuthorMentions mentions = mentionsIn(m_review.title + QLatin1Char('\n') + m_review.text);
        for (const QString& number : mentions.orderNumbers) {
            ENCORE_LET(const auto orders, m_store.orders().byNumberAnywhere(number));
            ENCORE_TRY(addBuyers(orders));
        }
        for (const QString& tail : mentions.phoneTails + mentions.phones) {
            ENCORE_LET(const auto found, m_store.customers().findByPhoneTail(tail, kPerClue));
            add(found);
        }
        const QString author = m_review.author.simplified().left(100);
        if (author.size() >= 2) {
            ENCORE_LET(const auto same, m_store.customers().findByName(author, kPerClue));
            add(same);
            ENCORE_TRY(addNamed(author));
        }
        if (m_review.product) {
            OrderFilter bought;
            bought.product = m_review.product;
            bought.placedFrom = m_review.publishedAt - kProductBack;
            bought.placedBefore = m_review.publishedAt + kDay;
            bought.guest = false;
            ENCORE_LET(const auto orders, m_store.orders().firstIds(bought, OrderSort::Newest, kPerClue * 2));
            ENCORE_TRY(addBuyers(orders));
        }
        return m_found;
    }

private:
    void add(const std::vector<CustomerId>& ids)
    {
        for (const CustomerId id : ids)
            if (m_found.size() < kMostCustomers && id && std::ranges::find(m_found, id) == m_found.end())
                m_found.push_back(id);
    }
    Status addBuyers(const std::vector<OrderId>& orders)
    {
        ENCORE_LET(const auto rows, m_store.orders().rows(std::span(orders).first(qMin<size_t>(orders.size(), 200))));
        for (const OrderRow& row : rows)
            add({row.customer});
        return {};
    }
    // Everyone whose name, nickname or e-mail has a word of the author's; initials are left out.
    Status addNamed(const QString& author)
    {
        QStringList words;
        for (const QString& word : author.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (QString(word).remove(QLatin1Char('.')).size() > 1)
                words << word;
        if (words.isEmpty())
            return {};
        ENCORE_LET(const auto hits, m_store.search().ids(SearchKind::Customer, words.join(QLatin1Char(' ')), kPerClue * 2));
        for (const qint64 id : hits)
            add({CustomerId(id)});
        return {};
    }

    Store& m_store;
    const Review& m_review;
    std::vector<CustomerId> m_found;
};

Result<std::vector<AuthorOrder>> ordersOf(Store& store, CustomerId customer, qint64 published)
{
    OrderFilter filter;
    filter.customers = {customer};
    filter.placedFrom = published - kLookBack;
    filter.placedBefore = published + 60 * kDay;
    ENCORE_LET(const auto ids, store.orders().firstIds(filter, OrderSort::Newest, 50));
    ENCORE_LET(const auto rows, store.orders().rows(ids));
    ENCORE_LET(const auto lines, store.orders().lines(std::span<const OrderId>(ids)));
    std::vector<AuthorOrder> orders;
    for (const OrderRow& row : rows) {
        AuthorOrder order{row.id, row.number, row.channel, {}, row.placedAt, row.deliveredAt, row.total};
        for (const OrderLine& line : lines)
            if (line.order == row.id && line.product)
                order.products.push_back(line.product);
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace

Result<std::vector<FoundAuthor>> findAuthors(Store& store, const Review& review, int currencyDigits, int limit)
{
    ENCORE_LET(const auto ids, Gathering(store, review).customers());
    std::vector<AuthorCustomer> customers;
    QHash<CustomerId, Customer> people;
    for (const CustomerId id : ids) {
        auto person = store.customers().find(id);
        if (!person)
            continue;   // the search index may name one who is gone
        AuthorCustomer candidate;
        candidate.id = id;
        candidate.name = person->name;
        candidate.city = person->city;
        for (const CustomerPhone& phone : person->phones)
            candidate.phones << (phone.e164.isEmpty() ? phone.typed : phone.e164);
        for (const CustomerHandle& handle : person->handles)
            candidate.handles << handle.handle;
        ENCORE_LET(candidate.orders, ordersOf(store, id, review.publishedAt));
        customers.push_back(std::move(candidate));
        people.insert(id, std::move(*person));
    }
    const AuthorClues clues{review.author, review.title + QLatin1Char('\n') + review.text, review.product, review.channel, review.publishedAt, currencyDigits};
    std::vector<FoundAuthor> found;
    std::vector<CustomerId> shown;
    for (AuthorCandidate& candidate : rankAuthors(clues, customers, limit)) {
        FoundAuthor author;
        const Customer& person = people[candidate.customer];
        author.name = person.displayName();
        author.phone = person.phones.empty() ? QString() : person.phones.front().typed;
        for (const AuthorCustomer& customer : customers)
            for (const AuthorOrder& order : customer.orders)
                if (order.id == candidate.order && candidate.order)
                    author.orderNumber = order.number;
        shown.push_back(candidate.customer);
        author.candidate = std::move(candidate);
        found.push_back(std::move(author));
    }
    ENCORE_LET(const auto totals, store.orders().totalsOf(shown));
    for (FoundAuthor& author : found)
        author.orders = totals.value(author.candidate.customer).count;
    return found;
}

} // namespace encore
