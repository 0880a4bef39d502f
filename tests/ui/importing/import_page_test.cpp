#include "importing/import_page.h"

#include "common/language.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "core/exchange/zip_builder.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"
#include "widgets/choice_button.h"
#include "widgets/states.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
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
    ui::ChoiceButton* format(const char* name)
    {
        auto* button = page.findChild<ui::ChoiceButton*>(QLatin1String(name));
        REQUIRE(button);
        return button;
    }
    void choose(const char* name, int entry) { format(name)->menu()->actions().at(entry)->trigger(); }
    QComboBox* box(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);      // those of a list before
        return page.findChild<QComboBox*>(QLatin1String(name));
    }
    void addChannel(const char* name)
    {
        must(shop->write({UnitKind::Settings, Permission::Settings, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_TRY(shop->store().channels().insert(unit, presetChannel(QString::fromUtf8(name))));
            return {};
        }));
    }
    QStringList channels()
    {
        QStringList names;
        for (const Channel& channel : must(shop->store().channels().all()))
            names << channel.name;
        return names;
    }
    QString promise() { return page.findChild<QLabel*>(QStringLiteral("promise"))->text(); }

    FakePrompts prompts;
    std::unique_ptr<Shop> shop;
    ui::ImportPage page;
};

QByteArray sheetOf(const QStringList& rows)
{
    QString xml = QStringLiteral("<worksheet><sheetData>");
    for (const QString& row : rows) {
        xml += QStringLiteral("<row>");
        for (const QString& cell : row.split(u'|'))
            xml += QStringLiteral("<c t='inlineStr'><is><t>%1</t></is></c>").arg(cell);
        xml += QStringLiteral("</row>");
    }
    return (xml + QStringLiteral("</sheetData></worksheet>")).toUtf8();
}

// Customers, orders, an empty sheet and reviews in one workbook.
QByteArray wholeShop()
{
    QByteArray rels, sheets;
    const char* names[]{"Клиенты", "Заказы", "Пусто", "Отзывы Ozon"};
    for (int i = 1; i <= 4; ++i) {
        const QByteArray n = QByteArray::number(i);
        rels += "<Relationship Id='r" + n + "' Type='http://x/worksheet' Target='worksheets/sheet" + n + ".xml'/>";
        sheets += "<sheet name='" + QByteArray(names[i - 1]) + "' sheetId='" + n + "' r:id='r" + n + "'/>";
    }
    return ZipBuilder()
        .add("_rels/.rels", "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .add("xl/_rels/workbook.xml.rels", "<Relationships>" + rels + "</Relationships>")
        .add("xl/workbook.xml", "<workbook xmlns:r='http://r'><sheets>" + sheets + "</sheets></workbook>")
        .add("xl/worksheets/sheet1.xml", sheetOf({QStringLiteral("Имя|Телефон"), QStringLiteral("Марина|+7 916 123-43-21"), QStringLiteral("Олег|+7 903 111-22-33")}))
        .add("xl/worksheets/sheet2.xml", sheetOf({QStringLiteral("Номер|Дата|Сумма|Телефон"), QStringLiteral("1|25.02.2026|100|+7 916 123-43-21")}))
        .add("xl/worksheets/sheet3.xml", sheetOf({}))
        .add("xl/worksheets/sheet4.xml", sheetOf({QStringLiteral("Оценка|Текст|Дата|Автор"), QStringLiteral("9|Хорошо|25.02.2026|Аня"), QStringLiteral("4|Так себе|26.02.2026|Яна")}))
        .bytes();
}

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

TEST_CASE_METHOD(ImportPageFixture, "a workbook gives its sheets one after another, reviews with their place and scale", "[import_page]")
{
    addChannel("Сайт");
    addChannel("Магазин");
    untilReady([&] { page.openFile(file("three.xlsx", wholeShop())); });
    auto* next = page.findChild<QAbstractButton*>(QStringLiteral("next"));
    CHECK(format("formatSheet")->text().contains(QStringLiteral("Клиенты")));
    CHECK_FALSE(box("place")->isVisibleTo(&page));                 // people are of no place
    untilReady([&] { press("next"); });
    untilReady([&] { press("next"); });
    CHECK(must(shop->store().customers().count()) == 2);
    CHECK(next->text().contains(QStringLiteral("Заказы")));

    untilReady([&] { press("next"); });
    CHECK(format("formatSheet")->text().contains(QStringLiteral("Заказы")));
    REQUIRE(box("place")->isVisibleTo(&page));
    CHECK(box("place")->currentText().isEmpty());                  // two places, and nothing speaks of one
    press("next");
    CHECK(promise().contains(QStringLiteral("place")));
    CHECK(page.isReady());
    box("place")->setEditText(QStringLiteral("Магазин"));
    untilReady([&] { press("next"); });
    untilReady([&] { press("next"); });
    CHECK(orders() == 1);

    // The empty one is named and passed over; what came in before can still be undone.
    QStringList notices;
    QObject::connect(&page, &ui::Page::noticeRaised, &page, [&](const ui::Notice& notice) { notices << notice.text; });
    untilReady([&] { press("next"); });
    CHECK(notices.join(u' ').contains(QStringLiteral("no table")));
    CHECK(page.findChild<QAbstractButton*>(QStringLiteral("undoImport"))->isVisibleTo(&page));
    CHECK(next->text().contains(QStringLiteral("Отзывы Ozon")));
    untilReady([&] { press("next"); });
    CHECK(box("place")->currentText() == QStringLiteral("Ozon"));  // by the name of the sheet
    CHECK(format("ratingScale")->text().contains(QStringLiteral("10")));
    untilReady([&] { press("next"); });
    untilReady([&] { press("next"); });
    CHECK_FALSE(next->text().contains(QStringLiteral("sheet")));
    CHECK(channels().contains(QStringLiteral("Ozon")));
    CHECK_FALSE(channels().contains(QStringLiteral("Site")));
    ReviewFilter filter;
    filter.now = clock.nowUtc();
    for (const ReviewId id : must(shop->store().reviews().ids(filter, ReviewSort::Newest)))
        CHECK(must(shop->store().reviews().find(id)).rating->maxTenths == 100);
}

TEST_CASE_METHOD(ImportPageFixture, "how a file was read is shown and changed in place", "[import_page]")
{
    // Windows-1251 with semicolons; no date tells the day from the month.
    const QByteArray table = QByteArrayLiteral("\xC4\xE0\xF2\xE0;\xD1\xF3\xEC\xEC\xE0;\xB9;\xCA\xEB\xE8\xE5\xED\xF2\r\n03/04/2025;1 290,50;7;\xCE\xEB\xE5\xE3\r\n05/06/2025;5,00;8;\xCE\xEB\xE5\xE3;\xEB\xE8\xF8\xED\xE5\xE5\r\n");
    untilReady([&] { page.openFile(file("Orders.csv", table)); });
    CHECK(format("formatEncoding")->text().contains(QStringLiteral("windows-1251"), Qt::CaseInsensitive));
    CHECK(format("formatDelimiter")->text().contains(QStringLiteral(";")));
    CHECK(format("formatDecimal")->text().contains(QStringLiteral("comma")));
    CHECK(format("formatDates")->text().contains(QStringLiteral("DD.MM")));
    const auto* doubts = page.findChild<QLabel*>(QStringLiteral("formatDoubts"));
    CHECK(doubts->text().contains(QStringLiteral("which number is the day")));
    CHECK(doubts->text().contains(QStringLiteral("1 row")));
    const auto* source = page.findChild<QLabel*>(QStringLiteral("source"));
    REQUIRE(source);
    CHECK(source->text().contains(QStringLiteral("2 row")));

    untilReady([&] { choose("formatEncoding", 2); });              // another set of letters: read again
    CHECK(format("formatEncoding")->text().contains(QStringLiteral("866")));
    untilReady([&] { choose("formatEncoding", 1); });
    untilReady([&] { choose("formatDelimiter", 3); });             // one column: still there to be mended
    CHECK(format("formatDelimiter")->text().contains(QStringLiteral("|")));
    untilReady([&] { choose("formatDelimiter", 0); });
    choose("formatDates", 1);
    CHECK(format("formatDates")->text().contains(QStringLiteral("MM/DD")));
    CHECK_FALSE(doubts->text().contains(QStringLiteral("which number is the day")));
    untilReady([&] { press("next"); });
    untilReady([&] { press("next"); });
    const auto ids = must(shop->store().orders().byNumberAnywhere(QStringLiteral("7")));
    REQUIRE(ids.size() == 1);
    CHECK(QDateTime::fromSecsSinceEpoch(must(shop->store().orders().find(ids.front()))->placedAt, Qt::UTC).date().month() == 3);
}

TEST_CASE_METHOD(ImportPageFixture, "words that Encore does not know get their meaning before the trial run", "[import_page]")
{
    ui::Language language;
    language.choose(QStringLiteral("ru"));
    const QByteArray table = QStringLiteral("Номер,Дата,Сумма,Статус\n1,25.02.2026,100,тумба\n2,26.02.2026,100,Доставлен не туда\n3,27.02.2026,100,тумба\n4,32.02.2026,100,оплачен\n").toUtf8();
    untilReady([&] { page.openFile(file("orders.csv", table)); });
    auto* wardrobe = box("meaning_0");
    auto* brought = box("meaning_1");
    REQUIRE(wardrobe);
    REQUIRE(brought);
    CHECK(wardrobe->currentIndex() == 0);
    CHECK(brought->currentData().toString() == QStringLiteral("delivered"));
    untilReady([&] { press("next"); });
    const auto problems = [&] {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page) && label->text().startsWith(QStringLiteral("строк")))
                texts << label->text();
        return texts.join(u'\n');
    };
    CHECK(problems().contains(QStringLiteral("«тумба» — такого статуса")));
    CHECK(problems().count(QStringLiteral("тумба")) == 1);          // once for its rows
    CHECK(problems().contains(QStringLiteral("строки 1, 3 ")));
    CHECK(problems().contains(QStringLiteral("строка 4, пропущена")));
    CHECK(problems().contains(QStringLiteral("«32.02.2026» — не дата")));
    CHECK_FALSE(problems().contains(QStringLiteral("Доставлен")));
    press("back");
    wardrobe = box("meaning_0");
    wardrobe->setCurrentIndex(wardrobe->findData(QStringLiteral("delivered")));
    emit wardrobe->activated(wardrobe->currentIndex());
    untilReady([&] { press("next"); });
    CHECK_FALSE(problems().contains(QStringLiteral("тумба")));
    untilReady([&] { press("next"); });
    const auto status = [&](const char* number) {
        const auto ids = must(shop->store().orders().byNumberAnywhere(QLatin1String(number)));
        REQUIRE(ids.size() == 1);
        return must(shop->store().orders().find(ids.front()))->status;
    };
    CHECK(status("1") == OrderStatus::Delivered);
    CHECK(status("2") == OrderStatus::Delivered);
    CHECK(status("3") == OrderStatus::Delivered);
    language.choose(QStringLiteral("en"));
}

TEST_CASE_METHOD(ImportPageFixture, "what is missing is said where it is mended", "[import_page]")
{
    ui::Language language;
    language.choose(QStringLiteral("ru"));
    untilReady([&] { page.openFile(file("orders.csv", QStringLiteral("Номер,Дата,Сумма\n1,25.02.2026,100\n").toUtf8())); });
    QComboBox* date = nullptr;
    for (QComboBox* field : page.findChildren<QComboBox*>())
        if (field->currentData().toString() == QStringLiteral("placed_at"))
            date = field;
    REQUIRE(date);
    date->setCurrentIndex(0);
    emit date->activated(0);
    untilReady([&] { press("next"); });
    CHECK(promise() == QStringLiteral("Ни один столбец не говорит, когда сделаны заказы. Выберите столбец с датой заказа."));
    date->setCurrentIndex(date->findData(QStringLiteral("placed_at")));
    emit date->activated(date->currentIndex());
    CHECK(promise().startsWith(QStringLiteral("Ничего не записано")));

    untilReady([&] { page.openPasted(QStringLiteral("  \n")); });
    const auto* failed = page.findChild<ui::ErrorState*>();
    CHECK(failed->accessibleName().startsWith(QStringLiteral("Вставлять пока нечего")));
    CHECK(failed->accessibleName().contains(QStringLiteral("Ctrl+C")));
    language.choose(QStringLiteral("en"));
    CHECK(QTest::qWaitFor([&] { return failed->accessibleName().startsWith(QStringLiteral("There are no rows to paste")); }, 2000));
}

TEST_CASE_METHOD(ImportPageFixture, "the columns show what the first rows will become", "[import_page][preview]")
{
    untilReady([&] { page.openFile(file("orders.csv", QStringLiteral("№;Дата;Сумма;Тел.;Статус\n1;03/04/2026;100,50;8 916 123-43-21;ура\n2;40/40/2026;5;7,92E+10;оплачен\n").toUtf8())); });
    const auto label = [&](const QString& name, int record) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* box = page.findChild<QWidget*>(QStringLiteral("previewRecord_%1").arg(record));
        REQUIRE(box);
        auto* found = box->findChild<QLabel*>(name);
        return found ? found->text() : QString();
    };
    const auto cell = [&](const char* field, int record) { return label(QStringLiteral("previewCell_") + QLatin1String(field), record); };
    CHECK(cell("customer_phone", 1).startsWith(QStringLiteral("+7")));      // 8 in the file
    CHECK(cell("placed_at", 2).contains(QStringLiteral("40/40/2026")));
    CHECK(label(QStringLiteral("previewWhy_2_placed_at"), 2).contains(QStringLiteral("40/40/2026")));
    CHECK(label(QStringLiteral("previewWhy_2_customer_phone"), 2).contains(QStringLiteral("rounded")));
    const QString before = cell("placed_at", 1);
    choose("formatDates", 1);                     // the month first
    CHECK(cell("placed_at", 1) != before);
    CHECK_FALSE(label(QStringLiteral("previewWhy_1_status"), 1).isEmpty());
    auto* meaning = box("meaning_0");
    REQUIRE(meaning);
    meaning->setCurrentIndex(meaning->findData(QStringLiteral("cancelled")));
    emit meaning->activated(meaning->currentIndex());
    CHECK(label(QStringLiteral("previewWhy_1_status"), 1).isEmpty());
    CHECK(cell("status", 1) == QStringLiteral("cancelled"));
    // Without the date nothing becomes an order: it is said at once.
    for (int c = 0; auto* field = box(qPrintable(QStringLiteral("field_%1").arg(c))); ++c)
        if (field->currentData().toString() == QLatin1String("placed_at")) {
            field->setCurrentIndex(0);
            emit field->activated(0);
            break;
        }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* lack = page.findChild<QLabel*>(QStringLiteral("previewLack"));
    REQUIRE(lack);
    CHECK_FALSE(lack->text().isEmpty());
    CHECK(orders() == 0);
}
