#include "shop/count_repository.h"

#include "db/database.h"

namespace encore {

Result<ShopCounts> CountRepository::counts()
{
    ShopCounts c;
    ENCORE_LET(c.customers, m_db.integer(QStringLiteral("SELECT count(*) FROM customers")));
    ENCORE_LET(c.products, m_db.integer(QStringLiteral("SELECT count(*) FROM products")));
    ENCORE_LET(c.orders, m_db.integer(QStringLiteral("SELECT count(*) FROM orders")));
    ENCORE_LET(c.reviews, m_db.integer(QStringLiteral("SELECT count(*) FROM reviews")));
    ENCORE_LET(c.replies, m_db.integer(QStringLiteral("SELECT count(*) FROM replies")));
    ENCORE_LET(c.templates, m_db.integer(QStringLiteral("SELECT count(*) FROM templates")));
    return c;
}

Result<bool> CountRepository::hasData()
{
    ENCORE_LET(const qint64 any, m_db.integer(QStringLiteral(
        "SELECT EXISTS(SELECT 1 FROM customers) OR EXISTS(SELECT 1 FROM products) OR EXISTS(SELECT 1 FROM orders) "
        "OR EXISTS(SELECT 1 FROM reviews) OR EXISTS(SELECT 1 FROM templates)")));
    return any != 0;
}

} // namespace encore
