#include "cases/case_file.h"

#include "base/calendar.h"
#include "cases/case_evidence_repository.h"
#include "cases/case_repository.h"
#include "cases/case_words.h"
#include "cases/cause_repository.h"
#include "changes/change_repository.h"
#include "common/format.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/reply_repository.h"
#include "reviews/review_repository.h"
#include "shop/channel_repository.h"
#include "shop/store.h"
#include "tasks/task_repository.h"

#include <QCoreApplication>

namespace encore::ui {

namespace {

constexpr qint64 kHalfYear = 180 * 86400;

struct CaseReturns {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::CaseReturns)
};

Status readAround(Store& store, CaseFile& file)
{
    const Case& c = file.c;
    if (c.review) {
        if (auto review = store.reviews().find(c.review)) {
            file.review = std::move(*review);
            ENCORE_LET(auto replies, store.replies().ofReview(c.review));
            for (Reply& reply : replies)
                if (wasPosted(reply.state))
                    file.replies.push_back(std::move(reply));
        }
    }
    if (c.channel) {
        ENCORE_LET(const Channel channel, store.channels().find(c.channel));
        file.channelName = channel.name;
        if (c.review) {
            ENCORE_LET(file.rating, CaseEvidenceRepository(store.db()).channelRating(c.channel, c.review));
        }
    }
    if (c.product) {
        ENCORE_LET(const auto product, store.products().find(c.product));
        file.productName = product ? product->name : QString();
        ENCORE_LET(file.product, store.reviews().sameProduct(c.product, c.openedAt, c.review));
        ENCORE_LET(file.trend, productTrend(store.db(), c.product, c.openedAt, file.product));
    }
    if (c.customer) {
        const CustomerId customers[]{c.customer};
        ENCORE_LET(const auto totals, store.orders().totalsOf(customers));
        file.totals = totals.value(c.customer);
    }
    if (c.order) {
        const OrderId orders[]{c.order};
        ENCORE_LET(const auto rows, store.orders().rows(orders));
        if (!rows.empty())
            file.order = rows.front();
        ENCORE_LET(file.lines, store.orders().lines(c.order));
    }
    return {};
}

Status readHistory(Store& store, CaseFile& file, qint64 now)
{
    const Case& c = file.c;
    CaseRepository cases(store.db());
    CaseEvidenceRepository evidence(store.db());
    ENCORE_LET(file.failures, evidence.earlierFailures(c));
    if (c.customer) {
        ENCORE_LET(const auto ids, cases.ofCustomer(c.customer, c.id));
        ENCORE_LET(file.earlier, cases.rows(std::span(ids).first(qMin<size_t>(ids.size(), 20))));
        if (const auto answered = file.row.respondedAt ? file.row.respondedAt : c.closedAt) {
            ENCORE_LET(const auto order, evidence.firstOrderAfter(c.customer, *answered, *answered + kHalfYear));
            file.later = laterOutcome(answered, true, order, now);
        }
    }
    ENCORE_LET(file.cause, evidence.sameCause(c.cause, c.openedAt, c.id));
    ENCORE_LET(file.sameCause, cases.rows(std::span(file.cause.newest).first(qMin<size_t>(file.cause.newest.size(), 5))));
    return {};
}

} // namespace

Result<CaseFile> readCaseFile(Store& store, CaseId id, qint64 now)
{
    CaseFile file;
    CaseRepository cases(store.db());
    CompensationRepository given(store.db());
    ENCORE_LET(file.c, cases.find(id));
    const CaseId ids[]{id};
    ENCORE_LET(const auto rows, cases.rows(ids));
    if (rows.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("case %1").arg(id.value));
    file.row = rows.front();
    ENCORE_TRY(readAround(store, file));
    ENCORE_TRY(readHistory(store, file, now));
    ENCORE_LET(file.causes, CauseRepository(store.db()).all());
    ENCORE_LET(file.given, given.ofCase(id));
    ENCORE_LET(file.results, given.results(now));
    ENCORE_LET(file.returns, given.returnsOf(id));
    std::vector<OrderId> exchanges;
    for (const ReturnRecord& r : file.returns)
        if (r.exchangeOrder)
            exchanges.push_back(r.exchangeOrder);
    ENCORE_LET(file.exchanges, store.orders().rows(exchanges));
    ENCORE_LET(file.notes, cases.notes(id));
    ENCORE_LET(file.pauses, cases.pauses(id));
    ENCORE_LET(file.closings, cases.closings(id));
    ENCORE_LET(file.changes, ChangeRepository(store.db()).all(200));
    ENCORE_LET(const auto tasks, cases.tasks(id));
    for (const TaskId task : tasks) {
        ENCORE_LET(Task found, store.tasks().find(task));
        file.tasks.push_back(std::move(found));
    }
    return file;
}

QStringList returnWords(const CaseFile& file, const ReturnRecord& record, const QTimeZone& zone, QDate today)
{
    QString goods = CaseReturns::tr("goods");
    for (const OrderLine& line : file.lines)
        if (line.id == record.line && !line.title.isEmpty())
            goods = line.title;
    QStringList words{CaseReturns::tr("%1 × %2 comes back", "goods, quantity").arg(goods).arg(record.quantity), case_words::decision(record.decision)};
    words << (record.receivedAt ? CaseReturns::tr("received %1").arg(format::shortDay(localDay(*record.receivedAt, zone), today)) : CaseReturns::tr("not received yet"));
    for (const OrderRow& order : file.exchanges)
        if (order.id == record.exchangeOrder)
            words << CaseReturns::tr("order %1 goes out instead").arg(order.number.isEmpty() ? QStringLiteral("—") : QStringLiteral("№ ") + order.number);
    return words;
}

} // namespace encore::ui
