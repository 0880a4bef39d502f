#include "reviews/review_row_delegate.h"

#include "reviews/review_words.h"
#include "reviews/stake_words.h"

namespace encore::ui {

ReviewRowDelegate::ReviewRowDelegate(ReviewDesk& desk, const ReviewListModel& model, QObject* parent)
    : RowDelegate(parent), m_desk(desk), m_model(model)
{
}

RowContent ReviewRowDelegate::content(const QModelIndex& index) const
{
    RowContent shown;
    const ReviewRow* row = m_model.at(index.row());
    if (!row)
        return shown;
    shown.stars = row->stars.value_or(-1);
    if (!row->stars)
        shown.icon = row->kind == ReviewKind::Question ? Icon::Question : row->kind == ReviewKind::Remark ? Icon::Note : Icon::Chat;
    shown.head = review_words::author(row->author);
    shown.strong = row->unread;
    shown.aside = review_words::place(*row);
    const bool wordless = row->firstWords.trimmed().isEmpty() && row->title.trimmed().isEmpty();
    shown.second = wordless ? tr("Rating without text") : row->firstWords.trimmed().isEmpty() ? row->title : row->firstWords;
    shown.secondToken = row->unread && !wordless ? Token::Text : Token::Text2;
    const review_words::Chip chip = review_words::chip(*row, m_desk.now(), m_desk.zone());
    shown.pill = chip.text;
    shown.pillTone = chip.tone;
    if (const auto stake = m_model.stakeOf(row->id.value)) {
        const QString brief = stake_words::brief(*stake, m_desk.worth(), m_desk.shop().profile().currency);
        shown.pill = chip.text.isEmpty() ? brief : brief + QStringLiteral(" · ") + chip.text;
    }
    shown.chosen = m_model.isChosen(row->id.value);
    return shown;
}

} // namespace encore::ui
