#pragma once

#include "base/money.h"
#include "exchange/table_source.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <span>

namespace encore {

/// Why a cell could not be read as its field wants it. `problemCode` gives the stable name for files and scripts.
enum class ValueProblem {
    NotANumber,        ///< bad_number
    OutOfRange,        ///< out_of_range: more than qint64 minor units, a quantity that is no whole number where one is asked for
    NotADate,          ///< bad_date
    YearOutOfRange,    ///< year_out_of_range: before 1900 or after 2199
    PhoneDamaged,      ///< phone_damaged: 7,92E+10
    BadPhone,          ///< bad_phone: kept as typed, has no E.164
    BadEmail,          ///< bad_email
    BadRating,         ///< bad_rating: 0, above the scale, no number
    NotABoolean,       ///< bad_boolean
    UnknownStatus,     ///< unknown_status
    UnknownKind,       ///< unknown_kind
    BadBirthday        ///< bad_birthday
};
QString problemCode(ValueProblem problem);

template <class T>
using Parsed = tl::expected<T, ValueProblem>;

/// How the numbers of one column are written.
struct NumberFormat {
    QChar decimal = u'.';
    /// Whether "1,234" and "1.234" alone could mean both; then a mark followed by exactly three digits was taken for a thousands separator
    /// if it is the comma, for the decimal mark if it is the point.
    bool ambiguous = false;
};
/// Decides the decimal mark of a column by its non-empty samples.
NumberFormat detectNumberFormat(std::span<const QString> samples);
/// "9 280,00 ₽", "1.234,56", "899kr", "1'234.50", "(12.00)", "-5", "5-" as plain "9280.00"; thousands separated by blanks of all kinds,
/// apostrophes and the mark that is not the decimal one. Anything else than one number with currency words around it is refused.
Parsed<QString> plainNumber(const QString& text, NumberFormat format);
Parsed<Money> parseMoney(const Cell& cell, NumberFormat format, int currencyDigits);
Parsed<double> parseNumber(const Cell& cell, NumberFormat format);
/// A whole number; "2.00" and "2 шт." are two.
Parsed<qint64> parseCount(const Cell& cell, NumberFormat format);

enum class DateOrder : quint8 { DayMonthYear, MonthDayYear, YearMonthDay };

/// How the dates of one column are written.
struct DateFormat {
    DateOrder order = DateOrder::DayMonthYear;
    /// No sample told the day from the month: show the choice. `order` is then the one of `preferred`.
    bool ambiguous = false;
    bool serials = false;      ///< text that is a spreadsheet's serial number, "45384.34789"
    bool unixSeconds = false;  ///< or seconds since 1970
};
/// Decides by the samples of a column; `preferred` where they leave it open (dd.MM in Russia, MM/dd in the USA).
DateFormat detectDateFormat(std::span<const QString> samples, DateOrder preferred = DateOrder::DayMonthYear);
/// From what a person types: "dd.MM.yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "dmy", "mdy", "ymd", "excel", "unix". nullopt for another one.
std::optional<DateFormat> dateFormatFromName(const QString& name);

/// A moment as a file knows it.
struct ParsedInstant {
    qint64 utc = 0;                 ///< seconds; the start of the day where there is no time
    bool hasTime = false;           ///< false: only the day is known
    QDate localDay;                 ///< the day as written
};
/// A date with or without time, in words too ("6 марта 2024", "Mar 6, 2024"), ISO 8601 with fractions and offsets, "… +0200", "… UTC".
/// Times without an offset are of `zone`. Two-digit years are 1970 to 2069.
Parsed<ParsedInstant> parseInstant(const Cell& cell, const DateFormat& format, const QTimeZone& zone);
/// Whether a text looks like a date at all, by any order.
bool looksLikeDate(const QString& text);

/// "2001-03-06", or "03-06" where the year is missing (1604 stands for a missing one in address books).
Parsed<QString> parseBirthday(const Cell& cell, const DateFormat& format);

} // namespace encore
