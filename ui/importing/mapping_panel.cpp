#include "importing/mapping_panel.h"

#include "base/phone.h"
#include "common/format.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>

#include <algorithm>

namespace encore::ui {

QString fieldTitle(const QString& field)
{
    const QHash<QString, QString> words{
        {QStringLiteral("external_id"), QCoreApplication::translate("encore::ui::ImportFields", "Id in the other program")}, {QStringLiteral("name"), QCoreApplication::translate("encore::ui::ImportFields", "Name")},
        {QStringLiteral("first_name"), QCoreApplication::translate("encore::ui::ImportFields", "First name")}, {QStringLiteral("last_name"), QCoreApplication::translate("encore::ui::ImportFields", "Last name")},
        {QStringLiteral("phone"), QCoreApplication::translate("encore::ui::ImportFields", "Phone")}, {QStringLiteral("email"), QCoreApplication::translate("encore::ui::ImportFields", "E-mail")}, {QStringLiteral("birthday"), QCoreApplication::translate("encore::ui::ImportFields", "Birthday")},
        {QStringLiteral("tags"), QCoreApplication::translate("encore::ui::ImportFields", "Tags")}, {QStringLiteral("notes"), QCoreApplication::translate("encore::ui::ImportFields", "Notes")}, {QStringLiteral("source"), QCoreApplication::translate("encore::ui::ImportFields", "Where they came from")},
        {QStringLiteral("created_at"), QCoreApplication::translate("encore::ui::ImportFields", "Customer since")}, {QStringLiteral("consent_email"), QCoreApplication::translate("encore::ui::ImportFields", "May be sent e-mail")},
        {QStringLiteral("consent_sms"), QCoreApplication::translate("encore::ui::ImportFields", "May be sent messages")}, {QStringLiteral("orders_before"), QCoreApplication::translate("encore::ui::ImportFields", "Orders before Encore")},
        {QStringLiteral("spent_before"), QCoreApplication::translate("encore::ui::ImportFields", "Spent before Encore")}, {QStringLiteral("last_before"), QCoreApplication::translate("encore::ui::ImportFields", "Last order before Encore")},
        {QStringLiteral("number"), QCoreApplication::translate("encore::ui::ImportFields", "Order number")}, {QStringLiteral("customer"), QCoreApplication::translate("encore::ui::ImportFields", "Customer's id")},
        {QStringLiteral("customer_name"), QCoreApplication::translate("encore::ui::ImportFields", "Name of the customer")}, {QStringLiteral("customer_phone"), QCoreApplication::translate("encore::ui::ImportFields", "Phone of the customer")},
        {QStringLiteral("customer_email"), QCoreApplication::translate("encore::ui::ImportFields", "E-mail of the customer")}, {QStringLiteral("placed_at"), QCoreApplication::translate("encore::ui::ImportFields", "Date of the order")},
        {QStringLiteral("paid_at"), QCoreApplication::translate("encore::ui::ImportFields", "Paid on")}, {QStringLiteral("shipped_at"), QCoreApplication::translate("encore::ui::ImportFields", "Shipped on")}, {QStringLiteral("delivered_at"), QCoreApplication::translate("encore::ui::ImportFields", "Delivered on")},
        {QStringLiteral("promised_at"), QCoreApplication::translate("encore::ui::ImportFields", "Promised for")}, {QStringLiteral("status"), QCoreApplication::translate("encore::ui::ImportFields", "Status")}, {QStringLiteral("total"), QCoreApplication::translate("encore::ui::ImportFields", "Total")},
        {QStringLiteral("discount"), QCoreApplication::translate("encore::ui::ImportFields", "Discount")}, {QStringLiteral("shipping"), QCoreApplication::translate("encore::ui::ImportFields", "Shipping")}, {QStringLiteral("tax"), QCoreApplication::translate("encore::ui::ImportFields", "Tax in the total")},
        {QStringLiteral("refunded"), QCoreApplication::translate("encore::ui::ImportFields", "Refunded")},
        {QStringLiteral("refunded_at"), QCoreApplication::translate("encore::ui::ImportFields", "Refunded on")}, {QStringLiteral("channel"), QCoreApplication::translate("encore::ui::ImportFields", "Channel")}, {QStringLiteral("product"), QCoreApplication::translate("encore::ui::ImportFields", "Product")},
        {QStringLiteral("sku"), QCoreApplication::translate("encore::ui::ImportFields", "SKU")}, {QStringLiteral("quantity"), QCoreApplication::translate("encore::ui::ImportFields", "Quantity")}, {QStringLiteral("unit_price"), QCoreApplication::translate("encore::ui::ImportFields", "Price of one")},
        {QStringLiteral("kind"), QCoreApplication::translate("encore::ui::ImportFields", "Review, question or remark")}, {QStringLiteral("author"), QCoreApplication::translate("encore::ui::ImportFields", "Author")}, {QStringLiteral("order"), QCoreApplication::translate("encore::ui::ImportFields", "Order")},
        {QStringLiteral("rating"), QCoreApplication::translate("encore::ui::ImportFields", "Stars")}, {QStringLiteral("rating_max"), QCoreApplication::translate("encore::ui::ImportFields", "Highest rating")}, {QStringLiteral("title"), QCoreApplication::translate("encore::ui::ImportFields", "Title")},
        {QStringLiteral("text"), QCoreApplication::translate("encore::ui::ImportFields", "Text")}, {QStringLiteral("url"), QCoreApplication::translate("encore::ui::ImportFields", "Page address")}, {QStringLiteral("published_at"), QCoreApplication::translate("encore::ui::ImportFields", "Published on")},
        {QStringLiteral("seen_at"), QCoreApplication::translate("encore::ui::ImportFields", "Seen on")}, {QStringLiteral("reply"), QCoreApplication::translate("encore::ui::ImportFields", "Our reply")}, {QStringLiteral("replied_at"), QCoreApplication::translate("encore::ui::ImportFields", "Replied on")},
        {QStringLiteral("verified"), QCoreApplication::translate("encore::ui::ImportFields", "Purchase confirmed")}, {QStringLiteral("category"), QCoreApplication::translate("encore::ui::ImportFields", "Category")}, {QStringLiteral("price"), QCoreApplication::translate("encore::ui::ImportFields", "Price")},
        {QStringLiteral("cost"), QCoreApplication::translate("encore::ui::ImportFields", "Cost")}, {QStringLiteral("variant"), QCoreApplication::translate("encore::ui::ImportFields", "Variant")}, {QStringLiteral("city"), QCoreApplication::translate("encore::ui::ImportFields", "City")},
    };
    const QString own = QString::fromUtf16(kOwnFieldPrefix);
    return field.startsWith(own) ? field.mid(own.size()) : words.value(field, field);
}

QString importKindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return QCoreApplication::translate("encore::ui::ImportFields", "customers");
    case ImportKind::Products: return QCoreApplication::translate("encore::ui::ImportFields", "products");
    case ImportKind::Orders: return QCoreApplication::translate("encore::ui::ImportFields", "orders");
    case ImportKind::OrderItems: return QCoreApplication::translate("encore::ui::ImportFields", "lines of orders");
    case ImportKind::Reviews: return QCoreApplication::translate("encore::ui::ImportFields", "reviews");
    case ImportKind::LoyaltyBalances: return QCoreApplication::translate("encore::ui::ImportFields", "loyalty balances");
    case ImportKind::Mixed: return QCoreApplication::translate("encore::ui::ImportFields", "orders together with customers, one row an order");
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
    clearLayout(m_grid);
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
        auto* name = new ElidedLabel(columnTitle(column.name, c), Type::BodyStrong);
        name->setMaximumWidth(220);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new PlainLabel(QStringLiteral("→"), Type::Body, Token::Text3), row, 1);
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("field_%1").arg(c));
        box->setAccessibleName(tr("What the column “%1” is").arg(name->text()));
        box->addItem(tr("leave out"), QString());
        for (const ImportField& field : importFields(kind))
            box->addItem(fieldTitle(field.name), field.name);
        if (kind == ImportKind::Customers || kind == ImportKind::Mixed)
            addOwnFields(box, column.name);
        box->setMinimumWidth(220);
        box->setCurrentIndex(qMax(0, box->findData(mapping.fieldOf(c))));
        connect(box, &QComboBox::activated, this, [this, c] { choose(c); });
        m_boxes.push_back(box);
        m_grid->addWidget(box, row, 2);
        const QStringList samples = column.samples.mid(0, 3);
        const bool damaged = std::any_of(samples.begin(), samples.end(), isDamagedPhone);
        m_grid->addWidget(new ElidedLabel(samples.join(QStringLiteral(" · ")).simplified(), Type::Body, damaged ? Token::Warning : Token::Text2), row, 3);
        auto* filled = new PlainLabel(tr("%1 of %2").arg(format::count(column.filled), format::count(table.rows)), Type::Body, Token::Text2);
        filled->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(filled, row, 4);
    }
}

// The name that core gives to a column without one, in the language of the window.
QString MappingPanel::columnTitle(const QString& name, int column) { return name == QStringLiteral("Column %1").arg(column + 1) ? tr("Column %1").arg(column + 1) : name; }

void MappingPanel::addOwnFields(QComboBox* box, const QString& column) const
{
    const QString prefix = QString::fromUtf16(kOwnFieldPrefix);
    for (const QString& own : m_own)
        box->addItem(tr("Own field: %1").arg(own), prefix + own);
    const QString fresh = QString(column).remove(u'=').simplified().left(60);
    if (!fresh.isEmpty() && !m_own.contains(fresh, Qt::CaseInsensitive))
        box->addItem(tr("New field: %1").arg(fresh), prefix + fresh);
}

// A field that takes one column only leaves the column that had it.
void MappingPanel::choose(int column)
{
    const QString field = m_boxes[size_t(column)]->currentData().toString();
    const auto known = importField(m_kind, field);
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

ColumnMapping MappingPanel::mapping() const
{
    ColumnMapping mapping;
    for (size_t c = 0; c < m_boxes.size(); ++c)
        if (const QString field = m_boxes[c]->currentData().toString(); !field.isEmpty())
            mapping.columns[field].push_back(int(c));
    return mapping;
}

} // namespace encore::ui
