#include "kpi/review_history.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <type_traits>

namespace encore::kpi {

double normalisedStars(double rating, double lowest, double highest)
{
    if (!std::isfinite(rating) || !(highest > lowest) || rating < lowest || rating > highest)
        return 0.0;
    return 1.0 + 4.0 * (rating - lowest) / (highest - lowest);
}

Mood moodOf(double stars, Mood text)
{
    if (stars < 1.0)
        return text;
    return stars >= 3.5 ? Mood::Positive : stars >= 2.5 ? Mood::Neutral : Mood::Negative;
}

std::size_t ReviewHistory::bytes() const
{
    return id.capacity() * (8 * sizeof(qint64) + 2 * sizeof(qint32) + 2 * sizeof(float) + 2 * sizeof(quint16) + 4);
}

void ReviewHistoryBuilder::reserve(std::size_t n)
{
    ReviewHistory& h = m_history;
    for (auto* v : {&h.id, &h.customer, &h.order, &h.published, &h.logged, &h.replied, &h.due, &h.removed})
        v->reserve(n);
    for (auto* v : {&h.publishedDay, &h.repliedDay})
        v->reserve(n);
    h.stars.reserve(n);
    h.firstStars.reserve(n);
    h.channel.reserve(n);
    h.flags.reserve(n);
    h.kind.reserve(n);
    for (auto* v : {&h.mood, &h.firstMood, &h.followUp})
        v->reserve(n);
}

void ReviewHistoryBuilder::add(const ReviewFact& r)
{
    const qint64 published = r.publishedAt != kNoInstant ? r.publishedAt : r.seenAt != kNoInstant ? r.seenAt : r.loggedAt;
    if (published == kNoInstant)
        return;
    const auto clean = [](double stars) { return std::isfinite(stars) && stars >= 1.0 && stars <= 5.0 ? static_cast<float>(stars) : 0.0F; };
    ReviewHistory& h = m_history;
    h.id.push_back(r.id);
    h.customer.push_back(r.customer);
    h.order.push_back(r.order);
    h.published.push_back(published);
    h.logged.push_back(r.loggedAt);
    h.replied.push_back(r.repliedAt);
    h.due.push_back(r.dueAt);
    h.removed.push_back(r.removedAt);
    h.publishedDay.push_back(static_cast<qint32>(m_days->julianDay(published)));
    h.repliedDay.push_back(r.repliedAt == kNoInstant ? kNoDay : static_cast<qint32>(m_days->julianDay(r.repliedAt)));
    h.stars.push_back(clean(r.stars));
    h.firstStars.push_back(clean(r.firstStars) > 0.0F ? clean(r.firstStars) : clean(r.stars));
    h.channel.push_back(r.channel);
    using F = ReviewHistory;
    const auto flag = [](bool on, quint16 bit) { return static_cast<quint16>(on ? bit : 0); };
    h.flags.push_back(static_cast<quint16>(flag(r.replyStateKnown, F::ReplyKnown) | flag(r.archived, F::Archived) | flag(r.bulkImported, F::BulkImported)
                                           | flag(r.replyPossible, F::ReplyPossible) | flag(r.incentivised, F::Incentivised) | flag(r.notOurs, F::NotOurs)
                                           | flag(r.spam || r.duplicate, F::Junk) | flag(r.publishedDayOnly, F::DayOnly) | flag(r.owed, F::Owed)
                                           | flag(r.owed && r.putOffUntil != kNoInstant, F::PutOff) | flag(r.lateForSure, F::LateForSure)
                                           | flag(r.closedInTime, F::ClosedInTime)));
    if (r.owed && r.putOffUntil != kNoInstant)
        h.wakesAt = std::min(h.wakesAt, r.putOffUntil);
    h.kind.push_back(r.kind);
    h.mood.push_back(moodOf(h.stars.back(), r.textMood));
    h.firstMood.push_back(moodOf(h.firstStars.back(), r.textMood));
    h.followUp.push_back(r.followUp);
}

namespace {

template <class Work>
void forEachColumn(ReviewHistory& h, const Work& work)
{
    for (auto* v : {&h.id, &h.customer, &h.order, &h.published, &h.logged, &h.replied, &h.due, &h.removed})
        work(*v);
    for (auto* v : {&h.publishedDay, &h.repliedDay})
        work(*v);
    work(h.stars);
    work(h.firstStars);
    work(h.channel);
    work(h.flags);
    work(h.kind);
    for (auto* v : {&h.mood, &h.firstMood, &h.followUp})
        work(*v);
}

void sortByCustomer(ReviewHistory& h)
{
    // The keys beside each other: compared where they stand in their columns, a million rows take twice as long.
    struct Key {
        qint64 customer;
        qint64 published;
        quint32 row;
        auto operator<=>(const Key&) const = default;
    };
    std::vector<Key> order(h.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = {h.customer[i], h.published[i], static_cast<quint32>(i)};
    if (std::is_sorted(order.begin(), order.end()))
        return;
    std::sort(order.begin(), order.end());
    forEachColumn(h, [&](auto& column) {
        std::remove_reference_t<decltype(column)> sorted(column.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            sorted[i] = column[order[i].row];
        column.swap(sorted);
    });
}

/// Takes the rows of one kind of things out, or leaves them alone.
void keepIf(ReviewHistory& h, bool requests)
{
    std::vector<bool> keep(h.size());
    for (std::size_t i = 0; i < h.size(); ++i)
        keep[i] = (h.kind[i] == ReviewKind::Request) == requests;
    forEachColumn(h, [&](auto& column) {
        std::size_t to = 0;
        for (std::size_t i = 0; i < keep.size(); ++i)
            if (keep[i])
                column[to++] = column[i];
        column.resize(to);
    });
}

} // namespace

ReviewHistory ReviewHistoryBuilder::build()
{
    sortByCustomer(m_history);
    return std::move(m_history);
}

ReviewHistory requestsOf(const ReviewHistory& all)
{
    ReviewHistory h = all;
    keepIf(h, true);
    h.wakesAt = ReviewHistory().wakesAt; // no request is put off
    return h;
}

ReviewHistory withRequests(const ReviewHistory& all, const ReviewHistory& requests)
{
    ReviewHistory h = all;
    keepIf(h, false);
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (auto column : {&ReviewHistory::id, &ReviewHistory::customer, &ReviewHistory::order, &ReviewHistory::published, &ReviewHistory::logged, &ReviewHistory::replied,
                        &ReviewHistory::due, &ReviewHistory::removed})
        append(h.*column, requests.*column);
    for (auto column : {&ReviewHistory::publishedDay, &ReviewHistory::repliedDay})
        append(h.*column, requests.*column);
    for (auto column : {&ReviewHistory::stars, &ReviewHistory::firstStars})
        append(h.*column, requests.*column);
    append(h.channel, requests.channel);
    append(h.flags, requests.flags);
    append(h.kind, requests.kind);
    for (auto column : {&ReviewHistory::mood, &ReviewHistory::firstMood, &ReviewHistory::followUp})
        append(h.*column, requests.*column);
    sortByCustomer(h);
    return h;
}

} // namespace encore::kpi
