#pragma once

#include "common/latest_job.h"
#include "customers/customer_desk.h"
#include "customers/timeline.h"
#include "widgets/card.h"
#include "widgets/list_view.h"
#include "widgets/pill.h"
#include "widgets/windowed_list_model.h"

#include <QStyledItemDelegate>

class QStackedWidget;

namespace encore::ui {

class Button;
class SearchField;
class SegmentedTabs;

/// A customer's timeline by window. The ids of the list are places in the entries, counted from 1.
class TimelineModel final : public WindowedListModel<TimelineRow> {
public:
    explicit TimelineModel(CustomerDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    void setEntries(std::vector<TimelineEntry> entries);
    QVariant data(const QModelIndex& index, int role) const override;
    /// Newest first.
    const std::vector<TimelineEntry>& entries() const { return m_entries; }

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

/// The card "History": filters by type and words over a list of any length, and ways to a year of it.
class TimelineView final : public Card {
    Q_OBJECT
public:
    explicit TimelineView(CustomerDesk& desk, QWidget* parent = nullptr);
    void show(CustomerId customer, std::vector<TimelineEntry> entries, const TimelineCounts& counts);
    /// Without filter and words, for the next customer.
    void reset();
    /// Rows may read differently now.
    void refresh() { m_model.refresh(); }
    /// 0: everything, then orders, reviews, replies, notes, other.
    void filter(int which);
    /// To the first order, else to the first entry of all.
    void jumpToFirst();
    /// Years that what is shown reaches over, newest first, with how many entries each has.
    std::vector<std::pair<int, int>> years() const;
    void jumpToYear(int year);
    void focusSearch();
    bool isSearching() const { return m_search.isRunning(); }
    void focusList() { m_list->setFocus(Qt::OtherFocusReason); }
    void retranslate();

signals:
    /// Enter or a double click on a row.
    void rowOpened(const encore::TimelineRow& row);
    void found();

private:
    void search(const QString& words);
    void offerYears();
    /// Place of the first entry before this moment.
    int firstBefore(qint64 utc) const;
    void apply();
    void showChoices();
    CustomerDesk& m_desk;
    TimelineModel m_model;
    std::vector<TimelineEntry> m_entries;
    TimelineCounts m_counts;
    CustomerId m_customer;
    std::optional<std::vector<TimelineEntry>> m_found;   ///< by words
    LatestJob m_search;
    int m_filter = 0;
    SegmentedTabs* m_choices;
    SearchField* m_words;
    Button* m_jump;
    QStackedWidget* m_stack;
    ListView* m_list;
    PlainLabel* m_nothing;
};

} // namespace encore::ui
