#include "exchange/export_rows.h"

#include "db/table_dump.h"
#include "shop/store.h"

namespace encore {

namespace {

constexpr qint64 kRowsBetweenChecks = 250;

} // namespace

Status ExportRows::table(const DumpTable& table, const Take& take)
{
    using Kind = DumpColumn::Kind;
    std::vector<Cell> cells(table.columns.size());
    qint64 rows = 0;
    return dumpRows(m_store.db(), table, [&](const std::vector<QVariant>& values) -> Status {
        if (rows++ % kRowsBetweenChecks == 0)
            ENCORE_TRY(alive());
        for (size_t i = 0; i < cells.size(); ++i) {
            const QVariant& value = values[i];
            cells[i] = {};
            if (value.isNull())
                continue;
            switch (table.columns[i].kind) {
            case Kind::Text:
            case Kind::Code: cells[i] = textCell(value.toString()); break;
            case Kind::Number: cells[i] = numberCell(value.toLongLong()); break;
            case Kind::Real: cells[i] = ratioCell(value.toDouble()); break;
            case Kind::Instant: cells[i] = instant(value.toLongLong()); break;
            case Kind::Minor: cells[i] = money(Money(value.toLongLong())); break;
            case Kind::Tenths: cells[i] = ratioCell(double(value.toLongLong()) / 10); break;
            case Kind::Milli: cells[i] = ratioCell(double(value.toLongLong()) / 1000); break;
            }
        }
        return take(cells);
    });
}

} // namespace encore
