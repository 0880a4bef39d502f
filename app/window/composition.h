#pragma once

#include "shop/shop.h"

#include <QString>

#include <memory>

namespace encore::ui {
class MainWindow;
class Prompts;
class Theme;
class Language;
} // namespace encore::ui

namespace encore::app {

/// Builds the pages of an opened shop into a window. The only place that knows all of them.
void addPages(ui::MainWindow& window, Shop& shop, ui::Prompts& prompts, ui::Theme& theme, ui::Language& language);

/// The words under the shop's name: who sits here, and as what.
QString staffLine(Shop& shop);

} // namespace encore::app
