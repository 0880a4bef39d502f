#include "widgets/history_sheet.h"

#include "common/format.h"
#include "common/history_words.h"
#include "history/audit_repository.h"
#include "shop/store.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int linesShown = 12;
}

HistorySheet::HistorySheet(Shop& shop, QWidget* pane)
    : Sheet(pane, {}, 520), m_shop(shop), m_subject(new PlainLabel({}, Type::Body, Token::Text2)), m_empty(new PlainLabel({}, Type::Body, Token::Text2)),
      m_error(new ErrorState), m_loading(new LoadingState), m_rows(new QVBoxLayout), m_list(new QWidget)
{
    setObjectName(QStringLiteral("historySheet"));
    m_subject->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, metric::gap8, 0);
    m_rows->setSpacing(0);
    m_list->setLayout(m_rows);
    auto* list = new ScrollPane(m_list);
    list->setObjectName(QStringLiteral("historyList"));
    list->setAccessibleName(tr("History"));
    list->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(m_subject);
    body()->addWidget(m_empty);
    body()->addWidget(m_error);
    body()->addWidget(m_loading);
    body()->addWidget(list, 1);
}

HistorySheet& HistorySheet::in(QWidget* pane, Shop& shop)
{
    if (auto* made = pane->findChild<HistorySheet*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new HistorySheet(shop, pane);
}

void HistorySheet::present(AuditSubject subject, qint64 id, const QString& title)
{
    m_subject->setText(title);
    read([subject, id](Database& db) { return AuditRepository(db).of(subject, id); });
}

void HistorySheet::presentUnit(UnitId unit)
{
    m_subject->setText({});
    read([unit](Database& db) -> Result<std::vector<AuditEntry>> {
        ENCORE_LET(AuditEntry entry, AuditRepository(db).ofUnit(unit));
        return std::vector<AuditEntry>{std::move(entry)};
    });
}

void HistorySheet::read(const std::function<Result<std::vector<AuditEntry>>(Database&)>& ask)
{
    setTitle(tr("History"));
    m_subject->setVisible(!m_subject->text().isEmpty());
    m_empty->hide();
    m_error->hide();
    m_loading->show();
    show({});
    open();
    m_reading.run(
        [&shop = m_shop, ask](const CancelFlag&) -> Result<std::vector<AuditEntry>> {
            ENCORE_LET(const auto store, shop.openStore());
            return ask(store->db());
        },
        [this](const Result<std::vector<AuditEntry>>& entries) {
            m_loading->hide();
            m_error->setVisible(!entries);
            if (!entries) {
                m_error->setError(entries.error());
            } else {
                show(*entries);
                m_empty->setText(tr("Nothing is written down about it any more."));
                m_empty->setVisible(entries->empty());
            }
            emit ready();
        });
}

void HistorySheet::show(const std::vector<AuditEntry>& entries)
{
    clearLayout(m_rows);
    for (const AuditEntry& entry : entries) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        m_rows->addWidget(rowOf(entry));
    }
    m_rows->addStretch(1);
}

QWidget* HistorySheet::rowOf(const AuditEntry& entry)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("history_%1").arg(entry.unit.value));
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, metric::gap12, 0, metric::gap12);
    layout->setSpacing(metric::gap4);
    auto* what = new PlainLabel(history_words::sentence(entry.kind, entry.label), Type::BodyStrong, entry.undone ? Token::Text2 : Token::Text);
    what->setWordWrap(true);
    layout->addWidget(what);
    const history_words::Context context{m_shop.profile().currency, m_shop.profile().digits, m_shop.profile().zone, m_shop.clock().nowUtc()};
    QStringList who{entry.staffName.isEmpty() ? tr("nobody signed in") : entry.staffName, format::moment(entry.at, context.now, context.zone)};
    if (entry.undone)
        who << tr("undone since");
    auto* when = new PlainLabel(who.join(QStringLiteral(" · ")), Type::Small, Token::Text2);
    when->setToolTip(format::exactMoment(entry.at, context.zone));
    layout->addWidget(when);
    QStringList lines;
    for (const RowChange& change : entry.rows)
        lines << history_words::lines(change, context);
    const qsizetype more = lines.size() - linesShown;
    for (const QString& line : lines.mid(0, linesShown)) {
        auto* label = new PlainLabel(line);
        label->setWordWrap(true);
        label->setSelectable(true);
        layout->addWidget(label);
    }
    if (more > 0)
        layout->addWidget(new PlainLabel(tr("and %n more", nullptr, int(more)), Type::Small, Token::Text2));
    return row;
}

} // namespace encore::ui
