#include "exchange/import_profile_repository.h"

#include "db/database.h"
#include "exchange/words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace encore {

namespace {

constexpr std::pair<const char*, QString ImportOptions::*> kTexts[] = {
    {"profile", &ImportOptions::profile}, {"encoding", &ImportOptions::encoding},     {"delimiter", &ImportOptions::delimiter},
    {"decimal", &ImportOptions::decimal}, {"date_format", &ImportOptions::dateFormat}, {"timezone", &ImportOptions::timezone},
    {"sheet", &ImportOptions::sheet},     {"source", &ImportOptions::source}};
constexpr std::pair<const char*, QStringList ImportOptions::*> kLists[] = {
    {"map", &ImportOptions::map}, {"set", &ImportOptions::set}, {"values", &ImportOptions::values}};
constexpr std::pair<ImportPolicy, const char*> kPolicies[] = {
    {ImportPolicy::Create, "create"}, {ImportPolicy::Fill, "fill"}, {ImportPolicy::Overwrite, "overwrite"}};
constexpr std::pair<MatchKey, const char*> kKeys[] = {{MatchKey::ExternalId, "external_id"}, {MatchKey::Phone, "phone"}, {MatchKey::Email, "email"}};

} // namespace

QString headerKey(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header)
        names << foldWord(name);
    names.sort();
    return QString::fromLatin1(QCryptographicHash::hash(names.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString importSettingsToJson(const ImportOptions& options)
{
    QJsonObject object{{QStringLiteral("kind"), importKindName(options.kind)}, {QStringLiteral("only_mapped"), options.onlyMapped}};
    for (const auto& [name, member] : kTexts)
        object.insert(QLatin1String(name), options.*member);
    for (const auto& [name, member] : kLists)
        object.insert(QLatin1String(name), QJsonArray::fromStringList(options.*member));
    for (const auto& [policy, name] : kPolicies)
        if (policy == options.policy)
            object.insert(QStringLiteral("policy"), QLatin1String(name));
    QStringList keys;
    for (const MatchKey key : options.matchKeys)
        for (const auto& [known, name] : kKeys)
            if (known == key)
                keys << QLatin1String(name);
    object.insert(QStringLiteral("match"), keys.join(u','));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportOptions importSettingsFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ImportOptions options;
    options.kind = importKindFromName(object.value(QStringLiteral("kind")).toString()).value_or(options.kind);
    options.onlyMapped = object.value(QStringLiteral("only_mapped")).toBool();
    for (const auto& [name, member] : kTexts)
        if (object.contains(QLatin1String(name)))
            options.*member = object.value(QLatin1String(name)).toString();
    for (const auto& [name, member] : kLists)
        for (const QJsonValue& value : object.value(QLatin1String(name)).toArray())
            (options.*member) << value.toString();
    options.policy = importPolicyFromName(object.value(QStringLiteral("policy")).toString()).value_or(options.policy);
    if (auto keys = matchKeysFromText(object.value(QStringLiteral("match")).toString()))
        options.matchKeys = std::move(*keys);
    return options;
}

Status ImportProfileRepository::save(UnitOfWork& unit, const QString& name, const QStringList& header, const ImportOptions& options)
{
    const QString kept = name.simplified().left(200);
    if (kept.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("name"), QStringLiteral("a mapping needs a name"));
    Statement& s = m_db.cached(QStringLiteral(
        "INSERT INTO import_profiles(name, kind, header_key, settings, used_at, created_in) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, header_key = excluded.header_key, settings = excluded.settings, used_at = excluded.used_at"));
    return s.bindAll(kept, importKindName(options.kind), headerKey(header), importSettingsToJson(options), unit.now(), unit.id()).run();
}

Result<std::vector<RememberedImport>> ImportProfileRepository::read(const QString& where, const QString& key)
{
    Statement s = m_db.prepare(QStringLiteral("SELECT name, settings, used_at FROM import_profiles") + where + QStringLiteral(" ORDER BY used_at DESC, id DESC"));
    if (!where.isEmpty())
        s.bind(key);
    ENCORE_TRY(s.run());
    std::vector<RememberedImport> list;
    while (s.next()) {
        RememberedImport remembered;
        remembered.name = s.text(0);
        remembered.options = importSettingsFromJson(s.text(1));
        remembered.kind = remembered.options.kind;
        remembered.usedAt = s.integer(2);
        list.push_back(std::move(remembered));
    }
    ENCORE_TRY(s.status());
    return list;
}

Result<std::vector<RememberedImport>> ImportProfileRepository::forHeader(const QStringList& header)
{
    return read(QStringLiteral(" WHERE header_key = ?"), headerKey(header));
}

Result<std::vector<RememberedImport>> ImportProfileRepository::all() { return read({}, {}); }

Status ImportProfileRepository::remove(UnitOfWork&, const QString& name)
{
    return m_db.cached(QStringLiteral("DELETE FROM import_profiles WHERE name = ?")).bind(name).run();
}

} // namespace encore
