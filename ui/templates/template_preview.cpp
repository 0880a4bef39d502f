#include "templates/template_preview.h"

#include "base/calendar.h"
#include "orders/order_repository.h"
#include "replies/reply_facts.h"
#include "replies/template_repository.h"
#include "reviews/review_repository.h"
#include "shop/channel_repository.h"
#include "shop/staff_repository.h"

#include <QCoreApplication>

namespace encore::ui {

namespace {

struct TemplatePreview {
    Q_DECLARE_TR_FUNCTIONS(TemplatePreview)
public:
    static QString product() { return tr("Mug “North”"); }
    static QString name() { return tr("Marina"); }
    static QString stars(int n) { return tr("%1 of 5").arg(n); }
};

void readOrder(Shop& shop, OrderId id, ReplyFacts& facts)
{
    const auto order = shop.store().orders().find(id);
    if (!order || !*order)
        return;
    facts.orderNumber = (*order)->number;
    facts.orderedOn = localDay((*order)->placedAt, shop.profile().zone);
    if ((*order)->deliveredAt)
        facts.deliveredOn = localDay(*(*order)->deliveredAt, shop.profile().zone);
}

} // namespace

PreviewPerson previewPerson(Shop& shop, const QString& language)
{
    PreviewPerson person;
    ReplyFacts facts;
    const qint64 now = shop.clock().nowUtc();
    facts.language = language.isEmpty() ? shop.profile().language : language;
    facts.today = localDay(now, shop.profile().zone);
    facts.shop = shop.profile().name;
    if (shop.actor().staff)
        if (const auto staff = shop.store().staff().find(shop.actor().staff))
            facts.staff = staff->name;
    ReviewFilter filter;
    filter.now = now;
    const auto ids = shop.store().reviews().firstIds(filter, ReviewSort::Due, 1);
    const auto rows = ids ? shop.store().reviews().rows(*ids) : Result<std::vector<ReviewRow>>(std::vector<ReviewRow>());
    if (rows && !rows->empty()) {
        const ReviewRow& row = rows->front();
        facts.customerName = row.customerName.isEmpty() ? row.author : row.customerName;
        facts.product = row.productName;
        facts.channel = row.channelName;
        facts.channelKind = codeOf(ChannelKind(row.channelKindId));
        facts.stars = row.stars.value_or(0);
        facts.reviewText = row.firstWords;
        if (const auto review = shop.store().reviews().find(row.id); review && review->order)
            readOrder(shop, review->order, facts);
        QStringList line{facts.customerName, facts.channel};
        if (row.stars)
            line << TemplatePreview::stars(*row.stars);
        line.removeAll(QString());
        person.line = line.join(QStringLiteral(" · "));
    } else {
        facts.customerName = TemplatePreview::name();
        facts.product = TemplatePreview::product();
        facts.stars = 5;
    }
    person.context = contextFrom(facts);
    person.context.block = blocksOf(shop);
    return person;
}

std::function<std::optional<QString>(const QString&)> blocksOf(Shop& shop)
{
    QHash<QString, QString> blocks;
    TemplateFilter filter;
    filter.blocks = true;
    if (const auto list = shop.store().templates().list(filter))
        for (const TemplateUse& use : *list)
            blocks.insert(placeholderKey(use.entry.title), use.entry.body);
    return [blocks](const QString& key) {
        const auto found = blocks.find(key);
        return found == blocks.end() ? std::optional<QString>() : std::optional(*found);
    };
}

} // namespace encore::ui
