#include "common/icons.h"

#include "common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace encore::ui {

namespace {

constexpr std::array<const char*, size_t(Icon::Count_)> names{
    "",
    "logo", "today", "reviews", "cases", "customers", "orders", "topics", "figures", "templates", "settings", "requests", "rewards",
    "search", "plus", "minus", "back", "forward", "up", "down", "chevron-down", "chevron-right", "close", "undo", "redo", "copy", "open", "link", "unlink",
    "note", "tag", "snooze", "filter", "sort", "more", "edit", "trash", "star", "star-half", "star-empty",
    "site", "shop", "map", "marketplace", "mail", "phone", "chat", "social",
    "import", "export", "backup", "print", "warning", "error", "info", "check", "clock", "user", "users", "attach", "photo", "video",
    "calendar", "question", "reply", "lock", "keyboard", "globe", "file", "folder", "box", "truck", "gift", "chart", "table", "send", "archive", "eye", "menu", "refresh", "idea",
};
static_assert(names.back() != nullptr, "every icon needs a file");

QPixmap rendered(Icon which, const QColor& color, int side)
{
    const QString key = QStringLiteral("encore-icon-%1-%2-%3").arg(int(which)).arg(color.rgba(), 0, 16).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names.at(size_t(which)))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for its colour at each painting, so that a QIcon held by an action follows the theme.
class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(Icon which, Token token) : m_which(which), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_which, color(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_which, color(mode), qMin(size.width(), size.height()));
    }
    QIconEngine* clone() const override { return new TokenIconEngine(*this); }
    bool isNull() override { return m_which == Icon::None; }

private:
    QColor color(QIcon::Mode mode) const
    {
        return Theme::color(mode == QIcon::Disabled ? Token::Text3 : m_token);
    }
    Icon m_which;
    Token m_token;
};

} // namespace

QIcon icon(Icon which, Token token)
{
    return which == Icon::None ? QIcon() : QIcon(new TokenIconEngine(which, token));
}

void paintIcon(QPainter* painter, const QRectF& rect, Icon which, Token token)
{
    paintIcon(painter, rect, which, Theme::color(token));
}

void paintIcon(QPainter* painter, const QRectF& rect, Icon which, const QColor& color)
{
    if (which == Icon::None)
        return;
    const qreal side = qMin(rect.width(), rect.height());
    const qreal scale = painter->device()->devicePixelRatioF() * qMax(1.0, painter->worldTransform().m11());
    const QPixmap pixmap = rendered(which, color, qMax(1, qRound(side * scale)));
    QRectF target(0, 0, side, side);
    target.moveCenter(rect.center());
    // On whole device pixels, or strokes blur.
    target.moveTopLeft(QPointF(qRound(target.x() * scale) / scale, qRound(target.y() * scale) / scale));
    painter->drawPixmap(target, pixmap, QRectF(pixmap.rect()));
}

} // namespace encore::ui
