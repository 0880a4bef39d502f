#include "importing/import_page.h"

#include "orders/order_repository.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::test;

namespace {

class ImportPageFixture : public ShopFixture {
public:
    ImportPageFixture() : shop(must(Shop::open(path, clock, actor))), page(*shop, prompts)
    {
        page.resize(1200, 800);
        page.show();
    }

    QString file(const char* name, const QByteArray& bytes)
    {
        const QString at = dir.filePath(QLatin1String(name));
        QFile f(at);
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(bytes);
        return at;
    }
    template <class Act>
    void untilReady(Act act)
    {
        QSignalSpy ready(&page, &ui::Page::ready);
        act();
        REQUIRE((ready.count() > 0 || ready.wait(60000)));
    }
    void press(const char* name)
    {
        auto* button = page.findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(button);
        REQUIRE(button->isVisibleTo(&page));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    qint64 orders() { return must(shop->store().orders().count({})); }

    FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    ui::ImportPage page;
};

} // namespace

TEST_CASE_METHOD(ImportPageFixture, "a sheet of customers with orders comes in by three clicks and goes by one", "[import_page]")
{
    // Windows-1251, semicolons, decimal comma, dates by day first: what Excel in Russian saves.
    const QByteArray table = QByteArrayLiteral(
        "\xCF\xEE\xEA\xF3\xEF\xE0\xF2\xE5\xEB\xFC;\xD2\xE5\xEB.;\xC4\xE0\xF2\xE0;\xB9;\xD1\xF3\xEC\xEC\xE0\r\n"
        "\xCC\xE0\xF0\xE8\xED\xE0;+7 916 123-43-21;25.02.2026;10482;9 280,00\r\n"
        "\xCE\xEB\xE5\xE3;8 903 111-22-33;26.02.2026;10483;1 290,50\r\n");
    untilReady([&] { page.openFile(file("orders.csv", table)); });
    auto* kind = page.findChild<QComboBox*>(QStringLiteral("kind"));
    REQUIRE(kind);
    // Orders with customers' columns beside them: both kinds bring the people along.
    const auto guessed = ImportKind(kind->currentData().toInt());
    CHECK((guessed == ImportKind::Mixed || guessed == ImportKind::Orders));

    untilReady([&] { press("next"); });      // check: nothing is written
    CHECK(orders() == 0);
    untilReady([&] { press("next"); });      // import
    CHECK(orders() == 2);
    CHECK(must(shop->store().customers().count()) == 2);

    press("undoImport");
    CHECK(orders() == 0);
    CHECK(must(shop->store().customers().count()) == 0);
}

TEST_CASE_METHOD(ImportPageFixture, "what is no table is named and nothing stays", "[import_page]")
{
    untilReady([&] { page.openFile(file("picture.csv", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(4000, '\0'))); });
    CHECK(orders() == 0);
    auto* next = page.findChild<QAbstractButton*>(QStringLiteral("next"));
    REQUIRE(next);
    CHECK_FALSE(next->isVisibleTo(&page));
    untilReady([&] { page.openPasted(QString()); });
    CHECK_FALSE(next->isVisibleTo(&page));
}
