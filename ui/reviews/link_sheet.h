#pragma once

#include "reviews/evidence.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

class QListWidget;

namespace encore::ui {

class Button;
class PlainLabel;
class SearchField;

/// Who wrote it: up to five candidates with reasons, or anyone found by name, phone tail or order number.
/// Enter links, N means not found: where the channel allows it, the author is asked for the order number.
class LinkSheet final : public Sheet {
    Q_OBJECT
public:
    LinkSheet(ReviewDesk& desk, QWidget* pane);
    void present(const Review& review, const std::vector<FoundAuthor>& candidates);

signals:
    void linkRequested(encore::CustomerId customer, encore::OrderId order);
    void notFound();
    void failed(const encore::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        CustomerId customer;
        OrderId order;
    };
    void find(const QString& words);
    void addOffer(const Offer& offer, const QString& first, const QString& second);
    void link();

    ReviewDesk& m_desk;
    std::vector<FoundAuthor> m_candidates;
    std::vector<Offer> m_offers;
    SearchField* m_search;
    QListWidget* m_list;
    PlainLabel* m_note;
    Button* m_notFound;
    Button* m_link;
};

} // namespace encore::ui
