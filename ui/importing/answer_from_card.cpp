#include "importing/answer_from_card.h"

#include "base/calendar.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/review_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int proposedDays = 30;
// Ids of the choices: days back, everything, or the day in the field where it is none of these.
constexpr const char* choiceIds[]{"0", "7", "30", "90", "all", "own"};

} // namespace

AnswerFromCard::AnswerFromCard(Shop& shop, QWidget* parent)
    : Card({}, parent), m_shop(shop), m_text(new PlainLabel({}, Type::Body, Token::Text2)), m_choices(new SegmentedTabs(SegmentedTabs::Look::Chips)), m_day(new QDateEdit), m_apply(new Button)
{
    setObjectName(QStringLiteral("answerFromCard"));
    m_day->setObjectName(QStringLiteral("answerFrom"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(136);      // the year beside the arrow of the calendar
    m_apply->setObjectName(QStringLiteral("applyAnswerFrom"));
    m_text->setObjectName(QStringLiteral("answerFromText"));
    needsPermission(m_apply, Permission::Import);
    m_text->setWordWrap(true);
    m_choices->setObjectName(QStringLiteral("answerFromChoices"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    row->addWidget(m_text, 1);
    row->addWidget(m_day);
    row->addWidget(m_apply);
    body()->addLayout(row);
    body()->addWidget(m_choices);
    connect(m_choices, &SegmentedTabs::chosen, this, [this](const QString& choice) { m_day->setDate(dayOf(choice)); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_chosen = m_chosen || !m_showing;
        showCounts();
    });
    connect(m_apply, &QPushButton::clicked, this, &AnswerFromCard::apply);
    retranslate();
}

void AnswerFromCard::retranslate()
{
    setTitle(tr("Answer reviews from which day?"));
    m_day->setAccessibleName(tr("Answer reviews from"));
    m_apply->setText(tr("Archive the older ones"));
    showCounts();
}

bool AnswerFromCard::read()
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    const auto set = answerFrom(m_shop.store());
    m_chosen = false;
    m_question.reset();
    m_day->setMaximumDate(today);
    show(set && set->isValid() ? *set : today.addDays(-proposedDays));
    ReviewFilter all;
    all.view = ReviewView::All;
    const auto any = m_shop.store().reviews().firstIds(all, ReviewSort::Newest, 1);
    if (!any || any->empty())
        return false;
    count();
    return true;
}

void AnswerFromCard::count()
{
    m_counting.run(
        [this](const CancelFlag&) -> Result<AnswerFromQuestion> {
            ENCORE_LET(const auto store, m_shop.openStore());
            return askAnswerFrom(*store);
        },
        [this](Result<AnswerFromQuestion> question) {
            if (!question)
                return emit failed(question.error());
            m_question = std::move(*question);
            show(m_chosen ? m_day->date() : m_question->day);
        });
}

void AnswerFromCard::show(QDate day)
{
    const QScopedValueRollback showing(m_showing, true);
    m_day->setDate(day);
    showCounts();
}

QDate AnswerFromCard::dayOf(const QString& choice) const
{
    const QTimeZone& zone = m_shop.profile().zone;
    const QDate today = localDay(m_shop.clock().nowUtc(), zone);
    if (choice == u"own")
        return m_day->date();
    if (choice != u"all")
        return today.addDays(-choice.toInt());
    return m_question && !m_question->published.empty() ? localDay(m_question->published.front(), zone) : today;
}

qint64 AnswerFromCard::waitingFrom(QDate day) const { return m_question ? m_question->waiting(startOfDayUtc(day, m_shop.profile().zone)) : 0; }

void AnswerFromCard::showCounts()
{
    m_choices->setVisible(m_question && !m_question->published.empty());
    if (!m_question) {
        m_text->setText(tr("Reviews from files that are older are archived: they stay in the figures and wait for nobody."));
        return;
    }
    const qint64 waiting = waitingFrom(m_day->date());
    m_text->setText(tr("From this day on %1 wait for an answer. The %2 older ones from files are archived: they stay in the figures and wait for nobody.")
                        .arg(format::count(waiting), format::count(qint64(m_question->published.size()) - waiting)));
    QList<QPair<QString, QString>> choices;
    QString current;
    for (const char* choice : choiceIds) {
        const QString id = QLatin1String(choice);
        const QDate day = dayOf(id);
        if (id == u"own" && !current.isEmpty())
            break;
        const QString name = id == u"all" ? tr("All", "reviews") : id == u"own" ? QLocale().toString(day, QLocale::ShortFormat)
            : id == u"0"                  ? tr("Today")
                                          : tr("%n day(s)", nullptr, id.toInt());
        choices.append({id, name + QStringLiteral(" · ") + format::count(waitingFrom(day))});
        if (current.isEmpty() && day == m_day->date())
            current = id;
    }
    m_choices->setChoices(choices);
    m_choices->setCurrent(current);
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
            count();
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
