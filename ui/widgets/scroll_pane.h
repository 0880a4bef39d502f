#pragma once

#include <QScrollArea>

namespace encore::ui {

/// A scroll area as pages use it: no frame, the ground behind it shows through, its content as wide as
/// itself. Text that wraps gets the height it needs.
class ScrollPane : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;   ///< Home and End too, which Qt leaves out
};

} // namespace encore::ui
