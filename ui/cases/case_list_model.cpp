#include "cases/case_list_model.h"

#include "cases/case_words.h"
#include "common/format.h"

namespace encore::ui {

QHash<qint64, CaseRow> CaseListModel::fetch(const std::vector<qint64>& ids) const
{
    const std::vector<CaseId> wanted(ids.begin(), ids.end());
    QHash<qint64, CaseRow> found;
    if (auto rows = m_desk.cases.rows(wanted))
        for (CaseRow& row : *rows)
            found.insert(row.id.value, std::move(row));
    return found;
}

QString CaseListModel::secondLine(const CaseRow& row) const
{
    return row.title.simplified();
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const CaseRow* row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return case_words::person(*row);
    const case_words::Chip chip = case_words::chip(*row, m_desk.now(), m_desk.today());
    QStringList parts{case_words::person(*row), case_words::kind(row->kind), row->title, case_words::severity(row->severity), chip.text};
    if (row->secondFailure)
        parts << CaseRowDelegate::tr("failed twice");
    if (!row->ownerName.isEmpty())
        parts << (row->ownerActive ? row->ownerName : CaseRowDelegate::tr("%1 works here no more").arg(row->ownerName));
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(", "));
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

RowContent CaseRowDelegate::content(const QModelIndex& index) const
{
    RowContent shown;
    const CaseRow* row = m_model.at(index.row());
    if (!row)
        return shown;
    if (row->stars)
        shown.stars = *row->stars;
    else
        shown.icon = case_words::kindIcon(row->kind);
    shown.head = case_words::person(*row);
    QStringList aside;
    if (!row->productName.isEmpty())
        aside << row->productName;
    else if (!row->channelName.isEmpty())
        aside << row->channelName;
    else
        aside << case_words::kind(row->kind);
    shown.aside = aside.join(QStringLiteral(" · "));
    if (row->secondFailure && isOpen(row->state))
        shown.right = tr("failed twice");
    else if (isOpen(row->state) && row->severity >= CaseSeverity::High)
        shown.right = case_words::severity(row->severity);
    shown.second = m_model.secondLine(*row);
    const case_words::Chip chip = case_words::chip(*row, m_desk.now(), m_desk.today());
    shown.pill = chip.text;
    shown.pillTone = chip.tone;
    return shown;
}

} // namespace encore::ui
