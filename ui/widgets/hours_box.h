#pragma once

#include <QSpinBox>

namespace encore::ui {

/// A number of working hours, with the unit in the form that fits the number. In the ui thread.
class HoursBox final : public QSpinBox {
    Q_OBJECT
public:
    explicit HoursBox(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameUnit();
};

} // namespace encore::ui
