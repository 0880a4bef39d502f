#include "widgets/customer_offers.h"

#include "customers/customer_repository.h"
#include "search/search_repository.h"
#include "shop/store.h"

namespace encore::ui {

std::vector<SuggestField::Offer> customerOffers(Store& store, const QString& text)
{
    constexpr int offered = 8;
    std::vector<SuggestField::Offer> offers;
    const auto ids = store.search().ids(SearchKind::Customer, text, offered);
    if (!ids)
        return offers;
    const std::vector<CustomerId> found(ids->begin(), ids->end());
    if (const auto rows = store.customers().rows(found))
        for (const CustomerRow& row : *rows)
            offers.push_back({row.id.value, row.name, row.phone});
    return offers;
}

} // namespace encore::ui
