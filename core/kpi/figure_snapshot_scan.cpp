#include "kpi/figure_snapshot.h"

#include "cases/case_scan.h"
#include "changes/change_repository.h"
#include "costs/month_cost_repository.h"
#include "db/read_view.h"
#include "orders/order_scan.h"
#include "reviews/review_scan.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace encore {

/// Fills a snapshot part by part, taking over from the one before what did not change.
class FigureReader {
public:
    FigureReader(Store& store, const FigureReadOptions& how) : m_store(store), m_how(how) {}

    Result<FigureSnapshot::Ptr> read(const FigureSnapshot* before, FigureSnapshot::Parts parts)
    {
        ENCORE_LET(ShopProfile profile, m_store.settings().profile());
        const qint64 now = m_store.clock().nowUtc();
        const QDate day = m_how.asOf.value_or(localDay(now, profile.zone));
        if (before && before->profile().zone != profile.zone)
            before = nullptr;
        const bool woken = before && before->reviews().wakesAt <= now;
        if (before && !parts && day == before->day() && !woken)
            return FigureSnapshot::Ptr();
        const auto isStale = [&](FigureSnapshot::Part part) { return !before || parts.testFlag(part); };
        auto snapshot = std::shared_ptr<FigureSnapshot>(new FigureSnapshot);
        FigureSnapshot& s = *snapshot;
        s.m_goods = m_how.goods;
        s.m_withReviews = m_how.reviews;
        ENCORE_TRY(readRest(s, profile, day, now));
        if (isStale(FigureSnapshot::Part::Calendar)) {
            ENCORE_LET(auto calendar, m_store.hours().calendar({}, profile.zone));
            s.m_calendar = std::make_shared<const WorkingCalendar>(std::move(calendar));
        } else {
            s.m_calendar = before->m_calendar;
        }
        const bool orders = isStale(FigureSnapshot::Part::Orders) || before->m_goods != m_how.goods
            || before->m_options.withShipping != s.m_options.withShipping || before->m_options.withTax != s.m_options.withTax;
        const bool reviews = isStale(FigureSnapshot::Part::Reviews) || woken || before->m_withReviews != m_how.reviews || before->m_options.leaveOutComplaints != s.m_options.leaveOutComplaints
            || (s.m_options.leaveOutComplaints && before->m_options.asOf != s.m_options.asOf)
            || (parts.testFlag(FigureSnapshot::Part::Calendar) && anyByDay(before->reviews()));
        const bool cases = !reviews && m_how.reviews && parts.testFlag(FigureSnapshot::Part::Cases);
        if (!orders) {
            s.m_orders = before->m_orders;
            s.m_uncounted = before->m_uncounted;
        }
        if (!reviews) {
            s.m_reviews = before->m_reviews;
            s.m_cases = before->m_cases;
        }
        if (orders || reviews || cases) {
            ENCORE_LET(const DayTable days, daysForFigures(m_store.db(), profile.zone, now));
            if (orders || reviews)
                ENCORE_TRY(readRows(s, days, profile.zone, orders, reviews));
            if (cases)
                ENCORE_TRY(readCases(s, days));
        }
        const bool sameRows = before && s.m_orders == before->m_orders && s.m_reviews == before->m_reviews;
        if (sameRows && s.m_cases == before->m_cases && parts == FigureSnapshot::Parts(FigureSnapshot::Part::Cases) && day == before->day())
            return FigureSnapshot::Ptr();
        s.m_memory = sameRows ? before->m_memory : std::make_shared<FigureSnapshot::Kept>();
        s.m_profile = std::make_shared<const ShopProfile>(std::move(profile));
        s.m_firstDay = firstDayOf(s);
        s.m_options.closures = closuresOf(*s.m_calendar, s.m_firstDay, day, m_closureDays);
        // The table of working time reaches a day beyond what is seen, for clocks that run ahead.
        const QDate last = day.addDays(2);
        const QDate first = s.m_firstDay.isValid() ? std::max(s.m_firstDay, QDate(1990, 1, 1)) : last;
        s.m_timeline = std::make_shared<const WorkingTimeline>(*s.m_calendar, std::min(first, last), last);
        return FigureSnapshot::Ptr(std::move(snapshot));
    }

private:
    static Result<bool> hasAnyOrder(Database& db)
    {
        Statement s = db.prepare(QStringLiteral("SELECT 1 FROM orders LIMIT 1"));
        ENCORE_TRY(s.run());
        const bool any = s.next();
        ENCORE_TRY(s.status());
        return any;
    }

    static bool anyByDay(const kpi::ReviewHistory& reviews)
    {
        return std::any_of(reviews.flags.begin(), reviews.flags.end(), [](quint16 flags) { return (flags & kpi::ReviewHistory::DayOnly) != 0; });
    }

    /// Runs of at least `least` days without hours; none for 0 or for a shop that never opens.
    static std::vector<kpi::Closure> closuresOf(const WorkingCalendar& calendar, QDate first, QDate last, int least)
    {
        std::vector<kpi::Closure> closures;
        if (least <= 0 || !first.isValid() || !calendar.hasHours())
            return closures;
        qint32 closed = 0;
        const auto end = [&](qint32 next) {
            if (closed >= least)
                closures.push_back({next - closed, next - 1});
            closed = 0;
        };
        const auto after = qint32(last.toJulianDay()) + 1;
        for (auto day = qint32(first.toJulianDay()); day < after; ++day) {
            if (calendar.hoursOf(QDate::fromJulianDay(day)).empty())
                ++closed;
            else
                end(day);
        }
        end(after);
        return closures;
    }

    static QDate firstDayOf(const FigureSnapshot& s)
    {
        const qint32 asOf = s.m_options.asOf;
        qint32 first = s.m_orders->firstDay() == kpi::kNoDay ? asOf + 1 : s.m_orders->firstDay();
        for (const qint32 day : s.m_reviews->publishedDay)
            first = std::min(first, day);
        return first > asOf ? QDate() : QDate::fromJulianDay(first);
    }

    Status readRest(FigureSnapshot& s, const ShopProfile& profile, QDate day, qint64 now)
    {
        ENCORE_LET(const auto settings, m_store.settings().all());
        const auto isOn = [&](const char* key) { return settings.value(QLatin1String(key)) == QLatin1String("true"); };
        const auto count = [&](const char* key) { return settings.value(QLatin1String(key)).toInt(); };
        kpi::KpiOptions& o = s.m_options;
        o.asOf = qint32(day.toJulianDay());
        // Today is not over: what is due this evening is not late, and nobody has waited until midnight yet.
        o.asOfEndUtc = std::min(startOfDayUtc(day.addDays(1), profile.zone), now + 1);
        o.zeroValueOrders = isOn(setting::kZeroValueOrders);
        o.mergeSameDay = isOn(setting::kMergeSameDay);
        o.historyComplete = isOn(setting::kHistoryComplete);
        o.includeIncentivised = isOn("kpi.include_incentivised");
        o.includeNotOurs = isOn("kpi.include_not_ours");
        o.leaveOutComplaints = isOn(setting::kLeaveOutComplaints);
        o.withShipping = isOn("kpi.shipping");
        o.withTax = isOn("kpi.tax");
        m_closureDays = count("kpi.closure_days");
        o.landmarkDays = count("kpi.landmark_days");
        o.fastReplyHours = count("kpi.fast_reply_hours");
        if (const int window = count("kpi.retention_window"); window > 0)
            o.windowDays = window;
        o.currency = profile.currency;
        o.currencyDigits = profile.digits;
        o.timezone = QString::fromLatin1(profile.zone.id());
        ENCORE_LET(const auto costs, MonthCostRepository(m_store.db()).all());
        for (const MonthCost& cost : costs)
            if (QDate(cost.year, cost.month, 1) <= day)
                o.costs.push_back({cost.year, cost.month, cost.acquisitionMinor, cost.keepingMinor});
        ENCORE_LET(s.m_channels, m_store.channels().all());
        ENCORE_LET(s.m_changes, ChangeRepository(m_store.db()).doneBetween(QDate(1900, 1, 1), day));
        return {};
    }

    // Two connections at once where they can be had, both of the same state. What cannot be shared out is begun first,
    // each by whoever comes to it; then both read pieces of the orders until none is left.
    Status readRows(FigureSnapshot& s, const DayTable& days, const QTimeZone& zone, bool orders, bool reviews)
    {
        OrderScan scan(days, {.withoutShipping = !s.m_options.withShipping, .withoutTax = !s.m_options.withTax, .goods = m_how.goods, .cancelled = m_how.cancelled});
        kpi::ReviewHistory history;
        std::vector<kpi::CaseFact> cases;
        const qint64 now = m_store.clock().nowUtc();
        std::atomic_bool reviewsTaken(!reviews || !m_how.reviews);
        const auto readReviews = [&](Database& db) -> Status {
            if (reviewsTaken.exchange(true))
                return {};
            ReviewScanOptions how;
            how.cancelled = m_how.cancelled;
            how.now = now;
            if (s.m_options.leaveOutComplaints)
                how.leaveOutAcceptedBefore = s.m_options.asOfEndUtc;
            how.opening = [&](ChannelId, qint64 midnight) { return s.m_calendar->openingOf(localDay(midnight, zone)).value_or(midnight); };
            ENCORE_LET(history, scanReviews(db, days, how));
            ENCORE_LET(cases, caseFacts(db));
            return {};
        };
        std::atomic_bool besideTaken(!m_how.beside);
        const auto readBeside = [&](Database& db) { return besideTaken.exchange(true) ? Status() : m_how.beside(db); };
        const auto readShare = [&](Database& db, ReadSide side) -> Status {
            const bool own = side == ReadSide::Own;
            if (orders && own)
                ENCORE_TRY(scan.prepare(db));
            // Two sides with nothing but these two to read begin at different ends.
            if (!orders && own)
                ENCORE_TRY(readBeside(db));
            ENCORE_TRY(readReviews(db));
            ENCORE_TRY(readBeside(db));
            if (!orders)
                return {};
            return own ? scan.readFront(db) : scan.readBack(db);
        };
        const bool several = orders || (m_how.beside && !reviewsTaken);
        ENCORE_TRY(several ? readTogether(m_store.db(), readShare) : readShare(m_store.db(), ReadSide::Own));
        if (orders) {
            s.m_orders = std::make_shared<const kpi::OrderHistory>(scan.build());
            if (s.m_orders->orderCount() == 0 && s.m_orders->guests().size() == 0) {
                ENCORE_LET(s.m_uncounted, hasAnyOrder(m_store.db()));
            }
        }
        if (reviews) {
            s.m_reviews = std::make_shared<const kpi::ReviewHistory>(std::move(history));
            s.m_cases = std::make_shared<const std::vector<kpi::CaseFact>>(std::move(cases));
        }
        return {};
    }

    // Most of what is written in a case is in no figure: then nothing here becomes another.
    Status readCases(FigureSnapshot& s, const DayTable& days)
    {
        ENCORE_LET(const auto requests, scanRequests(m_store.db(), days));
        if (requests != kpi::requestsOf(*s.m_reviews))
            s.m_reviews = std::make_shared<const kpi::ReviewHistory>(kpi::withRequests(*s.m_reviews, requests));
        ENCORE_LET(auto cases, caseFacts(m_store.db()));
        if (cases != *s.m_cases)
            s.m_cases = std::make_shared<const std::vector<kpi::CaseFact>>(std::move(cases));
        return {};
    }

    Store& m_store;
    const FigureReadOptions& m_how;
    int m_closureDays = 0;
};

std::vector<kpi::CaseFact> FigureSnapshot::casesOf(const kpi::KpiOptions& options) const
{
    const auto startOf = [&](qint32 day) { return startOfDayUtc(QDate::fromJulianDay(day), m_profile->zone); };
    const qint64 from = options.from ? startOf(*options.from) : std::numeric_limits<qint64>::min();
    const qint64 to = options.to ? std::min(startOf(*options.to + 1), options.asOfEndUtc) : options.asOfEndUtc;
    std::vector<kpi::CaseFact> asked;
    for (const kpi::CaseFact& c : *m_cases)
        if (c.openedAt >= from && c.openedAt < to && (options.channels.empty() || std::find(options.channels.begin(), options.channels.end(), c.channel) != options.channels.end()))
            asked.push_back(c);
    return asked;
}

std::vector<kpi::BehindRow> FigureSnapshot::caseRows(const kpi::KpiOptions& options, CaseKind kind) const
{
    std::vector<kpi::BehindRow> rows;
    for (const kpi::CaseFact& c : casesOf(options))
        if (c.kind == kind && c.openedAt < options.asOfEndUtc)
            rows.push_back({c.id, kpi::isClosed(c, options.asOfEndUtc)});
    return rows;
}

Result<FigureSnapshot::Ptr> FigureSnapshot::read(Store& store, const FigureReadOptions& how)
{
    return FigureReader(store, how).read(nullptr, Parts(kAll));
}

Result<FigureSnapshot::Ptr> FigureSnapshot::refresh(const Ptr& self, Store& store, Parts parts, const FigureReadOptions& how)
{
    ENCORE_LET(Ptr fresh, FigureReader(store, how).read(self.get(), parts));
    return fresh ? fresh : self;
}

} // namespace encore
