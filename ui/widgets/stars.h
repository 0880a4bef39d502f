#pragma once

#include <QWidget>

class QPainter;

namespace encore::ui {

/// Paints five stars, `value` (0..5, halves shown) of them full, left-aligned and centred in height.
/// Returns the width they take.
int paintStars(QPainter* painter, const QRect& rect, double value, int side = 14);
int starsWidth(int side = 14);

/// A rating to look at. Negative: no rating, nothing is painted.
class StarsView : public QWidget {
    Q_OBJECT
public:
    explicit StarsView(double value = 0, int side = 14, QWidget* parent = nullptr);
    void setValue(double value);
    double value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    virtual void describe();
    double m_value;
    int m_side;
};

/// A rating to set: by click, by arrows, by the keys 0 to 5. 0 means none.
class StarsEdit : public StarsView {
    Q_OBJECT
public:
    explicit StarsEdit(int value = 0, int side = 20, QWidget* parent = nullptr);
    int stars() const { return int(m_value); }
    void setStars(int value);

signals:
    void starsChanged(int stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void describe() override;

private:
    void choose(int value);
    int starAt(const QPoint& position) const;
    int m_hover = 0;
};

} // namespace encore::ui
