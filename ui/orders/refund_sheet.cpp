#include "orders/refund_sheet.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "orders/order_words.h"
#include "widgets/button.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

RefundSheet::RefundSheet(OrderDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 400), m_desk(desk), m_amount(new QLineEdit), m_line(new QComboBox), m_day(new QLineEdit), m_reason(new QLineEdit),
      m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_save(new PrimaryButton)
{
    guardTyped();
    setObjectName(QStringLiteral("refundSheet"));
    const QList<QPair<QWidget*, QString>> editors{{m_amount, QStringLiteral("refundAmount")}, {m_line, QStringLiteral("refundLine")},
                                                  {m_day, QStringLiteral("refundDay")}, {m_reason, QStringLiteral("refundReason")}};
    body()->setSpacing(metric::gap4);
    for (const auto& [editor, name] : editors) {
        auto* label = new PlainLabel({}, Type::Hint, Token::Text2);
        label->setBuddy(editor);
        m_labels << label;
        editor->setObjectName(name);
        body()->addWidget(label);
        body()->addWidget(editor);
        body()->addSpacing(metric::gap8);
    }
    m_amount->setMaxLength(20);
    m_day->setMaxLength(60);
    m_reason->setMaxLength(500);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("refundProblem"));
    m_save->setObjectName(QStringLiteral("saveRefund"));
    needsPermission(m_save, Permission::Orders);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    addFootButton(m_save);
    const auto save = [this] {
        if (const auto refund = read())
            emit refundRequested(*refund);
    };
    for (QLineEdit* field : {m_amount, m_day, m_reason}) {
        connect(field, &QLineEdit::textEdited, this, &RefundSheet::check);
        connect(field, &QLineEdit::returnPressed, this, save);
    }
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_line, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && size_t(index) <= m_orderLines.size())
            m_amount->setText(order_words::plainMoney(qMin(lineTotal(m_orderLines[size_t(index) - 1]), m_left), m_desk.shop.profile().digits));
        check();
    });
    retranslate();
}

void RefundSheet::begin(const OrderFile& file)
{
    m_order = file.order.id;
    m_left = file.order.net();
    m_orderLines = file.lines;
    m_line->clear();
    m_line->addItem(tr("the whole order"), qint64(0));
    for (size_t i = 0; i < file.lines.size(); ++i)
        m_line->addItem(file.titles[qsizetype(i)].left(60), file.lines[i].id.value);
    m_amount->setText(order_words::plainMoney(m_left, m_desk.shop.profile().digits));
    m_day->setText(order_words::plainMoment(m_desk.now() / 60 * 60, m_desk.zone()));
    m_reason->clear();
    check();
    open();
    m_amount->setFocus();
    m_amount->selectAll();
}

std::optional<Refund> RefundSheet::read()
{
    Refund refund;
    refund.order = m_order;
    refund.line = OrderLineId(m_line->currentData().toLongLong());
    refund.reason = m_reason->text().simplified();
    const auto amount = order_words::readMoney(m_amount->text(), m_desk.shop.profile().digits);
    const auto day = order_words::readMoment(m_day->text(), m_desk.now(), m_desk.zone());
    QString problem;
    if (!amount || amount->minor <= 0)
        problem = tr("How much was given back?");
    else if (*amount > m_left)
        problem = tr("At most %1 can be given back.").arg(format::money(m_left, m_desk.currency()));
    else if (!day)
        problem = tr("On which day?");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        return std::nullopt;
    refund.amount = *amount;
    refund.refundedAt = *day;
    return refund;
}

void RefundSheet::check() { read(); }

void RefundSheet::retranslate()
{
    setTitle(tr("Give money back"));
    const QStringList texts{tr("Sum"), tr("For"), tr("Day"), tr("Reason")};
    const QList<QWidget*> editors{m_amount, m_line, m_day, m_reason};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        editors[i]->setAccessibleName(texts[i]);
    }
    m_save->setText(tr("Write the refund down"));
}

} // namespace encore::ui
