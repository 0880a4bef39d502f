#pragma once

#include "customers/customer.h"

#include <QStringView>

namespace encore {

/// Whether two names have first names that no one person goes by: Anna and Yakov, but neither Sasha and Aleksandra, nor Anna and
/// «Анна», nor a family name alone and the same family name with a first name. Empty and made-up names differ from nothing.
bool firstNamesDiffer(QStringView a, QStringView b);

/// Whether two names are plainly those of two people: by their first names, family names or patronymics.
bool namesDiffer(QStringView a, QStringView b);

/// Whether a phone or e-mail that two records share does not make one person of them: their first names differ, or their names
/// differ and so do all of their e-mails or all of their numbers. Symmetric.
bool isOtherPerson(const Customer& a, const Customer& b);

/// Whether both have e-mails, or both have possible numbers, and none in common.
bool contactsDiffer(const Customer& a, const Customer& b);

} // namespace encore
