#include "cli/command.h"

#include "cli/output.h"
#include "shop/settings_repository.h"

#include <QJsonObject>

namespace encore::cli {

namespace {

struct SetOptions {
    std::string shop;
    std::vector<std::string> assignments;
};

struct GetOptions {
    std::string shop;
    std::vector<std::string> keys;
    bool json = false;
};

void describeSet(CLI::App& command, SetOptions& o)
{
    addShop(command, o.shop);
    command.add_option("KEY=VALUE", o.assignments, "settings to store, all or none of them")->required();
}

void describeGet(CLI::App& command, GetOptions& o)
{
    addShop(command, o.shop);
    command.add_option("KEY", o.keys, "settings to read; none: all of them with their meaning");
    addJson(command, o.json);
}

Result<int> set(Session& session, const SetOptions& o)
{
    std::vector<std::pair<QString, QString>> settings;
    for (const QString& assignment : texts(o.assignments)) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at <= 0)
            return wrongUsage(u'"' + assignment + u'"', QStringLiteral("write KEY=VALUE"));
        const QString key = assignment.left(at).trimmed(), value = assignment.mid(at + 1);
        if (const auto possible = normaliseSetting(key, value); !possible)
            return asUsage(possible.error());
        settings.emplace_back(key, value);
    }
    ENCORE_LET(const auto store, session.open(absolutePath(o.shop)));
    ENCORE_TRY(store->write({UnitKind::Settings, Permission::Settings, QStringLiteral("settings"), {}}, [&](UnitOfWork& unit) -> Status {
        for (const auto& [key, value] : settings)
            ENCORE_TRY(store->settings().set(unit, key, value));
        return {};
    }));
    return kDone;
}

/// A setting as JSON has it: a switch is true or false, a number is a number.
QJsonValue jsonOf(const SettingDefinition& definition, const QString& value)
{
    using Kind = SettingDefinition::Kind;
    if (definition.kind == Kind::Switch)
        return value == QLatin1String("true");
    if (definition.kind == Kind::Integer || definition.kind == Kind::Percent)
        return value.toLongLong();
    return value;
}

Result<int> get(Session& session, const GetOptions& o)
{
    const QStringList keys = texts(o.keys);
    for (const QString& key : keys)
        if (!findSetting(key))
            return wrongUsage(QStringLiteral("setting \"%1\"").arg(key), QStringLiteral("encore-cli get lists all"));
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto values, store->settings().all());
    if (o.json) {
        QJsonObject document, meanings;
        for (const SettingDefinition& d : settingDefinitions()) {
            if (!keys.isEmpty() && !keys.contains(d.key))
                continue;
            document.insert(d.key, jsonOf(d, values.value(d.key)));
            meanings.insert(d.key, d.meaning);
        }
        // Keys of settings have a dot, so that this one can stand beside them.
        if (keys.isEmpty())
            document.insert(QStringLiteral("meanings"), meanings);
        print(QJsonDocument(document));
    } else if (keys.isEmpty()) {
        Table table;
        for (const SettingDefinition& d : settingDefinitions())
            table.add(d.key + u'=' + values.value(d.key), d.meaning);
        table.print();
    } else if (keys.size() == 1) {
        print(values.value(keys.first()));
    } else {
        for (const QString& key : keys)
            print(key + u'=' + values.value(key));
    }
    return kDone;
}

} // namespace

void addSettings(CommandLine& line)
{
    line.add("set", "store settings of the shop", &describeSet, &set);
    line.add("get", "read settings of the shop", &describeGet, &get);
}

} // namespace encore::cli
