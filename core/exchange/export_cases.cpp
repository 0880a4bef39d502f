#include "exchange/export_rows.h"

#include "cases/case_repository.h"
#include "cases/cause_repository.h"
#include "cases/compensation_repository.h"
#include "changes/change_repository.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "shop/store.h"

namespace encore {

namespace {

constexpr size_t kWindow = 250;

Cell day(const std::optional<QDate>& date) { return date ? dateCell(*date) : Cell(); }

QString slaName(CaseDue due)
{
    switch (due) {
    case CaseDue::None: break;
    case CaseDue::Pending:
    case CaseDue::Warning: return QStringLiteral("pending");
    case CaseDue::Standing: return QStringLiteral("paused");
    case CaseDue::Met: return QStringLiteral("met");
    case CaseDue::Breached: return QStringLiteral("breached");
    }
    return {};
}

} // namespace

// A row per compensation, so that each sum stands once; a case without any has one row.
Status ExportRows::cases(const Take& take)
{
    CaseRepository cases(m_store.db());
    CompensationRepository given(m_store.db());
    CaseFilter filter;
    filter.view = CaseView::All;
    filter.now = m_store.clock().nowUtc();
    ENCORE_LET(const std::vector<CaseId> ids, cases.ids(filter));
    ENCORE_LET(const std::vector<Cause> causes, CauseRepository(m_store.db()).all());
    for (size_t from = 0; from < ids.size(); from += kWindow) {
        ENCORE_TRY(alive());
        ENCORE_LET(const auto rows, cases.rows(std::span(ids.data() + from, std::min(kWindow, ids.size() - from))));
        for (const CaseRow& row : rows) {
            ENCORE_LET(const Case c, cases.find(row.id));
            ENCORE_LET(const auto compensations, given.ofCase(row.id));
            QString order, review, prevention = c.noChangeReason;
            if (c.order) {
                ENCORE_LET(const auto found, m_store.orders().find(c.order));
                order = found ? found->number : QString();
            }
            if (c.review) {
                ENCORE_LET(const Review found, m_store.reviews().find(c.review));
                review = found.externalId.value_or(QString());
            }
            if (c.change) {
                ENCORE_LET(const Change change, ChangeRepository(m_store.db()).find(c.change));
                prevention = change.title;
            }
            for (size_t i = 0; i < std::max<size_t>(compensations.size(), 1); ++i) {
                std::vector<Cell> cells{numberCell(c.id.value)};
                if (i == 0) {
                    const QString cause = c.cause ? causePath(causes, c.cause) : c.causeNote;
                    cells.insert(cells.end(), {textCell(codeOf(c.kind)), textCell(codeOf(c.state)), textCell(codeOf(c.severity)), textCell(c.title),
                                               textCell(row.customerName.isEmpty() ? row.author : row.customerName), textCell(order), textCell(review),
                                               textCell(row.channelName), textCell(row.productName), textCell(row.ownerName), instant(c.openedAt), instant(c.dueAt),
                                               instant(row.respondedAt), instant(c.closedAt), textCell(cause), textCell(c.whatHappened), textCell(c.action), day(c.actionBy),
                                               c.outcome ? textCell(codeOf(*c.outcome)) : Cell(), textCell(c.outcomeNote), textCell(prevention)});
                } else {
                    cells.resize(22);
                }
                if (i < compensations.size()) {
                    const Compensation& m = compensations[i];
                    cells.insert(cells.end(), {textCell(codeOf(m.kind)), money(m.cost), day(m.promisedBy), instant(m.deliveredAt)});
                }
                cells.resize(26);
                cells.push_back(i == 0 ? textCell(slaName(row.due(filter.now))) : Cell());
                ENCORE_TRY(take(cells));
            }
        }
    }
    return {};
}

} // namespace encore
