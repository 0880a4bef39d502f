#pragma once

#include "common/tokens.h"

#include <QList>
#include <QWidget>

namespace encore::ui {

/// A small line of a tile: shape only. Its words go into the accessible name. NaN leaves a gap.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(const QList<double>& values, const QString& description);
    void setToken(Token token);
    QSize sizeHint() const override { return {84, 28}; }
    QSize minimumSizeHint() const override { return {40, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    Token m_token = Token::Text3;
};

} // namespace encore::ui
