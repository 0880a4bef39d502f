#include "customers/customer_list_model.h"

namespace encore::ui {

QHash<qint64, customer_words::ListedCustomer> CustomerListModel::fetch(const std::vector<qint64>& ids) const
{
    QHash<qint64, customer_words::ListedCustomer> listed;
    std::vector<CustomerId> wanted(ids.begin(), ids.end());
    auto rows = m_desk.store().customers().rows(wanted);
    if (!rows)
        return listed;
    LifecycleRepository lifecycles(m_desk.store().db(), m_desk.offset());
    const auto facts = lifecycles.facts(*rows);
    const qint32 today = lifecycles.dayOf(m_desk.now());
    for (CustomerRow& row : *rows) {
        customer_words::ListedCustomer shown;
        if (facts)
            shown.lifecycle = lifecycleOf(facts->value(row.id), m_desk.rule, today);
        shown.gender = genderOf(parseName(row.name.left(200)));
        const qint64 id = row.id.value;
        shown.row = std::move(row);
        listed.insert(id, std::move(shown));
    }
    return listed;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto* shown = at(index.row());
    if (!shown)
        return {};
    const QString name = customer_words::nameOf(shown->row);
    if (role == Qt::DisplayRole)
        return name;
    return QString(name + QStringLiteral(", ") + customer_words::badge(shown->lifecycle, shown->gender) + QStringLiteral(", ")
                   + customer_words::secondLine(shown->row, m_desk.now(), m_desk.zone()));
}

RowContent CustomerRowDelegate::content(const QModelIndex& index) const
{
    RowContent shown;
    const auto* listed = m_model.at(index.row());
    if (!listed)
        return shown;
    shown.head = customer_words::nameOf(listed->row);
    shown.right = listed->row.badgeOverride.isEmpty() ? customer_words::badge(listed->lifecycle, listed->gender) : listed->row.badgeOverride.left(30);
    shown.second = customer_words::secondLine(listed->row, m_desk.now(), m_desk.zone());
    return shown;
}

} // namespace encore::ui
