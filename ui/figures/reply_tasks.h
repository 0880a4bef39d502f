#pragma once

#include "figures/figure_set.h"
#include "shell/notice.h"

#include <QObject>

namespace encore {
class Shop;
}

namespace encore::ui {

class Prompts;

/// Tasks for the customers of a row of KPI21 who have not bought again.
class ReplyTasks final : public QObject {
    Q_OBJECT
public:
    ReplyTasks(Shop& shop, Prompts& prompts, QObject* parent = nullptr) : QObject(parent), m_shop(shop), m_prompts(prompts) {}

    /// One task for each customer, in one step; asks first where they are many.
    void make(std::shared_ptr<const FigureSet> set, kpi::ReviewClass reviewClass);

    /// From so many tasks on it is asked first.
    static constexpr int askFrom = 25;

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);
    void noticeRaised(const encore::ui::Notice& notice);

private:
    void write(const std::vector<kpi::StillAway>& people, kpi::ReviewClass reviewClass);

    Shop& m_shop;
    Prompts& m_prompts;
};

} // namespace encore::ui
