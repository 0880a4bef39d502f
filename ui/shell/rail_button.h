#pragma once

#include "common/icons.h"

#include <QAbstractButton>

namespace encore::ui {

/// One row of the rail: a section with icon and counter, or a view under it.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Section, View };
    explicit RailButton(QWidget* parent = nullptr);

    void set(Kind kind, Icon icon, const QString& text, qint64 count, bool current, bool alarming, bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Section;
    Icon m_icon = Icon::None;
    qint64 m_count = 0;
    bool m_current = false;
    bool m_alarming = false;
    bool m_folded = false;
};

} // namespace encore::ui
