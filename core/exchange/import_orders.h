#pragma once

#include "exchange/import_customers.h"
#include "orders/order_service.h"

#include <QSet>

namespace encore {

/// Makes and completes orders for an import. Rows of one number that follow each other are the lines of one order; rows without
/// a number are an order each, told apart by their import key.
class OrderImporter {
public:
    OrderImporter(ImportContext& context, RowReader& reader);

    Status begin();
    Status row(const Row& row);
    Status finish();
    /// A row of a table of order items: a line of an order that the shop knows.
    Status itemRow();

private:
    /// What the rows of one order say together.
    struct Pending {
        Row row;                                // the first, for the log
        QStringList reasons;                    // what the log has to say of it
        Order order;
        bool statusGiven = false, totalGiven = false;
        QString channelName;
        PersonRecord person;
        std::vector<OrderLine> lines;
        std::optional<Money> refunded;
        std::optional<qint64> refundedAt;
        QDate day;                              // of placedAt as written
        QString reference;                      // what stands for its customer, as read
        QSet<QString> texts;                    // of its rows, to see repeated ones; filled from the second on
        qint64 rows = 1;
        std::vector<std::optional<Money>> rowTotals;   // what the row of each line says in the column of totals
        std::vector<bool> repeated;             // lines whose row repeats an earlier one word by word
    };

    std::optional<Pending> read(const Row& row, const QString& number);
    void readDates(Order& order);
    void readSums(Pending& pending);
    Result<std::optional<OrderLine>> line();
    Status continuation(const Row& row);
    bool isOtherOrder() const;
    void settleTotals(Pending& pending);
    QByteArray importKey();
    Status flush();
    Status store(Pending& pending);
    Status create(Pending& pending);
    Status complete(Pending& pending, OrderId id);
    Result<OrderId> existing(const Pending& pending);
    /// Rejects the rows of an order that cannot be the known one of that number, and says why.
    Result<bool> contradicts(const Pending& pending, const Order& known);
    QString saying(const Order& order, const QString& customer, bool withTotal) const;
    /// Adds those of the lines that the order does not have yet. Equal order items are as many as the file has of them.
    Result<bool> addLines(OrderId id, const std::vector<OrderLine>& lines, bool items);
    QString rowText(const Row& row) const;
    void rejectRule(const Error& error);

    ImportContext& m_context;
    RowReader& m_reader;
    CustomerImporter m_customers;
    OrderService m_service;
    FieldSource *m_number, *m_placedAt, *m_paidAt, *m_shippedAt, *m_deliveredAt, *m_promisedAt, *m_status, *m_total, *m_discount, *m_shipping, *m_tax;
    FieldSource *m_refunded, *m_refundedAt, *m_channel, *m_product, *m_sku, *m_quantity, *m_unitPrice;
    std::optional<Pending> m_pending;
    QString m_rejectedNumber;                   // its first row was left out, so are those that continue it
    qint64 m_rejectedRow = 0;                   // that row
    KeyCounter m_keys;                          // rows without a number, as read
    bool m_shopWasEmpty = false;                // then only what this file brought can be there already
    KeyCounter m_references;                    // numbers and import keys, while m_shopWasEmpty
    KeyCounter m_lines;                         // (order, line) of order items
    OrderId m_firstOwn;                         // orders from here on were made by this import
};

} // namespace encore
