#include "common/shortcut.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace encore::ui {

namespace {

// One place on the keyboard: what it types on the US and on the Russian layout, its scan code on a PC
// (X11 and Wayland report it plus 8) and the virtual key of macOS.
struct Place {
    char16_t latin;
    char16_t cyrillic;
    quint32 scan;
    quint32 mac;
};

constexpr std::array<Place, 33> places{{
    {u'Q', u'Й', 0x10, 12}, {u'W', u'Ц', 0x11, 13}, {u'E', u'У', 0x12, 14}, {u'R', u'К', 0x13, 15}, {u'T', u'Е', 0x14, 17},
    {u'Y', u'Н', 0x15, 16}, {u'U', u'Г', 0x16, 32}, {u'I', u'Ш', 0x17, 34}, {u'O', u'Щ', 0x18, 31}, {u'P', u'З', 0x19, 35},
    {u'A', u'Ф', 0x1e, 0}, {u'S', u'Ы', 0x1f, 1}, {u'D', u'В', 0x20, 2}, {u'F', u'А', 0x21, 3}, {u'G', u'П', 0x22, 5},
    {u'H', u'Р', 0x23, 4}, {u'J', u'О', 0x24, 38}, {u'K', u'Л', 0x25, 40}, {u'L', u'Д', 0x26, 37},
    {u'Z', u'Я', 0x2c, 6}, {u'X', u'Ч', 0x2d, 7}, {u'C', u'С', 0x2e, 8}, {u'V', u'М', 0x2f, 9}, {u'B', u'И', 0x30, 11},
    {u'N', u'Т', 0x31, 45}, {u'M', u'Ь', 0x32, 46},
    {u'[', u'Х', 0x1a, 33}, {u']', u'Ъ', 0x1b, 30}, {u';', u'Ж', 0x27, 41}, {u'\'', u'Э', 0x28, 39},
    {u',', u'Б', 0x33, 43}, {u'.', u'Ю', 0x34, 47}, {u'`', u'Ё', 0x29, 50},
}};

constexpr std::array<quint32, 10> digitScan{0x0b, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a};

const Place* placeOfLatin(int key)
{
    const auto found = std::ranges::find_if(places, [key](const Place& p) { return p.latin == key; });
    return found == places.end() ? nullptr : &*found;
}

// Which US key was pressed, or 0. A typed Latin letter is believed (AZERTY users mean what they see);
// everything else is decided by the place on the keyboard.
int latinOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z)
        return event.key();
    char16_t typed = event.key() > 0x7f && event.key() < 0x10000 ? char16_t(event.key()) : 0;
    if (const QString text = event.text(); text.size() == 1 && text.at(0).isLetter())
        typed = text.at(0).toUpper().unicode();
    if (typed >= 'A' && typed <= 'Z')
        return typed;
    if (const auto found = std::ranges::find_if(places, [typed](const Place& p) { return typed && p.cyrillic == typed; });
        found != places.end())
        return found->latin;
    if (!typed && event.key() != 0 && event.key() != Qt::Key_unknown)
        return 0;   // a key that types no letter, such as an arrow
    for (const Place& place : places) {
#if defined(Q_OS_MACOS)
        if (event.nativeVirtualKey() && event.nativeVirtualKey() == place.mac)
            return place.latin;
#elif defined(Q_OS_WIN)
        if ((place.latin >= 'A' && place.latin <= 'Z' && event.nativeVirtualKey() == place.latin) || event.nativeScanCode() == place.scan)
            return place.latin;
#else
        if (event.nativeScanCode() && event.nativeScanCode() == place.scan + 8)
            return place.latin;
#endif
    }
    return 0;
}

bool isDigit(int key) { return key >= Qt::Key_0 && key <= Qt::Key_9; }

bool digitMatches(const QKeyEvent& event, int key)
{
    if (event.key() == key)
        return true;
#if defined(Q_OS_MACOS)
    return false;
#elif defined(Q_OS_WIN)
    return event.nativeVirtualKey() == quint32(key);
#else
    return event.nativeScanCode() && event.nativeScanCode() == digitScan.at(size_t(key - Qt::Key_0)) + 8;
#endif
}

bool isCharacter(int key) { return key > 0x20 && key < 0x7f && !(key >= 'A' && key <= 'Z') && !isDigit(key); }

int withoutEnter(int key) { return key == Qt::Key_Enter ? int(Qt::Key_Return) : key; }

QString keyName(int key)
{
    switch (key) {
    case Qt::Key_Return: return QStringLiteral("↵");
    case Qt::Key_Left: return QStringLiteral("←");
    case Qt::Key_Right: return QStringLiteral("→");
    case Qt::Key_Up: return QStringLiteral("↑");
    case Qt::Key_Down: return QStringLiteral("↓");
    default: return QKeySequence(key).toString(QKeySequence::PortableText);
    }
}

} // namespace

Shortcut::Shortcut(const QString& text)
{
    const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (sequence.count() != 1)
        return;
    const QKeyCombination combination = sequence[0];
    if (combination.key() == Qt::Key_unknown)
        return;
    m_modifiers = combination.keyboardModifiers();
    m_key = withoutEnter(combination.key());
}

bool Shortcut::isLetter() const { return m_key >= Qt::Key_A && m_key <= Qt::Key_Z; }

bool Shortcut::isPlain() const
{
    const bool functionKey = m_key >= Qt::Key_F1 && m_key <= Qt::Key_F35;
    return !(m_modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !functionKey;
}

bool Shortcut::matches(const QKeyEvent& event) const
{
    if (isEmpty())
        return false;
    const Qt::KeyboardModifiers pressed = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (isCharacter(m_key)) {
        // By character: which Shift it needs is the layout's business.
        if ((pressed & ~Qt::ShiftModifier) != (m_modifiers & ~Qt::ShiftModifier))
            return false;
        const QChar wanted(static_cast<char16_t>(m_key));
        if (event.key() == m_key || (event.text().size() == 1 && event.text().at(0) == wanted))
            return true;
        // With Ctrl or Alt nothing is typed, so the place counts too: Ctrl+; is Ctrl+Ж.
        return !isPlain() && placeOfLatin(m_key) && latinOf(event) == m_key;
    }
    if (pressed != m_modifiers)
        return false;
    if (isLetter())
        return latinOf(event) == m_key;
    if (isDigit(m_key))
        return digitMatches(event, m_key);
    return withoutEnter(event.key()) == m_key;
}

Shortcut Shortcut::editorForm() const
{
    Shortcut form = *this;
    if (isPlain() && (isLetter() || isDigit(m_key) || isCharacter(m_key)))
        form.m_modifiers |= Qt::AltModifier;
    return form;
}

QString Shortcut::text() const
{
    return isEmpty() ? QString() : QKeySequence(QKeyCombination(m_modifiers, Qt::Key(m_key))).toString(QKeySequence::PortableText);
}

QString Shortcut::hint(bool inEditor) const
{
    if (isEmpty())
        return {};
    const Shortcut form = inEditor ? editorForm() : *this;
    QStringList parts;
    const auto add = [&](Qt::KeyboardModifier modifier, const char* name) {
        if (form.m_modifiers & modifier)
            parts << QLatin1String(name);
    };
#ifdef Q_OS_MACOS
    add(Qt::ControlModifier, "Cmd");
    add(Qt::AltModifier, "Opt");
#else
    add(Qt::ControlModifier, "Ctrl");
    add(Qt::AltModifier, "Alt");
    add(Qt::MetaModifier, "Meta");
#endif
    add(Qt::ShiftModifier, "Shift");
    QString key = keyName(form.m_key);
    const Place* place = placeOfLatin(form.m_key);
    if (isLetter() && form.isPlain() && place && QLocale().script() == QLocale::CyrillicScript)
        key += QStringLiteral(" / ") + QChar(place->cyrillic);
    parts << key;
    return parts.join(QLatin1Char(' '));
}

bool isTextEditor(const QWidget* widget)
{
    if (!widget)
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

} // namespace encore::ui
