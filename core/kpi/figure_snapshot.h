#pragma once

#include "base/result.h"
#include "changes/change.h"
#include "kpi/compute_kpis.h"
#include "kpi/figure_rows.h"
#include "shop/channel.h"
#include "shop/working_calendar.h"

#include <QDate>
#include <QFlags>

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace encore {

class Database;
class Store;
struct ChangeSet;
struct ShopProfile;

/// What a snapshot of figures reads.
struct FigureReadOptions {
    bool reviews = true;                   ///< false: orders alone (`predict`)
    bool goods = true;                     ///< pieces and costs of goods: another pass over the lines of orders
    std::optional<QDate> asOf;             ///< default: the local day of the store's clock
    /// Something else of the same state of the file, read beside the rest on whichever connection is free: once, on any
    /// thread, and only where orders or reviews are read. Its failure is the reading's.
    std::function<Status(Database&)> beside;
    std::function<bool()> cancelled;       ///< asked now and then, by two threads; true ends in Cancelled
};

/// Everything of a shop that figures are computed from, as it was at one moment.
///
/// Immutable and shared: a refresh makes another snapshot that shares what did not change, so that jobs go on
/// computing from the one they hold. Every const function is callable from any thread; read() and refresh()
/// belong to the thread of their Store, a worker's for a large shop.
class FigureSnapshot {
public:
    using Ptr = std::shared_ptr<const FigureSnapshot>;

    enum class Part {
        Orders = 1,       ///< orders, their lines' costs and pieces
        Reviews = 2,      ///< with the cases, those that came without a review among them
        Calendar = 4,     ///< working hours and days off
        Rest = 8,         ///< settings, channels, costs by month, the register of changes: small, read each time
        Cases = 16,       ///< cases alone: reviews stay as they are, and so does all where no figure knows of what changed
    };
    Q_DECLARE_FLAGS(Parts, Part)
    static constexpr int kAll = 31;

    /// Reads all of it: orders and reviews at one state of the file, over two connections where it can.
    static Result<Ptr> read(Store& store, const FigureReadOptions& how = {});
    /// Which parts a commit concerns; none: figures stay as they are. For an empty change set, of which nobody
    /// knows what it was, all.
    static Parts touchedBy(const ChangeSet& changes);
    /// A snapshot of now: `parts` are read, the others shared with this one. Reads more where it must: all
    /// when the time zone changed, reviews known by their day only with the calendar, and what `how` asks
    /// for beyond this snapshot. This very snapshot where no part is named, or cases alone in which no figure finds
    /// anything new, and it is still the same day.
    /// `self` is this snapshot.
    static Result<Ptr> refresh(const Ptr& self, Store& store, Parts parts, const FigureReadOptions& how = {});

    const kpi::OrderHistory& orders() const { return *m_orders; }
    const kpi::ReviewHistory& reviews() const { return *m_reviews; }
    /// Every case that was ours, oldest first.
    const std::vector<kpi::CaseFact>& cases() const { return *m_cases; }
    const WorkingCalendar& calendar() const { return *m_calendar; }
    const std::vector<Channel>& channels() const { return m_channels; }
    /// What was changed in the shop and is done by as-of, oldest first.
    const std::vector<Change>& changes() const { return m_changes; }
    const ShopProfile& profile() const { return *m_profile; }
    /// The shop's switches and costs, as of the day asked for; no period, all channels, calendar months.
    const kpi::KpiOptions& options() const { return m_options; }
    /// As-of.
    QDate day() const { return QDate::fromJulianDay(m_options.asOf); }
    /// Day of the first order or review up to as-of; invalid where there is none.
    QDate firstDay() const { return m_firstDay; }
    /// Nothing that any figure counts.
    bool isEmpty() const { return m_orders->orderCount() == 0 && m_orders->guests().size() == 0 && m_reviews->size() == 0; }

    /// Orders are there, but none that counts: drafts, cancelled ones, tests and the like. Only asked of a shop without others.
    bool hasUncounted() const { return m_uncounted; }

    /// Working seconds of the shop between two UTC instants, from a table laid out once.
    qint64 workingSeconds(qint64 fromUtc, qint64 toUtc) const { return m_timeline->workingSeconds(fromUtc, toUtc); }
    /// Of so many choices of as-of, channels and switches what no period changes is kept: the whole shop and each of
    /// the usual number of channels, twice. At 1,000,000 orders one takes up to 8 MiB.
    static constexpr std::size_t kKept = 24;
    /// kpi::computeKpis of these data. What a period does not change is kept for the next call with the same
    /// as-of, channels and switches, also in snapshots that share the data.
    kpi::KpiReport compute(const kpi::KpiOptions& options) const;
    /// The same; nullopt where `stop` said so, and then nothing half-counted is kept.
    std::optional<kpi::KpiReport> compute(const kpi::KpiOptions& options, const kpi::StopQuestion& stop) const;
    /// Counts what compute() keeps, for options that are likely to be asked for next; nothing is kept where `stop` said so.
    void prepare(const kpi::KpiOptions& options, const kpi::StopQuestion& stop = {}) const { (void)lasting(options, stop); }
    bool isPrepared(const kpi::KpiOptions& options) const { return m_memory->lasting.find(options) != nullptr; }
    /// KPI14: the cases behind the figures of one kind, oldest first; hit: closed.
    std::vector<kpi::BehindRow> caseRows(const kpi::KpiOptions& options, CaseKind kind) const;
    struct Window {
        int days = 90;
        bool found = false;   ///< the gaps are enough; else it is what is taken without them
    };
    /// KPI1's W as the gaps of the whole shop give it, whatever its settings say. nullopt where `stop` said so.
    std::optional<Window> retentionWindow(const kpi::StopQuestion& stop = {}) const;
    using Late = std::shared_ptr<const std::vector<kpi::LateCustomer>>;
    /// kpi::lateCustomers of these data, which no period changes: kept likewise.
    Late late(const kpi::KpiOptions& options) const;

private:
    friend class FigureReader;
    FigureSnapshot() = default;

    /// What was counted last of each kind, for options with the same lasting figures. Shared by snapshots of the
    /// same orders and reviews.
    template <class Value>
    class Memory {
    public:
        std::shared_ptr<const Value> find(const kpi::KpiOptions& options)
        {
            const std::lock_guard lock(m_mutex);
            const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const auto& entry) { return kpi::haveSameLasting(entry.first, options); });
            return found == m_entries.rend() ? nullptr : found->second;
        }
        std::shared_ptr<const Value> keep(const kpi::KpiOptions& options, Value value)
        {
            auto kept = std::make_shared<const Value>(std::move(value));
            const std::lock_guard lock(m_mutex);
            if (m_entries.size() >= kKept)
                m_entries.erase(m_entries.begin());
            m_entries.emplace_back(options, kept);
            return kept;
        }

    private:
        std::mutex m_mutex;
        std::vector<std::pair<kpi::KpiOptions, std::shared_ptr<const Value>>> m_entries; // the latest last
    };
    struct Kept {
        std::mutex counting;   // the same lasting figures are not counted twice at once
        Memory<kpi::LastingFigures> lasting;
        Memory<std::vector<kpi::LateCustomer>> late;
    };
    std::shared_ptr<const kpi::LastingFigures> lasting(const kpi::KpiOptions& options, const kpi::StopQuestion& stop) const;

    std::shared_ptr<const kpi::OrderHistory> m_orders;
    std::shared_ptr<const kpi::ReviewHistory> m_reviews;
    /// Opened in the period, on the channels asked for.
    std::vector<kpi::CaseFact> casesOf(const kpi::KpiOptions& options) const;

    std::shared_ptr<const std::vector<kpi::CaseFact>> m_cases;
    std::shared_ptr<const WorkingCalendar> m_calendar;
    std::shared_ptr<const WorkingTimeline> m_timeline;
    std::shared_ptr<const ShopProfile> m_profile;
    std::shared_ptr<Kept> m_memory;
    std::vector<Channel> m_channels;
    std::vector<Change> m_changes;
    kpi::KpiOptions m_options;
    QDate m_firstDay;
    bool m_uncounted = false;
    bool m_goods = false;
    bool m_withReviews = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FigureSnapshot::Parts)

} // namespace encore
