#pragma once

#include "exchange/import_context.h"
#include "exchange/import_row.h"
#include "replies/reply.h"
#include "reviews/review_service.h"

namespace encore {

/// Makes and completes reviews for an import. A review that stands at its source with another text or rating than before becomes
/// a version; an answer or a reason of closing that it has there by now is taken over, and no text of our own is lost by that.
class ReviewImporter {
public:
    ReviewImporter(ImportContext& context, RowReader& reader);

    Status begin();
    Status row();

private:
    struct Told {
        Review review;
        QString reply;
        std::optional<ParsedInstant> repliedAt;
        bool answered = false;
    };
    bool read(Told& told);
    QByteArray toldKey(const Review& review) const;
    Status link(Review& review);
    Status create(Told& told);
    bool isFromBefore(const Review& review) const { return m_answerFrom && review.publishedAt < *m_answerFrom; }
    bool isOwn(ReviewId id) const { return m_firstOwn && id >= m_firstOwn; }
    Result<std::optional<ReviewId>> otherStars(const Review& review);
    Result<Review> news(const Review& told, const Review& known);
    static void setTime(Reply& reply, const Told& told);
    Status addReply(ReviewId id, const Told& told);

    // Of a review that the shop has; each says whether it changed anything.
    Status complete(const Told& told, ReviewId id);
    Result<bool> takeEdits(const Told& told, ReviewId id);
    Result<bool> takeAnswer(const Told& told, ReviewId id);
    Result<bool> takeWords(const Told& told, const std::vector<Reply>& all);
    Result<bool> takeSilence(ReviewId id);
    Result<bool> takeClosing(const Told& told, ReviewId id);
    Status store(Review& known);

    ImportContext& m_context;
    RowReader& m_reader;
    ReviewService m_service;
    FieldSource *m_externalId, *m_channel, *m_kind, *m_author, *m_customer, *m_order, *m_product, *m_sku, *m_rating, *m_ratingMax, *m_title, *m_text;
    FieldSource *m_url, *m_publishedAt, *m_seenAt, *m_reply, *m_repliedAt, *m_verified, *m_closeReason;
    QHash<QString, ClosingReasonId> m_reasons;       // of the shop's list, by their folded codes
    qint64 m_lookedAt = 0;                      // UTC second at which the source was as the file has it, at the latest
    std::optional<qint64> m_answerFrom;         // UTC second of the first day that is answered
    std::optional<QSet<ReviewId>> m_archivedByHand;  // before this import; read when first asked for
    QSet<ReviewId> m_wordless;                  // of stars alone, without id, that this file named already
    QSet<ReviewId> m_captured;                  // that a person had captured, and this file named already
    ReviewId m_firstOwn;                        // reviews from here on were made by this import
};

} // namespace encore
