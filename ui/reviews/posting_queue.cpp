#include "reviews/posting_queue.h"

#include "common/format.h"
#include "reviews/composer.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"

#include <algorithm>

namespace encore::ui {

PostingQueue::PostingQueue(ReviewDesk& desk, ReviewList& list, ReviewDetail& detail, Composer& composer, QObject* parent)
    : QObject(parent), m_desk(desk), m_list(list), m_detail(detail), m_composer(composer)
{
    // Queued: the composer has the review by then, and the list has settled on its next row.
    connect(&m_detail, &ReviewDetail::shown, this, &PostingQueue::arrive, Qt::QueuedConnection);
    connect(&m_list, &ReviewList::loaded, this, &PostingQueue::arrive, Qt::QueuedConnection);
    connect(&m_composer, &Composer::queueStopRequested, this, &PostingQueue::stop);
}

void PostingQueue::start()
{
    const auto due = m_desk.store().replies().toPost(m_desk.now() + Composer::earlyPosting);
    if (!due)
        return emit failed(due.error());
    if (due->empty())
        return emit noneDue();
    m_running = true;
    m_arriving = true;
    m_posted = 0;
    m_total = int(due->size());
    ReviewFilter filter;
    filter.view = ReviewView::ToPost;
    filter.among = *due;
    m_list.setFilter(filter, m_list.sort(), tr("To post now"), 0);
    showLine();
}

void PostingQueue::stop()
{
    m_running = false;
    m_arriving = false;
    showLine();
}

void PostingQueue::aboutToMoveOn()
{
    if (!m_running)
        return;
    ++m_posted;
    m_arriving = true;
}

void PostingQueue::arrive()
{
    if (!m_running)
        return;
    if (m_list.view() != ReviewView::ToPost)
        return stop();
    if (m_list.model().rowCount() == 0) {
        if (m_list.isLoading())
            return;
        const int posted = done();
        stop();
        m_list.setView(ReviewView::ToPost);   // what waits for its time is there
        return emit finished(posted);
    }
    if (!m_arriving || !m_detail.review())
        return showLine();
    m_arriving = false;
    showLine();
    if (!m_composer.copyReady())
        stop();
}

// One that was taken back waits again and is not done.
int PostingQueue::done() const { return std::max(0, std::min(m_posted, m_total - m_list.model().rowCount())); }

void PostingQueue::showLine()
{
    m_composer.setQueueLine(m_running ? tr("Posting one by one: %1 done, %2 to go. Ctrl+Shift+Enter: posted, next.")
                                            .arg(format::count(done()), format::count(m_list.model().rowCount()))
                                      : QString());
}

} // namespace encore::ui
