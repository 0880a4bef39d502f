#include "settings/costs_section.h"

#include "base/calendar.h"
#include "common/format.h"
#include "costs/month_cost_repository.h"
#include "shop/unit_label.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace encore::ui {

namespace {

constexpr int fieldWidth = 140;
constexpr int longestSum = 20;

QString monthName(int month)
{
    QString name = QLocale().standaloneMonthName(month);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

CostsSection::CostsSection(Shop& shop)
    : SettingsSection(shop), m_year(new QComboBox), m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_regulars(new PlainLabel)
{
    Card* card = addCard(tr("Costs by month"));
    auto* words = new PlainLabel(tr("Type in what was spent. From this comes what one new and one returning customer cost. Costs of goods come with a table of products."), Type::Small, Token::Text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    m_year->setObjectName(QStringLiteral("costYear"));
    m_year->setAccessibleName(tr("Year"));
    card->body()->addWidget(m_year, 0, Qt::AlignLeft);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::gap16);
    grid->setVerticalSpacing(metric::gap8);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(4, 1);
    const QString winning = tr("Winning customers: advertising, commissions"), keeping = tr("Keeping them: bonuses, gifts, mailings");
    const auto head = [&](const QString& text, int column, int width) {
        auto* label = new PlainLabel(text, Type::Small, Token::Text2);
        label->setWordWrap(true);
        grid->addWidget(label, 0, column, 1, width, Qt::AlignBottom);
    };
    head(winning, 1, 2);
    head(keeping, 3, 2);
    for (int month = 1; month <= 12; ++month) {
        Row& row = m_rows[size_t(month) - 1];
        row.month = new PlainLabel(monthName(month));
        grid->addWidget(row.month, month, 0);
        const auto field = [&](QLineEdit*& edit, PlainLabel*& figure, const QString& what, const char* name, int column) {
            edit = new QLineEdit;
            edit->setObjectName(QLatin1String(name) + QString::number(month));
            edit->setAccessibleName(QStringLiteral("%1, %2").arg(what, monthName(month)));
            edit->setAlignment(Qt::AlignRight);
            edit->setMaxLength(longestSum);
            edit->setFixedWidth(fieldWidth);
            figure = new PlainLabel({}, Type::Small, Token::Text2);
            grid->addWidget(edit, month, column);
            grid->addWidget(figure, month, column + 1);
            connect(edit, &QLineEdit::editingFinished, this, [this, month] { save(month); });
        };
        field(row.winning, row.perNew, winning, "winning", 1);
        field(row.keeping, row.perKept, keeping, "keeping", 3);
    }
    card->body()->addLayout(grid);
    m_problem->hide();
    card->body()->addWidget(m_problem);

    Card* regulars = addCard(tr("What regulars bring"));
    m_regulars->setWordWrap(true);
    m_regulars->setObjectName(QStringLiteral("regularsBring"));
    regulars->body()->addWidget(m_regulars);
    column()->addStretch(1);
    // Heard also while hidden, so that only what changed is read again.
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        m_stale |= FigureSnapshot::touchedBy(changes);
        if (m_stale && isVisible())
            reload();
    });
    connect(m_year, &QComboBox::activated, this, [this] {
        showCosts();
        count();
    });
}

// A field with the caret says that it is left while it is destroyed; by then there is nothing to write with.
CostsSection::~CostsSection()
{
    for (const Row& row : m_rows)
        for (QLineEdit* field : {row.winning, row.keeping})
            field->disconnect(this);
}

void CostsSection::reload()
{
    auto costs = MonthCostRepository(m_shop.store().db()).all();
    if (!costs)
        return emit failed(costs.error());
    m_costs = std::move(*costs);
    makeYears();
    showCosts();
    count();
}

void CostsSection::makeYears()
{
    const int today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone).year();
    int first = today - 1;
    if (m_counted.snapshot && m_counted.snapshot->firstDay().isValid())
        first = std::min(first, m_counted.snapshot->firstDay().year());
    for (const MonthCost& cost : m_costs)
        first = std::min(first, cost.year);
    first = std::max(first, today - 30);
    const int shown = m_year->count() > 0 ? m_year->currentData().toInt() : today;
    m_year->clear();
    for (int year = today; year >= first; --year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(shown)));
}

QString CostsSection::plain(qint64 minor) const
{
    const int digits = m_shop.profile().digits;
    QString text = moneyToPlain(Money(minor), digits);
    if (digits > 0 && text.endsWith(QLatin1Char('.') + QString(digits, QLatin1Char('0'))))
        text.chop(digits + 1);
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::optional<qint64> CostsSection::amountIn(const QLineEdit* field) const
{
    // "12 500,50 ₽" as people write it: spaces, the currency's sign and a comma are no mistake.
    QString text = field->text().simplified();
    text.remove(currencySymbol(m_shop.profile().currency));
    text.removeIf([](QChar c) { return c.isSpace(); });
    text.replace(u',', u'.');
    if (text.isEmpty())
        return 0;
    const auto money = moneyFromPlain(text, m_shop.profile().digits);
    return money && money->minor >= 0 ? std::optional(money->minor) : std::nullopt;
}

void CostsSection::showCosts()
{
    const int year = m_year->currentData().toInt();
    for (int month = 1; month <= 12; ++month) {
        Row& row = m_rows[size_t(month) - 1];
        const auto found = std::find_if(m_costs.begin(), m_costs.end(), [&](const MonthCost& c) { return c.year == year && c.month == month; });
        const MonthCost cost = found == m_costs.end() ? MonthCost() : *found;
        for (const auto& [field, sum] : {std::pair{row.winning, cost.acquisitionMinor}, std::pair{row.keeping, cost.keepingMinor}})
            if (!field->hasFocus() || !field->isModified()) // what is being typed stays
                field->setText(sum > 0 ? plain(sum) : QString());
        row.perNew->clear();
        row.perKept->clear();
    }
    m_problem->hide();
}

void CostsSection::save(int month)
{
    const Row& row = m_rows[size_t(month) - 1];
    const auto winning = amountIn(row.winning), keeping = amountIn(row.keeping);
    m_problem->setVisible(!winning || !keeping);
    if (!winning || !keeping)
        return m_problem->setText(tr("%1: a sum such as 12500 is needed.").arg(monthName(month)));
    row.winning->setModified(false);
    row.keeping->setModified(false);
    const int year = m_year->currentData().toInt();
    const auto found = std::find_if(m_costs.begin(), m_costs.end(), [&](const MonthCost& c) { return c.year == year && c.month == month; });
    const MonthCost cost{year, month, *winning, *keeping, found == m_costs.end() ? QString() : found->note};
    if (found == m_costs.end() ? cost.isEmpty() : *found == cost)
        return;
    const QString name = QStringLiteral("%1 %2").arg(monthName(month)).arg(year);
    if (!write(unitLabel("costs.set", {name}), tr("Costs changed: %1").arg(name), [&](UnitOfWork& unit) { return MonthCostRepository(unit.db()).set(unit, cost); }))
        reload();
}

void CostsSection::count()
{
    // A job that a later one outdates has read for nothing: its parts are still to be read.
    if (m_job.isRunning())
        m_stale = FigureSnapshot::Parts(FigureSnapshot::kAll);
    const FigureSnapshot::Parts stale = std::exchange(m_stale, {});
    m_job.run(
        [&shop = m_shop, before = m_counted.snapshot, parts = stale, year = m_year->currentData().toInt()](const CancelFlag& stop) -> Result<Counted> {
            ENCORE_LET(const auto store, shop.openStore());
            FigureReadOptions how;
            how.reviews = false;
            how.cancelled = stop.asQuestion();
            ENCORE_LET(auto snapshot, before ? FigureSnapshot::refresh(before, *store, parts, how) : FigureSnapshot::read(*store, how));
            kpi::KpiOptions options = snapshot->options();
            options.from = qint32(QDate(year, 1, 1).toJulianDay());
            options.to = qint32(QDate(year, 12, 31).toJulianDay());
            auto report = snapshot->compute(options);
            return Counted{std::move(snapshot), std::move(report.orders)};
        },
        [this](Result<Counted> counted) {
            if (!counted) {
                m_stale = FigureSnapshot::Parts(FigureSnapshot::kAll);
                return emit failed(counted.error());
            }
            m_counted = std::move(*counted);
            makeYears();
            showFigures();
            emit ready();
        });
}

void CostsSection::showFigures()
{
    if (!m_counted.orders)
        return;
    const kpi::OrderBlock& orders = *m_counted.orders;
    const int year = m_year->currentData().toInt();
    const QString currency = m_shop.profile().currency;
    const auto each = [&](PlainLabel* label, qint64 sum, const kpi::Figure& figure, const QString& people) {
        if (sum <= 0)
            return label->clear();
        label->setText(figure.value ? tr("%1 each, %2").arg(format::money(Money(std::llround(*figure.value)), currency), people) : tr("nobody to share it among"));
    };
    for (const kpi::OrderBlock::Cost& cost : orders.costs) {
        const int month = kpi::MonthTable::monthInYear(cost.month);
        const auto found = std::find_if(m_costs.begin(), m_costs.end(), [&](const MonthCost& c) { return c.year == year && c.month == month; });
        if (kpi::MonthTable::yearOf(cost.month) != year || found == m_costs.end())
            continue;
        Row& row = m_rows[size_t(month) - 1];
        each(row.perNew, found->acquisitionMinor, cost.perNewCustomer, tr("%Ln new", "customers", int(cost.perNewCustomer.n)));
        each(row.perKept, found->keepingMinor, cost.perKeptCustomer, tr("%Ln returned", "customers", int(cost.perKeptCustomer.n)));
    }
    const kpi::Figure &revenue = orders.repeatRevenueShare, &profit = orders.repeatProfitShare;
    if (!revenue.value)
        return m_regulars->setText(tr("There are no orders of known customers in %1.").arg(year));
    QString text = tr("Repeat orders brought %1 of the revenue in %2.").arg(format::percent(*revenue.value)).arg(year);
    text += u' ' + (profit.value ? tr("Of the profit, where the cost of goods is known: %1.").arg(format::percent(*profit.value))
                                 : tr("Import what goods cost you, and their share of the profit will stand here too."));
    m_regulars->setText(text);
}

} // namespace encore::ui
