#pragma once

#include "replies/reply.h"
#include "reviews/review_desk.h"
#include "widgets/card.h"

namespace encore::ui {

class Button;
class PrimaryButton;
class ReadingText;

/// An answer that waits for the owner: who wrote it, and what was changed since it was last looked at.
class ApprovalCard final : public Card {
    Q_OBJECT
public:
    explicit ApprovalCard(ReviewDesk& desk, QWidget* parent = nullptr);
    /// Hidden unless the review has an answer that waits and an owner looks at it.
    void show(const std::optional<Review>& review);
    bool isOffered() const { return m_reply.has_value(); }
    const std::optional<Reply>& reply() const { return m_reply; }
    void retranslate();

signals:
    void approveRequested();
    void returnRequested();
    void changeRequested();
    void failed(const encore::Error& error);

private:
    ReviewDesk& m_desk;
    std::optional<Reply> m_reply;
    PlainLabel* m_note;
    ReadingText* m_text;
    PrimaryButton* m_approve;
    Button* m_return;
    Button* m_change;
};

} // namespace encore::ui
