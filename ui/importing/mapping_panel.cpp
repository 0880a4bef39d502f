#include "importing/mapping_panel.h"

#include "common/format.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>

namespace encore::ui {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::ImportFields)
};

} // namespace

QString fieldTitle(const QString& field)
{
    using W = FieldWords;
    const QHash<QString, QString> words{
        {QStringLiteral("external_id"), W::tr("Id in the other program")}, {QStringLiteral("name"), W::tr("Name")},
        {QStringLiteral("first_name"), W::tr("First name")}, {QStringLiteral("last_name"), W::tr("Last name")},
        {QStringLiteral("phone"), W::tr("Phone")}, {QStringLiteral("email"), W::tr("E-mail")}, {QStringLiteral("birthday"), W::tr("Birthday")},
        {QStringLiteral("tags"), W::tr("Tags")}, {QStringLiteral("notes"), W::tr("Notes")}, {QStringLiteral("source"), W::tr("Where they came from")},
        {QStringLiteral("created_at"), W::tr("Customer since")}, {QStringLiteral("consent_email"), W::tr("May be sent e-mail")},
        {QStringLiteral("consent_sms"), W::tr("May be sent messages")}, {QStringLiteral("orders_before"), W::tr("Orders before Encore")},
        {QStringLiteral("spent_before"), W::tr("Spent before Encore")}, {QStringLiteral("last_before"), W::tr("Last order before Encore")},
        {QStringLiteral("number"), W::tr("Order number")}, {QStringLiteral("customer"), W::tr("Customer's id")},
        {QStringLiteral("customer_name"), W::tr("Name of the customer")}, {QStringLiteral("customer_phone"), W::tr("Phone of the customer")},
        {QStringLiteral("customer_email"), W::tr("E-mail of the customer")}, {QStringLiteral("placed_at"), W::tr("Date of the order")},
        {QStringLiteral("paid_at"), W::tr("Paid on")}, {QStringLiteral("shipped_at"), W::tr("Shipped on")}, {QStringLiteral("delivered_at"), W::tr("Delivered on")},
        {QStringLiteral("promised_at"), W::tr("Promised for")}, {QStringLiteral("status"), W::tr("Status")}, {QStringLiteral("total"), W::tr("Total")},
        {QStringLiteral("discount"), W::tr("Discount")}, {QStringLiteral("shipping"), W::tr("Shipping")}, {QStringLiteral("refunded"), W::tr("Refunded")},
        {QStringLiteral("refunded_at"), W::tr("Refunded on")}, {QStringLiteral("channel"), W::tr("Channel")}, {QStringLiteral("product"), W::tr("Product")},
        {QStringLiteral("sku"), W::tr("SKU")}, {QStringLiteral("quantity"), W::tr("Quantity")}, {QStringLiteral("unit_price"), W::tr("Price of one")},
        {QStringLiteral("kind"), W::tr("Review, question or remark")}, {QStringLiteral("author"), W::tr("Author")}, {QStringLiteral("order"), W::tr("Order")},
        {QStringLiteral("rating"), W::tr("Stars")}, {QStringLiteral("rating_max"), W::tr("Highest rating")}, {QStringLiteral("title"), W::tr("Title")},
        {QStringLiteral("text"), W::tr("Text")}, {QStringLiteral("url"), W::tr("Page address")}, {QStringLiteral("published_at"), W::tr("Published on")},
        {QStringLiteral("seen_at"), W::tr("Seen on")}, {QStringLiteral("reply"), W::tr("Our reply")}, {QStringLiteral("replied_at"), W::tr("Replied on")},
        {QStringLiteral("verified"), W::tr("Purchase confirmed")}, {QStringLiteral("category"), W::tr("Category")}, {QStringLiteral("price"), W::tr("Price")},
        {QStringLiteral("cost"), W::tr("Cost")}, {QStringLiteral("variant"), W::tr("Variant")}, {QStringLiteral("city"), W::tr("City")},
    };
    return words.value(field, field);
}

QString importKindTitle(ImportKind kind)
{
    using W = FieldWords;
    switch (kind) {
    case ImportKind::Customers: return W::tr("customers");
    case ImportKind::Products: return W::tr("products");
    case ImportKind::Orders: return W::tr("orders");
    case ImportKind::OrderItems: return W::tr("lines of orders");
    case ImportKind::Reviews: return W::tr("reviews");
    case ImportKind::LoyaltyBalances: return W::tr("loyalty balances");
    case ImportKind::Mixed: return W::tr("orders together with customers, one row an order");
    }
    return {};
}

MappingPanel::MappingPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::gap16);
    m_grid->setVerticalSpacing(metric::gap8);
    m_grid->setColumnStretch(3, 1);
}

void MappingPanel::show(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping)
{
    m_kind = kind;
    m_boxes.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList heads{tr("in the file"), QString(), tr("in Encore"), tr("examples"), tr("filled")};
    for (int i = 0; i < heads.size(); ++i)
        if (!heads[i].isEmpty())
            m_grid->addWidget(new PlainLabel(heads[i], Type::Small, Token::Text2), 0, i);
    // A file with thousands of columns is mapped by the command line; a screen of that many rows helps nobody.
    const int shown = qMin(int(table.columns.size()), 200);
    for (int c = 0; c < shown; ++c) {
        const ColumnSummary& column = table.columns[size_t(c)];
        const int row = 2 * c + 2;
        m_grid->addWidget(new Line, row - 1, 0, 1, 5);
        auto* name = new ElidedLabel(column.name, Type::BodyStrong);
        name->setMaximumWidth(220);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new PlainLabel(QStringLiteral("→"), Type::Body, Token::Text3), row, 1);
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("field_%1").arg(c));
        box->setAccessibleName(tr("What the column “%1” is").arg(column.name));
        box->addItem(tr("leave out"), QString());
        for (const ImportField& field : importFields(kind))
            box->addItem(fieldTitle(field.name), field.name);
        box->setMinimumWidth(220);
        box->setCurrentIndex(qMax(0, box->findData(mapping.fieldOf(c))));
        connect(box, &QComboBox::activated, this, [this, c] { choose(c); });
        m_boxes.push_back(box);
        m_grid->addWidget(box, row, 2);
        m_grid->addWidget(new ElidedLabel(QStringList(column.samples.mid(0, 3)).join(QStringLiteral(" · ")).simplified(), Type::Body, Token::Text2), row, 3);
        auto* filled = new PlainLabel(tr("%1 of %2").arg(format::count(column.filled), format::count(table.rows)), Type::Body, Token::Text2);
        filled->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(filled, row, 4);
    }
}

// A field that takes one column only leaves the column that had it.
void MappingPanel::choose(int column)
{
    const QString field = m_boxes[size_t(column)]->currentData().toString();
    const ImportField* known = importField(m_kind, field);
    if (!field.isEmpty() && known && !known->multiple)
        for (size_t c = 0; c < m_boxes.size(); ++c)
            if (int(c) != column && m_boxes[c]->currentData().toString() == field)
                m_boxes[c]->setCurrentIndex(0);
    emit changed();
}

QStringList MappingPanel::assignments() const
{
    QStringList list;
    for (size_t c = 0; c < m_boxes.size(); ++c)
        if (const QString field = m_boxes[c]->currentData().toString(); !field.isEmpty())
            list << QStringLiteral("%1=#%2").arg(field).arg(c + 1);
    return list;
}

} // namespace encore::ui
