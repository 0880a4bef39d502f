#pragma once

#include "common/latest_job.h"
#include "exchange/answer_from.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/card.h"

class QDateEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class SegmentedTabs;

/// The one question after reviews came in, which may be asked again at any time: answer from which day?
/// What is older is archived, without a deadline. Each choice says how many would then wait.
class AnswerFromCard final : public Card {
    Q_OBJECT
public:
    explicit AnswerFromCard(Shop& shop, QWidget* parent = nullptr);
    void retranslate();
    /// Shows the day that is set, else a proposed one, and counts what each choice brings. False while the shop has no reviews
    /// to ask about.
    bool read();

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    void apply();
    void count();
    void show(QDate day);
    void showCounts();
    QDate dayOf(const QString& choice) const;
    qint64 waitingFrom(QDate day) const;

    Shop& m_shop;
    LatestJob m_job, m_counting;
    std::optional<AnswerFromQuestion> m_question;
    bool m_showing = false;
    bool m_chosen = false;      // a day that a person picked stays when the counts arrive
    PlainLabel* m_text;
    SegmentedTabs* m_choices;
    QDateEdit* m_day;
    Button* m_apply;
};

} // namespace encore::ui
