#pragma once

#include "cases/case_desk.h"
#include "cases/case_file.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace encore::ui {

class Button;
class CaseStepCard;
class PlainLabel;
class SavedLine;
class SavedText;
class SegmentedTabs;

/// The path of a case from top to bottom: three steps in the short form, seven in the full one. The step at
/// hand is open, the others are a line each.
class CasePath final : public QWidget {
    Q_OBJECT
public:
    enum Step { Verify, Understand, Decide, Tell, Do, Close, Check };
    static constexpr int steps = 7;

    explicit CasePath(CaseDesk& desk, QWidget* parent = nullptr);
    void show(const CaseFile& file);
    /// Opens the next (1) or previous (-1) step and gives it the keyboard.
    void go(int by);
    void open(Step step, bool focus);
    void focusCurrent();
    /// Keeps what is being typed.
    void flush();
    void retranslate();

signals:
    void edited(const std::function<void(encore::Case&)>& change);
    void stepRequested(encore::CaseStep step);
    /// "told", "compensation", "return", "wait", "close", "answer", "not_ours", "full".
    void actionRequested(const QString& action);
    /// "edit", "approve", "deliver", "undeliver", "remove".
    void compensationRequested(qint64 id, const QString& action);
    void returnRequested(qint64 id);
    void taskAdded(const QString& words);
    void taskToggled(qint64 id, bool done);
    void problem(const QString& text);

private:
    void build();
    void buildUnderstand(QVBoxLayout* into);
    void buildTell(QVBoxLayout* into);
    void buildClose(QVBoxLayout* into);
    void showUnderstand();
    void showVerify();
    void showDecide();
    void showTell();
    void showDo();
    void showClose();
    void showCheck();
    void showHeads();
    bool isShown(int step) const;
    bool isDone(int step) const;
    QString summary(int step) const;
    QString title(int step) const;
    void saveCause();
    QWidget* compensationRow(const Compensation& given);
    QString advice() const;

    CaseDesk& m_desk;
    CaseFile m_file;
    bool m_filling = false;
    int m_current = Understand;
    std::array<CaseStepCard*, steps> m_cards{};

    PlainLabel* m_verify;
    Button* m_verified;
    Button* m_notOurs;
    QComboBox* m_cause;
    PlainLabel* m_times;
    SavedText* m_happened;
    SavedLine* m_known;
    QVBoxLayout* m_given;
    PlainLabel* m_advice;
    Button* m_addGiven;
    Button* m_addReturn;
    SavedText* m_action;
    SavedLine* m_by;
    PlainLabel* m_byMeaning;
    PlainLabel* m_replied;
    Button* m_told;
    Button* m_answer;
    Button* m_compensate;
    Button* m_full;
    QVBoxLayout* m_tasks;
    QLineEdit* m_newTask;
    Button* m_wait;
    Button* m_resume;
    SegmentedTabs* m_outcome;
    SavedLine* m_outcomeNote;
    QComboBox* m_change;
    SavedLine* m_noChange;
    PlainLabel* m_later;
    Button* m_close;
    Button* m_reopen;
    PlainLabel* m_check;
    Button* m_checked;
    QList<QPair<PlainLabel*, int>> m_labels;
};

} // namespace encore::ui
