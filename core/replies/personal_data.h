#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

enum class PersonalDataKind { Phone, Email, Address, Sum, CardNumber, LastName };

struct PersonalData {
    PersonalDataKind kind = PersonalDataKind::Phone;
    qsizetype start = 0;     ///< UTF-16 units
    qsizetype length = 0;
};

/// What should not stand in a public answer: phones, e-mail addresses, street addresses with a house, sums
/// (but for discounts and coupons), card numbers. `own` are the shop's own contacts, which may be shown.
/// In order of their place. Pure; any thread.
std::vector<PersonalData> personalDataIn(const QString& text, const QStringList& own = {});

} // namespace encore
