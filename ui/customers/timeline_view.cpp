#include "customers/timeline_view.h"

#include "base/calendar.h"
#include "common/format.h"
#include "customers/timeline_list.h"
#include "customers/timeline_repository.h"
#include "widgets/button.h"
#include "widgets/search_field.h"
#include "widgets/segmented_tabs.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

const QStringList& filterIds()
{
    static const QStringList ids{QStringLiteral("all"), QStringLiteral("orders"), QStringLiteral("reviews"),
                                 QStringLiteral("replies"), QStringLiteral("notes"), QStringLiteral("other")};
    return ids;
}

int groupOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Order:
    case TimelineKind::Delivery:
    case TimelineKind::Refund: return 1;
    case TimelineKind::Review:
    case TimelineKind::ReviewVersion: return 2;
    case TimelineKind::Reply: return 3;
    case TimelineKind::Note: return 4;
    default: return 5;
    }
}

} // namespace

TimelineView::TimelineView(CustomerDesk& desk, QWidget* parent) : Card({}, parent), m_desk(desk), m_model(desk)
{
    setObjectName(QStringLiteral("customerTimeline"));
    setHeadLine(true);
    m_choices = new SegmentedTabs(SegmentedTabs::Look::Chips);
    m_choices->setObjectName(QStringLiteral("timelineFilter"));
    addToHead(m_choices);
    m_list = new TimelineList(desk, m_model);
    m_nothing = new PlainLabel({}, Type::Body, Token::Text2);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(0, metric::gap20, 0, 0);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_words = new SearchField;
    m_words->setObjectName(QStringLiteral("timelineSearch"));
    m_words->setMaxLength(200);
    m_jump = new Button({}, Icon::Calendar, ButtonKind::Flat);
    m_jump->setObjectName(QStringLiteral("timelineJump"));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(0, 0, 0, metric::gap8);
    tools->setSpacing(metric::gap8);
    tools->addWidget(m_words, 1);
    tools->addWidget(m_jump);
    body()->setSpacing(0);
    body()->addLayout(tools);
    body()->addWidget(m_stack, 1);
    connect(m_words, &SearchField::queryChanged, this, &TimelineView::search);
    connect(m_words, &SearchField::left, this, &TimelineView::focusList);
    connect(m_jump, &QPushButton::clicked, this, &TimelineView::offerYears);
    connect(m_choices, &SegmentedTabs::chosen, this, [this](const QString& id) { filter(int(filterIds().indexOf(id))); });
    connect(m_list, &ListView::opened, this, [this](int row) {
        if (const TimelineRow* opened = m_model.at(row))
            emit rowOpened(TimelineRow(*opened));
    });
}

void TimelineView::show(CustomerId customer, std::vector<TimelineEntry> entries, const TimelineCounts& counts)
{
    m_customer = customer;
    m_entries = std::move(entries);
    m_counts = counts;
    showChoices();
    if (m_words->text().trimmed().isEmpty())
        apply();
    else
        search(m_words->text());
}

void TimelineView::reset()
{
    m_search.cancel();
    m_found.reset();
    {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
    }
    m_words->setMatches(-1);
    m_list->foldAll();
    filter(0);
}

void TimelineView::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void TimelineView::search(const QString& words)
{
    if (words.trimmed().isEmpty() || !m_customer) {
        m_search.cancel();
        m_found.reset();
        apply();
        return emit found();
    }
    m_search.run(
        [&shop = m_desk.shop, words, customer = m_customer](const CancelFlag& stop) -> Result<std::vector<TimelineEntry>> {
            ENCORE_LET(auto store, shop.openStore());
            return TimelineRepository(store->db()).matching(customer, words, stop.asQuestion());
        },
        [this](Result<std::vector<TimelineEntry>> list) {
            m_found = list ? std::move(*list) : std::vector<TimelineEntry>();
            apply();
            emit found();
        });
}

void TimelineView::filter(int which)
{
    if (which < 0 || which >= filterIds().size())
        return;
    m_filter = which;
    m_choices->setCurrent(filterIds()[which]);
    apply();
}

void TimelineView::apply()
{
    const std::vector<TimelineEntry>& from = m_found ? *m_found : m_entries;
    std::vector<TimelineEntry> shown;
    if (m_filter == 0)
        shown = from;
    else
        std::copy_if(from.begin(), from.end(), std::back_inserter(shown), [this](const TimelineEntry& e) { return groupOf(e.kind) == m_filter; });
    // Read again, the list stays at the row where the reader was.
    const int row = m_list->currentRow();
    const std::optional<TimelineEntry> current = row >= 0 ? std::optional(m_model.entries()[size_t(row)]) : std::nullopt;
    const auto kept = current ? std::find(shown.begin(), shown.end(), *current) : shown.end();
    const int place = kept == shown.end() ? -1 : int(kept - shown.begin());
    m_model.setEntries(std::move(shown));
    m_list->measure();
    if (place >= 0)
        m_list->selectRow(place);
    m_words->setMatches(m_found ? m_model.rowCount() : -1);
    m_jump->setEnabled(m_model.rowCount() > 1);
    m_nothing->setText(m_found ? tr("Nothing found for “%1”").arg(m_words->text().trimmed().left(60))
                       : m_filter == 0 ? tr("Nothing has happened with this customer yet")
                                       : tr("Nothing of this kind"));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

int TimelineView::firstBefore(qint64 utc) const
{
    const auto& list = m_model.entries();
    return int(std::partition_point(list.begin(), list.end(), [utc](const TimelineEntry& e) { return e.at >= utc; }) - list.begin());
}

std::vector<std::pair<int, int>> TimelineView::years() const
{
    std::vector<std::pair<int, int>> years;
    const int all = m_model.rowCount();
    for (int row = 0; row < all;) {
        const int year = m_desk.dayOf(m_model.entries()[size_t(row)].at).year();
        const int next = qMax(row + 1, firstBefore(startOfDayUtc(QDate(year, 1, 1), m_desk.zone())));
        years.emplace_back(year, next - row);
        row = next;
    }
    return years;
}

void TimelineView::jumpToYear(int year)
{
    m_list->selectRow(qMin(firstBefore(startOfDayUtc(QDate(year + 1, 1, 1), m_desk.zone())), m_model.rowCount() - 1));
    focusList();
}

void TimelineView::jumpToFirst()
{
    const auto isOrder = [](const TimelineEntry& e) { return e.kind == TimelineKind::Order; };
    // What is shown may hold no order: then everything is shown again.
    if (std::none_of(m_model.entries().begin(), m_model.entries().end(), isOrder) && m_counts.contains(TimelineKind::Order))
        reset();
    const auto& list = m_model.entries();
    const auto first = std::find_if(list.rbegin(), list.rend(), isOrder);
    m_list->selectRow(int(first == list.rend() ? list.size() : size_t(list.rend() - first)) - 1);
    focusList();
}

void TimelineView::offerYears()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_counts.contains(TimelineKind::Order))
        menu->addAction(ui::icon(Icon::Orders), tr("First order"), this, &TimelineView::jumpToFirst);
    for (const auto& [year, count] : years())
        menu->addAction(QStringLiteral("%1   ·   %2").arg(year).arg(format::count(count)), this, [this, year = year] { jumpToYear(year); });
    menu->popup(m_jump->mapToGlobal(QPoint(0, m_jump->height() + 4)));
}

void TimelineView::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TimelineView::showChoices()
{
    std::array<qint64, 6> sums{};
    for (const auto& [kind, count] : m_counts)
        sums[size_t(groupOf(kind))] += kind == TimelineKind::Delivery || kind == TimelineKind::ReviewVersion ? 0 : count;
    const auto text = [&](const QString& word, int group) { return sums[size_t(group)] ? word + QLatin1Char(' ') + format::count(sums[size_t(group)]) : word; };
    m_choices->setChoices({{filterIds()[0], tr("all")},
                           {filterIds()[1], text(tr("orders", "filter of the history"), 1)},
                           {filterIds()[2], text(tr("reviews"), 2)},
                           {filterIds()[3], text(tr("replies"), 3)},
                           {filterIds()[4], text(tr("notes"), 4)},
                           {filterIds()[5], text(tr("other"), 5)}});
}

void TimelineView::retranslate()
{
    setTitle(tr("History"));
    m_choices->setAccessibleName(tr("What is shown"));
    m_list->setAccessibleName(tr("History"));
    m_list->setToolTip({});
    m_words->setPlaceholderText(tr("Find in the history"));
    m_words->setAccessibleName(tr("Find in the history"));
    m_words->setKeyHint(Shortcut(QStringLiteral("Ctrl+Shift+F")));
    m_jump->setText(tr("Go to", "a year of the history"));
    m_jump->setToolTip(tr("To the first order or to a year"));
    showChoices();
    m_model.refresh();
}

} // namespace encore::ui
