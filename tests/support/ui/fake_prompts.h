#pragma once

#include "common/prompts.h"

namespace encore::test {

/// Answers at once with what the test laid down, and notes what was asked.
class FakePrompts final : public ui::Prompts {
public:
    bool acceptAll = true;
    QString path;                    ///< answer to the file questions
    QList<Question> asked;
    QStringList titles;              ///< of the file questions

    void ask(const Question& question, std::function<void(bool)> answer) override
    {
        asked << question;
        answer(acceptAll);
    }
    void openFile(const QString& title, const QString&, std::function<void(const QString&)> answer) override
    {
        titles << title;
        answer(path);
    }
    void saveFile(const QString& title, const QString&, const QString&, std::function<void(const QString&)> answer) override
    {
        titles << title;
        answer(path);
    }
    void openFolder(const QString& title, std::function<void(const QString&)> answer) override
    {
        titles << title;
        answer(path);
    }
};

} // namespace encore::test
