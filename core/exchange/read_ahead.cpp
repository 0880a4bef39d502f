#include "exchange/read_ahead.h"

#include <utility>

namespace encore {

namespace {

constexpr size_t kPortions = 4;
constexpr size_t kRows = 256;
constexpr qsizetype kChars = 1 << 20;      // more than one row only while below

} // namespace

ReadAhead::ReadAhead(TableSource& source) : m_source(source)
{
    for (size_t i = 0; i < kPortions; ++i) {
        m_all.push_back(std::make_unique<Portion>());
        m_all.back()->rows.resize(kRows);
        m_free.push_back(m_all.back().get());
    }
    m_thread = std::thread([this] { work(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::fill(Portion& portion)
{
    qsizetype chars = 0;
    portion.filled = 0;
    while (portion.filled < kRows && chars < kChars) {
        Row& row = portion.rows[portion.filled];
        const Result<bool> more = m_source.next(row);
        if (!more)
            portion.status = tl::unexpected<Error>(more.error());
        if (!more || !*more) {
            portion.last = true;
            break;
        }
        ++portion.filled;
        for (const Cell& cell : row.cells)
            chars += cell.text.size();
    }
    portion.progress = m_source.progress();
}

void ReadAhead::work()
{
    for (;;) {
        Portion* portion = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || !m_free.empty(); });
            if (m_stop)
                return;
            portion = m_free.back();
            m_free.pop_back();
        }
        fill(*portion);
        const bool last = portion->last;
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(portion);
        }
        m_changed.notify_all();
        if (last)
            return;
    }
}

Result<bool> ReadAhead::next(Row& row)
{
    while (!m_current || m_taken == m_current->filled) {
        if (m_current && m_current->last) {
            ENCORE_TRY(m_current->status);
            return false;
        }
        std::unique_lock lock(m_mutex);
        if (m_current)
            m_free.push_back(m_current);
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_current = m_ready.front();
        m_ready.erase(m_ready.begin());
        m_taken = 0;
    }
    std::swap(row, m_current->rows[m_taken++]);
    return true;
}

} // namespace encore
