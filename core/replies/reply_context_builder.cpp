#include "replies/reply_context_builder.h"

#include "base/calendar.h"
#include "customers/custom_field_repository.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "replies/personal_data.h"
#include "products/product_repository.h"
#include "replies/reply_facts.h"
#include "replies/reply_repository.h"
#include "replies/template_repository.h"
#include "shop/channel_repository.h"
#include "shop/staff_repository.h"
#include "shop/store.h"

#include <QRegularExpression>

namespace encore {

namespace {
constexpr int kChangeIsNewsDays = 180;

// What the shop shows in every greeting and signature is its own as well.
void addContacts(const QString& text, QStringList& contacts)
{
    for (const PersonalData& data : personalDataIn(text))
        contacts << text.mid(data.start, data.length);
}
}

Result<LintSettings> lintSettings(Store& store)
{
    LintSettings settings;
    for (const LintRule rule : lintRules()) {
        if (!findSetting(lintSettingKey(rule)))
            continue;
        ENCORE_LET(const QString code, store.settings().value(lintSettingKey(rule)));
        if (const auto level = lintLevelFromCode(code))
            settings.insert(rule, *level);
    }
    return settings;
}

Status checkRules(Store& store, const Review& review, bool isPublic, const QString& text, qint64 now)
{
    ENCORE_LET(const ShopProfile profile, store.settings().profile());
    ENCORE_LET(ReplyContext context, ReplyContextBuilder(store, profile, now).read(review, isPublic));
    context.lint.reply = text;
    QStringList objecting;
    for (const LintFinding& finding : lintReply(context.lint, context.rules))
        if (finding.state == LintState::Block)
            objecting << lintRuleName(finding.rule);
    if (!objecting.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("rules"), QStringLiteral("the shop's rules for answers object: %1").arg(objecting.join(QStringLiteral(", "))), objecting);
    return {};
}

ReplyContextBuilder::ReplyContextBuilder(Store& store, ShopProfile profile, qint64 now)
    : m_store(store), m_profile(std::move(profile)), m_now(now)
{
}

Result<Channel> ReplyContextBuilder::channel(ChannelId id)
{
    auto it = m_channels.constFind(id);
    if (it == m_channels.cend()) {
        ENCORE_LET(const Channel found, m_store.channels().find(id));
        it = m_channels.insert(id, found);
    }
    return *it;
}

Status ReplyContextBuilder::readShared()
{
    if (m_shared)
        return {};
    TemplateFilter blocks;
    blocks.blocks = true;
    ENCORE_LET(const std::vector<TemplateUse> found, m_store.templates().list(blocks));
    for (const TemplateUse& use : found)
        if (use.entry.language.isEmpty() || use.entry.language == m_profile.language || !m_blocks.contains(placeholderKey(use.entry.title)))
            m_blocks.insert(placeholderKey(use.entry.title), use.entry.body);
    ENCORE_LET(m_rules, lintSettings(m_store));
    static const QRegularExpression between(QStringLiteral("[;\\n]"));
    ENCORE_LET(const QString contacts, m_store.settings().value(QStringLiteral("replies.own_contacts")));
    for (const QString& contact : contacts.split(between, Qt::SkipEmptyParts))
        if (!contact.trimmed().isEmpty())
            m_ownContacts << contact.trimmed();
    if (const StaffId me = m_store.actor().staff)
        if (const auto person = m_store.staff().find(me))
            m_staff = person->name;
    m_shared = true;
    return {};
}

Result<ReplyContext> ReplyContextBuilder::read(const Review& review, bool isPublic)
{
    ENCORE_TRY(readShared());
    ENCORE_LET(const Channel at, channel(review.channel));
    const auto dayOf = [this](qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc, m_profile.zone).date(); };
    ReplyFacts facts;
    facts.language = m_profile.language;
    facts.customerName = review.author;
    if (review.customer) {
        const Result<Customer> customer = m_store.customers().find(review.customer);
        if (customer)
            facts.customerName = customer->displayName();
        else if (customer.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(customer.error());
    }
    if (review.product) {
        ENCORE_LET(const auto product, m_store.products().find(review.product));
        if (product)
            facts.product = product->name;
    }
    if (review.order) {
        ENCORE_LET(const std::optional<Order> order, m_store.orders().find(review.order));
        if (order) {
            facts.orderNumber = order->number;
            facts.orderedOn = dayOf(order->placedAt);
            if (order->deliveredAt)
                facts.deliveredOn = dayOf(*order->deliveredAt);
            if (order->promisedAt)
                facts.promisedOn = dayOf(*order->promisedAt);
        }
    }
    facts.today = dayOf(m_now);
    ENCORE_LET(facts.whatWeDid, m_store.replies().newestChange(review.product, facts.today.addDays(-kChangeIsNewsDays).toString(Qt::ISODate)));
    facts.shop = m_profile.name;
    facts.staff = m_staff;
    facts.channel = at.name;
    facts.channelKind = codeOf(at.kind);
    facts.stars = review.stars.value_or(0);
    facts.reviewText = review.text;

    ReplyContext made;
    made.language = facts.language;
    made.rules = m_rules;
    made.values = contextFrom(facts);
    // A field without a value is known all the same: then it is its fallback that is printed.
    CustomFieldRepository own(m_store.db());
    ENCORE_LET(const auto ownFields, own.all());
    for (const CustomField& field : ownFields)
        made.values.fields.insert(placeholderKey(field.name), QString());
    if (review.customer && !ownFields.empty()) {
        ENCORE_LET(const auto ownValues, own.valuesOf(review.customer));
        for (const CustomValue& value : ownValues)
            for (const CustomField& field : ownFields)
                if (field.id == value.field)
                    made.values.fields.insert(placeholderKey(field.name), spokenValue(field, value.value, facts.language));
    }
    made.values.block = [bodies = m_blocks](const QString& key) -> std::optional<QString> {
        const auto found = bodies.constFind(key);
        return found == bodies.constEnd() ? std::nullopt : std::optional(*found);
    };
    made.greeting = renderTemplate(at.greeting, made.values).text;
    made.signature = renderTemplate(at.signature, made.values).text;

    LintInput& lint = made.lint;
    lint.reviewText = review.title + QLatin1Char('\n') + review.text;
    lint.stars = facts.stars;
    lint.isQuestion = review.kind == ReviewKind::Question;
    lint.customerName = facts.customerName;
    lint.authorShown = review.author;
    lint.product = facts.product;
    lint.isPublic = isPublic && at.isPublic;
    lint.ownContacts = m_ownContacts;
    addContacts(at.greeting, lint.ownContacts);
    addContacts(at.signature, lint.ownContacts);
    lint.limit = isPublic ? at.replyLimit.value_or(0) : 0;
    if (isPublic) {
        auto recent = m_recent.constFind(review.channel);
        if (recent == m_recent.cend()) {
            ENCORE_LET(const std::vector<QString> texts, m_store.replies().lastTexts(review.channel));
            recent = m_recent.insert(review.channel, QStringList(texts.begin(), texts.end()));
        }
        lint.recentPosts = *recent;
    }
    return made;
}

} // namespace encore
