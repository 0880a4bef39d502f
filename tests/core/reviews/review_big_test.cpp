// One million reviews: how long each list, window and counter takes. Hidden; run with "[.big]".
#include "support/core/review_fixture.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace encore;
using namespace encore::test;

namespace {

// A tenth waits, a fifth is archived, the rest is answered; dates are not in the order of the ids.
void fill(ReviewFixture& f, int count)
{
    const qint64 now = f.clock.nowUtc();
    f.write([&](UnitOfWork& u) -> Status {
        Review r;
        for (int i = 0; i < count; ++i) {
            const quint32 random = quint32(i) * 2654435761u;
            r = {};
            r.channel = ChannelId(1 + random % 2);
            r.externalId = QString::number(i);
            r.author = QStringLiteral("Author %1").arg(random % 50000);
            r.stars = 1 + int(random >> 8) % 5;
            r.rating = Rating{*r.stars * 10, 50};
            r.text = QString(20 + int(random >> 12) % 300, u'x');
            r.publishedAt = now - qint64(random % 94608000);
            r.loggedAt = now;
            if ((random >> 4) % 3 == 0)
                r.customer = CustomerId(1 + (random >> 5) % 2);
            const int lot = int(random >> 16) % 10;
            if (lot == 0) {
                r.waiting = true;
                r.dueAt = r.publishedAt + 14400;
            } else if (lot < 3) {
                r.archived = true;
            } else {
                r.state = ReviewState::Replied;
                r.dueAt = r.publishedAt + 14400;
                r.firstReplyAt = r.publishedAt + 7200;
            }
            ENCORE_TRY(f.reviews.insert(u, r));
        }
        return {};
    }, Permission::Import);
}

} // namespace

TEST_CASE_METHOD(ReviewFixture, "lists of a million reviews", "[.big]")
{
    QElapsedTimer t;
    t.start();
    fill(*this, 1000000);
    std::printf("fill            %7.2f s\n", double(t.elapsed()) / 1000);
    const char* names[] = {"NeedsReply", "Overdue", "Negative", "UnknownAuthor", "Mine", "Snoozed", "Done", "All"};
    for (int v = 0; v < 8; ++v) {
        const ReviewFilter f = filter(ReviewView(v));
        t.restart();
        must(reviews.firstIds(f, ReviewSort::Due, 50));
        const double first = double(t.nsecsElapsed()) / 1e6;
        t.restart();
        const auto ids = must(reviews.ids(f));
        const double all = double(t.nsecsElapsed()) / 1e6;
        double worst = 0;
        for (int k = 0; k < 20 && ids.size() > 60; ++k) {
            const size_t at = (ids.size() - 60) / 19 * size_t(k);
            t.restart();
            CHECK(must(reviews.rows(std::span(ids).subspan(at, 60))).size() == 60);
            worst = std::max(worst, double(t.nsecsElapsed()) / 1e6);
        }
        std::printf("%-14s  %8zu ids %8.1f ms, first 50 %7.2f ms, worst window of 60 %6.2f ms\n", names[v], ids.size(), all, first, worst);
        CHECK(worst < 16);
    }
    for (const char* what : {"channel", "stars", "customer"}) {
        ReviewFilter f = filter(ReviewView::All);
        if (what[0] == 'c' && what[1] == 'h')
            f.channel = ChannelId(2);
        else if (what[0] == 's')
            f.starsTo = 2;
        else
            f.customer = CustomerId(1);
        t.restart();
        const auto ids = must(reviews.ids(f));
        std::printf("All by %-8s %8zu ids %8.1f ms\n", what, ids.size(), double(t.nsecsElapsed()) / 1e6);
    }
    for (ReviewSort s : {ReviewSort::LowestStars, ReviewSort::Oldest}) {
        t.restart();
        must(reviews.ids(filter(ReviewView::All), s));
        std::printf("All, sort %d     %8.1f ms\n", int(s), double(t.nsecsElapsed()) / 1e6);
    }
    t.restart();
    must(reviews.counters(clock.nowUtc(), StaffId(1)));
    const double counted = double(t.nsecsElapsed()) / 1e6;
    std::printf("counters        %8.1f ms\n", counted);
    CHECK(counted < 1500);
}
