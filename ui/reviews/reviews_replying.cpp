#include "replies/order_number_request.h"
#include "reviews/approval_card.h"
#include "reviews/batch_sheet.h"
#include "reviews/composer.h"
#include "reviews/filter_sheet.h"
#include "reviews/link_sheet.h"
#include "reviews/new_review_sheet.h"
#include "reviews/posting_queue.h"
#include "reviews/review_actions.h"
#include "reviews/review_detail.h"
#include "reviews/review_filter_json.h"
#include "reviews/review_list.h"
#include "reviews/reviews_page.h"
#include "reviews/round_sheet.h"
#include "reviews/template_palette.h"

namespace encore::ui {

// The page's part around the answer: composer, templates, and the request for the order number.

void ReviewsPage::connectComposer()
{
    connect(m_detail, &ReviewDetail::shown, m_composer, [this] { m_composer->setReview(m_detail->review(), m_detail->evidence()); });
    connect(m_detail, &ReviewDetail::loaded, m_composer, [this] { m_composer->setReview(m_detail->review(), m_detail->evidence()); });
    connect(m_composer, &Composer::templatesRequested, this, [this] { openTemplates(); });
    connect(m_composer, &Composer::left, m_list, &ReviewList::focusList);
    connect(m_composer, &Composer::failed, this, &Page::failed);
    connect(m_composer, &Composer::noticeRaised, this, &Page::noticeRaised);
    connect(m_composer, &Composer::draftSaved, m_list, [this](ReviewId id) { m_list->model().refresh({id.value}); });
    connect(m_composer, &Composer::posted, this, [this](const ChangeSet& changes, const QString& text, bool done) {
        m_queue->aboutToMoveOn();
        std::vector<ReviewId> leaving;
        if (done && m_list->currentId())
            leaving.emplace_back(m_list->currentId());
        m_actions->done(changes, text, leaving);
        m_list->focusList();
    });
    connect(m_templates, &TemplatePalette::chosen, this, [this](const ReplyTemplate& chosen, bool copy) {
        if (!m_manyForTemplate.empty())
            return m_batch->present(chosen, std::exchange(m_manyForTemplate, {}));
        m_composer->insertTemplate(chosen);
        if (copy)
            m_composer->copyAndOpen();
    });
    connect(m_templates, &TemplatePalette::failed, this, &Page::failed);
    // Queued: a template that was chosen comes after the closing.
    connect(m_templates, &Sheet::closed, this, [this] {
        if (m_manyForTemplate.empty())
            return m_composer->focusEditor();
        QMetaObject::invokeMethod(this, [this] { m_manyForTemplate.clear(); }, Qt::QueuedConnection);
    });
    connect(m_links, &LinkSheet::linkRequested, m_actions, &ReviewActions::link);
    connect(m_links, &LinkSheet::notFound, this, &ReviewsPage::authorNotFound);
    connect(m_links, &LinkSheet::failed, this, &Page::failed);
    connect(m_list, &ReviewList::newRequested, this, [this] {
        if (mayWrite())
            m_new->present();
    });
    connect(m_new, &NewReviewSheet::failed, this, &Page::failed);
    connect(m_new, &NewReviewSheet::written, this, [this](ReviewId id) {
        m_list->select(id.value);
        if (const auto unit = m_desk.store().nextUndo(); unit && *unit) {
            ChangeSet changes;
            changes.unit = (*unit)->id;
            m_actions->done(changes, tr("Review written down"));
        }
    });
}

// Many at once, what the owner lets out, and what is posted one by one.
void ReviewsPage::connectBulk()
{
    connect(m_actions, &ReviewActions::jobStarted, this, &Page::jobStarted);
    connect(m_batch, &BatchSheet::failed, this, &Page::failed);
    connect(m_batch, &BatchSheet::prepared, this, [this](const ChangeSet& changes, const QString& text, bool queue) {
        m_list->chooseNone();
        m_actions->done(changes, text);
        if (queue)
            m_queue->start();
    });
    connect(m_queue, &PostingQueue::failed, this, &Page::failed);
    connect(m_queue, &PostingQueue::noneDue, this, [this] { emit noticeRaised({tr("Nothing is to be posted yet: what is ready waits for its time."), Notice::Tone::Plain, {}, {}}); });
    connect(m_queue, &PostingQueue::finished, this, [this](int posted) {
        if (posted > 0)
            emit noticeRaised({tr("All of them are posted: %n", nullptr, posted), Notice::Tone::Positive, {}, {}});
        m_list->focusList();
    });
    connect(m_detail, &ReviewDetail::shown, m_approval, [this] { m_approval->show(m_detail->review()); });
    connect(m_detail, &ReviewDetail::postedTimeRequested, m_actions, &ReviewActions::correctPostedAt);
    connect(m_detail, &ReviewDetail::postedEditRequested, m_actions, &ReviewActions::editPosted);
    connect(m_detail, &ReviewDetail::postedGoneRequested, m_actions, &ReviewActions::postedGone);
    connect(m_detail, &ReviewDetail::starRequested, this, [this](ReplyId reply, bool on) {
        m_list->focusList();             // the pressed link goes with its card
        m_actions->star(reply, on);
    });
    connect(m_composer, &Composer::discarded, this, [this](const ChangeSet& changes, const ReplyDraft& draft) {
        m_list->model().refresh({draft.review.value});
        m_list->focusList();
        m_actions->offerUndo(tr("The draft is thrown away"), [this, changes, draft] {
            if (changes.unit)
                if (const auto undone = m_desk.shop().undo(changes.unit); !undone)
                    return emit failed(undone.error());
            if (const Status saved = m_desk.store().replies().saveDraft(draft); !saved)
                return emit failed(saved.error());
            m_list->model().refresh({draft.review.value});
            if (m_list->currentId() == draft.review.value)
                m_composer->begin(draft.isPublic);
        });
    });
    connect(m_approval, &ApprovalCard::failed, this, &Page::failed);
    connect(m_approval, &ApprovalCard::approveRequested, this, [this] { m_actions->approve(*m_approval->reply()); });
    connect(m_approval, &ApprovalCard::returnRequested, this, [this] { m_actions->sendBack(*m_approval->reply()); });
    connect(m_approval, &ApprovalCard::changeRequested, this, [this] { m_composer->begin(true); });
    connect(m_composer, &Composer::laterRequested, this, [this] { m_actions->postLater(*m_composer); });
    connect(m_composer, &Composer::taskRequested, m_actions, &ReviewActions::privateTask);
    connect(m_composer, &Composer::submitted, this, [this](const ChangeSet& changes) {
        std::vector<ReviewId> leaving;
        if (m_list->currentId() && m_list->view() != ReviewView::All)
            leaving.emplace_back(m_list->currentId());
        m_actions->done(changes, tr("Shown to the owner"));
        m_list->focusList();
    });
}

// Views of one's own and the round of the platforms.
void ReviewsPage::connectViews()
{
    connect(m_list, &ReviewList::filterRequested, this, &ReviewsPage::presentFilter);
    connect(m_filter, &FilterSheet::failed, this, &Page::failed);
    connect(m_filter, &FilterSheet::shownRequested, this, [this](const ReviewFilter& filter, ReviewSort sort) {
        m_list->setFilter(filter, sort, filter.among ? m_list->filterTitle() : QString(), 0);
        m_list->focusList();
        emit changed();
    });
    connect(m_filter, &FilterSheet::saved, this, [this](qint64 id, const ChangeSet& changes, const QString& text) {
        openSaved(id);
        m_actions->done(changes, text);
    });
    connect(m_filter, &FilterSheet::removed, this, [this](const ChangeSet& changes, const QString& text) {
        m_list->setView(ReviewView::NeedsReply);
        m_actions->done(changes, text);
        emit changed();
    });
    connect(m_round, &RoundSheet::failed, this, &Page::failed);
    connect(m_round, &RoundSheet::noticeRaised, this, [this](const QString& text) { emit noticeRaised({text, Notice::Tone::Warning, {}, {}}); });
    connect(m_round, &RoundSheet::noted, this, [this](const ChangeSet& changes, const QString& text) { m_actions->done(changes, text); });
}

void ReviewsPage::openSaved(qint64 id)
{
    const auto view = SavedViewRepository(m_desk.store().db()).find(id);
    if (!view) {
        // Taken away meanwhile, perhaps by somebody else: the usual list.
        m_list->setView(ReviewView::NeedsReply);
        if (view.error().code != ErrorCode::NotFound)
            emit failed(view.error());
        return;
    }
    const StoredFilter stored = filterFromJson(view->filter);
    m_list->setFilter(stored.filter, stored.sort, view->name, id);
    emit changed();
}

void ReviewsPage::presentFilter()
{
    std::optional<SavedView> open;
    if (m_list->savedId())
        if (auto view = SavedViewRepository(m_desk.store().db()).find(m_list->savedId()))
            open = std::move(*view);
    ReviewFilter filter = m_list->filter();
    filter.view = m_list->view();
    m_filter->present(filter, m_list->sort(), open);
}

void ReviewsPage::presentRound()
{
    emit openRequested(id(), {});
    m_round->present();
}

void ReviewsPage::openTemplatesForMany(const std::vector<ReviewId>& ids)
{
    if (ids.empty())
        return;
    const auto first = m_desk.store().reviews().find(ids.front());
    if (!first)
        return emit failed(first.error());
    m_manyForTemplate = ids;
    m_manyContext = replyContext(m_desk, *first, true);
    m_templates->present(*first, m_manyContext, {}, int(ids.size()));
}

void ReviewsPage::copyDue()
{
    if (!m_detail->review())
        return;
    const auto making = m_desk.store().replies().inTheMaking(m_detail->review()->id, true);
    if (!making || !*making || (*making)->state != ReplyState::Approved || !(*making)->remindAt || *(*making)->remindAt > m_desk.now() + Composer::earlyPosting)
        return;
    m_desk.outside().copy((*making)->text);
    emit noticeRaised({tr("The answer is on the clipboard."), Notice::Tone::Positive, tr("Copy and open"), [this] { m_composer->copyReady(); }});
}

void ReviewsPage::openTemplates(const QString& words)
{
    if (!m_detail->review())
        return;
    if (!m_composer->isOpen())
        m_composer->begin(true);
    if (m_composer->isOpen())
        m_templates->present(*m_detail->review(), m_composer->context(), words);
}

void ReviewsPage::openLinks()
{
    if (m_detail->review())
        m_links->present(*m_detail->review(), m_detail->evidence() ? m_detail->evidence()->candidates : std::vector<FoundAuthor>());
}

void ReviewsPage::authorNotFound()
{
    if (!m_detail->review())
        return;
    const Review review = *m_detail->review();
    const Channel channel = m_desk.channel(review.channel);
    if (!channel.mayAskOrderNumber || !m_composer->canAnswer())
        return m_actions->markNotOurs();
    m_composer->begin(true);
    ReplyTemplate ask;
    ask.isBlock = true;   // joins what is written already
    ask.body = orderNumberRequest(m_composer->context().language);
    m_composer->insertTemplate(ask);      // it waits for its author once this is posted
    m_composer->focusEditor();
}

QList<Command> ReviewsPage::replyCommands()
{
    CommandSet add("reviews");
    const auto onReview = [this] { return m_list->currentId() != 0; };
    // A sheet that lies over the answer has these keys for itself.
    const auto writing = [this] { return m_composer->isOpen() && !m_batch->isOpen() && !m_round->isOpen() && !m_new->isOpen() && !m_templates->isOpen(); };
    const auto begin = [this](bool isPublic) {
        m_composer->begin(isPublic);
        m_detail->scrollToComposer();
    };
    add("reply", tr("Reply"), "R", [begin] { begin(true); }, Icon::Reply).enabled = onReview;
    add("private", tr("Private message"), "P", [begin] { begin(false); }, Icon::Lock).enabled = onReview;
    add("template", tr("Insert a template"), "T", [this] { m_list->model().chosenCount() > 1 ? openTemplatesForMany(m_list->targets()) : openTemplates(); }, Icon::Templates).enabled = onReview;
    add("template2", {}, "Ctrl+;", [this] { openTemplates(); }).enabled = onReview;
    add("link", tr("Link to a customer"), "L", [this] { openLinks(); }, Icon::Link).enabled = onReview;
    add("private_task", tr("Task: call or write…"), "", [this] { m_actions->privateTask({}); }, Icon::User).enabled = onReview;
    add("copy_open", tr("Copy and open the page"), "Ctrl+Enter", [this] { m_composer->copyAndOpen(); }, Icon::Send).enabled = writing;
    add("post_later", tr("Post later…"), "", [this] { m_actions->postLater(*m_composer); }, Icon::Snooze).enabled = writing;
    add("post_close", tr("Copy and ask; once posted: close, next"), "Ctrl+Shift+Enter", [this] { m_composer->markPosted(true); }, Icon::Check).enabled = writing;
    add("discard", tr("Throw the draft away"), "", [this] { m_composer->discard(); }, Icon::Trash).enabled = writing;
    add("post_elsewhere", tr("Written there already…"), "", [this] { m_composer->noteElsewhere(); }, Icon::Check).enabled = writing;
    add("post_queue", tr("Post what is ready, one by one"), "", [this] { m_queue->start(); }, Icon::Send).enabled = [this] { return m_counters.toPost > 0 && !m_queue->isRunning(); };
    add("send_back", tr("Return the answer for more work"), "Backspace", [this] { m_actions->sendBack(*m_approval->reply()); }, Icon::Undo).enabled =
        [this] { return m_approval->isOffered() && !isTextEditor(window()->focusWidget()); };
    add.needs(Permission::Reviews);
    return add.commands();
}

} // namespace encore::ui
