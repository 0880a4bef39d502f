#include "reviews/reply_context.h"

namespace encore::ui {

ReplyContext replyContext(ReviewDesk& desk, const Review& review, bool isPublic)
{
    ReplyContextBuilder reader(desk.store(), desk.shop().profile(), desk.now());
    auto read = reader.read(review, isPublic);
    if (read)
        return std::move(*read);
    ReplyContext bare;
    bare.language = desk.shop().profile().language;
    bare.lint.reviewText = review.text;
    bare.lint.isPublic = isPublic;
    return bare;
}

} // namespace encore::ui
