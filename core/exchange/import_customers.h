#pragma once

#include "customers/custom_field.h"
#include "customers/customer.h"
#include "exchange/import_context.h"
#include "exchange/import_row.h"
#include "exchange/key_counter.h"

namespace encore {

/// What a row says about a person.
struct PersonRecord {
    Customer person;              ///< no id; external ids at most one
    bool isEmpty() const { return person.externalIds.empty() && person.phones.empty() && person.emails.isEmpty() && person.name.isEmpty(); }
};

/// Finds, makes and completes customers for an import.
class CustomerImporter {
public:
    enum class Outcome { Created, Updated, Unchanged };
    struct Applied {
        CustomerId id;
        Outcome outcome = Outcome::Unchanged;
    };

    /// Reads the fields of customers, or of a sheet of orders with the customer's columns.
    CustomerImporter(ImportContext& context, RowReader& reader);

    /// One row of a table of customers.
    Status row();
    /// The person whom the row names, as read; problems are noted.
    PersonRecord read();
    /// Null where the row names nobody.
    Result<Applied> apply(const PersonRecord& record);
    Result<CustomerId> find(const PersonRecord& record);
    /// How a person as read stands to a customer of the shop. `Unlike`: none of the contacts are the customer's, and the
    /// names, which do not differ, say too little.
    enum class Kinship { Same, Unsure, Unlike, Other };
    Result<Kinship> kinship(const PersonRecord& record, CustomerId customer);
    /// What stands for the person in the import key of an order: the first reference that the row gives, as read.
    QString reference() const;
    /// Counts the tags that the import made.
    Status finish();

private:
    Status begin();
    Status readOwnFields();
    /// Writes what the row says of the shop's own fields, by the policy; true when anything changed.
    Result<bool> writeOwnFields(CustomerId id, bool created);
    bool merge(Customer& into, const Customer& from) const;

    ImportContext& m_context;
    RowReader& m_reader;
    FieldSource *m_externalId, *m_name, *m_firstName, *m_lastName, *m_phone, *m_email, *m_birthday, *m_tags, *m_notes, *m_source, *m_createdAt;
    FieldSource *m_consentEmail, *m_consentSms, *m_ordersBefore, *m_spentBefore, *m_lastBefore;
    bool m_table;                               // customers are what the file is about
    bool m_onlyReference;                       // orders that name customers by id alone
    KeyCounter m_seen;
    QHash<QString, Applied> m_lastPersons;      // what a contact said before
    struct Beside {
        CustomerId customer;
        const FieldSource* field = nullptr;
    };
    Beside m_beside;                            // who has the contact of the person last sought and is somebody else
    std::optional<size_t> m_tagsBefore;
    std::optional<std::vector<std::pair<FieldSource*, CustomField>>> m_own;      // the shop's own fields
};

} // namespace encore
