#pragma once

#include "common/prompts.h"
#include "figures/figure_subject.h"
#include "figures/figure_view.h"
#include "shell/notice.h"
#include "widgets/card.h"

#include <QAbstractTableModel>

#include <functional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;

namespace encore::ui {

class IconButton;
class StatePanel;

/// The rows of a FigureData as its table view shows and its files hold them.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(FigureTable table);
    const FigureTable& table() const { return m_table; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_table.header.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FigureTable m_table;
};

/// What a panel shows: figures with their cards, or the sentence that says what is missing.
struct PanelView {
    FigureData data;
    QString missing;                 ///< empty: there are figures
    QString missingDetail;
    std::function<FigureSubject(int series, int point)> subjectOf;
};

/// A card with one chart: title, legend, a switch to its table, a menu of copies and files. Everything is made
/// from one FigureData. Any point opens its number card (`subjectOpened`).
class FigurePanel : public Card {
    Q_OBJECT
public:
    /// `view` becomes the panel's.
    FigurePanel(const QString& id, FigureView* view, Prompts& prompts, QWidget* parent = nullptr);

    void setData(const FigureData& data, const FigureFormat& format);
    const FigureData& data() const { return m_data; }
    /// Instead of a chart: what is missing, and what to do about it.
    void setMissing(const QString& title, const QString& sentence, const QString& detail = {});
    /// How a point becomes a number card.
    void setSubjectOf(std::function<FigureSubject(int series, int point)> subjectOf) { m_subjectOf = std::move(subjectOf); }
    /// The three above at once.
    void showView(const PanelView& view, const FigureFormat& format);
    /// A control of this panel alone (month or quarter), on the line of the legend.
    void addControl(QWidget* control);

    /// False for paper: no switch, menu or control is drawn.
    void setToolsShown(bool on);
    /// For paper: the height of the drawing alone, without title, legend and note.
    void setDrawingHeight(int height);

    FigureView* view() const { return m_view; }
    bool isTableShown() const;
    void setTableShown(bool on);
    const FigureTableModel& tableModel() const { return *m_model; }

    /// PNG, SVG, PDF (what stands on the screen), CSV or XLSX (the table view), by the suffix.
    Status exportTo(const QString& path);
    void copyImage();
    void retranslate();

signals:
    void subjectOpened(const encore::ui::FigureSubject& subject);
    void failed(const encore::Error& error);
    void noticeRaised(const encore::ui::Notice& notice);

private:
    void openPoint(int series, int point);
    void openRow(int row);
    void nameTools();
    void askPath(const QString& suffix, const QString& filter);
    template <class Work>
    auto undecorated(Work work);

    Prompts& m_prompts;
    FigureData m_data;
    FigureFormat m_format;
    std::function<FigureSubject(int, int)> m_subjectOf;
    FigureView* m_view;
    QWidget* m_legend;
    QHBoxLayout* m_controls;
    QList<QWidget*> m_own;
    QWidget* m_tools;
    bool m_toolsShown = true;
    bool m_tableWanted = false;   ///< also while there is nothing to show
    IconButton* m_switch;
    IconButton* m_more;
    QMenu* m_menu;
    QStackedWidget* m_stack;
    QTableView* m_table;
    FigureTableModel* m_model;
    StatePanel* m_state;
    PlainLabel* m_note;
};

} // namespace encore::ui
