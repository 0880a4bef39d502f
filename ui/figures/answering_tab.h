#pragma once

#include "figures/figure_tab.h"
#include "figures/figure_tile.h"
#include "shop/shop.h"

namespace encore::ui {

class IntervalTable;
class Prompts;
class ReplyEffectStrip;
class SegmentedTabs;

/// Do we answer in time: what followed review and reply, how fast we answer, and how many answers were late.
class AnsweringTab final : public FigureTab {
    Q_OBJECT
public:
    AnsweringTab(Shop& shop, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("answering"); }
    QString title() const override;
    /// One task for each customer of that row who has not bought again; asks first where they are many.
    void makeTasks(kpi::ReviewClass reviewClass);

    /// From so many tasks on it is asked first.
    static constexpr int askFrom = 25;

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);

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
    void fillSpeed();
    void fillTrend();
    void fillDue();
    FigureSubject cellSubject(int row, int cell) const;
    FigureSubject effectSubject() const;
    void writeTasks(kpi::ReviewClass reviewClass);

    Shop& m_shop;
    Prompts& m_prompts;
    IntervalTable* m_table;
    FigurePanel* m_replies;
    ReplyEffectStrip* m_effect;
    FigurePanel* m_speed;
    FigurePanel* m_trend;
    FigurePanel* m_due;
    SegmentedTabs* m_kind;
};

} // namespace encore::ui
