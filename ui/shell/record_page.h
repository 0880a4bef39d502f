#pragma once

#include "shop/shop.h"
#include "history/audit.h"
#include "shell/page.h"

namespace encore {
struct Task;
}

namespace encore::ui {

class AttachmentStrip;
class Prompts;

/// A page of records: a list beside a card. What all such pages do alike stands here: a write that offers its
/// undo, a task about the record at hand, and who changed it.
class RecordPage : public Page {
    Q_OBJECT
public:
    explicit RecordPage(Shop& shop) : m_shop(shop) {}

protected:
    using Work = std::function<Status(UnitOfWork&)>;
    /// Runs it as one unit; `done` says what happened, beside the offer to undo it. False when it failed, which
    /// has been said. `conflict`: what to say where the record cannot change because others hang on it.
    bool write(const QString& label, Permission permission, const QString& done, const Work& work, const QString& conflict = {});
    /// Whether the person at the desk may do it; says why not. For what no single control stands for: a key on a
    /// row, a card that is dragged, a wish of another page.
    bool may(Permission permission);
    void offerUndo(const QString& done, UnitId unit);
    void addTask(const Task& about);
    /// Takes care of the files of a record: choosing, undo, and what is said of them.
    void serveFiles(AttachmentStrip& files, Prompts& prompts);
    void showHistory(AuditSubject subject, qint64 id, const QString& name);
    /// Emits `ready` when the page is.
    void checkReady();

private:
    void undo(UnitId unit);
    void taskSaved(const QString& done, UnitId unit) { offerUndo(done, unit); }

    Shop& m_shop;
};

} // namespace encore::ui
