#include "figures/figure_format.h"

#include "base/money.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace encore::ui {

namespace {

constexpr QChar nbsp(0x00A0);
constexpr QChar dash(0x2013);

// Gathers the translated words of this file in one context.
struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

qint64 rounded(double value) { return std::llround(std::clamp(value, -9e17, 9e17)); }

QString signedText(double value, const QString& text) { return value > 0 ? u'+' + text : text; }

// Shares of people or things; those of money and of waiting times are no counts divided by a count.
bool isCounted(QLatin1String definition)
{
    static constexpr const char* counted[]{"KPI1", "KPI2a", "KPI2a-period", "KPI2b", "KPI2c", "KPI4", "KPI5", "KPI9-ladder", "KPI13", "KPI15", "KPI20"};
    return std::any_of(std::begin(counted), std::end(counted), [&](const char* id) { return definition == QLatin1String(id); });
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString FigureFormat::value(FigureUnit unit, double v, bool exact) const
{
    switch (unit) {
    case FigureUnit::Share: return format::percent(v, exact ? 1 : 0);
    case FigureUnit::Money: {
        // A mean of sums is a figure, not a bill: whole roubles, unless it is small.
        const double major = std::pow(10.0, digits);
        const double shown = exact || std::abs(v) < 10 * major ? v : std::round(v / major) * major;
        return format::money(Money{rounded(shown)}, currency);
    }
    case FigureUnit::Count: return exact ? format::decimal(v, 1) : format::count(rounded(v));
    case FigureUnit::Decimal: return QLocale().toString(v, 'f', 2); // as its range: 4.30 beside 4.27
    case FigureUnit::Days: return FigureWords::tr("%Ln day(s)", nullptr, int(std::clamp<qint64>(rounded(v), 0, 1'000'000)));
    case FigureUnit::Hours: return format::duration(rounded(v * 3600));
    }
    return {};
}

QString FigureFormat::axis(FigureUnit unit, double v) const
{
    switch (unit) {
    case FigureUnit::Share: return format::percent(v, 0);
    case FigureUnit::Money: return format::money(Money{rounded(v)}, currency);
    case FigureUnit::Hours: return v == 0 ? QStringLiteral("0") : format::duration(rounded(v * 3600));
    case FigureUnit::Days:
    case FigureUnit::Count:
    case FigureUnit::Decimal: return format::decimal(v, 2);
    }
    return {};
}

QString FigureFormat::range(FigureUnit unit, const kpi::Figure& f, bool exact) const
{
    if (!f.low || (unit == FigureUnit::Share && f.n < figure_words::hideBelow))
        return {};
    if (!f.high)
        return FigureWords::tr("at least %1", "an interval whose upper end is not known yet").arg(value(unit, *f.low, exact));
    if (unit == FigureUnit::Share) {
        const int digits = exact ? 1 : 0;
        return QLocale().toString(*f.low * 100, 'f', digits) + dash + format::percent(*f.high, digits);
    }
    if (unit == FigureUnit::Days || unit == FigureUnit::Count)
        return format::count(rounded(*f.low)) + dash + value(unit, *f.high);
    if (unit == FigureUnit::Decimal)
        return QLocale().toString(*f.low, 'f', 2) + dash + QLocale().toString(*f.high, 'f', 2);
    QString low = value(unit, *f.low, exact);
    if (unit != FigureUnit::Money)
        return low + nbsp + dash + nbsp + value(unit, *f.high, exact);
    // "9 300–10 550 ₽": a sign that stands behind is said once.
    const QString sign = nbsp + currencySymbol(currency);
    if (low.endsWith(sign))
        low.chop(sign.size());
    return low + dash + value(unit, *f.high, exact);
}

QString FigureFormat::likely(FigureUnit unit, const kpi::Figure& f) const
{
    const QString text = range(unit, f);
    return text.isEmpty() ? text : FigureWords::tr("likely %1", "an interval follows").arg(text);
}

QString FigureFormat::counts(FigureUnit unit, const kpi::Figure& f) const
{
    if (unit == FigureUnit::Share && f.value && f.n > 0 && isCounted(f.definition))
        return FigureWords::tr("%1 of %2", "counts").arg(format::count(rounded(*f.value * double(f.n))), format::count(f.n));
    return FigureWords::tr("of %1", "how many were counted").arg(format::count(f.n));
}

QString FigureFormat::headline(FigureUnit unit, const kpi::Figure& f) const
{
    if (!f.value)
        return QString(QChar(0x2014));
    if (unit == FigureUnit::Share && f.n < figure_words::hideBelow)
        return isCounted(f.definition) ? counts(unit, f) : QString(QChar(0x2014));
    return value(unit, *f.value);
}

namespace figure_words {

QString reason(kpi::Undefined reason)
{
    using kpi::Undefined;
    switch (reason) {
    case Undefined::None: return {};
    case Undefined::NoOrders: return FigureWords::tr("No orders in this period.");
    case Undefined::NoCustomers: return FigureWords::tr("No known customers to count here.");
    case Undefined::NoneMature: return FigureWords::tr("Nobody has been watched long enough yet.");
    case Undefined::TooEarly: return FigureWords::tr("Too early: fewer than five customers are watched that long.");
    case Undefined::NotReached: return FigureWords::tr("Less than half so far.");
    case Undefined::TooFewEvents: return FigureWords::tr("Too few repeat orders yet.");
    case Undefined::TooFewCustomers: return FigureWords::tr("Too few customers yet.");
    case Undefined::NoReviews: return FigureWords::tr("No reviews in this period.");
    case Undefined::NoReplies: return FigureWords::tr("Nothing was answered in this period.");
    case Undefined::NoDueTimes: return FigureWords::tr("No answer was due yet.");
    case Undefined::NoNegatives: return FigureWords::tr("No unhappy reviews to compare with.");
    case Undefined::NotPossible: return FigureWords::tr("Not possible: the rating is at its highest.");
    case Undefined::NoRevenue: return FigureWords::tr("No revenue in this period.");
    case Undefined::NoCosts: return FigureWords::tr("No costs were entered.");
    case Undefined::HistoryTooShort: return FigureWords::tr("The history is too short yet.");
    case Undefined::NoConvergence: return FigureWords::tr("These orders do not allow a sound estimate.");
    case Undefined::TooFewToTell: return FigureWords::tr("Too few to tell.");
    case Undefined::RepliesUnknown: return FigureWords::tr("Not known whether they were answered.");
    case Undefined::NoticingUnknown: return FigureWords::tr("Not known when they were noticed: imported all at once.");
    case Undefined::AllRefunded: return FigureWords::tr("No paid orders of known customers: all were refunded.");
    case Undefined::AllWithoutValue: return FigureWords::tr("Only orders without value so far.");
    case Undefined::NoPieces: return FigureWords::tr("No order says how many pieces.");
    case Undefined::AuthorsUnknown: return FigureWords::tr("No answered unhappy review is of a known customer who had not bought again by then.");
    }
    return {};
}

QString changeText(FigureUnit unit, const kpi::Figure& now, const kpi::Figure& before, const FigureFormat& format)
{
    switch (kpi::changeOf(now, before)) {
    case kpi::Change::Unknown: return {};
    case kpi::Change::Chance: return QString(QChar(0x2248));
    case kpi::Change::Up:
    case kpi::Change::Down: break;
    }
    const double difference = *now.value - *before.value;
    if (unit == FigureUnit::Share) {
        const qint64 points = rounded(difference * 100);
        return points == 0 ? QString(QChar(0x2248))
                           : FigureWords::tr("%1 pp", "percentage points").arg(signedText(double(points), format::count(points)));
    }
    if (unit == FigureUnit::Money && *before.value > 0)
        return signedText(difference, format::percent(difference / *before.value, 0));
    const QString size = format.value(unit, std::abs(difference));
    return (difference > 0 ? QChar(u'+') : QChar(0x2212)) + size;
}

QString month(qint32 month)
{
    const int year = month / 12;
    const int inYear = month % 12 + 1;
    return upperFirst(QLocale().standaloneMonthName(inYear, QLocale::LongFormat)) + nbsp + QString::number(year);
}

namespace {
QString nameOf(qint32 month)
{
    QString name = QLocale().standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}
} // namespace

QString shortMonth(qint32 month) { return month % 12 == 0 ? monthOfYear(month) : nameOf(month); }

QString monthOfYear(qint32 month) { return nameOf(month) + nbsp + QString::number(month / 12); }

QString quarter(qint32 firstMonth)
{
    // Each language writes its numbers its own way: Roman in Russian.
    const QString names[]{FigureWords::tr("Q1 %1", "quarter of a year"), FigureWords::tr("Q2 %1", "quarter of a year"), FigureWords::tr("Q3 %1", "quarter of a year"), FigureWords::tr("Q4 %1", "quarter of a year")};
    return names[firstMonth % 12 / 3].arg(firstMonth / 12);
}

QString period(qint32 fromDay, qint32 toDay)
{
    const QDate from = QDate::fromJulianDay(fromDay);
    const QDate to = QDate::fromJulianDay(toDay);
    // Years are always said: a period of figures may be of any year.
    const QDate nowhere;
    const QString last = format::day(to, nowhere);
    return from == to ? last : format::day(from, from.year() == to.year() ? to : nowhere) + QStringLiteral(" – ") + last;
}

} // namespace figure_words

} // namespace encore::ui
