#pragma once

#include "common/latest_job.h"
#include "shop/shop.h"
#include "shop/staff_repository.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace encore::ui {

class LinkButton;
class PersonButton;
class PlainLabel;
class PrimaryButton;

/// The people who work here, to be chosen by click, arrows and Enter; a PIN is asked where one is set. After five
/// wrong PINs it waits half a minute.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(Shop& shop, QWidget* parent = nullptr);

    /// Reads the people anew and forgets what was typed.
    void reload();
    /// Puts the keyboard on the first person, or the one given.
    void focusFirst(StaffId person = {});
    /// Gives the keyboard back to where it was needed: the PIN while one is asked.
    void takeFocus();
    void retranslate();

signals:
    void signedIn(const encore::Staff& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const Staff& person);
    void check();
    void refuse(const QString& words);

    Shop& m_shop;
    LatestJob m_checking;
    QTimer m_wait;
    std::vector<Staff> m_people;
    Staff m_chosen;
    int m_wrong = 0;
    QVBoxLayout* m_rows;
    QList<PersonButton*> m_buttons;
    QWidget* m_pinBox;
    PlainLabel* m_pinLabel;
    QLineEdit* m_pin;
    PrimaryButton* m_enter;
    PlainLabel* m_problem;
    LinkButton* m_forgotten;
    PlainLabel* m_help;
};

} // namespace encore::ui
