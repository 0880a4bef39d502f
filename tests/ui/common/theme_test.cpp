#include "common/theme.h"

#include "common/icons.h"
#include "support/catch.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace encore::ui;

namespace {

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) { return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue()); }

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QImage drawn(Icon which, Token token)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon(which, token).paint(&painter, 0, 0, 24, 24);
    return image;
}

} // namespace

TEST_CASE("every text can be read on every ground it stands on")
{
    using P = std::pair<Token, Token>;
    std::vector<P> pairs;
    for (const Token text : {Token::Text, Token::Text2, Token::Text3, Token::Accent})
        for (const Token ground : {Token::Window, Token::Surface, Token::Surface2, Token::Selection, Token::Hover})
            pairs.emplace_back(text, ground);
    for (const Token ground : {Token::Window, Token::Surface, Token::Selection, Token::Hover})
        for (const Token tone : {Token::Positive, Token::Warning, Token::Negative})
            pairs.emplace_back(tone, ground);
    pairs.insert(pairs.end(), {P{Token::Accent, Token::AccentSoft}, P{Token::Text, Token::AccentSoft}, P{Token::OnAccent, Token::Accent},
                               P{Token::Positive, Token::PositiveSoft}, P{Token::Warning, Token::WarningSoft}, P{Token::Negative, Token::NegativeSoft},
                               P{Token::Text, Token::WarningSoft}, P{Token::Text, Token::NegativeSoft}, P{Token::Text, Token::PositiveSoft},
                               P{Token::OnAccent, Token::Negative}});
    for (const bool dark : {false, true})
        for (const auto& [text, ground] : pairs) {
            INFO("dark " << dark << " text " << int(text) << " on " << int(ground));
            CHECK(contrast(tokenColor(text, dark), tokenColor(ground, dark)) >= 4.5);
        }
}

TEST_CASE("a change of theme recolours the palette and the icons that are held already")
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Light);
    REQUIRE_FALSE(Theme::isDark());
    const QIcon held = icon(Icon::Reviews, Token::Text);
    const QImage light = held.pixmap(24).toImage();
    theme.choose(ThemeChoice::Dark);
    REQUIRE(Theme::isDark());
    CHECK(Theme::color(Token::Surface) == tokenColor(Token::Surface, true));
    CHECK(qApp->palette().color(QPalette::Base) == tokenColor(Token::Surface, true));
    CHECK(held.pixmap(24).toImage() != light);
    theme.choose(ThemeChoice::Light);
    CHECK(held.pixmap(24).toImage() == light);
}

TEST_CASE("every icon has a drawing of its own")
{
    Theme theme(*qApp);
    for (int i = 1; i < int(Icon::Count_); ++i) {
        INFO("icon " << i);
        const QImage image = drawn(Icon(i), Token::Text);
        bool blank = true;
        for (int y = 0; y < image.height() && blank; ++y)
            for (int x = 0; x < image.width() && blank; ++x)
                blank = qAlpha(image.pixel(x, y)) == 0;
        CHECK_FALSE(blank);
    }
}

TEST_CASE("the theme has a name in settings and back")
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        CHECK(themeFromName(themeName(choice)) == choice);
    CHECK(themeFromName(QStringLiteral("plaid")) == ThemeChoice::System);
}
