#include "reviews/review_wait_repository.h"

#include "db/database.h"
#include "reviews/review.h"

namespace encore {

namespace {
constexpr int kReasonLimit = 500;
}

Result<QString> ReviewWaitRepository::reason(ReviewId review)
{
    Statement& s = m_db.cached(QStringLiteral("SELECT wait_reason FROM reviews WHERE id = ? AND state_id = ?"));
    ENCORE_TRY(s.bindAll(review, int(ReviewState::Waiting)).run());
    const QString words = s.next() ? s.text(0) : QString();
    ENCORE_TRY(s.status());
    s.finish();
    return words;
}

Status ReviewWaitRepository::setReason(UnitOfWork& unit, ReviewId review, const QString& reason)
{
    const QString words = reason.trimmed();
    if (words.size() > kReasonLimit)
        return fail(ErrorCode::InvalidInput, QStringLiteral("reason"), QStringLiteral("at most %1 characters").arg(kReasonLimit));
    Statement& s = unit.db().cached(QStringLiteral("UPDATE reviews SET wait_reason = ? WHERE id = ? AND wait_reason <> ?"));
    return s.bindAll(words, review, words).run();
}

} // namespace encore
