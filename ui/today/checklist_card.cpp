#include "today/checklist_card.h"

#include "common/format.h"
#include "common/paint.h"
#include "widgets/button.h"
#include "widgets/row_delegate.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QGridLayout>
#include <QPainter>
#include <QSettings>

namespace encore::ui {

/// One step: a mark, a sentence, an arrow. A whole row to click.
class StepButton final : public QAbstractButton {
public:
    explicit StepButton(int number) : m_number(number)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(32);
        setObjectName(QStringLiteral("step%1").arg(number));
    }
    void set(const QString& text, bool done)
    {
        setText(text);
        m_done = done;
        update();
    }
    QSize sizeHint() const override { return {QFontMetrics(Theme::font(Type::Body)).horizontalAdvance(text()) + 64, 32}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            paintControl(&painter, rect(), {Theme::color(Token::Hover), QColor(Qt::transparent)});
        const QRectF mark(8, (height() - 18) / 2.0, 18, 18);
        if (m_done) {
            paintIcon(&painter, mark, Icon::Check, Token::Positive);
        } else {
            painter.setPen(QPen(Theme::color(Token::Line), 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
            painter.setFont(Theme::font(Type::Hint));
            painter.setPen(Theme::color(Token::Text2));
            painter.drawText(mark, Qt::AlignCenter, QString::number(m_number));
        }
        paintRun(&painter, QRect(34, 0, width() - 62, height()), text(), Type::Body, m_done ? Token::Text3 : Token::Text);
        if (!m_done)
            paintIcon(&painter, QRectF(width() - 24, (height() - 14) / 2.0, 14, 14), Icon::ChevronRight, Token::Text3);
        if (hasFocus())
            paintFocusRing(&painter, rect());
    }

private:
    int m_number;
    bool m_done = false;
};

ChecklistCard::ChecklistCard(const QString& shopPath, QWidget* parent)
    : Card({}, parent), m_shopPath(shopPath), m_dismiss(new LinkButton)
{
    setObjectName(QStringLiteral("checklist"));
    m_dismiss->setObjectName(QStringLiteral("dismissChecklist"));
    addToHead(m_dismiss);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < kSteps; ++i) {
        m_steps[size_t(i)] = new StepButton(i + 1);
        grid->addWidget(m_steps[size_t(i)], i % 4, i / 4);
        connect(m_steps[size_t(i)], &QAbstractButton::clicked, this, [this, i] { open(i); });
    }
    body()->addLayout(grid);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        QSettings().setValue(key(QStringLiteral("dismissed")), true);
        hide();
    });
    hide();
    retranslate();
}

QString ChecklistCard::key(const QString& name) const
{
    const QByteArray shop = QCryptographicHash::hash(m_shopPath.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("today/%1/%2").arg(QString::fromLatin1(shop), name);
}

bool ChecklistCard::wasOpened(int step) const { return QSettings().value(key(QStringLiteral("step%1").arg(step))).toBool(); }

void ChecklistCard::show(const TodayData& data)
{
    // Each of them, or what is late by the times of the others would contradict the tick.
    const bool confirmed = !data.channels.empty() && std::all_of(data.channels.begin(), data.channels.end(), [](const Channel& c) { return c.targetConfirmed; });
    m_done = {data.hasHours || wasOpened(0), !data.channels.empty(), data.orders > 0, data.reviews > 0,
              confirmed, data.hasTemplates && wasOpened(5), data.done > 0};
    const bool all = std::all_of(m_done.begin(), m_done.end(), [](bool done) { return done; });
    setVisible(!all && !QSettings().value(key(QStringLiteral("dismissed"))).toBool());
    showSteps();
}

void ChecklistCard::open(int step)
{
    QSettings().setValue(key(QStringLiteral("step%1").arg(step)), true);
    const QString settings = QStringLiteral("settings"), view = QStringLiteral("view");
    switch (step) {
    case 0: return emit openRequested(settings, {{view, QStringLiteral("hours")}});
    case 1: return emit openRequested(settings, {{view, QStringLiteral("channels")}});
    case 2: return emit openRequested(QStringLiteral("import"), {});
    case 3: return emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("new"), true}});
    case 4: return emit openRequested(settings, {{view, QStringLiteral("channels")}});
    case 5: return emit openRequested(QStringLiteral("templates"), {});
    default: return emit openRequested(QStringLiteral("reviews"), {{view, QStringLiteral("needs_reply")}});
    }
}

void ChecklistCard::retranslate()
{
    setTitle(tr("First steps"));
    m_dismiss->setText(tr("Hide these steps"));
    showSteps();
}

void ChecklistCard::showSteps()
{
    const std::array<QString, kSteps> texts{tr("Check the working hours"), tr("Choose where customers buy and speak"),
                                            tr("Bring customers and orders from your table"), tr("Write down the first review or bring a file"),
                                            tr("Confirm how fast you want to answer"), tr("Look through the reply templates"),
                                            tr("Answer the first review")};
    for (size_t i = 0; i < kSteps; ++i) {
        m_steps[i]->set(texts[i], m_done[i]);
        m_steps[i]->setAccessibleName(m_done[i] ? tr("%1, done").arg(texts[i]) : texts[i]);
    }
    const auto done = std::count(m_done.begin(), m_done.end(), true);
    setAside(tr("%1 of %2").arg(format::count(done), format::count(kSteps)));
}

} // namespace encore::ui
