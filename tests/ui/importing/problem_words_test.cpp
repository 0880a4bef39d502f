#include "importing/problem_words.h"

#include "common/language.h"
#include "exchange/value_parsing.h"
#include "orders/order_rules.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace encore;
using namespace encore::ui;

namespace {

// The codes that the sources of imports spell out, and those of values and of orders.
QStringList codesInSources()
{
    static const QRegularExpression noted(QStringLiteral("log\\w*(?:\\(\\))?(?:\\.|->)(?:note|noteFile|reject)\\([^,;]+,\\s*(?:[^,;\"]*\\? )?QStringLiteral\\(\"([a-z_]+)\"\\)(?: : QStringLiteral\\(\"([a-z_]+)\"\\))?"));
    QStringList codes;
    QDirIterator files(encore::test::testData("../../core/exchange"), {QStringLiteral("import*.cpp")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QFile::ReadOnly));
        for (auto match = noted.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            codes << one.captured(1) << one.captured(2);
        }
    }
    for (int problem = 0; problem <= int(ValueProblem::BadBirthday); ++problem)
        codes << problemCode(ValueProblem(problem));
    for (int problem = 0; problem <= int(OrderProblemCode::DeliveredInFuture); ++problem)
        codes << codeOf(OrderProblemCode(problem));
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

ImportProblem problem(const QString& code, ImportFacts facts) { return {5, QStringLiteral("status"), code, QStringLiteral("in English"), false, std::move(facts)}; }

} // namespace

TEST_CASE("every problem of an import is told in the language of the window", "[import_page][problem_words]")
{
    const QStringList codes = codesInSources();
    for (const char* code : {"unknown_status", "nobody", "ambiguous_order", "too_long", "no_dates", "placed_in_future", "repeated_number"})
        REQUIRE(codes.contains(QLatin1String(code)));
    Language language;
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3,}")), russian(QStringLiteral("[А-Яа-я]"));
    for (const QString& code : codes) {
        INFO(code.toStdString());
        CHECK(problem_words::knows(code));
        language.choose(QStringLiteral("ru"));
        const QString words = problem_words::text(problem(code, {.value = QStringLiteral("ыы")}));
        CHECK(words.contains(russian));
        CHECK_FALSE(QString(words).remove(QStringLiteral("Encore")).contains(latin));
        language.choose(QStringLiteral("en"));
        CHECK_FALSE(problem_words::text(problem(code, {.value = QStringLiteral("x")})).contains(russian));
    }
    language.choose(QStringLiteral("ru"));
    CHECK(problem_words::text(problem(QStringLiteral("unknown_status"), {.value = QStringLiteral("Отменён \"клиентом\"")})).startsWith(QStringLiteral("«Отменён \"клиентом\"»")));
    CHECK(problem_words::text(problem(QStringLiteral("bad_number"), {})).contains(QStringLiteral("сумм")));
    CHECK(problem_words::text(problem(QStringLiteral("unknown_order"), {.value = QStringLiteral("A-1 %2")})).contains(QStringLiteral("«A-1 %2»")));
    // The more the problem tells, the more is said.
    CHECK(problem_words::text(problem(QStringLiteral("bad_rating"), {.value = QStringLiteral("7"), .expected = QStringLiteral("5")})) == QStringLiteral("«7» — не оценка из 5"));
    CHECK(problem_words::text(problem(QStringLiteral("other_total"), {.value = QStringLiteral("1"), .expected = QStringLiteral("100.50"), .given = QStringLiteral("90.00")}))
          == QStringLiteral("у заказа «1» в магазине сумма 100,50, а здесь 90,00; остаётся та, что в магазине"));
    CHECK(problem_words::text(problem(QStringLiteral("repeated_number"), {.value = QStringLiteral("1"), .otherRow = 3})).contains(QStringLiteral("в строке 3")));
    CHECK(problem_words::text(problem(QStringLiteral("bad_date"), {.value = QString(300, u'я')})).size() < 100);
    CHECK(problem_words::field({5, QStringLiteral("phone"), {}, {}, false, {.column = QStringLiteral("Тел.")}}) == QStringLiteral("Телефон (столбец «Тел.»)"));
    CHECK(problem_words::field({5, QStringLiteral("phone"), {}, {}, false, {}}) == QStringLiteral("Телефон"));
    // What nobody has words for yet still names its value.
    const QString unknown = problem_words::text(problem(QStringLiteral("from_the_future"), {.value = QStringLiteral("абв")}));
    CHECK(unknown.contains(QStringLiteral("«абв»")));
    CHECK_FALSE(unknown.contains(latin));
    CHECK(problem_words::place({5}, false) == QStringLiteral("строка 5"));
    CHECK(problem_words::place({5}, true) == QStringLiteral("строка 5, пропущена"));
    CHECK(problem_words::place({5, 7}, true) == QStringLiteral("строки 5, 7, пропущены"));
    CHECK(problem_words::place({1, 2, 3, 4, 5, 6, 7, 8}, false) == QStringLiteral("строки 1, 2, 3, 4, 5, 6 и ещё 2"));
    CHECK(problem_words::place({0}, false) == QStringLiteral("весь файл"));
    language.choose(QStringLiteral("en"));
}

TEST_CASE("what a table lacks is said with the way to go on", "[import_page][problem_words]")
{
    Language language;
    language.choose(QStringLiteral("ru"));
    ImportOptions file, pasted;
    file.file = QStringLiteral("folder/Заказы.xls");
    const auto lacks = [&](ImportKind kind, const char* what = "x") {
        return problem_words::failure({ErrorCode::WrongUsage, importKindName(kind), QStringLiteral("no column is known to hold %1").arg(QLatin1String(what)), {}}, file);
    };
    CHECK(lacks(ImportKind::Orders) == QStringLiteral("Ни один столбец не говорит, когда сделаны заказы. Выберите столбец с датой заказа."));
    CHECK(lacks(ImportKind::Mixed) == lacks(ImportKind::Orders));
    CHECK(lacks(ImportKind::Mixed, "what an order is worth: its total").contains(QStringLiteral("сумм")));
    ImportOptions lines = file;
    lines.kind = ImportKind::OrderItems;
    CHECK(problem_words::failure({ErrorCode::WrongUsage, {}, QStringLiteral("the product (product, sku)"), {QStringLiteral("columns")}}, lines).contains(QStringLiteral("артикул")));
    CHECK(lacks(ImportKind::Customers).contains(QStringLiteral("телефон")));
    CHECK(lacks(ImportKind::Products).contains(QStringLiteral("артикул")));
    CHECK(lacks(ImportKind::Reviews).contains(QStringLiteral("звёзд")));
    CHECK(lacks(ImportKind::OrderItems, "number, the number of the order").contains(QStringLiteral("номер")));
    CHECK(lacks(ImportKind::OrderItems, "the product or its sku").contains(QStringLiteral("товар")));
    CHECK(problem_words::failure({ErrorCode::NotFound, {}, {}, {}}, pasted).contains(QStringLiteral("Ctrl+C")));
    CHECK(problem_words::failure({ErrorCode::Unsupported, {}, {}, {}}, file).contains(QStringLiteral(".xlsx")));
    CHECK(problem_words::failure({ErrorCode::InvalidInput, {}, {}, {}}, file).contains(QStringLiteral("названиями столбцов")));
    CHECK(problem_words::failure({ErrorCode::DiskFull, {}, {}, {}}, file).contains(QStringLiteral("диск"), Qt::CaseInsensitive));
    language.choose(QStringLiteral("en"));
}
