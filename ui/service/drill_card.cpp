#include "service/drill_card.h"

#include "base/calendar.h"
#include "common/format.h"
#include "service/drill_service.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/lint_bar.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

DrillCard::DrillCard(Shop& shop, QWidget* parent)
    : Card({}, parent), m_shop(shop), m_about(new PlainLabel({}, Type::Body, Token::Text2)), m_review(new ReadingText), m_answer(new QPlainTextEdit), m_compare(new PrimaryButton),
      m_next(new Button({}, Icon::Forward)), m_score(new PlainLabel({}, Type::BodyStrong)), m_checklist(new LintBar), m_exampleHead(new PlainLabel({}, Type::BodyStrong)),
      m_example(new ReadingText), m_outcome(new PlainLabel({}, Type::Small, Token::Text2))
{
    setObjectName(QStringLiteral("drill"));
    setHeadLine(true);
    m_about->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_answer->setFixedHeight(110);
    m_answer->setTabChangesFocus(true);
    const std::pair<QWidget*, const char*> names[]{{m_review, "drillReview"}, {m_answer, "drillAnswer"}, {m_compare, "drillCompare"}, {m_next, "drillNext"},
                                                   {m_score, "drillScore"},   {m_example, "drillExample"}, {m_outcome, "drillOutcome"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::gap8);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    body()->addWidget(m_about);
    body()->addWidget(m_review);
    body()->addWidget(m_answer);
    body()->addLayout(buttons);
    for (QWidget* shown : QList<QWidget*>{m_score, m_checklist, m_exampleHead, m_example, m_outcome})
        body()->addWidget(shown);
    connect(m_compare, &QPushButton::clicked, this, &DrillCard::compare);
    connect(m_next, &QPushButton::clicked, this, [this] {
        ++m_index;
        m_answer->clear();
        m_drill.reset();
        load();
    });
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] { m_compare->setEnabled(!m_answer->toPlainText().trimmed().isEmpty()); });
    m_compare->setEnabled(false);
    retranslate();
}

void DrillCard::retranslate()
{
    setTitle(tr("Answer this review"));
    m_answer->setPlaceholderText(tr("Your answer; it goes nowhere"));
    m_answer->setAccessibleName(tr("Your answer for practice"));
    m_compare->setText(tr("Compare"));
    m_next->setText(tr("Another one"));
    m_exampleHead->setText(tr("What was answered"));
    show();
}

void DrillCard::load()
{
    m_reading.run(
        [&shop = m_shop, profile = m_shop.profile(), now = m_shop.clock().nowUtc(), index = m_index](const CancelFlag&) -> Result<std::optional<Drill>> {
            ENCORE_LET(auto store, shop.openStore());
            return readDrill(*store, profile, now, index);
        },
        [this](Result<std::optional<Drill>> read) {
            m_known = true;
            if (!read) {
                emit failed(read.error());
            } else if (!(m_drill && *read && m_drill->example.id == (*read)->example.id)) {     // what is being typed stays
                m_drill = std::move(*read);
                show();
            }
            emit loaded();
        });
}

void DrillCard::show()
{
    const bool any = m_drill.has_value();
    setAside(any ? tr("%1 of %2").arg(format::count(m_drill->number), format::count(m_drill->count)) : QString());
    for (QWidget* shown : QList<QWidget*>{m_review, m_answer, m_compare})
        shown->setVisible(any);
    m_next->setVisible(any && m_drill->count > 1);
    for (QWidget* later : QList<QWidget*>{m_score, m_checklist, m_exampleHead, m_example, m_outcome})
        later->hide();
    if (!any) {
        m_about->setText(m_known ? tr("No examples yet. Mark a good answer with the star under its review, and it becomes a case to practise with.") : QString());
        return;
    }
    const Review& review = m_drill->review;
    QStringList about;
    if (review.stars)
        about << QString(*review.stars, QChar(0x2605));
    if (!review.author.trimmed().isEmpty())
        about << review.author.simplified().left(60);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_review->setText(review.text.trimmed().isEmpty() ? tr("A rating without text") : review.text);
}

void DrillCard::compare()
{
    if (!m_drill)
        return;
    LintInput own = m_drill->context.lint;
    own.reply = m_answer->toPlainText();
    const auto findings = lintReply(own, m_drill->context.rules);
    LintInput theirs = m_drill->context.lint;
    theirs.reply = m_drill->example.text;
    const DrillScore mine = drillScore(findings), example = drillScore(lintReply(theirs, m_drill->context.rules));
    m_score->setText(tr("Yours keeps %1 of %2 rules, the example %3 of %4").arg(format::count(mine.kept), format::count(mine.asked), format::count(example.kept), format::count(example.asked)));
    m_checklist->show(findings, LintBar::Length::Shown);
    m_example->setText(m_drill->example.text);
    const QTimeZone& zone = m_shop.profile().zone;
    const QDate today = localDay(m_shop.clock().nowUtc(), zone);
    m_outcome->setText(!m_drill->review.customer        ? tr("Whether they bought again is not known: the author is not linked to a customer.")
                       : m_drill->orderedAgainAt ? tr("The customer bought again on %1.").arg(format::day(localDay(*m_drill->orderedAgainAt, zone), today))
                                                 : tr("The customer has not bought again so far."));
    for (QWidget* shown : QList<QWidget*>{m_score, m_checklist, m_exampleHead, m_example, m_outcome})
        shown->show();
}

} // namespace encore::ui
