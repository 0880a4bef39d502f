#include "importing/answer_from_card.h"

#include "base/calendar.h"
#include "common/format.h"
#include "exchange/answer_from.h"
#include "reviews/review_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

AnswerFromCard::AnswerFromCard(Shop& shop, QWidget* parent)
    : Card({}, parent), m_shop(shop), m_text(new PlainLabel({}, Type::Body, Token::Text2)), m_day(new QDateEdit), m_apply(new Button)
{
    setObjectName(QStringLiteral("answerFromCard"));
    m_day->setObjectName(QStringLiteral("answerFrom"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(136);      // the year beside the arrow of the calendar
    m_apply->setObjectName(QStringLiteral("applyAnswerFrom"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    row->addWidget(m_text, 1);
    row->addWidget(m_day);
    row->addWidget(m_apply);
    body()->addLayout(row);
    connect(m_apply, &QPushButton::clicked, this, &AnswerFromCard::apply);
    retranslate();
}

void AnswerFromCard::retranslate()
{
    setTitle(tr("Answer reviews from which day?"));
    m_text->setText(tr("Reviews from files that are older are archived: they stay in the figures and wait for nobody."));
    m_day->setAccessibleName(tr("Answer reviews from"));
    m_apply->setText(tr("Archive the older ones"));
}

bool AnswerFromCard::read()
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    const auto set = answerFrom(m_shop.store());
    m_day->setMaximumDate(today);
    m_day->setDate(set && set->isValid() ? *set : today);
    ReviewFilter all;
    all.view = ReviewView::All;
    const auto any = m_shop.store().reviews().firstIds(all, ReviewSort::Newest, 1);
    return any && !any->empty();
}

void AnswerFromCard::apply()
{
    m_apply->setEnabled(false);
    m_job.run(
        [this, day = m_day->date()](const CancelFlag&) -> Result<AnswerFromOutcome> {
            ENCORE_LET(const auto store, m_shop.openStore());
            return setAnswerFrom(*store, day);
        },
        [this](const Result<AnswerFromOutcome>& outcome) {
            m_apply->setEnabled(true);
            if (!outcome)
                return emit failed(outcome.error());
            m_shop.announce(outcome->changes);
            const QString text = outcome->archived > 0 ? tr("%n review(s) archived", nullptr, int(outcome->archived))
                : outcome->revived > 0                 ? tr("%n review(s) wait for an answer again", nullptr, int(outcome->revived))
                                                       : tr("The day is noted");
            emit undoOffered({text, [this, unit = outcome->changes.unit] {
                                  if (const auto undone = m_shop.undo(unit); !undone)
                                      emit failed(undone.error());
                              }});
        });
}

} // namespace encore::ui
