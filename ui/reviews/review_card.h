#pragma once

#include "reviews/review_desk.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace encore::ui {

/// The review itself: title, text to be read, media, what stood there before it was edited, and our answers.
class ReviewCard final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewCard(ReviewDesk& desk, QWidget* parent = nullptr);
    void show(const Review& review);

signals:
    void postedTimeRequested(encore::ReplyId reply);
    /// It was changed where it stands, or stands there no longer.
    void postedEditRequested(encore::ReplyId reply);
    void postedGoneRequested(encore::ReplyId reply);
    /// It is kept as an example, or no longer.
    void starRequested(encore::ReplyId reply, bool on);
    /// The details of a video, photo or link are wanted, or the thing itself.
    void mediaRequested(const encore::ReviewMedia& media);
    void mediaOpened(const QString& location);
    void failed(const encore::Error& error);

private:
    QString closeReason(const Review& review) const;
    void addPills(Card* card, const Review& review);
    void addMedia(Card* card, ReviewId id);
    void addVersions(Card* card, ReviewId id);
    void addReplies(ReviewId id);

    ReviewDesk& m_desk;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace encore::ui
