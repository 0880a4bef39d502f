#pragma once

#include "cases/compensation_repository.h"
#include "customers/custom_field.h"
#include "customers/customer_desk.h"
#include "customers/timeline.h"
#include "orders/order.h"
#include "tasks/task.h"
#include "widgets/record_pane.h"

class QLabel;
class QVBoxLayout;

namespace encore::ui {

class AttachmentStrip;
class Avatar;
class Button;
class Card;
class ElidedLabel;
class FactStrip;
class IconButton;
class LinkButton;
class Pill;
class PlainLabel;
class TimelineView;

/// Everything the card shows of one customer, read at once on a worker.
struct CustomerFile {
    Customer customer;
    CustomerRow row;
    PurchaseFacts facts;
    std::optional<double> stars;            ///< mean of the stars given
    int rated = 0;
    std::vector<ProductBought> bought;
    std::vector<std::pair<CustomField, QString>> own;   ///< the shop's own fields that have a value
    std::vector<Task> tasks;                ///< open ones
    std::vector<CaseRow> cases;             ///< open ones
    std::vector<OwedCompensation> owed;     ///< promised and not given yet
    std::vector<TimelineEntry> timeline;
    TimelineCounts counts;
    bool hasPurchase = false;               ///< "repeat last order" has something to copy
};
Result<CustomerFile> readCustomerFile(Store& store, CustomerId id, int offset);

/// The right pane: who it is, what was bought, what happened, what is open. Its actions: "order", "note", "edit",
/// "more", "new", "badge" and "badge_off" for a badge set by hand.
class CustomerCard final : public FilePane<CustomerFile> {
    Q_OBJECT
public:
    explicit CustomerCard(CustomerDesk& desk, QWidget* parent = nullptr);

    TimelineView& timeline() { return *m_timeline; }
    AttachmentStrip& files() { return *m_files; }
    QWidget* moreButton() const;
    void setIdle(bool shopIsEmpty);
    void retranslate();

signals:
    void caseRequested(qint64 id);
    void taskDone(qint64 task);
    void failed(const encore::Error& error);

protected:
    Reading reading(qint64 id) const override;
    void showFile() override;
    void leave() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void buildOverride();
    QWidget* buildSide();
    void showHead();
    void showFacts();
    void showSide();
    QWidget* line(const QString& left, const QString& right, QWidget* action = nullptr);

    CustomerDesk& m_desk;
    bool m_shopIsEmpty = false;

    Avatar* m_avatar;
    ElidedLabel* m_name;
    Pill* m_badge;
    ElidedLabel* m_contacts;
    Button* m_order;
    Button* m_note;
    Button* m_edit;
    IconButton* m_more;
    FactStrip* m_facts;
    Card* m_before;
    PlainLabel* m_beforeText;
    Card* m_override;
    PlainLabel* m_overrideText;
    LinkButton* m_overrideEdit;
    LinkButton* m_overrideOff;
    TimelineView* m_timeline;
    QWidget* m_side;
    Card* m_open;
    Card* m_bought;
    Card* m_consents;
    Card* m_tags;
    Card* m_about;
    AttachmentStrip* m_files;
};

} // namespace encore::ui
