#include "widgets/segmented_tabs.h"

#include "common/paint.h"
#include "widgets/flow_layout.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace encore::ui {

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const QString& id, const QString& text, SegmentedTabs::Look look, QWidget* parent)
        : QAbstractButton(parent), m_id(id), m_look(look)
    {
        setText(text);
        setAccessibleName(text);
        setObjectName(QStringLiteral("tab_") + id);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFont(Theme::font(look == SegmentedTabs::Look::Tabs ? Type::Body : Type::Hint));
    }
    QString id() const { return m_id; }
    QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const bool chip = m_look == SegmentedTabs::Look::Chips;
        return {QFontMetrics(strong).horizontalAdvance(text()) + (chip ? 16 : 24), chip ? 22 : 30};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool chip = m_look == SegmentedTabs::Look::Chips;
        const qreal radius = chip ? height() / 2.0 : metric::controlRadius;
        QColor ground = chip ? Theme::color(Token::Surface2) : QColor(Qt::transparent);
        if (isChecked())
            ground = Theme::color(Token::AccentSoft);
        else if (underMouse())
            ground = Theme::color(chip ? Token::Line : Token::Surface2);
        paintControl(&painter, rect(), {ground, Qt::transparent, radius});
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(Theme::color(isChecked() ? Token::Accent : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(&painter, rect(), radius);
    }

private:
    QString m_id;
    SegmentedTabs::Look m_look;
};

SegmentedTabs::SegmentedTabs(Look look, QWidget* parent) : QWidget(parent), m_look(look)
{
    new FlowLayout(this, 4, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentedTabs::setChoices(const QList<QPair<QString, QString>>& choices)
{
    const bool sameIds = choices.size() == m_buttons.size()
        && std::equal(choices.begin(), choices.end(), m_buttons.begin(), [](const auto& c, const auto* b) { return c.first == b->id(); });
    if (sameIds) {
        for (qsizetype i = 0; i < choices.size(); ++i) {
            m_buttons[i]->setText(choices[i].second);
            m_buttons[i]->setAccessibleName(choices[i].second);
            m_buttons[i]->updateGeometry();
        }
        return;
    }
    for (SegmentButton* button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const auto& [id, text] : choices) {
        auto* button = new SegmentButton(id, text, m_look, this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button->id()); });
        layout()->addWidget(button);
        button->show();
        m_buttons << button;
    }
    const QString wanted = m_current;
    m_current.clear();
    setCurrent(wanted);
    if (m_current.isEmpty() && !m_buttons.isEmpty())
        setCurrent(m_buttons.first()->id());
}

void SegmentedTabs::setCurrent(const QString& id)
{
    for (SegmentButton* button : std::as_const(m_buttons)) {
        // An exclusive button cannot be unchecked, not even by the program.
        button->setAutoExclusive(!id.isEmpty());
        if (id.isEmpty() || button->id() == id) {
            button->setChecked(!id.isEmpty());
            m_current = id;
        }
    }
    for (SegmentButton* button : std::as_const(m_buttons))
        button->setAutoExclusive(true);
}

void SegmentedTabs::choose(const QString& id)
{
    if (id == m_current)
        return;
    m_current = id;
    emit chosen(id);
}

} // namespace encore::ui
