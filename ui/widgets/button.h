#pragma once

#include "common/icons.h"
#include "common/paint.h"
#include "common/shortcut.h"

#include <QPushButton>

namespace encore::ui {

/// A push button with an optional icon and, inside, the key that does the same: "Template [Alt T]".
/// The key is only shown here; the key dispatcher acts on it.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text = {}, ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);
    Button(const QString& text, Icon icon, ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setTokenIcon(Icon icon);
    /// Shows the key as "K / Л", or in its editor form.
    void setKeyHint(const Shortcut& shortcut, bool inEditor = false);
    QString keyHint() const { return m_hint; }
    /// 40 px high, for the one thing to do on a page.
    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize hintBox() const;
    ButtonKind m_kind;
    Icon m_icon = Icon::None;
    Shortcut m_shortcut;
    bool m_hintInEditor = false;
    bool m_large = false;
    QString m_hint;
};

/// The main action: filled with the accent colour. One per view.
class PrimaryButton : public Button {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text = {}, QWidget* parent = nullptr) : Button(text, ButtonKind::Primary, parent) {}
};

/// A square button with only an icon; its name is the tool tip and the accessible name.
class IconButton : public Button {
    Q_OBJECT
public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
};

/// Text that acts like a link: "All figures →".
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace encore::ui
