#include "exchange/import_row.h"

#include "base/calendar.h"

#include <QRegularExpression>

namespace encore {

// How the dates and numbers of a column are written, where its values leave that open: by what is usual in the shop, and never without
// saying so.

namespace {

bool isMonthFirst(const ShopProfile& shop)
{
    const QLocale::Territory territory = shop.zone.territory();
    const bool dollars = shop.currency == u"USD" && shop.language == u"en";
    return shop.phoneRegion == u"US" || territory == QLocale::UnitedStates || (territory == QLocale::AnyTerritory && dollars);
}

/// A date in numbers whose day and month could change places; with points the day is first everywhere.
struct OpenDate { QString text; QDate dayFirst, monthFirst; };

std::optional<OpenDate> openDate(const QStringList& samples)
{
    static const QRegularExpression numbers(QStringLiteral("^\\s*(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"));
    for (const QString& sample : samples) {
        const auto match = numbers.match(sample);
        const int a = match.captured(1).toInt(), b = match.captured(3).toInt();
        if (!match.hasMatch() || a == b || a < 1 || b < 1 || a > 12 || b > 12)
            continue;
        const int year = match.captured(4).toInt(), full = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
        return OpenDate{match.captured(0).trimmed(), QDate(full, b, a), QDate(full, a, b)};
    }
    return std::nullopt;
}

void settleDates(FieldSource& f, const QStringList& samples, ImportLog& log)
{
    const auto open = f.dates.ambiguous ? openDate(samples) : std::nullopt;
    if (!open)
        return;
    const bool monthFirst = f.dates.order == DateOrder::MonthDayYear;
    log.noteFile(f.name, QStringLiteral("ambiguous_date"),
                 QStringLiteral("\"%1\" is taken as %2 (%3 first), but could be %4; --date-format %5 reads this column the other way")
                     .arg(open->text, (monthFirst ? open->monthFirst : open->dayFirst).toString(Qt::ISODate), monthFirst ? QStringLiteral("month") : QStringLiteral("day"),
                          (monthFirst ? open->dayFirst : open->monthFirst).toString(Qt::ISODate), monthFirst ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("MM/dd/yyyy")),
                 {.value = open->text});
}

/// What one column has of numbers with a single mark and exactly three digits behind it, and whether all with a mark are such.
struct Threes { QString first; bool all = true, points = false, commas = false; };

Threes threesOf(const QStringList& samples)
{
    static const QRegularExpression marked(QStringLiteral("\\d[.,]\\d|[.,]\\d")), three(QStringLiteral("^[^\\d.,]*[1-9]\\d{0,2}([.,])\\d{3}(?![\\d.,]*\\d)"));
    Threes threes;
    for (const QString& sample : samples) {
        if (!marked.match(sample).hasMatch())
            continue;
        const auto match = three.match(sample);
        threes.all = threes.all && match.hasMatch();
        if (!match.hasMatch())
            continue;
        if (threes.first.isEmpty())
            threes.first = sample.trimmed().left(60);
        (match.captured(1) == u"." ? threes.points : threes.commas) = true;
    }
    return threes;
}

// Sums have no thousandths where the currency has none, so the mark groups; goods by weight have them.
void settleNumbers(FieldSource& f, FieldType type, const QStringList& samples, const ShopProfile& shop, ImportLog& log)
{
    const bool sum = type == FieldType::Money && shop.digits < 3;
    if (!f.numbers.ambiguous || !(sum || type == FieldType::Number))
        return;
    const Threes threes = threesOf(samples);
    if (threes.first.isEmpty())
        return;
    const bool alike = threes.all && threes.points != threes.commas;
    if (alike && sum)
        f.numbers.decimal = threes.points ? u',' : u'.';
    else if (alike && shop.language == u"ru")
        f.numbers.decimal = threes.points ? u'.' : u',';
    const auto read = plainNumber(threes.first, f.numbers);
    log.noteFile(f.name, QStringLiteral("ambiguous_number"),
                 QStringLiteral("\"%1\" is taken as %2, but the mark in it could mean either thousands or a fraction; --decimal %3 reads this table the other way")
                     .arg(threes.first, read ? *read : threes.first, f.numbers.decimal == u',' ? QStringLiteral(".") : QStringLiteral(",")),
                 {.value = threes.first});
}

} // namespace

void RowReader::settleFormats(FieldSource& f, FieldType type, const QStringList& samples, const ImportOptions& options, const ShopProfile& shop, bool typed, ImportLog& log)
{
    const auto named = options.dateFormat.isEmpty() ? std::nullopt : dateFormatFromName(options.dateFormat);
    f.numbers = detectNumberFormat(samples);
    f.dates = named ? *named : detectDateFormat(samples, isMonthFirst(shop) ? DateOrder::MonthDayYear : DateOrder::DayMonthYear);
    const bool pointed = std::none_of(samples.begin(), samples.end(), [](const QString& s) { return s.contains(u'/') || s.contains(u'-'); });
    if (!named && f.dates.ambiguous && f.dates.order == DateOrder::MonthDayYear && pointed)
        f.dates.order = DateOrder::DayMonthYear;
    if (!options.decimal.isEmpty())
        f.numbers = {options.decimal.front(), false};
    else if (!typed)
        settleNumbers(f, type, samples, shop, log);
    if (type == FieldType::Date || type == FieldType::Birthday)
        settleDates(f, samples, log);
}

} // namespace encore
