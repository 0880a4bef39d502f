#include "shop/channel.h"

#include "base/text_fold.h"

#include <array>

namespace encore {

namespace {

constexpr std::array<const char*, 12> kCodes{"", "site", "store", "marketplace", "maps", "portal", "social", "messenger", "email", "phone", "survey", "other"};

struct Preset {
    const char16_t* words;      // folded names by '|'
    ChannelKind kind;
    bool isPublic, identifiable, reply, textless, ask, incentive;
    int limit;                  // 0: none known
    const char16_t* url;
};

// Facts as of 2026 from the platforms' help pages; the owner can change each of them.
constexpr Preset kPresets[] = {
    {u"wildberries|wb|вайлдберриз|вб", ChannelKind::Marketplace, true, false, true, true, false, false, 5000, u"https://seller.wildberries.ru/feedbacks/feedbacks-tab"},
    {u"ozon|озон", ChannelKind::Marketplace, true, false, true, true, false, false, 1000, u"https://seller.ozon.ru/app/reviews"},
    {u"яндекс маркет|yandex market|маркет", ChannelKind::Marketplace, true, false, true, true, false, false, 4096, u"https://partner.market.yandex.ru"},
    {u"яндекс карты|яндекс.карты|yandex maps|яндекс бизнес", ChannelKind::Maps, true, true, true, true, true, false, 4000, u"https://yandex.ru/sprav"},
    {u"google|google maps|google карты|гугл|гугл карты", ChannelKind::Maps, true, true, true, true, true, false, 4096, u"https://business.google.com/reviews"},
    {u"2gis|2гис|дубльгис", ChannelKind::Maps, true, true, true, false, true, false, 4000, u"https://account.2gis.com"},
    {u"otzovik|отзовик|irecommend|trustpilot|zoon|yell|flamp|фламп", ChannelKind::Portal, true, true, true, true, true, false, 0, u""},
    {u"avito|авито", ChannelKind::Marketplace, true, true, true, true, true, false, 1000, u"https://www.avito.ru/profile"},
    {u"amazon|etsy|ebay", ChannelKind::Marketplace, true, false, true, true, false, false, 0, u""},
    {u"vk|вк|вконтакте|instagram|инстаграм|facebook|одноклассники", ChannelKind::Social, true, true, true, true, true, false, 0, u""},
    {u"telegram|телеграм|whatsapp|ватсап|viber|max|чат|чат-бот|чат бот", ChannelKind::Messenger, false, true, true, true, true, true, 0, u""},
    {u"email|e-mail|почта|mail|письмо", ChannelKind::Email, false, true, true, true, true, true, 0, u""},
    {u"телефон|phone|звонок|call", ChannelKind::Phone, false, true, false, true, true, true, 0, u""},
    {u"сайт|site|website|web|online|онлайн|интернет-магазин|интернет магазин|shop|online shop|shopify", ChannelKind::Site, true, true, true, true, true, true, 0, u""},
    {u"магазин|store|shop floor|прилавок|касса|розница|точка|pos|retail|салон", ChannelKind::Store, false, true, false, true, true, true, 0, u""},
    {u"опрос|анкета|survey", ChannelKind::Survey, false, true, false, true, true, true, 0, u""},
};

} // namespace

QString codeOf(ChannelKind kind) { return QLatin1String(kCodes[size_t(kind)]); }

std::optional<ChannelKind> channelKindFromCode(const QString& code)
{
    for (size_t i = 1; i < kCodes.size(); ++i)
        if (code == QLatin1String(kCodes[i]))
            return ChannelKind(i);
    return std::nullopt;
}

Channel presetChannel(const QString& name)
{
    Channel channel;
    channel.name = name.simplified();
    const QString key = foldForSearch(name);
    for (const Preset& p : kPresets) {
        const QStringList words = QStringView(p.words).toString().split(u'|');
        if (!words.contains(key))
            continue;
        channel.kind = p.kind;
        channel.isPublic = p.isPublic;
        channel.buyersIdentifiable = p.identifiable;
        channel.replyPossible = p.reply;
        channel.replyToTextless = p.textless;
        channel.mayAskOrderNumber = p.ask;
        channel.incentiveAllowed = p.incentive;
        if (p.limit)
            channel.replyLimit = p.limit;
        channel.pageUrl = QStringView(p.url).toString();
        return channel;
    }
    return channel;
}

} // namespace encore
