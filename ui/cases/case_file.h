#pragma once

#include "cases/case_evidence.h"
#include "cases/compensation_repository.h"
#include "orders/order.h"
#include "replies/reply.h"
#include "reviews/product_trend_scan.h"
#include "reviews/review.h"
#include "tasks/task.h"

namespace encore {
class Store;
}

namespace encore::ui {

/// Everything the page shows of one case. Read on a worker.
struct CaseFile {
    Case c;
    CaseRow row;
    std::optional<Review> review;
    QString channelName;
    QString productName;
    CustomerOrders totals;
    std::optional<OrderRow> order;
    std::vector<OrderLine> lines;
    std::vector<Reply> replies;               ///< posted ones, public and private, oldest first
    std::vector<EarlierFailure> failures;
    std::vector<CaseRow> earlier;             ///< other cases of the customer, newest first
    CauseEvidence cause;
    std::vector<CaseRow> sameCause;
    ProductEvidence product;
    ProductTrend trend;
    std::vector<Cause> causes;
    std::vector<Compensation> given;
    std::vector<CompensationResult> results;
    std::vector<ReturnRecord> returns;
    std::vector<OrderRow> exchanges;          ///< orders that go out for them
    std::vector<Task> tasks;
    std::vector<CaseNote> notes;
    std::vector<CasePause> pauses;
    std::vector<CaseClosing> closings;
    std::vector<Change> changes;
    LaterOutcome later;
    ChannelRating rating;                     ///< of the review's channel, without it
};
Result<CaseFile> readCaseFile(Store& store, CaseId id, qint64 now);
/// "Sweater × 1 comes back", "exchange", "received 3 Nov", "№ 7001 goes out instead".
QStringList returnWords(const CaseFile& file, const ReturnRecord& record, const QTimeZone& zone, QDate today);

} // namespace encore::ui
