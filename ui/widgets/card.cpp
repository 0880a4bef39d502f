#include "widgets/card.h"

#include "common/paint.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_title(new PlainLabel({}, Type::BodyStrong, Token::Text)),
      m_aside(new PlainLabel({}, Type::Body, Token::Text2)),
      m_body(new QVBoxLayout)
{
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(metric::gap8);
    m_headLayout->addWidget(m_title);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_aside);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::gap16, metric::gap12, metric::gap16, metric::gap12);
    layout->setSpacing(metric::gap8);
    layout->addWidget(m_head);
    m_body->setSpacing(metric::gap8);
    layout->addLayout(m_body, 1);
    setTitle(title);
    setAside({});
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

void Card::setAside(const QString& text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
    showHead();
}

void Card::addToHead(QWidget* widget)
{
    m_headLayout->addWidget(widget);
    showHead();
}

void Card::setHeadLine(bool on)
{
    m_headLine = on;
    m_headLayout->setContentsMargins(0, 0, 0, on ? metric::gap8 : 0);
    update();
}

void Card::setGround(Token ground)
{
    m_ground = ground;
    update();
}

void Card::showHead()
{
    m_head->setVisible(!m_title->text().isEmpty() || !m_aside->text().isEmpty() || m_headLayout->count() > 3);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool plain = m_ground == Token::Surface;
    paintControl(&painter, rect(), {Theme::color(m_ground), plain ? Theme::color(Token::Line) : QColor(Qt::transparent), metric::cardRadius});
    if (m_headLine && m_head->isVisibleTo(this)) {
        const QRect head = m_head->geometry();
        painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), Theme::color(Token::Line));
    }
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::color(Token::Line)); }

FactStrip::FactStrip(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, 28, metric::gap12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactStrip::setCompact(bool compact)
{
    m_compact = compact;
}

void FactStrip::setFacts(const QList<QPair<QString, QString>>& labelsAndValues)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& [label, value] : labelsAndValues) {
        auto* fact = new QWidget(this);
        auto* column = new QVBoxLayout(fact);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(new PlainLabel(label, Type::Hint, Token::Text2));
        auto* shown = new PlainLabel(value, m_compact ? Type::Body : Type::Title, Token::Text);
        shown->setSelectable(true);
        shown->setAccessibleName(label + QStringLiteral(": ") + value);
        if (!m_compact) {
            QFont font = Theme::font(Type::BodyStrong);
            font.setPointSizeF(Theme::font(Type::Lead).pointSizeF());
            shown->setFont(font);
        }
        column->addWidget(shown);
        if (m_compact)
            fact->setMinimumWidth(110);
        layout()->addWidget(fact);
        fact->show();
    }
    updateGeometry();
}

} // namespace encore::ui
