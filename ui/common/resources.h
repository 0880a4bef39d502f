#pragma once

namespace encore::ui {

/// Registers the icons and translations: a static library's resources are otherwise left out by the linker.
/// May be called repeatedly.
void initResources();

} // namespace encore::ui
