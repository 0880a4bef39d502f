#pragma once

#include "reviews/review_list_model.h"
#include "widgets/row_delegate.h"

namespace encore::ui {

/// A review in two lines: stars, author (bold while unread), where and what about; first words and due chip.
class ReviewRowDelegate final : public RowDelegate {
    Q_OBJECT
public:
    ReviewRowDelegate(ReviewDesk& desk, const ReviewListModel& model, QObject* parent);
    RowContent content(const QModelIndex& index) const override;

private:
    ReviewDesk& m_desk;
    const ReviewListModel& m_model;
};

} // namespace encore::ui
