#include "common/latest_job.h"

#include "support/catch.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace encore::ui;

TEST_CASE("only the latest answer is delivered, in the thread of the asker")
{
    LatestJob job;
    QSemaphore begun, release;
    QList<int> got;
    QThread* where = nullptr;
    job.run([&](const CancelFlag&) {
        begun.release();
        release.acquire();
        return 1;
    }, [&](int v) { got << v; });
    begun.acquire();
    job.run([](const CancelFlag&) { return 2; }, [&](int v) {
        got << v;
        where = QThread::currentThread();
    });
    release.release();
    REQUIRE(QTest::qWaitFor([&] { return !got.isEmpty(); }, 5000));
    QCoreApplication::sendPostedEvents();
    CHECK(got == QList<int>{2});
    CHECK(where == QThread::currentThread());
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("a dead owner receives nothing and tells the work to stop")
{
    bool delivered = false;
    std::atomic_bool stopped = false;
    QSemaphore begun;
    {
        LatestJob job;
        job.run([&](const CancelFlag& stop) {
            begun.release();
            while (!stop.isCancelled())
                QThread::yieldCurrentThread();
            stopped = true;
            return 0;
        }, [&](int) { delivered = true; });
        begun.acquire();
    }
    QCoreApplication::sendPostedEvents();
    CHECK(stopped);
    CHECK_FALSE(delivered);
}
