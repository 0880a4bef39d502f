#pragma once

#include "people/sign_in_panel.h"
#include "widgets/sheet.h"

namespace encore::ui {

class Button;

/// "Who works here": choose another person, or lock the desk.
class PeopleSheet final : public Sheet {
    Q_OBJECT
public:
    PeopleSheet(Shop& shop, QWidget* centre);
    void present(bool canLock);

signals:
    void signedIn(const encore::Staff& person);
    void lockWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    SignInPanel* m_panel;
    PlainLabel* m_words;
    Button* m_lock;
    bool m_canLock = false;
};

} // namespace encore::ui
