#pragma once

#include "reviews/review_desk.h"
#include "widgets/windowed_list_model.h"

#include <QSet>

namespace encore::ui {

/// The reviews of one view, and which of them are chosen to be worked on together.
class ReviewListModel final : public WindowedListModel<ReviewRow> {
public:
    explicit ReviewListModel(ReviewDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}

    QVariant data(const QModelIndex& index, int role) const override;

    bool isChosen(qint64 id) const { return m_chosen.contains(id); }
    qsizetype chosenCount() const { return m_chosen.size(); }
    void choose(qint64 id, bool on);
    /// Every review of the list, also those that were never read.
    void chooseAll();
    void chooseNone();
    /// In the order of the list.
    std::vector<ReviewId> chosen() const;
    /// Forgets chosen ones that are no longer in the list.
    void keepListed();
    /// Rows also say what is at stake with them.
    void showStakes(bool on) { m_stakesShown = on; }
    /// Of a row that was fetched; nothing while they are not shown, or where nothing is.
    std::optional<ReviewStake> stakeOf(qint64 id) const;

protected:
    QHash<qint64, ReviewRow> fetch(const std::vector<qint64>& ids) const override;

private:
    ReviewDesk& m_desk;
    QSet<qint64> m_chosen;
    bool m_stakesShown = false;
    mutable QHash<qint64, ReviewStake> m_stakes;     ///< of the rows fetched since the list was read
};

} // namespace encore::ui
