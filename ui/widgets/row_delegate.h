#pragma once

#include "common/icons.h"
#include "widgets/pill.h"

#include <QStyledItemDelegate>

namespace encore::ui {

/// What one row of a list shows. Empty parts take no room.
struct RowContent {
    double stars = -1;             ///< < 0: none
    Icon icon = Icon::None;        ///< before the head
    QString head;                  ///< name; weight 600 when `strong`
    bool strong = true;
    QString aside;                 ///< after the head, text2: "Site · Sweater"
    QString right;                 ///< right end of the first line, text2; with figures in cells
    QString second;                ///< second line
    Token secondToken = Token::Text2;
    QString pill;                  ///< right end of the second line
    Tone pillTone = Tone::Neutral;
    QString secondRight;           ///< right end of the second line when there is no pill
    bool chosen = false;           ///< part of a selection of many (the tick at the left)
    bool unread = false;           ///< a dot before the head
};

/// Paints two-line rows as in the pictures: 62 px, line below, selected row with accent bar. Subclasses say
/// what a row contains; `content` is called while painting, so it must not read from disk.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    virtual RowContent content(const QModelIndex& index) const = 0;
    /// Shows ticks at the left while many are selected.
    void setTicksShown(bool on) { m_ticks = on; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_ticks = false;
};

/// Ground, line below and accent bar of a row, for delegates with a layout of their own.
void paintRowGround(QPainter* painter, const QStyleOptionViewItem& option);

/// One line of text, elided; returns the width it took.
int paintRun(QPainter* painter, const QRect& rect, const QString& text, Type type, Token token, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace encore::ui
