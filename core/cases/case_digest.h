#pragma once

#include "cases/case.h"
#include "cases/compensation_repository.h"

#include <QDate>

namespace encore {

/// What a weekly meeting about unhappy customers needs on one page (E8).
struct CaseDigest {
    struct UnhappyReview {
        ReviewId review;
        int stars = 0;
        QString author;
        QString channelName;
        QString productName;
        QString words;                        ///< the first 160 characters
        qint64 publishedAt = 0;
        bool answered = false;
        CaseId of;                            ///< its case, if there is one
    };
    struct Repeated {
        QString name;
        int count = 0;
    };
    QDate monday;                             ///< first local day of the week
    int newReviews = 0;                       ///< with 1 or 2 stars, published in the week
    int answeredReviews = 0;                  ///< of these
    std::vector<UnhappyReview> reviews;       ///< the worst and newest first, at most 12
    int opened = 0, closed = 0;               ///< cases
    std::vector<CaseId> overdue;              ///< as of now, at most 12
    int overdueCount = 0;
    std::vector<Repeated> causes;             ///< named by two or more cases of the last 30 days of the week
    std::vector<Repeated> products;           ///< with two or more reviews of at most 3 stars in them
    std::vector<OwedCompensation> owed;
    Money given;                              ///< cost of what was agreed in the week
    std::vector<Change> done;                 ///< changes done in the week
    std::vector<Change> planned;              ///< not done yet
};

} // namespace encore
