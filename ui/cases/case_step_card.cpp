#include "cases/case_step_card.h"

#include "common/icons.h"
#include "common/paint.h"
#include "widgets/row_delegate.h"

#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int headHeight = 32;
constexpr int disc = 20;
} // namespace

class CaseStepCard::Head final : public QAbstractButton {
public:
    explicit Head(QWidget* parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(headHeight);
    }
    int number = 0;
    bool done = false;
    bool expanded = false;
    QString summary;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Painting saved(&painter);
        const QRectF circle(0, (height() - disc) / 2.0, disc, disc);
        const Token ground = done ? Token::PositiveSoft : expanded ? Token::Accent : Token::Surface2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(ground));
        painter.drawEllipse(circle);
        if (done) {
            paintIcon(&painter, circle.adjusted(4, 4, -4, -4), Icon::Check, Token::Positive);
        } else {
            painter.setFont(Theme::font(Type::Small));
            painter.setPen(Theme::color(expanded ? Token::OnAccent : Token::Text2));
            painter.drawText(circle, Qt::AlignCenter, QString::number(number));
        }
        QRect area = rect().adjusted(disc + metric::gap12, 0, -20, 0);
        const int width = paintRun(&painter, area, text(), expanded ? Type::BodyStrong : Type::BodyMedium, Token::Text);
        area.setLeft(area.left() + width + metric::gap12);
        if (!expanded && !summary.isEmpty() && area.width() > 40)
            paintRun(&painter, area, summary, Type::Body, Token::Text2);
        paintIcon(&painter, QRectF(this->width() - 16, (height() - 14) / 2.0, 14, 14), expanded ? Icon::ChevronDown : Icon::ChevronRight, Token::Text3);
        if (hasFocus())
            paintFocusRing(&painter, rect());
    }
};

CaseStepCard::CaseStepCard(const QString& name, QWidget* parent) : Card({}, parent), m_head(new Head(this)), m_inside(new QWidget), m_content(new QVBoxLayout(m_inside))
{
    setObjectName(name);
    m_head->setObjectName(name + QStringLiteral("Head"));
    m_content->setContentsMargins(disc + metric::gap12, 0, 0, metric::gap4);
    m_content->setSpacing(metric::gap8);
    body()->setSpacing(metric::gap4);
    body()->addWidget(m_head);
    body()->addWidget(m_inside);
    m_inside->hide();
    connect(m_head, &QAbstractButton::clicked, this, &CaseStepCard::expandRequested);
}

void CaseStepCard::set(int number, const QString& title, const QString& summary, bool done)
{
    m_head->number = number;
    m_head->done = done;
    m_head->summary = summary.simplified();
    m_head->setText(title);
    m_head->setAccessibleName(summary.isEmpty() ? title : title + QStringLiteral(": ") + m_head->summary);
    m_head->update();
}

void CaseStepCard::setExpanded(bool on)
{
    m_expanded = on;
    m_head->expanded = on;
    m_inside->setVisible(on);
    m_head->update();
}

void CaseStepCard::focusContent()
{
    for (QWidget* w = m_inside->nextInFocusChain(); w && w != m_inside; w = w->nextInFocusChain())
        if (m_inside->isAncestorOf(w) && w->isVisibleTo(this) && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_head->setFocus(Qt::OtherFocusReason);
}

} // namespace encore::ui
