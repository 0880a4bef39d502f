#pragma once

#include "cases/case_list_model.h"
#include "common/latest_job.h"
#include "widgets/list_view.h"

class QStackedWidget;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class LoadingState;
class PlainLabel;
class SearchField;

/// The left pane: the cases of a view, what is overdue on top.
class CaseList final : public QWidget {
    Q_OBJECT
public:
    explicit CaseList(CaseDesk& desk, QWidget* parent = nullptr);

    CaseListModel& model() { return m_model; }
    CaseView view() const { return m_view; }
    void setView(CaseView view);
    bool isFiltered() const { return !m_query.isEmpty(); }
    void reload();
    bool isLoading() const { return m_job.isRunning(); }
    qint64 currentId() const { return m_model.rowCount() > 0 ? m_current : 0; }
    void select(qint64 id);
    void move(int by) { m_list->move(by); }
    void focusSearch();
    void focusList() { m_list->setFocus(Qt::OtherFocusReason); }
    void retranslate();

signals:
    void currentChanged(qint64 id);
    void opened();
    void newRequested();
    void loaded();

private:
    void build();
    void fill(std::vector<CaseId> ids, bool whole);
    void rowChanged(int row);
    void showState();
    CaseFilter filter() const;

    CaseDesk& m_desk;
    CaseListModel m_model;
    LatestJob m_job;
    CaseView m_view = CaseView::Open;
    QString m_query;
    qint64 m_wanted = 0;
    qint64 m_current = 0;
    int m_currentRow = 0;
    bool m_filling = false;
    bool m_read = false;

    PlainLabel* m_title;
    PlainLabel* m_count;
    Button* m_new;
    SearchField* m_search;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    LoadingState* m_loading;
    ErrorState* m_error;
};

} // namespace encore::ui
