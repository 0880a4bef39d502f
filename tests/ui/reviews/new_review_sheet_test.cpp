#include "reviews/new_review_sheet.h"

#include "support/ui/review_shop.h"
#include "widgets/stars.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using namespace encore::test;

namespace {

struct Counter : ReviewShop {
    Counter() : desk(*shop, std::make_unique<FakeOutside>(outside)), sheet(desk, &pane)
    {
        pane.resize(900, 800);
        pane.show();
        pane.activateWindow();
        must(shop->write({UnitKind::Edit, Permission::Customers, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            for (const char* name : {"Анна Белова", "Анна Серова"}) {
                Customer customer;
                customer.name = QString::fromUtf8(name);
                customer.emails << (annas.empty() ? QStringLiteral("belova@example.org") : QStringLiteral("serova@example.org"));
                ENCORE_LET(const CustomerId id, shop->store().customers().insert(unit, customer));
                annas.push_back(id);
            }
            return {};
        }));
        QObject::connect(&sheet, &NewReviewSheet::written, &pane, [this](ReviewId id) { written.push_back(id); });
    }
    template <class W>
    W* find(const char* name) { return sheet.findChild<W*>(QLatin1String(name)); }
    void save() { find<QPushButton>("newSave")->click(); }

    QWidget pane;
    ReviewDesk desk;
    NewReviewSheet sheet;
    std::vector<CustomerId> annas;
    std::vector<ReviewId> written;
};

} // namespace

TEST_CASE("a name that several people have is never taken for one of them", "[reviews_page][new_review]")
{
    Counter counter;
    counter.sheet.present();
    auto* customer = counter.find<QLineEdit>("newCustomer");
    counter.find<StarsEdit>("newStars")->setStars(2);
    customer->setText(u"анна"_qs);
    counter.save();
    CHECK(counter.written.empty());
    CHECK(counter.sheet.isOpen());
    customer->setText(u"belova@example.org"_qs);
    counter.save();
    REQUIRE(counter.written.size() == 1);
    CHECK(counter.review(counter.written[0]).customer == counter.annas[0]);
    CHECK(counter.review(counter.written[0]).link == AuthorLink::Confirmed);

    counter.sheet.present();
    CHECK(customer->text().isEmpty());
    counter.find<QPlainTextEdit>("newText")->setPlainText(u"Долго ждала"_qs);
    customer->setText(u"10480"_qs);                          // the number of an order
    counter.save();
    REQUIRE(counter.written.size() == 2);
    CHECK(counter.review(counter.written[1]).customer == counter.marina);

    // Of those that are offered below the field the person chooses.
    counter.sheet.present();
    counter.find<QPlainTextEdit>("newText")->setPlainText(u"Всё понравилось"_qs);
    customer->setFocus();
    QTest::keyClicks(customer, QStringLiteral("anna"));
    QWidget* popup = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (popup = QApplication::activePopupWidget()) != nullptr; }, 5000));
    QTest::keyClick(popup, Qt::Key_Return);
    const CustomerId chosen(counter.annas[customer->text() == u"Анна Белова"_qs ? 0 : 1]);
    counter.save();
    REQUIRE(counter.written.size() == 3);
    CHECK(counter.review(counter.written[2]).customer == chosen);
}

TEST_CASE("what was typed and left comes back until it is saved or thrown away", "[reviews_page][new_review]")
{
    Counter counter;
    auto* text = counter.find<QPlainTextEdit>("newText");
    auto* discard = counter.find<QPushButton>("newDiscard");
    counter.sheet.present();
    CHECK_FALSE(discard->isVisible());
    counter.find<StarsEdit>("newStars")->setStars(1);
    text->setPlainText(u"Кричали на меня"_qs);
    counter.find<QLineEdit>("newAuthor")->setText(u"Ирина"_qs);
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(counter.sheet.isOpen());

    counter.sheet.present();
    CHECK(text->toPlainText() == u"Кричали на меня"_qs);
    CHECK(counter.find<StarsEdit>("newStars")->stars() == 1);
    CHECK(discard->isVisible());
    counter.sheet.close();
    counter.outside->clipboard = u"Ольга\n★★★★☆\nТёплый"_qs;  // nor does a copied one take its place
    CHECK(counter.sheet.capture());
    CHECK(text->toPlainText() == u"Кричали на меня"_qs);

    discard->click();
    CHECK(text->toPlainText().isEmpty());
    CHECK_FALSE(discard->isVisible());
    counter.sheet.close();
    CHECK(counter.sheet.capture());
    CHECK(text->toPlainText().contains(u"Тёплый"_qs));
    counter.save();
    REQUIRE(counter.written.size() == 1);
    counter.sheet.present();
    CHECK(text->toPlainText().isEmpty());
    CHECK_FALSE(discard->isVisible());
}
