#include "exchange/import.h"

#include "exchange/table_source.h"

namespace encore {

Result<std::unique_ptr<TableSource>> openImportSource(const ImportOptions& options)
{
    TableOptions how;
    how.sheet = options.sheet;
    if (!options.delimiter.isEmpty()) {
        const QString& d = options.delimiter;
        if (d == u"tab" || d == u"\\t")
            how.delimiter = u'\t';
        else if (d.size() == 1)
            how.delimiter = d.front();
        else
            return fail(ErrorCode::WrongUsage, d, QStringLiteral("a delimiter is one character, or the word tab"));
    }
    if (!options.encoding.isEmpty()) {
        how.encoding = encodingFromName(options.encoding);
        if (!how.encoding)
            return fail(ErrorCode::WrongUsage, options.encoding, QStringLiteral("unknown encoding; known are utf-8, utf-16, windows-1251, cp866, koi8-r, windows-1252"));
    }
    return options.pasted.isEmpty() ? openTable(options.file, how) : openPastedTable(options.pasted, how);
}

Result<ColumnMapping> importMapping(const ImportOptions& options, const TableSummary& table)
{
    QStringList header;
    for (const ColumnSummary& column : table.columns)
        header << column.name;
    ColumnMapping base;
    if (!options.onlyMapped) {
        const ImportProfile* profile = options.profile == u"auto" ? detectProfile(header) : importProfile(options.profile);
        if (!profile && options.profile != u"auto" && !options.profile.isEmpty())
            return fail(ErrorCode::WrongUsage, options.profile, QStringLiteral("there is no import profile of that name"));
        base = profile && profile->kind == options.kind ? mappingFor(*profile, table) : suggestMapping(options.kind, table);
    }
    return applyMapping(std::move(base), options.kind, header, options.map);
}

Result<ImportReport> runImport(Store&, const ImportOptions& options, const ImportProgress&, const std::atomic_bool*)
{
    return fail(ErrorCode::Unsupported, importKindName(options.kind), QStringLiteral("this build does not import this kind"));
}

} // namespace encore
