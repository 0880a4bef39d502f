#include "settings/fields_section.h"

#include "customers/custom_field_repository.h"
#include "support/core/shop_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using namespace encore::test;

TEST_CASE("fields of the shop's own are added, changed and removed with an undo", "[settings]")
{
    ShopFixture file;
    const auto shop = must(Shop::open(file.path, file.clock, file.actor));
    FieldsSection section(*shop);
    QObject::connect(shop.get(), &Shop::changed, &section, [&](const ChangeSet& changes) {
        if (section.concerns(changes))
            section.reload();
    });
    QSignalSpy offers(&section, &SettingsSection::undoOffered);
    section.resize(900, 500);
    section.show();
    section.reload();
    CustomFieldRepository fields(shop->store().db());
    const auto count = [&] { return must(fields.all()).size(); };
    const auto name = [&](int row) { return section.findChild<QLineEdit*>(u"fieldName%1"_qs.arg(row)); };

    name(0)->setText(u"Размер"_qs);
    emit name(0)->editingFinished();
    REQUIRE(QTest::qWaitFor([&] { return count() == 1; }, 4000));
    auto* kind = section.findChild<QComboBox*>(u"fieldKind0"_qs);
    kind->setCurrentIndex(3);
    emit kind->activated(3);
    QCoreApplication::sendPostedEvents();
    CHECK_FALSE(section.findChild<QLabel*>(u"fieldsProblem"_qs)->text().isEmpty());      // a list of nothing
    auto* choices = section.findChild<QLineEdit*>(u"fieldChoices0"_qs);
    choices->setText(u"S, M, , L"_qs);
    emit choices->editingFinished();
    REQUIRE(QTest::qWaitFor([&] { return must(fields.all()).at(0).kind == CustomFieldKind::List; }, 4000));
    CHECK(must(fields.all()).at(0).choices == QStringList({u"S"_qs, u"M"_qs, u"L"_qs}));

    name(1)->setText(u"размер"_qs);
    emit name(1)->editingFinished();
    QCoreApplication::sendPostedEvents();
    CHECK(count() == 1);      // the name is taken

    section.findChild<QPushButton*>(u"removeField0"_qs)->click();
    REQUIRE(QTest::qWaitFor([&] { return count() == 0; }, 4000));
    offers.last().first().value<UndoOffer>().undo();
    CHECK(count() == 1);
}
