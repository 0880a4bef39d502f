#include "shell/notice.h"

namespace encore::ui {

void JobStatus::setProgress(double share, const QString& detail)
{
    m_progress = share;
    m_detail = detail;
    emit changed();
}

void JobStatus::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished();
}

void JobStatus::cancel()
{
    if (m_cancel && !m_finished)
        m_cancel();
}

} // namespace encore::ui
