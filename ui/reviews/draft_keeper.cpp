#include "reviews/draft_keeper.h"

#include "db/busy_wait.h"

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int againMs = 1000;
constexpr int lastPatienceMs = 10'000;     // at the end of the page; whoever writes longer than this is not waited for
} // namespace

DraftKeeper::DraftKeeper(ReviewDesk& desk) : m_desk(desk)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::saveHeld);
}

DraftKeeper::~DraftKeeper()
{
    if (m_held.empty())
        return;
    (void)setBusyWait(m_desk.store().db(), lastPatienceMs);
    for (const ReplyDraft& draft : m_held)
        (void)m_desk.store().replies().saveDraft(draft);
}

Result<std::optional<ReplyDraft>> DraftKeeper::draft(ReviewId review, bool isPublic)
{
    for (const ReplyDraft& held : m_held)
        if (held.review == review && held.isPublic == isPublic)
            return held.text.isEmpty() ? std::nullopt : std::optional(held);
    return m_desk.store().replies().draft(review, isPublic);
}

Result<bool> DraftKeeper::save(const ReplyDraft& draft)
{
    const Status saved = m_desk.store().replies().saveDraft(draft);
    forget(draft.review, draft.isPublic);
    if (saved)
        return true;
    if (saved.error().code != ErrorCode::Busy)
        return tl::unexpected<Error>(saved.error());
    m_held.push_back(draft);
    m_again.start();
    return false;
}

void DraftKeeper::saveHeld()
{
    while (!m_held.empty()) {
        const ReplyDraft draft = m_held.front();
        const auto saved = save(draft);
        if (saved && !*saved)
            return;
        if (saved)
            emit this->saved(draft.review);
        else
            emit failed(saved.error());
    }
}

void DraftKeeper::forget(ReviewId review, bool isPublic)
{
    std::erase_if(m_held, [&](const ReplyDraft& held) { return held.review == review && held.isPublic == isPublic; });
}

} // namespace encore::ui
