#pragma once

#include <QHash>
#include <QtGlobal>

#include <vector>

namespace encore {

/// Counts how often each key came, at 8 to 16 bytes a key, so that a file of many million rows can tell its equal rows apart.
/// Keys are 64-bit hashes; two different rows take one for the other once in some ten million files of a million rows.
class KeyCounter {
public:
    /// 1 for the first time.
    int next(quint64 key)
    {
        key |= key == 0;
        if (m_used * 3 >= m_table.size() * 2)
            grow();
        quint64& slot = find(key);
        if (slot == 0) {
            slot = key;
            ++m_used;
            return 1;
        }
        return ++m_more.insert(key, m_more.value(key, 1)).value();
    }

private:
    quint64& find(quint64 key)
    {
        const size_t mask = m_table.size() - 1;
        for (size_t at = size_t(key * 0x9E3779B97F4A7C15ull >> 20) & mask;; at = (at + 1) & mask)
            if (m_table[at] == 0 || m_table[at] == key)
                return m_table[at];
    }
    void grow()
    {
        std::vector<quint64> old(m_table.empty() ? 1024 : m_table.size() * 2);
        old.swap(m_table);
        for (const quint64 key : old)
            if (key)
                find(key) = key;
    }

    std::vector<quint64> m_table;
    size_t m_used = 0;
    QHash<quint64, int> m_more;
};

} // namespace encore
