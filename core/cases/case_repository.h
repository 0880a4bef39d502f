#pragma once

#include "cases/case.h"
#include "db/unit_of_work.h"

#include <span>
#include <vector>

namespace encore {

/// Cases as rows and lists, with their pauses, closings, notes and tasks. Reads of one row or a window are for
/// the ui thread; `ids` and `counters` are for a worker. What may happen to a case is CaseService's business.
class CaseRepository {
public:
    explicit CaseRepository(Database& db) : m_db(db) {}

    /// Writes the row as given, without rules.
    Result<CaseId> insert(UnitOfWork& unit, const Case& c);
    /// NotFound.
    Status update(UnitOfWork& unit, const Case& c);
    /// With its pauses, closings, compensations, returns and notes; its tasks stay and name no case.
    Status remove(UnitOfWork& unit, CaseId id);
    /// NotFound.
    Result<Case> find(CaseId id);

    // Lists ---------------------------------------------------------------------------------------------

    /// All ids of a list: what is overdue first, then by severity and due time; Done and All newest first.
    Result<std::vector<CaseId>> ids(const CaseFilter& filter);
    Result<std::vector<CaseId>> firstIds(const CaseFilter& filter, int limit);
    /// Rows in the order asked; ids that are gone are left out. At most 500.
    Result<std::vector<CaseRow>> rows(std::span<const CaseId> ids);
    Result<CaseCounters> counters(qint64 now, QDate today, StaffId me);
    /// Newest first, at most 200.
    Result<std::vector<CaseId>> ofCustomer(CustomerId customer, CaseId except = {});
    Result<std::vector<CaseId>> ofReview(ReviewId review);
    Result<std::vector<CaseId>> ofOrder(OrderId order);
    Result<std::vector<CaseId>> ofChange(ChangeId change);

    // Pauses and closings -------------------------------------------------------------------------------

    /// The review was answered: that is the next answer that its reopened cases owed.
    Status answeredOf(UnitOfWork& unit, ReviewId review);
    /// Oldest first.
    Result<std::vector<CasePause>> pauses(CaseId id);
    Result<std::optional<CasePause>> openPause(CaseId id);
    /// One that is over at once keeps the reason of a wait in which the clock runs.
    Status beginPause(UnitOfWork& unit, const CasePause& pause);
    Status endPause(UnitOfWork& unit, qint64 pause, qint64 to);
    Result<std::vector<CaseClosing>> closings(CaseId id);
    Status addClosing(UnitOfWork& unit, CaseId id, qint64 at);
    /// The newest closing was taken back.
    Status reopenClosing(UnitOfWork& unit, CaseId id, qint64 at);

    // Notes and tasks -----------------------------------------------------------------------------------

    /// Newest first.
    Result<std::vector<CaseNote>> notes(CaseId id);
    /// InvalidInput "text" when it is empty or longer than 20,000 characters.
    Result<NoteId> addNote(UnitOfWork& unit, CaseId id, const QString& text);
    /// Makes a task belong to a case; `kind` tells the program's own tasks apart ("case_check").
    Status attachTask(UnitOfWork& unit, TaskId task, CaseId id, const QString& kind = {});
    /// Open ones first, by due time.
    Result<std::vector<TaskId>> tasks(CaseId id);
    Result<std::vector<TaskId>> openTasks(CaseId id, const QString& kind);

private:
    Result<std::vector<CaseId>> read(const CaseFilter& filter, int limit);
    Result<std::vector<CaseId>> idsWhere(const QString& where);

    Database& m_db;
};

/// The statement behind a list, for the test that holds its plan.
QString caseListSql(const CaseFilter& filter);
/// When the answer owed by a case of `table` is due as dueOf() has it, nothing while a wait without an end stands; needs its open
/// pause as `p`.
QString owedDueSql(const char* table);
/// When the first answer of a case `c` ended by a closing: one that still stood when the answer was due, also if it was taken back later.
QString answeredByClosingSql();
/// Whether a case `c` is a second failure within 12 months: another case of that customer, or another unhappy
/// review, about another order. For statements of this folder; needs the table `cases` as `c`.
QString secondFailureSql();

} // namespace encore
