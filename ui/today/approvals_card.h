#pragma once

#include "cases/compensation_repository.h"
#include "widgets/card.h"

#include <QVariantList>

namespace encore::ui {

class Button;
class PlainLabel;

/// For the owner: how many answers and compensations wait for a word. For anybody else: how many of their answers came back
/// with a remark. Hidden while there are none.
class ApprovalsCard final : public Card {
    Q_OBJECT
public:
    explicit ApprovalsCard(QWidget* parent = nullptr);

    /// `owed`: what was promised; those above the limit are among them. `returned`: the reviews of the answers that came back.
    void show(qint64 answers, const std::vector<OwedCompensation>& owed, const std::vector<ReviewId>& returned, bool isOwner);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);

private:
    qint64 m_answers = 0;
    int m_compensations = 0;
    QVariantList m_returned;       ///< empty for the owner
    CaseId m_first;                ///< the case of the first compensation that waits
    PlainLabel* m_count;
    PlainLabel* m_text;
    Button* m_openAnswers;
    Button* m_openCase;
};

} // namespace encore::ui
