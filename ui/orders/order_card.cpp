#include "orders/order_card.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "notes/note_repository.h"
#include "orders/order_words.h"
#include "reviews/review_repository.h"
#include "widgets/attachment_strip.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace encore::ui {

namespace {
constexpr size_t linesShown = 200;
constexpr int sideWidth = 256;
} // namespace

Result<OrderFile> readOrderFile(Store& store, OrderId id)
{
    OrderFile file;
    ENCORE_LET(const auto order, store.orders().find(id));
    const OrderId ids[]{id};
    ENCORE_LET(auto rows, store.orders().rows(ids));
    if (!order || rows.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("order %1").arg(id.value));
    file.order = *order;
    file.row = rows.front();
    ENCORE_LET(file.lines, store.orders().lines(id));
    ENCORE_LET(file.refunds, store.orders().refunds(id));
    for (size_t i = 0; i < file.lines.size(); ++i) {
        const OrderLine& line = file.lines[i];
        QString title = line.title, variantName;
        if (i < linesShown) {
            if (title.isEmpty() && line.product) {
                ENCORE_LET(const auto product, store.products().find(line.product));
                title = product ? product->name : QString();
            }
            if (line.variant) {
                ENCORE_LET(const auto variant, store.products().findVariant(line.variant));
                variantName = variant ? variant->name : QString();
            }
        }
        file.titles << title;
        file.variants << variantName;
    }
    ENCORE_LET(file.reviews, store.reviews().ofOrder(id));
    ENCORE_LET(file.notes, store.notes().ofOrder(id, 20));
    if (file.order.customer) {
        const CustomerId customers[]{file.order.customer};
        ENCORE_LET(const auto found, store.customers().rows(customers));
        if (!found.empty()) {
            file.customerOrders = found.front().orders;
            file.customerSpent = found.front().spent;
        }
    }
    return file;
}

OrderCard::OrderCard(OrderDesk& desk, QWidget* parent) : FilePane(QStringLiteral("orderCard"), parent), m_desk(desk)
{
    m_facts = new FactStrip;
    auto* facts = new Card;
    facts->body()->addWidget(m_facts);
    m_lines = new Card;
    m_lines->setObjectName(QStringLiteral("orderLines"));
    m_refunds = new Card;
    m_notes = new Card;
    m_customer = new Card;
    m_reviews = new Card;
    for (Card* card : {m_lines, m_refunds, m_notes, m_customer, m_reviews})
        card->setHeadLine(true);
    m_customerName = new LinkButton;
    m_customerName->setObjectName(QStringLiteral("orderCustomer"));
    m_customerFacts = new PlainLabel({}, Type::Body, Token::Text2);
    m_customerFacts->setWordWrap(true);
    m_customer->body()->addWidget(m_customerName, 0, Qt::AlignLeft);
    m_customer->body()->addWidget(m_customerFacts);

    auto* left = new QVBoxLayout;
    left->setSpacing(metric::gap12);
    left->addWidget(m_lines);
    left->addWidget(m_refunds);
    left->addStretch(1);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(metric::gap12);
    right->addWidget(m_customer);
    right->addWidget(m_notes);
    right->addWidget(m_reviews);
    m_files = new AttachmentStrip(m_desk.shop);
    m_files->setHeadLine(true);
    right->addWidget(m_files);
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::gap16);
    columns->addLayout(left, 1);
    columns->addWidget(side);
    auto* shown = new QWidget;
    auto* layout = new QVBoxLayout(shown);
    layout->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap20);
    layout->setSpacing(metric::gap12);
    layout->addWidget(buildHead());
    layout->addWidget(facts);
    layout->addLayout(columns, 1);

    setContent(new ScrollPane(shown));
    setMinimumWidth(460);
    connect(m_customerName, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("customer")); });
}

QWidget* OrderCard::buildHead()
{
    m_number = new ElidedLabel({}, Type::PageTitle);
    m_number->setObjectName(QStringLiteral("orderNumber"));
    m_status = new Pill;
    m_status->setObjectName(QStringLiteral("orderStatus"));
    m_late = new Pill;
    m_about = new ElidedLabel({}, Type::Body, Token::Text2);
    m_next = new Button;
    m_edit = new Button;
    m_more = new IconButton(Icon::More, {});
    needsPermission({m_next, m_edit}, Permission::Orders);
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::gap8);
    first->addWidget(m_number);
    first->addWidget(m_status);
    first->addWidget(m_late);
    first->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_about);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap8);
    row->addLayout(words, 1);
    const QList<QPair<QPushButton*, QString>> actions{{m_next, QStringLiteral("next")}, {m_edit, QStringLiteral("edit")}, {m_more, QStringLiteral("more")}};
    for (const auto& [button, action] : actions) {
        button->setObjectName(QStringLiteral("order_") + action);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit actionRequested(action); });
    }
    return head;
}

QWidget* OrderCard::moreButton() const { return m_more; }

OrderCard::Reading OrderCard::reading(qint64 id) const
{
    return [&shop = m_desk.shop, id]() -> Result<OrderFile> {
        ENCORE_LET(auto store, shop.openStore());
        return readOrderFile(*store, OrderId(id));
    };
}

void OrderCard::showFile()
{
    const Order& order = m_file.order;
    const qint64 now = m_desk.now();
    m_number->setText(order.number.isEmpty() ? tr("Order without a number") : tr("Order No. %1").arg(order.number));
    m_status->set(order_words::status(order.status), order_words::statusTone(order.status));
    const int days = daysLate(order.status, order.promisedAt, order.deliveredAt, now);
    m_late->set(order_words::late(days), order.deliveredAt ? Tone::Warning : Tone::Negative);
    m_late->setVisible(days > 0);
    QStringList about{m_file.row.channelName, order.placedDayOnly ? format::day(QDateTime::fromSecsSinceEpoch(order.placedAt, m_desk.zone()).date(), m_desk.today())
                                                                  : format::moment(order.placedAt, now, m_desk.zone()),
                      order_words::customer(m_file.row.customerName)};
    if (order.test)
        about << tr("test, not in the figures");
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    const OrderStatus next = order_words::nextStep(order.status);
    m_next->setVisible(next != order.status);
    m_next->setText(order_words::step(next));
    m_next->setToolTip(tr("Mark the order: %1").arg(order_words::status(next)));
    showDates();
    showLines();
    showRest();
    m_files->show({{}, m_file.order.id, {}, {}});
}

void OrderCard::showDates()
{
    const Order& order = m_file.order;
    const auto day = [&](std::optional<qint64> at) {
        return at ? format::shortDay(QDateTime::fromSecsSinceEpoch(*at, m_desk.zone()).date(), m_desk.today()) : QStringLiteral("—");
    };
    m_facts->setFacts({{tr("placed", "day"), day(order.placedAt)},
                       {tr("paid", "day"), day(order.paidAt)},
                       {tr("shipped", "day"), day(order.shippedAt)},
                       {tr("promised for", "day"), day(order.promisedAt)},
                       {tr("delivered", "day"), day(order.deliveredAt)},
                       {order.refunded.minor ? tr("total after refunds") : tr("total"), format::money(order.net(), m_desk.currency())}});
}

void OrderCard::showLines()
{
    clearLayout(m_lines->body());
    const QString& currency = m_desk.currency();
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::gap16);
    grid->setVerticalSpacing(metric::gap8);
    grid->setColumnStretch(0, 1);
    const auto number = [](const QString& text, Token token, Type type = Type::Body) {
        auto* label = new PlainLabel(text, type, token);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    int row = 0;
    for (size_t i = 0; i < m_file.lines.size() && i < linesShown; ++i, ++row) {
        const OrderLine& line = m_file.lines[i];
        QString title = m_file.titles[qsizetype(i)];
        if (title.isEmpty())
            title = tr("Untitled");
        if (!m_file.variants[qsizetype(i)].isEmpty())
            title += QStringLiteral(" · ") + m_file.variants[qsizetype(i)];
        grid->addWidget(new ElidedLabel(title), row, 0);
        grid->addWidget(number(order_words::quantity(line.quantityMilli) + QStringLiteral(" × ") + format::money(line.unit, currency), Token::Text2), row, 1);
        grid->addWidget(number(format::money(lineTotal(line), currency), Token::Text), row, 2);
    }
    if (m_file.lines.empty())
        grid->addWidget(new PlainLabel(tr("The goods are not written down"), Type::Body, Token::Text2), row++, 0);
    if (m_file.lines.size() > linesShown)
        grid->addWidget(new PlainLabel(tr("%1 lines in all").arg(format::count(qint64(m_file.lines.size()))), Type::Body, Token::Text2), row++, 0);
    const auto sum = [&](const QString& name, const QString& value, bool strong = false) {
        grid->addWidget(number(name, Token::Text2), row, 0, 1, 2);
        grid->addWidget(number(value, Token::Text, strong ? Type::BodyStrong : Type::Body), row++, 2);
    };
    const Order& order = m_file.order;
    grid->addWidget(new Line, row++, 0, 1, 3);
    if (order.discount.minor)
        sum(tr("Discount"), format::money(-order.discount, currency));
    if (order.shipping.minor)
        sum(tr("Shipping"), format::money(order.shipping, currency));
    sum(tr("Total"), format::money(order.total, currency), true);
    if (order.tax.minor)
        sum(tr("Tax in the total"), format::money(order.tax, currency));
    if (order.refunded.minor) {
        sum(tr("Given back"), format::money(-order.refunded, currency));
        sum(tr("Remains"), format::money(order.net(), currency), true);
    }
    m_lines->body()->addWidget(table);
}

void OrderCard::showRest()
{
    const qint64 now = m_desk.now();
    const auto paragraph = [](Card* card, const QString& text, Token token = Token::Text) {
        auto* label = new PlainLabel(text.left(4000), Type::Body, token);
        label->setWordWrap(true);
        label->setSelectable(true);
        card->body()->addWidget(label);
    };
    clearLayout(m_refunds->body());
    for (const Refund& refund : m_file.refunds) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QStringList words{format::shortDay(QDateTime::fromSecsSinceEpoch(refund.refundedAt, m_desk.zone()).date(), m_desk.today()), refund.reason};
        for (size_t i = 0; i < m_file.lines.size(); ++i)
            if (refund.line && m_file.lines[i].id == refund.line)
                words.insert(1, m_file.titles[qsizetype(i)]);
        words.removeAll(QString());
        row->addWidget(new ElidedLabel(words.join(QStringLiteral(" · "))), 1);
        row->addWidget(new PlainLabel(format::money(-refund.amount, m_desk.currency()), Type::BodyStrong));
        auto* remove = new IconButton(Icon::Trash, tr("Take the refund back"));
        remove->setObjectName(QStringLiteral("removeRefund"));
        needsPermission(remove, Permission::Orders);
        connect(remove, &QPushButton::clicked, this, [this, id = refund.id.value] { emit refundRemoved(id); });
        row->addWidget(remove);
        m_refunds->body()->addWidget(line);
    }
    m_refunds->setVisible(!m_file.refunds.empty());

    const bool known = bool(m_file.order.customer);
    m_customerName->setVisible(known);
    m_customerName->setText(QString(m_file.row.customerName.left(40)).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_customerName->setAccessibleName(tr("Open %1").arg(m_file.row.customerName));
    m_customerFacts->setText(!known                   ? tr("A guest: the order is not linked to a customer.")
                             : m_file.customerOrders ? tr("%n order(s)", nullptr, m_file.customerOrders) + QStringLiteral(" · ") + format::money(m_file.customerSpent, m_desk.currency())
                                                     : tr("Nothing bought so far"));

    clearLayout(m_notes->body());
    if (!m_file.order.notes.trimmed().isEmpty())
        paragraph(m_notes, m_file.order.notes);
    for (const Note& note : m_file.notes)
        paragraph(m_notes, format::moment(note.at, now, m_desk.zone()) + QStringLiteral(": ") + note.text, Token::Text2);
    m_notes->setVisible(m_notes->body()->count() > 0);

    clearLayout(m_reviews->body());
    for (size_t i = 0; i < m_file.reviews.size() && i < 5; ++i) {
        auto* link = new LinkButton(tr("Open the review"));
        link->setObjectName(QStringLiteral("openReview"));
        connect(link, &QPushButton::clicked, this, [this, id = m_file.reviews[i].value] { emit reviewRequested(id); });
        m_reviews->body()->addWidget(link, 0, Qt::AlignLeft);
    }
    m_reviews->setVisible(!m_file.reviews.empty());
}

void OrderCard::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Goods, sums, dates, customer"));
    m_more->setName(tr("More"));
    m_lines->setTitle(tr("Goods"));
    m_refunds->setTitle(tr("Refunds"));
    m_notes->setTitle(tr("Notes"));
    m_customer->setTitle(tr("Customer"));
    m_reviews->setTitle(tr("Reviews of this order"));
    idle()->setIcon(Icon::Orders);
    idle()->setSentence(tr("No order is open"));
    if (file())
        showFile();
}

} // namespace encore::ui
