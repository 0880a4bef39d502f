#include "exchange/export.h"

namespace encore {

QStringList exportColumns(ExportKind)
{
    return {};
}

Result<ExportReport> runExport(Store&, const ExportOptions& options, const std::atomic_bool*)
{
    return fail(ErrorCode::Unsupported, exportKindName(options.kind), QStringLiteral("this build does not export this kind"));
}

} // namespace encore
