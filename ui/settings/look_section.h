#pragma once

#include "settings/section.h"

class QComboBox;

namespace encore::ui {

class Language;
class SegmentedTabs;
class Theme;

/// Light, dark or as the system; the language of the window. Kept for this computer, not in the shop.
class LookSection final : public SettingsSection {
    Q_OBJECT
public:
    LookSection(Shop& shop, Theme& theme, Language& language);
    void reload() override;
    bool concerns(const ChangeSet&) const override { return false; }

private:
    Theme& m_theme;
    Language& m_language;
    SegmentedTabs* m_themes;
    SegmentedTabs* m_languages;
    class QCheckBox* m_notify;
    PlainLabel* m_noDesktop;
};

} // namespace encore::ui
