#include "reviews/reviews_page.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/approval_card.h"
#include "reviews/batch_sheet.h"
#include "reviews/composer.h"
#include "reviews/channel_look_repository.h"
#include "reviews/evidence_panel.h"
#include "reviews/filter_sheet.h"
#include "reviews/link_sheet.h"
#include "reviews/new_review_sheet.h"
#include "reviews/posting_queue.h"
#include "reviews/review_actions.h"
#include "reviews/review_detail.h"
#include "reviews/review_filter_json.h"
#include "reviews/review_list.h"
#include "reviews/review_words.h"
#include "reviews/round_sheet.h"
#include "reviews/template_palette.h"
#include "shop/unit_label.h"
#include "widgets/attachment_strip.h"
#include "widgets/splitter.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace encore::ui {

namespace {
constexpr int minuteMs = 60'000;
constexpr int settleMs = 80;
constexpr int lookedAtMs = 1200;
const QString savedPrefix = QStringLiteral("saved:");
} // namespace

ReviewsPage::ReviewsPage(Shop& shop, Prompts& prompts, std::unique_ptr<Outside> outside)
    : m_desk(shop, outside ? std::move(outside) : std::make_unique<Desktop>())
{
    setObjectName(QStringLiteral("reviewsPage"));
    auto* splitter = new Splitter(QStringLiteral("reviews"));
    m_list = new ReviewList(m_desk);
    m_detail = new ReviewDetail(m_desk);
    splitter->setDefaultSizes({396, 850});
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_composer = new Composer(m_desk);
    m_detail->setComposer(m_composer);
    m_actions = new ReviewActions(m_desk, *m_list, *m_detail, m_detail);
    m_templates = new TemplatePalette(m_desk, m_detail);
    m_links = new LinkSheet(m_desk, m_detail);
    m_new = new NewReviewSheet(m_desk, this);
    m_approval = new ApprovalCard(m_desk);
    m_detail->addAboveComposer(m_approval);
    m_batch = new BatchSheet(m_desk, this);
    m_queue = new PostingQueue(m_desk, *m_list, *m_detail, *m_composer, this);
    connectComposer();
    connectBulk();
    m_filter = new FilterSheet(m_desk, this);
    m_round = new RoundSheet(m_desk, this);
    connectViews();

    connect(m_list, &ReviewList::currentChanged, this, &ReviewsPage::currentChanged);
    connect(m_list, &ReviewList::missing, this, [this](qint64 id) {
        if (m_list->view() == ReviewView::All && !m_list->hasFilter())
            return;               // it is nowhere: then nothing is shown
        m_list->expect(id);
        m_list->setView(ReviewView::All);
    });
    connect(m_list, &ReviewList::putOffRequested, this, [this] { activate({{QStringLiteral("view"), codeOf(ReviewView::Snoozed)}}); });
    connect(m_list, &ReviewList::opened, this, [this] {
        if (m_approval->isOffered() && mayWrite())
            return m_actions->approve(*m_approval->reply());
        m_composer->isOpen() ? m_composer->focusEditor() : m_composer->begin(true);
    });
    connect(m_list, &ReviewList::loaded, this, [this] {
        showIdle();
        checkReady();
    });
    connect(m_list, &ReviewList::bulkRequested, this, [this](const QString& action) {
        if (action == QLatin1String("template"))
            return openTemplatesForMany(m_list->targets());
        for (const Command& command : listCommands())
            if (command.id == QStringLiteral("reviews.") + action)
                command.run();
    });
    connect(m_detail, &ReviewDetail::failed, this, &Page::failed);
    connect(m_detail, &ReviewDetail::loaded, this, [this] {
        if (m_detail->evidence() && m_detail->evidence()->stake)
            learnWorth();
        checkReady();
    });
    connect(m_list, &ReviewList::sortChanged, this, [this] {
        if (m_list->sort() == ReviewSort::AtRisk)
            learnWorth();
    });
    connect(m_detail, &ReviewDetail::actionRequested, this, [this](const QString& id) {
        if (id == QLatin1String("reviews.more"))
            return m_actions->more(qobject_cast<QWidget*>(m_detail->findChild<QObject*>(QStringLiteral("detail_more"))));
        if (id == QLatin1String("reviews.evidence"))
            return m_detail->toggleEvidence();
        for (const Command& command : listCommands())
            if (command.id == id && command.isEnabled())
                return command.run();
    });
    EvidencePanel& evidence = m_detail->evidencePanel();
    connect(&evidence, &EvidencePanel::linkRequested, m_actions, &ReviewActions::link);
    connect(&evidence, &EvidencePanel::unlinkRequested, m_actions, &ReviewActions::unlink);
    connect(&evidence, &EvidencePanel::candidatesRequested, this, &ReviewsPage::openLinks);
    connect(&evidence, &EvidencePanel::askRequested, this, &ReviewsPage::authorNotFound);
    connect(&evidence, &EvidencePanel::notOursRequested, m_actions, &ReviewActions::markNotOurs);
    connect(&evidence, &EvidencePanel::maybeOursRequested, m_actions, &ReviewActions::takeBackNotOurs);
    connect(&evidence, &EvidencePanel::complainRequested, m_actions, &ReviewActions::complain);
    connect(&evidence, &EvidencePanel::openRequested, this, [this](const QString& page, const QVariantMap& target) {
        page == id() ? activate(target) : emit openRequested(page, target);
    });
    connect(m_detail, &ReviewDetail::mediaRequested, m_actions, &ReviewActions::editMedia);
    AttachmentStrip& files = m_detail->files();
    files.setPrompts(prompts);
    connect(&files, &AttachmentStrip::saved, m_actions, &ReviewActions::taskSaved);
    connect(&files, &AttachmentStrip::failed, this, &Page::failed);
    connect(&files, &AttachmentStrip::told, this, [this](const QString& words) { emit noticeRaised({words, Notice::Tone::Plain, {}, {}}); });
    connect(m_actions, &ReviewActions::undoOffered, this, &Page::undoOffered);
    connect(m_actions, &ReviewActions::noticeRaised, this, &Page::noticeRaised);
    connect(m_actions, &ReviewActions::failed, this, &Page::failed);

    connect(&shop, &Shop::changed, this, &ReviewsPage::shopChanged);
    connect(&shop, &Shop::actorChanged, this, [this] {
        count();
        m_detail->refresh();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        count();
        if (m_active)
            m_list->reload();
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &ReviewsPage::tick);
    m_minute.start();
    m_readLater.setParent(this);
    m_readLater.setObjectName(QStringLiteral("readLater"));
    m_readLater.setSingleShot(true);
    m_readLater.setInterval(lookedAtMs);
    connect(&m_readLater, &QTimer::timeout, this, &ReviewsPage::markRead);
    retranslate();
    QTimer::singleShot(0, this, &ReviewsPage::count);   // the rail's number is wanted before the page is opened
}

ReviewsPage::~ReviewsPage() { m_composer->flush(); }

QString ReviewsPage::title() const { return tr("Reviews"); }

QList<SubView> ReviewsPage::subViews() const
{
    QList<SubView> shown;
    for (const ReviewView view : review_words::views()) {
        if (view == ReviewView::Mine && !m_desk.shop().actor().staff)
            continue;
        // Steps that not every shop has appear when something is in them.
        const bool sometimes = view == ReviewView::ToApprove || view == ReviewView::ToPost || view == ReviewView::Complaints || view == ReviewView::Asking;
        if (sometimes && m_counters.of(view) == 0 && m_list->view() != view)
            continue;
        // Where nobody shares the work out, this is the list of all that waits.
        if (view == ReviewView::Unassigned && m_counters.unassigned == m_counters.needsReply && m_list->view() != view)
            continue;
        const bool counted = view != ReviewView::Done && view != ReviewView::All;
        shown << SubView{codeOf(view), review_words::viewTitle(view), counted ? m_counters.of(view) : -1,
                         view == ReviewView::Overdue && m_counters.overdue > 0};
    }
    for (const auto& [view, count] : m_counted.views)
        shown << SubView{savedPrefix + QString::number(view.id), view.name, count, false};
    if (m_counted.channelsDue > 0)
        shown << SubView{QStringLiteral("round"), tr("Platform round"), m_counted.channelsDue, false};
    return shown;
}

QString ReviewsPage::currentSubView() const
{
    return m_list->savedId() ? savedPrefix + QString::number(m_list->savedId()) : m_list->hasFilter() ? QString() : codeOf(m_list->view());
}

void ReviewsPage::activate(const QVariantMap& target)
{
    const bool first = !m_active;
    m_active = true;
    const qint64 id = target.value(QStringLiteral("id")).toLongLong();
    const QString view = target.value(QStringLiteral("view")).toString();
    m_list->expect(id);
    if (view.startsWith(savedPrefix))
        openSaved(view.mid(savedPrefix.size()).toLongLong());
    else if (target.contains(QStringLiteral("among")) || target.contains(QStringLiteral("filter")))
        openFiltered(target);
    else if (view == QLatin1String("round"))
        first ? m_list->setView(m_list->view()) : void();
    else if (!view.isEmpty())
        m_list->setView(review_words::viewFromId(view));
    else if (id && m_list->model().rowOf(id) < 0)
        m_list->setView(ReviewView::All);
    else if (first)
        m_list->setView(m_list->view());
    else if (id) {
        // It may have left the list since that was read: the next reading decides.
        m_list->select(id);
        m_list->expect(id);
        m_list->reload();
    }
    if (id) {
        if (m_list->model().rowOf(id) < 0)
            m_list->select(id);
        copyDue();
    }
    count();
    emit changed();
    if (target.contains(QStringLiteral("new")) && mayWrite())
        m_new->present();
    if (view == QLatin1String("round"))
        m_round->present();
}

bool ReviewsPage::mayWrite()
{
    const QString why = refusal(m_desk.shop(), Permission::Reviews);
    if (!why.isEmpty())
        emit noticeRaised({why, Notice::Tone::Warning, {}, {}});
    return why.isEmpty();
}

void ReviewsPage::deactivate() { m_composer->flush(); }

void ReviewsPage::openFiltered(const QVariantMap& target)
{
    StoredFilter how;
    how.filter.view = ReviewView::All;
    how.sort = ReviewSort::Newest;
    if (const QString kept = target.value(QStringLiteral("filter")).toString(); !kept.isEmpty())
        how = filterFromJson(kept);
    const QString title = target.value(QStringLiteral("title")).toString();
    if (target.contains(QStringLiteral("among")))
        m_list->showAmong(target.value(QStringLiteral("among")).toList(), title, how);
    else
        m_list->setFilter(how.filter, how.sort, title, 0);
}

QVariantMap ReviewsPage::target() const
{
    QVariantMap where;
    if (const QString view = currentSubView(); !view.isEmpty()) {
        where.insert(QStringLiteral("view"), view);
    } else {
        ReviewFilter filter = m_list->filter();
        filter.view = m_list->view();
        where.insert(QStringLiteral("filter"), toJson(filter, m_list->sort()));
        where.insert(QStringLiteral("title"), m_list->filterTitle());
        if (filter.among) {
            QVariantList among;
            among.reserve(qsizetype(filter.among->size()));
            for (const ReviewId id : *filter.among)
                among << id.value;
            where.insert(QStringLiteral("among"), among);
        }
    }
    if (const qint64 id = m_list->currentId())
        where.insert(QStringLiteral("id"), id);
    return where;
}

void ReviewsPage::focusFirst() { m_list->focusList(); }

QVariantMap ReviewsPage::saveState() const
{
    return {{QStringLiteral("view"), currentSubView()}, {QStringLiteral("sort"), int(m_list->sort())}};
}

void ReviewsPage::restoreState(const QVariantMap& state)
{
    if (state.contains(QStringLiteral("sort")))
        m_list->restore(review_words::viewFromId(state.value(QStringLiteral("view")).toString()),
                        ReviewSort(qBound(0, state.value(QStringLiteral("sort")).toInt(), int(ReviewSort::AtRisk))));
}

void ReviewsPage::retranslate()
{
    m_list->retranslate();
    m_detail->retranslate();
    m_composer->retranslate();
    m_approval->retranslate();
    showIdle();
}

bool ReviewsPage::isReady() const { return m_active && !m_list->isLoading() && !m_detail->isLoading() && !m_counting.isRunning(); }

void ReviewsPage::checkReady()
{
    if (isReady())
        emit ready();
}

void ReviewsPage::currentChanged(qint64 id)
{
    m_detail->show(id);
    m_readLater.stop();
    if (id)
        m_readLater.start();
    emit changed();
}

void ReviewsPage::markRead()
{
    const int row = m_list->model().rowOf(m_list->currentId());
    const ReviewRow* shown = m_list->model().at(row);
    // Whoever only looks leaves it unread for those who answer.
    if (!shown || !shown->unread || !isVisible() || !isAllowed(m_desk.shop().actor().role, Permission::Reviews))
        return;
    const ReviewId ids[]{shown->id};
    if (m_desk.store().reviews().markRead(ids, m_desk.now()))
        m_list->model().refresh({ids[0].value});
    else
        m_readLater.start();     // another job writes; it is not told, for nobody asked for this
}

void ReviewsPage::shopChanged(const ChangeSet& changes)
{
    const bool reviews = changes.touches("reviews") || changes.touches("replies") || changes.touches("reply_drafts") || changes.touches("review_tags")
        || changes.touches("review_media");
    const bool around = changes.touches("customers") || changes.touches("products") || changes.touches("channels") || changes.touches("orders");
    if (changes.touches("saved_views") || changes.touches("channel_looks"))
        count();
    if (!reviews && !around)
        return;
    m_list->model().refresh();
    if (m_active)
        m_detail->refresh();
    m_settle.start();
}

Result<ReviewsPage::Counted> ReviewsPage::countIn(Store& store, qint64 now, StaffId me, qint64 dayStart, int roundHours)
{
    Counted counted;
    ENCORE_LET(counted.counters, store.reviews().counters(now, me));
    ENCORE_LET(counted.nextWaking, store.reviews().nextWaking(now));
    ENCORE_LET(const auto views, SavedViewRepository(store.db()).list(QStringLiteral("reviews"), me));
    for (const SavedView& view : views) {
        ReviewFilter filter = filterFromJson(view.filter).filter;
        filter.now = now;
        filter.me = me;
        ENCORE_LET(const qint64 holds, store.reviews().count(filter));
        counted.views.emplace_back(view, holds);
    }
    ENCORE_LET(const auto round, ChannelLookRepository(store.db()).round(now));
    for (const RoundStop& stop : round)
        counted.channelsDue += stop.isDue(now, roundHours);
    ENCORE_LET(const auto units, store.units(UnitKind::Edit, 500));
    std::vector<qint64> mine;     // one's own steps: a stopwatch, not a supervisor
    for (const UnitInfo& unit : units) {
        if (unit.at < dayStart)
            break;
        const UnitLabel label = parseUnitLabel(unit.label);
        if (unit.undone || !(label.code.startsWith(QLatin1String("reply.post")) || label.code.startsWith(QLatin1String("review.close_without_reply"))))
            continue;
        if (unit.staff == me)
            mine.push_back(unit.at);
        counted.handledToday += label.code.endsWith(QLatin1String(".many")) && !label.names.isEmpty() ? qMax(1, label.names.front().toInt()) : 1;
    }
    counted.pace = paceOf(std::move(mine));
    return counted;
}

void ReviewsPage::count()
{
    const qint64 now = m_desk.now();
    const qint64 dayStart = m_desk.today().startOfDay(m_desk.zone()).toSecsSinceEpoch();
    m_counting.run(
        [&shop = m_desk.shop(), now, me = m_desk.shop().actor().staff, dayStart, hours = m_desk.roundHours()](const CancelFlag&) -> Result<Counted> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            return countIn(**store, now, me, dayStart, hours);
        },
        [this](Result<Counted> counted) {
            if (!counted)
                return emit failed(counted.error());
            const auto& views = review_words::views();
            const bool moved = std::any_of(views.begin(), views.end(), [&](ReviewView view) { return counted->counters.of(view) != m_counters.of(view); });
            m_counted = *counted;
            m_counters = counted->counters;
            // Time alone wakes reviews and makes them late: the open list holds the same as its counter.
            if (std::exchange(m_ticked, false) && moved && m_active)
                m_list->reload();
            m_list->setPutOff(m_counters.snoozed);
            showIdle();
            emit changed();
            checkReady();
        });
}

void ReviewsPage::tick()
{
    m_ticked = true;
    m_list->model().refresh();
    count();
}

void ReviewsPage::learnWorth()
{
    constexpr qint64 goodFor = 3600;
    const qint64 now = m_desk.now();
    if (m_learning.isRunning() || (m_learnedAt && now - m_learnedAt < goodFor))
        return;
    m_learnedAt = now;
    m_learning.run(
        [&shop = m_desk.shop()](const CancelFlag& stop) -> Result<AnswerWorth> {
            ENCORE_LET(auto store, shop.openStore());
            return readAnswerWorth(*store, stop.asQuestion());
        },
        [this](Result<AnswerWorth> worth) {
            if (!worth || *worth == m_desk.worth())
                return;   // orders are counted instead
            const bool turned = worth->gain.has_value() != m_desk.worth().gain.has_value();
            m_desk.setWorth(*worth);
            if (turned && m_list->sort() == ReviewSort::AtRisk)
                m_list->reload();
            m_list->model().refresh();
            m_detail->refresh();
        });
}

void ReviewsPage::showIdle()
{
    const bool inbox = m_list->view() == ReviewView::NeedsReply && !m_list->isFiltered();
    if (!inbox)
        return m_detail->setIdle(Icon::Reviews, tr("No review is open"), {});
    QStringList lines;
    if (m_counted.handledToday > 0)
        lines << tr("%n answered or closed today", nullptr, m_counted.handledToday);
    if (m_counted.pace.usualSeconds)
        lines << tr("Your pace today: usually %1 for each", "a time").arg(*m_counted.pace.usualSeconds < 60 ? tr("%n second(s)", nullptr, int(*m_counted.pace.usualSeconds))
                                                                                                        : format::duration(*m_counted.pace.usualSeconds));
    if (m_counters.snoozed > 0)
        lines << tr("%n put off until later", nullptr, int(qMin<qint64>(m_counters.snoozed, 1'000'000)));
    if (m_counted.nextWaking)
        lines << tr("The next snoozed one comes back %1").arg(format::moment(*m_counted.nextWaking, m_desk.now(), m_desk.zone()));
    if (m_counters.unknownAuthor > 0)
        lines << tr("%n with an unknown author", nullptr, int(qMin<qint64>(m_counters.unknownAuthor, 1'000'000)));
    m_detail->setIdle(m_counters.all > 0 ? Icon::Check : Icon::Reviews, m_counters.all > 0 ? tr("Nobody waits for an answer") : tr("No reviews yet"),
                      m_counters.all > 0 ? lines.join(QLatin1Char('\n')) : tr("Write one down, paste one from a page, or import a file."));
}

} // namespace encore::ui
