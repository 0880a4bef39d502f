#pragma once

#include "common/latest_job.h"
#include "reviews/review_desk.h"
#include "shell/notice.h"

#include <functional>

namespace encore::ui {

/// Work on a great many reviews, away from the ui thread: one unit of work through a store of its own, shown in
/// the rail while it runs. One at a time. What is small is done at once.
class BulkJob final : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Result<ReviewOutcome>(ReviewService&)>;
    using Deliver = std::function<void(const Result<ReviewOutcome>&)>;
    /// From this many on, the work goes to a worker.
    static constexpr size_t manyReviews = 300;

    explicit BulkJob(ReviewDesk& desk, QObject* parent = nullptr);
    bool isRunning() const { return m_job.isRunning(); }
    /// False while earlier work still runs; then nothing is done. `work` must hold copies only.
    bool run(size_t count, const QString& title, Work work, Deliver deliver);
    /// Takes a unit back; a large one on a worker. `deliver`: whether it was taken back.
    bool undo(const ChangeSet& changes, const QString& title, std::function<void(const Result<UndoOutcome>&)> deliver);

signals:
    void jobStarted(encore::ui::JobStatus* job);

private:
    void begin(const QString& title);
    void end();

    ReviewDesk& m_desk;
    LatestJob m_job;
    JobStatus* m_status = nullptr;
};

} // namespace encore::ui
