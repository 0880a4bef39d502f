#include "reviews/review_filter_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace encore {

namespace {

constexpr std::array<std::pair<ReviewView, const char*>, 14> kViews{{{ReviewView::NeedsReply, "needs_reply"}, {ReviewView::Overdue, "overdue"},
    {ReviewView::Negative, "negative"}, {ReviewView::UnknownAuthor, "unknown"}, {ReviewView::Mine, "mine"}, {ReviewView::Snoozed, "snoozed"},
    {ReviewView::Done, "done"}, {ReviewView::All, "all"}, {ReviewView::Asking, "asking"}, {ReviewView::Unread, "unread"},
    {ReviewView::ToApprove, "to_approve"}, {ReviewView::ToPost, "to_post"}, {ReviewView::Complaints, "complaints"},
    {ReviewView::Unassigned, "unassigned"}}};
constexpr std::array<std::pair<ReviewSort, const char*>, 6> kSorts{{{ReviewSort::Due, "due"}, {ReviewSort::Newest, "newest"}, {ReviewSort::Oldest, "oldest"},
    {ReviewSort::LowestStars, "lowest"}, {ReviewSort::HighestStars, "highest"}, {ReviewSort::AtRisk, "at_risk"}}};

template <class Enum, size_t size>
QString nameIn(const std::array<std::pair<Enum, const char*>, size>& table, Enum value)
{
    for (const auto& [each, name] : table)
        if (each == value)
            return QLatin1String(name);
    return {};
}

template <class Enum, size_t size>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char*>, size>& table, const QString& name)
{
    for (const auto& [each, known] : table)
        if (name == QLatin1String(known))
            return each;
    return std::nullopt;
}

std::optional<int> starsIn(const QJsonValue& value)
{
    const int stars = value.toInt();
    return stars >= 1 && stars <= 5 ? std::optional(stars) : std::nullopt;
}

} // namespace

QString codeOf(ReviewView view) { return nameIn(kViews, view); }

QString toJson(const ReviewFilter& f, ReviewSort sort)
{
    QJsonObject o{{u"view"_qs, codeOf(f.view)}, {u"sort"_qs, nameIn(kSorts, sort)}};
    const auto id = [&o](const char* key, qint64 value) {
        if (value)
            o.insert(QLatin1String(key), value);
    };
    id("channel", f.channel.value);
    id("product", f.product.value);
    id("customer", f.customer.value);
    id("tag", f.tag.value);
    id("assigned_to", f.assignedTo.value);
    id("close_reason", f.closeReason.value);
    if (f.starsFrom)
        o.insert(u"stars_from"_qs, *f.starsFrom);
    if (f.starsTo)
        o.insert(u"stars_to"_qs, *f.starsTo);
    if (f.kind)
        o.insert(u"kind"_qs, codeOf(*f.kind));
    if (f.reviewClass)
        o.insert(u"class"_qs, codeOf(*f.reviewClass));
    if (f.hasText)
        o.insert(u"has_text"_qs, *f.hasText);
    for (const auto& [key, on] : {std::pair{"asks", f.asks}, std::pair{"unread", f.unread}, std::pair{"nobodys", f.nobodys}, std::pair{"complained", f.complained}})
        if (on)
            o.insert(QLatin1String(key), true);
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

StoredFilter filterFromJson(const QString& text)
{
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
    StoredFilter made;
    ReviewFilter& f = made.filter;
    f.view = valueIn(kViews, o.value(u"view"_qs).toString()).value_or(ReviewView::NeedsReply);
    made.sort = valueIn(kSorts, o.value(u"sort"_qs).toString()).value_or(ReviewSort::Due);
    f.channel = ChannelId(o.value(u"channel"_qs).toInteger());
    f.product = ProductId(o.value(u"product"_qs).toInteger());
    f.customer = CustomerId(o.value(u"customer"_qs).toInteger());
    f.tag = TagId(o.value(u"tag"_qs).toInteger());
    f.assignedTo = StaffId(o.value(u"assigned_to"_qs).toInteger());
    f.closeReason = ClosingReasonId(o.value(u"close_reason"_qs).toInteger());
    f.starsFrom = starsIn(o.value(u"stars_from"_qs));
    f.starsTo = starsIn(o.value(u"stars_to"_qs));
    f.kind = reviewKindFromCode(o.value(u"kind"_qs).toString());
    f.reviewClass = reviewClassFromCode(o.value(u"class"_qs).toString());
    if (o.value(u"has_text"_qs).isBool())
        f.hasText = o.value(u"has_text"_qs).toBool();
    f.asks = o.value(u"asks"_qs).toBool();
    f.unread = o.value(u"unread"_qs).toBool();
    f.nobodys = o.value(u"nobodys"_qs).toBool();
    f.complained = o.value(u"complained"_qs).toBool();
    return made;
}

} // namespace encore
