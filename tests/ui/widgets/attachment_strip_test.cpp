#include "widgets/attachment_strip.h"

#include "attachments/attachment_repository.h"
#include "common/thumbnail.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"

#include <QBuffer>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace encore;
using namespace encore::ui;
using encore::test::FakePrompts;
using encore::test::must;
using encore::test::ShopFixture;

namespace {

QByteArray pngOf(int edge)
{
    QImage picture(edge, edge, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

struct Desk {
    explicit Desk(Role role = Role::Owner)
    {
        owner.customer = file.customer(u"Анна"_qs);
        file.actor.role = role;
        shop = must(Shop::open(file.path, file.clock, file.actor));
        strip = std::make_unique<AttachmentStrip>(*shop);
        strip->setPrompts(prompts);
        strip->setOpener([this](const QUrl& url) {
            opened << url.toLocalFile();
            return true;
        });
        strip->resize(256, 300);
        strip->setVisible(true);
        strip->show(owner);
    }
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = file.dir.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    bool settle() { return QTest::qWaitFor([this] { return !strip->isBusy(); }, 8000); }
    AttachmentRow* row(int at) { return strip->findChildren<AttachmentRow*>(u"attachment"_qs).value(at); }

    ShopFixture file;
    FakePrompts prompts;
    AttachmentOwner owner;
    QStringList opened;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<AttachmentStrip> strip;
};

} // namespace

TEST_CASE("files are attached, opened read-only when harmless, saved and taken off", "[attachments]")
{
    Desk desk;
    QSignalSpy saved(desk.strip.get(), &AttachmentStrip::saved), told(desk.strip.get(), &AttachmentStrip::told);
    const QByteArray picture = pngOf(64);
    desk.strip->addFiles({desk.write(u"плед.png"_qs, picture), desk.write(u"run.sh"_qs, "#!/bin/sh\necho\n")});
    REQUIRE(desk.settle());
    REQUIRE(saved.size() == 1);
    REQUIRE(desk.strip->count() == 2);

    desk.row(0)->click();
    REQUIRE(desk.settle());
    REQUIRE(desk.opened.size() == 1);
    QFile opened(desk.opened.front());
    CHECK_FALSE(opened.permissions() & QFileDevice::WriteOwner);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    CHECK(opened.readAll() == picture);

    // A program is not opened, only offered for saving.
    desk.prompts.path = desk.file.dir.filePath(u"copy.sh"_qs);
    desk.row(1)->click();
    REQUIRE(desk.settle());
    CHECK(desk.opened.size() == 1);
    CHECK(told.size() >= 1);
    CHECK(QFile::exists(desk.prompts.path));

    QTest::keyClick(desk.row(0), Qt::Key_Delete);
    REQUIRE(desk.strip->count() == 1);
    REQUIRE(saved.size() == 2);
    must(desk.shop->undo(saved.last().at(1).value<UnitId>()));
    CHECK(desk.strip->count() == 2);
    must(desk.shop->undo(saved.first().at(1).value<UnitId>()));
    CHECK(desk.strip->count() == 0);
}

TEST_CASE("files asked for one right after another are all opened and saved", "[attachments]")
{
    Desk desk;
    desk.strip->addFiles({desk.write(u"a.png"_qs, pngOf(8)), desk.write(u"b.png"_qs, pngOf(16)), desk.write(u"c.png"_qs, pngOf(24))});
    REQUIRE(desk.settle());
    QSignalSpy told(desk.strip.get(), &AttachmentStrip::told);
    const auto saveAs = [&](int row, const QString& name) {
        desk.prompts.path = desk.file.dir.filePath(name);
        emit desk.row(row)->menuRequested({});
        const auto menus = desk.strip->findChildren<QMenu*>();
        REQUIRE_FALSE(menus.isEmpty());
        menus.last()->actions().at(1)->trigger();
        menus.last()->close();
    };
    saveAs(0, u"1.png"_qs);
    saveAs(1, u"2.png"_qs);
    desk.row(2)->click();
    desk.row(2)->click();
    saveAs(2, u"3.png"_qs);
    REQUIRE(desk.settle());
    CHECK(told.size() == 3);
    CHECK(desk.opened.size() == 1);
    for (const auto& [name, edge] : {std::pair{u"1.png"_qs, 8}, {u"2.png"_qs, 16}, {u"3.png"_qs, 24}}) {
        QFile copy(desk.file.dir.filePath(name));
        REQUIRE(copy.open(QIODevice::ReadOnly));
        CHECK(copy.readAll() == pngOf(edge));
    }
}

TEST_CASE("a folder, a file that is too large and a person who may not are refused in words", "[attachments]")
{
    Desk desk;
    QSignalSpy told(desk.strip.get(), &AttachmentStrip::told);
    desk.strip->addFiles({desk.file.dir.path()});
    REQUIRE(desk.settle());
    QFile large(desk.file.dir.filePath(u"film.mp4"_qs));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(AttachmentRepository::largest + 1));
    desk.strip->addFiles({large.fileName()});
    REQUIRE(desk.settle());
    CHECK(told.size() == 2);
    CHECK(told.last().first().toString().contains(u"film.mp4"_qs));
    CHECK(desk.strip->count() == 0);

    Desk reader(Role::Manager);
    QSignalSpy refused(reader.strip.get(), &AttachmentStrip::told);
    reader.strip->addFiles({reader.write(u"a.txt"_qs, "abc")});
    CHECK(refused.size() == 1);
    CHECK_FALSE(reader.strip->isBusy());
}

TEST_CASE("small pictures are made of plain kinds only, and never of bombs", "[attachments]")
{
    const QImage small = thumbnailOf(pngOf(200), 36);
    CHECK(small.size() == QSize(36, 36));
    CHECK(thumbnailOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 36).isNull());
    CHECK(thumbnailOf("\x89PNG\r\n\x1a\n broken", 36).isNull());
    // A head that promises 60,000 × 60,000 pixels.
    QByteArray bomb = pngOf(8);
    const QByteArray huge("\x00\x00\xea\x60\x00\x00\xea\x60", 8);
    bomb.replace(16, 8, huge);
    CHECK(thumbnailOf(bomb, 36).isNull());

    CHECK(isHarmlessFile(u"a.png"_qs, pngOf(8)));
    CHECK_FALSE(isHarmlessFile(u"a.png"_qs, "#!/bin/sh\n"));
    CHECK_FALSE(isHarmlessFile(u"a.html"_qs, "<html></html>"));
    CHECK_FALSE(isHarmlessFile(u"a.exe"_qs, pngOf(8)));
    CHECK(isHarmlessFile(u"a.txt"_qs, "слова"));
}
