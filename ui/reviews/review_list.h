#pragma once

#include "reviews/review_filter_json.h"
#include "reviews/review_list_model.h"
#include "widgets/list_pane.h"

namespace encore::ui {

class ChoiceButton;
class IconButton;
class ReviewRowDelegate;

/// The left pane: one view of the reviews, sorted and searched, with a selection of many.
class ReviewList final : public ListPane {
    Q_OBJECT
public:
    explicit ReviewList(ReviewDesk& desk, QWidget* parent = nullptr);

    void setView(ReviewView view);
    /// More than a view: conditions that hold together, with the title to show. `savedId`: the saved view, 0: none.
    void setFilter(const ReviewFilter& filter, ReviewSort sort, const QString& title, qint64 savedId);
    /// Exactly these reviews, under a title: the rows behind a figure; `further` narrows them down.
    void showAmong(const QVariantList& ids, const QString& title, StoredFilter further);
    const ReviewFilter& filter() const { return m_filter; }
    const QString& filterTitle() const { return m_filterTitle; }
    qint64 savedId() const { return m_savedId; }
    /// A filter of one's own holds, saved or not.
    bool hasFilter() const { return m_hasFilter; }
    ReviewView view() const { return m_view; }
    void setSort(ReviewSort sort);
    /// As it was left last time; reads nothing.
    void restore(ReviewView view, ReviewSort sort);
    ReviewSort sort() const { return m_sort; }

    ReviewListModel& model() { return m_model; }
    /// The chosen ones, else the current one.
    std::vector<ReviewId> targets() const;
    void toggleChosen();
    void toggleRange();
    void chooseAll();
    void chooseNone();

    /// These are done with: takes them out where the view no longer holds them and opens the next one.
    void leave(const std::vector<ReviewId>& ids);
    void retranslate() override;
    /// How many of the shop's reviews are put off: where nothing waits, the list says so.
    void setPutOff(qint64 count);

signals:
    void putOffRequested();                      ///< shows what is put off
    void filterRequested();
    void bulkRequested(const QString& action);   ///< "close", "snooze", "assign", "tag", "template"
    void sortChanged();

protected:
    Words words() const override;
    Reading reading() const override;
    std::vector<qint64> firstIds() const override;
    void describeEmpty(EmptyState& state) const override;
    void filled(bool whole) override;

private:
    void show(ReviewView view, bool anew);
    QWidget* buildBulkBar();
    void showSelection();
    QList<ReviewSort> sorts() const;
    void showSorts();
    QString emptySentence() const;
    ReviewFilter asked() const;
    bool offersPutOff() const;

    ReviewDesk& m_desk;
    ReviewListModel m_model;
    ReviewView m_view = ReviewView::NeedsReply;
    ReviewSort m_sort = ReviewSort::Due;
    ReviewFilter m_filter;        ///< conditions beside the view
    QString m_filterTitle;
    qint64 m_savedId = 0;
    bool m_hasFilter = false;
    qint64 m_putOff = 0;
    qint64 m_rangeFrom = 0;
    bool m_allWanted = false;     ///< all are to be chosen, also those still being read

    ChoiceButton* m_sortButton;
    IconButton* m_filterButton;
    QWidget* m_bulk;
    PlainLabel* m_bulkText;
    Button* m_bulkTemplate;
    Button* m_bulkTag;
    Button* m_bulkClose;
    Button* m_bulkSnooze;
    Button* m_bulkAssign;
    IconButton* m_bulkNone;
    ReviewRowDelegate* m_delegate;
};

} // namespace encore::ui
