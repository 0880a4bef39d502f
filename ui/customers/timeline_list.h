#pragma once

#include "customers/timeline_model.h"
#include "widgets/list_view.h"
#include "widgets/pill.h"

#include <QStyledItemDelegate>

namespace encore::ui {

/// One line: a chevron, the day, what it was, what it said, and a sum or a state at the right; below it, unfolded, all
/// that there is to say.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(CustomerDesk& desk, const TimelineModel& model, QObject* parent) : QStyledItemDelegate(parent), m_desk(desk), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the chevron of a row is hit.
    static QRect chevron(const QRect& row);

private:
    struct Right {
        QString text;
        QString pill;
        Tone tone = Tone::Neutral;
    };
    Right rightOf(const TimelineRow& row) const;
    void paintHead(QPainter* painter, QRect area, const TimelineRow& row, bool unfolded) const;
    void paintDetail(QPainter* painter, const QRect& area, const TimelineDetail& detail) const;

    CustomerDesk& m_desk;
    const TimelineModel& m_model;
};

/// The rows of the timeline: all of one height until some are unfolded. Space and Enter unfold, Enter again opens, the
/// arrows to the sides fold and unfold, those up and down also read through a row that is taller than the list. Ctrl+C copies
/// all that the row says.
class TimelineList final : public ListView {
    Q_OBJECT
public:
    TimelineList(CustomerDesk& desk, TimelineModel& model, QWidget* parent = nullptr);
    void foldAll();
    /// Unfolded rows are others now.
    void measure();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void unfold(int row, bool on);
    bool toggledAt(const QMouseEvent& event);
    /// True when there was more of the current row in that direction.
    bool readOn(int direction);

    TimelineModel& m_model;
};

} // namespace encore::ui
