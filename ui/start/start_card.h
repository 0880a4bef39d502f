#pragma once

#include "common/icons.h"

#include <QAbstractButton>

namespace encore::ui {

/// One way to begin: a large card to press with icon, title and two lines of what happens then.
class StartCard final : public QAbstractButton {
    Q_OBJECT
public:
    StartCard(Icon icon, bool main, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& detail);
    QSize sizeHint() const override { return {260, 168}; }
    QSize minimumSizeHint() const override { return {200, 168}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    bool m_main;
    QString m_detail;
};

} // namespace encore::ui
