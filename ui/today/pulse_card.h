#pragma once

#include "common/latest_job.h"
#include "kpi/figure.h"
#include "shop/shop.h"
#include "widgets/card.h"

#include <QDate>

class QVBoxLayout;

namespace encore::ui {

/// The three questions of whoever leads the shop: do customers come back, do we answer in time, are they happy.
struct ShopPulse {
    static constexpr int kDays = 90;

    kpi::Figure boughtAgain;       ///< new customers that bought again within kDays, all of history (KPI2a)
    kpi::Figure inTime;            ///< KPI15 of the last kDays
    kpi::Figure rating;            ///< KPI18 of the last kDays
    qint64 unhappy = 0;            ///< reviews of 1 or 2 stars in the last kDays

    /// Reads orders and reviews once: for a worker. Cancelled.
    static Result<ShopPulse> read(Store& store, const std::function<bool()>& cancelled);
};

/// The manager's card: three live figures with their counts, each read anew when the page is opened.
class PulseCard final : public Card {
    Q_OBJECT
public:
    explicit PulseCard(Shop& shop, QWidget* parent = nullptr);

    void load();
    bool isLoading() const { return m_reading.isRunning(); }
    void retranslate();

signals:
    void loaded();

private:
    void addRow(const char* name, const QString& question, const QString& value, const QString& detail, bool few);
    void fill();

    Shop& m_shop;
    LatestJob m_reading;
    std::optional<ShopPulse> m_pulse;
    QVBoxLayout* m_rows;
};

} // namespace encore::ui
