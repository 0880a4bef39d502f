#include "cases/case_list.h"

#include "cases/case_words.h"
#include "common/format.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/search_field.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace encore::ui {

CaseList::CaseList(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_model(desk) { build(); }

void CaseList::build()
{
    setObjectName(QStringLiteral("caseList"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    m_title = new PlainLabel({}, Type::Title);
    m_count = new PlainLabel({}, Type::Reading, Token::Text2);
    m_new = new Button({}, Icon::Plus);
    m_new->setObjectName(QStringLiteral("newCase"));
    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_search->setMaxLength(200);
    m_list = new ListView;
    m_list->setObjectName(QStringLiteral("caseRows"));
    m_list->setItemDelegate(new CaseRowDelegate(m_desk, m_model, this));
    m_list->setModel(&m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("casesEmpty"));
    m_loading = new LoadingState;
    m_error = new ErrorState;
    m_stack = new QStackedWidget;
    for (QWidget* state : QList<QWidget*>{m_list, m_empty, m_loading, m_error})
        m_stack->addWidget(state);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, metric::gap12, 14, metric::gap8);
    head->setSpacing(metric::gap8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_new);
    auto* searching = new QHBoxLayout;
    searching->setContentsMargins(14, 0, 14, metric::gap8);
    searching->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(searching);
    layout->addWidget(new Line);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        m_query = query.trimmed();
        reload();
    });
    connect(m_search, &SearchField::left, this, &CaseList::focusList);
    connect(m_list, &ListView::rowChanged, this, &CaseList::rowChanged);
    connect(m_list, &ListView::opened, this, &CaseList::opened);
    connect(m_error, &ErrorState::acted, this, &CaseList::reload);
    connect(m_empty, &EmptyState::acted, this, [this] { isFiltered() ? m_search->clear() : emit newRequested(); });
    connect(m_new, &QPushButton::clicked, this, &CaseList::newRequested);
}

void CaseList::setView(CaseView view)
{
    m_view = view;
    retranslate();
    reload();
}

CaseFilter CaseList::filter() const
{
    CaseFilter filter;
    filter.view = m_view;
    filter.now = m_desk.now();
    filter.today = m_desk.today();
    filter.me = m_desk.shop.actor().staff;
    filter.text = m_query;
    return filter;
}

void CaseList::reload()
{
    const CaseFilter asked = filter();
    if (asked.text.isEmpty() && m_model.rowCount() == 0)
        if (auto first = m_desk.cases.firstIds(asked, CaseListModel::windowSize); first && !first->empty())
            fill(std::move(*first), false);
    m_job.run(
        [&shop = m_desk.shop, asked](const CancelFlag&) -> Result<std::vector<CaseId>> {
            ENCORE_LET(auto store, shop.openStore());
            return CaseRepository(store->db()).ids(asked);
        },
        [this](Result<std::vector<CaseId>> ids) {
            m_read = true;
            if (ids) {
                fill(std::move(*ids), true);
            } else {
                m_error->setError(ids.error());
                m_stack->setCurrentWidget(m_error);
            }
            emit loaded();
        });
    if (!m_read && m_model.rowCount() == 0)
        m_stack->setCurrentWidget(m_loading);
}

void CaseList::fill(std::vector<CaseId> found, bool whole)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const qint64 before = m_wanted ? m_wanted : m_current;
    std::vector<qint64> ids;
    ids.reserve(found.size());
    for (const CaseId id : found)
        ids.push_back(id.value);
    m_filling = true;
    if (ids == m_model.ids())
        m_model.refresh();
    else
        m_model.setIds(std::move(ids));
    int row = m_model.rowOf(before);
    if (row < 0 && m_model.rowCount() > 0 && (whole || !m_wanted))
        row = qBound(0, m_currentRow, m_model.rowCount() - 1);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    if (row >= 0)
        m_list->selectRow(row);
    m_filling = false;
    if (whole)
        m_wanted = 0;
    rowChanged(row);
    m_count->setText(whole ? format::count(m_model.rowCount()) : QString());
    m_search->setMatches(whole && !m_query.isEmpty() ? m_model.rowCount() : -1);
    showState();
}

void CaseList::rowChanged(int row)
{
    if (m_filling)
        return;
    if (row >= 0)
        m_currentRow = row;
    const qint64 id = m_model.idAt(row);
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged(id);
}

void CaseList::select(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_list->selectRow(row);
        return;
    }
    m_wanted = id;
    if (isFiltered()) {
        m_query.clear();
        m_search->clear();
    }
    reload();
}

void CaseList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseList::showState()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    const bool good = !isFiltered() && (m_view == CaseView::Overdue || m_view == CaseView::SecondFailure);
    m_empty->setIcon(isFiltered() ? Icon::Search : good ? Icon::Check : Icon::Cases, good ? Token::Positive : Token::Text3);
    QString sentence = tr("Nothing here"), detail;
    if (isFiltered()) {
        sentence = tr("No case found");
        detail = tr("Cases are found by their title, the customer or the author of the review.");
    } else if (m_view == CaseView::Overdue) {
        sentence = tr("Nothing is overdue");
    } else if (m_view == CaseView::SecondFailure) {
        sentence = tr("Nobody was let down twice");
        detail = tr("Here stand customers with whom something went wrong a second time within a year.");
    } else if (m_view == CaseView::Waiting) {
        sentence = tr("Nothing waits for somebody else");
    } else if (m_view == CaseView::Open || m_view == CaseView::All) {
        sentence = m_view == CaseView::Open ? tr("No open cases") : tr("No cases yet");
        detail = tr("A case follows one trouble to its end: why it happened, what we do, what came of it. Open one from a review with C, or here for a call or a return.");
    }
    m_empty->setSentence(sentence);
    m_empty->setDetail(detail);
    m_empty->setAction(isFiltered() ? tr("Show all") : good ? QString() : tr("New case"));
    m_stack->setCurrentWidget(m_empty);
}

void CaseList::retranslate()
{
    m_title->setText(m_view == CaseView::Open ? tr("Cases") : case_words::viewTitle(m_view));
    m_new->setText(tr("Case"));
    m_new->setToolTip(tr("New case"));
    m_new->setAccessibleName(tr("New case"));
    m_search->setPlaceholderText(tr("Title, customer or author"));
    m_search->setAccessibleName(tr("Find a case"));
    m_list->setAccessibleName(tr("Cases"));
    m_loading->setSentence(tr("Reading the cases"));
    if (m_read && m_stack->currentWidget() != m_error)
        showState();
    m_list->viewport()->update();
}

} // namespace encore::ui
