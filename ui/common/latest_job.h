#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace encore::ui {

/// Told to work that may stop early. Copies share one answer; callable from any thread.
class CancelFlag {
public:
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    /// For core functions that take a plain question.
    std::function<bool()> asQuestion() const
    {
        return [flag = m_flag] { return flag->load(std::memory_order_relaxed); };
    }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// Runs a function on a worker thread and hands its result over in the UI thread. A new request outdates
/// the earlier ones: they are told to stop and their results are dropped. A destroyed owner receives nothing.
///
///     LatestJob m_search;                                  // member of the page
///     m_search.run([=](const CancelFlag& stop) { return find(query, stop); },
///                  [this](Found found) { show(std::move(found)); });
class LatestJob final : public QObject {
public:
    explicit LatestJob(QObject* parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
    ~LatestJob() override
    {
        cancel();
        m_pool.clear();
        m_pool.waitForDone();
    }

    template <class Work, class Deliver>
    void run(Work work, Deliver deliver)
    {
        cancel();
        m_pool.clear();
        m_flag = CancelFlag();
        m_running = true;
        const quint64 ticket = ++m_ticket;
        m_pool.start([this, ticket, flag = m_flag, work = std::move(work), deliver = std::move(deliver)]() mutable {
            if (flag.isCancelled())
                return;
            using Value = decltype(work(flag));
            auto value = std::make_shared<Value>(work(flag));
            if (flag.isCancelled())
                return;
            // Queued to this object: destroyed meanwhile, the call is dropped with it.
            QMetaObject::invokeMethod(
                this,
                [this, ticket, value, deliver = std::move(deliver)]() mutable {
                    if (ticket != m_ticket || !m_running)
                        return;
                    m_running = false;
                    deliver(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }

    /// Drops what runs; nothing will be delivered.
    void cancel()
    {
        m_flag.cancel();
        m_running = false;
    }
    bool isRunning() const { return m_running; }

private:
    QThreadPool m_pool;
    CancelFlag m_flag;
    quint64 m_ticket = 0;
    bool m_running = false;
};

} // namespace encore::ui
