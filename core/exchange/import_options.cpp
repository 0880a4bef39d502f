#include "exchange/import.h"

#include "exchange/export.h"

namespace encore {

std::optional<ImportPolicy> importPolicyFromName(const QString& name)
{
    if (name == u"create")
        return ImportPolicy::Create;
    if (name == u"fill")
        return ImportPolicy::Fill;
    if (name == u"overwrite")
        return ImportPolicy::Overwrite;
    return std::nullopt;
}

Result<std::vector<MatchKey>> matchKeysFromText(const QString& text)
{
    std::vector<MatchKey> keys;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name == u"external_id")
            keys.push_back(MatchKey::ExternalId);
        else if (name == u"phone")
            keys.push_back(MatchKey::Phone);
        else if (name == u"email")
            keys.push_back(MatchKey::Email);
        else
            return fail(ErrorCode::WrongUsage, name, QStringLiteral("customers are matched by external_id, phone or email"));
    }
    if (keys.empty())
        return fail(ErrorCode::WrongUsage, text, QStringLiteral("name at least one of external_id, phone, email"));
    return keys;
}

namespace {

struct KindName {
    ExportKind kind;
    QLatin1String name;
};
constexpr KindName kKinds[] = {{ExportKind::Customers, QLatin1String("customers")}, {ExportKind::Products, QLatin1String("products")},
                               {ExportKind::Orders, QLatin1String("orders")}, {ExportKind::OrderItems, QLatin1String("order-items")},
                               {ExportKind::Reviews, QLatin1String("reviews")}, {ExportKind::Replies, QLatin1String("replies")},
                               {ExportKind::Templates, QLatin1String("templates")}, {ExportKind::Cases, QLatin1String("cases")}, {ExportKind::All, QLatin1String("all")}};

} // namespace

QString exportKindName(ExportKind kind)
{
    for (const KindName& known : kKinds)
        if (known.kind == kind)
            return known.name;
    return {};
}

std::optional<ExportKind> exportKindFromName(const QString& name)
{
    for (const KindName& known : kKinds)
        if (known.name == name)
            return known.kind;
    return std::nullopt;
}

} // namespace encore
