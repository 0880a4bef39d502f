#pragma once

#include "common/latest_job.h"
#include "reviews/review_list_model.h"
#include "widgets/list_view.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class ElidedLabel;
class LoadingState;
class PlainLabel;
class ReviewRowDelegate;
class SearchField;

/// The left pane: one view of the reviews, sorted and searched, with a selection of many.
class ReviewList final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewList(ReviewDesk& desk, QWidget* parent = nullptr);

    void setView(ReviewView view);
    /// More than a view: conditions that hold together, with the title to show. `savedId`: the saved view, 0: none.
    void setFilter(const ReviewFilter& filter, ReviewSort sort, const QString& title, qint64 savedId);
    const ReviewFilter& filter() const { return m_filter; }
    qint64 savedId() const { return m_savedId; }
    /// A filter of one's own holds, saved or not.
    bool hasFilter() const { return m_hasFilter; }
    ReviewView view() const { return m_view; }
    void setSort(ReviewSort sort);
    /// As it was left last time; reads nothing.
    void restore(ReviewView view, ReviewSort sort)
    {
        m_view = view;
        m_sort = sort;
        retranslate();
    }
    ReviewSort sort() const { return m_sort; }
    /// Reads the list anew; the current review and the place of scrolling stay.
    void reload();
    bool isLoading() const { return m_job.isRunning(); }

    qint64 currentId() const;
    /// Selects it when it is in the list, now or after the reading that runs; 0: the first.
    void select(qint64 id);
    void move(int by) { m_list->move(by); }
    void moveToEnd(bool last);
    void moveByPage(int pages);
    void focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }
    void focusSearch();
    /// A filter by text holds.
    bool isFiltered() const { return !m_query.isEmpty(); }

    ReviewListModel& model() { return m_model; }
    /// The chosen ones, else the current one.
    std::vector<ReviewId> targets() const;
    void toggleChosen();
    void toggleRange();
    void chooseAll();
    void chooseNone();

    /// These are done with: takes them out where the view no longer holds them and opens the next one.
    void leave(const std::vector<ReviewId>& ids);
    void retranslate();

signals:
    void currentChanged(qint64 id);
    void opened();
    void writeRequested();
    void filterRequested();
    void bulkRequested(const QString& action);   ///< "close", "snooze", "assign", "tag", "template"
    void loaded();
    void sortChanged();
    void failed(const encore::Error& error);

private:
    struct Answer {
        Result<std::vector<ReviewId>> ids;
    };
    void build();
    void show(ReviewView view, bool anew);
    QWidget* buildHead();
    QWidget* buildBulkBar();
    void fill(std::vector<ReviewId> ids, bool whole);
    void showState();
    void showSelection();
    void rowChanged(int row);
    void buildSortMenu();

    ReviewDesk& m_desk;
    ReviewListModel m_model;
    LatestJob m_job;
    ReviewView m_view = ReviewView::NeedsReply;
    ReviewSort m_sort = ReviewSort::Due;
    ReviewFilter m_filter;        ///< conditions beside the view
    QString m_filterTitle;
    qint64 m_savedId = 0;
    bool m_hasFilter = false;
    QString m_query;
    qint64 m_wanted = 0;          ///< to be selected when the list is read
    qint64 m_current = 0;
    int m_currentRow = 0;         ///< where it stood, for when it is gone
    qint64 m_rangeFrom = 0;
    bool m_filling = false;
    bool m_allWanted = false;

    PlainLabel* m_title;
    PlainLabel* m_count;
    QToolButton* m_sortButton;
    Button* m_filterButton;
    Button* m_write;
    SearchField* m_search;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    LoadingState* m_loading;
    ErrorState* m_error;
    QWidget* m_bulk;
    PlainLabel* m_bulkText;
    Button* m_bulkTemplate;
    Button* m_bulkTag;
    Button* m_bulkClose;
    Button* m_bulkSnooze;
    Button* m_bulkAssign;
    Button* m_bulkNone;
    ReviewRowDelegate* m_delegate;
};

} // namespace encore::ui
