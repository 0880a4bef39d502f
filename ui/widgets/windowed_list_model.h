#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>
#include <list>
#include <vector>

namespace encore::ui {

/// A list of any length as a vector of ids.
class IdListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr int windowSize = 64;   ///< rows that are fetched at once
    static constexpr size_t maxNamed = 8;   ///< changed rows that are looked for one by one

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }

    /// Replaces the list.
    void setIds(std::vector<qint64> ids)
    {
        beginResetModel();
        m_ids = std::move(ids);
        forgetRows();
        endResetModel();
    }
    const std::vector<qint64>& ids() const { return m_ids; }
    qint64 idAt(int row) const { return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : 0; }

    /// Row of an id, or -1. Looking through a million numbers takes half a millisecond; a map of them would take a hundred
    /// frames to build, and again after each row that goes.
    int rowOf(qint64 id) const
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() ? -1 : int(found - m_ids.begin());
    }

    /// These rows changed: their windows are read again when next painted. Empty: all of them.
    void refresh(const std::vector<qint64>& ids = {})
    {
        forgetRows();
        if (m_ids.empty())
            return;
        if (ids.empty() || ids.size() > maxNamed) {
            emit dataChanged(index(0), index(rowCount() - 1));
            return;
        }
        for (const qint64 id : ids)
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row), index(row));
    }

    /// Takes one row out, for "done, next".
    void remove(qint64 id)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        forgetRows();
        endRemoveRows();
    }

protected:
    virtual void forgetRows() = 0;

private:
    std::vector<qint64> m_ids;
};

/// Its rows are fetched by window and kept in a small cache of the most recently used windows. It never loads
/// itself whole: one painted screen costs one or two fetches.
///
/// `Row` is the plain struct of a row. Subclasses give `fetch`, called in the UI thread, under one frame.
template <class Row>
class WindowedListModel : public IdListModel {
public:
    using IdListModel::IdListModel;

    static constexpr size_t windowsKept = 16;

    /// The row, fetched with its neighbours when it is not at hand. nullptr beyond the end, or when the
    /// record vanished meanwhile. Valid until the next call.
    const Row* at(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const int window = row / windowSize;
        auto found = m_windows.find(window);
        if (found == m_windows.end()) {
            const size_t first = size_t(window) * windowSize;
            const size_t last = qMin(first + windowSize, ids().size());
            found = m_windows.insert(window, fetch(std::vector<qint64>(ids().begin() + qsizetype(first), ids().begin() + qsizetype(last))));
            ++m_fetches;
            m_recent.push_front(window);
            while (m_recent.size() > windowsKept) {
                m_windows.remove(m_recent.back());
                m_recent.pop_back();
            }
            found = m_windows.find(window);
        } else if (m_recent.front() != window) {
            m_recent.remove(window);
            m_recent.push_front(window);
        }
        const auto& rows = found.value();
        const auto row_ = rows.find(idAt(row));
        return row_ == rows.end() ? nullptr : &row_.value();
    }

    /// How often rows were fetched; for tests of "never itself whole".
    int fetches() const { return m_fetches; }

protected:
    /// Rows of these ids, in any order; a vanished record is simply missing.
    virtual QHash<qint64, Row> fetch(const std::vector<qint64>& ids) const = 0;

    void forgetRows() override
    {
        m_windows.clear();
        m_recent.clear();
    }

private:
    mutable QHash<int, QHash<qint64, Row>> m_windows;
    mutable std::list<int> m_recent;
    mutable int m_fetches = 0;
};

} // namespace encore::ui
