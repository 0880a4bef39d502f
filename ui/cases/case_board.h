#pragma once

#include "cases/case_desk.h"
#include "common/latest_job.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <array>

class QScrollArea;

namespace encore::ui {

class ListView;
class PlainLabel;

/// Cards of one state, in the order of the list. They can be dragged to another column.
class CaseColumnModel final : public QAbstractListModel {
    Q_OBJECT
public:
    CaseColumnModel(CaseDesk& desk, CaseState state, QObject* parent) : QAbstractListModel(parent), m_desk(desk), m_state(state) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

    void setRows(std::vector<CaseRow> rows);
    const CaseRow* at(int row) const { return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr; }
    int rowOf(qint64 id) const;
    CaseState state() const { return m_state; }

signals:
    void dropped(qint64 id);

private:
    CaseDesk& m_desk;
    CaseState m_state;
    std::vector<CaseRow> m_rows;
};

/// The board: a column per state, what is overdue on top. Shift+Left and Shift+Right move a card.
class CaseBoard final : public QWidget {
    Q_OBJECT
public:
    static constexpr int columns = 6;
    explicit CaseBoard(CaseDesk& desk, QWidget* parent = nullptr);
    void reload();
    bool isLoading() const { return m_job.isRunning(); }
    /// Moves the card at hand to the column at the left (-1) or right (1).
    void moveCard(int by);
    void focusBoard();
    void retranslate();

signals:
    void moveRequested(qint64 id, encore::CaseState state);
    void opened(qint64 id);
    void loaded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int focusedColumn() const;
    void focusColumn(int column, int row);

    CaseDesk& m_desk;
    LatestJob m_job;
    qint64 m_wanted = 0;
    std::array<CaseColumnModel*, columns> m_models{};
    std::array<ListView*, columns> m_views{};
    std::array<PlainLabel*, columns> m_titles{};
    std::array<PlainLabel*, columns> m_counts{};
};

} // namespace encore::ui
