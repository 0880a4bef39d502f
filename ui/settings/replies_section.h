#pragma once

#include "settings/section.h"

class QComboBox;
class QSpinBox;

namespace encore::ui {

/// How answers are checked before they go out, and what follows them.
class RepliesSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit RepliesSection(Shop& shop);
    void reload() override;

private:
    void addRule(Card* card, const char* rule, const QString& title);

    QList<QPair<QString, QComboBox*>> m_rules;
    QList<QPair<QString, QSpinBox*>> m_numbers;
};

} // namespace encore::ui
