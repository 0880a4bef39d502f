#include "widgets/sheet.h"

#include "common/paint.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace encore::ui {

namespace {

constexpr int slideMs = 140;

class Panel final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Token::Surface));
        painter.fillRect(QRect(0, 0, 1, height()), Theme::color(Token::Line));
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
};

} // namespace

Sheet::Sheet(QWidget* pane, const QString& title, int width)
    : QWidget(pane),
      m_panel(new Panel(this)),
      m_title(new PlainLabel(title, Type::Title)),
      m_closeButton(new IconButton(Icon::Close, tr("Close"))),
      m_body(new QVBoxLayout),
      m_foot(new QHBoxLayout),
      m_slide(new QVariantAnimation(this)),
      m_width(width)
{
    setProperty(keyScopeProperty, true);
    setAccessibleName(title);
    m_title->setWordWrap(true);   // a question with a number in it is longer than some sheets are wide
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(metric::gap20, metric::gap12, metric::gap16, metric::gap16);
    layout->setSpacing(metric::gap12);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    m_foot->addStretch(1);
    layout->addLayout(m_foot);
    m_closeButton->setObjectName(QStringLiteral("closeSheet"));
    connect(m_closeButton, &QPushButton::clicked, this, &Sheet::dismiss);
    m_slide->setDuration(slideMs);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& v) { setOffset(v.toDouble()); });
    pane->installEventFilter(this);
    hide();
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::addFootButton(QWidget* button) { m_foot->addWidget(button); }

void Sheet::open()
{
    if (m_open)
        return rememberFields();   // begun anew, perhaps for another record
    m_open = true;
    // What lies outside had the keys by chance, as the rail has while a page comes.
    QWidget* const before = window()->focusWidget();
    m_focusBefore = before && parentWidget()->isAncestorOf(before) ? before : nullptr;
    place();
    show();
    raise();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && window()->isVisible()) {
        m_slide->setStartValue(m_share);
        m_slide->setEndValue(1.0);
        m_slide->start();
    } else {
        setOffset(1);
    }
    // The body first; the close button is reached by going round.
    bool focused = false;
    for (QWidget* w = m_closeButton->nextInFocusChain(); w && w != m_closeButton; w = w->nextInFocusChain())
        if (m_panel->isAncestorOf(w) && (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && !w->isHidden()) {
            w->setFocus(Qt::OtherFocusReason);
            focused = true;
            break;
        }
    if (!focused)
        m_closeButton->setFocus(Qt::OtherFocusReason);
    rememberFields();
    emit opened();
}

void Sheet::rememberFields()
{
    if (!m_unsaved)
        return;
    m_unsaved->hide();
    m_toldOf.reset();
    m_asOpened = typed();
}

void Sheet::guardTyped()
{
    m_unsaved = new PlainLabel({}, Type::Body, Token::Warning);
    m_unsaved->setObjectName(QStringLiteral("sheetUnsaved"));
    m_unsaved->setWordWrap(true);
    m_unsaved->hide();
    auto* layout = static_cast<QVBoxLayout*>(m_panel->layout());
    layout->insertWidget(layout->count() - 1, m_unsaved);   // above the buttons
}

QStringList Sheet::typed() const
{
    QStringList all;
    for (const QWidget* w : m_panel->findChildren<QWidget*>()) {
        if (const auto* line = qobject_cast<const QLineEdit*>(w))
            all << line->text();
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(w))
            all << text->toPlainText();
        else if (const auto* box = qobject_cast<const QComboBox*>(w))
            all << box->currentText();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(w); button && button->isCheckable())
            all << QString::number(int(button->isChecked()));
    }
    return all;
}

void Sheet::dismiss()
{
    if (m_unsaved && m_open) {
        const QStringList now = typed();
        if (now != m_asOpened && m_toldOf != now) {
            m_toldOf = now;
            m_unsaved->setText(tr("This is not saved. Close once more to throw it away."));
            m_unsaved->show();
            return;
        }
    }
    close();
}

void Sheet::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_slide->stop();
    m_share = 0;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus || !window()->focusWidget()) {
        if (m_focusBefore && m_focusBefore->isVisible())
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        else if (QWidget* const now = window()->focusWidget())
            now->clearFocus();   // the page takes the keys
    }
    emit closed();
}

void Sheet::setSaveButton(Button* button)
{
    m_saveButton = button;
    setProperty(keyScopeProperty, QLatin1String(savesByKey));
    button->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
}

void Sheet::saveFrom(QWidget* editor, std::function<void()> save)
{
    m_editor = editor;
    m_save = std::move(save);
    editor->installEventFilter(this);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (m_editor && watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            m_save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Closed: a line edit has saved by the same key, and lets it through.
    if (m_saveButton && m_open && enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        return m_saveButton->click();
    event->accept();   // what nobody in the sheet wants must not act on the page below
}

void Sheet::mousePressEvent(QMouseEvent*)
{
    if (m_lightDismiss)
        dismiss();
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor shade = Theme::color(Token::Shadow);
    shade.setAlphaF(float(shade.alphaF() * m_share));
    painter.fillRect(rect(), shade);
}

void Sheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_closeButton->setName(tr("Close"));
    QWidget::changeEvent(event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Round inside the panel, never out of it.
    QWidget* const start = window()->focusWidget();
    QWidget* w = start && m_panel->isAncestorOf(start) ? start : static_cast<QWidget*>(m_closeButton);
    QWidget* const stop = w;
    do {
        w = next ? w->nextInFocusChain() : w->previousInFocusChain();
        // The line of a box hands the focus back to its box.
        if (m_panel->isAncestorOf(w) && !w->focusProxy() && (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && w->isVisible()) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (w != stop);
    return true;
}

void Sheet::place()
{
    if (!parentWidget())
        return;
    setGeometry(parentWidget()->rect());
    setOffset(m_share);
}

void Sheet::setOffset(double share)
{
    m_share = share;
    const int panelWidth = qMin(m_width, width());
    m_panel->setGeometry(width() - int(panelWidth * share), 0, panelWidth, height());
    update();
}

} // namespace encore::ui
