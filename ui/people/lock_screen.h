#pragma once

#include "people/sign_in_panel.h"

#include <QWidget>

namespace encore::ui {

/// Covers the window until somebody signs in: nothing behind it can be read or reached by key or mouse.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    /// `centre`: what it covers.
    LockScreen(Shop& shop, QWidget* centre);

    /// `person`: who sat here; their PIN is asked first.
    void engage(StaffId person);
    void release();

signals:
    void signedIn(const encore::Staff& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Shop& m_shop;
    SignInPanel* m_panel;
    PlainLabel* m_title;
    PlainLabel* m_words;
};

} // namespace encore::ui
