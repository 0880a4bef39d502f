#include "base/calendar.h"
#include "exchange/instant_parser.h"
#include "exchange/spreadsheet_date.h"
#include "exchange/value_parsing.h"

#include <algorithm>
#include <array>

namespace encore {

namespace {

/// Months by their beginnings; Russian ones in any case ("марта"), English and German and French ones where they don't clash.
int monthByName(QStringView word)
{
    static const std::array<QStringView, 12> russian{u"янв", u"фев", u"мар", u"апр", u"ма", u"июн", u"июл", u"авг", u"сен", u"окт", u"ноя", u"дек"};
    static const std::array<QStringView, 12> english{u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (size_t i = 0; i < 12; ++i)
        if (word.startsWith(english[i]) || (word.startsWith(russian[i]) && (i != 4 || (word.size() == 3 && (word == u"май" || word == u"мая" || word == u"мае")))))
            return int(i + 1);
    return 0;
}

/// A date taken apart: numbers, a month in words, a time, an offset.
struct Pieces {
    std::array<int, 3> numbers{};
    std::array<int, 3> widths{};
    int count = 0;
    int month = 0;                     // by name
    int monthAfter = 0;                // how many numbers stood before it
    std::optional<QTime> time;
    std::optional<int> offset;         // seconds east of UTC
};

class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    std::optional<Pieces> scan()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            bool ok = true;
            if (c.isDigit())
                ok = takeNumber();
            else if (c.isLetter())
                ok = takeWord();
            else if ((c == u'+' || c == u'-' || c == u'\u2212') && m_pieces.time && m_pieces.count + (m_pieces.month > 0) == 3)
                ok = takeOffset();
            else if (c.isSpace() || QStringView(u".,/-'()").contains(c) || c == u'\u2013' || c == u'\u00A0')
                ++m_at;
            else
                ok = false;
            if (!ok)
                return std::nullopt;
        }
        return m_pieces;
    }

private:
    int digits(int* width = nullptr)
    {
        int value = 0, n = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; ++m_at, ++n)
            value = n < 8 ? value * 10 + (m_text[m_at].unicode() - '0') : value;
        if (width)
            *width = n;
        return value;
    }

    bool takeNumber()
    {
        int width = 0;
        const qsizetype start = m_at;
        const int value = digits(&width);
        if (width == 0)
            return false;
        if (m_at < m_text.size() && m_text[m_at] == u':' && !m_pieces.time) {
            m_at = start;
            return takeTime();
        }
        if (width <= 2 && !m_pieces.time && m_pieces.count + (m_pieces.month > 0) == 3 && isPointedTime()) {
            m_at = start;
            return takeTime();
        }
        if (width == 8 && m_pieces.count == 0) {           // 20240306
            m_pieces.numbers = {value / 10000, value / 100 % 100, value % 100};
            m_pieces.widths = {4, 2, 2};
            m_pieces.count = 3;
            return true;
        }
        if (m_pieces.count == 3 || width > 4)
            return false;
        m_pieces.numbers[size_t(m_pieces.count)] = value;
        m_pieces.widths[size_t(m_pieces.count++)] = width;
        return true;
    }

    /// "14.30" behind a whole date: two digits behind the mark, and perhaps two more.
    bool isPointedTime() const
    {
        const auto digit = [&](qsizetype i) { return i < m_text.size() && m_text[i] >= u'0' && m_text[i] <= u'9'; };
        return m_at < m_text.size() && (m_text[m_at] == u'.' || m_text[m_at] == u'-') && digit(m_at + 1) && digit(m_at + 2) && !digit(m_at + 3);
    }

    bool takeTime()
    {
        const int hour = digits();
        const QChar mark = m_text[m_at++];
        int minute = digits(), second = 0;
        if (m_at < m_text.size() && m_text[m_at] == mark) {
            ++m_at;
            second = digits();
            if (m_at + 1 < m_text.size() && (m_text[m_at] == u'.' || m_text[m_at] == u',') && m_text[m_at + 1].isDigit()) {
                ++m_at;
                digits();                                  // fractions of a second
            }
        }
        m_pieces.time = hour == 24 && minute == 0 && second == 0 ? QTime(0, 0) : QTime(hour, minute, qMin(second, 59));
        return m_pieces.time->isValid() && second <= 60;
    }

    bool takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        const QString word = m_text.mid(start, m_at - start).toString().toLower();
        if (word == u"t" || word == u"г" || word == u"года" || word == u"год" || word == u"at" || word == u"в" || word == u"of" || word == u"th" || word == u"st"
            || word == u"nd" || word == u"rd")
            return true;
        if (word == u"z" || word == u"utc" || word == u"gmt") {
            m_pieces.offset = 0;
            return m_pieces.time.has_value();
        }
        if (word == u"мск" || word == u"msk") {
            m_pieces.offset = 3 * 3600;
            return m_pieces.time.has_value();
        }
        if ((word == u"am" || word == u"pm") && m_pieces.time && m_pieces.time->hour() <= 12) {
            m_pieces.time = QTime(m_pieces.time->hour() % 12 + (word == u"pm" ? 12 : 0), m_pieces.time->minute(), m_pieces.time->second());
            return true;
        }
        static const std::array<QStringView, 21> weekdays{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс",
                                                          u"понед", u"вторник", u"сред", u"четв", u"пятниц", u"суббот", u"воскр"};
        if (const int month = monthByName(word); month > 0 && m_pieces.month == 0) {
            m_pieces.month = month;
            m_pieces.monthAfter = m_pieces.count;
            return true;
        }
        return std::any_of(weekdays.begin(), weekdays.end(), [&](QStringView day) { return word.startsWith(day); });
    }

    bool takeOffset()
    {
        const int sign = m_text[m_at++] == u'+' ? 1 : -1;
        int width = 0;
        int hours = digits(&width), minutes = 0;
        if (width == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (width < 1 || width > 2) {
            return false;
        } else if (m_at < m_text.size() && m_text[m_at] == u':') {
            ++m_at;
            minutes = digits();
        }
        m_pieces.offset = sign * (hours * 3600 + minutes * 60);
        return hours <= 15 && minutes < 60;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Pieces m_pieces;
};

std::optional<Pieces> piecesOf(const QString& text)
{
    QString t = text.trimmed();
    if (t.startsWith(u'\''))
        t.remove(0, 1);
    if (t.isEmpty() || t.size() > 64)
        return std::nullopt;
    return Scanner(t).scan();
}

int fullYear(int year, int width)
{
    return width <= 2 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}

/// The day by its pieces. Invalid QDate: no such day.
QDate dayOf(const Pieces& p, DateOrder order)
{
    const auto& n = p.numbers;
    const auto& w = p.widths;
    if (p.month > 0) {
        if (p.count != 2)
            return {};
        const bool yearFirst = w[0] > 2;
        return yearFirst ? QDate(n[0], p.month, n[1]) : QDate(fullYear(n[1], w[1]), p.month, n[0]);
    }
    if (p.count != 3)
        return {};
    if (w[0] > 2)
        return QDate(n[0], n[1], n[2]);
    switch (order) {
    case DateOrder::DayMonthYear: return QDate(fullYear(n[2], w[2]), n[1], n[0]);
    case DateOrder::MonthDayYear: return QDate(fullYear(n[2], w[2]), n[0], n[1]);
    case DateOrder::YearMonthDay: return w[2] > 2 ? QDate(n[2], n[1], n[0]) : QDate(fullYear(n[0], w[0]), n[1], n[2]);
    }
    Q_UNREACHABLE();
}

// Nearly every cell of a column of dates is none: that is seen here at a fraction of what it costs to try.
bool looksLikeNumber(const QString& text)
{
    int marks = 0;
    bool exponent = true;      // a sign may stand at the beginning and after the e
    for (const QChar c : text) {
        const bool sign = c == u'+' || c == u'-';
        if (c == u'.' || c == u',')
            ++marks;
        else if (!(c >= u'0' && c <= u'9') && c != u'e' && c != u'E' && !(sign && exponent))
            return false;
        exponent = c == u'e' || c == u'E';
    }
    return marks <= 1;
}

bool isPlainNumber(const QString& text)
{
    if (!looksLikeNumber(text))
        return false;
    bool ok = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok && number >= 0;
}

/// The day as serial or seconds; nullopt where the text is no such number.
std::optional<QDateTime> numericDate(const QString& text, const DateFormat& format)
{
    if ((!format.serials && !format.unixSeconds) || !isPlainNumber(text))
        return std::nullopt;
    const double number = QString(text).replace(u',', u'.').toDouble();
    if (format.unixSeconds) {
        const double seconds = number > 1e11 ? number / 1000 : number;      // milliseconds of a web page
        return seconds < 1e10 ? std::optional(QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC)) : std::nullopt;
    }
    return dateFromSerial(number);
}

} // namespace

DateFormat detectDateFormat(std::span<const QString> samples, DateOrder preferred)
{
    int dayFirst = 0, monthFirst = 0, yearFirst = 0, open = 0, serials = 0, seconds = 0, other = 0;
    for (const QString& sample : samples) {
        const QString text = sample.trimmed();
        if (text.isEmpty())
            continue;
        if (isPlainNumber(text) && text.size() != 8) {
            const double number = QString(text).replace(u',', u'.').toDouble();
            ++(number >= 20000 && number < 80000 ? serials : number >= 5e8 && number < 1e14 ? seconds : other);
            continue;
        }
        const auto p = piecesOf(text);
        if (!p || p->month > 0 || p->count != 3)
            continue;
        if (p->widths[0] > 2)
            ++yearFirst;
        else if (p->numbers[0] > 31)
            ++yearFirst;
        else if (p->numbers[0] > 12)
            ++dayFirst;
        else if (p->numbers[1] > 12)
            ++monthFirst;
        else
            ++open;
    }
    DateFormat format;
    format.order = preferred;
    format.serials = serials > 0 && serials >= other;
    format.unixSeconds = seconds > serials;
    if (dayFirst + monthFirst > 0) {
        format.order = dayFirst >= monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        format.ambiguous = dayFirst > 0 && monthFirst > 0;
    } else if (yearFirst > 0 && open == 0) {
        format.order = DateOrder::YearMonthDay;
    } else {
        format.ambiguous = open > 0;
    }
    return format;
}

std::optional<DateFormat> dateFormatFromName(const QString& name)
{
    const QString key = name.trimmed().toLower();
    DateFormat format;
    format.serials = key == u"excel";
    format.unixSeconds = key == u"unix";
    if (format.serials || format.unixSeconds)
        return format;
    const qsizetype day = key.indexOf(u'd'), month = key.indexOf(u'm'), year = key.indexOf(u'y');
    if (day < 0 || month < 0 || year < 0)
        return std::nullopt;
    for (const QChar c : key)
        if (c.isLetter() && !QStringView(u"dmyhs:tz").contains(c))
            return std::nullopt;
    format.order = year < day ? DateOrder::YearMonthDay : day < month ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return format;
}

namespace {

/// Day, time and offset as written; nothing about a zone yet.
struct WrittenInstant { QDate day; QTime time; std::optional<int> offset; bool hasTime = false; };

Parsed<WrittenInstant> readWritten(const Cell& cell, const DateFormat& format)
{
    WrittenInstant instant;
    auto& [day, time, offset, hasTime] = instant;
    const QString text = cell.text.trimmed();
    if (cell.kind == Cell::Kind::Number || isPlainNumber(text)) {
        DateFormat numeric = format;
        // A bare number in a sheet column of dates lost only its format.
        numeric.serials = numeric.serials || (cell.kind == Cell::Kind::Number && !numeric.unixSeconds);
        if (const auto date = numericDate(text, numeric)) {
            day = date->date();
            time = date->time();
            hasTime = numeric.unixSeconds || time != QTime(0, 0);
            if (numeric.unixSeconds)
                offset = 0;
        }
    }
    if (!day.isValid()) {
        const auto pieces = piecesOf(text);
        if (!pieces)
            return tl::unexpected(ValueProblem::NotADate);
        day = dayOf(*pieces, format.order);
        if (!day.isValid()) {
            const bool year = pieces->count == 3 && std::any_of(pieces->numbers.begin(), pieces->numbers.end(), [](int n) { return n == 0; });
            return tl::unexpected(year && pieces->widths[0] > 2 && pieces->numbers[0] == 0 ? ValueProblem::YearOutOfRange : ValueProblem::NotADate);
        }
        hasTime = pieces->time.has_value();
        time = pieces->time.value_or(QTime(0, 0));
        offset = pieces->offset;
    }
    if (!plausibleDate(day))
        return tl::unexpected(ValueProblem::YearOutOfRange);
    return instant;
}

} // namespace

Parsed<ParsedInstant> parseInstant(const Cell& cell, const DateFormat& format, const QTimeZone& zone)
{
    return InstantParser(format, zone).parse(cell);
}

Parsed<ParsedInstant> InstantParser::parse(const Cell& cell)
{
    const Parsed<WrittenInstant> written = readWritten(cell, m_format);
    if (!written)
        return tl::unexpected(written.error());
    ParsedInstant instant{0, written->hasTime, written->day};
    const qint64 seconds = written->time.msecsSinceStartOfDay() / 1000;
    const qint64 julian = written->day.toJulianDay();
    if (written->offset) {
        instant.utc = (julian - QDate(1970, 1, 1).toJulianDay()) * 86400 + seconds - *written->offset;
        return instant;
    }
    auto midnight = m_midnights.constFind(julian);
    if (midnight == m_midnights.constEnd()) {
        const qint64 start = startOfDayUtc(written->day, m_zone);
        midnight = m_midnights.insert(julian, {start, startOfDayUtc(written->day.addDays(1), m_zone) - start == 86400});
    }
    instant.utc = !written->hasTime ? midnight->utc : midnight->plainDay ? midnight->utc + seconds : utcOf(written->day, written->time, m_zone);
    return instant;
}

bool looksLikeDate(const QString& text)
{
    const auto pieces = piecesOf(text);
    return pieces && (dayOf(*pieces, DateOrder::DayMonthYear).isValid() || dayOf(*pieces, DateOrder::MonthDayYear).isValid());
}

Parsed<QString> parseBirthday(const Cell& cell, const DateFormat& format)
{
    const QString text = cell.text.trimmed();
    const auto withoutYear = [](int month, int day) -> Parsed<QString> {
        if (!QDate(2000, month, day).isValid())
            return tl::unexpected(ValueProblem::BadBirthday);
        return QDate(2000, month, day).toString(QStringLiteral("MM-dd"));
    };
    if (!isPlainNumber(text) || text.contains(u'.')) {
        QString shorter = text;
        while (shorter.startsWith(u"--"))                      // --03-06 of vCard 4
            shorter.remove(0, 2);
        if (const auto p = piecesOf(shorter); p && !p->time) {
            if (p->month > 0 && p->count == 1)
                return withoutYear(p->month, p->numbers[0]);
            if (p->month == 0 && p->count == 2 && p->widths[0] <= 2 && p->widths[1] <= 2) {
                const bool monthFirst = text.startsWith(u"--") || format.order == DateOrder::MonthDayYear || (shorter.contains(u'-') && p->numbers[0] <= 12);
                return monthFirst ? withoutYear(p->numbers[0], p->numbers[1]) : withoutYear(p->numbers[1], p->numbers[0]);
            }
        }
    }
    const Parsed<ParsedInstant> instant = parseInstant(cell, format, QTimeZone::utc());
    if (!instant) {
        // 1604 is how address books write "no year".
        if (const auto p = piecesOf(text); p && p->count == 3 && dayOf(*p, format.order).year() == 1604)
            return withoutYear(dayOf(*p, format.order).month(), dayOf(*p, format.order).day());
        return tl::unexpected(instant.error() == ValueProblem::YearOutOfRange ? ValueProblem::YearOutOfRange : ValueProblem::BadBirthday);
    }
    return instant->localDay.toString(Qt::ISODate);
}

} // namespace encore
