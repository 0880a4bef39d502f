#include "exchange/import_orders.h"

#include "base/calendar.h"
#include "customers/customer_repository.h"

#include <cstdlib>

namespace encore {

// Numbers begin anew every year or every day in many shops. A row whose number the shop knows is the known order only while nothing
// in it says that it is another one; else it would vanish, or take the other's place.

QString OrderImporter::saying(const Order& order, const QString& customer, bool withTotal) const
{
    QStringList parts{localDay(order.placedAt, m_context.shop.zone).toString(Qt::ISODate)};
    if (!customer.isEmpty())
        parts << customer.left(100);
    if (withTotal)
        parts << moneyToPlain(order.total, m_context.shop.digits);
    return parts.join(QStringLiteral(", "));
}

Result<bool> OrderImporter::contradicts(const Pending& p, const Order& known)
{
    const bool own = m_firstOwn && known.id >= m_firstOwn;
    const bool overwrite = m_context.options.policy == ImportPolicy::Overwrite;
    const bool total = p.totalGiven && p.order.total != known.total;
    // Times a day apart may be a matter of time zones, but neither in one file nor between days without times.
    const qint64 tolerated = own || (p.order.placedDayOnly && known.placedDayOnly) ? 0 : 1;
    const qint64 days = std::llabs(p.day.toJulianDay() - localDay(known.placedAt, m_context.shop.zone).toJulianDay());
    ENCORE_LET(const CustomerImporter::Kinship who, m_customers.kinship(p.person, known.customer));
    using enum CustomerImporter::Kinship;

    const bool otherPerson = who == Other || (who == Unlike && (days > 0 || total));
    const bool corrected = overwrite && !own && who == Same && !total;      // the file's word is to be taken, and the rest is the same
    const bool otherDay = (days > tolerated && !corrected) || (days > 0 && total && who != Same);
    const bool otherTotal = total && own;
    if (!otherPerson && !otherDay && !otherTotal) {
        if (total && !overwrite)
            m_context.log.note(QStringLiteral("total"), QStringLiteral("other_total"),
                               QStringLiteral("order \"%1\" has a total of %2 in the shop and of %3 here; the shop's is kept, --policy overwrite takes the file's")
                                   .arg(known.number, moneyToPlain(known.total, m_context.shop.digits), moneyToPlain(p.order.total, m_context.shop.digits)),
                               {.value = known.number, .expected = moneyToPlain(known.total, m_context.shop.digits), .given = moneyToPlain(p.order.total, m_context.shop.digits)});
        return false;
    }
    QString knownName;
    if (known.customer) {
        ENCORE_LET(const Customer customer, m_context.store.customers().find(known.customer));
        knownName = customer.displayName();
    }
    QStringList differ;
    if (otherPerson)
        differ << QStringLiteral("customer");
    if (otherDay)
        differ << QStringLiteral("day");
    if (total)
        differ << QStringLiteral("total");
    const QString field = otherPerson ? QStringLiteral("customer") : otherDay ? QStringLiteral("placed_at") : QStringLiteral("total");
    const QString theirs = saying(known, knownName, p.totalGiven), ours = saying(p.order, p.person.person.displayName(), p.totalGiven);
    m_context.log.reject(field, QStringLiteral("number_of_other_order"),
                         QStringLiteral("order \"%1\" is %2 (%3), and this row says %4: another %5. If numbers begin anew, make them differ in the file (such as 2026-1), leave "
                                        "their column out, or give this file a channel of its own (--set channel=NAME); if it is the same order, correct the one that is wrong")
                             .arg(p.order.number, own ? QStringLiteral("in this file already") : QStringLiteral("in the shop already"), theirs, ours,
                                  differ.join(QStringLiteral(" and another "))),
                         {.value = p.order.number, .expected = theirs, .given = ours});
    return true;
}

} // namespace encore
