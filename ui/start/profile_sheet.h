#pragma once

#include "start/new_shop.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace encore::ui {

class Button;
class ElidedLabel;
class PlainLabel;
class PrimaryButton;
class Prompts;

/// The profile of a shop to be, on one page: every question has an answer already, so that Enter is enough.
class ProfileSheet final : public Sheet {
    Q_OBJECT
public:
    ProfileSheet(QWidget* pane, Prompts& prompts);

    /// Opens it; `name` may propose the shop's name.
    void begin(const QString& name);
    void setBusy(bool busy);
    void setError(const Error& error);
    void retranslate();

signals:
    void accepted(const encore::ui::NewShop& shop);

private:
    void build();
    void fillChannels();
    void nameChanged();
    void accept();
    void complain(const QString& text, QWidget* field);
    QString language() const;
    PlainLabel* caption(QLayout* into, QWidget* field);

    Prompts& m_prompts;
    QString m_path;
    bool m_pathChosen = false;
    QString m_channelsOf;

    QLineEdit* m_name;
    QComboBox* m_zone;
    QComboBox* m_currency;
    QComboBox* m_language;
    QComboBox* m_trade;
    QLineEdit* m_hours;
    QWidget* m_channels;
    QList<QCheckBox*> m_boxes;
    QLineEdit* m_owner;
    QSpinBox* m_negative;
    QComboBox* m_other;
    ElidedLabel* m_file;
    Button* m_change;
    PlainLabel* m_backups;
    PlainLabel* m_error;
    PrimaryButton* m_create;
    QList<PlainLabel*> m_captions;
};

} // namespace encore::ui
