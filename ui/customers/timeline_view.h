#pragma once

#include "customers/customer_desk.h"
#include "customers/timeline.h"
#include "widgets/card.h"
#include "widgets/list_view.h"
#include "widgets/pill.h"
#include "widgets/windowed_list_model.h"

#include <QStyledItemDelegate>

class QStackedWidget;

namespace encore::ui {

class SegmentedTabs;

/// A customer's timeline by window. The ids of the list are places in the entries, counted from 1.
class TimelineModel final : public WindowedListModel<TimelineRow> {
public:
    explicit TimelineModel(CustomerDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    void setEntries(std::vector<TimelineEntry> entries);
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QHash<qint64, TimelineRow> fetch(const std::vector<qint64>& ids) const override;

private:
    CustomerDesk& m_desk;
    std::vector<TimelineEntry> m_entries;
};

/// One line: day, what it was, what it said, and a sum or a state at the right.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(CustomerDesk& desk, const TimelineModel& model, QObject* parent) : QStyledItemDelegate(parent), m_desk(desk), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 40}; }

private:
    struct Right {
        QString text;
        QString pill;
        Tone tone = Tone::Neutral;
    };
    Right rightOf(const TimelineRow& row) const;
    CustomerDesk& m_desk;
    const TimelineModel& m_model;
};

/// The card "History": filters by type over a list of any length.
class TimelineView final : public Card {
    Q_OBJECT
public:
    explicit TimelineView(CustomerDesk& desk, QWidget* parent = nullptr);
    void show(std::vector<TimelineEntry> entries, const TimelineCounts& counts);
    /// Rows may read differently now.
    void refresh() { m_model.refresh(); }
    /// 0: everything, then orders, reviews, replies, notes, other.
    void filter(int which);
    void jumpToFirst();
    void focusList() { m_list->setFocus(Qt::OtherFocusReason); }
    void retranslate();

signals:
    /// Enter or a double click on a row.
    void rowOpened(const encore::TimelineRow& row);

private:
    void apply();
    void showChoices();
    CustomerDesk& m_desk;
    TimelineModel m_model;
    std::vector<TimelineEntry> m_entries;
    TimelineCounts m_counts;
    int m_filter = 0;
    SegmentedTabs* m_choices;
    QStackedWidget* m_stack;
    ListView* m_list;
    PlainLabel* m_nothing;
};

} // namespace encore::ui
