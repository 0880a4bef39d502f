#include "orders/order_sheet.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/line_row.h"
#include "orders/order_words.h"
#include "shop/channel_repository.h"
#include "widgets/button.h"
#include "widgets/customer_offers.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace encore::ui {

OrderSheet::OrderSheet(OrderDesk& desk, QWidget* pane) : Sheet(pane, {}, 560), m_desk(desk)
{
    guardTyped();
    setObjectName(QStringLiteral("orderSheet"));
    build();
    retranslate();
}

void OrderSheet::build()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, metric::gap4, 0);
    column->setSpacing(metric::gap4);
    const auto label = [&] {
        auto* made = new PlainLabel({}, Type::Hint, Token::Text2);
        m_labels << made;
        return made;
    };
    m_customer = new SuggestField(m_desk.shop, customerOffers);
    m_customer->setObjectName(QStringLiteral("orderSheetCustomer"));
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("orderSheetChannel"));
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("orderSheetNumber"));
    m_number->setMaxLength(100);
    m_status = new QComboBox;
    m_status->setObjectName(QStringLiteral("orderSheetStatus"));
    column->addWidget(label());
    column->addWidget(m_customer);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap8);
    grid->setVerticalSpacing(metric::gap4);
    int place = 0;
    for (QWidget* editor : QList<QWidget*>{m_channel, m_number, m_status}) {
        grid->addWidget(label(), 0, place);
        grid->addWidget(editor, 1, place);
        grid->setColumnStretch(place++, 1);
    }
    column->addLayout(grid);
    column->addSpacing(metric::gap8);
    column->addWidget(label());
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);

    m_discount = new QLineEdit;
    m_discount->setObjectName(QStringLiteral("orderSheetDiscount"));
    m_shipping = new QLineEdit;
    m_shipping->setObjectName(QStringLiteral("orderSheetShipping"));
    m_total = new QLineEdit;
    m_total->setObjectName(QStringLiteral("orderSheetTotal"));
    m_tax = new QLineEdit;
    m_tax->setObjectName(QStringLiteral("orderSheetTax"));
    auto* sums = new QGridLayout;
    sums->setHorizontalSpacing(metric::gap8);
    sums->setVerticalSpacing(metric::gap4);
    place = 0;
    for (QLineEdit* editor : {m_discount, m_shipping, m_total, m_tax}) {
        editor->setAlignment(Qt::AlignRight);
        editor->setMaxLength(20);
        sums->addWidget(label(), 0, place);
        sums->addWidget(editor, 1, place++);
        connect(editor, &QLineEdit::textEdited, this, &OrderSheet::check);
    }
    column->addLayout(sums);
    column->addSpacing(metric::gap8);
    buildDates(column);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("orderSheetNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(56);
    m_test = new QCheckBox;
    m_test->setObjectName(QStringLiteral("orderSheetTest"));
    column->addWidget(label());
    column->addWidget(m_notes);
    column->addWidget(m_test);
    column->addStretch(1);
    body()->addWidget(new ScrollPane(form), 1);
    m_problems = new PlainLabel({}, Type::Body, Token::Warning);
    m_problems->setObjectName(QStringLiteral("orderProblems"));
    m_problems->setWordWrap(true);
    body()->addWidget(m_problems);
    m_cancel = new Button;
    m_cancel->setObjectName(QStringLiteral("cancelOrder"));
    m_save = new PrimaryButton;
    m_save->setObjectName(QStringLiteral("saveOrder"));
    needsPermission(m_save, Permission::Orders);
    addFootButton(m_cancel);
    addFootButton(m_save);
    setLightDismiss(false);

    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_save, &QPushButton::clicked, this, &OrderSheet::save);
    connect(m_channel, &QComboBox::editTextChanged, this, &OrderSheet::check);
    connect(m_status, &QComboBox::currentIndexChanged, this, &OrderSheet::check);
    connect(m_customer, &QLineEdit::textEdited, this, &OrderSheet::check);
    connect(m_customer, &SuggestField::chosen, this, &OrderSheet::check);
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &OrderSheet::save);
    }
}

void OrderSheet::buildDates(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap8);
    grid->setVerticalSpacing(metric::gap4);
    const char* names[]{"datePlaced", "datePaid", "dateShipped", "datePromised", "dateDelivered"};
    for (int i = 0; i < 5; ++i) {
        auto* editor = new QLineEdit;
        editor->setObjectName(QLatin1String(names[i]));
        editor->setMaxLength(60);
        auto* named = new PlainLabel({}, Type::Hint, Token::Text2);
        grid->addWidget(named, i / 3 * 2, i % 3);
        grid->addWidget(editor, i / 3 * 2 + 1, i % 3);
        m_dates.append({named, editor});
        connect(editor, &QLineEdit::textEdited, this, &OrderSheet::check);
        // Words become the day they mean, so that it can be seen.
        connect(editor, &QLineEdit::editingFinished, this, [this, editor] {
            if (const auto at = order_words::readMoment(editor->text(), m_desk.now(), m_desk.zone()))
                editor->setText(order_words::plainMoment(at, m_desk.zone()));
        });
    }
    column->addLayout(grid);
}

void OrderSheet::begin(CustomerId customer, const QString& customerName)
{
    OrderDraft draft;
    draft.order.customer = customer;
    draft.order.status = OrderStatus::Placed;
    draft.order.placedAt = m_desk.now() / 60 * 60;
    setTitle(tr("New order"));
    fill(draft, customerName, {});
    open();
    (customer ? static_cast<QWidget*>(m_lines.first()) : m_customer)->setFocus();
    if (customer)
        m_lines.first()->findChild<QLineEdit*>(QStringLiteral("lineProduct"))->setFocus();
}

void OrderSheet::edit(const OrderDraft& draft, const QString& customerName, const QStringList& productNames)
{
    setTitle(draft.order.number.isEmpty() ? tr("Order") : tr("Order No. %1").arg(draft.order.number));
    fill(draft, customerName, productNames);
    open();
    m_customer->setFocus();
}

void OrderSheet::fill(const OrderDraft& draft, const QString& customerName, const QStringList& productNames)
{
    m_filling = true;
    m_draft = draft;
    const int digits = m_desk.shop.profile().digits;
    const Order& order = draft.order;
    m_customer->setRecord(order.customer.value, order.customer ? customerName : QString());
    fillChannels();
    fillStatuses();
    m_number->setText(order.number);
    for (LineRow* row : std::as_const(m_lines)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_lines.clear();
    for (size_t i = 0; i < draft.lines.size(); ++i)
        addRow(draft.lines[i], productNames.value(qsizetype(i)));
    keepOneBlank();
    m_discount->setText(order.discount.minor ? order_words::plainMoney(order.discount, digits) : QString());
    m_shipping->setText(order.shipping.minor ? order_words::plainMoney(order.shipping, digits) : QString());
    m_tax->setText(order.tax.minor ? order_words::plainMoney(order.tax, digits) : QString());
    m_total->setText(draft.totalTyped ? order_words::plainMoney(order.total, digits) : QString());
    const std::optional<qint64> dates[]{order.placedAt, order.paidAt, order.shippedAt, order.promisedAt, order.deliveredAt};
    for (int i = 0; i < 5; ++i)
        m_dates[i].editor->setText(order_words::plainMoment(dates[i], m_desk.zone()));
    m_notes->setPlainText(order.notes);
    m_test->setChecked(order.test);
    m_filling = false;
    check();
}

void OrderSheet::fillChannels()
{
    m_channel->clear();
    if (const auto channels = m_desk.store().channels().all())
        for (const Channel& channel : *channels)
            if (channel.active || channel.id == m_draft.order.channel)
                m_channel->addItem(channel.name, channel.id.value);
    if (m_draft.order.channel)
        m_channel->setCurrentIndex(m_channel->findData(m_draft.order.channel.value));
}

void OrderSheet::fillStatuses()
{
    m_status->clear();
    for (const OrderStatus status : allOrderStatuses()) {
        // Refunds make these two; they are not chosen.
        const bool made = status == OrderStatus::PartlyRefunded || status == OrderStatus::Refunded;
        if (!made || status == m_draft.order.status)
            m_status->addItem(order_words::status(status), int(status));
    }
    m_status->setCurrentIndex(m_status->findData(int(m_draft.order.status)));
}

void OrderSheet::addRow(const OrderLine& line, const QString& productName)
{
    auto* row = new LineRow(m_desk);
    if (line.id || line.product || !line.title.isEmpty() || line.unit.minor)
        row->setLine(line, productName);
    m_rows->addWidget(row);
    row->followInTabs(m_lines.isEmpty() ? m_status : m_lines.last()->lastInTabs());
    m_lines << row;
    connect(row, &LineRow::edited, this, [this] {
        keepOneBlank();
        check();
    });
    connect(row, &LineRow::removeRequested, this, [this, row] {
        m_lines.removeOne(row);
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        keepOneBlank();
        check();
    });
}

void OrderSheet::keepOneBlank()
{
    if (m_lines.isEmpty() || !m_lines.last()->isBlank())
        addRow({}, {});
}

OrderSheet::Written OrderSheet::read() const
{
    Written written{m_draft, {}};
    Order& order = written.draft.order;
    const int digits = m_desk.shop.profile().digits;
    order.customer = CustomerId(m_customer->recordId());
    if (!order.customer && !m_customer->text().trimmed().isEmpty())
        written.unreadable << tr("Choose the customer from the list, or leave the field empty.");
    const int channel = m_channel->findText(m_channel->currentText().simplified(), Qt::MatchFixedString);
    order.channel = ChannelId(channel >= 0 ? m_channel->itemData(channel).toLongLong() : 0);
    order.number = m_number->text().trimmed();
    order.status = OrderStatus(m_status->currentData().toInt());
    order.notes = m_notes->toPlainText().trimmed();
    order.test = m_test->isChecked();
    written.draft.lines.clear();
    for (const LineRow* row : m_lines) {
        if (row->isBlank())
            continue;
        bool readable = true;
        written.draft.lines.push_back(row->line(readable));
        if (!readable)
            written.unreadable << tr("Line %1: quantity or price is no number.").arg(written.draft.lines.size());
    }
    const auto sum = [&](const QLineEdit* editor, const QString& problem) {
        if (editor->text().trimmed().isEmpty())
            return Money();
        const auto money = order_words::readMoney(editor->text(), digits);
        if (!money)
            written.unreadable << problem;
        return money.value_or(Money());
    };
    order.discount = sum(m_discount, tr("The discount is no sum."));
    order.shipping = sum(m_shipping, tr("The shipping is no sum."));
    order.tax = sum(m_tax, tr("The tax is no sum."));
    written.draft.totalTyped = !m_total->text().trimmed().isEmpty();
    if (written.draft.totalTyped)
        order.total = sum(m_total, tr("The total is no sum."));
    std::optional<qint64> dates[5];
    const std::optional<qint64> before[]{m_draft.order.placedAt, m_draft.order.paidAt, m_draft.order.shippedAt, m_draft.order.promisedAt, m_draft.order.deliveredAt};
    for (int i = 0; i < 5; ++i) {
        const QString typed = m_dates[i].editor->text().trimmed();
        if (typed.isEmpty())
            continue;
        // An untouched field keeps its seconds.
        dates[i] = typed == order_words::plainMoment(before[i], m_desk.zone()) ? before[i] : order_words::readMoment(typed, m_desk.now(), m_desk.zone());
        if (!dates[i])
            written.unreadable << tr("“%1” is no day.").arg(typed.left(40));
    }
    if (!dates[0] && m_dates[0].editor->text().trimmed().isEmpty())
        written.unreadable << tr("Say when the order was placed.");
    order.placedAt = dates[0].value_or(m_draft.order.placedAt);
    if (order.placedAt != m_draft.order.placedAt)
        order.placedDayOnly = QDateTime::fromSecsSinceEpoch(order.placedAt, m_desk.zone()).time() == QTime(0, 0);
    order.paidAt = dates[1];
    order.shippedAt = dates[2];
    order.promisedAt = dates[3];
    order.deliveredAt = dates[4];
    return written;
}

void OrderSheet::check()
{
    if (m_filling)
        return;
    const Written written = read();
    QStringList words = written.unreadable;
    bool blocked = !words.isEmpty();
    const bool newChannel = !written.draft.order.channel && !m_channel->currentText().trimmed().isEmpty();
    for (const OrderProblem& problem : OrderService::problems(written.draft, m_desk.now())) {
        if (problem.code == OrderProblemCode::NoChannel && newChannel)
            continue;
        blocked = blocked || problem.blocks;
        words << order_words::problem(problem);
    }
    words.removeDuplicates();
    m_problems->setText(words.mid(0, 4).join(QLatin1Char('\n')));
    m_problems->setToken(blocked ? Token::Negative : Token::Warning);
    m_problems->setVisible(!words.isEmpty());
    m_save->setEnabled(!blocked);
    bool small = true;
    for (const OrderLine& line : written.draft.lines)
        small = small && line.quantityMilli <= kMaxQuantityMilli && line.unit <= kMaxOrderMoney && line.unit >= -kMaxOrderMoney;
    m_total->setPlaceholderText(small ? format::money(totalOf(written.draft.lines, written.draft.order.discount, written.draft.order.shipping), m_desk.currency()) : QString());
}

void OrderSheet::save()
{
    check();
    if (!m_save->isEnabled())
        return;
    const Written written = read();
    emit saveRequested(written.draft, written.draft.order.channel ? QString() : m_channel->currentText().simplified());
}

void OrderSheet::retranslate()
{
    const QStringList texts{tr("Customer"), tr("Where it was ordered"), tr("Number"), tr("Status"), tr("Goods"), tr("Discount"), tr("Shipping"), tr("Total"), tr("Tax in the total"), tr("Notes")};
    const QList<QWidget*> editors{m_customer, m_channel, m_number, m_status, nullptr, m_discount, m_shipping, m_total, m_tax, m_notes};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts.value(i));
        if (editors.value(i)) {
            editors[i]->setAccessibleName(texts[i]);
            m_labels[i]->setBuddy(editors[i]);
        }
    }
    m_customer->setPlaceholderText(tr("Name or the end of the phone; empty for a guest"));
    m_channel->lineEdit()->setPlaceholderText(tr("Shop, site…"));
    m_total->setToolTip(tr("Empty: follows from goods, discount and shipping"));
    m_tax->setToolTip(tr("Value added or sales tax that the total contains; it is not added to it"));
    const QStringList dates{tr("Placed"), tr("Paid"), tr("Shipped"), tr("Promised for"), tr("Delivered")};
    for (qsizetype i = 0; i < m_dates.size(); ++i) {
        m_dates[i].label->setText(dates[i]);
        m_dates[i].label->setBuddy(m_dates[i].editor);
        m_dates[i].editor->setAccessibleName(dates[i]);
        m_dates[i].editor->setPlaceholderText(i == 3 ? tr("a day, “tomorrow”") : tr("a day, “yesterday”"));
    }
    m_test->setText(tr("A test: leave it out of the figures"));
    m_save->setText(tr("Save"));
    m_save->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
    m_cancel->setText(tr("Cancel"));
}

} // namespace encore::ui
