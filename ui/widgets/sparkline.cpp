#include "widgets/sparkline.h"

#include "common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace encore::ui {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void Sparkline::setValues(const QList<double>& values, const QString& description, bool isFirstCut, bool isLastCut)
{
    m_values = values;
    m_isFirstCut = isFirstCut;
    m_isLastCut = isLastCut;
    setAccessibleName(description);
    setToolTip(description);
    update();
}

void Sparkline::setToken(Token token)
{
    m_token = token;
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const double v : m_values)
        if (std::isfinite(v)) {
            low = qMin(low, v);
            high = qMax(high, v);
        }
    if (m_values.size() < 2 || low > high)
        return;
    const double span = high > low ? high - low : 1;
    QPainterPath path, dotted;
    QPointF last;
    bool down = false;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!std::isfinite(m_values[i])) {
            down = false;
            continue;
        }
        const double share = high > low ? (m_values[i] - low) / span : 0.5;
        const QPointF point(1.5 + (width() - 3.0) * double(i) / double(m_values.size() - 1), height() - 2 - (height() - 4) * share);
        const bool cut = (m_isFirstCut && i == 1) || (m_isLastCut && i == m_values.size() - 1);
        if (down) {
            QPainterPath& piece = cut ? dotted : path;
            if (piece.isEmpty() || piece.currentPosition() != last)
                piece.moveTo(last);
            piece.lineTo(point);
        }
        last = point;
        down = true;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(m_token), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    QPen pen(Theme::color(m_token), 1.6, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({1, 1.4});
    painter.setPen(pen);
    painter.drawPath(dotted);
}

} // namespace encore::ui
