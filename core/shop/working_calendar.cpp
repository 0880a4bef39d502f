#include "shop/working_calendar.h"

#include "base/calendar.h"

#include <QDateTime>

#include <algorithm>

namespace encore {

namespace {

constexpr int kDay = 24 * 60;
constexpr int kSearchDays = 2 * 366;
constexpr int kLongestDeadlineDays = 20 * 366;
// Years 1 to 9999: what lies beyond has no calendar day.
constexpr qint64 kFirstInstant = -62'135'596'800, kLastInstant = 253'402'300'799;

Status normalise(DayHours& hours)
{
    for (const DayInterval& i : hours)
        if (i.from < 0 || i.from >= kDay || i.to <= i.from || i.to > 2 * kDay)
            return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"),
                        QStringLiteral("%1 to %2 minutes after midnight").arg(i.from).arg(i.to));
    std::sort(hours.begin(), hours.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    DayHours joined;
    for (const DayInterval& i : hours) {
        if (!joined.empty() && i.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, i.to);
        else
            joined.push_back(i);
    }
    hours = std::move(joined);
    return {};
}

bool anyHours(const WeekHours& week)
{
    return std::any_of(week.days.begin(), week.days.end(), [](const DayHours& d) { return !d.empty(); });
}

int monthDay(QDate d) { return d.month() * 100 + d.day(); }

WeekHours everyDay(DayInterval interval, int days)
{
    WeekHours week;
    for (int i = 0; i < days; ++i)
        week.days[size_t(i)] = {interval};
    return week;
}

tl::unexpected<Error> neverOpen()
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"), QStringLiteral("the calendar never opens"));
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::make(QTimeZone zone, std::vector<WorkingSchedule> schedules,
                                              std::vector<SpecialDay> specialDays)
{
    if (!zone.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("time zone"));
    if (schedules.empty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"), QStringLiteral("no schedule"));
    std::sort(schedules.begin(), schedules.end(),
              [](const auto& a, const auto& b) { return a.validFrom < b.validFrom; });
    WorkingCalendar calendar(std::move(zone));
    for (size_t i = 0; i < schedules.size(); ++i) {
        if (i > 0 && schedules[i].validFrom == schedules[i - 1].validFrom)
            return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"),
                        QStringLiteral("two schedules begin on one day"));
        for (DayHours& hours : schedules[i].week.days)
            ENCORE_TRY(normalise(hours));
        calendar.m_hasHours |= anyHours(schedules[i].week);
    }
    for (SpecialDay& special : specialDays) {
        if (!special.day.isValid())
            return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"), QStringLiteral("a special day without a date"));
        ENCORE_TRY(normalise(special.hours));
        calendar.m_hasHours |= !special.hours.empty();
    }
    const auto yearly = std::stable_partition(specialDays.begin(), specialDays.end(),
                                              [](const SpecialDay& d) { return !d.everyYear; });
    std::stable_sort(specialDays.begin(), yearly, [](const auto& a, const auto& b) { return a.day < b.day; });
    std::stable_sort(yearly, specialDays.end(),
                     [](const auto& a, const auto& b) { return monthDay(a.day) < monthDay(b.day); });
    calendar.m_exactDays = size_t(yearly - specialDays.begin());
    calendar.m_schedules = std::move(schedules);
    calendar.m_specialDays = std::move(specialDays);
    return calendar;
}

WorkingCalendar WorkingCalendar::alwaysOpen(QTimeZone zone)
{
    WorkingCalendar calendar(std::move(zone));
    calendar.m_schedules = {{QDate(), everyDay({0, kDay}, 7)}};
    calendar.m_hasHours = true;
    return calendar;
}

WorkingCalendar WorkingCalendar::officeHours(QTimeZone zone)
{
    WorkingCalendar calendar(std::move(zone));
    calendar.m_schedules = {{QDate(), everyDay({9 * 60, 18 * 60}, 5)}};
    calendar.m_hasHours = true;
    return calendar;
}

const DayHours& WorkingCalendar::hoursOf(QDate day) const
{
    static const DayHours closed;
    if (!day.isValid())
        return closed;
    const auto yearlyBegin = m_specialDays.begin() + std::ptrdiff_t(m_exactDays);
    const auto exact = std::lower_bound(m_specialDays.begin(), yearlyBegin, day,
                                        [](const SpecialDay& s, QDate d) { return s.day < d; });
    if (exact != yearlyBegin && exact->day == day)
        return exact->hours;
    const auto yearly = std::lower_bound(yearlyBegin, m_specialDays.end(), monthDay(day),
                                         [](const SpecialDay& s, int d) { return monthDay(s.day) < d; });
    if (yearly != m_specialDays.end() && monthDay(yearly->day) == monthDay(day))
        return yearly->hours;
    auto next = std::upper_bound(m_schedules.begin(), m_schedules.end(), day,
                                 [](QDate d, const WorkingSchedule& s) { return d < s.validFrom; });
    if (next != m_schedules.begin())
        --next;
    return next->week.days[size_t(day.dayOfWeek() - 1)];
}

qint64 WorkingCalendar::instant(QDate day, int minutes) const
{
    const QDate on = day.addDays(minutes / kDay);
    const int rest = minutes % kDay;
    return rest == 0 ? startOfDayUtc(on, m_zone) : utcOf(on, QTime(rest / 60, rest % 60), m_zone);
}

void WorkingCalendar::appendSpans(QDate day, std::vector<Span>& into) const
{
    for (const DayInterval& hours : hoursOf(day)) {
        qint64 from = instant(day, hours.from);
        const qint64 to = instant(day, hours.to);
        // A night shift of the day before may reach into this one.
        if (!into.empty())
            from = std::max(from, into.back().to);
        if (to > from)
            into.push_back({from, to});
    }
}

template <class Visit>
void WorkingCalendar::eachSpan(qint64 utc, int days, Visit visit) const
{
    std::vector<Span> spans;
    const QDate today = localDay(std::clamp(utc, kFirstInstant, kLastInstant), m_zone);
    for (int i = -1; i <= days; ++i) {
        const Span last = spans.empty() ? Span{0, 0} : spans.back();
        const bool hadSpan = !spans.empty();
        spans.clear();
        if (hadSpan)
            spans.push_back(last);
        appendSpans(today.addDays(i), spans);
        for (size_t s = hadSpan ? 1 : 0; s < spans.size(); ++s)
            if (spans[s].to > utc && !visit(spans[s]))
                return;
    }
}

bool WorkingCalendar::isOpen(qint64 utc) const
{
    bool open = false;
    eachSpan(utc, 0, [&](Span s) {
        open = s.from <= utc && utc < s.to;
        return !open && s.from <= utc;
    });
    return open;
}

std::optional<qint64> WorkingCalendar::nextOpening(qint64 utc) const
{
    std::optional<qint64> found;
    if (m_hasHours)
        eachSpan(utc, kSearchDays, [&](Span s) {
            found = std::max(s.from, utc);
            return false;
        });
    return found;
}

std::optional<qint64> WorkingCalendar::closingToday(qint64 utc) const { return closingOf(localDay(utc, m_zone)); }

std::optional<qint64> WorkingCalendar::openingOf(QDate day) const
{
    const DayHours& hours = hoursOf(day);
    return hours.empty() ? std::nullopt : std::optional(instant(day, hours.front().from));
}

std::optional<qint64> WorkingCalendar::closingOf(QDate day) const
{
    const DayHours& hours = hoursOf(day);
    return hours.empty() ? std::nullopt : std::optional(instant(day, hours.back().to));
}

qint64 WorkingCalendar::workingSeconds(qint64 from, qint64 to) const
{
    from = std::clamp(from, kFirstInstant, kLastInstant);
    to = std::clamp(to, kFirstInstant, kLastInstant);
    if (to <= from || !m_hasHours)
        return 0;
    qint64 sum = 0;
    const qint64 days = (to - from) / 86400 + 2;
    eachSpan(from, int(std::min<qint64>(days, 366 * 400)), [&](Span s) {
        sum += std::max<qint64>(0, std::min(s.to, to) - std::max(s.from, from));
        return s.to < to;
    });
    return sum;
}

Result<qint64> WorkingCalendar::dueAt(qint64 from, qint64 workingMinutes) const
{
    if (workingMinutes < 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("working minutes"), QString::number(workingMinutes));
    if (workingMinutes == 0)
        return from;
    if (!m_hasHours)
        return neverOpen();
    if (workingMinutes > qint64(kLongestDeadlineDays) * kDay)
        return fail(ErrorCode::TooLarge, QStringLiteral("deadline"), QString::number(workingMinutes));
    qint64 left = workingMinutes * 60;
    std::optional<qint64> due;
    bool opened = false;
    eachSpan(from, kLongestDeadlineDays, [&](Span s) {
        opened = true;
        const qint64 start = std::max(s.from, from);
        if (s.to - start >= left) {
            due = start + left;
            return false;
        }
        left -= s.to - start;
        return true;
    });
    if (due)
        return *due;
    if (!opened)
        return neverOpen();
    return fail(ErrorCode::TooLarge, QStringLiteral("deadline"), QStringLiteral("more than twenty years ahead"));
}

Result<qint64> WorkingCalendar::dueAfterDays(qint64 from, int days) const
{
    if (days < 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("working days"), QString::number(days));
    if (days == 0)
        return from;
    const auto start = nextOpening(from);
    if (!start)
        return neverOpen();
    QDate day = localDay(*start, m_zone);
    // The tail of a night shift belongs to the day on which the shift began.
    const bool nightTail = closingOf(day.addDays(-1)).value_or(*start) > *start;
    if (nightTail)
        day = day.addDays(-1);
    const bool wholeDay = openingOf(day) == *start;
    int left = wholeDay ? days - 1 : days;
    for (int i = 0; left > 0 && i < kLongestDeadlineDays; ++i) {
        day = day.addDays(1);
        left -= hoursOf(day).empty() ? 0 : 1;
    }
    if (left > 0)
        return fail(ErrorCode::TooLarge, QStringLiteral("deadline"), QStringLiteral("more than twenty years ahead"));
    const qint64 closing = closingOf(day).value_or(*start);
    if (wholeDay)
        return closing;
    const QTime time = QDateTime::fromSecsSinceEpoch(*start, m_zone).time();
    const qint64 sameTime = utcOf(nightTail ? day.addDays(1) : day, time, m_zone);
    const auto open = nextOpening(std::max(sameTime, openingOf(day).value_or(sameTime)));
    return std::min(open.value_or(closing), closing);
}

WorkingCalendar WorkingCalendar::pinnedAt(qint64 utc) const
{
    const QDate day = localDay(utc, m_zone);
    auto next = std::upper_bound(m_schedules.begin(), m_schedules.end(), day,
                                 [](QDate d, const WorkingSchedule& s) { return d < s.validFrom; });
    if (next != m_schedules.begin())
        --next;
    WorkingCalendar pinned = *this;
    pinned.m_schedules = {*next};
    pinned.m_hasHours = anyHours(next->week)
        || std::any_of(m_specialDays.begin(), m_specialDays.end(), [](const auto& d) { return !d.hours.empty(); });
    return pinned;
}

WorkingTimeline::WorkingTimeline(const WorkingCalendar& calendar, QDate first, QDate last)
{
    std::vector<WorkingCalendar::Span> spans;
    for (QDate day = first; day <= last; day = day.addDays(1))
        calendar.appendSpans(day, spans);
    qint64 sum = 0;
    m_starts.reserve(spans.size());
    m_ends.reserve(spans.size());
    m_openBefore.reserve(spans.size());
    for (const auto& span : spans) {
        m_starts.push_back(span.from);
        m_ends.push_back(span.to);
        m_openBefore.push_back(sum);
        sum += span.to - span.from;
    }
}

qint64 WorkingTimeline::openBefore(qint64 utc) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), utc);
    if (next == m_starts.begin())
        return 0;
    const size_t i = size_t(next - m_starts.begin()) - 1;
    return m_openBefore[i] + std::min(utc, m_ends[i]) - m_starts[i];
}

qint64 WorkingTimeline::workingSeconds(qint64 from, qint64 to) const
{
    return to <= from ? 0 : openBefore(to) - openBefore(from);
}

} // namespace encore
