#pragma once

#include "widgets/suggest_field.h"

#include <vector>

namespace encore {
class Store;
}

namespace encore::ui {

/// Customers whose name, phone, e-mail or handle begins as typed, newest first, at most eight. A finder for SuggestField.
std::vector<SuggestField::Offer> customerOffers(Store& store, const QString& text);

} // namespace encore::ui
