#pragma once

#include "shell/notice.h"

#include <QPointer>
#include <QWidget>

namespace encore::ui {

class PlainLabel;

/// A long job in the rail's foot: what runs, how far, and a way to stop it. Leaves with its job.
class JobStrip final : public QWidget {
    Q_OBJECT
public:
    explicit JobStrip(JobStatus* job, QWidget* parent = nullptr);
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QPointer<JobStatus> m_job;
    PlainLabel* m_title;
    PlainLabel* m_detail;
    class IconButton* m_cancel;
};

} // namespace encore::ui
