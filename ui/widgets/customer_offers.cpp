#include "widgets/customer_offers.h"

#include "base/calendar.h"
#include "common/format.h"
#include "customers/customer_repository.h"
#include "search/search_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <QCoreApplication>

namespace encore::ui {

namespace {

struct CustomerOffers {
    Q_DECLARE_TR_FUNCTIONS(CustomerOffers)
};

/// What tells two people of one name apart.
QString detailOf(const CustomerRow& row, const QTimeZone& zone)
{
    QStringList parts;
    if (!row.phone.isEmpty())
        parts << row.phone;
    if (row.orders > 0)
        parts << CustomerOffers::tr("%n order(s)", nullptr, row.orders);
    if (row.lastOrderAt)
        parts << CustomerOffers::tr("the last on %1").arg(format::shortDay(localDay(*row.lastOrderAt, zone), {}));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString customerDetail(Store& store, CustomerId customer)
{
    const CustomerId ids[]{customer};
    const auto profile = store.settings().profile();
    const auto rows = store.customers().rows(ids);
    return profile && rows && !rows->empty() ? detailOf(rows->front(), profile->zone) : QString();
}

std::vector<SuggestField::Offer> customerOffers(Store& store, const QString& text)
{
    constexpr int offered = 8;
    std::vector<SuggestField::Offer> offers;
    const auto ids = store.search().ids(SearchKind::Customer, text, offered);
    if (!ids)
        return offers;
    const std::vector<CustomerId> found(ids->begin(), ids->end());
    const auto profile = store.settings().profile();
    const auto rows = store.customers().rows(found);
    if (profile && rows)
        for (const CustomerRow& row : *rows)
            offers.push_back({row.id.value, row.name, detailOf(row, profile->zone)});
    return offers;
}

} // namespace encore::ui
