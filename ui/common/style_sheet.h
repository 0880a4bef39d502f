#pragma once

#include <QString>

namespace encore::ui {

/// The application's one style sheet, made from the tokens: scroll bars, menus, tool tips, headers, text fields.
/// Controls with state (buttons, boxes, ticks) are drawn by ControlStyle.
QString styleSheet(bool dark);

} // namespace encore::ui
