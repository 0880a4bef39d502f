#include "exchange/import_reviews.h"

#include "base/calendar.h"
#include "customers/customer_repository.h"
#include "customers/name_forms.h"
#include "exchange/imported_review_repository.h"
#include "orders/order_repository.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/review_identity.h"
#include "reviews/review_repository.h"
#include "shop/hours_repository.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace encore {

ReviewImporter::ReviewImporter(ImportContext& context, RowReader& reader)
    : m_context(context), m_reader(reader),
      m_service(context.store, [&context](ChannelId channel) { return context.store.hours().calendar(channel, context.shop.zone); })
{
    auto own = [&](const char* name) { return reader.field(QLatin1String(name)); };
    m_externalId = own("external_id");
    m_channel = own("channel");
    m_kind = own("kind");
    m_author = own("author");
    m_customer = own("customer");
    m_order = own("order");
    m_product = own("product");
    m_sku = own("sku");
    m_rating = own("rating");
    m_ratingMax = own("rating_max");
    m_title = own("title");
    m_text = own("text");
    m_url = own("url");
    m_publishedAt = own("published_at");
    m_seenAt = own("seen_at");
    m_reply = own("reply");
    m_repliedAt = own("replied_at");
    m_verified = own("verified");
    m_closeReason = own("close_reason");
}

// What the source said last time about a review that it knows by an id of its own. Kept where rows without an id keep
// what tells them apart: such a review needs no other key, and the channel and id in it keep it unique.
QByteArray ReviewImporter::toldKey(const Review& r) const
{
    const QString rating = r.rating ? QString::number(r.rating->tenths) + u'/' + QString::number(r.rating->maxTenths) : QString();
    return textKey(QStringList{QStringLiteral("told"), QString::number(r.channel.value), r.externalId.value_or(QString()), rating, r.title, r.text}.join(u'\x1f'));
}

Status ReviewImporter::begin()
{
    ENCORE_LET(const QString from, m_context.store.settings().value(QLatin1String(setting::kAnswerFrom)));
    if (const QDate day = QDate::fromString(from, Qt::ISODate); day.isValid())
        m_answerFrom = startOfDayUtc(day, m_context.shop.zone);
    ENCORE_LET(const auto reasons, ClosingReasonRepository(m_context.store.db()).all());
    for (const ClosingReason& reason : reasons)
        m_reasons.insert(reason.code().toCaseFolded(), reason.id);
    m_context.report.replyColumn = m_reply || m_repliedAt;
    // An old file says how things stood when it was written, at the latest.
    m_lookedAt = m_context.unit.now();
    if (const QFileInfo file(m_context.options.file); !m_context.options.file.isEmpty() && file.lastModified().isValid())
        m_lookedAt = std::min(m_lookedAt, file.lastModified().toSecsSinceEpoch());
    if (!m_publishedAt && !m_seenAt)
        m_context.log.noteFile(QStringLiteral("published_at"), QStringLiteral("no_dates"),
                               QStringLiteral("the file tells no dates; its reviews are taken as published today"));
    return {};
}

bool ReviewImporter::read(Told& told)
{
    Review& r = told.review;
    r.rating = m_reader.rating(m_rating, m_ratingMax);
    if (m_context.log.isRejected())
        return false;
    if (r.rating)
        r.stars = *starsOf(*r.rating);
    const bool dated = m_publishedAt && !m_reader.text(m_publishedAt).isEmpty();
    const auto seen = m_reader.instant(m_seenAt);
    if (seen)
        r.seenAt = seen->utc;
    if (dated || (m_publishedAt && !r.seenAt)) {
        const auto at = m_reader.instant(m_publishedAt, Need::Required);
        if (!at)
            return false;
        r.publishedAt = at->utc;
        r.publishedDayOnly = !at->hasTime;
        if (m_reader.isInFuture(m_publishedAt, *at, m_context.unit.now(), Need::Required))
            return false;
    } else {
        if (seen && m_reader.isInFuture(m_seenAt, *seen, m_context.unit.now(), Need::Required))
            return false;
        r.publishedAt = r.seenAt.value_or(m_context.unit.now());
        r.publishedDayOnly = !r.seenAt;
    }
    r.kind = m_reader.reviewKind(m_kind).value_or(r.kind);
    r.author = m_reader.text(m_author, 500);
    r.title = m_reader.text(m_title, 2000);
    r.text = m_reader.texts(m_text).join(u'\n').left(200000);
    r.url = m_reader.text(m_url, 2000);
    r.verified = m_reader.boolean(m_verified).value_or(false);
    // "No" and a dash say that there is no reason, not that "no" is one.
    const QString reason = m_reader.text(m_closeReason, 500);
    const auto said = parseBoolean(m_reader.cell(m_closeReason));
    if (!isOnlyMarks(reason) && !(said && !*said)) {
        r.closeReason = reason;
        r.closeReasonId = m_reasons.value(reason.toCaseFolded());
    }
    if (!r.rating && r.text.isEmpty() && r.title.isEmpty()) {
        m_context.log.reject({}, QStringLiteral("empty_review"), QStringLiteral("the row has neither a rating nor a text"));
        return false;
    }
    // So does "not answered" say that there is no answer, and not what it was.
    told.reply = m_reader.text(m_reply, 100000);
    const AnswerCell answer = parseAnswer(told.reply);
    if (answer != AnswerCell::Text)
        told.reply.clear();
    told.answered = answer == AnswerCell::Given;
    told.repliedAt = m_reader.instant(m_repliedAt);
    if (told.repliedAt && m_reader.isInFuture(m_repliedAt, *told.repliedAt, m_context.unit.now(), Need::Optional)) {
        told.repliedAt.reset();
        told.answered = true;
    }
    told.answered = told.answered || !told.reply.isEmpty() || told.repliedAt;
    return !m_context.log.isRejected();
}

Status ReviewImporter::link(Review& r)
{
    ENCORE_LET(const ImportContext::Goods goods, m_context.goods(m_reader.text(m_product, 500), m_reader.text(m_sku, 200)));
    r.product = goods.product;
    r.variant = goods.variant;
    if (const QString number = m_reader.text(m_order, 200); !number.isEmpty()) {
        ENCORE_LET(const auto orders, m_context.store.orders().byNumberAnywhere(number));
        if (orders.size() == 1) {
            ENCORE_LET(const std::optional<Order> order, m_context.store.orders().find(orders.front()));
            r.order = order->id;
            r.customer = order->customer;
        } else {
            m_context.log.note(QStringLiteral("order"), QStringLiteral("unknown_order"),
                               (orders.empty() ? QStringLiteral("the shop knows no order \"%1\"") : QStringLiteral("several channels have an order \"%1\"")).arg(number),
                               {.value = number});
        }
    }
    if (const QString reference = m_reader.text(m_customer, 500); !reference.isEmpty() && r.customer.isNull()) {
        CustomerRepository& customers = m_context.store.customers();
        if (looksLikeEmail(reference)) {
            ENCORE_LET(const auto found, customers.findByEmail(reference));
            r.customer = found.empty() ? CustomerId() : found.front();
        } else {
            ENCORE_LET(const auto found, customers.findByExternalId(m_context.source, reference));
            r.customer = found.value_or(CustomerId());
        }
        if (r.customer.isNull())
            m_context.log.note(QStringLiteral("customer"), QStringLiteral("unknown_customer"), QStringLiteral("the shop knows no customer \"%1\"").arg(reference),
                               {.value = reference});
    }
    if (r.customer || r.order)
        r.link = AuthorLink::Confirmed;
    return {};
}

Status ReviewImporter::row()
{
    Told told;
    if (!read(told))
        return {};
    Review& r = told.review;
    const QString channelName = m_reader.text(m_channel, 200);
    ENCORE_LET(r.channel, m_context.channel(channelName));
    std::optional<ReviewId> known;
    if (const QString id = m_reader.text(m_externalId, 500); !id.isEmpty()) {
        r.externalId = id;
        r.contentKey = toldKey(r);
        ENCORE_LET(known, m_context.store.reviews().byExternalId(r.channel, id));
        // Moved to another channel by hand.
        if (!known) {
            ENCORE_LET(known, m_context.store.reviews().byContentKey(*r.contentKey));
        }
    } else {
        r.contentKey = textKey(foldWord(channelName) + u'\x1f' + r.author + u'\x1f' + m_reader.cell(m_publishedAt).text.trimmed() + u'\x1f' + r.text
                               + (r.text.isEmpty() ? u'\x1f' + r.title + m_reader.text(m_rating) + m_reader.text(m_product) + m_reader.text(m_sku) : QString()));
        ENCORE_LET(known, m_context.store.reviews().byContentKey(*r.contentKey));
        if (r.text.isEmpty() && r.title.isEmpty()) {
            if (!known) {
                ENCORE_LET(known, otherStars(r));
            }
            if (known)
                m_wordless.insert(*known);
        }
    }
    // Written down before by a round of the platforms or from the clipboard, which knew no id; of two rows like it one is.
    if (!known && !(r.text.isEmpty() && r.author.isEmpty())) {
        // Nameless ones alike were told apart by their number.
        for (int nth = 1; nth == 1 || (known && namesNobody(r.author)); ++nth) {
            ENCORE_LET(known, m_context.store.reviews().byContentKey(identityKey(r, m_context.shop.zone, nth)));
            if (!known || !m_captured.contains(*known))
                break;
        }
        if (known && m_captured.contains(*known))
            known.reset();
        if (known)
            m_captured.insert(*known);
    }
    return known ? complete(told, *known) : create(told);
}

// Stars alone are told apart by the stars. Where one author gave others to the same product at the same time, and only once, they
// were corrected at the source; two rows of one file are two reviews.
Result<std::optional<ReviewId>> ReviewImporter::otherStars(const Review& review)
{
    if (review.author.isEmpty())
        return std::optional<ReviewId>();
    Review like = review;
    ENCORE_LET(const ImportContext::Goods goods, m_context.goods(m_reader.text(m_product, 500), m_reader.text(m_sku, 200)));
    like.product = goods.product;
    like.variant = goods.variant;
    ENCORE_LET(const auto found, ImportedReviewRepository(m_context.store.db()).withoutWords(like));
    const bool one = found.size() == 1 && !isOwn(found.front()) && !m_wordless.contains(found.front());
    return one ? std::optional(found.front()) : std::optional<ReviewId>();
}

// What differs from the review and was not said before. What we corrected by hand is no news from the source while it
// still says what it said.
Result<Review> ReviewImporter::news(const Review& r, const Review& known)
{
    Review now = known;
    if (r.externalId && known.contentKey == r.contentKey)
        return now;
    if (r.rating)
        now.rating = r.rating;
    if (!r.title.isEmpty())
        now.title = r.title;
    // A row without an id is known by its text, so there the text never differs by the source's doing.
    if (r.externalId && !r.text.isEmpty())
        now.text = r.text;
    if (!r.externalId && (now.rating != known.rating || now.title != known.title)) {
        ENCORE_LET(const auto before, ImportedReviewRepository(m_context.store.db()).told(known.id));
        if (now.rating == before.rating)
            now.rating = known.rating;
        if (now.title == before.title)
            now.title = known.title;
    }
    return now;
}

Status ReviewImporter::create(Told& told)
{
    Review& r = told.review;
    ENCORE_TRY(link(r));
    r.bulk = true;
    r.archived = isFromBefore(r);
    // An answer without its time says nothing about how long it took: such a review stays out of the figures of answering.
    r.replyKnown = m_context.report.replyColumn && (!told.answered || told.repliedAt);
    if (told.answered) {
        r.state = ReviewState::Replied;
        if (told.repliedAt)
            r.firstReplyAt = told.repliedAt->utc;
    }
    if (!told.answered && r.closeReason) {
        r.state = ReviewState::Closed;
        r.closedAt = m_context.unit.now();
    } else {
        r.closeReason.reset();
        r.closeReasonId = {};
    }
    ENCORE_LET(const ReviewId id, m_service.log(m_context.unit, r));
    if (m_firstOwn.isNull())
        m_firstOwn = id;
    m_context.created("reviews");
    return told.answered ? addReply(id, told) : Status();
}

} // namespace encore
