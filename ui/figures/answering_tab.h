#pragma once

#include "figures/figure_tab.h"
#include "figures/figure_tile.h"

#include <set>

namespace encore::ui {

class IntervalTable;
class Prompts;
class ReplyEffectStrip;
class SegmentedTabs;

/// Do we answer in time: what followed review and reply, how fast we answer, and how many answers were late.
class AnsweringTab final : public FigureTab {
    Q_OBJECT
public:
    explicit AnsweringTab(Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("answering"); }
    QString title() const override;
    void setOnPaper() override;

signals:
    /// The button at the end of a row of the table.
    void tasksAsked(encore::kpi::ReviewClass reviewClass);

protected:
    void fill() override;
    void setTexts() override;

private:
    const kpi::ResponseBlock& block() const { return figures()->now.response[0]; }
    TileData usualTile() const;
    TileData inTimeTile() const;
    TileData answeredTile() const;
    TileData noticedTile() const;
    void fillReplies();
    /// KPI22 in the place of KPI21.
    void fillRecovery();
    bool isRecoveryShown() const;
    void setChoices();
    void fillSpeed();
    void fillTrend();
    void fillDue();
    void fillAnswersDue();
    /// KPI14 by kind.
    void fillCases();
    FigureSubject caseSubject(const kpi::ResolutionBlock::Kind& kind) const;
    FigureSubject cellSubject(int row, int cell) const;
    FigureSubject effectSubject() const;

    IntervalTable* m_table;
    FigurePanel* m_replies;
    ReplyEffectStrip* m_effect;
    FigurePanel* m_speed;
    FigurePanel* m_trend;
    FigurePanel* m_due;
    SegmentedTabs* m_dueView;
    SegmentedTabs* m_kind;
    SegmentedTabs* m_replyView;
    SegmentedTabs* m_landmark;
    SegmentedTabs* m_fast;
    std::set<int> m_landmarks{std::begin(FigureQuery::landmarkChoices), std::end(FigureQuery::landmarkChoices)};
    std::set<int> m_fastHours{std::begin(FigureQuery::fastReplyChoices), std::end(FigureQuery::fastReplyChoices)};
};

} // namespace encore::ui
