#include "support/core/review_fixture.h"

#include "exchange/import.h"
#include "orders/order_repository.h"
#include "replies/order_number_request.h"
#include "replies/reply_service.h"
#include "reviews/author_state.h"
#include "reviews/review_pause_service.h"
#include "reviews/review_service.h"
#include "reviews/review_wait_repository.h"
#include "shop/store.h"
#include "shop/unit_label.h"

#include <rapidcheck.h>

#include <QFile>

#include <array>
#include <set>

using namespace encore;
using namespace encore::test;

namespace {

class ServiceFixture : public ReviewFixture {
public:
    Review fresh()
    {
        Review r;
        r.channel = ChannelId(1);
        r.author = QStringLiteral("Marina");
        r.text = QStringLiteral("too large");
        r.rating = Rating{20, 50};
        r.publishedAt = clock.nowUtc() - 60;
        return r;
    }
    ReviewId logged() { return must(service.log(fresh())); }
    QString lastLabel() { return must(store->units()).front().label; }

    /// Imports a file of one review with this id at its source; `columns` and `values` go behind the usual ones.
    Result<ImportReport> told(const QString& id, const QByteArray& columns, const QByteArray& values)
    {
        ImportOptions o;
        o.kind = ImportKind::Reviews;
        o.file = dir.filePath(QStringLiteral("told.csv"));
        QFile file(o.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("external_id,channel,author,rating,text,published_at" + columns + "\n" + id.toUtf8() + ",Site,Marina,2,too large,"
                   + QDateTime::fromSecsSinceEpoch(clock.nowUtc() - 7200, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm")).toUtf8() + values + "\n");
        file.close();
        return runImport(*store, o);
    }

    std::unique_ptr<Store> store = must(Store::open(path, clock, actor, {false, true, {}}));
    ReviewService service{*store, [](ChannelId) { return Result<WorkingCalendar>(WorkingCalendar::officeHours(QTimeZone::utc())); }};
    ReplyService answers{*store};
};

ReplyInput asking(ReplyInput input)
{
    input.asksNumber = true;
    return input;
}

// What must hold of any review, whatever was done to it.
QString brokenRule(const Review& r, const AnswerRules& rules)
{
    if (int(r.state) < 1 || int(r.state) > 7)
        return QStringLiteral("state");
    if (r.closedAt.has_value() != (r.state == ReviewState::Closed))
        return QStringLiteral("closed at");
    if (r.removedAt.has_value() != (r.state == ReviewState::Removed))
        return QStringLiteral("removed at");
    if (r.waitsFor.has_value() != (r.state == ReviewState::Waiting))
        return QStringLiteral("waits for");
    if (r.closeReason && r.state != ReviewState::Closed)
        return QStringLiteral("reason");
    if (r.snoozedUntil && !isOpen(r.state))
        return QStringLiteral("snooze");
    if (r.state == ReviewState::Replied && !r.firstReplyAt && r.replyKnown)      // a file may tell an answer without its time
        return QStringLiteral("first reply");
    // What can be answered is due some time, also when the author who was waited for never says a word.
    if (r.waiting && !r.owedBy())
        return QStringLiteral("nothing says when it is due");
    if (r.nextDueAt && !r.waiting)
        return QStringLiteral("due, but not owed");
    Review derived = r;
    deriveWaiting(derived, rules);
    if (derived != r)
        return QStringLiteral("waiting");
    // While the clock stands the pause keeps it. Of what a file left unknown none was ever due.
    if (r.waiting && !r.dueAt && !isPaused(r) && r.replyKnown && !r.firstReplyAt)
        return QStringLiteral("no due time");
    return {};
}

constexpr qint64 kMonday = 1700438400;      // 2023-11-20 00:00 UTC

} // namespace

TEST_CASE("the table of states leads only to states, and gone or done things stay so until reopened", "[reviews]")
{
    for (int s = 1; s <= 7; ++s) {
        const auto from = ReviewState(s);
        CHECK_FALSE(stepsFrom(from).isEmpty());
        for (int k = 0; k < 7; ++k) {
            const auto step = ReviewStep(k);
            const auto next = nextState(from, step);
            Review r;
            r.state = from;
            const Status done = takeStep(r, step, {5, {}, QStringLiteral("spam")});
            CHECK(done.has_value() == next.has_value());
            CHECK(r.state == next.value_or(from));
        }
    }
    CHECK(stepsFrom(ReviewState::Removed) == QList<ReviewStep>{ReviewStep::Reopen});
    CHECK_FALSE(nextState(ReviewState::Replied, ReviewStep::CloseWithoutReply));
    CHECK_FALSE(nextState(ReviewState::New, ReviewStep::Close));
    CHECK(nextState(ReviewState::Closed, ReviewStep::Reply) == ReviewState::Closed);
}

TEST_CASE_METHOD(ServiceFixture, "a review waits for somebody, for something, until some time, and goes on", "[reviews]")
{
    const ReviewId id = logged();
    const std::array ids{id};
    const auto why = [&] { return must(ReviewWaitRepository(*db).reason(id)); };
    const qint64 until = clock.nowUtc() + 86400;
    CHECK(service.await(ids, ReviewWait::Supplier, QStringLiteral("goods"), clock.nowUtc()).error().subject == QStringLiteral("until"));
    CHECK(service.await(ids, ReviewWait::Supplier, QString(501, u'a')).error().subject == QStringLiteral("reason"));
    CHECK(review(id).state == ReviewState::New);
    const auto due = review(id).dueAt;
    const auto waits = must(service.await(ids, ReviewWait::Supplier, QStringLiteral(" what they found "), until));
    CHECK(review(id).state == ReviewState::Waiting);
    CHECK(review(id).waitsFor == ReviewWait::Supplier);
    CHECK(review(id).snoozedUntil == until);
    CHECK(review(id).dueAt == due);                         // a supplier's delay is ours
    CHECK(why() == QStringLiteral("what they found"));
    must(service.startTriage(ids));
    CHECK(review(id).state == ReviewState::Triage);
    CHECK_FALSE(review(id).snoozedUntil);
    CHECK(why().isEmpty());
    REQUIRE(must(store->undo(must(store->units()).front().id)).done);
    CHECK(why() == QStringLiteral("what they found"));
    REQUIRE(must(store->undo(waits.changes.unit)).done);
    CHECK(review(id).state == ReviewState::New);
    CHECK_FALSE(review(id).snoozedUntil);
    // Without a day it stays in the list; a snooze of before is nobody's business.
    must(service.await(ids, ReviewWait::Author, QStringLiteral("photos")));
    CHECK_FALSE(review(id).dueAt);
    CHECK(review(id).waiting);
    must(service.startTriage(ids));
    CHECK(review(id).dueAt);
}

TEST_CASE_METHOD(ServiceFixture, "a logged review is due in its channel's working hours from its publishing", "[reviews][service]")
{
    clock.set(kMonday + 20 * 3600);
    auto dueOf = [&](int stars, qint64 published, int channel, bool dayOnly = false) {
        Review r = fresh();
        r.channel = ChannelId(channel);
        r.rating = Rating{stars * 10, 50};
        r.publishedAt = published;
        r.publishedDayOnly = dayOnly;
        const ReviewId id = must(service.log(r));
        CHECK(review(id).waiting);
        CHECK(review(id).loggedAt == clock.nowUtc());
        return *review(id).dueAt - kMonday;
    };
    CHECK(dueOf(1, kMonday + 10 * 3600, 1) == 14 * 3600);                     // 4 working hours
    CHECK(dueOf(2, kMonday + 16 * 3600, 1) == 86400 + 11 * 3600);             // over the night
    CHECK(dueOf(1, kMonday - 6 * 3600, 1) == 13 * 3600);                      // Sunday evening
    CHECK(dueOf(5, kMonday + 10 * 3600, 1) == 86400 + 10 * 3600);             // one working day
    CHECK(dueOf(1, kMonday + 10 * 3600, 2) == 12 * 3600);                     // the channel's own 2 hours
    CHECK(dueOf(4, kMonday + 9 * 3600, 2) == 17 * 3600);                      // and 8 hours
    CHECK(dueOf(1, kMonday, 1, true) == 13 * 3600);                           // a day alone begins at opening
    CHECK(lastLabel() == QStringLiteral("review.log|Marina"));
}

TEST_CASE_METHOD(ServiceFixture, "what needs no answer has no deadline, and what cannot be is refused", "[reviews][service]")
{
    Review textless = fresh();
    textless.channel = ChannelId(2);
    textless.text = QStringLiteral(" ");
    const ReviewId a = must(service.log(textless));
    CHECK_FALSE(review(a).waiting);
    CHECK_FALSE(review(a).dueAt);
    must(service.editedAtSource(a, Rating{10, 50}, {}, QStringLiteral("broken")));
    CHECK(review(a).waiting);
    CHECK(review(a).dueAt > clock.nowUtc());
    REQUIRE(must(reviews.versions(a)).size() == 1);
    CHECK(must(reviews.versions(a)).front().stars == 2);
    CHECK(review(a).stars == 1);
    CHECK(must(service.editedAtSource(a, Rating{10, 50}, {}, QStringLiteral("broken"))).changed == 0);

    Review archived = fresh();
    archived.archived = true;
    const ReviewId old = must(service.log(archived));
    CHECK_FALSE(review(old).dueAt);
    must(service.archive(std::array{old}, false));
    CHECK(review(old).waiting);
    CHECK(review(old).dueAt);
    must(service.archive(std::array{old}, true));
    CHECK_FALSE(review(old).waiting);

    Review answered = fresh();
    answered.firstReplyAt = answered.publishedAt + 10;
    CHECK(review(must(service.log(answered))).state == ReviewState::Replied);

    Review bad = fresh();
    bad.rating = Rating{60, 50};
    CHECK(service.log(bad).error().code == ErrorCode::InvalidInput);
    bad = fresh();
    bad.publishedAt = clock.nowUtc() + 10 * 86400;
    CHECK(service.log(bad).error().subject == QStringLiteral("published"));
    bad = fresh();
    bad.channel = ChannelId(99);
    CHECK(service.log(bad).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(ServiceFixture, "a review goes its way and each step is a unit that can be undone", "[reviews][service]")
{
    const ReviewId id = logged();
    const std::array ids{id};
    CHECK(service.close(ids).error().subject == QStringLiteral("state"));
    CHECK(service.closeWithoutReply(ids, QStringLiteral("  ")).error().subject == QStringLiteral("reason"));
    CHECK(service.snooze(ids, clock.nowUtc()).error().subject == QStringLiteral("until"));
    must(service.snooze(ids, clock.nowUtc() + 60));
    must(service.await(ids, ReviewWait::Supplier));
    CHECK(review(id).waitsFor == ReviewWait::Supplier);
    CHECK(review(id).waiting);
    const Review before = review(id);
    const ReviewOutcome closed = must(service.closeWithoutReply(ids, QStringLiteral("spam")));
    CHECK(lastLabel() == QStringLiteral("review.close_without_reply|Marina"));
    CHECK(review(id).state == ReviewState::Closed);
    CHECK(review(id).closeReason == QStringLiteral("spam"));
    CHECK_FALSE(review(id).waiting);
    CHECK_FALSE(review(id).snoozedUntil);
    REQUIRE(must(store->undo(closed.changes.unit)).done);
    CHECK(review(id) == before);
    must(service.removedAtSource(ids));
    CHECK(review(id).removedAt == clock.nowUtc());
    must(service.reopen(ids));
    CHECK(review(id).waiting);
    must(service.complain(id, QStringLiteral("abuse")));
    CHECK(must(reviews.rows(ids)).front().complained);
}

TEST_CASE_METHOD(ServiceFixture, "links know whose the order is", "[reviews][service]")
{
    OrderId order;
    write([&](UnitOfWork& u) {
        return u.db().exec(QStringLiteral("INSERT INTO orders(channel_id, number, customer_id, status_id, placed_at, total_minor, net_minor, "
                                          "qualifying, created_in) VALUES (1, '10482', 1, 5, 1, 100, 100, 1, %1)").arg(u.id().value));
    }, Permission::Orders);
    order = OrderId(1);
    const ReviewId id = logged();
    must(service.askOrderNumber(id));
    CHECK(review(id).link == AuthorLink::Asked);
    CHECK(review(id).waitsFor == ReviewWait::Author);
    CHECK(service.link(id, CustomerId(2), order, true).error().subject == QStringLiteral("order"));
    CHECK(service.link(id, {}, OrderId(77), true).error().code == ErrorCode::NotFound);
    must(service.link(id, {}, order, true));
    CHECK(review(id).customer == CustomerId(1));
    CHECK(review(id).link == AuthorLink::Confirmed);
    CHECK(review(id).state == ReviewState::Triage);
    must(service.unlink(id));
    CHECK(review(id).customer.isNull());
    CHECK(review(id).link == AuthorLink::Unknown);
    write([](UnitOfWork& u) { return u.db().exec(QStringLiteral("UPDATE channels SET may_ask_order_number = 0")); }, Permission::Settings);
    CHECK(service.askOrderNumber(id).error().code == ErrorCode::NotAllowed);
}

TEST_CASE_METHOD(ServiceFixture, "of several, the possible ones are done in one unit", "[reviews][service]")
{
    const ReviewId a = logged(), b = logged(), c = logged();
    must(service.closeWithoutReply(std::array{b}, QStringLiteral("spam")));
    const ReviewOutcome o = must(service.closeWithoutReply(std::array{a, b, c}, QStringLiteral("spam")));
    CHECK(o.changed == 2);
    CHECK(o.skipped == 1);
    CHECK(lastLabel() == QStringLiteral("review.close_without_reply.many|3"));
    CHECK_FALSE(service.closeWithoutReply(std::array{a, b}, QStringLiteral("spam")));
    CHECK(must(service.assign({}, StaffId(1))).changed == 0);
    must(service.assign(std::array{a, b}, StaffId(2)));
    CHECK(review(b).assignedTo == StaffId(2));
    CHECK(service.assign(std::array{a}, StaffId(99)).error().code == ErrorCode::InvalidInput);
    Actor manager = actor;
    manager.role = Role::Manager;
    store->setActor(manager);
    CHECK(service.assign(std::array{a}, StaffId(1)).error().code == ErrorCode::NotAllowed);
}

TEST_CASE_METHOD(ServiceFixture, "a correction moves the deadline while nothing was answered", "[reviews][service]")
{
    const ReviewId id = logged();
    const Review before = review(id);
    Review edited = before;
    edited.rating = Rating{50, 50};
    edited.state = ReviewState::Closed;      // not a matter of corrections
    must(service.correct(edited));
    CHECK(review(id).stars == 5);
    CHECK(review(id).state == ReviewState::New);
    CHECK(*review(id).dueAt > *before.dueAt);
    edited.kind = ReviewKind::Remark;
    must(service.correct(edited));
    CHECK_FALSE(review(id).waiting);
    CHECK_FALSE(review(id).dueAt);
    edited.kind = ReviewKind::Review;
    must(service.correct(edited));
    CHECK(review(id).dueAt);
}

TEST_CASE_METHOD(ServiceFixture, "what is said of an author follows the table, and what it forbids is refused in words", "[reviews][service][authors]")
{
    const ReviewId id = logged();
    const auto refused = [](const Result<ReviewOutcome>& done) { return !done && done.error().code == ErrorCode::InvalidInput && done.error().subject == QStringLiteral("author"); };
    CHECK(refused(service.unlink(id)));
    CHECK(refused(service.takeBackNotOurs(id)));
    must(service.link(id, CustomerId(1), {}, true));
    CHECK(refused(service.markNotOurs(id)));
    CHECK(service.markNotOurs(id).error().facts == QStringList{QStringLiteral("confirmed"), QStringLiteral("reject")});
    CHECK(refused(service.askOrderNumber(id)));
    CHECK(refused(service.link(id, CustomerId(2), {}, false)));
    CHECK(review(id).customer == CustomerId(1));
    ReplyInput asks{id, true, false, QStringLiteral("Which order number?"), {}, {}, true};
    CHECK(answers.post(asks).error().subject == QStringLiteral("author"));
    must(service.unlink(id));
    must(service.markNotOurs(id));
    CHECK(refused(service.askOrderNumber(id)));
    must(service.takeBackNotOurs(id));
    CHECK(review(id).link == AuthorLink::Unknown);
    must(answers.post(asks));
    CHECK(review(id).state == ReviewState::Waiting);
    write([](UnitOfWork& u) { return u.db().exec(QStringLiteral("UPDATE channels SET may_ask_order_number = 0")); }, Permission::Settings);
    CHECK(answers.post(asks).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("no sequence of deeds on a review leaves the table of its author", "[reviews][service][authors][property]")
{
    const bool held = rc::check([] {
        ServiceFixture f;
        const ReviewId id = f.logged();
        AuthorState known = AuthorState::Unknown;
        for (int deed : *rc::gen::resize(12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7)))) {
            f.clock.advance(3600);
            AuthorEvent event = AuthorEvent::Ask;
            Result<ReviewOutcome> done = ReviewOutcome();
            switch (deed) {
            case 0: done = f.service.askOrderNumber(id); break;
            case 1: event = AuthorEvent::Suggest; done = f.service.link(id, CustomerId(1), {}, false); break;
            case 2: event = AuthorEvent::Link; done = f.service.link(id, CustomerId(2), {}, true); break;
            case 3: event = known == AuthorState::Probable ? AuthorEvent::Dismiss : AuthorEvent::Unlink; done = f.service.unlink(id); break;
            case 4: event = AuthorEvent::Reject; done = f.service.markNotOurs(id); break;
            case 5: event = AuthorEvent::Reopen; done = f.service.takeBackNotOurs(id); break;
            default: {
                const auto posted = f.answers.post({id, true, false, QStringLiteral("Which order number?"), {}, {}, true});
                if (!posted)
                    done = tl::unexpected<Error>(posted.error());
            }
            }
            const auto next = nextAuthorState(known, event);
            // Who was asked may have been guessed before; taking the guess away says nothing new of them.
            const bool guess = deed == 3 && known == AuthorState::Asked && done;
            RC_ASSERT(guess || done.has_value() == next.has_value());
            known = next.value_or(known);
            const Review r = f.review(id);
            RC_ASSERT(int(r.link) == int(known) + 1);
            RC_ASSERT(!r.customer || known == AuthorState::Probable || known == AuthorState::Confirmed || known == AuthorState::Asked);
            RC_ASSERT(!r.waiting || r.owedBy());
        }
    });
    REQUIRE(held);
}

TEST_CASE("a request for the order number is known by its words", "[replies]")
{
    for (const char16_t* asks : {u"Подскажите, пожалуйста, номер заказа — мы найдём его.", u"Жаль! Напишите номер вашего заказа в личные сообщения.", u"Какой у вас номер заказа?",
                                 u"Sorry. Could you tell us the order number?", u"Please share the number of your order."})
        CHECK(asksOrderNumber(QString::fromUtf16(asks)));
    for (const char16_t* tells : {u"Мы нашли номер заказа и вернём деньги.", u"Спасибо за отзыв!", u"Your order number 12 is on its way.", u"Напишите нам. Номер заказа у нас есть."})
        CHECK_FALSE(asksOrderNumber(QString::fromUtf16(tells)));
    CHECK(asksOrderNumber(orderNumberRequest(QStringLiteral("ru"))));
    CHECK(asksOrderNumber(orderNumberRequest(QStringLiteral("en"))));
}

TEST_CASE("labels carry names whatever is in them", "[shop]")
{
    const QStringList names{QStringLiteral("a|b\\"), QString(), QStringLiteral("\\|")};
    const QString label = unitLabel("review.close", names);
    CHECK(parseUnitLabel(label) == UnitLabel{QStringLiteral("review.close"), names});
    CHECK(unitLabel("task.add") == QStringLiteral("task.add"));
    CHECK(parseUnitLabel(QString()).code.isEmpty());
}

TEST_CASE("no sequence of actions breaks a review, and all of it undone gives equal content", "[reviews][service][property]")
{
    const bool held = rc::check("actions keep the rules and can be undone", [] {
        ServiceFixture f;
        // Two that were written down, and one from a file that told nothing of answers.
        std::vector<ReviewId> all;
        for (const char* id : {"one", "two"}) {
            Review r = f.fresh();
            r.externalId = QLatin1String(id);
            all.push_back(must(f.service.log(r)));
        }
        must(f.told(QStringLiteral("three"), {}, {}));
        all.push_back(must(f.reviews.byExternalId(ChannelId(1), QStringLiteral("three"))).value());
        std::set<qint64> hadDue;
        std::vector<QStringList> states{f.content()};
        std::vector<UnitId> units;
        const int steps = *rc::gen::inRange(1, 14);
        for (int i = 0; i < steps; ++i) {
            const size_t which = size_t(*rc::gen::inRange(0, 3));
            const std::array one{all.at(which)};
            f.clock.advance(*rc::gen::inRange(1, 90000));
            UnitId unit;
            auto keep = [&unit](const auto& r) {
                if (r && !r->changes.isEmpty())
                    unit = r->changes.unit;
            };
            auto keepSet = [&unit](const Result<ChangeSet>& r) {
                if (r && !r->isEmpty())
                    unit = r->unit;
            };
            const auto import = [&](const QByteArray& columns, const QByteArray& values) {
                const Result<ImportReport> report = f.told(f.review(one[0]).externalId.value(), columns, values);
                RC_ASSERT(report.has_value());
                unit = report->unit;
            };
            const QByteArray at = QDateTime::fromSecsSinceEpoch(f.clock.nowUtc() - 18000, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm")).toUtf8();
            const ReplyInput input{one[0], *rc::gen::inRange(0, 3) > 0, false, QStringLiteral("Thank you %1").arg(i), {}, {}};
            const ReplyId reply(*rc::gen::inRange(1, 4));
            switch (*rc::gen::inRange(0, 33)) {
            case 0: keep(f.service.startTriage(one)); break;
            case 1: keep(f.service.await(one, ReviewWait(*rc::gen::inRange(1, 4)))); break;
            case 2: keep(f.service.close(one)); break;
            case 3: keep(f.service.closeWithoutReply(one, QStringLiteral("spam"))); break;
            case 4: keep(f.service.reopen(one)); break;
            case 5: keep(f.service.removedAtSource(one)); break;
            case 6: keep(f.service.snooze(one, f.clock.nowUtc() + 50)); break;
            case 7: keep(f.service.askOrderNumber(one[0])); break;
            case 8: keep(f.service.link(one[0], CustomerId(1), {}, true)); break;
            case 9: keep(f.service.unlink(one[0])); break;
            case 10: keep(f.service.assign(all, StaffId(*rc::gen::inRange(0, 3)))); break;
            case 11: keep(f.service.archive(one, *rc::gen::inRange(0, 2) == 1)); break;
            case 12: keep(f.service.tag(all, TagId(1), *rc::gen::inRange(0, 2) == 1)); break;
            case 13: keep(f.service.editedAtSource(one[0], Rating{*rc::gen::inRange(1, 6) * 10, 50}, {}, QStringLiteral("now %1").arg(i))); break;
            case 14: keep(f.answers.copy(input)); break;
            case 15: keep(f.answers.post(i % 3 == 0 ? asking(input) : input, {}, false, *rc::gen::inRange(0, 2) == 1)); break;
            case 16: keepSet(f.answers.edit(reply, QStringLiteral("Sorry %1").arg(i))); break;
            case 17: keepSet(f.answers.removed(reply)); break;
            case 18: keepSet(f.answers.setPostedAt(reply, f.clock.nowUtc() - 30)); break;
            case 19: keep(f.service.complain(one[0], QStringLiteral("abuse"), {})); break;
            case 20: keep(f.service.decideComplaint(one[0], QStringLiteral("they said so"), *rc::gen::element(ComplaintEnd::Refused, ComplaintEnd::Accepted, ComplaintEnd::Removed))); break;
            case 21: keep(f.service.withdrawComplaint(one[0])); break;
            case 22: keep(i % 2 == 0 ? f.service.markNotOurs(one[0]) : f.service.takeBackNotOurs(one[0])); break;
            case 23: keep(f.service.classify(one, ReviewClass(*rc::gen::inRange(1, 7)))); break;
            case 24: keep(f.service.unsnooze(one)); break;
            case 25: keep(f.service.correct([&] {
                Review changed = f.review(one[0]);
                changed.rating = Rating{*rc::gen::inRange(1, 6) * 10, 50};
                return changed;
            }())); break;
            case 26: import(",reply,replied_at", ",,"); break;
            case 27: import(",reply,replied_at", ",Sorry there,"); break;
            case 28: import(",reply,replied_at", ",Sorry there " + QByteArray::number(i) + "," + at); break;
            case 29: import(",reply,replied_at", ",," + at); break;
            case 30: import(",reply,replied_at,close_reason", ",,,spam"); break;
            case 31: import({}, {}); break;
            default: keepSet(f.answers.discard(reply)); break;
            }
            for (ReviewId id : all) {
                const Review r = f.review(id);
                RC_ASSERT(brokenRule(r, must(f.reviews.answerRules(r.channel))) == QString());
                // What was due once stays due, answered or not: else nobody could say later whether it was kept.
                RC_ASSERT(r.dueAt || isPaused(r) || r.archived || !hadDue.contains(id.value));
                if (r.dueAt)
                    hadDue.insert(id.value);
            }
            if (unit) {
                units.push_back(unit);
                states.push_back(f.content());
            } else {
                RC_ASSERT(f.content() == states.back());
            }
        }
        for (size_t i = units.size(); i-- > 0;) {
            RC_ASSERT(must(f.store->undo(units[i])).done);
            RC_ASSERT(f.content() == states[i]);
        }
    });
    REQUIRE(held);
}
