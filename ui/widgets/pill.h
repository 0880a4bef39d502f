#pragma once

#include "common/theme.h"

#include <QWidget>

class QPainter;

namespace encore::ui {

enum class Tone { Neutral, Positive, Warning, Negative, Accent };

Token toneText(Tone tone);
Token toneGround(Tone tone);

/// Size of a pill with this text. For delegates.
QSize pillSize(const QString& text);
/// Paints a pill into `rect`, its text elided when it must.
void paintPill(QPainter* painter, const QRect& rect, const QString& text, Tone tone);

/// A short word on a soft ground: "overdue 2 h". Always with text, so that nothing is told by colour alone.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override { return pillSize(m_text); }
    QSize minimumSizeHint() const override { return {qMin(48, sizeHint().width()), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace encore::ui
