#pragma once

#include "changes/change.h"
#include "shop/shop.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// One entry of the register of changes: what, of which kind, done or planned on which day. Writes it itself.
class ChangeEditor final : public Sheet {
    Q_OBJECT
public:
    ChangeEditor(Shop& shop, QWidget* pane);

    /// A null id: a new one.
    void begin(const Change& change);

signals:
    /// An entry was written or removed (`change` is null then); `unit` takes it back.
    void saved(const QString& done, encore::UnitId unit, encore::ChangeId change);
    void failed(const encore::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void save();
    void remove();

    Shop& m_shop;
    Change m_change;
    QList<QPair<PlainLabel*, QWidget*>> m_captions;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QCheckBox* m_done;
    QDateEdit* m_day;
    PlainLabel* m_hint;
    QPlainTextEdit* m_notes;
    PlainLabel* m_problem;
    Button* m_remove;
    PrimaryButton* m_save;
};

} // namespace encore::ui
