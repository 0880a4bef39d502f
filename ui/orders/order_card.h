#pragma once

#include "common/latest_job.h"
#include "notes/note.h"
#include "orders/order_desk.h"
#include "shop/channel.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class ElidedLabel;
class EmptyState;
class ErrorState;
class FactStrip;
class IconButton;
class LinkButton;
class Pill;
class PlainLabel;

/// Everything the card shows of one order.
struct OrderFile {
    Order order;
    OrderRow row;
    std::vector<OrderLine> lines;
    std::vector<Refund> refunds;
    QStringList variants;                  ///< name of the variant of each line, or empty
    QStringList titles;                    ///< what each line is called
    std::vector<ReviewId> reviews;
    std::vector<Note> notes;
    int customerOrders = 0;                ///< purchases of this customer; 0 for guests
    Money customerSpent;
};
Result<OrderFile> readOrderFile(Store& store, OrderId id);

/// The right pane: what was ordered, for how much, when it moved, what was given back.
class OrderCard final : public QWidget {
    Q_OBJECT
public:
    explicit OrderCard(OrderDesk& desk, QWidget* parent = nullptr);
    /// 0: none.
    void show(qint64 id);
    void refresh();
    bool isLoading() const { return m_job.isRunning(); }
    const OrderFile* file() const { return m_id && m_file.order.id.value == m_id ? &m_file : nullptr; }
    QWidget* moreButton() const;
    void retranslate();

signals:
    void loaded();
    /// "next", "edit", "more", "customer".
    void actionRequested(const QString& action);
    void reviewRequested(qint64 id);
    void refundRemoved(qint64 refund);

private:
    QWidget* buildHead();
    void showFile();
    void showLines();
    void showDates();
    void showRest();

    OrderDesk& m_desk;
    LatestJob m_job;
    qint64 m_id = 0;
    OrderFile m_file;

    QStackedWidget* m_stack;
    EmptyState* m_idle;
    ErrorState* m_error;
    ElidedLabel* m_number;
    Pill* m_status;
    Pill* m_late;
    ElidedLabel* m_about;
    Button* m_next;
    Button* m_edit;
    IconButton* m_more;
    FactStrip* m_facts;
    Card* m_lines;
    Card* m_refunds;
    Card* m_notes;
    Card* m_customer;
    LinkButton* m_customerName;
    PlainLabel* m_customerFacts;
    Card* m_reviews;
};

} // namespace encore::ui
