#pragma once

#include "shell/command.h"
#include "widgets/sheet.h"

namespace encore::ui {

class KeyMap;

/// F1: what the keys do on this screen and anywhere. A click or Enter on a key waits for another one; Backspace
/// takes it away, Esc leaves it. Keys that are given twice are marked.
class KeySheet final : public Sheet {
    Q_OBJECT
public:
    KeySheet(QWidget* window, KeyMap& keys);
    void present(const QList<Command>& page, const QString& pageTitle, const QList<Command>& anywhere);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addGroup(const QString& title, const QList<Command>& commands);
    void fill();
    void assign(const QString& commandId, const Shortcut& key);

    KeyMap& m_keys;
    QList<Command> m_page, m_anywhere;
    QString m_pageTitle;
    QWidget* m_list = nullptr;
    QStringList m_doubled;
};

/// Ctrl+N: what can be made new, each under its own letter.
class NewSheet final : public Sheet {
    Q_OBJECT
public:
    explicit NewSheet(QWidget* window, const KeyMap& keys);
    void present(const QList<Command>& commands);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const KeyMap& m_keys;
    QList<Command> m_commands;
    QWidget* m_list = nullptr;
};

} // namespace encore::ui
