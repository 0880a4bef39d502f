#include "reviews/review_list.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/review_row_delegate.h"
#include "reviews/review_words.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/search_field.h"
#include "widgets/states.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace encore::ui {

namespace {

std::vector<qint64> plain(const std::vector<ReviewId>& ids)
{
    std::vector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const ReviewId id : ids)
        numbers.push_back(id.value);
    return numbers;
}

// Views that a review leaves once it is answered, closed or put off.
bool isQueue(ReviewView view) { return view != ReviewView::Done && view != ReviewView::All; }

} // namespace

ReviewList::ReviewList(ReviewDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_model(desk) { build(); }

void ReviewList::build()
{
    setObjectName(QStringLiteral("reviewList"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);

    m_search = new SearchField;
    m_search->setObjectName(QStringLiteral("reviewSearch"));
    m_search->setKeyHint(Shortcut(QStringLiteral("Ctrl+F")));
    m_search->setMaxLength(200);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(14, 0, 14, metric::gap8);
    searchRow->addWidget(m_search);

    m_list = new ListView;
    m_list->setObjectName(QStringLiteral("reviewRows"));
    m_delegate = new ReviewRowDelegate(m_desk, m_model, this);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_model);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("reviewsEmpty"));
    m_loading = new LoadingState;
    m_error = new ErrorState;
    m_stack = new QStackedWidget;
    for (QWidget* state : QList<QWidget*>{m_list, m_empty, m_loading, m_error})
        m_stack->addWidget(state);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addLayout(searchRow);
    layout->addWidget(new Line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBulkBar());

    connect(m_search, &SearchField::queryChanged, this, [this](const QString& query) {
        m_query = query.trimmed();
        reload();
    });
    connect(m_search, &SearchField::left, this, &ReviewList::focusList);
    connect(m_list, &ListView::rowChanged, this, [this](int row) {
        if (!m_filling)
            m_wanted = 0;   // whoever moves on is not taken back by a list that arrives later
        rowChanged(row);
    });
    connect(m_list, &ListView::opened, this, &ReviewList::opened);
    connect(m_error, &ErrorState::acted, this, &ReviewList::reload);
    connect(m_empty, &EmptyState::acted, this, [this] { isFiltered() ? m_search->clear() : emit writeRequested(); });
    connect(m_write, &QPushButton::clicked, this, &ReviewList::writeRequested);
    connect(m_filterButton, &QPushButton::clicked, this, &ReviewList::filterRequested);
    showSelection();
}

QWidget* ReviewList::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(14, metric::gap12, 14, metric::gap8);
    row->setSpacing(metric::gap4);
    m_title = new PlainLabel({}, Type::Title);
    m_count = new PlainLabel({}, Type::Reading, Token::Text2);
    m_sortButton = new QToolButton;
    m_sortButton->setObjectName(QStringLiteral("reviewSort"));
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setAutoRaise(true);
    m_sortButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; width: 0; }"));
    m_sortButton->setMenu(new QMenu(m_sortButton));
    m_filterButton = new IconButton(Icon::Filter, {});
    m_filterButton->setObjectName(QStringLiteral("reviewFilter"));
    m_write = new Button({}, Icon::Plus);
    m_write->setObjectName(QStringLiteral("writeReview"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_sortButton);
    row->addWidget(m_filterButton);
    row->addWidget(m_write);
    return head;
}

QWidget* ReviewList::buildBulkBar()
{
    m_bulk = new QWidget;
    m_bulk->setObjectName(QStringLiteral("bulkBar"));
    auto* column = new QVBoxLayout(m_bulk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, metric::gap8, 14, 0);
    m_bulkText = new PlainLabel({}, Type::BodyStrong);
    m_bulkNone = new IconButton(Icon::Close, {});
    m_bulkNone->setObjectName(QStringLiteral("bulk_none"));
    row->addWidget(m_bulkText, 1);
    row->addWidget(m_bulkNone);
    column->addLayout(row);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 6, 6);
    flow->setContentsMargins(14, metric::gap4, 14, metric::gap8);
    m_bulkTemplate = new Button;
    m_bulkSnooze = new Button;
    m_bulkAssign = new Button;
    m_bulkTag = new Button;
    m_bulkClose = new Button;
    const QList<std::tuple<Button*, QString, QString>> actions{{m_bulkTemplate, QStringLiteral("template"), QStringLiteral("T")}, {m_bulkSnooze, QStringLiteral("snooze"), QStringLiteral("S")},
                                                               {m_bulkAssign, QStringLiteral("assign"), QStringLiteral("A")}, {m_bulkTag, QStringLiteral("tag"), QStringLiteral("G")},
                                                               {m_bulkClose, QStringLiteral("close"), QStringLiteral("E")}};
    for (const auto& [button, action, key] : actions) {
        button->setObjectName(QStringLiteral("bulk_") + action);
        button->setToolTip(Shortcut(key).hint());
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit bulkRequested(action); });
    }
    needsPermission({m_write, m_bulkTemplate, m_bulkSnooze, m_bulkAssign, m_bulkTag, m_bulkClose}, Permission::Reviews);
    connect(m_bulkNone, &QPushButton::clicked, this, &ReviewList::chooseNone);
    column->addWidget(buttons);
    return m_bulk;
}

void ReviewList::buildSortMenu()
{
    QMenu* menu = m_sortButton->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const ReviewSort sort : {ReviewSort::Due, ReviewSort::Newest, ReviewSort::Oldest, ReviewSort::LowestStars, ReviewSort::HighestStars, ReviewSort::AtRisk}) {
        QAction* action = menu->addAction(review_words::sortTitle(sort), this, [this, sort] { setSort(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
    }
    m_sortButton->setText(review_words::sortTitle(m_sort) + QStringLiteral(" ▾"));
}

void ReviewList::setView(ReviewView view)
{
    const bool filtered = std::exchange(m_hasFilter, false);
    m_filter = {};
    m_filterTitle.clear();
    m_savedId = 0;
    show(view, filtered);
}

void ReviewList::setFilter(const ReviewFilter& filter, ReviewSort sort, const QString& title, qint64 savedId)
{
    m_filter = filter;
    m_filterTitle = title;
    m_savedId = savedId;
    m_hasFilter = true;
    m_sort = sort;
    show(filter.view, true);
}

void ReviewList::show(ReviewView view, bool anew)
{
    if (view != m_view || anew) {
        m_view = view;
        m_current = -1;   // so that an empty view is told of, too
        m_currentRow = 0;
        m_filling = true;
        m_model.setIds({});
        m_filling = false;
        chooseNone();
    }
    retranslate();
    reload();
}

void ReviewList::setSort(ReviewSort sort)
{
    m_sort = sort;
    buildSortMenu();
    emit sortChanged();
    reload();
}

void ReviewList::reload()
{
    ReviewFilter filter = m_filter;
    filter.view = m_view;
    filter.now = m_desk.now();
    filter.me = m_desk.shop().actor().staff;
    // The first screen at once; a search and the whole list come from the worker.
    const bool atRisk = m_sort == ReviewSort::AtRisk;   // a sum per customer: for the worker
    filter.riskInMoney = m_desk.worth().gain.has_value();
    m_model.showStakes(atRisk);
    if (m_query.isEmpty() && m_model.rowCount() == 0 && !atRisk)
        if (auto first = m_desk.store().reviews().firstIds(filter, m_sort, ReviewListModel::windowSize))
            fill(std::move(*first), false);
    m_job.run(
        [&shop = m_desk.shop(), filter, sort = m_sort, query = m_query](const CancelFlag&) mutable -> Answer {
            auto store = shop.openStore();
            if (!store)
                return {tl::unexpected(store.error())};
            if (!query.isEmpty()) {
                auto hits = (*store)->search().ids(SearchKind::Review, query);
                if (!hits)
                    return {tl::unexpected(hits.error())};
                filter.among.emplace();
                for (const qint64 id : *hits)
                    filter.among->emplace_back(id);
            }
            return {(*store)->reviews().ids(filter, sort)};
        },
        [this](Answer answer) {
            if (answer.ids) {
                fill(std::move(*answer.ids), true);
            } else {
                m_error->setError(answer.ids.error());
                m_stack->setCurrentWidget(m_error);
            }
            emit loaded();
        });
    showState();
}

void ReviewList::fill(std::vector<ReviewId> ids, bool whole)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const qint64 before = m_wanted ? m_wanted : m_current;
    m_filling = true;
    m_model.setIds(plain(ids));
    if (whole)
        m_model.keepListed();
    if (whole && m_allWanted)
        m_model.chooseAll();
    m_allWanted = m_allWanted && !whole;
    int row = m_model.rowOf(before);
    if (row < 0 && m_model.rowCount() > 0)
        row = qBound(0, m_currentRow, m_model.rowCount() - 1);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    if (row >= 0)
        m_list->selectRow(row);
    m_filling = false;
    if (whole)
        m_wanted = 0;
    rowChanged(row);
    m_count->setText(whole || ids.size() < size_t(ReviewListModel::windowSize) ? format::count(qint64(ids.size())) : QString());
    m_search->setMatches(isFiltered() && whole ? qint64(ids.size()) : -1);
    showState();
    showSelection();
}

void ReviewList::rowChanged(int row)
{
    if (m_filling)
        return;
    const qint64 id = m_model.idAt(row);
    if (row >= 0)
        m_currentRow = row;
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged(id);
}

void ReviewList::showState()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_job.isRunning()) {
        m_stack->setCurrentWidget(m_loading);
        return;
    }
    const bool inbox = m_view == ReviewView::NeedsReply || m_view == ReviewView::Overdue;
    if (isFiltered()) {
        m_empty->setIcon(Icon::Search);
        m_empty->setSentence(tr("Nothing found for “%1”").arg(m_query.left(60)));
        m_empty->setDetail(m_view == ReviewView::All ? QString() : tr("Only “%1” was searched.").arg(review_words::viewTitle(m_view)));
        m_empty->setAction(tr("Clear the search"));
    } else {
        m_empty->setIcon(inbox ? Icon::Check : Icon::Reviews, inbox ? Token::Positive : Token::Text3);
        m_empty->setSentence(inbox ? tr("Everything is answered") : tr("Nothing here"));
        m_empty->setDetail({});
        m_empty->setAction(tr("Write a review down"));
    }
    m_stack->setCurrentWidget(m_empty);
}

qint64 ReviewList::currentId() const { return m_model.rowCount() > 0 ? m_current : 0; }

void ReviewList::select(qint64 id)
{
    m_wanted = id;
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->selectRow(row);
    else if (!m_job.isRunning())
        reload();
}

void ReviewList::moveToEnd(bool last) { m_list->selectRow(last ? m_model.rowCount() - 1 : 0); }

void ReviewList::moveByPage(int pages) { m_list->move(pages * qMax(1, m_list->viewport()->height() / 63 - 1)); }

void ReviewList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<ReviewId> ReviewList::targets() const
{
    std::vector<ReviewId> ids = m_model.chosen();
    if (ids.empty() && currentId())
        ids.emplace_back(currentId());
    return ids;
}

void ReviewList::toggleChosen()
{
    m_rangeFrom = currentId();
    m_model.choose(currentId(), !m_model.isChosen(currentId()));
    showSelection();
}

void ReviewList::toggleRange()
{
    const int to = m_model.rowOf(currentId());
    const int from = m_rangeFrom ? m_model.rowOf(m_rangeFrom) : to;
    if (to < 0)
        return;
    for (int row = qMin(qMax(0, from), to); row <= qMax(from, to); ++row)
        m_model.choose(m_model.idAt(row), true);
    m_rangeFrom = currentId();
    showSelection();
}

void ReviewList::chooseAll()
{
    m_allWanted = m_job.isRunning();
    m_model.chooseAll();
    showSelection();
}

void ReviewList::chooseNone()
{
    m_allWanted = false;
    m_rangeFrom = 0;
    m_model.chooseNone();
    showSelection();
}

void ReviewList::showSelection()
{
    const qsizetype count = m_model.chosenCount();
    m_delegate->setTicksShown(count > 0);
    m_bulk->setVisible(count > 0);
    m_bulkText->setText(tr("%1 selected").arg(format::count(count)));
    m_list->viewport()->update();
}

void ReviewList::leave(const std::vector<ReviewId>& ids)
{
    chooseNone();
    if (!isQueue(m_view)) {
        m_list->move(1);
        return;
    }
    // The next one below that stays, else the last above.
    QSet<qint64> going;
    for (const ReviewId id : ids)
        going.insert(id.value);
    qint64 next = 0;
    for (int row = m_currentRow; row < m_model.rowCount() && !next; ++row)
        if (!going.contains(m_model.idAt(row)))
            next = m_model.idAt(row);
    for (int row = qMin(m_currentRow, m_model.rowCount()) - 1; row >= 0 && !next; --row)
        if (!going.contains(m_model.idAt(row)))
            next = m_model.idAt(row);
    std::vector<ReviewId> kept;
    for (const qint64 id : m_model.ids())
        if (!going.contains(id))
            kept.emplace_back(id);
    m_wanted = next;
    fill(std::move(kept), false);
    m_wanted = 0;
    m_count->setText(format::count(m_model.rowCount()));
    reload();
}

void ReviewList::retranslate()
{
    m_title->setText(m_hasFilter ? (m_filterTitle.isEmpty() ? tr("Filtered") : m_filterTitle) : review_words::viewTitle(m_view));
    static_cast<IconButton*>(m_filterButton)->setName(tr("Filter and views of your own"));
    m_write->setText(tr("Write down"));
    m_write->setToolTip(tr("Write down a review that you heard or read"));
    m_search->setPlaceholderText(tr("Find in reviews"));
    m_search->setAccessibleName(tr("Find in reviews"));
    m_list->setAccessibleName(review_words::viewTitle(m_view));
    m_sortButton->setAccessibleName(tr("Order of the list"));
    m_loading->setSentence(tr("Reading the reviews"));
    m_bulkTemplate->setText(tr("Template…"));
    m_bulkTag->setText(tr("Tag…"));
    m_bulkClose->setText(tr("Close…"));
    m_bulkSnooze->setText(tr("Snooze"));
    m_bulkAssign->setText(tr("Assign"));
    static_cast<IconButton*>(m_bulkNone)->setName(tr("Select none"));
    buildSortMenu();
    showState();
    showSelection();
}

} // namespace encore::ui
