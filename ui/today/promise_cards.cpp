#include "today/promise_cards.h"

#include "base/calendar.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "today/card_row.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr qsizetype kActionShown = 60;     // so that the customer's name stays in sight

struct PromisedWords {
    Q_DECLARE_TR_FUNCTIONS(PromisedWords)
public:
    static QString of(CompensationKind kind)
    {
        switch (kind) {
        case CompensationKind::Exchange: return tr("Exchange");
        case CompensationKind::Refund: return tr("Refund");
        case CompensationKind::Coupon: return tr("Coupon");
        case CompensationKind::Points: return tr("Points");
        case CompensationKind::Gift: return tr("Gift");
        case CompensationKind::Apology:
        case CompensationKind::None: return tr("Apology");
        }
        return {};
    }
};

} // namespace

OwedCard::OwedCard(Shop& shop, QWidget* parent) : Card({}, parent), m_shop(shop), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("owed"));
    setHeadLine(true);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    retranslate();
}

void OwedCard::retranslate()
{
    setTitle(tr("Promised to customers"));
    show(m_owed, m_promised, m_overdue);
}

void OwedCard::addRow(const QString& what, const QString& about, std::optional<QDate> by, CaseId id, const QString& name)
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    QHBoxLayout* row = addCardRow(m_rows, what, about);
    if (by && *by < today)
        row->addWidget(new Pill(tr("overdue"), Tone::Negative));
    row->addWidget(new PlainLabel(!by ? tr("no day named") : *by == today ? tr("today") : format::day(*by, today), Type::Body, Token::Text2));
    auto* open = new IconButton(Icon::ChevronRight, tr("Open the case"));
    open->setObjectName(name);
    connect(open, &QPushButton::clicked, this, [this, id] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("id"), id.value}}); });
    row->addWidget(open);
}

void OwedCard::show(const std::vector<OwedCompensation>& owed, const std::vector<CasePromise>& promised, qint64 overdueCases)
{
    m_owed = owed;
    m_promised = promised;
    m_overdue = overdueCases;
    clearLayout(m_rows);
    setVisible(!owed.empty() || !promised.empty() || overdueCases > 0);
    setAside(owed.empty() && promised.empty() ? QString() : format::count(qint64(owed.size() + promised.size())));
    // Both are in the order of their days; what has no day comes last.
    const QDate never(9999, 12, 31);
    for (size_t gift = 0, action = 0, shown = 0; shown < kShown && (gift < m_owed.size() || action < m_promised.size()); ++shown) {
        const bool takesGift = action == m_promised.size() || (gift < m_owed.size() && m_owed[gift].compensation.promisedBy.value_or(never) <= m_promised[action].day);
        if (takesGift) {
            const OwedCompensation& promise = m_owed[gift++];
            const Compensation& c = promise.compensation;
            const QString what = promise.customerName.isEmpty() ? PromisedWords::of(c.kind) : QStringLiteral("%1 — %2").arg(PromisedWords::of(c.kind), promise.customerName);
            addRow(what, promise.caseTitle, c.promisedBy, c.of, QStringLiteral("owed_%1").arg(c.id.value));
        } else {
            const CasePromise& promise = m_promised[action++];
            const QString words = promise.action.simplified();
            const QString action = words.isEmpty() ? tr("What we do") : words.left(kActionShown) + (words.size() > kActionShown ? QStringLiteral("…") : QString());
            addRow(promise.customerName.isEmpty() ? action : QStringLiteral("%1 — %2").arg(action, promise.customerName), promise.title, promise.day, promise.id,
                   QStringLiteral("promised_%1").arg(promise.id.value));
        }
    }
    if (overdueCases > 0) {
        auto* cases = new LinkButton(tr("%n case(s) overdue →", nullptr, int(overdueCases)));
        cases->setObjectName(QStringLiteral("overdueCases"));
        connect(cases, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("view"), QStringLiteral("overdue")}}); });
        m_rows->addWidget(cases, 0, Qt::AlignLeft);
    }
}

LateCard::LateCard(Shop& shop, QWidget* parent) : Card({}, parent), m_shop(shop), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("late"));
    setHeadLine(true);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    retranslate();
}

void LateCard::retranslate()
{
    setTitle(tr("Write before they write"));
    show(m_late);
}

void LateCard::show(const LateDeliveries& late)
{
    m_late = late;
    clearLayout(m_rows);
    setVisible(!late.rows.empty());
    setAside(late.count > kShown ? tr("%1 of %2").arg(format::count(qMin<qint64>(kShown, qint64(late.rows.size()))), format::count(late.count)) : format::count(late.count));
    for (size_t i = 0; i < late.rows.size() && i < kShown; ++i)
        rowOf(late.rows[i]);
}

QWidget* LateCard::rowOf(const LateDelivery& late)
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone), day = localDay(late.since, m_shop.profile().zone);
    const int days = int(day.daysTo(today));
    const QString order = late.number.isEmpty() ? tr("Order") : tr("Order %1").arg(late.number);
    const QString first = late.customerName.isEmpty() ? order : QStringLiteral("%1 · %2").arg(late.customerName, order);
    const QString why = late.kind == LateDelivery::Kind::CareFirst ? (late.sameProduct ? tr("the same product went wrong before: look at it before it is sent") : tr("was unhappy last time: take care before it is sent"))
                        : late.kind == LateDelivery::Kind::OnTheWay ? tr("on the way for %n day(s)", nullptr, days)
                        : late.shipped                              ? tr("promised for %1, still on the way").arg(format::day(day, today))
                                                                    : tr("promised for %1, not sent yet").arg(format::day(day, today));
    QHBoxLayout* row = addCardRow(m_rows, first, why);
    auto* write = new LinkButton(tr("write →"));
    write->setObjectName(QStringLiteral("late_%1").arg(late.order.value));
    write->setAccessibleName(tr("Write to %1").arg(first));
    needsPermission(write, Permission::Reviews);
    connect(write, &QPushButton::clicked, this, [this, late, first, why] {
        Task task;
        task.title = tr("Write to %1").arg(first);
        task.notes = why;
        task.order = late.order;
        task.customer = late.customer;
        task.kind = QStringLiteral("late_delivery");
        task.dueAt = startOfDayUtc(localDay(m_shop.clock().nowUtc(), m_shop.profile().zone), m_shop.profile().zone);
        task.dueDayOnly = true;
        emit taskWanted(task);
    });
    row->addWidget(write);
    auto* open = new IconButton(Icon::ChevronRight, tr("Open the order"));
    open->setObjectName(QStringLiteral("lateOpen_%1").arg(late.order.value));
    connect(open, &QPushButton::clicked, this, [this, id = late.order] { emit openRequested(QStringLiteral("orders"), {{QStringLiteral("id"), id.value}}); });
    row->addWidget(open);
    return row->parentWidget();
}

} // namespace encore::ui
