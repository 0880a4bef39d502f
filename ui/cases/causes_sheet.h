#pragma once

#include "cases/case_desk.h"
#include "cases/cause_repository.h"
#include "shell/notice.h"
#include "widgets/sheet.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace encore::ui {

class AskSheet;
class Button;
class PlainLabel;
class PrimaryButton;

/// The tree of root causes: named anew, hung elsewhere, put together, taken out. Each step is one unit and can
/// be undone; what cases say moves along.
class CausesSheet final : public Sheet {
    Q_OBJECT
public:
    CausesSheet(CaseDesk& desk, AskSheet& ask, QWidget* pane);
    void present();

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    void reload(CauseId select);
    void showCause(int row);
    void begin();
    void save();
    void merge();
    void remove();
    const Cause* current() const;
    bool write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work);

    CaseDesk& m_desk;
    std::vector<Cause> m_causes;
    QHash<CauseId, qint64> m_uses;
    Cause m_cause;                 ///< in the fields
    bool m_filling = false;
    AskSheet& m_ask;
    PlainLabel* m_hint;
    QListWidget* m_list;
    QLineEdit* m_name;
    QComboBox* m_parent;
    PlainLabel* m_problem;
    Button *m_new, *m_merge, *m_remove;
    PrimaryButton* m_save;
};

} // namespace encore::ui
