#pragma once

#include "widgets/labels.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace encore::ui {

/// A surface with rounded corners, an optional head (title left, aside right) and a body to be filled.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Short text at the right of the title; plain.
    void setAside(const QString& text);
    /// A widget at the right of the title, after the aside text.
    void addToHead(QWidget* widget);
    /// A line under the head, as in lists of rows.
    void setHeadLine(bool on);
    /// The soft ground of a hint bar instead of the surface.
    void setGround(Token ground);
    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showHead();
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    PlainLabel* m_title;
    PlainLabel* m_aside;
    QVBoxLayout* m_body;
    Token m_ground = Token::Surface;
    bool m_headLine = false;
};

/// A 1 px line in the colour of borders.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Labels over values in columns that wrap: "orders 5 | bought for 38 420 ₽ | ...".
class FactStrip : public QWidget {
    Q_OBJECT
public:
    explicit FactStrip(QWidget* parent = nullptr);
    /// Compact: body-sized values, two to a line, as in the evidence column.
    void setCompact(bool compact);
    void setFacts(const QList<QPair<QString, QString>>& labelsAndValues);

private:
    bool m_compact = false;
};

} // namespace encore::ui
