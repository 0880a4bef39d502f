#include "figures/reply_effect_strip.h"

#include "figures/reply_table.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int landmarks[]{0, 2, 7, 14};
} // namespace

ReplyEffectStrip::ReplyEffectStrip(QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel({}, Type::BodyStrong)),
      m_by(new PlainLabel({}, Type::Small, Token::Text2)),
      m_choice(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_sentence(new PlainLabel),
      m_doubt(new PlainLabel({}, Type::Small, Token::Text2)),
      m_more(new LinkButton)
{
    setObjectName(QStringLiteral("replyEffect"));
    m_choice->setObjectName(QStringLiteral("replyLandmark"));
    m_sentence->setObjectName(QStringLiteral("replyEffectSentence"));
    m_more->setObjectName(QStringLiteral("replyEffectCard"));
    m_sentence->setWordWrap(true);
    m_doubt->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::gap8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_by);
    head->addWidget(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::gap8, 0, 0);
    column->setSpacing(metric::gap4);
    column->addWidget(new Line);
    column->addSpacing(metric::gap4);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_doubt);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_choice, &SegmentedTabs::chosen, this, [this](const QString& id) {
        m_landmark = id.toInt();
        setTexts();
    });
    connect(m_more, &QPushButton::clicked, this, &ReplyEffectStrip::opened);
    retranslate();
}

QString ReplyEffectStrip::sentence() const { return m_sentence->text(); }

void ReplyEffectStrip::setEffect(const kpi::ReplyEffectBlock& effect, const FigureFormat& format)
{
    m_effect = effect;
    m_format = format;
    setTexts();
}

void ReplyEffectStrip::setOnPaper()
{
    m_onPaper = true;
    for (QWidget* control : {static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_more)})
        control->hide();
    setTexts();
}

void ReplyEffectStrip::retranslate()
{
    const QString names[]{tr("on the day of the reply"), tr("within 2 days"), tr("within 7"), tr("within 14")};
    QList<QPair<QString, QString>> choices;
    for (std::size_t i = 0; i < std::size(landmarks); ++i)
        choices.append({QString::number(landmarks[i]), names[i]});
    m_choice->setChoices(choices);
    m_choice->setCurrent(QString::number(m_landmark));
    m_choice->setAccessibleName(tr("From when a customer counts as answered"));
    setTexts();
}

QString ReplyEffectStrip::sensitivity() const
{
    QStringList others;
    for (const int days : landmarks) {
        const kpi::Figure& f = reply_table::effectFigure(m_effect, days);
        if (days != m_landmark && f.value && f.low && f.high)
            others << tr("answered within %Ln day(s): %1 times as often, %2", "ratio, its range", days).arg(m_format.value(FigureUnit::Decimal, *f.value), m_format.likely(FigureUnit::Decimal, f));
    }
    return others.isEmpty() ? QString() : u' ' + tr("Compared in other ways: %1.").arg(others.join(QStringLiteral("; ")));
}

void ReplyEffectStrip::setTexts()
{
    m_title->setText(tr("A reply to the unhappy and the next order"));
    m_by->setText(tr("counts as answered:"));
    m_sentence->setText(reply_table::effectSentence(m_effect, m_landmark, m_format));
    if (m_onPaper)
        return m_doubt->setText(tr("Why this might be wrong: whom we answer is our own choice, and only earlier orders, stars and channel are levelled out.") + sensitivity());
    m_doubt->setText(tr("Why this might be wrong: whom we answer is our own choice, and only earlier orders, stars and channel are levelled out. Look whether the sentence stays the same under the other choices."));
    m_more->setText(tr("How it is computed →"));
}

} // namespace encore::ui
