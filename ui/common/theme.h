#pragma once

#include "common/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace encore::ui {

enum class ThemeChoice { System, Light, Dark };

/// Sizes and weights of all text; sizes are logical pixels at 96 dpi and follow the screen's dpi.
enum class Type {
    Hint,        ///< 11.5
    Small,       ///< 12
    Body,        ///< 13
    BodyMedium,  ///< 13, weight 500: buttons, unread
    BodyStrong,  ///< 13, weight 600: names, card titles
    Reading,     ///< 14.5, with 1.6 line height where it is a paragraph
    Lead,        ///< 15, sentences of a summary
    Title,       ///< 16, weight 600: list titles
    PageTitle,   ///< 18, weight 600
    Figure,      ///< 23, weight 600: tile figures
    Count_
};

namespace metric {
inline constexpr int gap4 = 4, gap8 = 8, gap12 = 12, gap16 = 16, gap20 = 20;
inline constexpr int controlRadius = 7;
inline constexpr int cardRadius = 10;
inline constexpr int controlHeight = 32;
} // namespace metric

/// Dresses the application: style, palette and style sheet made from the tokens. Switches at run time;
/// everything that paints with `color()` follows, because a palette change repaints every widget.
/// One object, owned by the program; the colours themselves are read from the application's palette,
/// so that no widget needs to be handed a theme. UI thread.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    /// Whether the application shows dark colours now.
    static bool isDark();
    static QColor color(Token token);
    static QFont font(Type type);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool systemIsDark() const;
    void apply(bool dark);

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_applying = false;
};

/// The theme as it is kept in settings: "system", "light", "dark". Unknown names are System.
ThemeChoice themeFromName(const QString& name);
QString themeName(ThemeChoice choice);

} // namespace encore::ui
