#include "common/theme.h"

#include "common/control_style.h"
#include "common/resources.h"
#include "common/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QTimer>

#include <array>

namespace encore::ui {

namespace {

QPalette makePalette(bool dark)
{
    const auto of = [dark](Token token) { return tokenColor(token, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Window));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Window));
    palette.setColor(QPalette::ToolTipBase, of(Token::Surface));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::Text3));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::Button, of(Token::Surface));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::Negative));
    palette.setColor(QPalette::Light, of(Token::Surface));
    palette.setColor(QPalette::Midlight, of(Token::Surface2));
    palette.setColor(QPalette::Mid, of(Token::Line));
    palette.setColor(QPalette::Dark, of(Token::Line));
    palette.setColor(QPalette::Shadow, of(Token::Line));
    palette.setColor(QPalette::Highlight, of(Token::Accent));
    palette.setColor(QPalette::HighlightedText, of(Token::OnAccent));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Window));
    return palette;
}

struct TypeFace {
    double pixels;
    int weight;
};

constexpr std::array<TypeFace, size_t(Type::Count_)> faces{{
    {11.5, 400}, // Hint
    {12, 400},   // Small
    {13, 400},   // Body
    {13, 500},   // BodyMedium
    {13, 600},   // BodyStrong
    {14.5, 400}, // Reading
    {15, 400},   // Lead
    {16, 600},   // Title
    {18, 600},   // PageTitle
    {23, 600},   // Figure
}};

// Sizes are told in points, so that Qt scales them by the screen's dpi and keeps halves.
double pointsOf(double pixels)
{
#ifdef Q_OS_MACOS
    return pixels;
#else
    return pixels * 72.0 / 96.0;
#endif
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent) : QObject(parent), m_application(application)
{
    initResources();
    m_application.setStyle(new ControlStyle);
    // Inter where it is installed: its figures and weights are what the screens were drawn with.
    QFont base = m_application.font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        base.setFamilies({QStringLiteral("Inter")});
    base.setPointSizeF(pointsOf(faces.at(size_t(Type::Body)).pixels));
    m_application.setFont(base);
    m_application.installEventFilter(this);
    apply(systemIsDark());
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::System ? systemIsDark() : choice == ThemeChoice::Dark;
    apply(dark);
}

bool Theme::isDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

QColor Theme::color(Token token) { return tokenColor(token, isDark()); }

QFont Theme::font(Type type)
{
    const TypeFace& face = faces.at(size_t(type));
    QFont font = QGuiApplication::font();
    font.setPointSizeF(pointsOf(face.pixels));
    font.setWeight(QFont::Weight(face.weight));
    return font;
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if ((type == QEvent::ApplicationPaletteChange || type == QEvent::ThemeChange) && !m_applying && m_choice == ThemeChoice::System) {
        m_applying = true;   // one look is enough for the burst of events of one change
        QTimer::singleShot(0, this, [this] {
            m_applying = false;
            if (m_choice == ThemeChoice::System)
                choose(ThemeChoice::System);
        });
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark() const
{
    // Our own palette covers the system's; only an application without one shows it.
    const bool applying = m_applying;
    auto* self = const_cast<Theme*>(this);
    self->m_applying = true;
    const QPalette ours = m_application.palette();
    QApplication::setPalette(QPalette());
    const bool dark = m_application.palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    self->m_applying = applying;
    return dark;
}

void Theme::apply(bool dark)
{
    const bool applying = m_applying;
    m_applying = true;
    QApplication::setPalette(makePalette(dark));
    m_application.setStyleSheet(styleSheet(dark));
    m_applying = applying;
    emit changed();
}

ThemeChoice themeFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

} // namespace encore::ui
