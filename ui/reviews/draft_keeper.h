#pragma once

#include "replies/reply_repository.h"
#include "reviews/review_desk.h"

#include <QTimer>

#include <vector>

namespace encore::ui {

/// Saves drafts as they are typed. What cannot be saved at once because another job writes is held here, read from here,
/// and saved as soon as that job is done, at the latest when this goes. In the ui thread.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(ReviewDesk& desk);
    ~DraftKeeper() override;

    Result<std::optional<ReplyDraft>> draft(ReviewId review, bool isPublic);
    /// True: it is in the shop; false: it is held until it can be. Errors as ReplyRepository::saveDraft, but Busy.
    Result<bool> save(const ReplyDraft& draft);

signals:
    /// What was held is in the shop now.
    void saved(encore::ReviewId review);
    void failed(const encore::Error& error);

private:
    void saveHeld();
    void forget(ReviewId review, bool isPublic);

    ReviewDesk& m_desk;
    std::vector<ReplyDraft> m_held;     // one of a review and kind, the oldest first
    QTimer m_again;
};

} // namespace encore::ui
