#pragma once

#include "base/result.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace encore {

/// One thing that a shop can set, known by a dotted key. The list is a contract with scripts
/// (`encore-cli get`, `encore-cli set`).
struct SettingDefinition {
    enum class Kind { Text, Integer, Switch, Currency, TimeZone, Language, Date, Region, Percent };
    QString key;
    Kind kind;
    QString fallback;     ///< value where the shop has none
    QString meaning;      ///< English, for `encore-cli get`
    qint64 least = 0;     ///< bounds of an Integer
    qint64 most = 0;
};

/// All settings, by key.
const std::vector<SettingDefinition>& settingDefinitions();
/// nullptr when there is no such key.
const SettingDefinition* findSetting(const QString& key);
/// Brings a typed value to its stored form ("yes" -> "true", "rub" -> "RUB"). WrongUsage for an unknown key;
/// InvalidInput names what is possible.
Result<QString> normaliseSetting(const QString& key, const QString& value);

namespace setting {
inline constexpr char kName[] = "shop.name";
inline constexpr char kTimeZone[] = "shop.timezone";
inline constexpr char kCurrency[] = "shop.currency";
inline constexpr char kLanguage[] = "shop.language";
inline constexpr char kTrade[] = "shop.trade";
inline constexpr char kPhoneRegion[] = "shop.phone_region";
inline constexpr char kAnswerFrom[] = "reviews.answer_from";
inline constexpr char kDemo[] = "shop.demo";
inline constexpr char kZeroValueOrders[] = "kpi.zero_value_orders";
inline constexpr char kMergeSameDay[] = "kpi.merge_same_day";
inline constexpr char kHistoryComplete[] = "kpi.history_complete";
} // namespace setting

} // namespace encore
