#pragma once

#include "exchange/mapping.h"

namespace encore {

/// How surely a column of this (folded) name feeds the field: 0 not at all, 100 the name is a synonym, less where it only begins with
/// one. Synonyms are Russian and English.
int headerScore(ImportKind kind, const QString& field, const QString& foldedName);

} // namespace encore
