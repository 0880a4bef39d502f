#include "db/read_view.h"

#include "db/database.h"

#include <future>
#include <system_error>
#include <thread>

namespace encore {

ReadView::~ReadView()
{
    if (m_open)
        (void)m_db.exec(QStringLiteral("COMMIT"));
}

Status ReadView::begin()
{
    ENCORE_TRY(m_db.exec(QStringLiteral("BEGIN")));
    m_open = true;
    // BEGIN alone holds nothing: the state is that of the first reading.
    return m_db.integer(QStringLiteral("SELECT count(*) FROM sqlite_master")).map([](qint64) {});
}

Status readTogether(Database& db, const std::function<Status(Database&, ReadSide)>& work)
{
    if (db.path().isEmpty() || db.inTransaction())
        return work(db, ReadSide::Own);
    // The further connection takes its view between two looks of ours at the number of commits by others. Where
    // that number stood still, ours is the same view: https://www.sqlite.org/pragma.html#pragma_data_version
    const qint64 before = db.dataVersion();
    std::promise<bool> taken, same;
    std::future<bool> isTaken = taken.get_future(), isSame = same.get_future();
    Status further;
    std::thread thread;
    try {
        thread = std::thread([&, path = db.path()] {
            const auto other = Database::open(path, Database::Mode::ReadOnly);
            if (!other)
                return taken.set_value(false);
            ReadView view(**other);
            const bool began = view.begin().has_value();
            taken.set_value(began);
            if (began && isSame.get())
                further = work(**other, ReadSide::Further);
        });
    } catch (const std::system_error&) {
        // No thread to be had: alone.
    }
    const bool ready = thread.joinable() && isTaken.get();
    ReadView view(db);
    const Status began = view.begin();
    same.set_value(ready && began && db.dataVersion() == before);
    const Status own = began ? work(db, ReadSide::Own) : began;
    if (thread.joinable())
        thread.join();
    return own ? further : own;
}

} // namespace encore
