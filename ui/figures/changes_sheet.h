#pragma once

#include "changes/change.h"
#include "common/latest_job.h"
#include "common/theme.h"
#include "figures/figure_set.h"
#include "kpi/change_effect.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/sheet.h"

class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace encore::ui {

class Button;
class ChangeEditor;
class EmptyState;
class ListView;
class LoadingState;
class PlainLabel;
class PrimaryButton;
class SegmentedTabs;

/// The register of changes, and for each that is done what was before and after it (KPI27), counted on a worker.
class ChangesSheet final : public Sheet {
    Q_OBJECT
public:
    ChangesSheet(Shop& shop, QWidget* pane);
    ~ChangesSheet() override;

    /// The list. `reading` gives the data for comparisons, `query` its channels.
    void present(std::shared_ptr<const FigureReading> reading, const FigureQuery& query);
    /// At once the change with this id.
    void presentChange(ChangeId id, std::shared_ptr<const FigureReading> reading, const FigureQuery& query);
    bool isComparing() const { return m_compare.isRunning(); }
    /// What is shown of the chosen change; none while it is counted.
    const std::optional<kpi::ChangeEffect>& effect() const { return m_effect; }
    ChangeEditor& editor() { return *m_editor; }

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);
    void compared();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    bool readList();
    void showList();
    void showChange(const Change& change);
    void compare();
    void showEffect();
    void addPart(const QString& text, Type type, Token token);
    QString othersInside() const;
    QString holidaysInside() const;
    QString about() const;

    Shop& m_shop;
    std::shared_ptr<const FigureReading> m_reading;
    FigureQuery m_query;
    std::vector<Change> m_changes;
    Change m_shown;
    std::optional<kpi::ChangeEffect> m_effect;
    LatestJob m_compare;

    ChangeEditor* m_editor;
    QStackedWidget* m_stack;
    QWidget* m_listPage;
    PlainLabel* m_intro;
    ListView* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    QWidget* m_effectPage;
    PlainLabel* m_name;
    PlainLabel* m_about;
    SegmentedTabs* m_width;
    LoadingState* m_loading;
    QWidget* m_partsPane;
    QVBoxLayout* m_parts;
    Button* m_back;
    Button* m_edit;
    PrimaryButton* m_add;
};

} // namespace encore::ui
