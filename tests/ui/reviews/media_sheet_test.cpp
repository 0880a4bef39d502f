#include "reviews/media_sheet.h"

#include "support/ui/review_shop.h"

#include "attachments/attachment_repository.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace encore;
using namespace encore::ui;
using namespace encore::test;

TEST_CASE("lengths of films are read and written", "[media]")
{
    CHECK(lengthText(65) == u"1:05"_qs);
    CHECK(lengthText(3723) == u"1:02:03"_qs);
    CHECK(lengthFrom(u"1:05"_qs) == 65);
    CHECK(lengthFrom(u"1:02:03"_qs) == 3723);
    CHECK(lengthFrom(u"90"_qs) == 90);
    CHECK_FALSE(lengthFrom(u"1:75"_qs));
    CHECK_FALSE(lengthFrom(u"minute"_qs));
    CHECK_FALSE(lengthFrom(u"99999"_qs));
}

TEST_CASE("a video of a review keeps its length, its moments and who allowed it", "[media]")
{
    ReviewShop shop;
    const ReviewId review = shop.add([](Review&) {});
    ReviewDesk desk(*shop.shop, std::make_unique<FakeOutside>(std::make_shared<FakeOutside::Log>()));
    QWidget pane;
    pane.resize(900, 700);
    pane.show();
    MediaSheet& sheet = MediaSheet::in(&pane, desk);
    QSignalSpy saved(&sheet, &MediaSheet::saved);
    ReviewMedia fresh;
    fresh.review = review;
    sheet.begin(fresh);
    const auto line = [&](const char* name) { return sheet.findChild<QLineEdit*>(QLatin1String(name)); };
    auto* save = sheet.findChild<QPushButton*>(u"saveMedia"_qs);
    save->click();
    CHECK(saved.isEmpty());
    line("mediaLocation")->setText(u"https://example.com/v/1"_qs);
    line("mediaLength")->setText(u"1:05"_qs);
    sheet.findChild<QPlainTextEdit*>(u"mediaNotes"_qs)->setPlainText(u"0:15 скол"_qs);
    line("permissionScope")->setText(u"наш сайт"_qs);
    save->click();
    CHECK(saved.isEmpty());      // nobody gave it
    line("permissionBy")->setText(u"Марина"_qs);
    line("permissionUntil")->setText(u"1.4.2026"_qs);
    save->click();
    REQUIRE(saved.size() == 1);
    const auto media = must(shop.shop->store().reviews().media(review));
    REQUIRE(media.size() == 1);
    CHECK(media[0].kind == u"video"_qs);
    CHECK(media[0].seconds == 65);
    CHECK(media[0].permissionOn == u"2026-03-02"_qs);
    CHECK(media[0].mayBeShown(u"2026-04-01"_qs));
    CHECK_FALSE(media[0].mayBeShown(u"2026-04-02"_qs));
    must(shop.shop->undo(saved.first().at(1).value<UnitId>()));
    CHECK(must(shop.shop->store().reviews().media(review)).empty());
}

TEST_CASE("of a picture on this computer or among the review's files a small one is shown, and of nothing else", "[media]")
{
    ReviewShop shop;
    const ReviewId review = shop.add([](Review&) {});
    QImage wide(900, 300, QImage::Format_RGB32);
    wide.fill(Qt::darkCyan);
    const QString path = shop.dir.filePath(u"снимок.png"_qs);
    REQUIRE(wide.save(path));
    const auto write = [&](const QString& name, const QByteArray& content) {
        QFile out(shop.dir.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    };
    Store& store = shop.shop->store();
    CHECK(stillOf(store, review, path, 90).size() == QSize(90, 30));
    CHECK(stillOf(store, review, QUrl::fromLocalFile(path).toString(), 90).size() == QSize(90, 30));
    for (const QString& refused : {u"https://example.com/a.png"_qs, u"снимок.png"_qs, u"//host/share/a.png"_qs, u"\\\\host\\share\\a.png"_qs, u"file://host/share/a.png"_qs,
                                   shop.dir.path(), u"/dev/zero"_qs, write(u"a.svg"_qs, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
                                   write(u"film.png"_qs, "not a picture"), QString()}) {
        CAPTURE(refused.toStdString());
        CHECK(stillOf(store, review, refused, 90).isNull());
    }
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    wide.copy(0, 0, 40, 80).save(&buffer, "PNG");
    must(shop.shop->write({UnitKind::Edit, Permission::Reviews, u"test"_qs, {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(AttachmentRepository(store.db()).add(unit, {{}, {}, review, {}}, u"из чата.png"_qs, u"image/png"_qs, png));
        return {};
    }));
    CHECK(stillOf(store, review, u"из чата.png"_qs, 90).size() == QSize(40, 80));

    ReviewDesk desk(*shop.shop, std::make_unique<FakeOutside>(std::make_shared<FakeOutside::Log>()));
    QWidget pane;
    pane.resize(900, 700);
    pane.show();
    MediaSheet& sheet = MediaSheet::in(&pane, desk);
    ReviewMedia media;
    media.review = review;
    media.location = path;
    sheet.begin(media);
    auto* still = sheet.findChild<QLabel*>(u"mediaStill"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !sheet.isLooking(); }, 8000));
    CHECK(still->isVisible());
    auto* location = sheet.findChild<QLineEdit*>(u"mediaLocation"_qs);
    location->selectAll();
    QTest::keyClicks(location, u"https://example.com"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !sheet.isLooking(); }, 8000));
    CHECK_FALSE(still->isVisible());
}
