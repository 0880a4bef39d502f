#include "exchange/table_writer.h"

#include "exchange/spreadsheet_date.h"
#include "exchange/text_writers.h"
#include "exchange/xlsx_writer.h"

#include <QFileInfo>

#include <cmath>

namespace encore {

Cell textCell(const QString& text)
{
    Cell cell;
    cell.text = cleanText(text);
    cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    return cell;
}

Cell numberCell(qint64 number) { return {Cell::Kind::Number, QString::number(number), double(number)}; }

Cell moneyCell(Money money, int digits)
{
    const QString text = moneyToPlain(money, digits);
    return {Cell::Kind::Number, text, text.toDouble()};
}

Cell ratioCell(double value)
{
    return std::isfinite(value) ? Cell{Cell::Kind::Number, QString::number(value, 'g', 15), value} : Cell{};
}

Cell dateCell(QDate date)
{
    return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate), serialFromDate(QDateTime(date, QTime(0, 0), Qt::UTC))} : Cell{};
}

Cell dateTimeCell(const QDateTime& local)
{
    return local.isValid() ? Cell{Cell::Kind::Date, local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), serialFromDate(local)} : Cell{};
}

Cell booleanCell(bool value) { return {Cell::Kind::Boolean, value ? u"true"_qs : u"false"_qs, double(value)}; }

Result<std::unique_ptr<TableWriter>> createTableWriter(const QString& path, const QStringList& header, const QString& title, const WriteOptions& options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return XlsxWriter::create(path, header, title);
    if (suffix == u"json")
        return JsonWriter::create(path, header);
    WriteOptions text = options;
    if (suffix == u"tsv")
        text.delimiter = u'\t';
    else if (suffix != u"csv")
        return fail(ErrorCode::WrongUsage, path, QStringLiteral("tables are written as .csv, .tsv, .xlsx or .json"));
    return CsvWriter::create(path, header, text);
}

} // namespace encore
