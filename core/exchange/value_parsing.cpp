#include "exchange/value_parsing.h"

#include <algorithm>

namespace encore {

QString problemCode(ValueProblem problem)
{
    switch (problem) {
    case ValueProblem::NotANumber: return QStringLiteral("bad_number");
    case ValueProblem::OutOfRange: return QStringLiteral("out_of_range");
    case ValueProblem::NotADate: return QStringLiteral("bad_date");
    case ValueProblem::YearOutOfRange: return QStringLiteral("year_out_of_range");
    case ValueProblem::PhoneDamaged: return QStringLiteral("phone_damaged");
    case ValueProblem::BadPhone: return QStringLiteral("bad_phone");
    case ValueProblem::BadEmail: return QStringLiteral("bad_email");
    case ValueProblem::BadRating: return QStringLiteral("bad_rating");
    case ValueProblem::NotABoolean: return QStringLiteral("bad_boolean");
    case ValueProblem::UnknownStatus: return QStringLiteral("unknown_status");
    case ValueProblem::UnknownKind: return QStringLiteral("unknown_kind");
    case ValueProblem::BadBirthday: return QStringLiteral("bad_birthday");
    }
    Q_UNREACHABLE();
}

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// From the first digit (or a mark right before it) to the last.
QStringView numberPart(const QString& text)
{
    qsizetype first = 0, last = text.size() - 1;
    while (first < text.size() && !isDigit(text.at(first)))
        ++first;
    while (last >= first && !isDigit(text.at(last)))
        --last;
    if (first > 0 && first < text.size() && (text.at(first - 1) == u'.' || text.at(first - 1) == u',')
        && (first == 1 || !text.at(first - 2).isLetter()))
        --first;                                            // ".50", but not "руб.50"
    return QStringView(text).mid(first, qMax<qsizetype>(last - first + 1, 0));
}

bool isGroupMark(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019' || c == u'_';
}

/// What may stand around a number: a currency, a unit, a sign. No second number, no sentence.
bool isSurrounding(QStringView text)
{
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (c.isLetter())
            ++letters;
        else if (!c.isSpace() && c.category() != QChar::Symbol_Currency && c.category() != QChar::Other_Format && !QStringView(u"+-\u2212\u2013().,'%").contains(c))
            return false;
    }
    return letters <= 8;
}

struct Marks { int points = 0, commas = 0; qsizetype lastPoint = -1, lastComma = -1; };

Marks marksOf(QStringView number)
{
    Marks m;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i] == u'.')
            ++m.points, m.lastPoint = i;
        else if (number[i] == u',')
            ++m.commas, m.lastComma = i;
    }
    return m;
}

} // namespace

NumberFormat detectNumberFormat(std::span<const QString> samples)
{
    int point = 0, comma = 0;                               // votes for the decimal mark
    bool anyMark = false;
    for (const QString& sample : samples) {
        const QStringView number = numberPart(sample);
        const Marks m = marksOf(number);
        anyMark = anyMark || m.points + m.commas > 0;
        if (m.points > 0 && m.commas > 0)
            ++(m.lastPoint > m.lastComma ? point : comma);
        else if (m.points > 1)
            ++comma;                                        // 1.234.567
        else if (m.commas > 1)
            ++point;
        else if (m.points == 1 && (number.size() - m.lastPoint - 1 != 3 || m.lastPoint > 3 || m.lastPoint == 0 || number.startsWith(u'0')))
            ++point;
        else if (m.commas == 1 && (number.size() - m.lastComma - 1 != 3 || m.lastComma > 3 || m.lastComma == 0 || number.startsWith(u'0')))
            ++comma;
        else if (m.commas == 1 && std::any_of(number.begin(), number.end(), isGroupMark))
            ++comma;                                        // 1 234,567: the blank groups already
    }
    if (point == 0 && comma == 0)
        return {u'.', anyMark};
    return {comma > point ? u',' : u'.', point > 0 && comma > 0};
}

Parsed<QString> plainNumber(const QString& text, NumberFormat format)
{
    const QStringView number = numberPart(text);
    if (number.isEmpty())
        return tl::unexpected(ValueProblem::NotANumber);
    const qsizetype at = number.data() - reinterpret_cast<const QChar*>(text.constData());
    const QStringView before = QStringView(text).first(at), after = QStringView(text).mid(at + number.size());
    if (!isSurrounding(before) || !isSurrounding(after))
        return tl::unexpected(ValueProblem::NotANumber);
    const QChar group = format.decimal == u',' ? u'.' : u',';
    QString plain;
    int marks = 0;
    qsizetype sinceGroup = -1;                              // digits since a thousands separator; -1 before the first
    const auto groupEnds = [&] { return sinceGroup < 0 || sinceGroup == 3 || sinceGroup == 2; };   // 2: 1,00,000 of India
    for (const QChar c : number) {
        if (isDigit(c)) {
            plain += c;
            if (sinceGroup >= 0)
                ++sinceGroup;
        } else if (c == format.decimal) {
            if (++marks > 1 || !groupEnds())
                return tl::unexpected(ValueProblem::NotANumber);
            sinceGroup = -1;
            plain += u'.';
        } else if ((c == group || isGroupMark(c)) && marks == 0) {
            if (!groupEnds())
                return tl::unexpected(ValueProblem::NotANumber);
            sinceGroup = 0;
        } else {
            return tl::unexpected(ValueProblem::NotANumber);
        }
    }
    // The other mark with something else than three digits behind it is a decimal mark against the rest of its column: "12.5" among "12,50".
    if (marks == 0 && sinceGroup >= 0 && sinceGroup != 3) {
        const Marks m = marksOf(number);
        if (m.points + m.commas != 1)
            return tl::unexpected(ValueProblem::NotANumber);
        return plainNumber(text, NumberFormat{group, false});
    }
    const bool minus = std::any_of(before.begin(), before.end(), [](QChar c) { return c == u'-' || c == u'\u2212' || c == u'\u2013'; })
                    || (after.trimmed().startsWith(u'-') && before.trimmed().isEmpty());
    const bool brackets = before.contains(u'(') && after.contains(u')');
    return minus != brackets ? u'-' + plain : plain;
}

Parsed<Money> parseMoney(const Cell& cell, NumberFormat format, int currencyDigits)
{
    const Parsed<QString> plain = plainNumber(cell.text, cell.kind == Cell::Kind::Number ? NumberFormat{} : format);
    if (!plain)
        return tl::unexpected(plain.error());
    const auto money = moneyFromPlain(*plain, currencyDigits);
    if (!money)
        return tl::unexpected(ValueProblem::OutOfRange);
    return *money;
}

Parsed<double> parseNumber(const Cell& cell, NumberFormat format)
{
    if (cell.kind == Cell::Kind::Number)
        return cell.number;
    const Parsed<QString> plain = plainNumber(cell.text, format);
    if (!plain)
        return tl::unexpected(plain.error());
    return plain->toDouble();
}

Parsed<qint64> parseCount(const Cell& cell, NumberFormat format)
{
    const Parsed<double> number = parseNumber(cell, format);
    if (!number)
        return tl::unexpected(number.error());
    if (!(*number <= 9e15 && *number >= -9e15) || *number != double(qint64(*number)))
        return tl::unexpected(ValueProblem::OutOfRange);
    return qint64(*number);
}

} // namespace encore
