#include "shell/key_sheet.h"

#include "common/paint.h"
#include "shell/key_map.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/scroll_pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

// Keys as small framed caps.
class KeyCap final : public QWidget {
public:
    KeyCap(const QString& text, bool doubled) : m_text(text), m_doubled(doubled)
    {
        setFixedSize(QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(text) + 14, 22);
        setAccessibleName(text);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintControl(&painter, rect(), {Theme::color(Token::Surface2), Theme::color(m_doubled ? Token::Negative : Token::Line), 5});
        painter.setFont(Theme::font(Type::Small));
        painter.setPen(Theme::color(m_doubled ? Token::Negative : Token::Text));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
    bool m_doubled;
};

} // namespace

KeySheet::KeySheet(QWidget* window, const KeyMap& keys) : Sheet(window, tr("Keys"), 420), m_keys(keys)
{
    setObjectName(QStringLiteral("keySheet"));
    m_list = new QWidget;
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 12, 0);
    auto* scroll = new ScrollPane(m_list);
    scroll->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(scroll);
}

void KeySheet::present(const QList<Command>& page, const QString& pageTitle, const QList<Command>& anywhere)
{
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_doubled.clear();
    for (const auto& [a, b] : m_keys.conflicts(page + anywhere))
        m_doubled << a << b;
    addGroup(pageTitle, page);
    addGroup(tr("Anywhere"), anywhere);
    static_cast<QVBoxLayout*>(m_list->layout())->addStretch(1);
    open();
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
        if (key.isEmpty() || command.text.isEmpty())
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
        line->addWidget(new KeyCap(key.hint(), doubled));
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
