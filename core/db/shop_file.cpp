#include "db/shop_file.h"

#include "db/backup.h"
#include "db/journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

static void initEncoreCoreResources() { Q_INIT_RESOURCE(core); }

namespace encore::shop_file {

namespace {

Result<QString> migrationScript(int version)
{
    initEncoreCoreResources();
    QFile file(QStringLiteral(":/schema/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.fileName(), file.errorString());
    return QString::fromUtf8(file.readAll());
}

Status applyMigration(Database& db, int version)
{
    ENCORE_LET(const QString script, migrationScript(version));
    Transaction tx(db);
    ENCORE_TRY(tx.begin());
    ENCORE_TRY(journal::dropTriggers(db));
    ENCORE_TRY(db.execScript(script));
    ENCORE_TRY(journal::install(db, version));
    ENCORE_TRY(db.exec(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)));
    ENCORE_TRY(db.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    return tx.commit();
}

Status refuseNetworkShare(const QString& path)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.exists() ? info.absoluteFilePath() : info.absolutePath());
    if (isNetworkFileSystem(storage.fileSystemType(), info.absoluteFilePath()))
        return fail(ErrorCode::NetworkShare, path, QString::fromLatin1(storage.fileSystemType()));
    return {};
}

// The header is only asked whether this is SQLite at all: version numbers may stand in the WAL of a
// program that was killed, so they are read by SQL.
Status refuseForeign(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAShop, path, QStringLiteral("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path, file.errorString());
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return fail(ErrorCode::NotAShop, path, QStringLiteral("it does not begin like an SQLite file"));
    return {};
}

Result<int> versionOf(Database& db, const QString& path)
{
    const auto id = db.integer(QStringLiteral("PRAGMA application_id"));
    if (!id) {
        Error e = id.error();
        if (e.code != ErrorCode::Busy && e.code != ErrorCode::NotAShop)
            e.code = ErrorCode::DamagedShop;
        e.subject = path;
        return tl::unexpected<Error>(e);
    }
    if (*id != kApplicationId)
        return fail(ErrorCode::NotAShop, path, QStringLiteral("another program's database"));
    ENCORE_LET(const qint64 version, db.integer(QStringLiteral("PRAGMA user_version")));
    if (version > kSchemaVersion)
        return fail(ErrorCode::NewerShop, path, QStringLiteral("schema %1, this program writes %2").arg(version).arg(kSchemaVersion),
                    {QString::number(version), QString::number(kSchemaVersion)});
    if (version < 1)
        return fail(ErrorCode::DamagedShop, path, QStringLiteral("schema %1").arg(version));
    return int(version);
}

Status refuseOtherSchema(Database& db, const QString& path, int version)
{
    ENCORE_LET(const auto expected, Database::open(QString(), Database::Mode::Memory));
    ENCORE_TRY(installSchema(*expected, version));
    ENCORE_LET(const QStringList want, schemaLines(*expected));
    const auto have = schemaLines(db);
    if (!have)
        return fail(ErrorCode::DamagedShop, path, have.error().detail);
    if (*have != want) {
        QStringList differ;
        for (const QString& line : want)
            if (!have->contains(line))
                differ << QStringLiteral("missing or changed: ") + line.left(60);
        for (const QString& line : *have)
            if (!want.contains(line))
                differ << QStringLiteral("unknown: ") + line.left(60);
        return fail(ErrorCode::DamagedShop, path, QStringLiteral("its tables are not those of schema %1").arg(version), differ.mid(0, 5));
    }
    return {};
}

Status quickCheck(Database& db, const QString& path)
{
    Statement s = db.prepare(QStringLiteral("PRAGMA quick_check(20)"));
    QStringList problems;
    if (const Status ran = s.run(); !ran)
        return fail(ErrorCode::DamagedShop, path, ran.error().detail);
    while (s.next())
        if (s.text(0) != QLatin1String("ok"))
            problems << s.text(0);
    if (const Status read = s.status(); !read)
        problems << read.error().detail;
    if (!problems.isEmpty())
        return fail(ErrorCode::DamagedShop, path, problems.first(), problems);
    return {};
}

Status migrate(Database& db, const QString& path, int from, const OpenOptions& options)
{
    if (from == kSchemaVersion)
        return {};
    const QFileInfo info(path);
    const QString folder = options.backupFolder.isEmpty() ? info.absolutePath() : options.backupFolder;
    const QString copy = folder + QStringLiteral("/%1-before-schema-%2-%3.encore")
                                      .arg(info.completeBaseName()).arg(kSchemaVersion)
                                      .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss")));
    ENCORE_TRY(backup::copyTo(db, copy));
    for (int v = from + 1; v <= kSchemaVersion; ++v)
        ENCORE_TRY(applyMigration(db, v));
    return refuseOtherSchema(db, path, kSchemaVersion);
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type, const QString& path)
{
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")))
        return true;
    const QByteArray t = type.toLower();
    for (const char* known : {"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "ncpfs", "afs", "ceph", "fuse.glusterfs", "drvfs"})
        if (t == known)
            return true;
    return false;
}

Status installSchema(Database& db, int version)
{
    for (int v = 1; v <= version; ++v)
        ENCORE_TRY(applyMigration(db, v));
    return {};
}

Result<QStringList> schemaLines(Database& db)
{
    Statement s = db.prepare(QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name"));
    ENCORE_TRY(s.run());
    QStringList lines;
    while (s.next())
        lines << s.text(0).simplified();
    ENCORE_TRY(s.status());
    return lines;
}

Status create(const QString& path)
{
    ENCORE_TRY(refuseNetworkShare(path));
    {
        ENCORE_LET(const auto db, Database::open(path, Database::Mode::Create));
        auto build = [&]() -> Status {
            ENCORE_TRY(db->exec(QStringLiteral("PRAGMA journal_mode=WAL")));
            ENCORE_TRY(installSchema(*db));
            return db->exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        };
        if (const Status built = build(); built) {
            // Customers' data: nobody else's business on a shared computer.
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            return {};
        } else {
            Error e = built.error();
            if (e.code == ErrorCode::Io)
                e.code = ErrorCode::ReadOnly;
            e.subject = path;
            const auto gone = tl::unexpected<Error>(e);
            QFile::remove(path);
            return gone;
        }
    }
}

Result<Info> inspect(const QString& path)
{
    ENCORE_TRY(refuseForeign(path));
    ENCORE_LET(const auto db, Database::open(path, Database::Mode::ReadOnly));
    ENCORE_LET(const int version, versionOf(*db, path));
    return Info{version, QFileInfo(path).size()};
}

Result<std::unique_ptr<Database>> open(const QString& path, const OpenOptions& options)
{
    ENCORE_TRY(refuseForeign(path));
    ENCORE_TRY(refuseNetworkShare(path));
    const QFileInfo info(path);
    if (!options.readOnly && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        return fail(ErrorCode::ReadOnly, info.isWritable() ? info.absolutePath() : path,
                    QStringLiteral("SQLite also writes a file beside the shop"));
    // A WAL that nobody holds was left by a program that did not end well.
    const QFileInfo wal(path + QStringLiteral("-wal"));
    const bool leftOver = wal.exists() && wal.size() > 0;
    // First without a pragma that writes: a foreign file must stay as it is.
    ENCORE_LET(auto db, Database::open(path, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite));
    ENCORE_LET(const int version, versionOf(*db, path));
    // Who only reads does not wait for a check that the next one to write makes.
    if (options.quickCheck || (leftOver && !options.readOnly && info.size() + wal.size() < qint64(4) << 30)) {
        QLockFile lock(path + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (options.quickCheck || lock.tryLock(0))
            ENCORE_TRY(quickCheck(*db, path));
    }
    ENCORE_TRY(refuseOtherSchema(*db, path, version));
    if (options.readOnly && version < kSchemaVersion) {
        // Nothing can be read by the wrong schema: it is brought up to date first, a copy before that.
        db.reset();
        OpenOptions writing = options;
        writing.readOnly = false;
        ENCORE_TRY(open(path, writing));
        return open(path, options);
    }
    if (!options.readOnly) {
        ENCORE_TRY(db->exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        ENCORE_TRY(migrate(*db, path, version, options));
    }
    return db;
}

Result<std::unique_ptr<Database>> connect(const QString& path, bool readOnly)
{
    return Database::open(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
}

Result<QStringList> check(Database& db)
{
    QStringList problems;
    for (const char* pragma : {"PRAGMA integrity_check(100)", "PRAGMA foreign_key_check"}) {
        Statement s = db.prepare(QLatin1String(pragma));
        if (const Status ran = s.run(); !ran) {
            problems << ran.error().detail;
            continue;
        }
        while (s.next() && problems.size() < 100) {
            if (qstrcmp(pragma, "PRAGMA foreign_key_check") == 0)
                problems << QStringLiteral("%1 row %2 refers to a missing row of %3").arg(s.text(0), s.text(1), s.text(2));
            else if (s.text(0) != QLatin1String("ok"))
                problems << s.text(0);
        }
        if (const Status read = s.status(); !read)
            problems << read.error().detail;
    }
    ENCORE_LET(const int version, versionOf(db, db.path()));
    if (const Status same = refuseOtherSchema(db, db.path(), version); !same)
        problems << same.error().detail;
    ENCORE_LET(const qint64 open, db.integer(QStringLiteral("SELECT count(*) FROM journal_now WHERE unit_id IS NOT NULL")));
    if (open)
        problems << QStringLiteral("a unit of work was left open");
    return problems;
}

} // namespace encore::shop_file
