#include "figures/period_bar.h"

#include "common/theme.h"
#include "figures/period_sheet.h"
#include "widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int longestName = 24;
} // namespace

PeriodBar::PeriodBar(QWidget* pane, QWidget* parent) : QWidget(parent), m_pane(pane), m_period(new Button), m_compare(new Button), m_channel(new Button)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap8);
    const std::pair<Button*, const char*> buttons[]{{m_period, "period"}, {m_compare, "compare"}, {m_channel, "channels"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        auto* menu = new QMenu(button);
        button->setMenu(menu);
        layout->addWidget(button);
    }
    connect(m_period->menu(), &QMenu::aboutToShow, this, &PeriodBar::buildPeriods);
    connect(m_compare->menu(), &QMenu::aboutToShow, this, &PeriodBar::buildCompares);
    connect(m_channel->menu(), &QMenu::aboutToShow, this, &PeriodBar::buildChannels);
    retranslate();
}

void PeriodBar::setQuery(const FigureQuery& query)
{
    m_query = query;
    retranslate();
}

void PeriodBar::setChannels(const std::vector<Channel>& channels, QDate today)
{
    m_channels = channels;
    m_today = today;
    retranslate();
}

QString PeriodBar::channelText() const
{
    QStringList names;
    for (const Channel& channel : m_channels)
        if (std::find(m_query.channels.begin(), m_query.channels.end(), qint32(channel.id.value)) != m_query.channels.end())
            names << channel.name;
    if (names.isEmpty())
        return tr("all channels");
    if (names.size() == 1)
        return names.first().size() > longestName ? names.first().left(longestName - 1) + QChar(0x2026) : names.first();
    return tr("%n channel(s)", nullptr, int(names.size()));
}

void PeriodBar::retranslate()
{
    m_period->setText(figure_words::periodText(m_query));
    m_compare->setText(tr("compare: %1").arg(figure_words::compareName(m_query.compare)));
    // A name from outside: an ampersand in it is an ampersand.
    m_channel->setText(channelText().replace(u'&', QStringLiteral("&&")));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    m_compare->setAccessibleName(m_compare->text());
    m_channel->setAccessibleName(tr("Channels: %1").arg(channelText()));
    buildPeriods();
    buildCompares();
    buildChannels();
}

void PeriodBar::change(const FigureQuery& query)
{
    if (query == m_query)
        return;
    setQuery(query);
    emit chosen(m_query);
}

void PeriodBar::buildPeriods()
{
    using Period = FigureQuery::Period;
    QMenu* menu = m_period->menu();
    menu->clear();
    for (const Period period : {Period::Month, Period::Quarter, Period::Year, Period::ThisYear, Period::LastYear, Period::All, Period::Own}) {
        if (period == Period::Own)
            menu->addSeparator();
        QAction* action = menu->addAction(figure_words::periodName(period));
        action->setObjectName(QStringLiteral("period_%1").arg(int(period)));
        action->setCheckable(true);
        action->setChecked(m_query.period == period);
        connect(action, &QAction::triggered, this, [this, period] {
            if (period == Period::Own)
                return askOwnPeriod();
            FigureQuery query = m_query;
            query.period = period;
            change(query);
        });
    }
}

void PeriodBar::buildCompares()
{
    using Compare = FigureQuery::Compare;
    QMenu* menu = m_compare->menu();
    menu->clear();
    for (const Compare compare : {Compare::YearBefore, Compare::Previous, Compare::None}) {
        QAction* action = menu->addAction(figure_words::compareName(compare));
        action->setObjectName(QStringLiteral("compare_%1").arg(int(compare)));
        action->setCheckable(true);
        action->setChecked(m_query.compare == compare);
        connect(action, &QAction::triggered, this, [this, compare] {
            FigureQuery query = m_query;
            query.compare = compare;
            change(query);
        });
    }
}

void PeriodBar::buildChannels()
{
    QMenu* menu = m_channel->menu();
    menu->clear();
    QAction* all = menu->addAction(tr("all channels"));
    all->setCheckable(true);
    all->setChecked(m_query.channels.empty());
    connect(all, &QAction::triggered, this, [this] {
        FigureQuery query = m_query;
        query.channels.clear();
        change(query);
    });
    menu->addSeparator();
    for (const Channel& channel : m_channels) {
        // A name from outside: an ampersand in it is an ampersand.
        QAction* action = menu->addAction(QString(channel.name).replace(u'&', QStringLiteral("&&")));
        const auto id = qint32(channel.id.value);
        action->setCheckable(true);
        action->setChecked(std::find(m_query.channels.begin(), m_query.channels.end(), id) != m_query.channels.end());
        connect(action, &QAction::triggered, this, [this, id](bool on) {
            change(withChannel(id, on));
        });
    }
}

FigureQuery PeriodBar::withChannel(qint32 id, bool on) const
{
    FigureQuery query = m_query;
    std::erase(query.channels, id);
    if (on)
        query.channels.push_back(id);
    std::sort(query.channels.begin(), query.channels.end());
    return query;
}

std::vector<FigureQuery> PeriodBar::channelChoices() const
{
    std::vector<FigureQuery> queries;
    for (const Channel& channel : m_channels) {
        const auto id = qint32(channel.id.value);
        queries.push_back(withChannel(id, std::find(m_query.channels.begin(), m_query.channels.end(), id) == m_query.channels.end()));
    }
    return queries;
}

void PeriodBar::askOwnPeriod()
{
    if (!m_sheet) {
        m_sheet = new PeriodSheet(m_pane);
        connect(m_sheet, &PeriodSheet::chosen, this, [this](QDate from, QDate to) {
            FigureQuery query = m_query;
            query.period = FigureQuery::Period::Own;
            query.from = from;
            query.to = to;
            change(query);
        });
    }
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    const FigureQuery::Span span = m_query.span(today, {});
    m_sheet->ask(QDate::fromJulianDay(span.from), QDate::fromJulianDay(span.to), today);
    buildPeriods();
}

} // namespace encore::ui
