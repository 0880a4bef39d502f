#include "reviews/review_scan.h"

#include "cases/case_repository.h"
#include "db/database.h"
#include "db/row_scan.h"
#include "reviews/review_sla.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <unordered_map>

namespace encore {

namespace {

struct ChannelRules {
    bool replyPossible = true;
    bool replyToTextless = true;
};

Result<std::unordered_map<qint64, ChannelRules>> rulesOfChannels(Database& db)
{
    Statement s = db.prepare(QStringLiteral("SELECT id, reply_possible, reply_to_textless FROM channels"));
    ENCORE_TRY(s.run());
    std::unordered_map<qint64, ChannelRules> rules;
    while (s.next())
        rules[s.integer(0)] = {s.flag(1), s.flag(2)};
    ENCORE_TRY(s.status());
    return rules;
}

// Scales begin at 1; whole stars are what remains of a review whose scale is not known.
double starsFrom(const RowScan& s, int tenths, int maxTenths, int stars)
{
    if (!s.isNull(tenths) && !s.isNull(maxTenths))
        if (const double exact = kpi::normalisedStars(s.real(tenths) / 10.0, 1.0, s.real(maxTenths) / 10.0); exact > 0)
            return exact;
    return s.real(stars);
}

// What the author gave first, by review.
Result<std::unordered_map<qint64, double>> firstRatings(Database& db, const QString& which)
{
    RowScan s(db, QStringLiteral(
        "SELECT review_id, rating_tenths, rating_max_tenths, stars FROM review_versions WHERE stars IS NOT NULL%1 ORDER BY review_id, id")
        .arg(which.isEmpty() ? QString() : QStringLiteral(" AND review_id IN (SELECT id FROM reviews%1)").arg(which)));
    std::unordered_map<qint64, double> first;
    while (s.next())
        first.try_emplace(s.integer(0), starsFrom(s, 1, 2, 3));
    ENCORE_TRY(s.status());
    return first;
}

qint64 instantFrom(const RowScan& s, int column) { return s.maybeInteger(column).value_or(kpi::kNoInstant); }

kpi::ReviewFact factFrom(const RowScan& s, const std::unordered_map<qint64, ChannelRules>& channels, const ReviewScanOptions& options)
{
    kpi::ReviewFact f;
    f.id = s.integer(0);
    const qint64 channel = s.integer(1);
    f.channel = qint16(channel);
    f.kind = s.integer(2) == 3 ? kpi::ReviewKind::Remark : s.integer(2) == 2 ? kpi::ReviewKind::Question : kpi::ReviewKind::Review;
    f.customer = s.integer(3);
    f.order = s.integer(4);
    f.stars = starsFrom(s, 5, 6, 7);
    f.publishedAt = s.integer(8);
    f.publishedDayOnly = s.flag(9);
    f.seenAt = instantFrom(s, 10);
    f.loggedAt = s.integer(11);
    f.repliedAt = instantFrom(s, 12);
    f.dueAt = firstAnswerDue(s.maybeInteger(13), s.maybeInteger(26), s.maybeInteger(12)).value_or(kpi::kNoInstant);
    f.removedAt = instantFrom(s, 14);
    f.replyStateKnown = s.flag(15);
    f.lateForSure = isLateForSure(f.replyStateKnown, s.maybeInteger(13), s.maybeInteger(12), lastSeenUnanswered(f.loggedAt, s.maybeInteger(27)));
    f.archived = s.flag(16);
    f.bulkImported = s.flag(17);
    f.incentivised = s.flag(18);
    const qint64 reviewClass = s.integer(19), link = s.integer(20);
    f.notOurs = link == 5 || reviewClass == 5 || reviewClass == 4;
    f.spam = reviewClass == 6 || (options.leaveOutAcceptedBefore && s.flag(22) && s.maybeInteger(23).value_or(0) < *options.leaveOutAcceptedBefore);
    f.owed = s.flag(24);
    if (const qint64 until = instantFrom(s, 25); options.now && until > *options.now)
        f.putOffUntil = until;
    const auto rules = channels.find(channel);
    f.replyPossible = f.kind != kpi::ReviewKind::Remark && rules != channels.end() && rules->second.replyPossible && (rules->second.replyToTextless || !s.flag(21));
    return f;
}

// What customers ask without a review: answered by our first word to them, under the id of the case. Where it stands with its
// deadline is said by caseDue(), as on the list of cases.
Status addRequests(Database& db, kpi::ReviewHistoryBuilder& builder, std::optional<qint64> from)
{
    RowScan s(db, QStringLiteral(
        "SELECT c.id, coalesce(c.channel_id, 0), coalesce(c.customer_id, 0), coalesce(c.order_id, 0), c.opened_at, c.due_at, c.first_response_at, "
        "c.state_id, %2, p.from_at, p.until_at, p.due_at, c.next_due_at FROM cases c LEFT JOIN case_pauses p ON p.case_id = c.id AND p.to_at IS NULL "
        "WHERE c.review_id IS NULL AND c.state_id <> 8%1 ORDER BY c.id").arg(from ? QStringLiteral(" AND c.opened_at >= %1").arg(*from) : QString(), answeredByClosingSql()));
    while (s.next()) {
        kpi::ReviewFact f;
        f.id = s.integer(0);
        f.kind = kpi::ReviewKind::Request;
        f.channel = qint16(s.integer(1));
        f.customer = s.integer(2);
        f.order = s.integer(3);
        // Nobody measured how long it took to notice it: it was written down when it was said.
        f.publishedAt = s.integer(4);
        f.repliedAt = instantFrom(s, 6);
        const CaseTimes times{CaseState(s.integer(7)), s.maybeInteger(5), s.maybeInteger(6), s.maybeInteger(8), s.maybeInteger(9), s.maybeInteger(10), s.maybeInteger(11)};
        // A next answer after a reopening is no part of the figure: the first one stays what it was.
        f.dueAt = (s.maybeInteger(12) ? times.dueAt : dueOf(times)).value_or(kpi::kNoInstant);
        f.closedInTime = times.closedAt && times.dueAt && *times.closedAt <= *times.dueAt && times.closedAt < times.respondedAt.value_or(*times.closedAt + 1);
        builder.add(f);
    }
    return s.status();
}

} // namespace

Result<std::optional<qint64>> complaintsLeftOutBefore(Store& store, qint64 utc)
{
    ENCORE_LET(const QString value, store.settings().value(QLatin1String(setting::kLeaveOutComplaints)));
    return value == QLatin1String("true") ? std::optional(utc) : std::nullopt;
}

Result<kpi::ReviewHistory> scanReviews(Database& db, const DayTable& days, const ReviewScanOptions& options)
{
    ENCORE_LET(const auto channels, rulesOfChannels(db));
    const QString which = options.publishedFrom ? QStringLiteral(" WHERE published_at >= %1").arg(*options.publishedFrom) : QString();
    ENCORE_LET(const auto first, firstRatings(db, which));
    ENCORE_LET(const qint64 count, db.integer(QStringLiteral("SELECT count(*) FROM reviews") + which));
    kpi::ReviewHistoryBuilder builder(days);
    builder.reserve(size_t(count));
    RowScan s(db, QStringLiteral(
        "SELECT id, channel_id, kind_id, customer_id, order_id, rating_tenths, rating_max_tenths, stars, published_at, published_precision, "
        "seen_at, logged_at, first_reply_at, due_at, removed_at, reply_known, archived, bulk, incentivised, class_id, link_id, text = '', complaint_accepted, complaint_decided_at, waiting, snoozed_until, next_due_at, unanswered_at "
        "FROM reviews%1 ORDER BY id").arg(which));
    qint64 rows = 0;
    while (s.next()) {
        kpi::ReviewFact fact = factFrom(s, channels, options);
        if (const auto given = first.find(fact.id); given != first.end())
            fact.firstStars = given->second;
        if (fact.publishedDayOnly && options.opening)
            fact.publishedAt = options.opening(ChannelId(fact.channel), fact.publishedAt);
        builder.add(fact);
        if ((++rows & 0xfff) == 0 && options.cancelled && options.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("figures"));
    }
    ENCORE_TRY(s.status());
    ENCORE_TRY(addRequests(db, builder, options.publishedFrom));
    return builder.build();
}

Result<kpi::ReviewHistory> scanRequests(Database& db, const DayTable& days)
{
    kpi::ReviewHistoryBuilder builder(days);
    ENCORE_TRY(addRequests(db, builder, {}));
    return builder.build();
}

} // namespace encore
