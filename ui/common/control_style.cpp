#include "common/control_style.h"

#include "common/icons.h"
#include "common/paint.h"
#include "common/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOptionComplex>

namespace encore::ui {

namespace {

// Fields drawn by somebody else's frame (inside a spin box, a combo box, the search field) have none of their own.
bool hasOwnFrame(const QWidget* widget)
{
    if (!widget)
        return true;
    const QWidget* parent = widget->parentWidget();
    return !qobject_cast<const QAbstractSpinBox*>(parent) && !qobject_cast<const QComboBox*>(parent) && !widget->property("bare").toBool();
}

void paintField(QPainter* painter, const QRect& rect, QStyle::State state)
{
    ControlLook look;
    look.fill = Theme::color(state & QStyle::State_Enabled ? Token::Surface : Token::Window);
    look.line = Theme::color(Token::Line);
    if (state & QStyle::State_HasFocus)
        look.line = Theme::color(Token::Accent);
    else if ((state & QStyle::State_MouseOver) && (state & QStyle::State_Enabled))
        look.line = Theme::color(Token::Text3);
    paintControl(painter, rect, look);
}

void paintTick(QPainter* painter, const QStyleOption* option, bool round)
{
    const int side = 16;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    ControlLook look;
    look.radius = round ? side / 2.0 : 4;
    look.fill = Theme::color((on || partly) && enabled ? Token::Accent : enabled ? Token::Surface : Token::Surface2);
    look.line = Theme::color((on || partly) && enabled ? Token::Accent : Token::Text3);
    paintControl(painter, box, look);
    const QColor mark = Theme::color(enabled ? Token::OnAccent : Token::Text3);
    if (partly)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Minus, mark);
    else if (on && !round)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Check, mark);
    else if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), 3, 3);
    }
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Painting saved(painter);
    switch (element) {
    case PE_PanelLineEdit:
        if (hasOwnFrame(widget))
            paintField(painter, option->rect, option->state);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        // Text editors look like line edits; lists have no frame of their own.
        if (widget && !qobject_cast<const QAbstractItemView*>(widget) && isTextArea(widget)) {
            if (hasOwnFrame(widget))
                paintControl(painter, option->rect,
                             {widget->palette().color(QPalette::Base), Theme::color(option->state & State_HasFocus ? Token::Accent : Token::Line)});
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintTick(painter, option, false); return;
    case PE_IndicatorRadioButton: paintTick(painter, option, true); return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(painter, option->rect);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonTool && !(option->state & (State_MouseOver | State_On | State_Sunken)))
            return;
        paintControl(painter, option->rect, buttonLook(ButtonKind::Plain, option->state));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: paintIcon(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Icon::ChevronDown, Token::Text2); return;
    case PE_IndicatorArrowRight: paintIcon(painter, option->rect, Icon::ChevronRight, Token::Text2); return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_Splitter) {
        // One line in the middle of a handle wide enough to be caught.
        const bool upright = option->state & State_Horizontal;
        QRect line = option->rect;
        if (upright)
            line = QRect(line.center().x(), line.y(), 1, line.height());
        else
            line = QRect(line.x(), line.center().y(), line.width(), 1);
        painter->fillRect(line, Theme::color(Token::Line));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Painting saved(painter);
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && box->frame)
            paintField(painter, option->rect, option->state);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        QRectF icon(0, 0, 14, 14);
        icon.moveCenter(QRectF(arrow).center());
        paintIcon(painter, icon, Icon::ChevronDown, option->state & State_Enabled ? Token::Text2 : Token::Text3);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(painter, option->rect, option->state);
        for (const SubControl sub : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const QRect area = subControlRect(CC_SpinBox, option, sub, widget);
            if (!(option->subControls & sub) || area.isEmpty())
                continue;
            QRectF icon(0, 0, 10, 10);
            icon.moveCenter(QRectF(area).center());
            painter->save();
            if (sub == SC_SpinBoxUp) {   // the same chevron upside down
                painter->translate(icon.center());
                painter->rotate(180);
                painter->translate(-icon.center());
            }
            paintIcon(painter, icon, Icon::ChevronDown, Token::Text2);
            painter->restore();
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        QRect result = r;
        switch (sub) {
        case SC_ComboBoxArrow: result = QRect(r.right() - 25, r.top(), 22, r.height()); break;
        case SC_ComboBoxEditField: result = r.adjusted(9, 1, -26, -1); break;
        default: return QProxyStyle::subControlRect(control, option, sub, widget);
        }
        return visualRect(option->direction, r, result);
    }
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(5, 1, -22, -1));
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 5;
    // The square viewport stays clear of the round corners.
    case PM_DefaultFrameWidth: return isTextArea(widget) && hasOwnFrame(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_SmallIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (hasOwnFrame(widget))
            result = QSize(result.width() + 10, qMax(result.height(), metric::controlHeight));
        break;
    case CT_ComboBox: result = QSize(result.width() + 12, qMax(result.height(), metric::controlHeight)); break;
    case CT_SpinBox:
    case CT_PushButton: result.setHeight(qMax(result.height(), metric::controlHeight)); break;
    default: break;
    }
    return result;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText: return 0;
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ControlStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QAbstractButton*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Who scrolls a page must not change the values that pass under the pointer.
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    // The style sheet's wrapper does not ask for a spin box's height.
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget); spin && spin->minimumHeight() == 0)
        spin->setMinimumHeight(metric::controlHeight);
    if (auto* line = qobject_cast<QLineEdit*>(widget); line && hasOwnFrame(line) && line->textMargins().isNull())
        line->setTextMargins(5, 0, 5, 0);
}

bool ControlStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (const auto* widget = qobject_cast<QWidget*>(watched); widget && event->type() == QEvent::Wheel && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace encore::ui
