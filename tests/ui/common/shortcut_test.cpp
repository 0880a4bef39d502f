#include "common/shortcut.h"

#include "support/catch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace encore::ui;

namespace {

QKeyEvent press(int key, Qt::KeyboardModifiers modifiers, const char16_t* text, quint32 scan = 0)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scan, 0, 0, QString::fromUtf16(text));
}

bool hits(const char* shortcut, const QKeyEvent& event)
{
    return Shortcut(QString::fromLatin1(shortcut)).matches(event);
}

} // namespace

TEST_CASE("letters are met by their place under the Latin and the Russian layout")
{
    CHECK(hits("K", press(Qt::Key_K, Qt::NoModifier, u"k")));
    CHECK(hits("K", press(0x041B, Qt::NoModifier, u"л")));
    CHECK(hits("K", press(Qt::Key_unknown, Qt::NoModifier, u"л")));
    CHECK(hits("Ctrl+K", press(0x041B, Qt::ControlModifier, u"")));
    CHECK(hits("Ctrl+K", press(Qt::Key_K, Qt::ControlModifier, u"\x0b")));
    CHECK(hits("Shift+X", press(Qt::Key_X, Qt::ShiftModifier, u"X")));
    CHECK(hits("Shift+X", press(0x0427, Qt::ShiftModifier, u"Ч")));
    CHECK_FALSE(hits("K", press(Qt::Key_K, Qt::ShiftModifier, u"K")));
    CHECK_FALSE(hits("K", press(Qt::Key_J, Qt::NoModifier, u"j")));
    CHECK_FALSE(hits("K", press(Qt::Key_Left, Qt::NoModifier, u"")));
}

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
TEST_CASE("under any other layout the scan code decides")
{
    CHECK(hits("K", press(0x039A, Qt::NoModifier, u"κ", 0x25 + 8)));
    CHECK(hits("S", press(0x0406, Qt::NoModifier, u"і", 0x1f + 8)));
    CHECK_FALSE(hits("K", press(0x039A, Qt::NoModifier, u"κ", 0x24 + 8)));
    CHECK(hits("Ctrl+2", press(Qt::Key_Eacute, Qt::ControlModifier, u"", 0x03 + 8)));
    // What is typed in Latin counts before the place.
    CHECK(hits("A", press(Qt::Key_A, Qt::NoModifier, u"a", 0x10 + 8)));
}
#endif

TEST_CASE("punctuation is met by character")
{
    CHECK(hits("?", press(Qt::Key_Question, Qt::ShiftModifier, u"?")));
    CHECK(hits("/", press(Qt::Key_Slash, Qt::NoModifier, u"/")));
    CHECK(hits("/", press(Qt::Key_Backslash, Qt::ShiftModifier, u"/")));
    CHECK_FALSE(hits("/", press(Qt::Key_Period, Qt::NoModifier, u".")));
    CHECK(hits("Ctrl+;", press(Qt::Key_Semicolon, Qt::ControlModifier, u";")));
    CHECK(hits("Ctrl+;", press(0x0416, Qt::ControlModifier, u"ж")));
    CHECK_FALSE(hits(";", press(0x0416, Qt::NoModifier, u"ж")));
}

TEST_CASE("named keys and both Enter keys")
{
    CHECK(hits("Ctrl+Enter", press(Qt::Key_Return, Qt::ControlModifier, u"\r")));
    CHECK(hits("Ctrl+Return", press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier, u"\r")));
    CHECK(hits("Alt+Left", press(Qt::Key_Left, Qt::AltModifier, u"")));
    CHECK(hits("F1", press(Qt::Key_F1, Qt::NoModifier, u"")));
    CHECK(Shortcut(QStringLiteral("nonsense key")).isEmpty());
    CHECK(Shortcut(QString()).isEmpty());
    CHECK_FALSE(Shortcut().matches(press(0, Qt::NoModifier, u"")));
}

TEST_CASE("hints show both letters to Russian readers and the Alt form in editors")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian));
    CHECK(Shortcut(QStringLiteral("K")).hint() == QStringLiteral("K / Л"));
    CHECK(Shortcut(QStringLiteral("K")).hint(true) == QStringLiteral("Alt K"));
    CHECK(Shortcut(QStringLiteral("Ctrl+K")).hint() == QStringLiteral("Ctrl K"));
    CHECK(Shortcut(QStringLiteral("Shift+X")).hint(true) == QStringLiteral("Alt Shift X"));
    QLocale::setDefault(QLocale(QLocale::English));
    CHECK(Shortcut(QStringLiteral("K")).hint() == QStringLiteral("K"));
    CHECK(Shortcut(QStringLiteral("Ctrl+Enter")).hint(true) == QStringLiteral("Ctrl ↵"));
    QLocale::setDefault(before);
}

TEST_CASE("a shortcut survives settings")
{
    for (const char* text : {"K", "Shift+X", "Ctrl+Shift+V", "Alt+Left", "?", "/", "Ctrl+;", "F1", "Ctrl+1", "Esc"}) {
        const Shortcut shortcut(QString::fromLatin1(text));
        CHECK_FALSE(shortcut.isEmpty());
        CHECK(Shortcut(shortcut.text()) == shortcut);
    }
}
