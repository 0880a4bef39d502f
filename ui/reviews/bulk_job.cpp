#include "reviews/bulk_job.h"

#include <algorithm>

namespace encore::ui {

BulkJob::BulkJob(ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void BulkJob::begin(const QString& title)
{
    m_status = new JobStatus(title, this);
    emit jobStarted(m_status);
}

void BulkJob::end()
{
    m_status->finish();
    m_status->deleteLater();
    m_status = nullptr;
}

bool BulkJob::run(size_t count, const QString& title, Work work, Deliver deliver)
{
    if (m_job.isRunning())
        return false;
    if (count < manyReviews) {
        deliver(work(m_desk.reviews()));
        return true;
    }
    begin(title);
    m_job.run(
        [&shop = m_desk.shop(), work = std::move(work)](const CancelFlag&) -> Result<ReviewOutcome> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            // None of what is done to many asks for a deadline.
            ReviewService service(**store, [](ChannelId) -> Result<WorkingCalendar> { return fail(ErrorCode::Unsupported); });
            return work(service);
        },
        [this, deliver = std::move(deliver)](Result<ReviewOutcome> outcome) {
            end();
            if (outcome)
                m_desk.shop().announce(outcome->changes);
            deliver(outcome);
        });
    return true;
}

bool BulkJob::undo(const ChangeSet& changes, const QString& title, std::function<void(const Result<UndoOutcome>&)> deliver)
{
    if (m_job.isRunning())
        return false;
    const bool large = std::any_of(changes.tables.begin(), changes.tables.end(), [](const ChangeSet::Rows& rows) { return rows.many || rows.ids.size() >= manyReviews; });
    if (!large) {
        deliver(m_desk.shop().undo(changes.unit));
        return true;
    }
    begin(title);
    m_job.run(
        [&shop = m_desk.shop(), unit = changes.unit](const CancelFlag&) -> Result<UndoOutcome> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            return (*store)->undo(unit);
        },
        [this, deliver = std::move(deliver)](Result<UndoOutcome> outcome) {
            end();
            if (outcome && outcome->done)
                m_desk.shop().announce(outcome->changes);
            deliver(outcome);
        });
    return true;
}

} // namespace encore::ui
