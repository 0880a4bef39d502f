#include "widgets/list_pane.h"

#include "common/format.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/row_delegate.h"
#include "widgets/search_field.h"
#include "widgets/states.h"
#include "widgets/windowed_list_model.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace encore::ui {

ListPane::ListPane(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name + QStringLiteral("List"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    m_title = new ElidedLabel({}, Type::Title);
    m_count = new PlainLabel({}, Type::Reading, Token::Text2);
    m_new = new Button({}, Icon::Plus);
    m_new->setObjectName(QStringLiteral("new") + name.at(0).toUpper() + name.mid(1));
    m_search = new SearchField;
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_search->setMaxLength(200);
    m_list = new ListView;
    m_list->setObjectName(name + QStringLiteral("Rows"));
    m_empty = new EmptyState;
    m_empty->setObjectName(name + QStringLiteral("sEmpty"));
    m_loading = new LoadingState;
    m_error = new ErrorState;
    m_stack = new QStackedWidget;
    for (QWidget* state : QList<QWidget*>{m_list, m_empty, m_loading, m_error})
        m_stack->addWidget(state);

    m_head = new QHBoxLayout;
    m_head->setContentsMargins(14, metric::gap12, 14, metric::gap8);
    m_head->setSpacing(metric::gap8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    m_head->addWidget(m_new);
    auto* searching = new QHBoxLayout;
    searching->setContentsMargins(14, 0, 14, metric::gap8);
    searching->addWidget(m_search);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(metric::gap4);
    m_choices->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(searching);
    layout->addLayout(m_choices);
    layout->addWidget(new Line);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        if (query.trimmed() == m_query)
            return;
        m_query = query.trimmed();
        reload();
    });
    connect(m_search, &SearchField::left, this, &ListPane::focusList);
    connect(m_list, &ListView::rowChanged, this, [this](int row) {
        if (!m_filling)
            m_wanted = m_expected = 0;   // whoever moves on is not taken back by a list that arrives later
        rowChanged(row);
    });
    connect(m_list, &ListView::opened, this, &ListPane::opened);
    connect(m_error, &ErrorState::acted, this, &ListPane::reload);
    connect(m_empty, &EmptyState::acted, this, [this] { isFiltered() ? dropFilter() : emit newRequested(); });
    connect(m_new, &QPushButton::clicked, this, &ListPane::newRequested);
}

void ListPane::setRows(IdListModel& rows, RowDelegate* delegate)
{
    m_rows = &rows;
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_rows);
}

void ListPane::addChoice(QWidget* choice)
{
    // Half a step to the left, so that its text stands under the search field's edge.
    m_choices->setContentsMargins(metric::gap8, 0, 14, metric::gap4);
    m_choices->insertWidget(m_choices->count() - 1, choice);
}

void ListPane::addTool(QWidget* tool)
{
    m_head->setSpacing(metric::gap4);
    m_head->insertWidget(m_head->count() - 1, tool);
}

void ListPane::addFoot(QWidget* foot) { layout()->addWidget(foot); }

QWidget* ListPane::newButton() const { return m_new; }

void ListPane::startAnew()
{
    m_current = -1;   // so that an empty list is told of, too
    m_currentRow = 0;
    m_read = false;
    m_filling = true;
    m_rows->setIds({});
    m_filling = false;
}

void ListPane::showMeanwhile(std::vector<qint64> ids, qint64 next)
{
    m_wanted = next;
    m_expected = 0;
    fill(std::move(ids), false);
    m_wanted = 0;
    m_count->setText(format::count(m_rows->rowCount()));
    reload();
}

void ListPane::reload()
{
    if (m_query.isEmpty() && m_rows->rowCount() == 0)
        if (std::vector<qint64> first = firstIds(); !first.empty())
            fill(std::move(first), false);
    m_job.run([read = reading()](const CancelFlag&) { return read(); },
              [this](Result<std::vector<qint64>> ids) {
                  m_read = true;
                  if (ids) {
                      fill(std::move(*ids), true);
                  } else {
                      m_error->setError(ids.error());
                      m_stack->setCurrentWidget(m_error);
                  }
                  emit loaded();
              });
    if (!m_read && m_rows->rowCount() == 0)
        m_stack->setCurrentWidget(m_loading);
}

void ListPane::fill(std::vector<qint64> ids, bool whole)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const qint64 before = m_wanted ? m_wanted : m_current;
    m_filling = true;
    if (ids == m_rows->ids())
        m_rows->refresh();
    else
        m_rows->setIds(std::move(ids));
    filled(whole);
    int row = m_rows->rowOf(before);
    const qint64 lost = whole && row < 0 ? m_expected : 0;
    if (row < 0 && m_rows->rowCount() > 0 && !lost && (whole || !m_wanted))
        row = qBound(0, m_currentRow, m_rows->rowCount() - 1);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    if (row >= 0 || lost)
        m_list->selectRow(row);
    m_filling = false;
    if (whole)
        m_wanted = m_expected = 0;
    rowChanged(row);
    m_count->setText(whole || m_rows->rowCount() < IdListModel::windowSize ? format::count(m_rows->rowCount()) : QString());
    m_search->setMatches(whole && !m_query.isEmpty() ? m_rows->rowCount() : -1);
    showState();
    if (lost)
        emit missing(lost);
}

void ListPane::rowChanged(int row)
{
    if (m_filling)
        return;
    if (row >= 0)
        m_currentRow = row;
    const qint64 id = m_rows->idAt(row);
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged(id);
}

qint64 ListPane::currentId() const { return m_rows->rowCount() > 0 ? m_current : 0; }

void ListPane::select(qint64 id)
{
    if (const int row = m_rows->rowOf(id); row >= 0) {
        m_list->selectRow(row);
        return;
    }
    m_wanted = id;
    if (isFiltered())
        dropFilter();
    else if (!m_job.isRunning())
        reload();
}

void ListPane::expect(qint64 id) { m_wanted = m_expected = id; }

void ListPane::moveByPage(int pages)
{
    const int height = qMax(1, m_list->sizeHintForRow(0));
    m_list->move(pages * qMax(1, m_list->viewport()->height() / height - 1));
}

void ListPane::moveToEnd(bool last) { m_list->selectRow(last ? m_rows->rowCount() - 1 : 0); }

void ListPane::dropFilter()
{
    m_query.clear();
    m_search->clear();
    reload();
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::focusList()
{
    QWidget* keeper = m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : this;
    keeper->setFocus(Qt::OtherFocusReason);
}

void ListPane::showState()
{
    if (m_rows->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        if (hasFocus())
            focusList();
        return;
    }
    describeEmpty(*m_empty);
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::retranslate()
{
    const Words text = words();
    m_title->setText(text.title);
    m_create = text.create;
    m_new->setText(m_create);
    m_newWidth = m_new->sizeHint().width();
    m_new->setToolTip(text.createHint);
    m_new->setAccessibleName(text.createHint);
    m_search->setPlaceholderText(text.searchHint);
    m_search->setAccessibleName(text.searchName);
    m_list->setAccessibleName(text.listName);
    m_loading->setSentence(text.loading);
    if (m_read && m_stack->currentWidget() != m_error)
        showState();
    m_list->viewport()->update();
    fitHead();
}

bool ListPane::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return done;
}

void ListPane::fitHead()
{
    if (!m_newWidth)
        return;
    const int whole = m_head->sizeHint().width() - m_new->sizeHint().width() + m_newWidth;
    const QString word = whole > width() ? QString() : m_create;
    if (m_new->text() != word)
        m_new->setText(word);
}

} // namespace encore::ui
