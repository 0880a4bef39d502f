#include "customers/other_person.h"

#include "base/text_fold.h"
#include "customers/name_forms.h"

#include <algorithm>

namespace encore {

namespace {

/// The one word of a name may be its family name, and names that are not known are written in either order.
PersonName turned(PersonName name)
{
    std::swap(name.first, name.last);
    return name;
}

bool fits(const PersonName& a, const PersonName& b) { return sameNameScore(a, b).score > 0; }

/// "Rolf" and "Roland", "Gus" and "Gustav": forms of names that no table holds begin alike.
bool beginAlike(const QString& a, const QString& b)
{
    const QString x = foldForSearch(a), y = foldForSearch(b);
    return x.isEmpty() || y.isEmpty() || x.left(2) == y.left(2);
}

} // namespace

bool firstNamesDiffer(QStringView a, QStringView b)
{
    const PersonName x = parseName(a), y = parseName(b);
    if (x.nickname || y.nickname || !sameNameScore(x, y).has(NameReason::DifferentFirst))
        return false;
    const bool known = !fullNamesOf(x.first).isEmpty() && !fullNamesOf(y.first).isEmpty();
    if (known || x.first.isEmpty() || y.first.isEmpty())
        return true;
    return !fits(x, turned(y)) && !fits(turned(x), y) && !beginAlike(x.first, y.first);
}

bool namesDiffer(QStringView a, QStringView b)
{
    if (firstNamesDiffer(a, b))
        return true;
    const PersonName x = parseName(a), y = parseName(b);
    if (x.nickname || y.nickname)
        return false;
    const NameMatch match = sameNameScore(x, y);
    return (match.has(NameReason::DifferentLast) || match.has(NameReason::DifferentPatronymic)) && !fits(x, turned(y)) && !fits(turned(x), y);
}

bool contactsDiffer(const Customer& a, const Customer& b)
{
    const auto emails = [](const Customer& c) {
        QStringList keys;
        for (const QString& e : c.emails)
            keys << e.toLower();
        return keys;
    };
    const auto numbers = [](const Customer& c) {
        QStringList keys;
        for (const CustomerPhone& p : c.phones)
            if (!p.e164.isEmpty())
                keys << p.e164;
        return keys;
    };
    const auto apart = [](const QStringList& x, const QStringList& y) {
        return !x.isEmpty() && !y.isEmpty() && std::none_of(x.begin(), x.end(), [&](const QString& key) { return y.contains(key); });
    };
    return apart(emails(a), emails(b)) || apart(numbers(a), numbers(b));
}

bool isOtherPerson(const Customer& a, const Customer& b)
{
    return firstNamesDiffer(a.name, b.name) || (contactsDiffer(a, b) && namesDiffer(a.name, b.name));
}

} // namespace encore
