#pragma once

#include "common/latest_job.h"
#include "history/audit.h"
#include "shop/shop.h"
#include "widgets/sheet.h"

class QVBoxLayout;

namespace encore::ui {

class ErrorState;
class LoadingState;
class PlainLabel;

/// "History": who changed what in one record, or what one step did, newest first, in plain words.
///
///     HistorySheet::in(this, shop).present(AuditSubject::Order, id.value, tr("Order %1").arg(number));
class HistorySheet final : public Sheet {
    Q_OBJECT
public:
    HistorySheet(Shop& shop, QWidget* pane);

    /// The one of this pane, made when it is first asked for.
    static HistorySheet& in(QWidget* pane, Shop& shop);

    void present(AuditSubject subject, qint64 id, const QString& title);
    void presentUnit(UnitId unit);
    bool isReady() const { return !m_reading.isRunning(); }

signals:
    void ready();

private:
    void read(const std::function<Result<std::vector<AuditEntry>>(Database&)>& ask);
    void show(const std::vector<AuditEntry>& entries);
    QWidget* rowOf(const AuditEntry& entry);

    Shop& m_shop;
    LatestJob m_reading;
    PlainLabel* m_subject;
    PlainLabel* m_empty;
    ErrorState* m_error;
    LoadingState* m_loading;
    QVBoxLayout* m_rows;
    QWidget* m_list;
};

} // namespace encore::ui
