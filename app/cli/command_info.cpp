#include "cli/command.h"

#include "cli/output.h"
#include "db/shop_file.h"
#include "shop/backup_repository.h"
#include "shop/count_repository.h"
#include "shop/settings_repository.h"

#include <QFileInfo>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    addJson(command, o.json);
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const ShopProfile profile, store->settings().profile());
    ENCORE_LET(const ShopCounts counts, CountRepository(store->db()).counts());
    ENCORE_LET(const auto backup, BackupRepository(store->db()).last());
    // What was written last may still stand in the file beside the shop.
    const qint64 bytes = QFileInfo(store->path()).size() + QFileInfo(store->path() + QStringLiteral("-wal")).size();
    const std::vector<std::pair<QString, qint64>> table{
        {QStringLiteral("customers"), counts.customers}, {QStringLiteral("products"), counts.products}, {QStringLiteral("orders"), counts.orders},
        {QStringLiteral("reviews"), counts.reviews}, {QStringLiteral("replies"), counts.replies}, {QStringLiteral("templates"), counts.templates}};
    if (o.json) {
        QJsonObject numbers;
        for (const auto& [name, count] : table)
            numbers.insert(name, count);
        print(QJsonDocument(QJsonObject{
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("schema"), kSchemaVersion},
            {QStringLiteral("currency"), profile.currency},
            {QStringLiteral("timezone"), QString::fromLatin1(profile.zone.id())},
            {QStringLiteral("language"), profile.language},
            {QStringLiteral("demo"), profile.demo},
            {QStringLiteral("counts"), numbers},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("last_backup"), backup ? QJsonValue(isoTime(backup->at)) : QJsonValue(QJsonValue::Null)},
        }));
        return kDone;
    }
    Table lines;
    lines.add(QStringLiteral("name"), profile.name);
    lines.add(QStringLiteral("schema"), QString::number(kSchemaVersion));
    lines.add(QStringLiteral("currency"), profile.currency);
    lines.add(QStringLiteral("timezone"), QString::fromLatin1(profile.zone.id()));
    for (const auto& [name, count] : table)
        lines.add(name, QString::number(count));
    lines.add(QStringLiteral("bytes"), QString::number(bytes));
    lines.add(QStringLiteral("last backup"), backup ? isoTime(backup->at) + QStringLiteral("  ") + backup->file : QStringLiteral("none"));
    lines.print();
    return kDone;
}

} // namespace

void addInfo(CommandLine& line) { line.add("info", "name, schema, counts, size and last backup", &describe, &work); }

} // namespace encore::cli
