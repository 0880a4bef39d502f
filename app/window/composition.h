#pragma once

#include "shop/shop.h"

namespace encore::ui {
class MainWindow;
class Prompts;
class Theme;
class Language;
} // namespace encore::ui

namespace encore::app {

/// Builds the pages of an opened shop into a window. The only place that knows all of them. Not `remembering`:
/// the pages write nothing on their own.
void addPages(ui::MainWindow& window, Shop& shop, ui::Prompts& prompts, ui::Theme& theme, ui::Language& language, bool remembering = true);

} // namespace encore::app
