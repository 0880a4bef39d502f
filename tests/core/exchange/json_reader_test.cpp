#include "exchange/json_reader.h"

#include "table_helpers.h"

using namespace encore;
using namespace encore::test;

TEST_CASE("a list of objects is a table, nested ones with dotted names", "[exchange][json]")
{
    const auto source = must(openBytes(R"({"data":{"countUnanswered":1,"feedbacks":[
        {"id":"a","productDetails":{"nmId":9007199254740993},"productValuation":5,"answer":null,"bables":["ок","да"],"wasViewed":true},
        {"id":"b","answer":{"text":"Спасибо\r\n!"},"photoLinks":[{"fullSize":"x"}],"price":10.5}]}})"));
    CHECK(source->info().format == TableFormat::Json);
    CHECK(source->header() == QStringList{u"answer"_qs, u"answer.text"_qs, u"bables"_qs, u"id"_qs, u"photoLinks"_qs, u"price"_qs, u"productDetails.nmId"_qs,
                                          u"productValuation"_qs, u"wasViewed"_qs});
    const auto rows = allRows(*source);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{{}, {}, u"ок, да"_qs, u"a"_qs, {}, {}, u"9007199254740993"_qs, u"5"_qs, u"true"_qs});
    CHECK(rows[1] == QStringList{{}, u"Спасибо\n!"_qs, {}, u"b"_qs, u"[{\"fullSize\":\"x\"}]"_qs, u"10.5"_qs, {}, {}, {}});
    must(source->rewind());
    CHECK(allRows(*source).size() == 2);
}

TEST_CASE("plain lists, one object per line, marks and lone surrogates", "[exchange][json]")
{
    CHECK(rowsOf("\xEF\xBB\xBF [ {\"a\":1} , {\"a\":2} ]").size() == 2);
    CHECK(rowsOf("{\"a\":1}\n{\"a\":2}\n\n{\"a\":3}\n").size() == 3);
    CHECK(rowsOf("[{\"a\":\"x\\ud83d\\u0000y\"}]") == std::vector<QStringList>{{u"x\uFFFD y"_qs}});
}

TEST_CASE("what is no list of objects is refused", "[exchange][json]")
{
    CHECK(openBytes("[{\"a\":1}").error().code == ErrorCode::InvalidInput);
    CHECK(openBytes("{\"a\":1}\n{\"b\":\n").error().code == ErrorCode::InvalidInput);
    CHECK(openBytes("[{\"a\":" + QByteArray(100000, '[') + "}]").error().code == ErrorCode::InvalidInput);
}
