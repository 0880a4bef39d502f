#include "importing/problem_words.h"

#include "common/error_text.h"
#include "common/format.h"
#include "importing/mapping_panel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace encore::ui::problem_words {

namespace {

// By code; of several for one code the first whose facts the problem has. %1: the value, %2: what was expected, %3: what the row has of
// that, %4: the other row.
constexpr struct {
    const char* code;
    const char* words;
} kWords[] = {
    {"bad_number", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no number")},
    {"bad_number", QT_TRANSLATE_NOOP("ImportProblems", "the sum cannot be read, and an order needs one")},
    {"out_of_range", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is too large or too small for this field")},
    {"bad_date", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no date")},
    {"year_out_of_range", QT_TRANSLATE_NOOP("ImportProblems", "“%1” lies outside the years 1900 to 2199")},
    {"phone_damaged", QT_TRANSLATE_NOOP("ImportProblems", "“%1” was a phone number until a spreadsheet rounded it: its last digits are lost. Take the number from the original")},
    {"bad_phone", QT_TRANSLATE_NOOP("ImportProblems", "“%1” cannot be a phone number; it is kept as it is written")},
    {"bad_email", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no e-mail address")},
    {"bad_rating", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no rating out of %2")},
    {"bad_rating", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no rating on this scale")},
    {"bad_boolean", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is neither yes nor no")},
    {"unknown_status", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no known status of an order. Say under “Words of the file” what it means")},
    {"unknown_kind", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is neither a review nor a question nor a remark. Say under “Words of the file” what it means")},
    {"bad_birthday", QT_TRANSLATE_NOOP("ImportProblems", "“%1” is no birthday")},
    {"bad_value", QT_TRANSLATE_NOOP("ImportProblems", "“%1” does not suit this field of your own")},
    {"other_person", QT_TRANSLATE_NOOP("ImportProblems", "the id “%1” belongs to another customer than this phone or e-mail")},
    {"repeated_number", QT_TRANSLATE_NOOP("ImportProblems", "order “%1” stands in row %4 already, and this row names no goods")},
    {"repeated_number", QT_TRANSLATE_NOOP("ImportProblems", "order “%1” stands in this file already, and this row names no goods")},
    {"unknown_order", QT_TRANSLATE_NOOP("ImportProblems", "the shop has no order “%1”")},
    {"ambiguous_order", QT_TRANSLATE_NOOP("ImportProblems", "several places have an order “%1”: add a column with the place")},
    {"number_of_other_order", QT_TRANSLATE_NOOP("ImportProblems", "there is another order “%1” already, with another customer, day or sum. Correct the one that is wrong, or make the numbers differ")},
    {"other_total", QT_TRANSLATE_NOOP("ImportProblems", "order “%1” has the total %2 in the shop and %3 here; the shop’s is kept")},
    {"other_total", QT_TRANSLATE_NOOP("ImportProblems", "order “%1” has another total in the shop; the shop’s is kept")},
    {"shared_contact", QT_TRANSLATE_NOOP("ImportProblems", "“%1” has the same phone or e-mail as “%2” and another name; they are kept as two people. Merge them if they are one")},
    {"shared_contact", QT_TRANSLATE_NOOP("ImportProblems", "“%1” has the same phone or e-mail as another customer and another name; they are kept as two people. Merge them if they are one")},
    {"taken", QT_TRANSLATE_NOOP("ImportProblems", "another product has the SKU “%1” already")},
    {"in_future", QT_TRANSLATE_NOOP("ImportProblems", "“%1” lies in the future")},
    {"unknown_customer", QT_TRANSLATE_NOOP("ImportProblems", "the shop has no customer “%1”")},
    {"missing", QT_TRANSLATE_NOOP("ImportProblems", "the cell is empty, and nothing can do without it")},
    {"nobody", QT_TRANSLATE_NOOP("ImportProblems", "neither a name nor a phone, e-mail or id")},
    {"answer_begun", QT_TRANSLATE_NOOP("ImportProblems", "an answer to this review is being written, so it stays open")},
    {"order_left_out", QT_TRANSLATE_NOOP("ImportProblems", "row %4 began this order and was left out, so this one is too")},
    {"order_left_out", QT_TRANSLATE_NOOP("ImportProblems", "the first row of this order was left out, so this one is too")},
    {"empty_review", QT_TRANSLATE_NOOP("ImportProblems", "neither stars nor a text")},
    {"too_long", QT_TRANSLATE_NOOP("ImportProblems", "the text is too long; its end is left out")},
    {"no_dates", QT_TRANSLATE_NOOP("ImportProblems", "the file tells no dates, so its reviews count as published today. Choose the column of the date if there is one")},
    {"damaged_bytes", QT_TRANSLATE_NOOP("ImportProblems", "some letters cannot be read in this encoding and are lost. If words look wrong, choose another encoding")},
    {"ragged_row", QT_TRANSLATE_NOOP("ImportProblems", "%3 cells where the row of names has %2: look whether the row is cut in the right places")},
    {"ragged_row", QT_TRANSLATE_NOOP("ImportProblems", "more or fewer cells than the row of names: look whether the row is cut in the right places")},
    {"ragged_rows", QT_TRANSLATE_NOOP("ImportProblems", "most rows have more or fewer cells than the row of names. Is the delimiter right?")},
    {"ambiguous_date", QT_TRANSLATE_NOOP("ImportProblems", "the dates do not show which number is the day and which the month. Choose how they are written")},
    {"ambiguous_number", QT_TRANSLATE_NOOP("ImportProblems", "a sum like 1.234 may be a thousand or one and a bit. Choose what stands before the kopecks or cents")},
    {"no_channel", QT_TRANSLATE_NOOP("ImportProblems", "nobody knows where the order was made")},
    {"negative_total", QT_TRANSLATE_NOOP("ImportProblems", "the total is below zero")},
    {"negative_discount", QT_TRANSLATE_NOOP("ImportProblems", "the discount is below zero")},
    {"negative_shipping", QT_TRANSLATE_NOOP("ImportProblems", "the shipping is below zero")},
    {"negative_tax", QT_TRANSLATE_NOOP("ImportProblems", "the tax is below zero")},
    {"tax_exceeds_total", QT_TRANSLATE_NOOP("ImportProblems", "the tax is larger than the total that contains it")},
    {"sum_too_large", QT_TRANSLATE_NOOP("ImportProblems", "the sum is too large")},
    {"refund_exceeds_total", QT_TRANSLATE_NOOP("ImportProblems", "more was given back than the order cost")},
    {"negative_refund", QT_TRANSLATE_NOOP("ImportProblems", "what is given back must be more than zero")},
    {"quantity_not_positive", QT_TRANSLATE_NOOP("ImportProblems", "the quantity must be above zero")},
    {"quantity_too_large", QT_TRANSLATE_NOOP("ImportProblems", "the quantity is too large")},
    {"variant_without_product", QT_TRANSLATE_NOOP("ImportProblems", "a variant without its product")},
    {"implausible_date", QT_TRANSLATE_NOOP("ImportProblems", "one of the dates is impossible")},
    {"delivered_before_placed", QT_TRANSLATE_NOOP("ImportProblems", "delivered before it was ordered")},
    {"shipped_before_placed", QT_TRANSLATE_NOOP("ImportProblems", "shipped before it was ordered")},
    {"delivered_before_shipped", QT_TRANSLATE_NOOP("ImportProblems", "delivered before it was shipped")},
    {"placed_in_future", QT_TRANSLATE_NOOP("ImportProblems", "ordered in the future")},
    {"delivered_in_future", QT_TRANSLATE_NOOP("ImportProblems", "delivered in the future")},
};

constexpr qsizetype kShownChars = 60;

QString cut(const QString& text) { return text.size() > kShownChars ? text.left(kShownChars) + u'…' : text; }

// A plain number of core, "1290.50", as it is written here.
QString localised(const QString& text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber ? QString(text).replace(u'.', QLocale().decimalPoint()) : cut(text);
}

// Nothing where a fact is missing that the words speak of. In one pass: what the facts say may look like a place to fill.
std::optional<QString> filled(const QString& words, const ImportFacts& facts)
{
    const std::array<QString, 4> all{cut(facts.value), localised(facts.expected), localised(facts.given), facts.otherRow > 0 ? format::count(facts.otherRow) : QString()};
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place = words[i] == u'%' && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (place < 1 || place > int(all.size())) {
            text += words[i];
            continue;
        }
        if (all[size_t(place - 1)].isEmpty())
            return std::nullopt;
        text += all[size_t(place - 1)];
        ++i;
    }
    return text;
}

struct ImportProblems {
    Q_DECLARE_TR_FUNCTIONS(ImportProblems)
public:
    static QString row(const QString& number, bool leftOut) { return leftOut ? tr("row %1, left out").arg(number) : tr("row %1").arg(number); }
    static QString rows(const QString& numbers, bool leftOut) { return leftOut ? tr("rows %1, left out").arg(numbers) : tr("rows %1").arg(numbers); }
    static QString more(const QString& numbers, qsizetype count) { return count > 0 ? tr("%1 and %n more", nullptr, int(count)).arg(numbers) : numbers; }
    static QString file() { return tr("the whole file"); }
    static QString general(const QString& v) { return v.isEmpty() ? tr("this value could not be taken over") : tr("“%1” could not be taken over").arg(v); }
    static QString ofColumn(const QString& field, const QString& column) { return tr("%1 (column “%2”)").arg(field, column); }
    static QString missing(const Error& error, ImportKind kind);
    static QString unread(const Error& error, const QString& name);
    static QString clipboard(const Error& error);
};

// The columns do not say enough; see requireFields in core.
QString ImportProblems::missing(const Error& error, ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return tr("No column says who the customers are. Choose the column with the name, phone, e-mail or id.");
    case ImportKind::Products: return tr("No column says which product it is. Choose the column with the name or the SKU.");
    case ImportKind::Orders:
    case ImportKind::Mixed:
        return error.detail.contains(QLatin1String("total")) ? tr("No column says what the orders are worth. Choose the column with the total or the price of one.")
                                                             : tr("No column says when the orders were made. Choose the column with the date of the order.");
    case ImportKind::OrderItems:
        return error.detail.contains(QLatin1String("number")) ? tr("No column says which order the lines belong to. Choose the column with the order number.")
                                                              : tr("No column says what was bought. Choose the column with the product or the SKU.");
    case ImportKind::Reviews: return tr("No column says what was thought. Choose the column with the stars or the text.");
    case ImportKind::LoyaltyBalances: break;
    }
    return errorText(error);
}

QString ImportProblems::clipboard(const Error& error)
{
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound)
        return tr("There are no rows to paste. Select them in Excel together with the row of column names, copy them with Ctrl+C, then paste them here.");
    return tr("What was copied is no table. Select the rows in Excel together with the row of column names, copy them with Ctrl+C, then paste them here.");
}

QString ImportProblems::unread(const Error& error, const QString& name)
{
    const bool old = name.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive) || error.detail.contains(QLatin1String(".xls)"));
    switch (error.code) {
    case ErrorCode::NotFound: return tr("The file “%1” is not there any more. Was it moved or renamed? Choose it again.").arg(name);
    case ErrorCode::InvalidInput:
        return error.detail.contains(QLatin1String("damaged")) ? tr("The file “%1” is damaged. Save it again from the program that made it.").arg(name)
                                                               : tr("There is no table in “%1”. It needs a row of column names and rows below it.").arg(name);
    case ErrorCode::Unsupported:
        return old ? tr("“%1” is an old Excel file or has a password. Save it in Excel as .xlsx without a password, or as .csv.").arg(name)
                   : tr("“%1” is no table that Encore reads. Save it as .xlsx or .csv.").arg(name);
    default: return {};
    }
}

} // namespace

bool knows(const QString& code)
{
    return std::any_of(std::begin(kWords), std::end(kWords), [&](const auto& known) { return code == QLatin1String(known.code); });
}

QString text(const ImportProblem& problem)
{
    for (const auto& known : kWords)
        if (problem.code == QLatin1String(known.code))
            if (const auto words = filled(ImportProblems::tr(known.words), problem.facts))
                return *words;
    return ImportProblems::general(cut(problem.facts.value));
}

QString field(const ImportProblem& problem)
{
    const QString title = fieldTitle(problem.field), column = cut(problem.facts.column);
    return column.isEmpty() || column.compare(title, Qt::CaseInsensitive) == 0 ? title : ImportProblems::ofColumn(title, column);
}

QString place(const QList<qint64>& rows, bool leftOut)
{
    constexpr qsizetype named = 6;
    if (rows.value(0) == 0)
        return ImportProblems::file();
    if (rows.size() == 1)
        return ImportProblems::row(format::count(rows.first()), leftOut);
    QStringList numbers;
    for (qsizetype i = 0; i < qMin(named, rows.size()); ++i)
        numbers << format::count(rows[i]);
    return ImportProblems::rows(ImportProblems::more(numbers.join(QStringLiteral(", ")), rows.size() - numbers.size()), leftOut);
}

QString failure(const Error& error, const ImportOptions& options)
{
    const auto kind = importKindFromName(error.subject);
    if (error.code == ErrorCode::WrongUsage && (kind || error.facts.value(0) == QLatin1String("columns")))
        return ImportProblems::missing(error, kind.value_or(options.kind));
    if (!options.pasted.isEmpty() || options.file.isEmpty()) {
        if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound || error.code == ErrorCode::Unsupported)
            return ImportProblems::clipboard(error);
        return errorText(error);
    }
    const QString words = ImportProblems::unread(error, QFileInfo(options.file).fileName());
    return words.isEmpty() ? errorText(error) : words;
}

} // namespace encore::ui::problem_words
