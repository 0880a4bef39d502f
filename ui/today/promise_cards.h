#pragma once

#include "cases/case_promise_scan.h"
#include "cases/compensation_repository.h"
#include "orders/late_delivery_scan.h"
#include "shop/shop.h"
#include "tasks/task.h"
#include "widgets/card.h"

#include <QVariantMap>

#include <vector>

namespace encore::ui {

/// What customers were promised and have not got yet, by the promised day.
class OwedCard final : public Card {
    Q_OBJECT
public:
    static constexpr int kShown = 5;
    explicit OwedCard(Shop& shop, QWidget* parent = nullptr);

    /// `promised`: what we do about cases, by day; `overdueCases`: open cases past their time.
    void show(const std::vector<OwedCompensation>& owed, const std::vector<CasePromise>& promised, qint64 overdueCases);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);

private:
    void addRow(const QString& what, const QString& about, std::optional<QDate> by, CaseId id, const QString& name);

    Shop& m_shop;
    std::vector<OwedCompensation> m_owed;
    std::vector<CasePromise> m_promised;
    qint64 m_overdue = 0;
    QVBoxLayout* m_rows;
};

/// Deliveries that are late, and new orders of customers who were unhappy: write first.
class LateCard final : public Card {
    Q_OBJECT
public:
    static constexpr int kShown = 5;
    explicit LateCard(Shop& shop, QWidget* parent = nullptr);

    void show(const LateDeliveries& late);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    /// A task to begin with: its sheet is opened by the page.
    void taskWanted(const encore::Task& task);

private:
    QWidget* rowOf(const LateDelivery& late);

    Shop& m_shop;
    LateDeliveries m_late;
    QVBoxLayout* m_rows;
};

} // namespace encore::ui
