#pragma once

#include "cases/case_desk.h"
#include "cases/case_digest.h"
#include "cases/case_file.h"

namespace encore::ui::case_paper {

/// The case on one sheet: what happened, why, what was promised, what came of it, and lines to sign. HTML of
/// our own making; every text from outside is escaped.
QString caseSheet(const CaseFile& file, const CaseDesk& desk);
/// The week on one page, with three empty lines for decisions.
QString digest(const CaseDigest& digest, const std::vector<CaseRow>& overdue, const CaseDesk& desk);

} // namespace encore::ui::case_paper
