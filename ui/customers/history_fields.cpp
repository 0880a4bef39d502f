#include "customers/history_fields.h"

#include "customers/customer_words.h"
#include "widgets/labels.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace encore::ui {

namespace {

constexpr int kMostOrders = 1'000'000;

// "15.03.2024" or "2024-03-15".
QDate readDay(const QString& text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"));
    const auto match = dotted.match(text);
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate::fromString(text, Qt::ISODate);
}

QString digitsOf(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00a0}\\x{202f}]+"));
    return text.remove(blanks).replace(u',', u'.');
}

} // namespace

HistoryFields::HistoryFields(CustomerDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_orders(new QLineEdit), m_spent(new QLineEdit), m_last(new QLineEdit), m_badge(new QLineEdit), m_reason(new QLineEdit)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::gap8);
    grid->setVerticalSpacing(metric::gap4);
    const std::pair<QLineEdit*, const char*> fields[]{{m_orders, "ordersBefore"}, {m_spent, "spentBefore"}, {m_last, "lastBefore"}, {m_badge, "badgeOverride"}, {m_reason, "badgeReason"}};
    int place = 0;
    for (const auto& [editor, name] : fields) {
        auto* label = new PlainLabel({}, Type::Hint, Token::Text2);
        m_labels << label;
        editor->setObjectName(QLatin1String(name));
        editor->setMaxLength(editor == m_reason ? 300 : editor == m_badge ? 40 : 20);
        // Three short ones in the first line, the badge and its wider reason in the second.
        const int row = place < 3 ? 0 : 2, column = place < 3 ? place : place - 3, span = editor == m_reason ? 2 : 1;
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(editor, row + 1, column, 1, span);
        grid->setColumnStretch(place % 3, 1);
        ++place;
    }
    retranslate();
}

void HistoryFields::show(const Customer& customer)
{
    const QDate last = QDate::fromString(customer.lastBefore.left(10), Qt::ISODate);
    m_orders->setText(customer.ordersBefore ? QString::number(*customer.ordersBefore) : QString());
    m_spent->setText(customer.spentBefore ? moneyToPlain(*customer.spentBefore, m_desk.shop.profile().digits) : QString());
    m_last->setText(last.isValid() ? last.toString(QStringLiteral("dd.MM.yyyy")) : customer.lastBefore);
    m_lastShown = m_last->text();
    m_badge->setText(customer.badgeOverride);
    m_reason->setText(customer.badgeReason);
}

QString HistoryFields::read(Customer& customer) const
{
    QString problem;
    const QString orders = digitsOf(m_orders->text()), spent = digitsOf(m_spent->text()), last = m_last->text().trimmed();
    bool whole = true;
    const int count = orders.isEmpty() ? 0 : orders.toInt(&whole);
    if (!whole || count < 0 || count > kMostOrders)
        problem = tr("The number of orders before Encore is a whole number.");
    customer.ordersBefore = orders.isEmpty() ? std::nullopt : std::optional(count);
    customer.spentBefore = spent.isEmpty() ? std::nullopt : moneyFromPlain(spent, m_desk.shop.profile().digits);
    if (!spent.isEmpty() && (!customer.spentBefore || customer.spentBefore->minor < 0))
        problem = tr("What was spent before Encore is a sum such as 1500 or 1500.50.");
    const QDate day = readDay(last);
    // What came in no usual form and was not touched stays as it came.
    const bool touched = last != m_lastShown.trimmed();
    if (touched && !last.isEmpty() && (!day.isValid() || day.year() < 1900 || day > m_desk.today()))
        problem = tr("The last order before Encore is a day such as 15.03.2024.");
    if (touched)
        customer.lastBefore = last.isEmpty() ? QString() : day.toString(Qt::ISODate);
    customer.badgeOverride = m_badge->text().simplified();
    customer.badgeReason = customer.badgeOverride.isEmpty() ? QString() : m_reason->text().simplified();
    if (!customer.badgeOverride.isEmpty() && customer.badgeReason.isEmpty())
        problem = tr("A badge set by hand needs its reason, so that others understand it.");
    return problem;
}

void HistoryFields::focusBadge()
{
    m_badge->setFocus(Qt::OtherFocusReason);
    m_badge->selectAll();
}

void HistoryFields::retranslate()
{
    const QStringList texts{tr("Orders before Encore"), tr("Spent before Encore"), tr("Last order before"), tr("Badge by hand"), tr("Why this badge")};
    const QList<QLineEdit*> editors{m_orders, m_spent, m_last, m_badge, m_reason};
    for (int i = 0; i < texts.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        m_labels[i]->setBuddy(editors[i]);
        editors[i]->setAccessibleName(texts[i]);
    }
    m_last->setPlaceholderText(tr("15.03.2024"));
    m_badge->setPlaceholderText(tr("by itself"));
    QStringList usual{tr("VIP")};
    for (const Lifecycle lifecycle : {Lifecycle::New, Lifecycle::Repeat, Lifecycle::Regular, Lifecycle::Sleeping, Lifecycle::Lost})
        usual << customer_words::badge(lifecycle, Gender::Unknown);
    auto* offers = new QCompleter(usual, m_badge);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    m_badge->setCompleter(offers);
}

} // namespace encore::ui
