#pragma once

#include "cases/case_list_model.h"
#include "widgets/list_pane.h"

namespace encore::ui {

/// The left pane: the cases of a view, what is overdue on top.
class CaseList final : public ListPane {
    Q_OBJECT
public:
    explicit CaseList(CaseDesk& desk, QWidget* parent = nullptr);

    CaseListModel& model() { return m_model; }
    CaseView view() const { return m_view; }
    void setView(CaseView view);

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;

private:
    CaseFilter filter() const;

    CaseDesk& m_desk;
    CaseListModel m_model;
    CaseView m_view = CaseView::Open;
};

} // namespace encore::ui
