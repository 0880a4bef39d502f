#pragma once

#include "widgets/row_delegate.h"

#include <QPainter>

namespace encore::ui {

/// Rows of one line, 34 px high, with the ground of all lists: the text at the left, and at the right, in the
/// colour of second lines, what `asideRole` holds.
class LineDelegate final : public QStyledItemDelegate {
public:
    static constexpr int asideRole = Qt::UserRole + 7;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintRowGround(painter, option);
        QRect room = option.rect.adjusted(14, 0, -14, 0);
        if (const QString aside = index.data(asideRole).toString(); !aside.isEmpty()) {
            const int width = QFontMetrics(Theme::font(Type::Small)).horizontalAdvance(aside) + 4;
            paintRun(painter, QRect(room.right() - width, room.top(), width, room.height()), aside, Type::Small, Token::Text2, Qt::AlignRight);
            room.setRight(room.right() - width - metric::gap8);
        }
        paintRun(painter, room, index.data(Qt::DisplayRole).toString(), Type::Body, Token::Text);
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, 34}; }
};

} // namespace encore::ui
