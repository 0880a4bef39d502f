#pragma once

#include "customers/custom_field.h"
#include "exchange/export.h"
#include "exchange/table_writer.h"
#include "reviews/review.h"
#include "shop/settings_repository.h"

#include <functional>

namespace encore {

struct DumpTable;

/// Gives the rows of each kind, one after another, in the order of `columns`.
class ExportRows {
public:
    using Take = std::function<Status(const std::vector<Cell>&)>;

    ExportRows(Store& store, const ShopProfile& shop, const QString& query, const std::atomic_bool* cancel)
        : m_store(store), m_shop(shop), m_query(query), m_cancel(cancel) {}

    Status each(ExportKind kind, const Take& take);
    /// All columns of a kind: those of exportColumns, and behind those of customers the shop's own fields in use as "field:NAME".
    Result<QStringList> columns(ExportKind kind);
    Status eachContact(const std::function<Status(const Contact&)>& take);
    /// A table as the shop keeps it, in the columns of the dump.
    Status table(const DumpTable& table, const Take& take);

private:
    Status customers(const Take& take);
    Status products(const Take& take);
    Status orders(const Take& take);
    Status orderItems(const Take& take);
    Status reviews(const Take& take);
    Status replies(const Take& take);
    Status templates(const Take& take);
    Status cases(const Take& take);

    struct Buyer {
        QString externalId, name, phone, email;
    };
    Result<Buyer> buyer(CustomerId id);
    Result<QString> channelName(ChannelId id);
    Result<QString> closeReason(const Review& review);
    struct Goods {
        QString name, sku;
    };
    Result<Goods> goods(ProductId product, VariantId variant);
    Result<std::vector<OrderId>> orderIds();
    Result<std::vector<ReviewId>> reviewIds();
    Status readOwnFields();
    Result<std::vector<Cell>> ownCells(CustomerId id);
    Status alive() const;
    Cell instant(const std::optional<qint64>& utc, bool dayOnly = false) const;
    Cell money(Money sum) const { return moneyCell(sum, m_shop.digits); }

    Store& m_store;
    const ShopProfile& m_shop;
    const QString m_query;
    const std::atomic_bool* m_cancel;
    QHash<CustomerId, Buyer> m_buyers;
    QHash<ChannelId, QString> m_channels;
    std::optional<std::vector<ClosingReason>> m_reasons;
    std::optional<std::vector<CustomField>> m_own;
    QHash<QString, Goods> m_goods;
};

} // namespace encore
