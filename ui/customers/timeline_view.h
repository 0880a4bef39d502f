#pragma once

#include "common/latest_job.h"
#include "customers/timeline_model.h"
#include "widgets/card.h"

class QStackedWidget;

namespace encore::ui {

class Button;
class SearchField;
class SegmentedTabs;
class TimelineList;

/// The card "History": filters by type and words over a list of any length, and ways to a year of it. A row shows all
/// of what it is about in place.
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
    void focusList();
    void retranslate();

signals:
    /// Enter on a row that shows all of it, or a double click.
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
    TimelineList* m_list;
    PlainLabel* m_nothing;
};

} // namespace encore::ui
