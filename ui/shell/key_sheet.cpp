#include "shell/key_sheet.h"

#include "common/paint.h"
#include "shell/key_map.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/scroll_pane.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

// The key of an event, letters by their place on the keyboard as everywhere.
Shortcut shortcutOf(const QKeyEvent& event)
{
    const QString modifiers = QKeySequence(event.modifiers() & ~Qt::KeypadModifier).toString(QKeySequence::PortableText);
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (const Shortcut shortcut(modifiers + QLatin1Char(letter)); shortcut.matches(event))
            return shortcut;
    if (!event.text().isEmpty() && event.text().at(0).isPunct())
        if (const Shortcut shortcut(event.text()); shortcut.matches(event))
            return shortcut;
    return Shortcut(QKeySequence(int(event.modifiers() & ~Qt::KeypadModifier) | event.key()).toString(QKeySequence::PortableText));
}

// A key as a small framed cap that can be changed.
class KeyCap final : public QAbstractButton {
public:
    KeyCap(const QString& id, const QString& text, bool doubled, std::function<void(const Shortcut&)> chosen)
        : m_doubled(doubled), m_chosen(std::move(chosen))
    {
        setObjectName(QStringLiteral("key_") + id);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setText(text.isEmpty() ? QStringLiteral("—") : text);
        connect(this, &QAbstractButton::clicked, this, [this] { capture(true); });
    }
    QSize sizeHint() const override { return {QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(shown()) + 14, 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintControl(&painter, rect(), {Theme::color(m_capturing ? Token::AccentSoft : Token::Surface2), Theme::color(m_doubled ? Token::Negative : Token::Line), 5});
        painter.setFont(Theme::font(Type::Small));
        painter.setPen(Theme::color(m_doubled ? Token::Negative : Token::Text));
        painter.drawText(rect(), Qt::AlignCenter, shown());
        if (hasFocus())
            paintFocusRing(&painter, rect(), 5);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!m_capturing) {
            if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
                return capture(true);
            return QAbstractButton::keyPressEvent(event);
        }
        event->accept();
        if (event->key() == Qt::Key_Escape)
            return capture(false);
        if (event->key() == Qt::Key_Backspace) {
            capture(false);
            return m_chosen(Shortcut());
        }
        if (const Shortcut key = shortcutOf(*event); !key.isEmpty()) {
            capture(false);
            m_chosen(key);
        }
    }
    bool event(QEvent* event) override
    {
        // Tab, too, may be a key while one is asked for.
        if (m_capturing && event->type() == QEvent::KeyPress) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
        return QAbstractButton::event(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        capture(false);
        QAbstractButton::focusOutEvent(event);
    }

private:
    QString shown() const { return m_capturing ? KeySheet::tr("press a key…") : text(); }
    void capture(bool on)
    {
        m_capturing = on;
        setProperty(keyScopeProperty, on ? QVariant(QStringLiteral("all")) : QVariant());
        updateGeometry();
        update();
    }
    bool m_doubled;
    bool m_capturing = false;
    std::function<void(const Shortcut&)> m_chosen;
};

} // namespace

KeySheet::KeySheet(QWidget* window, KeyMap& keys) : Sheet(window, tr("Keys"), 460), m_keys(keys)
{
    setObjectName(QStringLiteral("keySheet"));
    m_list = new QWidget;
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 12, 0);
    auto* scroll = new ScrollPane(m_list);
    scroll->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(scroll);
}

void KeySheet::assign(const QString& commandId, const Shortcut& key)
{
    m_keys.set(commandId, key);
    fill();
    if (auto* cap = findChild<QWidget*>(QStringLiteral("key_") + commandId))
        cap->setFocus();
}

void KeySheet::present(const QList<Command>& page, const QString& pageTitle, const QList<Command>& anywhere)
{
    m_page = page;
    m_pageTitle = pageTitle;
    m_anywhere = anywhere;
    fill();
    open();
}

void KeySheet::fill()
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QWidget* inside : widget->findChildren<QWidget*>())
                inside->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
    m_doubled.clear();
    for (const auto& [a, b] : m_keys.conflicts(m_page + m_anywhere))
        m_doubled << a << b;
    auto* hint = new PlainLabel(tr("Click a key to change it. Backspace takes it away, Esc leaves it as it is."), Type::Small, Token::Text2);
    hint->setWordWrap(true);
    m_list->layout()->addWidget(hint);
    addGroup(m_pageTitle, m_page);
    addGroup(tr("Anywhere"), m_anywhere);
    static_cast<QVBoxLayout*>(m_list->layout())->addStretch(1);
}

void KeySheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("Keys"));
    Sheet::changeEvent(event);
}

void KeySheet::addGroup(const QString& title, const QList<Command>& commands)
{
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    bool titled = false;
    for (const Command& command : commands) {
        const Shortcut key = m_keys.shortcut(command);
        if (command.text.isEmpty())
            continue;
        if (!titled) {
            titled = true;
            layout->addSpacing(layout->count() ? metric::gap12 : 0);
            layout->addWidget(new PlainLabel(title, Type::BodyStrong));
        }
        const bool doubled = m_doubled.contains(command.id);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 1, 0, 1);
        line->addWidget(new ElidedLabel(command.text, Type::Body, Token::Text2), 1);
        if (doubled)
            line->addWidget(new PlainLabel(tr("given twice"), Type::Hint, Token::Negative));
        if (m_keys.isOwn(command.id)) {
            auto* reset = new LinkButton(tr("as before"));
            reset->setObjectName(QStringLiteral("reset_") + command.id);
            reset->setAccessibleName(tr("Default key again: %1").arg(command.text));
            // Queued: filling anew takes the clicked button away.
            connect(reset, &QPushButton::clicked, this, [this, id = command.id] {
                m_keys.reset(id);
                fill();
            }, Qt::QueuedConnection);
            line->addWidget(reset);
        }
        auto* cap = new KeyCap(command.id, key.hint(), doubled, [this, id = command.id](const Shortcut& chosen) {
            QMetaObject::invokeMethod(this, [this, id, chosen] { assign(id, chosen); }, Qt::QueuedConnection);
        });
        cap->setAccessibleName(QStringLiteral("%1: %2").arg(command.text, key.hint()));
        line->addWidget(cap);
        layout->addWidget(row);
    }
}

NewSheet::NewSheet(QWidget* window, const KeyMap& keys) : Sheet(window, tr("New"), 320), m_keys(keys)
{
    setObjectName(QStringLiteral("newSheet"));
    m_list = new QWidget;
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_list);
    body()->addStretch(1);
}

void NewSheet::present(const QList<Command>& commands)
{
    m_commands = commands;
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Command& command : commands) {
        auto* button = new Button(command.text, command.icon == Icon::None ? Icon::Plus : command.icon);
        button->setObjectName(command.id);
        button->setKeyHint(m_keys.shortcut(command));
        button->setEnabled(command.isEnabled());
        connect(button, &QPushButton::clicked, this, [this, command] {
            close();
            command.run();
        });
        m_list->layout()->addWidget(button);
        button->show();
    }
    open();
}

void NewSheet::keyPressEvent(QKeyEvent* event)
{
    for (const Command& command : std::as_const(m_commands)) {
        if (!m_keys.shortcut(command).matches(*event) || !command.isEnabled())
            continue;
        const auto run = command.run;
        close();
        run();
        return;
    }
    Sheet::keyPressEvent(event);
}

void NewSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitle(tr("New"));
    Sheet::changeEvent(event);
}

} // namespace encore::ui
