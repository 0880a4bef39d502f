#include "customers/timeline_model.h"

#include "common/format.h"
#include "common/history_words.h"
#include "customers/customer_words.h"
#include "customers/timeline_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"

namespace encore::ui {

namespace {

QString kindAndStars(const TimelineRow& row)
{
    const QString stars = row.stars ? QLatin1Char(' ') + QString(*row.stars, QChar(0x2605)) : QString();
    return customer_words::timelineKind(row.entry.kind) + stars + QStringLiteral(": ");
}

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries)
{
    m_entries = std::move(entries);
    findUnfolded();
    std::vector<qint64> places(m_entries.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = qint64(i) + 1;
    setIds(std::move(places));
}

void TimelineModel::findUnfolded()
{
    m_unfolded.clear();
    for (const TimelineEntry& wanted : m_wanted)
        if (const auto found = std::find(m_entries.begin(), m_entries.end(), wanted); found != m_entries.end())
            m_unfolded.insert(int(found - m_entries.begin()));
}

void TimelineModel::unfold(int row, bool on)
{
    if (row < 0 || row >= rowCount() || on == isUnfolded(row))
        return;
    const TimelineEntry& entry = m_entries[size_t(row)];
    if (on) {
        m_wanted.push_back(entry);
        m_unfolded.insert(row);
    } else {
        std::erase(m_wanted, entry);
        m_unfolded.remove(row);
        m_details.remove(row);
    }
    emit dataChanged(index(row), index(row), {Qt::SizeHintRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
}

void TimelineModel::foldAll()
{
    m_wanted.clear();
    m_unfolded.clear();
    m_details.clear();
}

void TimelineModel::forgetRows()
{
    m_details.clear();
    WindowedListModel::forgetRows();
}

QHash<qint64, TimelineRow> TimelineModel::fetch(const std::vector<qint64>& ids) const
{
    QHash<qint64, TimelineRow> found;
    if (ids.empty())
        return found;
    const std::span<const TimelineEntry> window(m_entries.data() + ids.front() - 1, ids.size());
    auto rows = TimelineRepository(m_desk.store().db()).rows(window);
    if (!rows)
        return found;
    size_t at = 0;
    for (TimelineRow& row : *rows) {
        while (at < window.size() && !(window[at] == row.entry))
            ++at;
        if (at == window.size())
            break;
        found.insert(ids[at], std::move(row));
    }
    return found;
}

const TimelineDetail* TimelineModel::detail(int row) const
{
    if (!isUnfolded(row))
        return nullptr;
    auto found = m_details.find(row);
    if (found == m_details.end()) {
        const TimelineRow* shown = at(row);
        if (!shown)
            return nullptr;
        found = m_details.insert(row, read(*shown));
        if (QString& text = found->text; text.size() > longestText)
            text = text.left(longestText) + QStringLiteral("…\n") + tr("The rest: Enter opens the record, Ctrl+C copies all of it.");
    }
    return &found.value();
}

TimelineDetail TimelineModel::read(const TimelineRow& row) const
{
    TimelineDetail detail;
    const QString moment = row.dayOnly ? format::day(m_desk.dayOf(row.entry.at), m_desk.today()) : format::exactMoment(row.entry.at, m_desk.zone());
    const bool unit = row.entry.kind == TimelineKind::Import || row.entry.kind == TimelineKind::Merge;
    detail.about = row.entry.kind == TimelineKind::Order ? moment + QStringLiteral(" · ") + customer_words::orderStatus(row.status) : moment;
    detail.text = unit ? history_words::sentence(row.entry.kind == TimelineKind::Import ? UnitKind::Import : UnitKind::Merge, row.text) : customer_words::timelineWhole(row);
    const bool ofOrder = row.entry.kind == TimelineKind::Order || row.entry.kind == TimelineKind::Delivery || row.entry.kind == TimelineKind::Refund;
    if (!ofOrder)
        return detail;
    const auto sold = m_desk.store().orders().lines(row.order);
    if (!sold)
        return detail;
    const QString& currency = m_desk.shop.profile().currency;
    for (const OrderLine& line : *sold) {
        QString title = line.title;
        if (title.isEmpty() && line.product)
            if (const auto product = m_desk.store().products().find(line.product); product && *product)
                title = (*product)->name;
        const QString left = line.quantityMilli == 1000 ? title : title + QStringLiteral(" ") + customer_words::times(line.quantityMilli);
        detail.lines.push_back({left.trimmed(), format::money(lineTotal(line), currency)});
    }
    // What else makes up the sum at the right.
    const auto order = m_desk.store().orders().find(row.order);
    if (row.entry.kind != TimelineKind::Order || !order || !*order)
        return detail;
    if ((*order)->discount.minor)
        detail.lines.push_back({tr("Discount"), format::money(-(*order)->discount, currency)});
    if ((*order)->shipping.minor)
        detail.lines.push_back({tr("Delivery"), format::money((*order)->shipping, currency)});
    if ((*order)->tax.minor)
        detail.lines.push_back({tr("Tax in the total"), format::money((*order)->tax, currency)});
    return detail;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole && role != Qt::ToolTipRole)
        return {};
    const TimelineRow* row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::ToolTipRole)
        return format::exactMoment(row->entry.at, m_desk.zone());
    if (role == Qt::AccessibleDescriptionRole)
        return isUnfolded(index.row()) ? tr("Unfolded. Space folds it, Enter opens the record.") : tr("Folded. Space or Enter shows all of it.");
    const QString text = kindAndStars(*row) + customer_words::timelineText(*row);
    if (role == Qt::DisplayRole)
        return text;
    const QString day = customer_words::timelineDay(*row, m_desk.now(), m_desk.zone()) + QStringLiteral(", ");
    const TimelineDetail* detail = this->detail(index.row());
    if (!detail)
        return day + text;
    // The row was read again by what was asked since.
    return sentences(*at(index.row()), *detail, QStringLiteral(". "));
}

QString TimelineModel::sentences(const TimelineRow& row, const TimelineDetail& detail, const QString& between) const
{
    QStringList whole{kindAndStars(row) + customer_words::timelineHead(row), detail.about, detail.text};
    for (const TimelineDetail::Line& line : detail.lines)
        whole << line.left + QStringLiteral(", ") + line.right;
    whole.removeAll(QString());
    return whole.join(between);
}

QString TimelineModel::plainText(int row) const
{
    const TimelineRow* shown = at(row);
    if (!shown)
        return {};
    // Reading the lines of an order may read the window of rows anew.
    const TimelineRow kept = *shown;
    return sentences(kept, read(kept), QStringLiteral("\n"));
}

} // namespace encore::ui
