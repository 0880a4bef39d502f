#include "importing/import_guesses.h"

#include "common/shop_words.h"
#include "exchange/table_source.h"
#include "support/catch.h"

using namespace encore;
using namespace encore::ui;

namespace {

Channel channel(const char* name)
{
    Channel c;
    c.name = QString::fromUtf8(name);
    return c;
}

TableSummary table(const char* text)
{
    const auto source = test::must(openPastedTable(QString::fromUtf8(text)));
    return test::must(summarise(*source));
}

} // namespace

TEST_CASE("the name of a file tells the place", "[import_page][import_guesses]")
{
    const QStringList usual = shop_words::usualChannels(QStringLiteral("ru"));
    const auto place = [&](const char* file, const std::vector<Channel>& channels) { return import_guesses::place(QString::fromUtf8(file), channels, usual); };
    const std::vector<Channel> own{channel("Сайт"), channel("Мой Озон"), channel("Wildberries"), channel("Ozon")};
    CHECK(place("Отзывы Ozon", own) == QStringLiteral("Ozon"));
    CHECK(place("отзывы_озон-март", own) == QStringLiteral("Ozon"));
    CHECK(place("мой озон 2026", own) == QStringLiteral("Мой Озон"));
    CHECK(place("wb_reviews_12", own) == QStringLiteral("Wildberries"));
    CHECK(place("заказы с сайта", own).isEmpty());                  // another form of the word is no name
    CHECK(place("Заказы Сайт", own) == QStringLiteral("Сайт"));
    CHECK(place("Отзывы Ozon", {}) == QStringLiteral("Ozon"));      // a new one
    CHECK(place("яндекс карты отзывы", {}) == QStringLiteral("Яндекс Карты"));
    CHECK(place("клиенты телефон почта", {}).isEmpty());
    CHECK(place("", own).isEmpty());
}

TEST_CASE("the scale of ratings is found out by what most of them need", "[import_page][import_guesses]")
{
    const auto scale = [](const QStringList& values) {
        ColumnSummary column;
        column.values = values;
        return import_guesses::ratingScale(column);
    };
    CHECK(scale({}) == 5);
    CHECK(scale({QStringLiteral("5"), QStringLiteral("4,6"), QStringLiteral("1")}) == 5);
    CHECK(scale({QStringLiteral("5"), QStringLiteral("9"), QStringLiteral("10")}) == 10);
    CHECK(scale({QStringLiteral("85"), QStringLiteral("40")}) == 100);
    CHECK(scale({QStringLiteral("8/10"), QStringLiteral("5"), QStringLiteral("3")}) == 5);
    QStringList slip(60, QStringLiteral("4"));
    CHECK(scale(slip << QStringLiteral("44")) == 5);
}

TEST_CASE("formats and words that are not understood are found in the columns in use", "[import_page][import_guesses]")
{
    const TableSummary t = table("Номер\tДата\tСумма\tСтатус\n1\t25.02.2026\t1 290,50\tДоставлен не туда\n2\t03.04.2026\t10,00\tтумба\n3\t04.04.2026\t5,00\tтумба\n4\t05.04.2026\t5,00\tоплачен\n5\t05.04.2026\t5,00\ta=b\n");
    ColumnMapping mapping = suggestMapping(ImportKind::Orders, t);
    REQUIRE(mapping.column(QStringLiteral("status")) == 3);
    const auto found = import_guesses::formats(ImportKind::Orders, t, mapping, DateOrder::MonthDayYear);
    REQUIRE(found.dates);
    CHECK(found.dates->order == DateOrder::DayMonthYear);
    REQUIRE(found.numbers);
    CHECK(found.numbers->decimal == u',');
    const auto unknown = import_guesses::unknownValues(ImportKind::Orders, t, mapping);
    REQUIRE(unknown.size() == 2);
    CHECK(unknown[0].value == QStringLiteral("тумба"));
    CHECK(unknown[0].count == 2);
    CHECK(unknown[0].guess.isEmpty());
    CHECK(unknown[1].guess == QStringLiteral("delivered"));
    mapping.columns.remove(QStringLiteral("status"));
    mapping.columns.remove(QStringLiteral("placed_at"));
    CHECK(import_guesses::unknownValues(ImportKind::Orders, t, mapping).empty());
    CHECK_FALSE(import_guesses::formats(ImportKind::Orders, t, mapping, DateOrder::MonthDayYear).dates);
}
