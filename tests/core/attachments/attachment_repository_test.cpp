#include "attachments/attachment_repository.h"

#include "customers/customer_repository.h"
#include "shop/safekeeping.h"
#include "support/core/shop_fixture.h"

using namespace encore;
using namespace encore::test;

namespace {

struct Files : ShopFixture {
    Files() : anna(customer(u"Анна"_qs)), boris(customer(u"Борис"_qs)), repository(store->db()) {}
    Result<AttachmentId> add(CustomerId to, const QString& name, const QByteArray& bytes, UnitId* unit = nullptr)
    {
        AttachmentId made;
        const auto done = store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) -> Status {
            ENCORE_LET(made, repository.add(u, {to, {}, {}, {}}, name, u"text/plain"_qs, bytes));
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        if (unit)
            *unit = done->unit;
        return made;
    }
    qint64 contents() { return must(store->db().integer(u"SELECT count(*) FROM file_contents"_qs)); }

    CustomerId anna, boris;
    AttachmentRepository repository;
};

} // namespace

TEST_CASE_METHOD(Files, "a file is copied in once for equal contents and comes out as it went in", "[attachments]")
{
    QByteArray bytes("\0\x01\xff photo", 9);
    UnitId unit;
    const AttachmentId one = must(add(anna, u"C:\\Фото\\плед.jpg"_qs, bytes, &unit));
    must(add(boris, u"copy.jpg"_qs, bytes));
    CHECK(contents() == 1);
    CHECK(must(repository.content(one)) == bytes);
    const auto list = must(repository.of({anna, {}, {}, {}}));
    REQUIRE(list.size() == 1);
    CHECK(list[0].name == u"плед.jpg"_qs);
    CHECK(list[0].bytes == bytes.size());
    CHECK(list[0].owner.customer == anna);
    CHECK(add(anna, u"again.jpg"_qs, bytes).error().code == ErrorCode::AlreadyExists);

    // Undone and redone, the file is gone and back.
    const auto undone = must(store->undo(unit));
    CHECK(must(repository.of({anna, {}, {}, {}})).empty());
    must(store->undo(undone.changes.unit));
    CHECK(must(repository.content(one)) == bytes);
    must(store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) { return repository.remove(u, one); }));
    CHECK(repository.content(one).error().code == ErrorCode::NotFound);
    CHECK(must(repository.of({boris, {}, {}, {}})).size() == 1);
}

TEST_CASE_METHOD(Files, "files too large, empty or for nobody are refused, and a damaged one is not handed out", "[attachments]")
{
    CHECK(add(anna, u"a"_qs, {}).error().code == ErrorCode::InvalidInput);
    CHECK(add({}, u"a"_qs, "x").error().code == ErrorCode::InvalidInput);
    const auto large = add(anna, u"film.mp4"_qs, QByteArray(AttachmentRepository::largest + 1, 'x'));
    CHECK(large.error().code == ErrorCode::TooLarge);
    CHECK(large.error().subject == u"film.mp4"_qs);
    CHECK(contents() == 0);
    const AttachmentId id = must(add(anna, u"a.txt"_qs, "abc"));
    must(store->db().exec(u"UPDATE file_contents SET content = x'616264'"_qs));
    CHECK(repository.content(id).error().code == ErrorCode::DamagedShop);
    // Whoever has files is not removed with them unseen.
    CHECK(store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) { return store->customers().remove(u, anna); }).error().code == ErrorCode::Conflict);
}

TEST_CASE("names of files are safe to show and to save under", "[attachments]")
{
    CHECK(safeFileName(u"../../etc/passwd"_qs) == u"passwd"_qs);
    CHECK(safeFileName(u"a\u202Egpj.exe"_qs) == u"agpj.exe"_qs);
    CHECK(safeFileName(u"a:b*?\u0007.txt"_qs) == u"ab.txt"_qs);
    CHECK(safeFileName(u"..."_qs) == u"file"_qs);
    CHECK(safeFileName(u"con.txt"_qs) == u"_con.txt"_qs);
    CHECK(safeFileName(QString(500, u'я') + u".jpeg"_qs).size() == 120);
    CHECK(safeFileName(QString(500, u'я') + u".jpeg"_qs).endsWith(u".jpeg"_qs));
}

TEST_CASE_METHOD(Files, "the files of a record are found by index and no list reads their contents", "[attachments][plan]")
{
    for (const char* key : {"customer_id", "order_id", "review_id", "case_id"}) {
        Statement s = store->db().prepare(QStringLiteral("EXPLAIN QUERY PLAN SELECT a.id, f.bytes FROM attachments a JOIN file_contents f ON f.id = a.content_id WHERE a.%1 = 1 ORDER BY a.id").arg(QLatin1String(key)));
        must(s.run());
        while (s.next())
            CHECK_FALSE(s.text(3).startsWith(u"SCAN"_qs));
    }
}

TEST_CASE_METHOD(Files, "a content stays as long as the journal names it, and nothing else stays", "[attachments][undo]")
{
    const QString unnamed = u"SELECT count(*) FROM file_contents f WHERE NOT EXISTS (SELECT 1 FROM attachments a WHERE a.content_id = f.id) "
                            "AND NOT EXISTS (SELECT 1 FROM attachments_before b WHERE b.content_id = f.id)"_qs;
    const auto none = [&] { return must(store->db().integer(unnamed)) == 0; };
    UnitId added;
    const AttachmentId id = must(add(anna, u"a.txt"_qs, "abc", &added));
    // What was refused after its content was written leaves nothing of it.
    CHECK_FALSE(store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) -> Status {
        must(repository.add(u, {anna, {}, {}, {}}, u"b.txt"_qs, {}, "second"));
        return fail(ErrorCode::Io);
    }));
    CHECK(contents() == 1);
    const UnitId removed = must(store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) { return repository.remove(u, id); })).unit;
    CHECK(contents() == 1);
    CHECK(none());
    REQUIRE(must(store->undo(removed)).done);
    CHECK(must(repository.content(id)) == "abc");
    const auto gone = must(store->undo(added, true));
    CHECK(none());
    CHECK(must(repository.of({anna, {}, {}, {}})).empty());
    must(store->undo(gone.changes.unit));
    CHECK(must(repository.content(id)) == "abc");
    // Off its record and older than changes are kept, it is gone for good.
    clock.advance(731 * 86400);
    must(store->write({UnitKind::Edit, Permission::Customers, u"test"_qs, {}}, [&](UnitOfWork& u) { return repository.remove(u, id); }));
    must(pruneChanges(*store));
    CHECK(contents() == 1);
    clock.advance(731 * 86400);
    // Stopped after any number of steps, the next call takes what is left.
    int stops = 0;
    for (int steps = 0;; ++steps, ++stops) {
        int asked = 0;
        if (pruneChanges(*store, [&] { return asked++ == steps; }))
            break;
    }
    CHECK(stops > 1);
    CHECK(contents() == 0);
}
