#pragma once

#include "shop/shop.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace encore::ui {

/// The last imports that can still be undone, with a link each that does so.
class EarlierImports final : public Card {
    Q_OBJECT
public:
    explicit EarlierImports(Shop& shop, QWidget* parent = nullptr);
    /// False where there is none.
    bool read();
    void retranslate();

signals:
    void undoWanted(encore::UnitId unit);

private:
    Shop& m_shop;
    QVBoxLayout* m_rows;
};

} // namespace encore::ui
