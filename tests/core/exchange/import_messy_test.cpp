#include "import_helpers.h"

#include "exchange/table_source.h"
#include "shop/phone_region.h"
#include "shop/settings_repository.h"

#include <filesystem>

using namespace encore;
using namespace encore::test;

namespace {

QString messageOf(const ImportReport& report, const char* code)
{
    for (const ImportProblem& p : report.problems)
        if (p.code == QLatin1String(code))
            return p.message;
    return {};
}

void settle(ImportFixture& shop, std::initializer_list<std::pair<const char*, QString>> values)
{
    shop.write([&](UnitOfWork& u) {
        for (const auto& [key, value] : values)
            must(shop.store->settings().set(u, QLatin1String(key), value));
    }, Permission::Settings);
}

} // namespace

TEST_CASE("a cell that says there is no answer is no answer", "[import]")
{
    ImportFixture shop;
    const QList<QByteArray> none{"нет", "-", "—", "–", "не отвечали", "no", "N/A", "n.a.", "Без ответа", "Нет ответа.", "не отвечено", "No reply", "...", ""};
    QByteArray table = "Дата;Автор;Оценка;Текст;Ответ магазина;Причина закрытия\n";
    for (qsizetype i = 0; i < none.size(); ++i)
        table += "01.11.2025;A" + QByteArray::number(i) + ";1;Ужас " + QByteArray::number(i) + ";" + none[i] + ";--\n";
    const ImportReport r = shop.import(ImportKind::Reviews, table + "02.11.2025;Eva;1;Кошмар;Нет, это не так, напишите нам;\n03.11.2025;Zoe;1;Плохо;отвечено;\n");
    CHECK(r.created.value(u"reviews"_qs) == none.size() + 2);
    CHECK(r.created.value(u"replies"_qs) == 2);
    CHECK(shop.value("SELECT count(*) FROM reviews WHERE reply_known = 1 AND first_reply_at IS NULL AND closed_at IS NULL AND author LIKE 'A%'").toLongLong() == none.size());
    CHECK(shop.value("SELECT count(*) FROM replies p JOIN reviews r ON r.id = p.review_id WHERE r.author LIKE 'A%'") == u"0");
    CHECK(shop.value("SELECT p.text FROM replies p JOIN reviews r ON r.id = p.review_id WHERE r.author = 'Eva'") == u"Нет, это не так, напишите нам");
    // That there was one is known, what it said is not.
    CHECK(shop.value("SELECT p.text FROM replies p JOIN reviews r ON r.id = p.review_id WHERE r.author = 'Zoe'").isEmpty());
}

TEST_CASE("the words around a status do not make a sale of what was none", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Orders,
                                       "Номер;Дата;Сумма;Статус\n"
                                       "1;01.11.2025;100;Отменён клиентом\n2;01.11.2025;100;Возврат товара клиентом\n3;01.11.2025;100;Тест\n4;01.11.2025;100;Не оплачен\n"
                                       "5;01.11.2025;100;отменен (нет на складе)\n6;01.11.2025;100;Cancelled by customer\n7;01.11.2025;100;Заказ отменён\n8;01.11.2025;100;Refund issued\n"
                                       "9;01.11.2025;100;Доставлен курьером\n10;01.11.2025;100;Выполнен (самовывоз)\n11;01.11.2025;100;Доставлен не полностью\n");
    CHECK(r.created.value(u"orders"_qs) == 11);
    CHECK(shop.value("SELECT group_concat(number) FROM (SELECT number FROM orders WHERE qualifying = 1 ORDER BY id)") == u"9,10");
    CHECK(shop.value("SELECT sum(net_minor) FROM orders WHERE qualifying = 1") == u"20000");
    REQUIRE(hasProblem(r, 3, "unknown_status"));
    CHECK(hasProblem(r, 11, "unknown_status"));
    CHECK(messageOf(r, "unknown_status").contains(u"--value \"status:Тест=completed\""_qs));
    CHECK(r.problemCount == 2);
    auto meant = shop.options(ImportKind::Orders, "Номер;Дата;Сумма;Статус\n3;01.11.2025;100;Тест\n");
    meant.values = {u"status:Тест=completed"_qs};
    CHECK(shop.import(meant).updated.value(u"orders"_qs) == 1);
    CHECK(shop.value("SELECT qualifying FROM orders WHERE number = '3'") == u"1");
}

TEST_CASE("a mark before three digits groups the digits of sums, and the report says so", "[import]")
{
    for (const QByteArray mark : {".", ","}) {
        ImportFixture shop;
        const QByteArray table = "Дата;Номер;Сумма\n01.11.2025;1;12" + mark + "500\n02.11.2025;2;3" + mark + "250\n03.11.2025;3;700\n";
        const ImportReport r = shop.import(ImportKind::Orders, table);
        CHECK(shop.value("SELECT group_concat(total_minor) FROM orders") == u"1250000,325000,70000");
        REQUIRE(hasProblem(r, 0, "ambiguous_number"));
        CHECK(messageOf(r, "ambiguous_number").contains(u"is taken as 12500,"_qs));
        // As the message says.
        ImportFixture other;
        auto o = other.options(ImportKind::Orders, table);
        o.decimal = QString::fromLatin1(mark);
        CHECK(messageOf(r, "ambiguous_number").contains(u"--decimal "_qs + o.decimal));
        CHECK(other.import(o).problemCount == 0);
        CHECK(other.value("SELECT total_minor FROM orders WHERE number = '1'") == u"1250");
    }
    ImportFixture shop;
    CHECK(shop.import(ImportKind::Orders, "Дата;Номер;Сумма\n01.11.2025;1;12.500\n02.11.2025;2;3.25\n").problemCount == 0);
    CHECK(shop.value("SELECT total_minor FROM orders WHERE number = '1'") == u"1250");
    // A till weighs its goods in thousandths.
    const ImportReport weighed = shop.import(ImportKind::Orders, "Дата;Номер;Товар;Кол-во;Цена\n01.11.2025;5;Сыр;1,000;500\n02.11.2025;6;Сыр;0,350;500\n01.11.2025;7;Сыр;2,000;500\n");
    CHECK(weighed.problemCount == 0);
    CHECK(shop.value("SELECT group_concat(total_minor) FROM orders WHERE number > '4'") == u"50000,17500,100000");
}

TEST_CASE("dates that could be read two ways are read as the shop's country does, and told", "[import]")
{
    const QByteArray table = "Date,Order,Customer,Total\n03/05/2024,U1,Ann,10.00\n04/06/2024,U2,Bob,20.00\n";
    ImportFixture moscow;
    const ImportReport r = moscow.import(ImportKind::Orders, table);
    CHECK(moscow.value("SELECT date(placed_at + 10800, 'unixepoch') FROM orders") == u"2024-05-03");
    REQUIRE(hasProblem(r, 0, "ambiguous_date"));
    CHECK(messageOf(r, "ambiguous_date").contains(u"2024-05-03 (day first), but could be 2024-03-05"_qs));
    CHECK(r.problemCount == 1);

    ImportFixture york;
    settle(york, {{"shop.timezone", u"America/New_York"_qs}, {"shop.currency", u"USD"_qs}, {"shop.language", u"en"_qs}});
    auto o = york.options(ImportKind::Orders, table);
    o.dryRun = true;
    CHECK(messageOf(york.import(o), "ambiguous_date").contains(u"2024-03-05 (month first)"_qs));
    o.dryRun = false;
    york.import(o);
    CHECK(york.value("SELECT date(placed_at, 'unixepoch') FROM orders") == u"2024-03-05");
    o = york.options(ImportKind::Orders, "Date,Order,Total\n03.05.2024,P1,10.00\n");
    CHECK(york.import(o).problemCount == 0);
    CHECK(york.value("SELECT date(placed_at, 'unixepoch') FROM orders WHERE number = 'P1'") == u"2024-05-03");
    o = york.options(ImportKind::Orders, "Date,Order,Total\n03/05/2024,Q1,10.00\n");
    o.dateFormat = u"dd/MM/yyyy"_qs;
    CHECK(york.import(o).problemCount == 0);
}

TEST_CASE("rows with too many or too few cells are told of and keep their place in the file of problems", "[import]")
{
    ImportFixture shop;
    auto o = shop.options(ImportKind::Orders, "Дата,Номер,Клиент,Сумма\n01.11.2025,R1,Анна,1500.50\n02.11.2025,R2,Вера,1200,50\n03.11.2025,R3,Глеб, Иванов,700\n"
                                              "04.11.2025,R4,Дима\n05.11.2025,R5,Ева,10\n06.11.2025,R6,Женя,10\n07.11.2025,R7,Зоя,10\n");
    o.errorsFile = shop.dir.filePath(u"bad.csv"_qs);
    const ImportReport r = shop.import(o);
    for (const qint64 row : {2, 3, 4})
        CHECK(hasProblem(r, row, "ragged_row"));
    CHECK(messageOf(r, "ragged_row").contains(u"beyond it stands \"50\""_qs));
    CHECK(r.errors == 2);
    const auto bad = must(openTable(o.errorsFile));
    REQUIRE(bad->header().size() == 7);
    Row row;
    QStringList reasons;
    while (must(bad->next(row))) {
        CHECK(row.fields == 7);
        reasons << row.text(4) + u' ' + row.text(5) + u' ' + row.text(6);
    }
    REQUIRE(reasons.size() == 3);
    CHECK(reasons[0].startsWith(u"2 imported the row has 5 cells"_qs));
    CHECK(reasons[1].startsWith(u"3 left out "_qs));
    CHECK(reasons[2].startsWith(u"4 left out "_qs));

    ImportFixture other;
    const ImportReport all = other.import(ImportKind::Orders, "Дата;Номер;Сумма;Прочее\n01.11.2025;1;10\n01.11.2025;2;10\n01.11.2025;3;10\n");
    CHECK(hasProblem(all, 0, "ragged_rows"));
    CHECK(all.problemCount == 1);
}

TEST_CASE("a table is never written over by its own rows with problems", "[import]")
{
    ImportFixture shop;
    const QByteArray table = "Имя;Телефон\nАнна;12\n";
    auto o = shop.options(ImportKind::Customers, table);
    const QString link = shop.dir.filePath(u"link.csv"_qs), hard = shop.dir.filePath(u"hard.csv"_qs), other = shop.dir.filePath(u"other.csv"_qs);
    REQUIRE(QFile::link(o.file, link));
    std::error_code ignored;
    std::filesystem::create_hard_link(o.file.toStdU16String(), hard.toStdU16String(), ignored);
    for (const QString& errors : {o.file, shop.dir.path() + u"/./in.csv"_qs, link, hard}) {
        o.errorsFile = errors;
        const auto refused = runImport(*shop.store, o);
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::WrongUsage);
        CHECK(describe(refused.error()).startsWith(u"The rows with problems would be written over the table itself"_qs));
        QFile file(o.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == table);
    }
    CHECK(shop.count("customers") == 0);
    o.errorsFile = other;
    shop.import(o);
    CHECK(QFile::exists(other));
}

TEST_CASE("dates in a person's words, and what the buyer took", "[import]")
{
    ImportFixture shop;
    const ImportReport r = shop.import(ImportKind::Orders, "Дата;Номер;Что взял;Цена\n\"пятница, 5 апреля 2024\";1;Кружка;100\nвторник 9 апреля 2024;2;Ложка;100\n10.04.2024 14.30;3;Чай;100\n"
                                                           "воскресенье, 14.04.2024;4;Чай;100\n10.04.2024 9-05;5;Чай;100\n");
    CHECK(r.problemCount == 0);
    CHECK(r.created.value(u"order_lines"_qs) == 5);
    CHECK(shop.value("SELECT group_concat(at) FROM (SELECT datetime(placed_at + 10800, 'unixepoch') AS at FROM orders ORDER BY id)")
          == u"2024-04-05 00:00:00,2024-04-09 00:00:00,2024-04-10 14:30:00,2024-04-14 00:00:00,2024-04-10 09:05:00");
}

TEST_CASE("a table of another kind is refused in words", "[import]")
{
    ImportFixture shop;
    const auto said = [&](ImportKind kind, const QByteArray& table) {
        const auto refused = runImport(*shop.store, shop.options(kind, table));
        REQUIRE(!refused);
        return describe(refused.error());
    };
    const QByteArray reviews = "Площадка;Автор;Дата;Оценка;Текст;Товар;Ответ;Дата ответа\nЯндекс;Мария;01.03.2024;5;Супер;Шапка;Спасибо!;02.03.2024\n";
    for (const ImportKind kind : {ImportKind::Orders, ImportKind::Mixed}) {
        CHECK(said(kind, reviews).startsWith(u"No column of the table is known to hold what an order is worth"_qs));
        CHECK(said(kind, "Номер;Сумма\n1;100\n").startsWith(u"No column of the table is known to hold the date of orders"_qs));
    }
    CHECK(shop.count("orders") == 0);
}

TEST_CASE("a new shop's phones are those of its country", "[import]")
{
    CHECK(likelyPhoneRegion(QTimeZone("America/New_York"), u"EUR"_qs) == u"US");
    CHECK(likelyPhoneRegion(QTimeZone("Asia/Almaty"), u"USD"_qs) == u"KZ");
    CHECK(likelyPhoneRegion(QTimeZone("Europe/Moscow"), u"RUB"_qs) == u"RU");
    CHECK(likelyPhoneRegion(QTimeZone("UTC"), u"USD"_qs) == u"US");
    CHECK(likelyPhoneRegion(QTimeZone(), u"RUB"_qs) == u"RU");
    CHECK(likelyPhoneRegion(QTimeZone(), u"EUR"_qs).isEmpty());
    ImportFixture shop;
    settle(shop, {{"shop.phone_region", u"US"_qs}});
    CHECK(shop.import(ImportKind::Customers, "Name,Phone\nAnn,(212) 555-0187\nBob,415-555-2671\n").problemCount == 0);
}

TEST_CASE_METHOD(ImportFixture, "a problem tells its facts apart from its words", "[import]")
{
    const ImportReport orders = import(ImportKind::Orders, "№;Дата;Сумма;Тел.;Товар\n1;05.03.2026;100,50;7,92E+10;Чашка\n1;05.03.2026;100,50;;\n2;32.13.2026;5;;\n2;05.03.2026;5;;\n");
    const auto facts = [](const ImportReport& report, const char* code) {
        for (const ImportProblem& p : report.problems)
            if (p.code == QLatin1String(code))
                return p.facts;
        FAIL("no problem " << code);
        return ImportFacts();
    };
    CHECK(facts(orders, "phone_damaged").value == u"7,92E+10"_qs);
    CHECK(facts(orders, "phone_damaged").column == u"Тел."_qs);
    CHECK(facts(orders, "bad_date").value == u"32.13.2026"_qs);
    CHECK(facts(orders, "repeated_number").otherRow == 1);
    CHECK(facts(orders, "order_left_out").otherRow == 3);
    const ImportReport again = import(ImportKind::Orders, "№;Дата;Сумма\n1;05.03.2026;90,00\n");
    CHECK(facts(again, "other_total").expected == u"100.50"_qs);
    CHECK(facts(again, "other_total").given == u"90.00"_qs);
    const ImportReport reviews = import(ImportKind::Reviews, "Оценка,Текст,Дата\n7,Хорошо,05.03.2026,лишнее\n");
    CHECK(facts(reviews, "bad_rating").value == u"7"_qs);
    CHECK(facts(reviews, "bad_rating").expected == u"5"_qs);
    CHECK(facts(reviews, "ragged_row").given == u"4"_qs);
    CHECK(facts(reviews, "ragged_row").expected == u"3"_qs);
    // A whole page in a cell of dates does not stay in memory.
    const QByteArray page(5000, 'x');
    CHECK(facts(import(ImportKind::Orders, "number,date,total\n7,2026-03-05,1\n8,2026-03-06,1\n9," + page + ",1\n"), "bad_date").value.size() == ImportFacts::kLimit + 1);
}
