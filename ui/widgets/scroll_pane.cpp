#include "widgets/scroll_pane.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace encore::ui {

ScrollPane::ScrollPane(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);   // setWidget has just switched it on
}

void ScrollPane::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::MoveToStartOfDocument))
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    if (event->matches(QKeySequence::MoveToEndOfLine) || event->matches(QKeySequence::MoveToEndOfDocument))
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QScrollArea::keyPressEvent(event);
}

} // namespace encore::ui
