#pragma once

#include "base/result.h"
#include "common/latest_job.h"
#include "widgets/list_view.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class IdListModel;
class LoadingState;
class PlainLabel;
class RowDelegate;
class SearchField;

/// Typed ids as the numbers that lists hold.
template <class Id>
Result<std::vector<qint64>> plainIds(const Result<std::vector<Id>>& ids)
{
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<qint64> numbers;
    numbers.reserve(ids->size());
    for (const Id id : *ids)
        numbers.push_back(id.value);
    return numbers;
}

/// The left pane of a page: title with count, search, a list of any length that is read on a worker, and what
/// stands in its place while it is empty, being read or failed. Selection and scroll survive each reading.
///
/// A page's own list says what is read (`reading`), in which words, and what to offer where nothing was found.
class ListPane : public QWidget {
    Q_OBJECT
public:
    bool isLoading() const { return m_job.isRunning(); }
    /// Less than the whole view is shown: by a search, or by what a subclass filters.
    virtual bool isFiltered() const { return !m_query.isEmpty(); }
    void reload();
    /// 0: none.
    qint64 currentId() const;
    /// Now, or when the list has been read; a filter that hides it is dropped.
    void select(qint64 id);
    /// Before the list is read (anew): this row and no other is shown. Until it has come nothing is selected, and where the whole
    /// list does not hold it `missing` says so. Whoever moves on, or another call (0: none), ends that.
    void expect(qint64 id);
    void move(int by) { m_list->move(by); }
    void moveByPage(int pages);
    void moveToEnd(bool last);
    void focusSearch();
    /// Now, or when the list has been read, if the focus was not moved on till then.
    void focusList();
    virtual void retranslate();

signals:
    void currentChanged(qint64 id);
    void opened();
    void newRequested();
    void loaded();
    /// What was expected is not in this list; nothing is selected.
    void missing(qint64 id);

protected:
    struct Words {
        QString title, create, createHint, searchHint, searchName, listName, loading;
    };
    /// Ids in the order of the list; called on a worker, so it must hold copies.
    using Reading = std::function<Result<std::vector<qint64>>()>;

    /// `name` in the singular: "order" names the parts orderList, orderRows, orderSearch, ordersEmpty, newOrder.
    ListPane(const QString& name, QWidget* parent);
    /// In the constructor of the subclass, which owns both.
    void setRows(IdListModel& rows, RowDelegate* delegate);

    virtual Words words() const = 0;
    virtual Reading reading() const = 0;
    /// The first screen where an index gives it within a frame; asked only for a list that is still empty.
    virtual std::vector<qint64> firstIds() const { return {}; }
    virtual void describeEmpty(EmptyState& state) const = 0;
    /// Shows the whole view again.
    virtual void dropFilter();

    /// Into the row of choices below the search.
    void addChoice(QWidget* choice);
    /// Into the head, before the button that makes a new one.
    void addTool(QWidget* tool);
    /// Below the list.
    void addFoot(QWidget* foot);
    const QString& query() const { return m_query; }
    QWidget* rowsView() const { return m_list->viewport(); }
    QWidget* newButton() const;
    int currentRow() const { return m_currentRow; }

    /// Another list is asked for: forgets rows and selection, so that none of the old is shown as the new one's.
    void startAnew();
    /// Shows these at once, `next` selected, while the list is read anew.
    void showMeanwhile(std::vector<qint64> ids, qint64 next);
    /// Rows have come: the first screen, or all.
    virtual void filled(bool /*whole*/) {}

    bool event(QEvent* event) override;

private:
    /// Where the head holds not all of it, the button that makes a new one shows its sign alone.
    void fitHead();
    void fill(std::vector<qint64> ids, bool whole);
    void rowChanged(int row);
    void showState();

    IdListModel* m_rows = nullptr;
    LatestJob m_job;
    QString m_query;
    qint64 m_wanted = 0;           ///< to be selected when the list is read
    qint64 m_expected = 0;         ///< like that, and no neighbour takes its place
    qint64 m_current = 0;
    int m_currentRow = 0;          ///< where it stood, for when it is gone
    bool m_filling = false;
    bool m_read = false;
    QString m_create;
    int m_newWidth = 0;            ///< of the button with its word; 0: not known yet

    PlainLabel* m_title;
    PlainLabel* m_count;
    QBoxLayout* m_head;
    Button* m_new;
    SearchField* m_search;
    QBoxLayout* m_choices;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    LoadingState* m_loading;
    ErrorState* m_error;
};

} // namespace encore::ui
