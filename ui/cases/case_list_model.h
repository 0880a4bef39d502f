#pragma once

#include "cases/case_desk.h"
#include "widgets/row_delegate.h"
#include "widgets/windowed_list_model.h"

namespace encore::ui {

class CaseListModel final : public WindowedListModel<CaseRow> {
public:
    explicit CaseListModel(CaseDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    QVariant data(const QModelIndex& index, int role) const override;
    /// Second line of a row: product or channel, cause, who is responsible.
    QString secondLine(const CaseRow& row) const;

protected:
    QHash<qint64, CaseRow> fetch(const std::vector<qint64>& ids) const override;

private:
    CaseDesk& m_desk;
};

/// A case in two lines: kind or stars, person and title; what is most pressing about it at the right.
class CaseRowDelegate final : public RowDelegate {
    Q_OBJECT
public:
    CaseRowDelegate(CaseDesk& desk, const CaseListModel& model, QObject* parent) : RowDelegate(parent), m_desk(desk), m_model(model) {}
    RowContent content(const QModelIndex& index) const override;

private:
    CaseDesk& m_desk;
    const CaseListModel& m_model;
};

} // namespace encore::ui
