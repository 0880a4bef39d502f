#pragma once

#include "exchange/import.h"

namespace encore {

class RowReader;

/// The profile that an import of that table uses; nullptr: none. WrongUsage: there is none of that name, or it is for another kind.
Result<const ImportProfile*> usedProfile(const ImportOptions& options, const TableSummary& table);
/// What a file must tell, so that a wrong kind or a missing mapping is said at once and not a million times. WrongUsage, facts: "columns".
Status requireFields(ImportKind kind, RowReader& reader);

} // namespace encore
