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
    /// The first or last value may be of a month that is not whole: the piece at it is dotted.
    void setValues(const QList<double>& values, const QString& description, bool isFirstCut = false, bool isLastCut = false);
    void setToken(Token token);
    QSize sizeHint() const override { return {84, 28}; }
    QSize minimumSizeHint() const override { return {40, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    bool m_isFirstCut = false;
    bool m_isLastCut = false;
    Token m_token = Token::Text3;
};

} // namespace encore::ui
