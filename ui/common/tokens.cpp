#include "common/tokens.h"

#include <array>

namespace encore::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, size_t(Token::Count_)> pairs{{
    {0xFFF4F5F8, 0xFF12161C}, // Window
    {0xFFFFFFFF, 0xFF1A2029}, // Surface
    {0xFFEEF1F6, 0xFF222A35}, // Surface2
    {0xFFDFE4EB, 0xFF2D3643}, // Line
    {0xFF1A2330, 0xFFE7EBF1}, // Text
    {0xFF4E5A6A, 0xFFAAB5C3}, // Text2
    {0xFF616C7B, 0xFF8E9AA9}, // Text3
    {0xFF3150C8, 0xFF8FA9FF}, // Accent
    {0xFFE9EEFF, 0xFF26324F}, // AccentSoft
    {0xFFFFFFFF, 0xFF0F1420}, // OnAccent
    {0xFF0E6E4B, 0xFF5BCB9A}, // Positive
    {0xFFE2F4EB, 0xFF1B3A2E}, // PositiveSoft
    {0xFF8A5000, 0xFFEBAA4A}, // Warning
    {0xFFFCF0DA, 0xFF3A2E18}, // WarningSoft
    {0xFFB4252F, 0xFFFF8A8F}, // Negative
    {0xFFFCE7E8, 0xFF42232A}, // NegativeSoft
    {0xFFE8A317, 0xFFF2B93B}, // Star
    {0xFFDFE4EB, 0xFF353F4D}, // StarEmpty
    {0xFFEAF0FF, 0xFF242F49}, // Selection
    {0xFFF1F4F9, 0xFF202833}, // Hover
    {0x30101828, 0x70000000}, // Shadow
}};

} // namespace

QColor tokenColor(Token token, bool dark)
{
    const Pair& pair = pairs.at(size_t(token));
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

} // namespace encore::ui
