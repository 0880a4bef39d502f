#pragma once

#include "common/latest_job.h"
#include "costs/month_cost.h"
#include "kpi/figure_snapshot.h"
#include "settings/section.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace encore::ui {

/// What was spent on customers, month by month of one year: typed in here, with what one new and one kept
/// customer cost by that (KPI26a), and what regulars bring of revenue and profit.
class CostsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit CostsSection(Shop& shop);
    ~CostsSection() override;
    void reload() override;
    bool concerns(const ChangeSet&) const override { return false; }   ///< it listens by itself
    bool isBusy() const override { return m_job.isRunning(); }

private:
    struct Row {
        PlainLabel* month = nullptr;
        QLineEdit* winning = nullptr;
        QLineEdit* keeping = nullptr;
        PlainLabel* perNew = nullptr;
        PlainLabel* perKept = nullptr;
    };
    struct Counted {
        FigureSnapshot::Ptr snapshot;
        std::optional<kpi::OrderBlock> orders;   ///< of the year shown
    };

    void makeYears();
    void showCosts();
    void showFigures();
    void count();
    void save(int month);
    QString plain(qint64 minor) const;
    std::optional<qint64> amountIn(const QLineEdit* field) const;

    QComboBox* m_year;
    std::array<Row, 12> m_rows;
    PlainLabel* m_problem;
    PlainLabel* m_regulars;
    std::vector<MonthCost> m_costs;
    Counted m_counted;
    FigureSnapshot::Parts m_stale = FigureSnapshot::Parts(FigureSnapshot::kAll);
    LatestJob m_job;
};

} // namespace encore::ui
