#pragma once

#include "settings/section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace encore::ui {

/// Name, language of texts, trade, currency, time zone.
class ShopSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit ShopSection(Shop& shop);
    void reload() override;

private:
    QLineEdit* m_name;
    QComboBox* m_trade;
    QComboBox* m_language;
    QComboBox* m_currency;
    QComboBox* m_zone;
    QLineEdit* m_region;
};

/// Working hours from today on, days off, and how fast the shop wants to answer.
class HoursSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit HoursSection(Shop& shop);
    void reload() override;
    bool concerns(const ChangeSet& changes) const override;

private:
    void saveWeek();
    void setHours(const QString& key, int hours, const QString& what);
    void addDay();
    void removeDay();

    QLineEdit* m_week;
    PlainLabel* m_problem;
    QListWidget* m_days;
    class QDateEdit* m_day;
    QLineEdit* m_dayLabel;
    QCheckBox* m_yearly;
    class Button* m_remove;
    QLineEdit* m_dayHours;
    PlainLabel* m_dayProblem;
    PlainLabel* m_never;
    QSpinBox* m_negative;
    QComboBox* m_neutral;
    QComboBox* m_other;
    QSpinBox* m_warn;
};

/// The switches of the figures, each with its meaning.
class FiguresSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit FiguresSection(Shop& shop);
    void reload() override;

private:
    QList<QPair<QString, QCheckBox*>> m_switches;
    QList<QPair<QString, QSpinBox*>> m_numbers;
};

} // namespace encore::ui
