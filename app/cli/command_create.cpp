#include "cli/command.h"

#include "db/shop_file.h"
#include "shop/phone_region.h"
#include "shop/settings_repository.h"

#include <QFile>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, name, currency, timezone, language;
};

void describe(CLI::App& command, Options& o)
{
    command.add_option("SHOP", o.shop, "file to make (NAME.encore)")->required();
    command.add_option("--name", o.name, "name of the shop");
    command.add_option("--currency", o.currency, "currency of all sums, ISO 4217 (RUB)");
    command.add_option("--timezone", o.timezone, "time zone in which days are cut, IANA (Europe/Moscow)");
    command.add_option("--language", o.language, "ru or en (ru)");
}

Result<int> work(Session& session, const Options& o)
{
    std::vector<std::pair<QString, QString>> settings;
    for (const auto& [key, value] : {std::pair{setting::kName, &o.name}, std::pair{setting::kCurrency, &o.currency},
                                     std::pair{setting::kTimeZone, &o.timezone}, std::pair{setting::kLanguage, &o.language}})
        if (!value->empty())
            settings.emplace_back(QLatin1String(key), text(*value));
    for (const auto& [key, value] : settings)
        if (const auto possible = normaliseSetting(key, value); !possible)
            return asUsage(possible.error());

    const QTimeZone zone = o.timezone.empty() ? QTimeZone() : QTimeZone(text(o.timezone).toLatin1());
    if (const QString region = likelyPhoneRegion(zone, text(o.currency)); !region.isEmpty())
        settings.emplace_back(QLatin1String(setting::kPhoneRegion), region);

    const QString path = absolutePath(o.shop);
    ENCORE_TRY(shop_file::create(path));
    if (settings.empty())
        return kDone;
    auto fill = [&]() -> Status {
        ENCORE_LET(const auto store, session.open(path));
        return store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("create"), {}}, [&](UnitOfWork& unit) -> Status {
            for (const auto& [key, value] : settings)
                ENCORE_TRY(store->settings().set(unit, key, value));
            return {};
        }).map([](const ChangeSet&) {});
    };
    if (const Status filled = fill(); !filled) {
        QFile::remove(path);
        return tl::unexpected<Error>(filled.error());
    }
    return kDone;
}

} // namespace

void addCreate(CommandLine& line) { line.add("create", "make a new shop file; refuses one that exists", &describe, &work); }

} // namespace encore::cli
