#pragma once

#include "cases/case_list_model.h"
#include "widgets/list_pane.h"

namespace encore::ui {

class ChoiceButton;

/// The left pane: the cases of a view, what is overdue on top.
class CaseList final : public ListPane {
    Q_OBJECT
public:
    explicit CaseList(CaseDesk& desk, QWidget* parent = nullptr);

    CaseListModel& model() { return m_model; }
    CaseView view() const { return m_view; }
    void setView(CaseView view);
    /// Empty: all kinds. Stays while views change.
    void setKind(std::optional<CaseKind> kind);
    bool isFiltered() const override { return m_kind || ListPane::isFiltered(); }
    void retranslate() override;

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;
    void dropFilter() override;

private:
    CaseFilter filter() const;

    CaseDesk& m_desk;
    CaseListModel m_model;
    CaseView m_view = CaseView::Open;
    std::optional<CaseKind> m_kind;
    ChoiceButton* m_kindButton;
};

} // namespace encore::ui
