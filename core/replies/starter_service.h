#pragma once

#include "db/unit_of_work.h"

namespace encore {

class TemplateRepository;

/// Puts the starter library of a language ("ru", "en") into the shop: its blocks, folders and templates.
/// What is there already, by starter key, is left as it is. Returns how many templates and blocks came.
Result<int> installStarters(UnitOfWork& unit, TemplateRepository& templates, const QString& language);

} // namespace encore
