#pragma once

#include "common/latest_job.h"
#include "service/drill.h"
#include "shop/shop.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace encore::ui {

class Button;
class LintBar;
class PlainLabel;
class PrimaryButton;
class ReadingText;

/// Practice on the shop's own cases: a review is answered without seeing the answer; then the checklist, the answer
/// that was given, and what came of it are shown. Nothing is written to the shop.
class DrillCard final : public Card {
    Q_OBJECT
public:
    explicit DrillCard(Shop& shop, QWidget* parent = nullptr);

    void load();
    void retranslate();
    bool isLoading() const { return m_reading.isRunning(); }

signals:
    void loaded();
    void failed(const encore::Error& error);

private:
    void show();
    void compare();

    Shop& m_shop;
    LatestJob m_reading;
    std::optional<Drill> m_drill;
    bool m_known = false;
    int m_index = 0;
    PlainLabel* m_about;
    ReadingText* m_review;
    QPlainTextEdit* m_answer;
    PrimaryButton* m_compare;
    Button* m_next;
    PlainLabel* m_score;
    LintBar* m_checklist;
    PlainLabel* m_exampleHead;
    ReadingText* m_example;
    PlainLabel* m_outcome;
};

} // namespace encore::ui
