#include "shell/record_page.h"

#include "common/role_gate.h"
#include "db/unit_of_work.h"
#include "tasks/task.h"
#include "widgets/attachment_strip.h"
#include "widgets/history_sheet.h"
#include "widgets/task_sheet.h"

namespace encore::ui {

bool RecordPage::write(const QString& label, Permission permission, const QString& done, const Work& work, const QString& conflict)
{
    const auto written = m_shop.write({UnitKind::Edit, permission, label, {}}, work);
    if (written) {
        if (!written->isEmpty())
            offerUndo(done, written->unit);
        return true;
    }
    if (written.error().code == ErrorCode::Conflict && !conflict.isEmpty())
        emit noticeRaised({conflict, Notice::Tone::Warning, {}, {}});
    else
        emit failed(written.error());
    return false;
}

bool RecordPage::may(Permission permission)
{
    const QString why = refusal(m_shop, permission);
    if (!why.isEmpty())
        emit noticeRaised({why, Notice::Tone::Warning, {}, {}});
    return why.isEmpty();
}

void RecordPage::offerUndo(const QString& done, UnitId unit)
{
    emit undoOffered({done, [this, unit] { undo(unit); }});
}

void RecordPage::undo(UnitId unit)
{
    const auto outcome = m_shop.undo(unit);
    if (!outcome)
        emit failed(outcome.error());
    else if (!outcome->done)
        emit noticeRaised({tr("Not undone: it was changed again since."), Notice::Tone::Warning, {}, {}});
}

void RecordPage::addTask(const Task& about)
{
    TaskSheet& sheet = TaskSheet::in(this, m_shop);
    connect(&sheet, &TaskSheet::saved, this, &RecordPage::taskSaved, Qt::UniqueConnection);
    connect(&sheet, &TaskSheet::failed, this, &Page::failed, Qt::UniqueConnection);
    sheet.begin(about);
}

void RecordPage::serveFiles(AttachmentStrip& files, Prompts& prompts)
{
    files.setPrompts(prompts);
    connect(&files, &AttachmentStrip::saved, this, &RecordPage::taskSaved);
    connect(&files, &AttachmentStrip::failed, this, &Page::failed);
    connect(&files, &AttachmentStrip::told, this, [this](const QString& words) { emit noticeRaised({words, Notice::Tone::Plain, {}, {}}); });
}

void RecordPage::showHistory(AuditSubject subject, qint64 id, const QString& name) { HistorySheet::in(this, m_shop).present(subject, id, name); }

void RecordPage::checkReady()
{
    if (isReady())
        emit ready();
}

} // namespace encore::ui
