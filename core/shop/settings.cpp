#include "shop/settings.h"

#include "base/calendar.h"
#include "base/money.h"

#include <QDate>

namespace encore {

const std::vector<SettingDefinition>& settingDefinitions()
{
    using Kind = SettingDefinition::Kind;
    auto s = [](const char* t) { return QString::fromUtf8(t); };
    static const std::vector<SettingDefinition> list{
        {s("backup.bytes"), Kind::Integer, s("4294967296"), s("most bytes that rolling backups may take together"), 1 << 20, qint64(1) << 50},
        {s("backup.folder"), Kind::Text, QString(), s("folder of rolling backups; empty: the program's data folder"), 0, 0},
        {s("cases.check_days"), Kind::Integer, s("3"), s("days after a case is done when to ask whether all is well; 0: never"), 0, 365},
        {s("cases.compensation_limit"), Kind::Integer, s("0"), s("a compensation that costs more, in whole units of the currency, needs the owner; 0: no limit"), 0, 1000000000},
        {s("cases.request_minutes"), Kind::Integer, s("0"), s("working minutes to answer a request, question or return without a review; 0: one working day"), 0, 100000},
        {s("kpi.closure_days"), Kind::Integer, s("0"), s("so many closed days of the calendar in a row or more are a closure of the shop, and pauses between orders across one do not count; 0: none is"), 0, 365},
        {s("kpi.fast_reply_hours"), Kind::Integer, s("24"), s("a reply within so many wall-clock hours counts as fast"), 1, 720},
        {s("kpi.history_complete"), Kind::Switch, s("true"), s("false: the shop sold before its imported history begins"), 0, 0},
        {s("kpi.include_incentivised"), Kind::Switch, s("false"), s("count reviews that were rewarded in the rating"), 0, 0},
        {s("kpi.include_not_ours"), Kind::Switch, s("false"), s("count reviews of another shop or by people who are no customers in the rating"), 0, 0},
        {s("kpi.landmark_days"), Kind::Integer, s("14"), s("days after delivery at which an order's class is fixed (14 or 30)"), 1, 90},
        {s("kpi.leave_out_complaints"), Kind::Switch, s("false"), s("leave reviews with a complaint that the platform accepted out of the figures"), 0, 0},
        {s("kpi.merge_same_day"), Kind::Switch, s("true"), s("several orders of one customer on one day are one purchase"), 0, 0},
        {s("kpi.retention_window"), Kind::Integer, s("0"), s("window of the retention rate in days; 0: found from the shop's own gaps when the window first counts it, and kept"), 0, 365},
        {s("kpi.shipping"), Kind::Switch, s("true"), s("shipping is part of the revenue; false: it is taken out of every order's sum"), 0, 0},
        {s("kpi.tax"), Kind::Switch, s("true"), s("tax is part of the revenue; false: the tax that an order states is taken out of its sum"), 0, 0},
        {s("kpi.zero_value_orders"), Kind::Switch, s("false"), s("count orders without value (exchanges, gifts)"), 0, 0},
        {s("journal.keep_days"), Kind::Integer, s("730"), s("days for which changes can be undone and looked up"), 1, 36500},
        {s("replies.own_contacts"), Kind::Text, QString(), s("phones, e-mail and addresses of the shop that may stand in a public answer, separated by semicolons"), 0, 0},
        {s("replies.rule.action_and_date"), Kind::Text, QString(), s("level of that rule of the reply checklist: off, warn, block; empty: as usual"), 0, 0},
        {s("replies.rule.concrete_fact"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.greeting"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.length"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.no_admission"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.no_blame"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.no_personal_data"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.positive_ending"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.private_contact"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.question_answered"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.thanks_or_apology"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("replies.rule.variety"), Kind::Text, QString(), s("level of that rule of the reply checklist"), 0, 0},
        {s("reviews.answer_from"), Kind::Date, QString(), s("reviews published before this day are archived without a deadline"), 0, 0},
        {s("reviews.follow_up_days"), Kind::Integer, s("3"), s("days after an answer to an unhappy review on which a task asks to look again; 0: none"), 0, 365},
        {s("reviews.round_hours"), Kind::Integer, s("24"), s("hours after which somebody should look at a channel for new reviews again"), 1, 720},
        {s("shop.currency"), Kind::Currency, s("RUB"), s("currency of all sums (ISO 4217); fixed once there are orders"), 0, 0},
        {s("shop.demo"), Kind::Switch, s("false"), s("this is the demo shop"), 0, 0},
        {s("shop.language"), Kind::Language, s("ru"), s("language of the window and of new templates: ru or en"), 0, 0},
        {s("shop.name"), Kind::Text, QString(), s("name of the shop"), 0, 0},
        {s("shop.phone_region"), Kind::Region, s("RU"), s("country of phone numbers written without a country code (ISO 3166)"), 0, 0},
        {s("shop.timezone"), Kind::TimeZone, s("Europe/Moscow"), s("time zone in which days, weeks and months are cut (IANA)"), 0, 0},
        {s("shop.trade"), Kind::Text, QString(), s("what the shop sells: clothes, food, cosmetics, services or other"), 0, 0},
        {s("sla.negative_minutes"), Kind::Integer, s("240"), s("working minutes to answer an unhappy review, where a channel sets none"), 1, 100000},
        {s("sla.neutral_minutes"), Kind::Integer, s("0"), s("working minutes to answer a review of three stars; 0: as any other"), 0, 100000},
        {s("sla.other_minutes"), Kind::Integer, s("0"), s("working minutes to answer any other; 0: one working day"), 0, 100000},
        {s("sla.warn_minutes"), Kind::Integer, s("60"), s("working minutes before an answer is due at which to warn; 0: never"), 0, 10000},
    };
    return list;
}

const SettingDefinition* findSetting(const QString& key)
{
    for (const SettingDefinition& d : settingDefinitions())
        if (d.key == key)
            return &d;
    return nullptr;
}

Result<QString> normaliseSetting(const QString& key, const QString& value)
{
    using Kind = SettingDefinition::Kind;
    const SettingDefinition* d = findSetting(key);
    if (!d)
        return fail(ErrorCode::WrongUsage, QStringLiteral("setting \"%1\"").arg(key), QStringLiteral("encore-cli get lists all"));
    const QString v = value.trimmed();
    auto bad = [&](const QString& hint) { return fail(ErrorCode::InvalidInput, QStringLiteral("%1 = \"%2\"").arg(key, v.left(80)), hint); };
    switch (d->kind) {
    case Kind::Text:
        if (key.startsWith(QLatin1String("replies.rule.")) && !QStringList{QString(), QStringLiteral("off"), QStringLiteral("warn"), QStringLiteral("block")}.contains(v))
            return bad(QStringLiteral("off, warn or block"));
        return v.size() <= 2000 ? Result<QString>(v) : bad(QStringLiteral("at most 2000 characters"));
    case Kind::Switch: {
        const QString low = v.toLower();
        if (low == QLatin1String("true") || low == QLatin1String("1") || low == QLatin1String("yes") || low == QLatin1String("on"))
            return QStringLiteral("true");
        if (low == QLatin1String("false") || low == QLatin1String("0") || low == QLatin1String("no") || low == QLatin1String("off"))
            return QStringLiteral("false");
        return bad(QStringLiteral("true or false"));
    }
    case Kind::Integer:
    case Kind::Percent: {
        bool ok = false;
        const qint64 n = v.toLongLong(&ok);
        if (!ok || n < d->least || n > d->most)
            return bad(QStringLiteral("a whole number from %1 to %2").arg(d->least).arg(d->most));
        return QString::number(n);
    }
    case Kind::Currency:
        if (!isCurrency(v.toUpper()))
            return bad(QStringLiteral("a currency code such as RUB, USD or EUR"));
        return v.toUpper();
    case Kind::TimeZone: {
        ENCORE_LET(const QTimeZone zone, timeZone(v));
        return QString::fromLatin1(zone.id());
    }
    case Kind::Language:
        if (v != QLatin1String("ru") && v != QLatin1String("en"))
            return bad(QStringLiteral("ru or en"));
        return v;
    case Kind::Region: {
        const QString up = v.toUpper();
        if (up.size() != 2 || !up[0].isLetter() || !up[1].isLetter())
            return bad(QStringLiteral("two letters such as RU or KZ"));
        return up;
    }
    case Kind::Date:
        if (v.isEmpty())
            return v;
        if (!plausibleDate(QDate::fromString(v, Qt::ISODate)))
            return bad(QStringLiteral("a date such as 2026-03-01, or nothing"));
        return v;
    }
    return v;
}

} // namespace encore
