#include "import_helpers.h"

#include "exchange/answer_from.h"
#include "replies/reply_repository.h"
#include "reviews/review_service.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("reviews come in once, edits become versions", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "id,channel,author,rating,text,date,product\n"
                             "r1,Ozon,Анна,5,Отлично,2026-02-20 10:00,Чашка\n"
                             "r2,Ozon,Пётр,1,Плохо <b>,2026-02-21,Чашка\n"
                             ",Ozon,Инкогнито,3,Так себе,2026-02-22,\n";
    auto o = shop.options(ImportKind::Reviews, table);
    o.map = {QStringLiteral("external_id=id")};
    const ImportReport first = shop.import(o);
    CHECK(first.created.value(QStringLiteral("reviews")) == 3);
    CHECK(first.created.value(QStringLiteral("products")) == 1);
    CHECK_FALSE(first.replyColumn);
    CHECK(shop.value("SELECT sum(reply_known) FROM reviews") == u"0");
    CHECK(shop.value("SELECT sum(bulk) FROM reviews") == u"3");
    const ImportReport again = shop.import(o);
    CHECK(again.created.isEmpty());
    CHECK(again.unchanged == 3);

    o.file = shop.file(QByteArray(table).replace("1,Плохо <b>", "4,Исправили"), "edited.csv");
    const ImportReport edited = shop.import(o);
    CHECK(edited.created.value(QStringLiteral("reviews")) == 0);
    CHECK(edited.created.value(QStringLiteral("review_versions")) == 1);
    CHECK(edited.updated.value(QStringLiteral("reviews")) == 1);
    CHECK(shop.value("SELECT text FROM review_versions") == u"Плохо <b>");
    CHECK(shop.value("SELECT stars FROM reviews WHERE external_id = 'r2'") == u"4");
    REQUIRE(must(shop.store->undo(edited.unit)).done);
    CHECK(shop.value("SELECT stars FROM reviews WHERE external_id = 'r2'") == u"1");
}

TEST_CASE("a column of reasons closes the reviews that have one", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Reviews, "id,channel,author,rating,text,date,why\n"
                                               "r1,Ozon,A,5,Fine,2026-02-20,wrong shop\nr2,Ozon,B,1,Bad,2026-02-21,no\nr3,Ozon,C,1,Bad,2026-02-21,-\nr4,Ozon,D,1,Bad,2026-02-21,\n");
    o.map = {QStringLiteral("external_id=id"), QStringLiteral("close_reason=why")};
    shop.import(o);
    CHECK(shop.value("SELECT group_concat(external_id) FROM reviews WHERE close_reason <> ''") == u"r1");
    // A column of yes and no is no column of reasons.
    auto yes = shop.options(ImportKind::Reviews, "id,channel,author,rating,text,date,Закрыт без ответа\n"
                                                 "r5,Ozon,E,1,Bad,2026-02-22,yes\n");
    shop.import(yes);
    CHECK(shop.value("SELECT count(*) FROM reviews WHERE close_reason <> ''") == u"1");
}

TEST_CASE("what was corrected by hand stays so when the same file comes again", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "id,channel,author,rating,text,date\nr1,Ozon,Анна,1,Отличо!,2026-02-20 10:00\n,Ozon,Пётр,5,Хорошо,2026-02-21\n";
    auto o = shop.options(ImportKind::Reviews, table);
    o.map = {QStringLiteral("external_id=id")};
    shop.import(o);
    ReviewService service(*shop.store, [&](ChannelId channel) { return shop.store->hours().calendar(channel, must(shop.store->settings().profile()).zone); });
    for (const ReviewId id : must(shop.store->reviews().ids({ReviewView::All}))) {
        Review review = must(shop.store->reviews().find(id));
        review.text = review.externalId ? u"Отлично!"_qs : u"Хорошо, спасибо"_qs;
        if (review.externalId)
            review.rating = Rating{50, 50};
        must(service.correct(review));
    }
    const ImportReport again = shop.import(o);
    CHECK(again.unchanged == 2);
    CHECK(again.updated.isEmpty());
    CHECK(shop.count("review_versions") == 0);
    CHECK(shop.value("SELECT text FROM reviews WHERE external_id = 'r1'") == u"Отлично!");

    // News from the source is still news, once.
    o.file = shop.file(QByteArray(table).replace("1,Отличо!", "3,Передумала"), "later.csv");
    CHECK(shop.import(o).created.value(QStringLiteral("review_versions")) == 1);
    CHECK(shop.import(o).unchanged == 2);
    CHECK(shop.value("SELECT text FROM reviews WHERE external_id = 'r1'") == u"Передумала");
    CHECK(shop.value("SELECT stars FROM reviews WHERE external_id = 'r1'") == u"3");

    // Put on another channel by hand, it is still the same review.
    Review moved = must(shop.store->reviews().find(must(shop.store->reviews().ids({ReviewView::All})).front()));
    shop.write([&](UnitOfWork& u) { moved.channel = must(shop.store->channels().insert(u, presetChannel(u"Сайт"_qs))); }, Permission::Settings);
    must(service.correct(moved));
    const ImportReport third = shop.import(o);
    CHECK(third.created.value(QStringLiteral("reviews")) == 0);
}

TEST_CASE("the day from which is answered reaches what came before, both ways", "[import]")
{
    ImportFixture shop;
    shop.import(ImportKind::Reviews, "rating,text,date,author,reply\n1,Bad,2026-02-27 10:00,a,\n2,Old,2026-01-10,b,\n3,Older,2025-06-01,c,\n");
    CHECK(shop.value("SELECT sum(waiting) FROM reviews") == u"3");
    CHECK_FALSE(must(answerFrom(*shop.store)).isValid());
    const AnswerFromOutcome late = must(setAnswerFrom(*shop.store, QDate(2026, 2, 1)));
    CHECK(late.archived == 2);
    CHECK(late.revived == 0);
    CHECK(must(answerFrom(*shop.store)) == QDate(2026, 2, 1));
    CHECK(shop.value("SELECT sum(waiting) FROM reviews") == u"1");
    const AnswerFromOutcome early = must(setAnswerFrom(*shop.store, QDate(2026, 1, 1)));
    CHECK(early.archived == 0);
    CHECK(early.revived == 1);
    CHECK(shop.value("SELECT waiting FROM reviews WHERE text = 'Old'") == u"1");
    CHECK(shop.value("SELECT due_at IS NOT NULL FROM reviews WHERE text = 'Old'") == u"1");
    REQUIRE(must(shop.store->undo(late.changes.unit)).done == false);      // changed since
    REQUIRE(must(shop.store->undo(early.changes.unit)).done);
    REQUIRE(must(shop.store->undo(late.changes.unit)).done);
    CHECK(shop.value("SELECT sum(waiting) FROM reviews") == u"3");
    CHECK(setAnswerFrom(*shop.store, QDate()).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("an earlier day brings nothing back that a person put away", "[import]")
{
    ImportFixture shop;
    shop.import(ImportKind::Reviews, "rating,text,date,author,reply\n1,Mine,2026-02-10,a,\n2,Theirs,2026-02-11,b,\n3,Both,2026-02-12,c,\n");
    ReviewService service(*shop.store, [&](ChannelId channel) { return shop.store->hours().calendar(channel, must(shop.store->settings().profile()).zone); });
    const auto ids = must(shop.store->reviews().ids({ReviewView::All}, ReviewSort::Oldest));
    REQUIRE(ids.size() == 3);
    const auto waiting = [&] { return shop.value("SELECT group_concat(text, ' ') FROM (SELECT text FROM reviews WHERE waiting = 1 ORDER BY text)"); };
    must(service.archive(std::span(ids.data(), 1), true));
    // Put away by hand, taken back, and then put away by the day: the day decides.
    const auto away = must(service.archive(std::span(ids.data() + 2, 1), true));
    must(shop.store->undo(away.changes.unit));
    must(setAnswerFrom(*shop.store, QDate(2026, 3, 1)));
    CHECK(waiting().isEmpty());
    const AnswerFromOutcome early = must(setAnswerFrom(*shop.store, QDate(2026, 2, 1)));
    CHECK(early.revived == 2);
    CHECK(waiting() == u"Both Theirs");
    REQUIRE(must(shop.store->undo(early.changes.unit)).done);
    CHECK(waiting().isEmpty());
}

TEST_CASE("the proposed day leaves a list that can be worked off", "[import]")
{
    ImportFixture shop;
    QByteArray table = "rating,text,date,author,reply\n";
    for (int day = 1; day <= 28; ++day)
        for (int i = 0; i < 6; ++i)
            table += "1,Bad " + QByteArray::number(day * 10 + i) + ",2026-02-" + QByteArray::number(day).rightJustified(2, '0') + ",a,\n";
    shop.import(ImportKind::Reviews, table.left(table.indexOf("Bad 200") - 2));
    AnswerFromQuestion question = must(askAnswerFrom(*shop.store));
    CHECK(question.published.size() == 19 * 6);
    CHECK(question.day == QDate(2026, 1, 31));      // 30 days before the shop's today
    CHECK(question.waiting(0) == 19 * 6);
    shop.import(ImportKind::Reviews, table);
    question = must(askAnswerFrom(*shop.store));
    CHECK(question.published.size() == 28 * 6);
    CHECK(question.day == QDate(2026, 2, 23));      // 168 are more than half an hour's work, those of a week are not
    must(setAnswerFrom(*shop.store, question.day));
    CHECK(shop.value("SELECT sum(waiting) FROM reviews") == u"36");
    CHECK(must(askAnswerFrom(*shop.store)).day == question.day);
    CHECK(must(askAnswerFrom(*shop.store)).published.size() == 28 * 6);
}

TEST_CASE("stars corrected by hand or at the source stay one review, known by an id or not", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "channel,author,rating,title,text,date,product\n"
                             "Ozon,Anna,1,,Late,2026-02-20,Cup\n"
                             "Ozon,Boris,2,,,2026-02-21,Cup\n"
                             "Ozon,,5,,,2026-02-21,Cup\n";
    auto o = shop.options(ImportKind::Reviews, table);
    CHECK(shop.import(o).created.value(QStringLiteral("reviews")) == 3);
    ReviewService service(*shop.store, [&](ChannelId channel) { return shop.store->hours().calendar(channel, must(shop.store->settings().profile()).zone); });
    for (const ReviewId id : must(shop.store->reviews().ids({ReviewView::All}))) {
        Review review = must(shop.store->reviews().find(id));
        review.rating = Rating{30, 50};
        review.title = QStringLiteral("ours");
        must(service.correct(review));
    }
    // The same file again says nothing new, also after another import touched the rows.
    for (int i = 0; i < 2; ++i) {
        const ImportReport again = shop.import(o);
        CHECK(again.unchanged == 3);
        CHECK(again.created.isEmpty());
        ImportOptions replies = o;
        replies.file = shop.file("channel,author,rating,title,text,date,product,reply\nOzon,Anna,1,,Late,2026-02-20,Cup,Sorry\n", "replies.csv");
        CHECK(shop.import(replies).created.value(QStringLiteral("review_versions")) == 0);
    }
    CHECK(shop.value("SELECT group_concat(stars) FROM reviews") == u"3,3,3");
    CHECK(shop.count("review_versions") == 0);

    // The authors changed their minds: one version each, no second review.
    o.file = shop.file(QByteArray(table).replace("Anna,1", "Anna,4").replace("Boris,2", "Boris,5"), "later.csv");
    const ImportReport later = shop.import(o);
    CHECK(later.created.value(QStringLiteral("review_versions")) == 2);
    CHECK_FALSE(later.created.contains(QStringLiteral("reviews")));
    CHECK(shop.value("SELECT group_concat(stars) FROM (SELECT stars FROM reviews ORDER BY id)") == u"4,5,3");
    CHECK(shop.import(o).unchanged == 3);
    // Nobody knows who gave other stars without a name; another person's stars of that day are another review.
    o.file = shop.file("channel,author,rating,title,text,date,product\nOzon,,1,,,2026-02-21,Cup\nOzon,Vera,1,,,2026-02-21,Cup\nOzon,Boris,5,,,2026-02-21,Pot\n", "others.csv");
    CHECK(shop.import(o).created.value(QStringLiteral("reviews")) == 3);
    // Two rows of one file are two reviews.
    o.file = shop.file("channel,author,rating,title,text,date,product\nOzon,Vera,1,,,2026-02-21,Cup\nOzon,Vera,2,,,2026-02-21,Cup\n", "two.csv");
    CHECK(shop.import(o).created.value(QStringLiteral("reviews")) == 1);
}

TEST_CASE("reply columns make posted replies, old reviews are archived", "[import]")
{
    ImportFixture shop;
    shop.write([&](UnitOfWork& u) { must(shop.store->settings().set(u, QStringLiteral("reviews.answer_from"), QStringLiteral("2026-02-15"))); }, Permission::Settings);
    const ImportReport r = shop.import(ImportKind::Reviews,
                                       "rating,text,date,reply,replied_at\n"
                                       "5,Good,2026-02-20 10:00,Thanks,2026-02-20 12:00\n"
                                       "1,Bad,2026-02-27 10:00,,\n"
                                       "2,Old,2026-01-01,,\n"
                                       "4,No time,2026-02-20,Thank you,\n");
    CHECK(r.created.value(QStringLiteral("reviews")) == 4);
    CHECK(r.created.value(QStringLiteral("replies")) == 2);
    CHECK(shop.value("SELECT waiting FROM reviews WHERE text = 'Good'") == u"0");
    CHECK(shop.value("SELECT first_reply_at - published_at FROM reviews WHERE text = 'Good'") == u"7200");
    CHECK(shop.value("SELECT waiting FROM reviews WHERE text = 'Bad'") == u"1");
    CHECK(shop.value("SELECT due_at IS NOT NULL FROM reviews WHERE text = 'Bad'") == u"1");
    CHECK(shop.value("SELECT archived FROM reviews WHERE text = 'Old'") == u"1");
    CHECK(shop.value("SELECT due_at IS NULL FROM reviews WHERE text = 'Old'") == u"1");
    CHECK(shop.value("SELECT reply_known FROM reviews WHERE text = 'No time'") == u"0");
    CHECK(shop.value("SELECT state_id FROM reviews WHERE text = 'No time'") == u"4");
}

TEST_CASE("bad reviews are left out with their reason", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Reviews,
                                       "rating,text,date,order\n"
                                       "0,a,2026-02-20,\n6,b,2026-02-20,\n6 of 5,c,2026-02-20,\n5,d,0000-01-01,\n5,e,9999-01-01,\n5,f,2027-01-01,\n"
                                       ",,2026-02-20,\n5,g,2026-02-20,no-such\n,only text,2026-02-20,\n");
    CHECK(r.errors == 7);
    CHECK(hasProblem(r, 1, "bad_rating"));
    CHECK(hasProblem(r, 2, "bad_rating"));
    CHECK(hasProblem(r, 6, "in_future"));
    CHECK(hasProblem(r, 7, "empty_review"));
    CHECK(hasProblem(r, 8, "unknown_order"));
    CHECK(r.created.value(QStringLiteral("reviews")) == 2);
}

TEST_CASE("the Olist files come in together", "[import]")
{
    const QString orders = sharedData("olist/A_orders.csv");
    if (orders.isEmpty())
        return;
    ImportFixture shop;
    ImportOptions o;
    o.source = QStringLiteral("olist");
    o.kind = ImportKind::Customers;
    o.file = sharedData("olist/A_customers.csv");
    o.map = {QStringLiteral("external_id=customer_id")};
    CHECK(shop.import(o).errors == 0);
    o.kind = ImportKind::Orders;
    o.file = orders;
    o.map = {QStringLiteral("number=order_id"), QStringLiteral("customer=customer_id"), QStringLiteral("placed_at=order_purchase_timestamp"),
             QStringLiteral("status=order_status"), QStringLiteral("delivered_at=order_delivered_customer_date"),
             QStringLiteral("promised_at=order_estimated_delivery_date")};
    const ImportReport brought = shop.import(o);
    CHECK(brought.created.value(QStringLiteral("orders")) == 8135);
    CHECK_FALSE(brought.created.contains(QStringLiteral("customers")));
    o.kind = ImportKind::OrderItems;
    o.file = sharedData("olist/A_order_items.csv");
    o.map = {QStringLiteral("number=order_id"), QStringLiteral("sku=product_id"), QStringLiteral("unit_price=price")};
    const ImportReport items = shop.import(o);
    CHECK(items.errors == 0);
    CHECK(items.created.value(QStringLiteral("order_lines")) == items.rows);
    CHECK(shop.import(o).created.isEmpty());
    o.kind = ImportKind::Reviews;
    o.file = sharedData("olist/A_order_reviews.csv");
    o.map = {QStringLiteral("external_id=review_id"), QStringLiteral("order=order_id"), QStringLiteral("rating=review_score"),
             QStringLiteral("title=review_comment_title"), QStringLiteral("text=review_comment_message"), QStringLiteral("published_at=review_creation_date")};
    const ImportReport reviews = shop.import(o);
    CHECK(reviews.errors == 0);
    CHECK(reviews.created.value(QStringLiteral("reviews")) + reviews.duplicates == reviews.rows);
    CHECK(shop.import(o).created.isEmpty());
}
