#pragma once

#include "notes/note.h"
#include "orders/order_desk.h"
#include "shop/channel.h"
#include "widgets/record_pane.h"

class QVBoxLayout;

namespace encore::ui {

class AttachmentStrip;
class Button;
class Card;
class ElidedLabel;
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

/// The right pane: what was ordered, for how much, when it moved, what was given back. Its actions: "next", "edit",
/// "more", "customer".
class OrderCard final : public FilePane<OrderFile> {
    Q_OBJECT
public:
    explicit OrderCard(OrderDesk& desk, QWidget* parent = nullptr);
    AttachmentStrip& files() { return *m_files; }
    QWidget* moreButton() const;
    void retranslate();

signals:
    void reviewRequested(qint64 id);
    void refundRemoved(qint64 refund);

protected:
    Reading reading(qint64 id) const override;
    void showFile() override;

private:
    QWidget* buildHead();
    void showLines();
    void showDates();
    void showRest();

    OrderDesk& m_desk;
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
    AttachmentStrip* m_files;
};

} // namespace encore::ui
