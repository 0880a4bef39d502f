#include "reviews/review_list.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/review_row_delegate.h"
#include "reviews/review_words.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/flow_layout.h"
#include "widgets/states.h"

#include <QHBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr ReviewSort offeredSorts[]{ReviewSort::Due, ReviewSort::Newest, ReviewSort::Oldest, ReviewSort::LowestStars, ReviewSort::HighestStars, ReviewSort::AtRisk};

// Views that a review leaves once it is answered, closed or put off.
bool isQueue(ReviewView view) { return view != ReviewView::Done && view != ReviewView::All; }

} // namespace

ReviewList::ReviewList(ReviewDesk& desk, QWidget* parent) : ListPane(QStringLiteral("review"), parent), m_desk(desk), m_model(desk)
{
    m_delegate = new ReviewRowDelegate(m_desk, m_model, this);
    setRows(m_model, m_delegate);
    newButton()->setObjectName(QStringLiteral("writeReview"));
    m_sortButton = new ChoiceButton(QStringLiteral("reviewSort"));
    m_filterButton = new IconButton(Icon::Filter, {});
    m_filterButton->setObjectName(QStringLiteral("reviewFilter"));
    addTool(m_sortButton);
    addTool(m_filterButton);
    addFoot(buildBulkBar());
    connect(m_sortButton, &ChoiceButton::chosen, this, [this](int index) { setSort(sorts()[index]); });
    connect(m_filterButton, &QPushButton::clicked, this, &ReviewList::filterRequested);
    // Beside writing one down there is another way out of an empty list.
    auto* empty = findChild<EmptyState*>();
    disconnect(empty, &EmptyState::acted, this, nullptr);
    connect(empty, &EmptyState::acted, this, [this] {
        if (isFiltered())
            return dropFilter();
        offersPutOff() ? emit putOffRequested() : emit newRequested();
    });
    showSelection();
}

bool ReviewList::offersPutOff() const { return m_putOff > 0 && !m_hasFilter && (m_view == ReviewView::NeedsReply || m_view == ReviewView::Overdue); }

void ReviewList::setPutOff(qint64 count)
{
    if (std::exchange(m_putOff, count) != count && m_model.rowCount() == 0 && !isLoading())
        reload();
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
    needsPermission({newButton(), m_bulkTemplate, m_bulkSnooze, m_bulkAssign, m_bulkTag, m_bulkClose}, Permission::Reviews);
    connect(m_bulkNone, &QPushButton::clicked, this, &ReviewList::chooseNone);
    column->addWidget(buttons);
    return m_bulk;
}

// Where nothing waits there is no due time to go by: such a view is listed from the newest on.
QList<ReviewSort> ReviewList::sorts() const
{
    QList<ReviewSort> offered(std::begin(offeredSorts), std::end(offeredSorts));
    if (m_view == ReviewView::Done || m_view == ReviewView::All)
        offered.removeOne(ReviewSort::Due);
    return offered;
}

void ReviewList::showSorts()
{
    const QList<ReviewSort> offered = sorts();
    QStringList titles;
    for (const ReviewSort sort : offered)
        titles << review_words::sortTitle(sort);
    m_sortButton->setChoices(titles, int(offered.indexOf(offered.contains(m_sort) ? m_sort : ReviewSort::Newest)));
}

void ReviewList::restore(ReviewView view, ReviewSort sort)
{
    m_view = view;
    m_sort = sort;
    retranslate();
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

void ReviewList::showAmong(const QVariantList& ids, const QString& title, StoredFilter further)
{
    auto& among = further.filter.among.emplace();
    among.reserve(size_t(ids.size()));
    for (const QVariant& id : ids)
        among.emplace_back(id.toLongLong());
    std::sort(among.begin(), among.end());
    setFilter(further.filter, further.sort, title, 0);
}

void ReviewList::show(ReviewView view, bool anew)
{
    if (view != m_view || anew) {
        m_view = view;
        startAnew();
        chooseNone();
    }
    retranslate();
    reload();
}

void ReviewList::setSort(ReviewSort sort)
{
    m_sort = sort;
    showSorts();
    emit sortChanged();
    reload();
}

ReviewFilter ReviewList::asked() const
{
    ReviewFilter filter = m_filter;
    filter.view = m_view;
    filter.now = m_desk.now();
    filter.me = m_desk.shop().actor().staff;
    filter.riskInMoney = m_desk.worth().gain.has_value();
    return filter;
}

std::vector<qint64> ReviewList::firstIds() const
{
    if (m_sort == ReviewSort::AtRisk)   // a sum per customer: for the worker
        return {};
    return plainIds(m_desk.store().reviews().firstIds(asked(), m_sort, ReviewListModel::windowSize)).value_or(std::vector<qint64>());
}

ListPane::Reading ReviewList::reading() const
{
    return [&shop = m_desk.shop(), asked = asked(), sort = m_sort, text = query()]() -> Result<std::vector<qint64>> {
        ENCORE_LET(auto store, shop.openStore());
        ReviewFilter filter = asked;
        if (!text.isEmpty()) {
            ENCORE_LET(const auto hits, store->search().ids(SearchKind::Review, text));
            std::vector<ReviewId> found(hits.begin(), hits.end());
            if (filter.among) // sorted by id
                std::erase_if(found, [&](ReviewId id) { return !std::binary_search(filter.among->begin(), filter.among->end(), id); });
            filter.among = std::move(found);
        }
        return plainIds(store->reviews().ids(filter, sort));
    };
}

void ReviewList::filled(bool whole)
{
    m_model.showStakes(m_sort == ReviewSort::AtRisk);
    if (!whole)
        return;
    m_model.keepListed();
    if (m_allWanted)
        m_model.chooseAll();
    m_allWanted = false;
    showSelection();
}

QString ReviewList::emptySentence() const
{
    if (m_hasFilter)
        return tr("Nothing here");
    switch (m_view) {
    case ReviewView::Negative: return tr("No unhappy review waits");
    case ReviewView::Asking: return tr("No question waits");
    case ReviewView::UnknownAuthor: return tr("All authors are known");
    case ReviewView::Unread: return tr("Everything is read");
    case ReviewView::Mine: return tr("Nothing is assigned to you");
    case ReviewView::ToApprove: return tr("No answer waits for approval");
    case ReviewView::ToPost: return tr("No answer waits to be posted");
    case ReviewView::Snoozed: return tr("Nothing is put off");
    case ReviewView::Unassigned: return tr("Everything that waits is somebody's");
    case ReviewView::Complaints: return tr("No complaint to a platform is open");
    default: return tr("Nothing here");
    }
}

void ReviewList::describeEmpty(EmptyState& state) const
{
    if (isFiltered()) {
        state.setIcon(Icon::Search);
        state.setSentence(tr("Nothing found for “%1”").arg(query().left(60)));
        state.setDetail(m_view == ReviewView::All ? QString() : tr("Only “%1” was searched.").arg(review_words::viewTitle(m_view)));
        return state.setAction(tr("Clear the search"));
    }
    ReviewFilter all;
    all.view = ReviewView::All;
    const auto any = m_desk.store().reviews().firstIds(all, ReviewSort::Newest, 1);
    const bool inbox = (m_view == ReviewView::NeedsReply || m_view == ReviewView::Overdue) && any && !any->empty();
    state.setIcon(inbox ? Icon::Check : Icon::Reviews, inbox ? Token::Positive : Token::Text3);
    state.setSentence(inbox ? tr("Everything is answered") : emptySentence());
    state.setDetail(m_view == ReviewView::Mine && !m_hasFilter ? tr("Shift+A on a review assigns it to you.") : QString());
    if (offersPutOff()) {
        state.setIcon(Icon::Snooze, Token::Text3);
        state.setSentence(tr("Nothing waits right now"));
        state.setDetail(tr("%n put off until later", nullptr, int(qMin<qint64>(m_putOff, 1'000'000))));
        return state.setAction(tr("Show what is put off"));
    }
    state.setAction(tr("Write a review down"));
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
    m_allWanted = isLoading();
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
    rowsView()->update();
}

void ReviewList::leave(const std::vector<ReviewId>& ids)
{
    chooseNone();
    if (!isQueue(m_view))
        return move(1);
    // The next one below that stays, else the last above.
    QSet<qint64> going;
    for (const ReviewId id : ids)
        going.insert(id.value);
    qint64 next = 0;
    for (int row = currentRow(); row < m_model.rowCount() && !next; ++row)
        if (!going.contains(m_model.idAt(row)))
            next = m_model.idAt(row);
    for (int row = qMin(currentRow(), m_model.rowCount()) - 1; row >= 0 && !next; --row)
        if (!going.contains(m_model.idAt(row)))
            next = m_model.idAt(row);
    std::vector<qint64> kept;
    for (const qint64 id : m_model.ids())
        if (!going.contains(id))
            kept.push_back(id);
    showMeanwhile(std::move(kept), next);
}

ListPane::Words ReviewList::words() const
{
    Words text;
    text.title = m_hasFilter ? (m_filterTitle.isEmpty() ? tr("Filtered") : m_filterTitle) : review_words::viewTitle(m_view);
    text.create = tr("Write down");
    text.createHint = tr("Write down a review that you heard or read");
    text.searchHint = text.searchName = tr("Find in reviews");
    text.listName = review_words::viewTitle(m_view);
    text.loading = tr("Reading the reviews");
    return text;
}

void ReviewList::retranslate()
{
    ListPane::retranslate();
    m_filterButton->setName(tr("Filter and views of your own"));
    m_sortButton->setAccessibleName(tr("Order of the list"));
    m_bulkTemplate->setText(tr("Template…"));
    m_bulkTag->setText(tr("Tag…"));
    m_bulkClose->setText(tr("Close…"));
    m_bulkSnooze->setText(tr("Snooze"));
    m_bulkAssign->setText(tr("Assign"));
    m_bulkNone->setName(tr("Select none"));
    showSorts();
    showSelection();
}

} // namespace encore::ui
