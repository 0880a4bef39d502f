#pragma once

#include "db/database.h"
#include "db/shop_file.h"
#include "db/undo.h"
#include "db/unit_of_work.h"

#include "support/catch.h"

#include <QTemporaryDir>

namespace encore::test {

/// A new shop file in a folder of its own, with a clock that stands still. No repositories.
class FileFixture {
public:
    FileFixture()
    {
        path = dir.filePath(QStringLiteral("shop.encore"));
        must(shop_file::create(path));
        db = must(shop_file::open(path));
    }

    UnitOfWork begin(Permission permission = Permission::Customers, UnitKind kind = UnitKind::Edit)
    {
        return must(UnitOfWork::begin(*db, clock, actor, {kind, permission, QStringLiteral("test"), {}}));
    }
    qint64 count(const QString& table) { return must(db->integer(QStringLiteral("SELECT count(*) FROM ") + table)); }

    /// Everything that the journalled tables hold, to compare two moments.
    QStringList content();

    QTemporaryDir dir;
    QString path;
    ManualClock clock{1700000000};
    Actor actor{StaffId(), Role::Owner, QStringLiteral("test")};
    std::unique_ptr<Database> db;
};

} // namespace encore::test
