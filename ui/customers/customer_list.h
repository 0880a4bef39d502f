#pragma once

#include "common/latest_job.h"
#include "customers/customer_list_model.h"
#include "widgets/list_view.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace encore::ui {

class Button;
class EmptyState;
class ErrorState;
class LoadingState;
class PlainLabel;
class SearchField;

/// The left pane: everyone of a group, found by name, phone tail or e-mail, in a chosen order.
class CustomerList final : public QWidget {
    Q_OBJECT
public:
    explicit CustomerList(CustomerDesk& desk, QWidget* parent = nullptr);

    CustomerListModel& model() { return m_model; }
    using Activity = CustomerFilter::Activity;
    Activity activity() const { return m_activity; }
    void setActivity(Activity activity);
    CustomerSort sort() const { return m_sort; }
    /// Without reading.
    void restore(CustomerSort sort) { m_sort = sort; }
    void setSort(CustomerSort sort);
    bool isFiltered() const { return !m_query.isEmpty(); }
    bool isLoading() const { return m_job.isRunning(); }
    /// Reads the list anew; selection and scroll stay.
    void reload();
    qint64 currentId() const;
    /// Now or when the list has been read.
    void select(qint64 id);
    void move(int by) { m_list->move(by); }
    void focusSearch();
    void focusList() { m_list->setFocus(Qt::OtherFocusReason); }
    void retranslate();

signals:
    void currentChanged(qint64 id);
    void opened();
    void newRequested();
    void loaded();

private:
    void build();
    void fill(std::vector<qint64> ids);
    void rowChanged(int row);
    void showState();
    void buildSortMenu();
    static QString sortTitle(CustomerSort sort);

    CustomerDesk& m_desk;
    CustomerListModel m_model;
    LatestJob m_job;
    Activity m_activity = Activity::Any;
    CustomerSort m_sort = CustomerSort::LastOrder;
    QString m_query;
    qint64 m_wanted = 0;
    qint64 m_current = 0;
    int m_currentRow = 0;
    bool m_filling = false;
    bool m_read = false;

    PlainLabel* m_title;
    PlainLabel* m_count;
    Button* m_new;
    SearchField* m_search;
    QToolButton* m_sortButton;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    LoadingState* m_loading;
    ErrorState* m_error;
};

} // namespace encore::ui
