#pragma once

#include "db/database.h"

namespace encore {

/// "ENCR": marks a SQLite file as an Encore shop.
constexpr qint32 kApplicationId = 0x454E4352;
/// The schema that this program writes. Migrations 1..kSchemaVersion lie in resources/schema.
constexpr int kSchemaVersion = 3;

namespace shop_file {

/// Makes a new, empty shop file with the newest schema. AlreadyExists, ReadOnly, NotFound (folder),
/// NetworkShare, DiskFull. Nothing is left behind on failure.
Status create(const QString& path);

/// What `inspect` found, without changing a byte.
struct Info {
    int schema = 0;
    qint64 bytes = 0;
};
/// NotFound, NotAShop, NewerShop (facts: schema of the file, of the program), DamagedShop.
Result<Info> inspect(const QString& path);

struct OpenOptions {
    bool readOnly = false;
    bool quickCheck = false;      ///< look through the whole file first; done anyway after a crash
    QString backupFolder;         ///< where the copy before a migration goes; empty: beside the shop
};
/// Opens a shop: refuses what is foreign, damaged or newer and leaves it untouched; brings an older
/// schema up to date after making a copy (also before it is opened for reading only); sets WAL. The first connection of a program is opened by this.
Result<std::unique_ptr<Database>> open(const QString& path, const OpenOptions& options = {});
/// A further connection to a shop that this program has open already (for a worker thread).
Result<std::unique_ptr<Database>> connect(const QString& path, bool readOnly = false);

/// Integrity, references and schema. An empty list: all is well. Each problem is one English line.
Result<QStringList> check(Database& db);

/// Brings a database in memory to `version`: for tests and for comparing schemas.
Status installSchema(Database& db, int version = kSchemaVersion);
/// The schema of an opened database as normalised lines, to compare two of them.
Result<QStringList> schemaLines(Database& db);

/// File systems on which SQLite's locks are not reliable ("cifs", "nfs", "9p", "fuse.sshfs" …).
bool isNetworkFileSystem(const QByteArray& fileSystemType, const QString& path);

} // namespace shop_file

} // namespace encore
