#pragma once

#include "widgets/sheet.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace encore::ui {

/// A short question inside the pane: proposals to choose from by key, a field for one's own words, or both.
/// Digits choose a proposal while the list has the keyboard; words narrow the proposals.
class AskSheet final : public Sheet {
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
        QString detail;
    };
    struct Question {
        QString title;
        QString hint;                        ///< one sentence above
        QList<Choice> choices;
        QString placeholder;                 ///< of the field; empty: no field
        QString accept;                      ///< text of the button
        bool narrows = false;                ///< words hide the choices that do not have them
        bool chosenFirst = true;             ///< the first choice is marked at first; false where much hangs on it: Enter alone answers nothing
        bool choicesFirst = false;           ///< the list has the keyboard at first, not the field
        QString also = {};                   ///< placeholder of a second field that may stay empty; empty: no such field
        std::function<QString(const QString& words)> alsoMeaning = {};    ///< as `meaning`, of the second field
        QString check = {};                  ///< what may be ticked beside one's own words, not ticked at first; empty: nothing
        /// What the words mean, shown below them; empty: not understood. Unset: any words will do.
        std::function<QString(const QString& words)> meaning = {};
        /// The chosen id, or the words with an empty id.
        std::function<void(const QString& id, const QString& words)> answer;
        QString words = {};                  ///< in the field at first, marked, so that typing replaces them
    };

    explicit AskSheet(QWidget* pane);
    void ask(Question question);
    /// Whether Question::check was ticked; holds while `meaning` and `answer` are asked.
    bool isChecked() const;
    /// What the second field says, understood; holds likewise.
    QString alsoWords() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wordsChanged();
    void answerChoice();
    void answerWords();
    void finish(const QString& id, const QString& words);

    Question m_question;
    class PlainLabel* m_hint;
    QLineEdit* m_field;
    class PlainLabel* m_meaning;
    QLineEdit* m_also;
    PlainLabel* m_alsoMeaning;
    bool m_alsoUnderstood = true;
    QCheckBox* m_check;
    QListWidget* m_choices;
    class PrimaryButton* m_accept;
};

} // namespace encore::ui
