#pragma once

#include "support/core/file_fixture.h"

#include "replies/reply_repository.h"
#include "reviews/review_repository.h"

namespace encore::test {

/// A shop file with two channels (1: answers possible, 2: no answer to a rating without text), two staff
/// members, two customers and two products, and the repositories around reviews.
class ReviewFixture : public FileFixture {
public:
    ReviewFixture();

    /// A fresh review of channel 1, three stars; `change` may alter it before it is written.
    ReviewId add(const std::function<void(Review&)>& change = {});
    /// Runs `work` in a unit and commits it.
    ChangeSet write(const std::function<Status(UnitOfWork&)>& work, Permission permission = Permission::Reviews);
    Review review(ReviewId id) { return must(reviews.find(id)); }
    ReviewFilter filter(ReviewView view);

    ReviewRepository reviews{*db};
    ReplyRepository replies{*db};
};

} // namespace encore::test
