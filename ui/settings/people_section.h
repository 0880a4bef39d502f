#pragma once

#include "common/latest_job.h"
#include "settings/section.h"
#include "shop/channel.h"
#include "shop/staff_repository.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace encore::ui {

class Button;
class PrimaryButton;

/// The places where customers buy and speak, each with its rules, times to answer and manners.
class ChannelsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit ChannelsSection(Shop& shop);
    void reload() override;
    void aim(const QVariantMap& target) override;
    bool concerns(const ChangeSet& changes) const override { return changes.touches("channels"); }

private:
    QWidget* makeEditor();
    void show(int row);
    void save();
    void add();
    Channel edited() const;

    std::vector<Channel> m_all;
    QListWidget* m_list;
    QComboBox* m_new;
    QWidget* m_editor;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_url;
    QList<QCheckBox*> m_rules;
    QSpinBox* m_limit;
    QSpinBox* m_negative;
    QSpinBox* m_neutral;
    QSpinBox* m_other;
    QCheckBox* m_confirmed;
    QPlainTextEdit* m_greeting;
    QPlainTextEdit* m_signature;
    QLineEdit* m_voice;
    PrimaryButton* m_save;
};

/// Who works with the shop and in which role. Whoever leaves gives open work to a colleague in the same step.
class StaffSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit StaffSection(Shop& shop);
    void reload() override;
    bool concerns(const ChangeSet& changes) const override { return changes.touches("staff") || changes.touches("tasks"); }
    bool isBusy() const override { return m_hashing.isRunning(); }

private:
    void show(int row);
    void save();
    void store(Staff person);
    void add();
    void showWork();

    std::vector<Staff> m_all;
    QListWidget* m_list;
    QLineEdit* m_newName;
    QWidget* m_editor;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_pin;
    QCheckBox* m_noPin;
    QCheckBox* m_active;
    QCheckBox* m_junior;
    QWidget* m_handover;
    PlainLabel* m_work;
    QComboBox* m_heir;
    PlainLabel* m_problem;
    PrimaryButton* m_save;
    LatestJob m_hashing;
    OpenWork m_open;
};

} // namespace encore::ui
