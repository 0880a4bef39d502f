#include "figures/happy_tab.h"

#include "common/format.h"
#include "figures/annoying_table.h"
#include "figures/figure_chart.h"
#include "figures/figure_panel.h"
#include "figures/happy_words.h"
#include "figures/interval_table.h"
#include "figures/tab_parts.h"
#include "kpi/rating.h"
#include "widgets/labels.h"
#include "widgets/segmented_tabs.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

constexpr double usualGoal = 4.8;
constexpr kpi::Mood moodOrder[]{kpi::Mood::Positive, kpi::Mood::Neutral, kpi::Mood::Negative};

using tab_parts::small;

kpi::Figure countFigure(qint64 count, QLatin1String definition)
{
    kpi::Figure f;
    f.value = double(count);
    f.n = count;
    f.definition = definition;
    return f;
}

/// Empty where the mean is one star: another one takes nothing away.
QString madeUpFor(const kpi::Figure& positives)
{
    return positives.value && *positives.value >= 1 ? HappyTab::tr("One review of one star is made up for by %Ln review(s) of five stars.", nullptr, small(qint64(*positives.value))) : QString();
}

/// How long the shop waits for so many, and that waiting alone changes nothing. Empty where there is no pace.
QString paceOf(const std::optional<double>& needed, const kpi::RatingBlock::Channel& channel, qint32 days)
{
    const auto weeks = needed && *needed >= 1 ? kpi::weeksAtPace(*needed, channel.byStars[4], days) : std::nullopt;
    if (!weeks)
        return {};
    const QString pace = *weeks < 1 ? HappyTab::tr("At the pace of this period so many come in less than a week.")
                                    : HappyTab::tr("At the pace of this period so many come in %Ln week(s).", nullptr, small(std::llround(*weeks)));
    return pace + u' ' + HappyTab::tr("They must come on top: reviews as they come now leave the mean where it is.");
}

} // namespace

HappyTab::HappyTab(Prompts& prompts, QWidget* parent)
    : FigureTab(parent),
      m_overTime(new FigurePanel(QStringLiteral("overTime"), new FigureChart, prompts)),
      m_goalPanel(new FigurePanel(QStringLiteral("goal"), new FigureChart, prompts)),
      m_orders(new FigurePanel(QStringLiteral("afterReviews"), new FigureChart, prompts)),
      m_table(new IntervalTable),
      m_annoying(new FigurePanel(QStringLiteral("annoying"), m_table, prompts)),
      m_view(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_what(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_goalBox(new QWidget),
      m_goalWord(new PlainLabel({}, Type::Small, Token::Text2)),
      m_goal(new QDoubleSpinBox)
{
    setObjectName(QStringLiteral("happyTab"));
    for (const char* name : {"rating", "balance", "reviews", "unhappyWaiting"})
        tiles()->addTile(QLatin1String(name));
    m_view->setObjectName(QStringLiteral("ratingView"));
    m_what->setObjectName(QStringLiteral("annoyingWhat"));
    m_goal->setObjectName(QStringLiteral("ratingGoal"));
    m_goal->setRange(1.1, 4.99);
    m_goal->setDecimals(2);
    m_goal->setSingleStep(0.1);
    m_goal->setValue(usualGoal);
    m_goal->setFixedWidth(84);
    auto* box = new QHBoxLayout(m_goalBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metric::gap8);
    box->addWidget(m_goalWord);
    box->addWidget(m_goal);
    m_overTime->addControl(m_view);
    m_goalPanel->addControl(m_goalBox);
    m_annoying->addControl(m_what);
    addPanel(m_overTime);
    addPanel(m_goalPanel);
    addPanel(m_annoying, true);
    addPanel(m_orders, true);
    connect(m_view, &SegmentedTabs::chosen, this, [this] {
        if (figures())
            fillOverTime();
    });
    connect(m_what, &SegmentedTabs::chosen, this, [this] {
        m_whatChosen = true;
        if (figures())
            fillAnnoying();
    });
    connect(m_goal, &QDoubleSpinBox::valueChanged, this, [this] {
        if (figures())
            fillGoal();
    });
    connect(m_table, &IntervalTable::actionAsked, this, [this](int row) {
        if (m_subjectOf)
            emit subjectOpened(m_subjectOf(row, 0));
    });
    setTexts();
}

QString HappyTab::title() const { return tr("Happy"); }
double HappyTab::goal() const { return m_goal->value(); }
void HappyTab::setGoal(double stars) { m_goal->setValue(stars); }

void HappyTab::setTexts()
{
    m_view->setChoices({{QStringLiteral("rating"), tr("rating")}, {QStringLiteral("moods"), tr("happy and unhappy")}});
    if (m_view->current().isEmpty())
        m_view->setCurrent(QStringLiteral("rating"));
    m_view->setAccessibleName(tr("What is shown by month"));
    m_what->setChoices({{QStringLiteral("products"), tr("products")}, {QStringLiteral("channels"), tr("channels")}, {QStringLiteral("ratings"), tr("rating of products")}});
    if (m_what->current().isEmpty())
        m_what->setCurrent(QStringLiteral("products"));
    m_what->setAccessibleName(tr("Rows of the table"));
    m_goalWord->setText(tr("goal, stars"));
    m_goal->setAccessibleName(tr("Rating to be reached, in stars"));
    m_goal->setLocale(QLocale());
}

void HappyTab::fill()
{
    const TileData shown[]{ratingTile(), balanceTile(), reviewsTile(), waitingTile()};
    for (int i = 0; i < int(std::size(shown)); ++i)
        tiles()->tiles().at(i)->setTile(shown[i]);
    fillOverTime();
    fillGoal();
    fillOrders();
    fillAnnoying();
}

TileData HappyTab::ratingTile() const
{
    const FigureSet& set = *figures();
    const kpi::RatingBlock& block = set.now.rating;
    TileData tile;
    tile.title = tr("Rating");
    tile.value = set.format.headline(FigureUnit::Decimal, block.rating);
    tile.detail = tab_parts::detail(set, FigureUnit::Decimal, block.rating);
    tile.few = block.rating.n < figure_words::fewBelow;
    tab_parts::setChange(tile, set, FigureUnit::Decimal, block.rating, set.before ? &set.before->rating.rating : nullptr, true);
    tab_parts::setSpark(tile, block.months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.rating); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Decimal, block.rating, set, happy_words::rating(set.options));
    tile.subject.remark = madeUpFor(block.positivesNeeded);
    kpi::RatingQuery query;
    query.withStars = true;
    tile.subject.rows = tab_parts::ratingRowsOf(set.options, query);
    kpi::KpiOptions recent = set.options;
    recent.from = recent.asOf - kpi::kRecentDays + 1;
    recent.to = recent.asOf;
    tab_parts::addOther(tile.subject.others, tab_parts::subject(tr("Rating of the last 90 days"), FigureUnit::Decimal, block.recent, figure_words::period(*recent.from, *recent.to), happy_words::rating(set.options)), {},
                        tab_parts::ratingRowsOf(recent, query));
    return tile;
}

TileData HappyTab::balanceTile() const
{
    const FigureSet& set = *figures();
    const kpi::RatingBlock& block = set.now.rating;
    TileData tile;
    tile.title = tr("Happy per unhappy one");
    const bool enough = block.positive + block.negative >= figure_words::hideBelow;
    tile.value = block.ratio.value && enough ? set.format.value(FigureUnit::Decimal, *block.ratio.value) : block.negative == 0 && block.positive > 0 ? tr("all happy") : QString(QChar(0x2014));
    tile.detail = block.count > 0 ? tr("%1 happy · %2 unhappy").arg(format::count(block.positive), format::count(block.negative)) : figure_words::reason(block.ratio.reason);
    tile.few = block.positive + block.negative < figure_words::fewBelow;
    tab_parts::setSpark(tile, block.months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.balance); });
    tile.subject = tab_parts::subject(tr("Balance of happy and unhappy"), FigureUnit::Share, block.balance, set, happy_words::balance(set.options));
    if (block.ratio.value)
        tile.subject.remark = tr("Happy reviews for each unhappy one: %1.").arg(set.format.value(FigureUnit::Decimal, *block.ratio.value));
    if (block.neutral > 0)
        tile.subject.remark = QStringList{tile.subject.remark, tr("%Ln neutral review(s) besides.", nullptr, small(block.neutral))}.join(u'\n').trimmed();
    tile.subject.rows = tab_parts::ratingRowsOf(set.options, {});
    return tile;
}

TileData HappyTab::reviewsTile() const
{
    const FigureSet& set = *figures();
    const kpi::RatingBlock& block = set.now.rating;
    TileData tile;
    tile.title = tr("Reviews");
    tile.value = format::count(block.count);
    if (set.before)
        tile.detail = tr("%1: %2", "when, value").arg(figure_words::compareName(set.query.compare), format::count(set.before->rating.count));
    tab_parts::setSpark(tile, block.months, set.span, [](const auto& m) { return double(m.positive + m.neutral + m.negative); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Count, countFigure(block.count, QLatin1String("KPI18")), set, happy_words::reviews(set.options));
    tile.subject.rows = tab_parts::ratingRowsOf(set.options, {});
    return tile;
}

TileData HappyTab::waitingTile() const
{
    const FigureSet& set = *figures();
    const kpi::ResponseBlock::Unhappy& unhappy = set.now.response[0].unhappy;
    TileData tile;
    tile.title = tr("Unhappy and waiting");
    const qint64 all = std::max({set.now.rating.negative, unhappy.waiting, unhappy.unknownState}); // the inbox also has what the rating leaves out
    const bool unknown = unhappy.waiting == 0 && unhappy.unknownState > 0;
    tile.value = unknown && unhappy.unknownState == all ? QString(QChar(0x2014)) : format::count(unhappy.waiting);
    tile.detail = unknown              ? tr("%Ln unhappy: not known whether answered", nullptr, small(unhappy.unknownState))
                  : unhappy.waiting > 0 ? tr("of %Ln unhappy review(s)", nullptr, small(all))
                  : all > 0             ? tr("none of them waits for an answer")
                                        : tr("no unhappy reviews in this period");
    if (unhappy.waiting > 0) {
        tile.pill = isOnPaper() ? QString() : tr("list →");
        tile.tone = Tone::Negative;
    }
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Count, countFigure(unhappy.waiting, QLatin1String("KPI13")), set, happy_words::waiting());
    QStringList remark;
    if (unhappy.putOff > 0)
        remark << tr("%Ln more put off until later.", nullptr, small(unhappy.putOff));
    if (unhappy.closed > 0)
        remark << tr("%Ln closed without an answer.", nullptr, small(unhappy.closed));
    if (unhappy.unknownState > 0)
        remark << tr("Of %Ln imported one(s) it is not known whether they were answered.", nullptr, small(unhappy.unknownState));
    if (unhappy.waitingElsewhere > 0)
        remark << tr("%Ln more waiting from other days than those of this period.", nullptr, small(unhappy.waitingElsewhere));
    tile.pillTip = tile.subject.definition.formula;
    tile.subject.remark = remark.join(u'\n');
    kpi::AnswerQuery query;
    query.list = kpi::AnswerList::Inbox;
    query.mood = kpi::Mood::Negative;
    tile.subject.rows = [options = set.options, query](const FigureReading& reading) {
        return BehindRows{BehindRows::Kind::Reviews, kpi::answerRows(reading.orders, reading.reviews, options, query)};
    };
    return tile;
}

void HappyTab::fillOverTime()
{
    if (m_view->current() == QLatin1String("moods"))
        fillMoods();
    else
        fillRating();
}

void HappyTab::fillRating()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("rating");
    data.title = tr("Rating by month");
    data.xName = tr("Month");
    data.seriesName = tr("Period");
    data.unit = FigureUnit::Decimal;
    data.bounds = QPair(1.0, 5.0);
    data.marks = marks();
    const auto rating = [](const kpi::RatingBlock::Month& m) -> const kpi::Figure& { return m.rating; };
    FigureSeries own = tab_parts::monthLine(set.now.rating.months, rating, set.span);
    own.name = figure_words::period(set.span.from, set.span.to);
    data.series << own;
    if (!data.hasValues() && !set.now.rating.months.empty())
        return fillMoods();
    if (!data.hasValues())
        return m_overTime->setMissing(data.title, tr("Too few reviews for this line"), tr("It needs a month with five reviews with stars."));
    if (set.before && set.beforeSpan) {
        FigureSeries old = tab_parts::monthLine(set.before->rating.months, rating, *set.beforeSpan, set.span.from - set.beforeSpan->from);
        old.name = figure_words::compareName(set.query.compare);
        old.reference = true;
        if (!old.points.empty())
            data.series << old;
    }
    data.note = tr("Simple mean of the stars; a platform counts its own way. Months with fewer than five reviews are left out.");
    tab_parts::noteCut(data);
    m_overTime->setSubjectOf([this](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_overTime->data().at(s, p);
        const bool old = m_overTime->data().series[s].reference && now.beforeSpan;
        FigureSubject subject = tab_parts::subject(tr("Rating"), FigureUnit::Decimal, point.figure, now, happy_words::rating(now.options));
        subject.window = tr("Reviews of %1").arg(point.label);
        kpi::KpiOptions options = now.options;
        kpi::RatingQuery query;
        query.withStars = true;
        query.month = tab_parts::monthOf(qint32(point.x) - (old ? now.span.from - now.beforeSpan->from : 0));
        if (old) {
            options.from = now.beforeSpan->from;
            options.to = now.beforeSpan->to;
        }
        subject.rows = tab_parts::ratingRowsOf(options, query);
        return subject;
    });
    m_overTime->setData(data, set.format);
}

void HappyTab::fillMoods()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("moods");
    data.title = tr("Reviews by month");
    data.kind = FigureData::Kind::StackedBars;
    data.unit = FigureUnit::Count;
    data.fromZero = true;
    data.xName = tr("Month");
    data.seriesName = tr("Reviews");
    const QString names[]{tr("happy"), tr("neutral"), tr("unhappy")};
    const Token tokens[]{Token::Positive, Token::Text3, Token::Negative};
    std::vector<qint32> months;
    for (const auto& m : set.now.rating.months)
        months.push_back(m.month);
    for (int mood = 0; mood < 3; ++mood) {
        FigureSeries bars;
        bars.name = names[mood];
        bars.token = tokens[mood];
        double x = 0;
        for (const auto& m : set.now.rating.months) {
            const qint64 count = mood == 0 ? m.positive : mood == 1 ? m.neutral : m.negative;
            bars.points.push_back(tab_parts::countPoint(x++, figure_words::shortMonth(m.month), count, m.positive + m.neutral + m.negative, QLatin1String("KPI19"), {}, tab_parts::isCut(m.month, set.span)));
        }
        data.series << bars;
    }
    if (months.empty())
        return m_overTime->setMissing(tr("Rating by month"), tr("No reviews in this period"));
    tab_parts::noteCut(data);
    m_overTime->setSubjectOf([this, months, list = QStringList(std::begin(names), std::end(names))](int s, int p) {
        const FigureSet& now = *figures();
        FigureSubject subject = tab_parts::subject(tr("Reviews: %1").arg(list[s]), FigureUnit::Count, m_overTime->data().at(s, p)->figure, now, happy_words::balance(now.options));
        subject.window = tr("Reviews of %1").arg(figure_words::month(months[std::size_t(p)]));
        kpi::RatingQuery query;
        query.month = months[std::size_t(p)];
        query.mood = moodOrder[s];
        subject.rows = tab_parts::ratingRowsOf(now.options, query);
        return subject;
    });
    m_overTime->setData(data, set.format);
}

void HappyTab::fillGoal()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("goal");
    data.title = tr("Five-star reviews that reach a goal");
    if (isOnPaper())
        data.aside = tr("goal: %1 stars").arg(set.format.value(FigureUnit::Decimal, m_goal->value()));
    data.kind = FigureData::Kind::Bars;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Count;
    data.fromZero = true;
    data.xName = tr("Channel");
    FigureSeries bars;
    bars.name = tr("five-star reviews needed");
    std::vector<qint16> channels;
    for (const auto& c : set.now.rating.channels) {
        if (!c.rating.value)
            continue;
        FigurePoint point = tab_parts::countPoint(double(channels.size()), QStringLiteral("%1 · %2").arg(set.reading->channelName(c.channel), set.format.value(FigureUnit::Decimal, *c.rating.value)),
                                                  0, c.rating.n, QLatin1String("KPI19"));
        point.figure.value = kpi::positivesToReach(*c.rating.value, c.rating.n, m_goal->value());
        if (!point.figure.value)
            point.figure.reason = kpi::Undefined::NotPossible;
        bars.points.push_back(point);
        channels.push_back(c.channel);
    }
    data.series << bars;
    if (channels.empty())
        return m_goalPanel->setMissing(data.title, tr("No reviews with stars in this period"));
    QStringList note;
    const kpi::RatingBlock& block = set.now.rating;
    if (const QString made = madeUpFor(block.positivesNeeded); !made.isEmpty())
        note << made;
    note << tr("Simple mean of the period; the platform counts its own way.");
    data.note = note.join(u' ');
    m_goalPanel->setSubjectOf([this, channels](int, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_goalPanel->data().at(0, p);
        FigureSubject subject = tab_parts::subject(tr("Five-star reviews to reach %1: %2").arg(now.format.value(FigureUnit::Decimal, m_goal->value()), now.reading->channelName(channels[std::size_t(p)])), FigureUnit::Count, point.figure, now, happy_words::needed());
        for (const auto& c : now.now.rating.channels)
            if (c.channel == channels[std::size_t(p)])
                subject.remark = QStringList{paceOf(point.figure.value, c, now.span.to - now.span.from + 1), madeUpFor(c.positivesNeeded)}.join(u' ').trimmed();
        kpi::RatingQuery query;
        query.channel = channels[std::size_t(p)];
        query.withStars = true;
        subject.rows = tab_parts::ratingRowsOf(now.options, query);
        return subject;
    });
    m_goalPanel->setData(data, set.format);
}

void HappyTab::fillOrders()
{
    const FigureSet& set = *figures();
    const kpi::OrdersAfterReviews& block = set.afterReviews;
    FigureData data;
    data.id = QStringLiteral("afterReviews");
    data.title = tr("New and repeat orders after reviews");
    data.kind = FigureData::Kind::StackedBars;
    data.unit = FigureUnit::Count;
    data.fromZero = true;
    data.xName = tr("Month");
    data.seriesName = tr("Orders");
    if (block.months.empty())
        return m_orders->setMissing(data.title, tr("No orders of known customers in this period"));
    constexpr Token tokens[kpi::kOrderOrigins]{Token::Accent, Token::Positive, Token::Warning, Token::Negative, Token::Text3};
    constexpr kpi::OrderOrigin shown[]{kpi::OrderOrigin::New, kpi::OrderOrigin::WithoutReview, kpi::OrderOrigin::AfterHappy, kpi::OrderOrigin::AfterNeutral, kpi::OrderOrigin::AfterUnhappy};
    std::vector<qint32> months;
    for (const auto& m : block.months)
        months.push_back(m.month);
    qint64 repeat = 0;
    for (const kpi::OrderOrigin origin : shown) {
        const auto at = std::size_t(origin);
        FigureSeries bars;
        bars.name = happy_words::originName(origin);
        bars.token = tokens[at];
        double x = 0;
        for (const auto& m : block.months) {
            qint64 all = 0;
            for (const qint64 count : m.orders)
                all += count;
            bars.points.push_back(tab_parts::countPoint(x++, figure_words::shortMonth(m.month), m.orders[at], all, QLatin1String("KPI6"), {}, tab_parts::isCut(m.month, set.span)));
        }
        repeat += origin == kpi::OrderOrigin::New ? 0 : block.total[at];
        data.series << bars;
    }
    const auto total = [&](kpi::OrderOrigin origin) { return format::count(block.total[std::size_t(origin)]); };
    data.note = tr("Of %1 repeat orders %2 came after a happy review, %3 after an unhappy one. Who writes reviews buys more anyway: this does not show what a review brings.")
                    .arg(format::count(repeat), total(kpi::OrderOrigin::AfterHappy), total(kpi::OrderOrigin::AfterUnhappy));
    tab_parts::noteCut(data);
    m_orders->setSubjectOf([this, months, origins = std::vector<kpi::OrderOrigin>(std::begin(shown), std::end(shown))](int s, int p) {
        const FigureSet& now = *figures();
        const kpi::OrderOrigin origin = origins[std::size_t(s)];
        FigureSubject subject = tab_parts::subject(tr("Orders: %1").arg(happy_words::originName(origin)), FigureUnit::Count, m_orders->data().at(s, p)->figure, now, happy_words::origin());
        subject.window = tr("Orders of %1").arg(figure_words::month(months[std::size_t(p)]));
        subject.rows = [options = now.options, origin, month = months[std::size_t(p)]](const FigureReading& reading) {
            return BehindRows{BehindRows::Kind::Orders, kpi::ordersAfterReviewRows(reading.orders, reading.reviews, options, origin, month)};
        };
        return subject;
    });
    m_orders->setData(data, set.format);
}

void HappyTab::fillAnnoying()
{
    const FigureSet& set = *figures();
    // Where no review names a product, the channels are what can be shown, until somebody asks for the products.
    if (!m_whatChosen)
        m_what->setCurrent(set.products.empty() && !set.channels.empty() ? QStringLiteral("channels") : QStringLiteral("products"));
    const bool ratings = m_what->current() == QLatin1String("ratings");
    const bool products = m_what->current() != QLatin1String("channels");
    const auto view = ratings ? annoying_table::productRatings(figures()) : annoying_table::annoying(figures(), products, isOnPaper());
    if (view.panel.missing.isEmpty())
        m_table->setLook(view.look);
    m_annoying->showView(view.panel, set.format);
    m_subjectOf = view.panel.subjectOf;
}

} // namespace encore::ui
