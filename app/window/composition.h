#pragma once

#include "shop/shop.h"

namespace encore::ui {
class MainWindow;
class Prompts;
class Theme;
class Language;
} // namespace encore::ui

namespace encore::app {

/// Builds the pages of an opened shop into a window. The only place that knows all of them.
void addPages(ui::MainWindow& window, Shop& shop, ui::Prompts& prompts, ui::Theme& theme, ui::Language& language);

} // namespace encore::app
