#include "orders/line_row.h"

#include "common/format.h"
#include "orders/order_words.h"
#include "widgets/suggest_field.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int productsOffered = 12;

std::vector<SuggestField::Offer> findProducts(Store& store, const QString& text)
{
    std::vector<ProductId> ids;
    if (const auto begun = store.products().ids({text, {}, true}, ProductSort::Name, productsOffered))
        ids = *begun;
    if (const auto hits = store.search().ids(SearchKind::Product, text, productsOffered))
        for (const qint64 id : *hits)
            if (std::find(ids.begin(), ids.end(), ProductId(id)) == ids.end() && ids.size() < productsOffered)
                ids.emplace_back(id);
    std::vector<SuggestField::Offer> offers;
    if (const auto rows = store.products().rows(ids))
        for (const ProductRow& row : *rows)
            offers.push_back({row.product.id.value, row.product.name, row.product.sku});
    return offers;
}

} // namespace

LineRow::LineRow(OrderDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    m_product = new SuggestField(desk.shop, findProducts);
    m_product->setObjectName(QStringLiteral("lineProduct"));
    m_product->setPlaceholderText(tr("Product"));
    m_product->setAccessibleName(tr("Product"));
    m_variant = new QComboBox;
    m_variant->setObjectName(QStringLiteral("lineVariant"));
    m_variant->setAccessibleName(tr("Variant"));
    m_variant->hide();
    m_quantity = new QLineEdit(QStringLiteral("1"));
    m_quantity->setObjectName(QStringLiteral("lineQuantity"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setFixedWidth(56);
    m_price = new QLineEdit;
    m_price->setObjectName(QStringLiteral("linePrice"));
    m_price->setAccessibleName(tr("Price of one piece"));
    m_price->setPlaceholderText(tr("Price"));
    m_price->setFixedWidth(100);
    for (QLineEdit* field : {m_quantity, m_price}) {
        field->setAlignment(Qt::AlignRight);
        field->setMaxLength(20);
    }
    m_sum = new PlainLabel({}, Type::Body, Token::Text2);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove = new IconButton(Icon::Close, tr("Remove the line"));
    m_remove->setObjectName(QStringLiteral("lineRemove"));
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::gap4);
    first->addWidget(m_product, 1);
    first->addWidget(m_remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(metric::gap4);
    second->addWidget(m_variant, 1);
    second->addWidget(m_quantity);
    second->addWidget(new PlainLabel(QStringLiteral("×"), Type::Body, Token::Text2));
    second->addWidget(m_price);
    second->addWidget(m_sum, 1);
    second->addSpacing(36);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metric::gap8);
    layout->setSpacing(metric::gap4);
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_product, &SuggestField::chosen, this, &LineRow::chooseProduct);
    connect(m_product, &SuggestField::freed, this, [this] { fillVariants({}, {}); });
    connect(m_product, &QLineEdit::textEdited, this, &LineRow::edited);
    connect(m_variant, &QComboBox::activated, this, &LineRow::edited);
    for (QLineEdit* field : {m_quantity, m_price})
        connect(field, &QLineEdit::textEdited, this, [this] {
            showSum();
            emit edited();
        });
    connect(m_remove, &QPushButton::clicked, this, &LineRow::removeRequested);
}

void LineRow::followInTabs(QWidget* above)
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_product, m_variant, m_quantity, m_price, m_remove}) {
        setTabOrder(above, each);
        above = each;
    }
}

QWidget* LineRow::lastInTabs() const { return m_remove; }

void LineRow::setLine(const OrderLine& line, const QString& productName)
{
    m_line = line;
    m_product->setRecord(line.product.value, line.title.isEmpty() ? productName : line.title);
    QString quantity = order_words::quantity(line.quantityMilli);
    m_quantity->setText(quantity);
    m_price->setText(order_words::plainMoney(line.unit, m_desk.shop.profile().digits));
    fillVariants(line.product, line.variant);
    showSum();
}

void LineRow::chooseProduct(qint64 id)
{
    m_line.title.clear();
    if (const auto product = m_desk.store().products().find(ProductId(id)); product && *product && (*product)->price)
        m_price->setText(order_words::plainMoney(*(*product)->price, m_desk.shop.profile().digits));
    fillVariants(ProductId(id), {});
    showSum();
    emit edited();
    (m_variant->isHidden() ? static_cast<QWidget*>(m_quantity) : m_variant)->setFocus();
}

void LineRow::fillVariants(ProductId product, VariantId chosen)
{
    m_variant->clear();
    m_variant->hide();
    if (!product)
        return;
    const auto variants = m_desk.store().products().variants(product);
    if (!variants || variants->empty())
        return;
    m_variant->addItem(tr("any variant"), qint64(0));
    for (const Variant& variant : *variants)
        m_variant->addItem(variant.name, variant.id.value);
    m_variant->setCurrentIndex(qMax(0, m_variant->findData(chosen.value)));
    m_variant->show();
}

bool LineRow::isBlank() const { return m_product->text().trimmed().isEmpty() && m_price->text().trimmed().isEmpty(); }

OrderLine LineRow::line(bool& readable) const
{
    OrderLine line = m_line;
    line.product = ProductId(m_product->recordId());
    line.variant = VariantId(line.product ? m_variant->currentData().toLongLong() : 0);
    // The title is kept where it differs from the product's name, as sold then.
    if (!line.product || line.title.isEmpty())
        line.title = line.product ? QString() : m_product->text().simplified();
    const auto quantity = order_words::readQuantity(m_quantity->text());
    const auto price = m_price->text().trimmed().isEmpty() ? std::optional(Money()) : order_words::readMoney(m_price->text(), m_desk.shop.profile().digits);
    readable = readable && quantity && price;
    line.quantityMilli = quantity.value_or(0);
    line.unit = price.value_or(Money());
    return line;
}

void LineRow::showSum()
{
    bool readable = true;
    const OrderLine written = line(readable);
    const bool sane = readable && written.quantityMilli <= kMaxQuantityMilli && written.unit <= kMaxOrderMoney && written.unit >= -kMaxOrderMoney;
    m_sum->setText(sane && !isBlank() ? format::money(lineTotal(written), m_desk.currency()) : QString());
}

} // namespace encore::ui
