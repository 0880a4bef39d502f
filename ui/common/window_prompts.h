#pragma once

#include "common/prompts.h"

#include <QPointer>
#include <QWidget>

namespace encore::ui {

/// Prompts as window-modal boxes over `window`, opened without a nested event loop.
class WindowPrompts final : public Prompts {
public:
    explicit WindowPrompts(QWidget* window) : m_window(window) {}

    void ask(const Question& question, std::function<void(bool)> answer) override;
    void openFile(const QString& title, const QString& filter, std::function<void(const QString&)> answer) override;
    void saveFile(const QString& title, const QString& proposedName, const QString& filter,
                  std::function<void(const QString&)> answer) override;
    void openFolder(const QString& title, std::function<void(const QString&)> answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace encore::ui
