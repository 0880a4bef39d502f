#include "base/words_in_time.h"

#include "base/calendar.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace encore {

namespace {

using Match = QRegularExpressionMatch;

// Stems: Russian months and days are declined, English ones cut short.
constexpr std::array<const char16_t*, 12> kRussianMonths{u"янв", u"фев", u"мар", u"апр", u"ма", u"июн", u"июл", u"авг", u"сен", u"окт", u"ноя", u"дек"};
constexpr std::array<const char16_t*, 12> kEnglishMonths{u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
constexpr std::array<const char16_t*, 7> kRussianDays{u"пон", u"вто", u"сре", u"чет", u"пят", u"суб", u"вос"};
constexpr std::array<const char16_t*, 7> kShortDays{u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс"};
constexpr std::array<const char16_t*, 7> kEnglishDays{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

const QString kMonth = QStringLiteral(
    "(январ[ья]|янв|феврал[ья]|февр|фев|марта?|мар|апрел[ья]|апр|ма[йя]|июн[ья]|июл[ья]|августа?|авг|сентябр[ья]|сент|сен|октябр[ья]|окт|"
    "ноябр[ья]|нояб|ноя|декабр[ья]|дек|january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|"
    "october|oct|november|nov|december|dec)\\.?");
const QString kWeekday = QStringLiteral(
    "(понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)");
const QString kUnit = QStringLiteral(
    "(минуту|минуты|минут|мин|часа|часов|час|ч|сутки|суток|дня|дней|день|дн|недели|недель|неделю|нед|месяца|месяцев|месяц|мес|года|год|лет|"
    "minutes|minute|mins|min|m|hours|hour|hrs|hr|h|days|day|d|weeks|week|w|months|month|years|year)");
const QString kCount = QStringLiteral("(\\d{1,3}[.,]5|\\d{1,4}|an?|one|two|three|four|five|six|seven|ten|один|одну|два|две|три|четыре|пять|шесть|семь|десять|пару|couple of|a couple of|half an?|пол)");

/// Lower case with ё as е, character by character so that places stay.
QString lowered(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        c = c.toLower();
        if (c.unicode() == 0x0451)
            c = QChar(u'е');
        else if (c.unicode() == 0x00A0 || c.unicode() == 0x202F || c.unicode() == 0x2009)
            c = QChar(u' ');
    }
    return out;
}

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

int monthOf(QStringView word)
{
    // The stem «ма» is May only when no longer stem fits.
    for (size_t i = 0; i < 12; ++i)
        if (i != 4 && (word.startsWith(QStringView(kRussianMonths[i])) || word.startsWith(QStringView(kEnglishMonths[i]))))
            return int(i) + 1;
    return word.startsWith(QStringView(kRussianMonths[4])) || word == QStringView(kEnglishMonths[4]) ? 5 : 0;
}

int weekdayOf(QStringView word)
{
    for (size_t i = 0; i < 7; ++i)
        if (word == QStringView(kShortDays[i]) || word.startsWith(QStringView(kRussianDays[i])) || word.startsWith(QStringView(kEnglishDays[i])))
            return int(i) + 1;
    return 0;
}

enum class Unit { Minute, Hour, Day, Week, Month, Year };

Unit unitOf(QStringView word)
{
    const auto begins = [&](const char16_t* s) { return word.startsWith(QStringView(s)); };
    if (begins(u"мин") || begins(u"min") || word == QStringView(u"m"))
        return Unit::Minute;
    if (begins(u"ч") || begins(u"h"))
        return Unit::Hour;
    if (begins(u"нед") || begins(u"w"))
        return Unit::Week;
    if (begins(u"мес") || begins(u"mon"))
        return Unit::Month;
    return begins(u"го") || begins(u"лет") || begins(u"y") ? Unit::Year : Unit::Day;
}

/// In halves, so that «полчаса» and «полгода» are whole numbers too.
int halvesOf(QStringView word)
{
    static const QStringList one{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("one"), QStringLiteral("один"), QStringLiteral("одну"), QString()};
    static const std::array<std::pair<const char16_t*, int>, 17> words{{{u"two", 2}, {u"два", 2}, {u"две", 2}, {u"пару", 2}, {u"couple of", 2},
        {u"a couple of", 2}, {u"three", 3}, {u"три", 3}, {u"four", 4}, {u"четыре", 4}, {u"five", 5}, {u"пять", 5}, {u"six", 6}, {u"шесть", 6},
        {u"seven", 7}, {u"семь", 7}, {u"ten", 10}}};
    if (word.endsWith(QStringView(u".5")) || word.endsWith(QStringView(u",5")))
        return 2 * word.chopped(2).toInt() + 1;
    if (word == QStringView(u"пол") || word.startsWith(QStringView(u"half")))
        return 1;
    if (one.contains(word.toString()))
        return 2;
    for (const auto& [name, value] : words)
        if (word == QStringView(name))
            return 2 * value;
    return word == QStringView(u"десять") ? 20 : 2 * word.toInt();
}

/// `halves` half units from a local moment; days and longer keep the wall clock.
QDateTime moved(const QDateTime& from, int halves, Unit unit)
{
    switch (unit) {
    case Unit::Minute: return from.addSecs(halves * 30ll);
    case Unit::Hour: return from.addSecs(halves * 1800ll);
    case Unit::Day: return halves % 2 ? from.addSecs(halves * 43200ll) : from.addDays(halves / 2);
    case Unit::Week: return from.addDays(halves * 7ll / 2);
    case Unit::Month: return halves % 2 ? from.addMonths(halves / 2).addDays(halves > 0 ? 15 : -15) : from.addMonths(halves / 2);
    case Unit::Year: return from.addMonths(halves * 6);
    }
    return from;
}

int fullYear(int year) { return year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year; }

/// A day as written; without a year `day` lies in an unknown year and `hasYear` is false.
struct WrittenDay { int year = 0, month = 0, day = 0; bool hasYear = false; };

std::optional<WrittenDay> writtenDay(const Match& m)
{
    WrittenDay d;
    const auto number = [&](const char16_t* name) { return m.captured(QString::fromUtf16(name)).toInt(); };
    if (m.hasMatch() && !m.captured(QStringLiteral("iy")).isEmpty()) {
        d = {number(u"iy"), number(u"im"), number(u"id"), true};
    } else if (!m.captured(QStringLiteral("nd")).isEmpty()) {
        d = {0, number(u"nm"), number(u"nd"), !m.captured(QStringLiteral("ny")).isEmpty()};
        d.year = d.hasYear ? fullYear(number(u"ny")) : 0;
    } else {
        const bool dayFirst = !m.captured(QStringLiteral("wd")).isEmpty();
        const QString year = m.captured(dayFirst ? QStringLiteral("wy") : QStringLiteral("ey"));
        d.day = dayFirst ? number(u"wd") : number(u"ed");
        d.month = monthOf(m.captured(dayFirst ? QStringLiteral("wm") : QStringLiteral("em")));
        d.hasYear = !year.isEmpty();
        d.year = year.toInt();
    }
    const bool real = d.hasYear ? plausibleDate(QDate(d.year, d.month, d.day)) : QDate::isValid(2000, d.month, d.day);
    return real ? std::optional(d) : std::nullopt;
}

QString dayPattern()
{
    const auto month = [](const char* name) { return QString(kMonth).replace(0, 1, QStringLiteral("(?<%1>").arg(QLatin1String(name))); };
    return QStringLiteral("(?:(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})"
                          "|(?<nd>\\d{1,2})[./](?<nm>\\d{1,2})(?:[./](?<ny>\\d{4}|\\d{2}))?(?![\\d./])"
                          "|(?<wd>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)? +(?:of +)?")
        + month("wm") + QStringLiteral("(?![\\p{L}])(?:,? *(?<wy>\\d{4})(?: *(?:года|г)\\b\\.?)?)?|") + month("em")
        + QStringLiteral(" +(?<ed>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? *(?<ey>\\d{4}))?)");
}

/// The day nearest to `today` on the asked side for a date without a year.
QDate withYear(const WrittenDay& d, QDate today, bool future)
{
    if (d.hasYear)
        return QDate(d.year, d.month, d.day);
    for (int i = 0; i <= 8; ++i) {   // 29 February may be eight years away
        const QDate day(today.year() + (future ? i : -i), d.month, d.day);
        if (day.isValid() && (future ? day >= today : day <= today))
            return day;
    }
    return {};
}

const QString kTime = QStringLiteral("(?:(?:в|at|к|до|by|,)? *(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?: *(?<unit>ч|часа|часов|час|o'?clock)(?![\\p{L}]))?(?: *(?<half>am|pm|утра|дня|вечера|ночи))?)");

std::optional<QTime> timeOf(const Match& m)
{
    int hour = m.captured(QStringLiteral("h")).toInt();
    const QString half = m.captured(QStringLiteral("half"));
    const bool night = half == QStringLiteral("ночи");
    if ((half == QLatin1String("pm") || half == QStringLiteral("дня") || half == QStringLiteral("вечера")) && hour < 12)
        hour += 12;
    else if ((half == QLatin1String("am") || night) && hour == 12)
        hour = 0;
    const QTime time(hour, m.captured(QStringLiteral("m")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Reads one kind of words after another from what is left of a text.
class FutureReader {
public:
    FutureReader(const QString& text, qint64 now, const QTimeZone& zone, const DayDefaults& defaults)
        : m_rest(lowered(text).simplified()), m_now(QDateTime::fromSecsSinceEpoch(now, zone)), m_zone(zone), m_defaults(defaults)
    {
    }

    std::optional<FutureMoment> read()
    {
        if (m_rest.isEmpty() || m_rest.size() > 80)
            return std::nullopt;
        if (readSpan() || readWorkingDays())
            return m_moment;
        if (!readDay())
            return std::nullopt;
        if (!readTime())
            return std::nullopt;
        return finish();
    }

private:
    bool take(const QRegularExpression& expression, Match* match = nullptr)
    {
        const Match m = expression.match(m_rest, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!m.hasMatch() || m.capturedLength() == 0)
            return false;
        m_rest = m_rest.mid(m.capturedLength()).trimmed();
        if (match)
            *match = m;
        return true;
    }

    bool readSpan()
    {
        static const QRegularExpression span = pattern(
            QStringLiteral("^(?:(?:через|in|after) +)?(?:") + kCount + QStringLiteral(" *)?") + kUnit + QStringLiteral("(?:$|,? +(?=(?:в|at) ))"));
        static const QRegularExpression spanAndHalf = pattern(QStringLiteral("^(?|(?:через +)?полтор[аы] +") + kUnit + QStringLiteral("|(?:in +)?an? +(hour|day|week|month) +and +a +half)$"));
        Match m = span.match(m_rest);
        int halves = 0;
        QString unit;
        if (m.hasMatch()) {
            const bool lead = m_rest.startsWith(QStringLiteral("через ")) || m_rest.startsWith(QLatin1String("in ")) || m_rest.startsWith(QLatin1String("after "));
            if (!lead && m.captured(1).isEmpty())
                return false;   // a bare «день» is not a time from now
            halves = halvesOf(m.captured(1));
            unit = m.captured(2);
        } else if (m = spanAndHalf.match(m_rest); m.hasMatch()) {
            halves = 3;
            unit = m.captured(1);
        } else {
            return false;
        }
        const Unit kind = unitOf(unit);
        if (halves == 1 && kind == Unit::Day)
            return false;   // «полдень» is a time of day
        const QDateTime there = moved(m_now, halves, kind);
        if (!plausibleDate(there.date()))
            return false;
        if (const QString time = m_rest.mid(m.capturedEnd()); !time.isEmpty()) {
            // «Через 3 дня в 10».
            if (kind == Unit::Minute || kind == Unit::Hour)
                return false;
            m_rest = time;
            m_day = there.date();
            m_fixed = true;
            if (!readTime())
                return false;
            m_moment = finish();
            return true;
        }
        if (kind == Unit::Minute || kind == Unit::Hour)
            m_moment = {there.toSecsSinceEpoch(), true};
        else
            m_moment = {utcOf(there.date(), opening(there.date()), m_zone), false};
        return true;
    }

    /// Days on which the shop is open; Monday to Friday where nobody says when it is.
    bool readWorkingDays()
    {
        static const QRegularExpression words = pattern(
            QStringLiteral("^(?:(?:через|in|after) +)") + kCount + QStringLiteral(" +(?:рабоч(?:ий|их) +(?:день|дня|дней)|(?:working|business) +days?)$"));
        const Match m = words.match(m_rest);
        if (!m.hasMatch())
            return false;
        constexpr int most = 250;
        int left = halvesOf(m.captured(1)) / 2;
        if (left < 1 || left > most)
            return false;
        QDate day = m_now.date();
        for (int looked = 0; left > 0; ++looked) {
            if (looked > 3 * 366)
                return false;   // it hardly ever opens
            day = day.addDays(1);
            left -= isWorking(day);
        }
        m_moment = {utcOf(day, opening(day), m_zone), false};
        return true;
    }

    bool readDay()
    {
        static const QRegularExpression afterTomorrow = pattern(QStringLiteral("(?:послезавтра|(?:the )?day after tomorrow)\\b"));
        static const QRegularExpression tomorrow = pattern(QStringLiteral("(?:завтра|tomorrow|tmrw|tmr)\\b"));
        static const QRegularExpression today = pattern(QStringLiteral("(?:сегодня\\b|today\\b|this (?=morning|afternoon|evening))"));
        static const QRegularExpression weekEnds = pattern(QStringLiteral("(?:(?:в|к|до) конц[еуа] недели|(?:by |at |до |к )?(?:the )?end of (?:the )?week)\\b"));
        static const QRegularExpression nextWeek = pattern(QStringLiteral("(?:(?:в начале |на )?следующ(?:ей|ая) недел[еиюя]|next week)\\b"));
        static const QRegularExpression nextMonth = pattern(QStringLiteral("(?:(?:в )?следующ(?:ем|ий) месяц[е]?|next month)\\b"));
        static const QRegularExpression monthEnds = pattern(QStringLiteral("(?:(?:в|к|до) конц[еуа] месяца|(?:by |at )?(?:the )?end of (?:the )?month|eom)\\b"));
        static const QRegularExpression dayEnds = pattern(QStringLiteral("(?:(?:в|к|до) конц[еуа] дня|(?:by |at )?(?:the )?end of (?:the )?day|eod)\\b"));
        static const QRegularExpression weekend = pattern(QStringLiteral("(?:(?:в|на) выходны[ех]|(?:on |at )?(?:the )?weekend)\\b"));
        static const QRegularExpression weekday = pattern(QStringLiteral("(?:(?:в|во|к|до|on|by|this) )?(?:(?:эт(?:от|у|о)|ближайш(?:ий|ую|ее)) |(следующ(?:ий|ую|ее)|next) )?") + kWeekday + QStringLiteral("\\b\\.?,?"));
        static const QRegularExpression date = pattern(QStringLiteral("(?:(?:on|by|до|к) )?") + dayPattern() + QStringLiteral("(?![\\p{L}\\d]),?"));
        const QDate now = m_now.date();
        Match m;
        if (take(afterTomorrow)) {
            m_day = now.addDays(2);
        } else if (take(tomorrow)) {
            m_day = now.addDays(1);
        } else if (take(today)) {
            m_day = now;
            m_today = true;
        } else if (take(weekEnds)) {
            m_day = lastWorkingOfWeek(now);
            m_repeats = 7;
        } else if (take(dayEnds)) {
            m_day = now;
            m_time = m_defaults.evening;
        } else if (take(monthEnds)) {
            m_day = lastWorkingOfMonth(now);
            if (m_day <= now)
                m_day = lastWorkingOfMonth(QDate(now.year(), now.month(), 1).addMonths(1));
        } else if (take(nextMonth)) {
            m_day = QDate(now.year(), now.month(), 1).addMonths(1);
        } else if (take(nextWeek)) {
            m_day = now.addDays(8 - now.dayOfWeek());
        } else if (take(weekend)) {
            m_day = now.addDays(now.dayOfWeek() < 6 ? 6 - now.dayOfWeek() : 13 - now.dayOfWeek());
        } else if (take(weekday, &m)) {
            const int which = weekdayOf(m.captured(2));
            // "Next Tuesday" said on a Monday is not tomorrow.
            m_day = m.captured(1).isEmpty() ? now.addDays((which - now.dayOfWeek() + 7) % 7) : now.addDays(7 + which - now.dayOfWeek());
            m_repeats = 7;
        } else if (take(date, &m)) {
            const auto written = writtenDay(m);
            m_day = written ? withYear(*written, now, true) : QDate();
            m_fixed = written && written->hasYear;
            m_repeats = m_fixed ? 0 : 365;
            m_written = written;
            return m_day.isValid();
        }
        return true;
    }

    bool readTime()
    {
        static const QRegularExpression morning = pattern(QStringLiteral(",? ?(?:с утра|утром|in the morning|morning)\\b"));
        static const QRegularExpression noon = pattern(QStringLiteral(",? ?(?:днем|в обед|после обеда|after lunch|in the afternoon|afternoon)\\b"));
        static const QRegularExpression midday = pattern(QStringLiteral(",? ?(?:(?:в |к )?полдень|к полудню|(?:at |by )?(?:noon|midday))\\b"));
        static const QRegularExpression evening = pattern(QStringLiteral(",? ?(?:вечером|к вечеру|tonight|in the evening|evening)\\b"));
        static const QRegularExpression clock = pattern(QStringLiteral(",? ?") + kTime + QStringLiteral("(?![\\p{L}\\d.:])"));
        static const QRegularExpression one = pattern(QStringLiteral(",? ?в час(?: дня)?\\b"));
        if (m_rest.isEmpty())
            return m_day.isValid();
        Match m;
        if (take(one)) {
            m_time = QTime(13, 0);
        } else if (take(morning)) {
            m_time = opening(m_day.isValid() ? m_day : m_now.date());
        } else if (take(noon)) {
            m_time = m_defaults.noon;
        } else if (take(midday)) {
            m_time = QTime(12, 0);
        } else if (take(evening)) {
            m_time = m_defaults.evening;
        } else if (take(clock, &m)) {
            // A bare number is an hour only beside a day or a word that says so: «в 10», "mon 10", "10:30".
            const bool bare = m.captured(QStringLiteral("m")).isEmpty() && m.captured(QStringLiteral("half")).isEmpty() && m.captured(QStringLiteral("unit")).isEmpty()
                && m.captured(0).trimmed().at(0).isDigit();
            const auto time = timeOf(m);
            if (!time || (bare && !m_day.isValid()))
                return false;
            m_time = *time;
        } else {
            return false;
        }
        return m_rest.isEmpty();
    }

    FutureMoment finish()
    {
        const bool timeGiven = m_time.isValid();
        const bool dayGiven = m_day.isValid();
        QDate day = dayGiven ? m_day : m_now.date();
        const auto moment = [&](QDate d) { return utcOf(d, timeGiven ? m_time : opening(d), m_zone); };
        qint64 utc = moment(day);
        const qint64 now = m_now.toSecsSinceEpoch();
        if (utc <= now && !m_fixed) {
            if (!dayGiven) {
                utc = moment(day.addDays(1));
            } else if (m_repeats == 7) {
                utc = moment(day.addDays(7));
            } else if (m_repeats == 365 && m_written) {
                utc = moment(withYear(*m_written, m_now.date().addDays(1), true));
            } else if (m_today && !timeGiven) {
                // "Today", asked after opening: the evening, or two hours from now when that is past.
                utc = utcOf(day, m_defaults.evening, m_zone);
                if (utc <= now)
                    utc = now + 2 * 3600;
            }
        }
        return FutureMoment{utc, timeGiven};
    }

    bool isWorking(QDate day) const { return m_defaults.openingOf ? m_defaults.openingOf(day).has_value() : day.dayOfWeek() <= 5; }

    /// The last open one of the `days` days that end with `last`; `otherwise` where none is.
    QDate lastWorking(QDate last, int days, QDate otherwise) const
    {
        for (int back = 0; back < days; ++back)
            if (isWorking(last.addDays(-back)))
                return last.addDays(-back);
        return otherwise;
    }
    QDate lastWorkingOfMonth(QDate day) const
    {
        const QDate last(day.year(), day.month(), day.daysInMonth());
        return lastWorking(last, 14, last);
    }
    QDate lastWorkingOfWeek(QDate day) const
    {
        const QDate sunday = day.addDays(7 - day.dayOfWeek());
        return lastWorking(sunday, 7, sunday.addDays(-2));
    }

    QTime opening(QDate day) const
    {
        const auto opens = m_defaults.openingOf ? m_defaults.openingOf(day) : std::nullopt;
        return opens.value_or(m_defaults.morning);
    }

    QString m_rest;
    QDateTime m_now;
    QTimeZone m_zone;
    const DayDefaults& m_defaults;
    FutureMoment m_moment;
    QDate m_day;
    QTime m_time;
    std::optional<WrittenDay> m_written;
    int m_repeats = 0;      // in how many days the words fit again; 0 when never
    bool m_fixed = false;   // the year was written
    bool m_today = false;
};

const QString kPageTime = QStringLiteral("(?:,? *(?:г\\.?,?)? *(?:в|at|t(?=\\d))? *(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(?: *(?<half>am|pm))?(?![\\d:.+z]))?");

} // namespace

std::optional<FutureMoment> futureMoment(const QString& text, qint64 now, const QTimeZone& zone, const DayDefaults& defaults)
{
    return FutureReader(text, now, zone, defaults).read();
}

std::optional<PastMoment> pastMoment(const QString& line, qint64 now, const QTimeZone& zone)
{
    static const QRegularExpression words = pattern(
        QStringLiteral("(?<![\\p{L}\\d])(?:(?<today>сегодня|today)|(?<before>позавчера)|(?<yesterday>вчера|yesterday))(?![\\p{L}\\d])") + kPageTime);
    static const QRegularExpression ago = pattern(
        QStringLiteral("(?<![\\p{L}\\d])(?:") + kCount + QStringLiteral(" *)?") + kUnit + QStringLiteral("\\.? +(?:назад|ago)(?![\\p{L}])"));
    static const QRegularExpression date = pattern(QStringLiteral("(?<![\\p{L}\\d.,/-])") + dayPattern() + QStringLiteral("(?!(?!t\\d\\d:)[\\p{L}\\d-])") + kPageTime);
    if (line.size() > 2000)
        return std::nullopt;
    const QString text = lowered(line);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now, zone);
    std::optional<PastMoment> found;
    const auto keep = [&](const Match& m, QDate day, DatePrecision precision, QTime time) {
        if (plausibleDate(day) && day <= local.date().addDays(1) && (!found || m.capturedStart() < found->start))
            found = PastMoment{day, time, precision, m.capturedStart(), m.capturedLength()};
    };
    const auto keepWithTime = [&](const Match& m, QDate day) {
        const auto time = m.captured(QStringLiteral("h")).isEmpty() ? std::nullopt : timeOf(m);
        keep(m, day, time ? DatePrecision::Minute : DatePrecision::Day, time.value_or(QTime()));
    };
    // An instant as programs write it, in whatever zone.
    static const QRegularExpression instant = pattern(QStringLiteral("(?<![\\p{L}\\d.,/-])(\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(z|[+-]\\d{2}:?\\d{2})(?![\\p{L}\\d])"));
    if (const Match m = instant.match(text); m.hasMatch()) {
        QString offset = m.captured(2).toUpper();
        if (offset.size() == 5)
            offset.insert(3, u':');
        const QDateTime at = QDateTime::fromString(m.captured(1).toUpper() + (m.captured(1).size() == 16 ? QStringLiteral(":00") : QString()) + offset, Qt::ISODate);
        if (at.isValid()) {
            const QDateTime here = at.toTimeZone(zone);
            keep(m, here.date(), DatePrecision::Minute, QTime(here.time().hour(), here.time().minute()));
        }
    }
    if (const Match m = words.match(text); m.hasMatch())
        keepWithTime(m, local.date().addDays(!m.captured(QStringLiteral("before")).isEmpty() ? -2 : !m.captured(QStringLiteral("yesterday")).isEmpty() ? -1 : 0));
    if (const Match m = ago.match(text); m.hasMatch()) {
        const Unit unit = unitOf(m.captured(2));
        const QDateTime then = moved(local, -halvesOf(m.captured(1)), unit);
        const bool exact = unit == Unit::Minute || unit == Unit::Hour;
        keep(m, then.date(), exact ? DatePrecision::Minute : unit == Unit::Day ? DatePrecision::Day : DatePrecision::About, exact ? then.time() : QTime());
    }
    for (auto all = date.globalMatch(text); all.hasNext();) {
        const Match m = all.next();
        const auto written = writtenDay(m);
        // "12.5" is more often a weight or a price than the twelfth of May.
        const bool number = !m.captured(QStringLiteral("nd")).isEmpty() && m.captured(QStringLiteral("ny")).isEmpty();
        if (!written || number)
            continue;
        keepWithTime(m, withYear(*written, local.date(), false));
        break;
    }
    return found;
}

} // namespace encore
