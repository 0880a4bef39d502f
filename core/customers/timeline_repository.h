#pragma once

#include "base/result.h"
#include "customers/timeline.h"

#include <functional>
#include <span>
#include <vector>

namespace encore {

class Database;

/// Everything that happened with one customer, newest first, read from the records themselves: nothing is
/// stored twice. Reads only; belongs to the thread of its Database.
class TimelineRepository {
public:
    explicit TimelineRepository(Database& db) : m_db(db) {}

    /// The whole list by one query: a customer with 100,000 orders takes 2.4 MB.
    Result<std::vector<TimelineEntry>> entries(CustomerId customer, const TimelineFilter& filter = {});
    /// The entries whose texts, order number, channel or products hold all of `words`, case and ё aside. Reads
    /// every record of the customer one after another, so it belongs on a worker; Cancelled when `stop` says so.
    Result<std::vector<TimelineEntry>> matching(CustomerId customer, const QString& words, const std::function<bool()>& stop = {});
    /// How many entries of each kind there are; kinds without any are left out.
    Result<TimelineCounts> counts(CustomerId customer);
    /// Rows in the order of `window`; records that are gone are left out.
    Result<std::vector<TimelineRow>> rows(std::span<const TimelineEntry> window);

private:
    Result<QString> searchable(const TimelineRow& row);

    Database& m_db;
};

} // namespace encore
