#pragma once

#include "common/icons.h"
#include "common/latest_job.h"
#include "reviews/evidence.h"
#include "reviews/review_desk.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QBoxLayout;
class QVBoxLayout;

namespace encore::ui {

class AttachmentStrip;
class Button;
class Card;
class ElidedLabel;
class EvidencePanel;
class Pill;
class PlainLabel;
class ReviewCard;
class Sheet;
class StarsView;
class StatePanel;

/// The right pane: one review with its text, what is known around it, and room for the answer.
class ReviewDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewDetail(ReviewDesk& desk, QWidget* parent = nullptr);

    /// 0: nothing to show.
    void show(qint64 id);
    /// Reads the same review again.
    void refresh();
    qint64 currentId() const { return m_review ? m_review->id.value : 0; }
    const std::optional<Review>& review() const { return m_review; }
    const std::optional<Evidence>& evidence() const { return m_evidence; }
    bool isLoading() const { return m_job.isRunning(); }
    /// What stands here while the list is empty.
    void setIdle(Icon icon, const QString& sentence, const QString& detail);
    /// Puts the answer below the review.
    void setComposer(QWidget* composer);
    /// A card above the answer.
    void addAboveComposer(QWidget* card);
    EvidencePanel& evidencePanel() { return *m_evidencePanel; }
    AttachmentStrip& files() { return *m_files; }
    void toggleEvidence();
    void scrollToComposer();
    void retranslate();

signals:
    void mediaRequested(const encore::ReviewMedia& media);
    void postedTimeRequested(encore::ReplyId reply);
    void postedEditRequested(encore::ReplyId reply);
    void postedGoneRequested(encore::ReplyId reply);
    void starRequested(encore::ReplyId reply, bool on);
    void actionRequested(const QString& commandId);
    /// The review was read (again); parts that follow it should look.
    void shown();
    void loaded();
    void failed(const encore::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void fillHead();
    void readEvidence();
    void placeEvidence();
    /// How many happy reviews make up for an unhappy one, below the answer.
    void fillPositives();

    ReviewDesk& m_desk;
    LatestJob m_job;
    std::optional<Review> m_review;
    std::optional<Evidence> m_evidence;

    QStackedWidget* m_stack;
    StatePanel* m_idle;
    StarsView* m_stars;
    ElidedLabel* m_author;
    ElidedLabel* m_place;
    QBoxLayout* m_words;
    Pill* m_due;
    Button* m_snooze;
    Button* m_close;
    Button* m_reopen;
    Button* m_more;
    Button* m_drawerButton;
    ReviewCard* m_card;
    Card* m_positives;
    PlainLabel* m_positivesCount;
    PlainLabel* m_positivesWords;
    AttachmentStrip* m_files;
    QVBoxLayout* m_column;
    QWidget* m_composer = nullptr;
    QScrollArea* m_scroll;
    QScrollArea* m_side;
    EvidencePanel* m_evidencePanel;
    QVBoxLayout* m_sideLayout;
    Sheet* m_drawer;
    bool m_narrow = false;
};

} // namespace encore::ui
