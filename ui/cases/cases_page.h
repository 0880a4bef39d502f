#pragma once

#include "cases/case_desk.h"
#include "common/latest_job.h"
#include "common/prompts.h"
#include "shell/record_page.h"

#include <QTimer>

class QStackedWidget;

namespace encore::ui {

class AskSheet;
class CaseBoard;
class CaseDetail;
class CaseList;
class CausesSheet;
class CompensationSheet;
class DigestView;
class NewCaseSheet;
class ReturnSheet;
struct CaseFile;

/// Cases: each trouble of a customer followed to its end, as a list with the path beside it, as a board, and
/// as one page for the weekly meeting.
class CasesPage final : public RecordPage {
    Q_OBJECT
public:
    CasesPage(Shop& shop, Prompts& prompts);
    ~CasesPage() override;

    QString id() const override { return QStringLiteral("cases"); }
    QString title() const override;
    Icon icon() const override { return Icon::Cases; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override;
    QStringList screens() const override;
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    /// {"id"}, {"view"}, {"review": id} opens or creates its case, {"new": true, "customer": id, "order": id}.
    void activate(const QVariantMap& target) override;
    void deactivate() override;
    QVariantMap target() const override;
    void focusFirst() override;
    void retranslate() override;
    bool isReady() const override;

private:
    void connectList();
    void connectPath();
    void makeSheets();
    void shopChanged(const ChangeSet& changes);
    void count();
    void showView(const QString& view);

    // Actions; `id` of the case at hand.
    const CaseFile* file() const;
    CaseId current() const;
    bool done(const Result<CaseChange>& change, const QString& text);
    void act(const QString& action);
    void take(CaseId id, CaseStep step, const CaseMove& move = {});
    void moveTo(CaseId id, CaseState state);
    void openFromReview(ReviewId review);
    void closeCase(CaseId id);
    void askCause(CaseId id);
    void wait(CaseId id);
    void askReason(CaseId id, CaseStep step);
    void assign(CaseId id);
    void weigh(CaseId id, CaseSeverity now);
    void rename(CaseId id, const QString& title);
    void newChange(CaseId id);
    void addTask(const QString& words);
    void newTask();
    void toggleTask(qint64 task, bool done);
    void compensation(qint64 id, const QString& action);
    void editReturn(qint64 id);
    void showMore();
    void print();
    void printDigest();
    void tellSaved(const Status& written, const QString& path);
    void removeCase(CaseId id);

    CaseDesk m_desk;
    Prompts& m_prompts;
    CaseCounters m_counters;
    LatestJob m_counting;
    QTimer m_settle;
    QTimer m_minute;
    bool m_active = false;
    qint64 m_shown = 0;
    QString m_mode;                ///< "", "board", "week"
    QStackedWidget* m_stack;
    CaseList* m_list;
    CaseDetail* m_detail;
    CaseBoard* m_board;
    DigestView* m_digest;
    AskSheet* m_ask;
    NewCaseSheet* m_new = nullptr;
    CompensationSheet* m_compensation = nullptr;
    ReturnSheet* m_return = nullptr;
    CausesSheet* m_causes = nullptr;
};

} // namespace encore::ui
