#include "reviews/review_list_model.h"

#include "reviews/review_words.h"
#include "reviews/stake_words.h"

namespace encore::ui {

QHash<qint64, ReviewRow> ReviewListModel::fetch(const std::vector<qint64>& ids) const
{
    std::vector<ReviewId> wanted;
    wanted.reserve(ids.size());
    for (const qint64 id : ids)
        wanted.emplace_back(id);
    QHash<qint64, ReviewRow> rows;
    if (auto read = m_desk.store().reviews().rows(wanted))
        for (ReviewRow& row : *read)
            rows.insert(row.id.value, std::move(row));
    if (m_stakesShown)
        if (const auto read = m_desk.store().reviews().stakes(wanted, m_desk.now()))
            for (auto stake = read->begin(); stake != read->end(); ++stake)
                m_stakes.insert(stake.key().value, stake.value());
    return rows;
}

std::optional<ReviewStake> ReviewListModel::stakeOf(qint64 id) const
{
    const auto found = m_stakes.constFind(id);
    return m_stakesShown && found != m_stakes.constEnd() ? std::optional(*found) : std::nullopt;
}

QVariant ReviewListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const ReviewRow* row = at(index.row());
    if (!row)
        return {};
    const QString& currency = m_desk.shop().profile().currency;
    const auto stake = stakeOf(row->id.value);
    if (role == Qt::ToolTipRole)
        return QStringList{stake ? stake_words::explained(*stake, m_desk.worth(), currency) : QString(), review_words::greyExplained(*row, m_desk.now())}.join(u'\n').trimmed();
    const QString author = review_words::author(row->author);
    if (role == Qt::DisplayRole)
        return author;
    // What a screen reader says is what the row shows.
    QStringList parts{author, review_words::place(*row)};
    if (row->stars)
        parts.prepend(QString(*row->stars, QChar(0x2605)));
    if (stake)
        parts << stake_words::brief(*stake, m_desk.worth(), currency);
    parts << row->firstWords << review_words::chip(*row, m_desk.now(), m_desk.zone()).text;
    return parts.join(QStringLiteral(", "));
}

void ReviewListModel::choose(qint64 id, bool on)
{
    if (id == 0)
        return;
    on ? void(m_chosen.insert(id)) : void(m_chosen.remove(id));
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row), index(row));
}

void ReviewListModel::chooseAll()
{
    m_chosen = QSet<qint64>(ids().begin(), ids().end());
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ReviewListModel::chooseNone()
{
    m_chosen.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::vector<ReviewId> ReviewListModel::chosen() const
{
    std::vector<ReviewId> found;
    if (m_chosen.isEmpty())
        return found;
    for (const qint64 id : ids())
        if (m_chosen.contains(id))
            found.emplace_back(id);
    return found;
}

void ReviewListModel::keepListed()
{
    if (m_chosen.isEmpty())
        return;
    QSet<qint64> kept;
    for (const qint64 id : ids())
        if (m_chosen.contains(id))
            kept.insert(id);
    m_chosen = kept;
}

} // namespace encore::ui
