#pragma once

#include "base/ids.h"
#include "widgets/suggest_field.h"

#include <vector>

namespace encore {
class Store;
}

namespace encore::ui {

/// Customers whose name, phone, e-mail or handle begins as typed, newest first, at most eight. A finder for SuggestField.
std::vector<SuggestField::Offer> customerOffers(Store& store, const QString& text);

/// What tells a customer from others of the name: phone, orders, the last of them. Empty where nothing is known.
QString customerDetail(Store& store, CustomerId customer);

} // namespace encore::ui
