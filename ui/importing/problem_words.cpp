#include "importing/problem_words.h"

#include "common/error_text.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace encore::ui::problem_words {

namespace {

struct ImportProblems {
    Q_DECLARE_TR_FUNCTIONS(ImportProblems)
public:
    static QString row(const QString& number, bool leftOut) { return leftOut ? tr("row %1, left out").arg(number) : tr("row %1").arg(number); }
    static QString rows(const QString& numbers, bool leftOut) { return leftOut ? tr("rows %1, left out").arg(numbers) : tr("rows %1").arg(numbers); }
    static QString more(const QString& numbers, qsizetype count) { return count > 0 ? tr("%1 and %n more", nullptr, int(count)).arg(numbers) : numbers; }
    static QString file() { return tr("the whole file"); }
    static QString value(const QString& code, const QString& v);
    static QString fact(const QString& code);
    static QString general(const QString& v) { return v.isEmpty() ? tr("this value could not be taken over") : tr("“%1” could not be taken over").arg(v); }
    static QString noTotal() { return tr("the sum cannot be read, and an order needs one"); }
    static QString missing(const Error& error, ImportKind kind);
    static QString unread(const Error& error, const QString& name);
    static QString clipboard(const Error& error);
};

// With the value that the file has.
QString ImportProblems::value(const QString& code, const QString& v)
{
    const QHash<QString, QString> words{
        {QStringLiteral("bad_number"), tr("“%1” is no number")},
        {QStringLiteral("out_of_range"), tr("“%1” is too large or too small for this field")},
        {QStringLiteral("bad_date"), tr("“%1” is no date")},
        {QStringLiteral("year_out_of_range"), tr("“%1” lies outside the years 1900 to 2199")},
        {QStringLiteral("phone_damaged"), tr("“%1” was a phone number until a spreadsheet rounded it: its last digits are lost. Take the number from the original")},
        {QStringLiteral("bad_phone"), tr("“%1” cannot be a phone number; it is kept as it is written")},
        {QStringLiteral("bad_email"), tr("“%1” is no e-mail address")},
        {QStringLiteral("bad_rating"), tr("“%1” is no rating on this scale")},
        {QStringLiteral("bad_boolean"), tr("“%1” is neither yes nor no")},
        {QStringLiteral("unknown_status"), tr("“%1” is no known status of an order. Say under “Words of the file” what it means")},
        {QStringLiteral("unknown_kind"), tr("“%1” is neither a review nor a question nor a remark. Say under “Words of the file” what it means")},
        {QStringLiteral("bad_birthday"), tr("“%1” is no birthday")},
        {QStringLiteral("bad_value"), tr("“%1” does not suit this field of your own")},
        {QStringLiteral("other_person"), tr("the id “%1” belongs to another customer than this phone or e-mail")},
        {QStringLiteral("repeated_number"), tr("order “%1” stands in this file already, and this row names no goods")},
        {QStringLiteral("unknown_order"), tr("the shop has no order “%1”")},
        {QStringLiteral("ambiguous_order"), tr("several places have an order “%1”: add a column with the place")},
        {QStringLiteral("number_of_other_order"), tr("there is another order “%1” already, with another customer, day or sum. Correct the one that is wrong, or make the numbers differ")},
        {QStringLiteral("other_total"), tr("order “%1” has another total in the shop; the shop’s is kept")},
        {QStringLiteral("shared_contact"), tr("“%1” has the same phone or e-mail as another customer and another name; they are kept as two people. Merge them if they are one")},
        {QStringLiteral("taken"), tr("another product has the SKU “%1” already")},
        {QStringLiteral("in_future"), tr("“%1” lies in the future")},
        {QStringLiteral("unknown_customer"), tr("the shop has no customer “%1”")}};
    const auto found = words.constFind(code);
    return found == words.cend() ? QString() : found->arg(v);
}

// What needs no value to be said.
QString ImportProblems::fact(const QString& code)
{
    const QHash<QString, QString> words{
        {QStringLiteral("missing"), tr("the cell is empty, and nothing can do without it")},
        {QStringLiteral("nobody"), tr("neither a name nor a phone, e-mail or id")},
        {QStringLiteral("answer_begun"), tr("an answer to this review is being written, so it stays open")},
        {QStringLiteral("order_left_out"), tr("the first row of this order was left out, so this one is too")},
        {QStringLiteral("empty_review"), tr("neither stars nor a text")},
        {QStringLiteral("too_long"), tr("the text is too long; its end is left out")},
        {QStringLiteral("no_dates"), tr("the file tells no dates, so its reviews count as published today. Choose the column of the date if there is one")},
        {QStringLiteral("damaged_bytes"), tr("some letters cannot be read in this encoding and are lost. If words look wrong, choose another encoding")},
        {QStringLiteral("ragged_row"), tr("more or fewer cells than the row of names: look whether the row is cut in the right places")},
        {QStringLiteral("ragged_rows"), tr("most rows have more or fewer cells than the row of names. Is the delimiter right?")},
        {QStringLiteral("ambiguous_date"), tr("the dates do not show which number is the day and which the month. Choose how they are written")},
        {QStringLiteral("ambiguous_number"), tr("a sum like 1.234 may be a thousand or one and a bit. Choose what stands before the kopecks or cents")},
        {QStringLiteral("no_channel"), tr("nobody knows where the order was made")},
        {QStringLiteral("negative_total"), tr("the total is below zero")},
        {QStringLiteral("negative_discount"), tr("the discount is below zero")},
        {QStringLiteral("negative_shipping"), tr("the shipping is below zero")},
        {QStringLiteral("sum_too_large"), tr("the sum is too large")},
        {QStringLiteral("refund_exceeds_total"), tr("more was given back than the order cost")},
        {QStringLiteral("negative_refund"), tr("what is given back must be more than zero")},
        {QStringLiteral("quantity_not_positive"), tr("the quantity must be above zero")},
        {QStringLiteral("quantity_too_large"), tr("the quantity is too large")},
        {QStringLiteral("variant_without_product"), tr("a variant without its product")},
        {QStringLiteral("implausible_date"), tr("one of the dates is impossible")},
        {QStringLiteral("delivered_before_placed"), tr("delivered before it was ordered")},
        {QStringLiteral("shipped_before_placed"), tr("shipped before it was ordered")},
        {QStringLiteral("delivered_before_shipped"), tr("delivered before it was shipped")},
        {QStringLiteral("placed_in_future"), tr("ordered in the future")},
        {QStringLiteral("delivered_in_future"), tr("delivered in the future")}};
    return words.value(code);
}

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

bool knows(const QString& code) { return !ImportProblems::fact(code).isEmpty() || !ImportProblems::value(code, QStringLiteral("x")).isEmpty(); }

QString value(const ImportProblem& problem)
{
    // The first that stands in quotes; quotes inside it are not followed by a blank or a mark.
    static const QRegularExpression quoted(QStringLiteral("\"(.*?)\"(?=[ ;,.]|$)"));
    return quoted.match(problem.message).captured(1);
}

QString text(const ImportProblem& problem)
{
    if (const QString words = ImportProblems::fact(problem.code); !words.isEmpty())
        return words;
    const QString said = value(problem);
    if (said.isEmpty() && problem.code == QLatin1String("bad_number"))
        return ImportProblems::noTotal();
    const QString words = said.isEmpty() ? QString() : ImportProblems::value(problem.code, said);
    return words.isEmpty() ? ImportProblems::general(said) : words;
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
