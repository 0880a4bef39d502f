#include "reviews/pace.h"

#include "support/catch.h"

using namespace encore;

TEST_CASE("the pace is the usual time from one review to the next, without the pauses", "[reviews]")
{
    CHECK(paceOf({}).handled == 0);
    CHECK_FALSE(paceOf({10, 20, 30}).usualSeconds);              // two gaps are too few
    CHECK(paceOf({40, 10, 20, 30}).usualSeconds == 10);
    const Pace broken = paceOf({0, 12, 24, 36, 36 + 3600, 36 + 3612});
    CHECK(broken.handled == 6);
    CHECK(broken.usualSeconds == 12);
    CHECK(paceOf({0, 3600, 7200, 10800, 14400}).usualSeconds == std::nullopt);
    CHECK(paceOf({5, 5, 5, 5}).usualSeconds == 1);               // many at once take no time, and no division by it
}
