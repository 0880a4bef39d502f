#include "today/pulse_card.h"

#include "common/format.h"
#include "kpi/figure_snapshot.h"
#include "shop/store.h"
#include "today/card_row.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace encore::ui {

namespace {

constexpr qint64 hideBelow = 5;    // kpi.md: no percentage under five
constexpr qint64 fewBelow = 30;    // and grey under thirty

qint64 hitsOf(const kpi::Figure& share) { return share.value ? std::llround(*share.value * double(share.n)) : 0; }

} // namespace

Result<ShopPulse> ShopPulse::read(Store& store, const std::function<bool()>& cancelled)
{
    FigureReadOptions how;
    how.goods = false;
    how.cancelled = cancelled;
    ENCORE_LET(const auto snapshot, FigureSnapshot::read(store, how));
    ShopPulse pulse;
    kpi::KpiOptions options = snapshot->options();
    const kpi::KpiReport whole = snapshot->compute(options);
    if (const kpi::Figure* bought = whole.newcomers.boughtWithin(kDays))
        pulse.boughtAgain = *bought;
    options.from = options.asOf - (kDays - 1);
    const kpi::KpiReport lately = snapshot->compute(options);
    pulse.inTime = lately.response[std::size_t(kpi::ReviewKind::Review)].slaMet;
    pulse.rating = lately.rating.rating;
    pulse.unhappy = lately.rating.negative;
    return pulse;
}

PulseCard::PulseCard(Shop& shop, QWidget* parent) : Card({}, parent), m_shop(shop), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("pulse"));
    setHeadLine(true);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void PulseCard::load()
{
    m_reading.run(
        [&shop = m_shop](const CancelFlag& stop) -> Result<ShopPulse> {
            ENCORE_LET(auto store, shop.openStore());
            return ShopPulse::read(*store, stop.asQuestion());
        },
        [this](Result<ShopPulse> pulse) {
            if (pulse)
                m_pulse = *pulse;
            fill();
            emit loaded();
        });
}

void PulseCard::retranslate()
{
    setTitle(tr("How the shop is doing"));
    fill();
}

void PulseCard::addRow(const char* name, const QString& question, const QString& value, const QString& detail, bool few)
{
    QHBoxLayout* layout = addCardRow(m_rows, question, detail, SecondLine::Wrapped);
    auto* shown = new PlainLabel(value, Type::Lead, few ? Token::Text2 : Token::Text);
    shown->setObjectName(QLatin1String(name));
    layout->addWidget(shown);
}

void PulseCard::fill()
{
    clearLayout(m_rows);
    if (!m_pulse)
        return;
    const auto share = [](const kpi::Figure& f) { return !f.value ? QStringLiteral("—") : f.n < hideBelow ? tr("%1 of %2").arg(format::count(hitsOf(f)), format::count(f.n)) : format::percent(*f.value); };
    // "18 of 31, likely 41–73 %"
    const auto behind = [](const kpi::Figure& f, const QString& none) {
        if (!f.value)
            return none;
        QString words = tr("%1 of %2").arg(format::count(hitsOf(f)), format::count(f.n));
        if (f.n >= hideBelow && f.low && f.high)
            words += tr(", likely %1–%2").arg(format::count(std::llround(*f.low * 100)), format::percent(*f.high));
        return words;
    };
    const ShopPulse& p = *m_pulse;
    addRow("pulseAgain", tr("Bought again within %n days", nullptr, ShopPulse::kDays), share(p.boughtAgain), behind(p.boughtAgain, tr("too early to say")), p.boughtAgain.n < fewBelow);
    addRow("pulseInTime", tr("Answered in time"), share(p.inTime), behind(p.inTime, tr("nothing was due yet")), p.inTime.n < fewBelow);
    const bool rated = p.rating.value && p.rating.n >= hideBelow;
    addRow("pulseRating", tr("Mean of the stars"), rated ? format::decimal(*p.rating.value) : QStringLiteral("—"),
           p.rating.n > 0 ? tr("%n review(s)", nullptr, int(qMin<qint64>(p.rating.n, 1'000'000))) + QStringLiteral(", ") + tr("%n unhappy", nullptr, int(qMin<qint64>(p.unhappy, 1'000'000)))
                          : tr("no reviews lately"),
           p.rating.n < fewBelow);
}

} // namespace encore::ui
