#pragma once

#include "settings/section.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace encore::ui {

/// How answers are checked before they go out, and what follows them.
class RepliesSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit RepliesSection(Shop& shop);
    void reload() override;
    bool concerns(const ChangeSet& changes) const override;
    QVariant typed() const override;
    void typeAgain(const QVariant& typed) override;

private:
    void addRule(Card* card, const char* rule, const QString& title);

    class ReasonsCard* m_reasons;
    QList<QPair<QString, QComboBox*>> m_rules;
    QList<QPair<QString, QSpinBox*>> m_numbers;
    QLineEdit* m_contacts;
};

} // namespace encore::ui
