#pragma once

#include "common/theme.h"

#include <QPainter>
#include <QStyle>

namespace encore::ui {

/// Saves the painter and gives it back as it was.
class Painting {
public:
    explicit Painting(QPainter* painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter->restore(); }
    Painting(const Painting&) = delete;
    Painting& operator=(const Painting&) = delete;

private:
    QPainter* m_painter;
};

struct ControlLook {
    QColor fill;
    QColor line;            ///< transparent: none
    qreal radius = metric::controlRadius;
};

/// A filled rounded rectangle with a sharp 1 px line inside `rect`.
void paintControl(QPainter* painter, const QRectF& rect, const ControlLook& look);

/// The 2 px accent ring of the focused widget, inside `rect`.
void paintFocusRing(QPainter* painter, const QRectF& rect, qreal radius = metric::controlRadius);

enum class ButtonKind { Primary, Plain, Flat, Danger };
ControlLook buttonLook(ButtonKind kind, QStyle::State state);
QColor buttonText(ButtonKind kind, QStyle::State state);

/// `a` with a share of `b` in it, 0..1.
QColor mixed(const QColor& a, const QColor& b, qreal share);

/// Whether this is a multi-line text editor (which gets a field's frame).
bool isTextArea(const QWidget* widget);

/// Text with digits in cells of one width, so that figures in a column stand under each other whatever
/// the font. One line, no elision. Returns its width; pass `painter` = nullptr to measure only.
qreal paintTabular(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color);

} // namespace encore::ui
