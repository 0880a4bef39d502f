#include "reviews/reply_context.h"

#include "products/product_repository.h"
#include "replies/reply_facts.h"
#include "replies/template_repository.h"

namespace encore::ui {

namespace {

ReplyFacts factsOf(ReviewDesk& desk, const Review& review, const std::optional<Evidence>& evidence)
{
    ReplyFacts facts;
    const ShopProfile& profile = desk.shop().profile();
    const Channel& channel = desk.channel(review.channel);
    facts.language = profile.language;
    facts.customerName = evidence && evidence->customer ? evidence->customer->displayName() : review.author;
    if (review.product)
        if (const auto product = desk.store().products().find(review.product); product && *product)
            facts.product = (*product)->name;
    if (review.order && evidence && evidence->order) {
        const OrderRow& order = *evidence->order;
        facts.orderNumber = order.number;
        facts.orderedOn = desk.dayOf(order.placedAt);
        if (order.deliveredAt)
            facts.deliveredOn = desk.dayOf(*order.deliveredAt);
        if (order.promisedAt)
            facts.promisedOn = desk.dayOf(*order.promisedAt);
    }
    facts.today = desk.today();
    facts.shop = profile.name;
    facts.staff = desk.staffName(desk.shop().actor().staff);
    facts.channel = channel.name;
    facts.channelKind = codeOf(channel.kind);
    facts.stars = review.stars.value_or(0);
    facts.reviewText = review.text;
    return facts;
}

} // namespace

ReplyContext replyContext(ReviewDesk& desk, const Review& review, const std::optional<Evidence>& evidence, bool isPublic)
{
    ReplyContext made;
    const ReplyFacts facts = factsOf(desk, review, evidence);
    const Channel& channel = desk.channel(review.channel);
    made.language = facts.language;
    made.values = contextFrom(facts);
    TemplateFilter blocks;
    blocks.blocks = true;
    QHash<QString, QString> bodies;
    if (const auto found = desk.store().templates().list(blocks))
        for (const TemplateUse& use : *found)
            if (use.entry.language.isEmpty() || use.entry.language == made.language || !bodies.contains(placeholderKey(use.entry.title)))
                bodies.insert(placeholderKey(use.entry.title), use.entry.body);
    made.values.block = [bodies](const QString& key) -> std::optional<QString> {
        const auto found = bodies.constFind(key);
        return found == bodies.constEnd() ? std::nullopt : std::optional(*found);
    };
    made.greeting = renderTemplate(channel.greeting, made.values).text;
    made.signature = renderTemplate(channel.signature, made.values).text;

    LintInput& lint = made.lint;
    lint.reviewText = review.title + QLatin1Char('\n') + review.text;
    lint.stars = facts.stars;
    lint.isQuestion = review.kind == ReviewKind::Question;
    lint.customerName = facts.customerName;
    lint.authorShown = review.author;
    lint.product = facts.product;
    lint.isPublic = isPublic && channel.isPublic;
    lint.limit = isPublic ? channel.replyLimit.value_or(0) : 0;
    if (isPublic)
        if (const auto recent = desk.store().replies().lastTexts(review.channel))
            lint.recentPosts = QStringList(recent->begin(), recent->end());
    return made;
}

} // namespace encore::ui
