#include "widgets/avatar.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QPainter>

namespace encore::ui {

QString initials(const QString& name)
{
    QString result;
    for (const QString& word : name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter())
            result += word.at(0).toUpper();
        if (result.size() == 2)
            break;
    }
    return result.isEmpty() ? QStringLiteral("?") : result;
}

void paintAvatar(QPainter* painter, const QRectF& rect, const QString& name)
{
    const Painting saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Token::AccentSoft));
    painter->drawEllipse(rect);
    if (name.trimmed().isEmpty()) {
        const qreal inset = rect.width() * 0.24;
        paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), Icon::User, Token::Accent);
        return;
    }
    QFont font = Theme::font(Type::BodyStrong);
    font.setPointSizeF(font.pointSizeF() * rect.height() / 36.0);
    painter->setFont(font);
    painter->setPen(Theme::color(Token::Accent));
    painter->drawText(rect, Qt::AlignCenter, initials(name));
}

Avatar::Avatar(const QString& name, int side, QWidget* parent) : QWidget(parent), m_name(name) { setFixedSize(side, side); }

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name);
}

} // namespace encore::ui
