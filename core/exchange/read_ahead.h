#pragma once

#include "exchange/table_source.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace encore {

/// Reads a table on a thread of its own, a few portions ahead of whoever takes the rows: decoding a file and writing
/// to the shop then go on side by side. Rows come in the order of the file, an error where the file has it. Portions
/// are bounded by rows and by characters, so memory is too. The source belongs to the other thread until this is gone.
class ReadAhead {
public:
    explicit ReadAhead(TableSource& source);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// As TableSource::next; the row given is reused for a later one.
    Result<bool> next(Row& row);
    /// Of the rows that were taken, as TableSource::progress.
    double progress() const { return m_current ? m_current->progress : 0; }

private:
    struct Portion {
        std::vector<Row> rows;
        size_t filled = 0;
        double progress = 0;
        bool last = false;
        Status status;
    };
    void work();
    void fill(Portion& portion);

    TableSource& m_source;
    std::vector<std::unique_ptr<Portion>> m_all;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Portion*> m_free;      // guarded
    std::vector<Portion*> m_ready;     // guarded; oldest first
    bool m_stop = false;               // guarded
    Portion* m_current = nullptr;
    size_t m_taken = 0;
    std::thread m_thread;
};

} // namespace encore
