#include "shop/settings_repository.h"

#include "base/calendar.h"
#include "base/money.h"
#include "db/database.h"

namespace encore {

Result<QString> SettingsRepository::value(const QString& key)
{
    const SettingDefinition* d = findSetting(key);
    if (!d)
        return fail(ErrorCode::WrongUsage, QStringLiteral("setting \"%1\"").arg(key), QStringLiteral("encore-cli get lists all"));
    Statement& s = m_db.cached(QStringLiteral("SELECT value FROM settings WHERE key = ?"));
    ENCORE_TRY(s.bind(key).run());
    const QString v = s.next() ? s.text(0) : d->fallback;
    s.finish();
    return v;
}

Result<QMap<QString, QString>> SettingsRepository::all()
{
    QMap<QString, QString> values;
    for (const SettingDefinition& d : settingDefinitions())
        values.insert(d.key, d.fallback);
    Statement& s = m_db.cached(QStringLiteral("SELECT key, value FROM settings"));
    ENCORE_TRY(s.run());
    while (s.next())
        if (values.contains(s.text(0)))
            values[s.text(0)] = s.text(1);
    ENCORE_TRY(s.status());
    s.finish();
    return values;
}

Status SettingsRepository::set(UnitOfWork& unit, const QString& key, const QString& value)
{
    ENCORE_LET(const QString stored, normaliseSetting(key, value));
    ENCORE_LET(const QString before, this->value(key));
    if (key == QLatin1String(setting::kCurrency) && stored != before) {
        ENCORE_LET(const qint64 orders, m_db.integer(QStringLiteral("SELECT EXISTS(SELECT 1 FROM orders)")));
        if (orders)
            return fail(ErrorCode::Conflict, key, QStringLiteral("the shop has orders in %1").arg(before));
    }
    Statement& update = m_db.cached(QStringLiteral("UPDATE settings SET value = ? WHERE key = ? AND value <> ?"));
    ENCORE_TRY(update.bindAll(stored, key, stored).run());
    Statement& insert = m_db.cached(QStringLiteral("INSERT INTO settings(key, value, created_in) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM settings WHERE key = ?)"));
    return insert.bindAll(key, stored, unit.id(), key).run();
}

Result<ShopProfile> SettingsRepository::profile()
{
    ENCORE_LET(const auto v, all());
    auto at = [&](const char* key) { return v.value(QLatin1String(key)); };
    ShopProfile p;
    p.name = at(setting::kName);
    p.currency = at(setting::kCurrency);
    p.digits = currencyDigits(p.currency);
    p.language = at(setting::kLanguage);
    p.trade = at(setting::kTrade);
    p.phoneRegion = at(setting::kPhoneRegion);
    p.demo = at(setting::kDemo) == QLatin1String("true");
    ENCORE_LET(p.zone, timeZone(at(setting::kTimeZone)));
    return p;
}

} // namespace encore
