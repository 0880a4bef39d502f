#pragma once

class QLayout;

namespace encore::ui {

/// Takes everything out of a layout. Its widgets vanish at once and are deleted later, so that a widget may
/// be the one whose signal led here. Layouts inside it go, but not the widgets in them.
void clearLayout(QLayout* layout);

} // namespace encore::ui
