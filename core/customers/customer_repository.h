#pragma once

#include "customers/customer.h"
#include "db/unit_of_work.h"

#include <span>

namespace encore {

class Database;

/// Which customers a list shows.
struct CustomerFilter {
    std::optional<std::vector<CustomerId>> among;   ///< what a search found, in any order
    QString tag;
    enum class Activity { Any, WithOrders, WithoutOrders, Repeat, OnlyOne };
    Activity activity = Activity::Any;
};

enum class CustomerSort { Name, LastOrder, Spent, Orders, Newest };

class CustomerRepository {
public:
    explicit CustomerRepository(Database& db) : m_db(db) {}

    /// With phones, e-mails, handles, external ids and tags. NotFound.
    Result<Customer> find(CustomerId id);
    /// Inserts the person with everything that hangs on it. AlreadyExists when an external id is taken;
    /// InvalidInput for texts longer than 10,000 characters and more than 100 contacts.
    Result<CustomerId> insert(UnitOfWork& unit, const Customer& customer);
    /// Writes what differs; contacts that are no longer listed are removed. An unchanged person leaves no trace.
    Status update(UnitOfWork& unit, const Customer& customer);
    /// Conflict (facts: what stands in the way) when orders, reviews or notes belong to the person.
    Status remove(UnitOfWork& unit, CustomerId id);

    Result<std::optional<CustomerId>> findByExternalId(const QString& source, const QString& id);
    /// Everyone with this number; more than one where the base has duplicates.
    Result<std::vector<CustomerId>> findByPhone(const QString& e164);
    Result<std::vector<CustomerId>> findByEmail(const QString& email);
    /// By the last digits of any phone, at least 3; newest customers first.
    Result<std::vector<CustomerId>> findByPhoneTail(const QString& digits, int limit);
    /// By the folded full name, exactly.
    Result<std::vector<CustomerId>> findByName(const QString& name, int limit);

    /// Ids for a list, in order: one vector for a million rows, made on a worker. `limit` for the first window.
    Result<std::vector<CustomerId>> ids(const CustomerFilter& filter, CustomerSort sort, std::optional<int> limit = {});
    /// The beginning of `ids` without a filter, where an index gives it within a frame: by name, by age, and by last order,
    /// there only of those who ordered. Empty for the other orders.
    Result<std::vector<CustomerId>> firstIds(CustomerSort sort, int limit);
    /// Rows in the order asked; an id that is gone gives no row.
    Result<std::vector<CustomerRow>> rows(std::span<const CustomerId> ids);
    Result<qint64> count();

    Result<SourceId> sourceId(UnitOfWork& unit, const QString& name);
    /// Tags of the shop with how many customers carry each.
    struct TagCount {
        TagId id;
        QString name;
        qint64 customers = 0;
    };
    Result<std::vector<TagCount>> tags();

private:
    Status writeContacts(UnitOfWork& unit, CustomerId id, const Customer& customer);
    Status readContacts(Customer& customer);
    Result<TagId> tagId(UnitOfWork& unit, const QString& name);

    Database& m_db;
};

/// The statement behind firstIds by last order, for the test that holds its plan.
QString lastBuyersSql(int orders);

/// Folded form under which an e-mail is compared.
QString emailKey(const QString& email);

} // namespace encore
