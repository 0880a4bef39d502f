#pragma once

#include <QColor>

namespace encore::ui {

/// Every colour of the interface. The values, one for light and one for dark, stand in tokens.cpp and nowhere else.
enum class Token {
    Window,       ///< behind the cards
    Surface,      ///< cards, lists, fields
    Surface2,     ///< rail, search field, neutral pills
    Line,         ///< borders and separators, 1 px
    Text,
    Text2,        ///< counts, ranges, second lines
    Text3,        ///< hints
    Accent,
    AccentSoft,
    OnAccent,     ///< text on Accent
    Positive,
    PositiveSoft,
    Warning,
    WarningSoft,
    Negative,
    NegativeSoft,
    Star,
    StarEmpty,
    Selection,    ///< the selected row
    Hover,        ///< a row or flat control under the pointer
    Shadow,       ///< under sheets and the palette; has an alpha
    Count_
};

QColor tokenColor(Token token, bool dark);

} // namespace encore::ui
