#include "reviews/media_sheet.h"

#include "support/ui/review_shop.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

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
