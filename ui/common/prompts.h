#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace encore::ui {

/// Everything that must ask the user in a box of its own. Answers arrive later, through callbacks, in the UI
/// thread; a callback is not called when the asker's box goes away with the window. Tests use a fake.
class Prompts {
public:
    struct Question {
        QString text;               ///< what is asked, one sentence
        QString detail;             ///< what follows from each answer
        QString accept;             ///< the button that does it: a verb, "Delete"
        QString refuse;             ///< empty: "Cancel"
        bool dangerous = false;     ///< the accept button in the negative colour; Enter refuses
    };

    virtual ~Prompts() = default;
    virtual void ask(const Question& question, std::function<void(bool accepted)> answer) = 0;
    /// `filter` as in QFileDialog: "Tables (*.csv *.xlsx)". An empty path: the user went back.
    virtual void openFile(const QString& title, const QString& filter, std::function<void(const QString& path)> answer) = 0;
    virtual void saveFile(const QString& title, const QString& proposedName, const QString& filter,
                          std::function<void(const QString& path)> answer) = 0;
    virtual void openFolder(const QString& title, std::function<void(const QString& path)> answer) = 0;
};

} // namespace encore::ui
