#pragma once

#include "customers/customer_desk.h"
#include "customers/timeline.h"
#include "widgets/windowed_list_model.h"

#include <QSet>

namespace encore::ui {

/// All that a row has to say, in words.
struct TimelineDetail {
    QString about;             ///< when exactly, where it stands
    QString text;              ///< whole, with its lines
    struct Line {
        QString left, right;
    };
    std::vector<Line> lines;   ///< of an order
};

/// A customer's timeline by window. The ids of the list are places in the entries, counted from 1. Rows may be
/// unfolded; those stay so while the entries are read again.
class TimelineModel final : public WindowedListModel<TimelineRow> {
    Q_OBJECT
public:
    /// Characters of a text that a row shows; below them it says where the rest is.
    static constexpr qsizetype longestText = 20'000;

    explicit TimelineModel(CustomerDesk& desk, QObject* parent = nullptr) : WindowedListModel(parent), m_desk(desk) {}
    void setEntries(std::vector<TimelineEntry> entries);
    QVariant data(const QModelIndex& index, int role) const override;
    /// Newest first.
    const std::vector<TimelineEntry>& entries() const { return m_entries; }

    bool isUnfolded(int row) const { return m_unfolded.contains(row); }
    bool anyUnfolded() const { return !m_unfolded.isEmpty(); }
    void unfold(int row, bool on);
    void foldAll();
    /// All that a row says, folded or not, as plain text with nothing cut.
    QString plainText(int row) const;
    /// Of an unfolded row, read when it is first asked for; nullptr for another.
    const TimelineDetail* detail(int row) const;

protected:
    QHash<qint64, TimelineRow> fetch(const std::vector<qint64>& ids) const override;
    void forgetRows() override;

private:
    void findUnfolded();
    TimelineDetail read(const TimelineRow& row) const;
    QString sentences(const TimelineRow& row, const TimelineDetail& detail, const QString& between) const;

    CustomerDesk& m_desk;
    std::vector<TimelineEntry> m_entries;
    std::vector<TimelineEntry> m_wanted;        ///< to be shown unfolded, also those that the filter hides
    QSet<int> m_unfolded;                       ///< their rows
    mutable QHash<int, TimelineDetail> m_details;
};

} // namespace encore::ui
