#include "exchange/import_context.h"

#include "base/text_fold.h"
#include "products/product_repository.h"
#include "shop/channel_repository.h"

#include <QCryptographicHash>

namespace encore {

quint64 textHash(QStringView text)
{
    quint64 hash = 0xCBF29CE484222325ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3ull;
    return hash ^ (hash >> 29);
}

QByteArray textKey(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
}

Result<ChannelId> ImportContext::channel(const QString& name)
{
    if (const auto known = m_channels.constFind(name); known != m_channels.cend())
        return *known;
    const bool russian = shop.language == u"ru";
    // A review that names no place was read somewhere where it can be answered.
    const QString usual = options.kind == ImportKind::Reviews ? russian ? QStringLiteral("Сайт") : QStringLiteral("Site")
                                                              : russian ? QStringLiteral("Магазин") : QStringLiteral("Shop");
    const QString wanted = foldForSearch(name).isEmpty() ? usual : name;
    bool made = false;
    ENCORE_LET(const ChannelId id, store.channels().findOrCreate(unit, wanted.left(200), &made));
    if (made)
        created("channels");
    m_channels.insert(name, id);
    return id;
}

Result<ImportContext::Goods> ImportContext::goods(const QString& name, const QString& sku)
{
    if (name.isEmpty() && sku.isEmpty())
        return Goods{};
    const QString key = sku + u'\x1f' + (sku.isEmpty() ? name : QString());
    if (const auto known = m_goods.constFind(key); known != m_goods.cend())
        return *known;
    ProductRepository& products = store.products();
    Goods goods;
    if (!sku.isEmpty()) {
        ENCORE_LET(const auto match, products.findBySku(sku));
        if (match)
            goods = {match->product, match->variant};
    }
    if (goods.product.isNull() && !name.isEmpty()) {
        ENCORE_LET(const std::vector<Product> named, products.findByName(ProductRepository::nameKey(name)));
        for (const Product& p : named)
            if (goods.product.isNull() && (sku.isEmpty() || p.sku.isEmpty()))
                goods.product = p.id;
    }
    if (goods.product.isNull()) {
        Product product;
        product.name = name.isEmpty() ? sku : name;
        product.sku = sku;
        ENCORE_LET(goods.product, products.insert(unit, product));
        created("products");
    }
    if (m_goods.size() >= kRememberedLookups)
        m_goods.clear();
    m_goods.insert(key, goods);
    return goods;
}

} // namespace encore
