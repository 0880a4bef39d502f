#pragma once

#include "common/paper.h"
#include "customers/customer_card.h"
#include "replies/reply.h"
#include "reviews/review.h"

namespace encore::ui {

/// What a one-page summary shows beside the card: the newest orders, reviews and what was answered to them.
struct SummaryRecords {
    std::vector<TimelineRow> orders;
    struct Answered {
        Review review;
        std::vector<Reply> replies;      ///< posted ones
    };
    std::vector<Answered> reviews;
};
/// As many as fit on one page.
Result<SummaryRecords> readSummaryRecords(Store& store, const CustomerFile& file);

/// Who it is, what was bought and said, what is open, on one page.
Paper customerSummary(const CustomerFile& file, const SummaryRecords& records, const CustomerDesk& desk);

} // namespace encore::ui
