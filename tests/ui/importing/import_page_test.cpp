#include "importing/import_page.h"

#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "core/exchange/zip_builder.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "widgets/states.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
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

    // The columns are kept under a name: the next such file, in another order of columns, needs no questions.
    press("remember");
    const QByteArray later = QByteArrayLiteral(
        "\xB9;\xCF\xEE\xEA\xF3\xEF\xE0\xF2\xE5\xEB\xFC;\xD2\xE5\xEB.;\xC4\xE0\xF2\xE0;\xD1\xF3\xEC\xEC\xE0\r\n"
        "10484;\xCE\xEB\xE5\xE3;8 903 111-22-33;27.02.2026;500\r\n");
    untilReady([&] { page.openFile(file("orders 2.csv", later)); });
    CHECK(page.findChild<QLabel*>(QStringLiteral("asLastTime"))->text().contains(QStringLiteral("orders")));
    const auto go = [&] {
        for (const ui::Command& command : page.commands())
            if (command.id == QStringLiteral("import.next"))
                command.run();
    };
    untilReady(go);
    untilReady(go);
    CHECK(orders() == 3);
    CHECK(must(shop->store().customers().count()) == 2);

    untilReady([&] { press("undoImport"); });
    CHECK(orders() == 2);
    // The first one is undone later, from the first step.
    page.activate({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);      // the rows of the list before
    QCoreApplication::sendPostedEvents();                                     // new rows show themselves
    untilReady([&] { press("undoEarlier_0"); });
    CHECK(orders() == 0);
    CHECK(must(shop->store().customers().count()) == 0);
}

TEST_CASE_METHOD(ImportPageFixture, "reviews that came in are asked about once more, several files one after another", "[import_page]")
{
    const QString first = file("a.csv", "rating,text,date,author,reply\n1,Bad,2026-02-27 10:00,a,\n2,Old,2026-01-10,b,\n");
    const QString second = file("b.csv", "rating,text,date,author,reply\n5,Fine,2026-02-28 10:00,c,\n");
    QMimeData both;
    both.setUrls({QUrl::fromLocalFile(first), QUrl::fromLocalFile(second)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &both, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &both, Qt::LeftButton, {});
    untilReady([&] { QApplication::sendEvent(&page, &drop); });
    for (int i = 0; i < 2; ++i) {
        untilReady([&] { press("next"); });
        untilReady([&] { press("next"); });
        if (i == 0)
            untilReady([&] { press("next"); });      // the other file
    }
    const auto waiting = [&] { return must(shop->store().reviews().waitingCount(clock.nowUtc())); };
    CHECK(waiting() == 3);
    auto* day = page.findChild<QDateEdit*>(QStringLiteral("answerFrom"));
    CHECK(day->date() == QDate(2026, 1, 31));      // 30 days back by the shop's clock, not the computer's
    const auto* text = page.findChild<QLabel*>(QStringLiteral("answerFromText"));
    const auto chip = [&](const char* id) { return page.findChild<QAbstractButton*>(QStringLiteral("tab_") + QLatin1String(id)); };
    REQUIRE(QTest::qWaitFor([&] { return chip("all") && chip("all")->text().endsWith(QStringLiteral("3")); }, 10000));
    CHECK(chip("7")->text().endsWith(QStringLiteral("2")));
    CHECK(chip("30")->isChecked());
    CHECK(text->text().contains(QStringLiteral("2 wait")));
    QTest::mouseClick(chip("all"), Qt::LeftButton);
    CHECK(day->date() == QDate(2026, 1, 10));
    day->setDate(QDate(2026, 2, 1));
    CHECK(chip("own")->isChecked());
    press("applyAnswerFrom");
    CHECK(QTest::qWaitFor([&] { return waiting() == 2; }, 10000));
}

TEST_CASE_METHOD(ImportPageFixture, "a line without end and an archive that swells are refused in words", "[import_page]")
{
    const auto* failed = page.findChild<ui::ErrorState*>();
    auto* next = page.findChild<QAbstractButton*>(QStringLiteral("next"));
    REQUIRE(failed);
    REQUIRE(next);
    {
        QFile line(dir.filePath(QStringLiteral("line.csv")));
        REQUIRE(line.open(QIODevice::WriteOnly));
        line.write("number,total\n");
        const QByteArray megabyte(1 << 20, 'x');
        for (int i = 0; i < 100; ++i)
            line.write(megabyte);
    }
    untilReady([&] { page.openFile(dir.filePath(QStringLiteral("line.csv"))); });
    CHECK(failed->isVisibleTo(&page));
    CHECK(failed->accessibleName().contains(QStringLiteral("a line of more than a million characters")));
    CHECK_FALSE(next->isVisibleTo(&page));

    untilReady([&] { page.openFile(file("swells.xlsx", swellingWorkbook())); });
    CHECK(failed->isVisibleTo(&page));
    CHECK(failed->accessibleName().contains(QStringLiteral("unpacks to far more")));
    CHECK_FALSE(next->isVisibleTo(&page));
    CHECK(orders() == 0);
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

TEST_CASE_METHOD(ImportPageFixture, "a file that tells nothing of answers says that its reviews are not among those to answer", "[import_page]")
{
    untilReady([&] { page.openFile(file("a.csv", "external_id,rating,text,date,author\n7,1,Bad,2026-02-27 10:00,a\n")); });
    untilReady([&] { press("next"); });
    const auto said = [&] {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("tells nothing of answers")))
                return true;
        return false;
    };
    CHECK(said());
    untilReady([&] { press("next"); });
    CHECK(said());
    CHECK(must(shop->store().reviews().waitingCount(clock.nowUtc())) == 0);
    untilReady([&] { page.openFile(file("b.csv", "external_id,rating,text,date,author,reply\n7,1,Bad,2026-02-27 10:00,a,\n")); });
    untilReady([&] { press("next"); });
    CHECK_FALSE(said());
    untilReady([&] { press("next"); });
    CHECK(must(shop->store().reviews().waitingCount(clock.nowUtc())) == 1);
}
