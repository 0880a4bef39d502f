#pragma once

#include "customers/custom_field.h"
#include "settings/section.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace encore::ui {

/// Fields of the shop's own on the card of a customer: a line each, an empty one waits below. They then stand on the
/// card, among the filters of the list, in templates and in the mapping of an import.
class FieldsSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit FieldsSection(Shop& shop);
    ~FieldsSection() override;
    void reload() override;
    bool concerns(const ChangeSet& changes) const override { return changes.touches("custom_fields"); }

private:
    struct Row {
        CustomField field;
        QLineEdit* name = nullptr;
        QComboBox* kind = nullptr;
        QLineEdit* choices = nullptr;
    };
    void addRow(const CustomField& field);
    void save(size_t row);
    void remove(const CustomField& field);
    void say(const QString& problem);
    void forgetRows();

    QGridLayout* m_grid;
    PlainLabel* m_problem;
    std::vector<Row> m_rows;
};

} // namespace encore::ui
