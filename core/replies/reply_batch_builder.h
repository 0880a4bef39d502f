#pragma once

#include "replies/reply_context.h"
#include "replies/reply_template.h"
#include "shop/settings_repository.h"

#include <functional>
#include <span>
#include <vector>

namespace encore {

class Store;

/// One of many answers made from one template, before anything of it is written.
struct BatchReply {
    /// Why it cannot go out as it is. Alike is a warning only.
    enum class Hindrance { None, Gone, TakesNoAnswer, Answered, OpenPlaces, Refused };

    ReviewId review;
    QString author;                          ///< as shown at the source
    QString channel;
    std::optional<int> stars;
    QString firstWords;                      ///< of the review
    QString text;
    std::vector<PlaceholderSpan> spans;      ///< of `text`
    std::vector<LintFinding> findings;
    Hindrance hindrance = Hindrance::None;
    double alike = 0;                        ///< greatest similarity to another of these or to the last posts there, 0..1
    bool suits = true;                       ///< the stars and the kind of review are those that the template names
    int alikeCount = 0;                      ///< to how many others of these it is as good as the same
    bool mayGo() const { return hindrance == Hindrance::None; }
};

/// More than that are not prepared at once: every text is meant to be looked at.
constexpr int kMostBatchReplies = 200;

/// Renders the template for each review (the first kMostBatchReplies of them, those that are gone included) and
/// says of each whether it can go out. Greeting and signature of the channel are put around a block, not around
/// a whole text. Writes nothing. For a worker with its own store; stops with Cancelled when asked to.
Result<std::vector<BatchReply>> prepareReplies(Store& store, const ShopProfile& profile, qint64 now, const ReplyTemplate& chosen,
                                               std::span<const ReviewId> reviews, const std::function<bool()>& cancelled = {});

/// Looks at a text again after it was changed by hand: placeholders, checklist, length.
void checkAgain(BatchReply& reply, const ReplyContext& context);
/// Similarities among texts that go to the same place, and to the last posts there; after any change.
void compare(std::vector<BatchReply>& replies);

} // namespace encore
