#include "db/backup.h"

#include "db/shop_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

namespace encore::backup {

namespace {

Status quickCheckOf(const QString& file)
{
    ENCORE_LET(const auto db, Database::open(file, Database::Mode::ReadOnly));
    Statement s = db->prepare(QStringLiteral("PRAGMA quick_check(1)"));
    ENCORE_TRY(s.run());
    if (!s.next() || s.text(0) != QLatin1String("ok"))
        return fail(ErrorCode::DamagedShop, file, QStringLiteral("the copy failed its check"));
    return {};
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\''; }

Status copyFile(const QString& from, const QString& to, const Progress& progress)
{
    QFile in(from), out(to);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, from, in.errorString());
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::ReadOnly, to, out.errorString());
    const auto discard = [&out](ErrorCode code, const QString& subject, const QString& why) {
        out.remove();
        return fail(code, subject, why);
    };
    const qint64 size = std::max<qint64>(in.size(), 1);
    while (!in.atEnd()) {
        if (progress && !progress(double(in.pos()) / double(size)))
            return discard(ErrorCode::Cancelled, {}, {});
        const QByteArray part = in.read(1 << 20);
        if (part.isEmpty())
            return discard(ErrorCode::Io, from, in.errorString());
        if (out.write(part) != part.size())
            return discard(ErrorCode::DiskFull, to, out.errorString());
    }
    if (!out.flush())
        return discard(ErrorCode::DiskFull, to, out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Status copyTo(Database& db, const QString& file)
{
    const QFileInfo info(file);
    if (info.exists())
        return fail(ErrorCode::AlreadyExists, file);
    QDir folder = info.dir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return fail(ErrorCode::ReadOnly, folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const qint64 size = QFileInfo(db.path()).size() + QFileInfo(db.path() + QStringLiteral("-wal")).size();
    const QStorageInfo storage(folder.path());
    if (storage.isValid() && storage.bytesAvailable() < size + (qint64(16) << 20))
        return fail(ErrorCode::DiskFull, folder.path(), QStringLiteral("%1 MiB are needed").arg((size >> 20) + 16));
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    db.finishAll();
    auto discard = [&](Error e) {
        QFile::remove(part);
        e.subject = e.code == ErrorCode::DiskFull ? folder.path() : file;
        if (e.code == ErrorCode::Io)
            e.code = ErrorCode::ReadOnly;
        return tl::unexpected<Error>(std::move(e));
    };
    if (const Status s = db.exec(QStringLiteral("VACUUM INTO ") + quoted(part)); !s)
        return discard(s.error());
    if (const Status s = quickCheckOf(part); !s)
        return discard(s.error());
    QFile written(part);
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!written.rename(file))
        return discard({ErrorCode::Io, file, written.errorString(), {}});
    return {};
}

Result<QString> prepareRestore(const QString& backupFile, const QString& shopPath, const Progress& progress)
{
    const QFileInfo shop(shopPath);
    if (QFileInfo(backupFile).canonicalFilePath() == shop.canonicalFilePath() && shop.exists())
        return fail(ErrorCode::InvalidInput, backupFile, QStringLiteral("a shop cannot be restored from itself"));
    ENCORE_TRY(shop_file::inspect(backupFile));
    ENCORE_TRY(quickCheckOf(backupFile));
    const QString part = shopPath + QStringLiteral(".restoring");
    QFile::remove(part);
    ENCORE_TRY(copyFile(backupFile, part, progress));
    return part;
}

Result<QString> swapIn(const QString& prepared, const QString& shopPath)
{
    const QFileInfo shop(shopPath);
    const auto refuse = [&](ErrorCode code, const QString& why = {}) {
        QFile::remove(prepared);
        return fail(code, shopPath, why);
    };
    QString kept;
    if (shop.exists()) {
        // An exclusive lock proves that nobody has it open; closing also folds the WAL into the file.
        if (const auto inspected = shop_file::inspect(shopPath); inspected) {
            const auto db = Database::open(shopPath, Database::Mode::ReadWrite);
            Status free = db ? (*db)->exec(QStringLiteral("PRAGMA busy_timeout=0")) : Status(tl::unexpected<Error>(db.error()));
            if (free)
                free = (*db)->exec(QStringLiteral("PRAGMA journal_mode=DELETE"));
            const Result<qint64> wal = free ? (*db)->integer(QStringLiteral("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'")) : Result<qint64>(1);
            if (!wal || *wal)
                return refuse(ErrorCode::Busy, QStringLiteral("close it in the other program first"));
        }
        kept = shop.absolutePath() + QStringLiteral("/%1-replaced-%2.encore").arg(shop.completeBaseName(), QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
        if (!QFile::rename(shopPath, kept))
            return refuse(ErrorCode::ReadOnly);
        for (const char* tail : {"-wal", "-shm"})
            if (QFile::exists(shopPath + QLatin1String(tail)))
                QFile::rename(shopPath + QLatin1String(tail), kept + QLatin1String(tail));
    }
    if (!QFile::rename(prepared, shopPath)) {
        if (!kept.isEmpty())
            QFile::rename(kept, shopPath);
        return refuse(ErrorCode::ReadOnly);
    }
    shop_file::OpenOptions options;
    ENCORE_TRY(shop_file::open(shopPath, options));      // WAL again, and migrated if it was older
    return kept;
}

Result<QString> restore(const QString& backupFile, const QString& shopPath)
{
    ENCORE_LET(const QString prepared, prepareRestore(backupFile, shopPath));
    return swapIn(prepared, shopPath);
}

QString seriesName(const QString& shopPath)
{
    const QFileInfo info(shopPath);
    const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return info.completeBaseName() + u'-' + QString::fromLatin1(hash);
}

QString fileName(const QString& series, qint64 utcSeconds)
{
    return QStringLiteral("%1-%2.encore").arg(series, QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC).toString(QStringLiteral("yyyyMMdd-hhmmss")));
}

std::vector<Entry> list(const QString& folder, const QString& series)
{
    static const QRegularExpression stamp(QStringLiteral("-(\\d{8}-\\d{6})$"));
    std::vector<Entry> entries;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.encore")}, QDir::Files);
    for (const QFileInfo& f : files) {
        const QString base = f.completeBaseName();
        const auto match = stamp.match(base);
        if (!match.hasMatch() || base.left(match.capturedStart()) != series)
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-hhmmss"));
        at.setTimeSpec(Qt::UTC);
        entries.push_back({f.absoluteFilePath(), at.toSecsSinceEpoch(), f.size()});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at > b.at; });
    return entries;
}

std::vector<Entry> superfluous(std::vector<Entry> entries, const Policy& policy)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at > b.at; });
    QSet<QString> days, weeks, months;
    std::vector<Entry> kept, gone;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QDate day = QDateTime::fromSecsSinceEpoch(entries[i].at, Qt::UTC).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        auto first = [](QSet<QString>& seen, const QString& key, int limit) {
            if (seen.contains(key) || seen.size() >= limit)
                return false;
            seen.insert(key);
            return true;
        };
        bool keep = int(i) < policy.recent;
        keep |= first(days, day.toString(Qt::ISODate), policy.daily);
        keep |= first(weeks, QStringLiteral("%1-%2").arg(year).arg(week), policy.weekly);
        keep |= first(months, day.toString(QStringLiteral("yyyy-MM")), policy.monthly);
        (keep ? kept : gone).push_back(entries[i]);
    }
    qint64 total = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        total += kept[i].bytes;
        if (i > 0 && total > policy.bytes)
            gone.push_back(kept[i]);
    }
    return gone;
}

Result<QString> roll(Database& db, const QString& folder, const QString& series, qint64 utcSeconds, const Policy& policy)
{
    QString file = folder + u'/' + fileName(series, utcSeconds);
    while (QFile::exists(file))      // two copies within a second
        file = folder + u'/' + fileName(series, ++utcSeconds);
    ENCORE_TRY(copyTo(db, file));
    for (const Entry& e : superfluous(list(folder, series), policy))
        QFile::remove(e.file);
    return file;
}

} // namespace encore::backup
