#pragma once

#include "exchange/import.h"
#include "exchange/import_log.h"
#include "products/product.h"
#include "shop/channel.h"
#include "shop/settings_repository.h"
#include "shop/store.h"

#include <QHash>

namespace encore {

/// What the parts of one import share: the shop, the unit, the counters, and what was looked up already.
class ImportContext {
public:
    ImportContext(Store& store, UnitOfWork& unit, const ShopProfile& shop, const ImportOptions& options, QString source, ImportReport& report, ImportLog& log)
        : store(store), unit(unit), shop(shop), options(options), source(std::move(source)), report(report), log(log) {}

    void created(const char* what, qint64 n = 1) { report.created[QLatin1String(what)] += n; }
    void updated(const char* what, qint64 n = 1) { report.updated[QLatin1String(what)] += n; }

    /// The channel of that name, made where the shop has none; of an empty name: the one for what names no channel.
    Result<ChannelId> channel(const QString& name);
    /// By SKU, else by name; made where the shop has none. Null where both are empty.
    struct Goods {
        ProductId product;
        VariantId variant;
    };
    Result<Goods> goods(const QString& name, const QString& sku);

    Store& store;
    UnitOfWork& unit;
    const ShopProfile& shop;
    const ImportOptions& options;
    const QString source;
    ImportReport& report;
    ImportLog& log;

private:
    QHash<QString, ChannelId> m_channels;
    QHash<QString, Goods> m_goods;
};

/// More than this many remembered look-ups are forgotten, so that memory stays bounded.
inline constexpr qsizetype kRememberedLookups = 300000;
/// 64 bits of a text for KeyCounter, the same on every run.
quint64 textHash(QStringView text);
/// 128 bits of a text.
QByteArray textKey(const QString& text);

} // namespace encore
