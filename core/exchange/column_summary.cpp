#include "base/phone.h"
#include "exchange/mapping.h"
#include "exchange/table_source.h"
#include "exchange/value_parsing.h"
#include "exchange/words.h"

#include <QSet>

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kSamples = 5, kSampleChars = 200, kValues = 1000, kPreview = 20;

/// Counts what one value looks like.
void judge(ColumnSummary& column, const Cell& cell)
{
    const QString text = cell.text.trimmed();
    if (cell.kind == Cell::Kind::Date) {
        ++column.dates;
        return;
    }
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (isDamagedPhone(text) || (digits >= 10 && looksLikePhone(text) && !looksLikeDate(text)))
        ++column.phones;
    if (text.contains(u'@')) {
        column.emails += looksLikeEmail(text);
    } else if (digits > 0 && text.size() <= 40) {
        const NumberFormat format{text.contains(u',') && text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.', false};
        const bool number = cell.kind == Cell::Kind::Number || plainNumber(text, format).has_value();
        column.numbers += number;
        column.sums += number && (text.contains(u',') || text.contains(u'.') || text.size() > digits);
        column.dates += !number && looksLikeDate(text);
        // "06.03.2024" reads as a number grouped by points; its three parts say otherwise.
        column.dates += number && text.count(u'.') == 2 && looksLikeDate(text);
    }
}

} // namespace

Result<TableSummary> summarise(TableSource& source, qint64 rows)
{
    TableSummary summary;
    const QStringList& header = source.header();
    summary.columns.resize(size_t(header.size()));
    for (qsizetype i = 0; i < header.size(); ++i)
        summary.columns[size_t(i)].name = header.at(i);
    std::vector<QSet<QString>> seen(size_t(header.size()));
    ENCORE_TRY(source.rewind());
    Row row;
    while (summary.rows < rows && !summary.complete) {
        ENCORE_LET(const bool more, source.next(row));
        summary.complete = !more;
        if (!more)
            break;
        ++summary.rows;
        summary.ragged += row.fields != header.size();
        if (qsizetype(summary.preview.size()) < kPreview) {
            QStringList texts;
            for (const Cell& cell : row.cells)
                texts << cell.text.left(kSampleChars);
            summary.preview.push_back(texts);
        }
        for (size_t i = 0; i < summary.columns.size(); ++i) {
            ColumnSummary& column = summary.columns[i];
            const QString& text = row.cells[i].text;
            if (row.cells[i].isEmpty() || text.trimmed().isEmpty())
                continue;
            ++column.filled;
            if (column.samples.size() < kSamples)
                column.samples << text.left(kSampleChars);
            if (column.distinct < ColumnSummary::distinctLimit) {
                seen[i].insert(text.left(kSampleChars));
                column.distinct = seen[i].size();
            }
            if (column.values.size() < kValues) {
                column.values << text.left(kSampleChars);
                judge(column, row.cells[i]);
            }
        }
    }
    ENCORE_TRY(source.rewind());
    return summary;
}

} // namespace encore
