#pragma once

#include "common/latest_job.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/card.h"

class QDateEdit;

namespace encore::ui {

class Button;
class PlainLabel;

/// The one question after reviews came in, which may be asked again at any time: answer from which day?
/// What is older is archived, without a deadline.
class AnswerFromCard final : public Card {
    Q_OBJECT
public:
    explicit AnswerFromCard(Shop& shop, QWidget* parent = nullptr);
    void retranslate();
    /// Shows the day that is set, else the shop's today. False while the shop has no reviews to ask about.
    bool read();

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    void apply();

    Shop& m_shop;
    LatestJob m_job;
    PlainLabel* m_text;
    QDateEdit* m_day;
    Button* m_apply;
};

} // namespace encore::ui
