#pragma once

#include "db/unit_of_work.h"
#include "shop/settings.h"

#include <QMap>
#include <QTimeZone>

namespace encore {

class Database;

/// What the figures, screens and readers ask of the shop's profile. Read once, passed by value.
struct ShopProfile {
    QString name;
    QString currency;
    int digits = 2;               ///< decimal digits of the currency
    QString language;
    QString trade;
    QString phoneRegion;
    QTimeZone zone;
    bool demo = false;
};

/// The settings of the shop file.
class SettingsRepository {
public:
    explicit SettingsRepository(Database& db) : m_db(db) {}

    /// The stored value, or the fallback of the definition. WrongUsage for an unknown key.
    Result<QString> value(const QString& key);
    /// All keys with their values, by key.
    Result<QMap<QString, QString>> all();
    /// Checks and stores. The currency cannot change once there are orders (Conflict).
    Status set(UnitOfWork& unit, const QString& key, const QString& value);
    Result<ShopProfile> profile();

private:
    Database& m_db;
};

} // namespace encore
