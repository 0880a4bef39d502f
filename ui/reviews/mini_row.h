#pragma once

#include <QAbstractButton>

namespace encore::ui {

/// One line about another review: stars, first words, day. Opens it.
class MiniRow final : public QAbstractButton {
    Q_OBJECT
public:
    MiniRow(int stars, const QString& words, const QString& day, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {180, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_stars;
    QString m_day;
};

} // namespace encore::ui
