#include "replies/reply_batch_builder.h"

#include "base/text_fold.h"
#include "replies/reply_context_builder.h"
#include "replies/text_similarity.h"
#include "reviews/review_repository.h"
#include "shop/store.h"

namespace encore {

namespace {

QString whole(const ReplyTemplate& chosen, const QString& rendered, const ReplyContext& context)
{
    if (!chosen.isBlock)
        return rendered;
    QStringList parts;
    for (const QString& part : {context.greeting, rendered, context.signature})
        if (!part.trimmed().isEmpty())
            parts << part;
    return parts.join(u'\n');
}

bool suits(const ReplyTemplate& chosen, const Review& review)
{
    if (chosen.starsFrom && chosen.starsTo && (!review.stars || *review.stars < *chosen.starsFrom || *review.stars > *chosen.starsTo))
        return false;
    return !chosen.reviewClass || review.reviewClass == *chosen.reviewClass;
}

} // namespace

void checkAgain(BatchReply& reply, const ReplyContext& context)
{
    using Hindrance = BatchReply::Hindrance;
    if (reply.hindrance == Hindrance::Gone || reply.hindrance == Hindrance::TakesNoAnswer || reply.hindrance == Hindrance::Answered)
        return;
    LintInput lint = context.lint;
    lint.reply = reply.text;
    reply.findings = lintReply(lint, context.rules);
    if (!unresolvedIn(reply.text).empty())
        reply.hindrance = Hindrance::OpenPlaces;
    else
        reply.hindrance = blocksPosting(reply.findings) ? Hindrance::Refused : Hindrance::None;
}

void compare(std::vector<BatchReply>& replies)
{
    std::vector<std::vector<quint32>> shingles;
    shingles.reserve(replies.size());
    for (const BatchReply& reply : replies)
        shingles.push_back(reply.text.isEmpty() ? std::vector<quint32>() : shinglesOf(reply.text));
    for (size_t i = 0; i < replies.size(); ++i) {
        BatchReply& reply = replies[i];
        reply.alike = 0;
        reply.alikeCount = 0;
        for (const LintFinding& finding : reply.findings)
            if (finding.rule == LintRule::Variety)
                reply.alike = finding.value;
        const double same = sameTextThreshold(reply.text);
        for (size_t k = 0; k < replies.size(); ++k) {
            if (k == i || shingles[k].empty() || shingles[i].empty() || replies[k].channel != reply.channel)
                continue;
            const double similarity = jaccard(shingles[i], shingles[k]);
            reply.alike = std::max(reply.alike, similarity);
            reply.alikeCount += similarity >= same;
        }
    }
}

Result<std::vector<BatchReply>> prepareReplies(Store& store, const ShopProfile& profile, qint64 now, const ReplyTemplate& chosen,
                                               std::span<const ReviewId> reviews, const std::function<bool()>& cancelled)
{
    using Hindrance = BatchReply::Hindrance;
    ReplyContextBuilder reader(store, profile, now);
    std::vector<BatchReply> made;
    for (const ReviewId id : reviews.first(std::min(reviews.size(), size_t(kMostBatchReplies)))) {
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled);
        BatchReply reply;
        reply.review = id;
        const Result<Review> found = store.reviews().find(id);
        if (!found && found.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(found.error());
        if (!found) {
            reply.hindrance = Hindrance::Gone;
            made.push_back(std::move(reply));
            continue;
        }
        const Review& review = *found;
        ENCORE_LET(const Channel channel, reader.channel(review.channel));
        ENCORE_LET(const AnswerRules rules, store.reviews().answerRules(review.channel));
        reply.author = review.author;
        reply.stars = review.stars;
        reply.suits = suits(chosen, review);
        reply.channel = channel.name;
        reply.firstWords = elided(review.text, 120);
        if (review.state == ReviewState::Removed)
            reply.hindrance = Hindrance::Gone;
        else if (!isAnswerable(review, rules))
            reply.hindrance = Hindrance::TakesNoAnswer;
        else if (review.firstReplyAt)
            reply.hindrance = Hindrance::Answered;
        if (reply.mayGo()) {
            ENCORE_LET(const ReplyContext context, reader.read(review, true));
            reply.text = whole(chosen, renderTemplate(chosen.body, context.values).text, context).trimmed();
            reply.spans = unresolvedIn(reply.text);
            checkAgain(reply, context);
        }
        made.push_back(std::move(reply));
    }
    compare(made);
    return made;
}

} // namespace encore
