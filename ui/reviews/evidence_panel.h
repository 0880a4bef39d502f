#pragma once

#include "reviews/evidence.h"
#include "reviews/review_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace encore::ui {

class Card;

/// The column beside a review: who wrote it (linked, probable with reasons, or unknown as the usual case), what
/// they bought and said before, and whether the product has been complained of.
class EvidencePanel final : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePanel(ReviewDesk& desk, QWidget* parent = nullptr);
    void show(const Review& review, const Evidence& evidence);
    void clear();

signals:
    void linkRequested(encore::CustomerId customer, encore::OrderId order);
    void candidatesRequested();
    void unlinkRequested();
    void askRequested();
    void notOursRequested();
    void maybeOursRequested();
    void complainRequested();
    void openRequested(const QString& pageId, const QVariantMap& target);

private:
    void addPerson(Card* card, const QString& name, const QString& second);
    void addLinked(const Evidence& evidence);
    void addCandidate(const Evidence& evidence);
    void addUnknown();
    /// How long the author has owed the order number, and the ways on once it is too long.
    void addAsked(qint64 askedAt);
    void addTrouble(const Evidence& evidence);
    void addStake(const ReviewStake& stake);
    void addAnswering();
    void addTimes(const QString& title, const Evidence& evidence);
    void addOrder(Card* card, const Evidence& evidence);
    Card* addReviews(const QString& title, const QString& sentence, const std::vector<ReviewRow>& rows, int limit);
    Card* addCard(const char* name);

    ReviewDesk& m_desk;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    Review m_review;
};

} // namespace encore::ui
