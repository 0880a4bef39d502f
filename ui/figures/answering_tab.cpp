#include "figures/answering_tab.h"

#include "common/format.h"
#include "common/shop_words.h"
#include "figures/answering_words.h"
#include "figures/figure_chart.h"
#include "figures/figure_panel.h"
#include "figures/recovery_table.h"
#include "figures/reply_effect_strip.h"
#include "figures/reply_table.h"
#include "figures/tab_parts.h"
#include "widgets/segmented_tabs.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace encore::ui {

namespace {

constexpr kpi::ReviewKind kinds[]{kpi::ReviewKind::Review, kpi::ReviewKind::Question, kpi::ReviewKind::Request};

std::function<BehindRows(const FigureReading&)> rowsOf(const kpi::KpiOptions& options, const kpi::AnswerQuery& query)
{
    return [options, query](const FigureReading& reading) {
        return BehindRows{query.kind == kpi::ReviewKind::Request ? BehindRows::Kind::Cases : BehindRows::Kind::Reviews, kpi::answerRows(reading.orders, reading.reviews, options, query)};
    };
}

/// All kinds of cases together.
QString closedWithin(const kpi::ResolutionBlock& cases, const FigureFormat& by)
{
    const double whole = *cases.whole.median.value;
    return AnsweringTab::tr("A case is usually closed within %1; without waiting for the customer %2 (%3 of %4 closed).")
        .arg(by.value(FigureUnit::Hours, whole), by.value(FigureUnit::Hours, cases.own.median.value.value_or(whole)),
             format::count(cases.closed), format::count(cases.closed + cases.open));
}

using tab_parts::small;

} // namespace

AnsweringTab::AnsweringTab(Prompts& prompts, QWidget* parent)
    : FigureTab(parent),
      m_table(new IntervalTable),
      m_replies(new FigurePanel(QStringLiteral("replies"), m_table, prompts)),
      m_effect(new ReplyEffectStrip),
      m_speed(new FigurePanel(QStringLiteral("speed"), new FigureChart, prompts)),
      m_trend(new FigurePanel(QStringLiteral("trend"), new FigureChart, prompts)),
      m_due(new FigurePanel(QStringLiteral("due"), new FigureChart, prompts)),
      m_dueView(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_kind(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_replyView(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_landmark(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_fast(new SegmentedTabs(SegmentedTabs::Look::Chips))
{
    setObjectName(QStringLiteral("answeringTab"));
    for (const char* name : {"usual", "inTime", "answered", "noticed"})
        tiles()->addTile(QLatin1String(name));
    m_dueView->setObjectName(QStringLiteral("dueView"));
    m_kind->setObjectName(QStringLiteral("answerKind"));
    m_replyView->setObjectName(QStringLiteral("replyView"));
    m_landmark->setObjectName(QStringLiteral("replyTableFrom"));
    m_fast->setObjectName(QStringLiteral("replyTableFast"));
    m_speed->addControl(m_kind);
    m_due->addControl(m_dueView);
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap20);
    row->addWidget(m_replyView);
    row->addWidget(m_landmark);
    row->addWidget(m_fast);
    row->addStretch(1);
    m_replies->addControl(choices);
    m_replies->body()->addWidget(m_effect);
    addPanel(m_replies, true);
    addPanel(m_speed);
    addPanel(m_trend);
    addPanel(m_due, true);
    connect(m_kind, &SegmentedTabs::chosen, this, [this] {
        if (figures())
            fillSpeed();
    });
    connect(m_dueView, &SegmentedTabs::chosen, this, [this] {
        if (figures())
            fillDue();
    });
    connect(m_replyView, &SegmentedTabs::chosen, this, [this] {
        if (figures())
            fillReplies();
    });
    connect(m_landmark, &SegmentedTabs::chosen, this, [this](const QString& days) { emit landmarkAsked(days.toInt()); });
    connect(m_fast, &SegmentedTabs::chosen, this, [this](const QString& hours) { emit fastReplyAsked(hours.toInt()); });
    connect(m_table, &IntervalTable::actionAsked, this, [this](int row) { emit tasksAsked(kpi::ReviewClass(row)); });
    connect(m_effect, &ReplyEffectStrip::opened, this, [this] {
        if (figures())
            emit subjectOpened(effectSubject());
    });
    setTexts();
}

QString AnsweringTab::title() const { return tr("Answering"); }

void AnsweringTab::setOnPaper()
{
    FigureTab::setOnPaper();
    m_effect->setOnPaper();
}

void AnsweringTab::setTexts()
{
    QList<QPair<QString, QString>> choices;
    for (const kpi::ReviewKind kind : kinds)
        choices.append({QString::number(int(kind)), answering_words::kindName(kind)});
    m_kind->setChoices(choices);
    if (m_kind->current().isEmpty())
        m_kind->setCurrent(QStringLiteral("0"));
    m_dueView->setChoices({{QStringLiteral("answers"), tr("answers")}, {QStringLiteral("cases"), tr("cases")}});
    if (m_dueView->current().isEmpty())
        m_dueView->setCurrent(QStringLiteral("answers"));
    m_dueView->setAccessibleName(tr("Answers by month, or cases by kind"));
    m_kind->setAccessibleName(tr("What was answered"));
    m_replyView->setChoices({{QStringLiteral("orders"), tr("all orders")}, {QStringLiteral("recovery"), tr("after our answer")}});
    if (m_replyView->current().isEmpty())
        m_replyView->setCurrent(QStringLiteral("orders"));
    m_replyView->setAccessibleName(tr("All orders by review and reply, or what followed our answer to the unhappy"));
    setChoices();
    m_effect->retranslate();
}

// The shop may have set a day or hours of its own: they stand among the others.
void AnsweringTab::setChoices()
{
    const auto offer = [](SegmentedTabs* tabs, std::set<int>& values, int current, const auto& name) {
        values.insert(current);
        QList<QPair<QString, QString>> choices;
        for (const int value : values)
            choices.append({QString::number(value), name(value)});
        tabs->setChoices(choices);
        tabs->setCurrent(QString::number(current));
    };
    const kpi::KpiOptions options = figures() ? figures()->options : kpi::KpiOptions();
    offer(m_landmark, m_landmarks, options.landmarkDays, [](int day) { return tr("from day %1", "after delivery").arg(day); });
    m_landmark->setAccessibleName(tr("Day after delivery from which the next order counts"));
    offer(m_fast, m_fastHours, options.fastReplyHours, [](int hours) { return tr("fast: %1 h", "answer within so many hours").arg(hours); });
    m_fast->setAccessibleName(tr("Hours within which an answer counts as fast"));
}

void AnsweringTab::fill()
{
    const TileData shown[]{usualTile(), inTimeTile(), answeredTile(), noticedTile()};
    for (int i = 0; i < int(std::size(shown)); ++i)
        tiles()->tiles().at(i)->setTile(shown[i]);
    fillReplies();
    fillSpeed();
    fillTrend();
    fillDue();
}

TileData AnsweringTab::usualTile() const
{
    const FigureSet& set = *figures();
    const kpi::Figure& f = block().wall.median;
    TileData tile;
    tile.title = tr("Usual reply time");
    tile.value = set.format.headline(FigureUnit::Hours, f);
    const QString waiting = block().waiting > 0 ? tr("%Ln without an answer counted", nullptr, small(block().waiting)) : QString();
    // Both would not fit: how many wait stands in the card where there is a range.
    tile.detail = f.reason == kpi::Undefined::NotReached && !waiting.isEmpty() ? waiting : tab_parts::detail(set, FigureUnit::Hours, f);
    tile.few = f.n < figure_words::fewBelow;
    tab_parts::setChange(tile, set, FigureUnit::Hours, f, set.before ? &set.before->response[0].wall.median : nullptr, false);
    tab_parts::setSpark(tile, block().months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.median); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Hours, f, tr("Reviews of %1").arg(figure_words::period(set.span.from, set.span.to)), answering_words::usual(set.options));
    QStringList remark;
    if (!waiting.isEmpty())
        remark << waiting + u'.';
    if (block().answeredOutsideHours > 0)
        remark << tr("%Ln came and were answered outside working hours; in working time they count as answered at once.", nullptr, small(block().answeredOutsideHours));
    if (block().replyBeforeReview > 0)
        remark << tr("%Ln review(s) were edited after the answer and count as answered at once.", nullptr, small(block().replyBeforeReview));
    tile.subject.remark = remark.join(u'\n');
    tile.subject.hitWord = tr("answered");
    tile.subject.rows = rowsOf(set.options, {});
    const auto other = [&](const QString& title, const kpi::Figure& figure, FigureDefinition definition, const kpi::AnswerQuery& query, const QString& hitWord) {
        tab_parts::addOther(tile.subject.others, tab_parts::subject(title, FigureUnit::Hours, figure, tile.subject.window, std::move(definition)), hitWord, rowsOf(set.options, query));
    };
    kpi::AnswerQuery answered;
    answered.hit = true;
    other(tr("Usual reply time of the answered alone"), block().wall.medianAnswered, answering_words::answeredAlone(false, set.options), answered, {});
    other(tr("Nine of ten answered within"), block().wall.p90Answered, answering_words::answeredAlone(true, set.options), answered, {});
    if (block().working)
        other(tr("Usual reply time in working hours"), block().working->median, answering_words::usualWorking(set.options), {}, tr("answered"));
    return tile;
}

TileData AnsweringTab::inTimeTile() const
{
    const FigureSet& set = *figures();
    const kpi::Figure& f = block().slaMet;
    TileData tile;
    tile.title = tr("Answered in time");
    tile.value = set.format.headline(FigureUnit::Share, f);
    tile.detail = tab_parts::detail(set, FigureUnit::Share, f);
    tile.few = f.n < figure_words::fewBelow;
    tab_parts::setChange(tile, set, FigureUnit::Share, f, set.before ? &set.before->response[0].slaMet : nullptr, true);
    tab_parts::setSpark(tile, block().months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.slaMet); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Share, f, tr("Reviews of %1").arg(figure_words::period(set.span.from, set.span.to)), answering_words::inTime(set.options));
    if (block().slaPending > 0)
        tile.subject.remark = tr("%Ln more review(s) may still wait for an answer.", nullptr, small(block().slaPending));
    tile.subject.hitWord = tr("in time");
    kpi::AnswerQuery query;
    query.list = kpi::AnswerList::Due;
    tile.subject.rows = rowsOf(set.options, query);
    return tile;
}

TileData AnsweringTab::answeredTile() const
{
    const FigureSet& set = *figures();
    const kpi::Figure& f = block().rate7d;
    TileData tile;
    tile.title = tr("Answered within 7 days");
    tile.value = set.format.headline(FigureUnit::Share, f);
    tile.detail = tab_parts::detail(set, FigureUnit::Share, f);
    tile.few = f.n < figure_words::fewBelow;
    tab_parts::setChange(tile, set, FigureUnit::Share, f, set.before ? &set.before->response[0].rate7d : nullptr, true);
    tab_parts::setSpark(tile, block().months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.rate7d); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Share, f, tr("Reviews of %1").arg(figure_words::period(set.span.from, set.span.to)), answering_words::sevenDays(set.options));
    tile.subject.hitWord = tr("answered");
    kpi::AnswerQuery query;
    query.list = kpi::AnswerList::SevenDays;
    tile.subject.rows = rowsOf(set.options, query);
    const auto other = [&](const QString& title, const kpi::Figure& figure, FigureDefinition definition) {
        tab_parts::addOther(tile.subject.others, tab_parts::subject(title, FigureUnit::Share, figure, tile.subject.window, std::move(definition)), tr("answered"), rowsOf(set.options, query));
    };
    const QString moods[]{tr("Unhappy ones answered within 7 days"), tr("Neutral ones answered within 7 days"), tr("Happy ones answered within 7 days")};
    constexpr kpi::Mood order[]{kpi::Mood::Negative, kpi::Mood::Neutral, kpi::Mood::Positive};
    for (std::size_t m = 0; m < std::size(moods); ++m) {
        query.mood = order[m];
        other(moods[m], block().rate7dByMood[m], answering_words::sevenDays(set.options));
    }
    query = {};
    query.list = kpi::AnswerList::Ever;
    other(tr("Answered by today"), block().rateEver, answering_words::everAnswered(set.options));
    return tile;
}

TileData AnsweringTab::noticedTile() const
{
    const FigureSet& set = *figures();
    const kpi::Figure& f = block().detectionLag;
    TileData tile;
    tile.title = tr("We notice a review after");
    tile.value = set.format.headline(FigureUnit::Hours, f);
    tile.detail = tab_parts::detail(set, FigureUnit::Hours, f);
    tile.few = f.n < figure_words::fewBelow;
    tab_parts::setChange(tile, set, FigureUnit::Hours, f, set.before ? &set.before->response[0].detectionLag : nullptr, false);
    tab_parts::setSpark(tile, block().months, set.span, [](const auto& m) { return tab_parts::sparkValue(m.detectionLag); });
    tile.subject = tab_parts::subject(tile.title, FigureUnit::Hours, f, tr("Reviews of %1").arg(figure_words::period(set.span.from, set.span.to)), answering_words::noticed());
    kpi::AnswerQuery query;
    query.list = kpi::AnswerList::Noticed;
    tile.subject.rows = rowsOf(set.options, query);
    query.list = kpi::AnswerList::Handled;
    tab_parts::addOther(tile.subject.others, tab_parts::subject(tr("From noticing to the answer"), FigureUnit::Hours, block().handling, tile.subject.window, answering_words::handling(set.options)), {}, rowsOf(set.options, query));
    return tile;
}

void AnsweringTab::fillReplies()
{
    // Buttons made anew would lose the keyboard.
    const FigureSet& set = *figures();
    if (m_landmarks.count(set.options.landmarkDays) == 0 || m_fastHours.count(set.options.fastReplyHours) == 0) {
        setChoices();
    } else {
        m_landmark->setCurrent(QString::number(set.options.landmarkDays));
        m_fast->setCurrent(QString::number(set.options.fastReplyHours));
    }
    m_landmark->setVisible(!isOnPaper() && !isRecoveryShown());
    m_fast->setVisible(!isOnPaper() && !isRecoveryShown());
    if (isRecoveryShown())
        return fillRecovery();
    const FigureData data = reply_table::data(set);
    const auto& rows = set.now.reviewLink.rows;
    const bool any = std::any_of(rows.begin(), rows.end(), [](const kpi::ReviewClassRow& row) { return row.orders > 0; });
    m_effect->setVisible(any);
    if (!any)
        return m_replies->setMissing(data.title, set.reading->orders.orderCount() == 0 ? tr("No orders of known customers yet") : tr("Too early for this table"),
                                     tr("It begins %Ln day(s) after the delivery of the first order of a known customer.", nullptr, set.options.landmarkDays));
    IntervalLook look = reply_table::look(set, isOnPaper());
    if (isOnPaper())
        look.dropActions();
    m_table->setLook(look);
    m_replies->setSubjectOf([this](int row, int cell) { return cellSubject(row, cell); });
    m_replies->setData(data, set.format);
    m_effect->setEffect(set.now.replyEffect, set.format);
}

bool AnsweringTab::isRecoveryShown() const { return m_replyView->current() == QLatin1String("recovery"); }

void AnsweringTab::fillRecovery()
{
    const FigureSet& set = *figures();
    const FigureData data = recovery_table::data(set);
    const bool any = recovery_table::isAny(set);
    m_effect->setVisible(any);
    if (!any)
        return m_replies->setMissing(data.title, tr("No unhappy review has an answer yet"), tr("It begins with the first answer to an unhappy review of a known customer."));
    m_table->setLook(recovery_table::look(set, isOnPaper()));
    m_replies->setSubjectOf([this](int row, int) { return recovery_table::subject(*figures(), row); });
    m_replies->setData(data, set.format);
    m_effect->setEffect(set.now.replyEffect, set.format);
}

FigureSubject AnsweringTab::cellSubject(int row, int cell) const
{
    const FigureSet& set = *figures();
    const kpi::ReviewClassRow& own = set.now.reviewLink.rows[std::size_t(row)];
    const kpi::DayFigure& at = own.p[std::size_t(cell)];
    FigureSubject subject = tab_parts::subject(tr("%1: bought again within %Ln day(s)", nullptr, at.days).arg(reply_table::className(own.reviewClass, set.options.fastReplyHours)), FigureUnit::Share, at.figure, tr("All orders up to today"), answering_words::nextOrder(set.options));
    QStringList remark{tr("%1 of %2 orders whose outcome is known were followed by another. The rows behind it are their customers, each once.").arg(format::count(own.returned[std::size_t(cell)]), format::count(at.figure.n))};
    if (own.returnedEarly > 0)
        remark << tr("%Ln more order(s) were followed by another before day %1 and are not compared.", nullptr, small(own.returnedEarly)).arg(set.options.landmarkDays);
    if (own.needed && *own.needed > 0)
        remark << tr("About %1 more orders of this row are needed before it can be compared.").arg(format::count(*own.needed));
    if (reply_table::articleShare(own.reviewClass))
        remark << tr("The dotted mark, %1, is taken from an article whose source and period are unknown.").arg(set.format.value(FigureUnit::Share, *reply_table::articleShare(own.reviewClass)));
    if (set.now.reviewLink.pValue && own.reviewClass >= kpi::ReviewClass::NegativeFast && own.reviewClass <= kpi::ReviewClass::NegativeUnanswered)
        remark << tr("The three unhappy rows against each other: p = %1.").arg(format::decimal(*set.now.reviewLink.pValue, 3));
    subject.remark = remark.join(u'\n');
    subject.hitWord = tr("bought again");
    subject.rows = [options = set.options, reviewClass = own.reviewClass, days = at.days](const FigureReading& reading) {
        return BehindRows{BehindRows::Kind::Customers, kpi::reviewClassCustomers(reading.orders, reading.reviews, options, reviewClass, days)};
    };
    if (own.reviewClass != kpi::ReviewClass::None)
        subject.reviews = [options = set.options, reviewClass = own.reviewClass](const FigureReading& reading) {
            return kpi::reviewClassReviews(reading.orders, reading.reviews, options, reviewClass);
        };
    return subject;
}

FigureSubject AnsweringTab::effectSubject() const
{
    const FigureSet& set = *figures();
    const kpi::ReplyEffectBlock& effect = set.now.replyEffect;
    FigureSubject subject = tab_parts::subject(tr("A reply to the unhappy and the next order"), FigureUnit::Decimal, reply_table::effectFigure(effect, m_effect->landmark()), tr("All unhappy reviews up to today"), answering_words::replyEffect(m_effect->landmark()));
    QStringList remark{tr("Next orders after our reply: %1, without one: %2.").arg(format::count(effect.eventsReplied), format::count(effect.eventsUnreplied))};
    if (effect.rateReplied && effect.rateUnreplied)
        remark << tr("For each 1,000 days of a customer: %1 with a reply, %2 without. Description only, nothing is levelled out.").arg(format::decimal(*effect.rateReplied), format::decimal(*effect.rateUnreplied));
    subject.remark = remark.join(u'\n');
    return subject;
}

void AnsweringTab::fillSpeed()
{
    const FigureSet& set = *figures();
    const auto kind = kpi::ReviewKind(m_kind->current().toInt());
    const kpi::ResponseBlock& own = set.now.response[std::size_t(kind)];
    FigureData data;
    data.id = QStringLiteral("speed");
    data.title = tr("How fast we answered");
    if (isOnPaper())
        data.aside = answering_words::kindName(kind);
    data.kind = FigureData::Kind::Bars;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Count;
    data.fromZero = true;
    data.xName = tr("Answered within");
    const QString names[]{tr("1 h", "bar: answered within"), tr("1–4 h"), tr("4–8 h"), tr("8–24 h"), tr("longer"), tr("no answer")};
    FigureSeries bars;
    bars.name = answering_words::kindName(kind);
    for (int b = 0; b < 6; ++b) {
        const qint64 count = b < 5 ? own.buckets[std::size_t(b)] : own.items - own.answered;
        bars.points.push_back(tab_parts::countPoint(b, names[b], count, own.items, QLatin1String("KPI11"), b == 5 ? std::optional(Token::Negative) : b == 4 ? std::optional(Token::Warning) : std::nullopt));
    }
    data.series << bars;
    if (own.unknownState > 0)
        data.note = tr("%Ln imported one(s) left out: nobody knows whether they were answered.", nullptr, small(own.unknownState));
    if (own.items == 0)
        return own.unknownState > 0 ? m_speed->setMissing(data.title, tr("Not known whether they were answered"), data.note)
                                    : m_speed->setMissing(data.title, tr("Nothing of this kind to answer in this period"));
    m_speed->setSubjectOf([this, kind, names = QStringList(std::begin(names), std::end(names))](int, int bar) {
        const FigureSet& now = *figures();
        const kpi::Figure& f = m_speed->data().at(0, bar)->figure;
        FigureSubject subject = tab_parts::subject(bar == 5 ? tr("Without an answer: %1").arg(answering_words::kindName(kind)) : tr("Answered within %1: %2").arg(names[bar], answering_words::kindName(kind)), FigureUnit::Count, f,
                                          tr("Published %1", "period").arg(figure_words::period(now.span.from, now.span.to)), answering_words::speed(now.options));
        kpi::AnswerQuery query;
        query.kind = kind;
        query.speed = kpi::AnswerSpeed(bar);
        subject.rows = rowsOf(now.options, query);
        return subject;
    });
    m_speed->setData(data, set.format);
}

void AnsweringTab::fillTrend()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("trend");
    data.title = tr("Usual time to an answer, by month");
    data.xName = tr("Month");
    data.seriesName = tr("Period");
    data.unit = FigureUnit::Hours;
    data.fromZero = true;
    data.marks = marks();
    data.note = tr("Reviews without an answer count as waiting. A month in which less than half are answered, or with too few reviews to tell, leaves a gap.");
    const auto median = [](const kpi::ResponseBlock::Month& m) -> const kpi::Figure& { return m.median; };
    FigureSeries own = tab_parts::monthLine(block().months, median, set.span);
    own.name = figure_words::period(set.span.from, set.span.to);
    data.series << own;
    if (!data.hasValues())
        return m_trend->setMissing(data.title, tr("Too few reviews for this line"), tr("It needs a month with eight reviews, half of them answered."));
    if (set.before && set.beforeSpan) {
        FigureSeries old = tab_parts::monthLine(set.before->response[0].months, median, *set.beforeSpan, set.span.from - set.beforeSpan->from);
        old.name = figure_words::compareName(set.query.compare);
        old.reference = true;
        if (!old.points.empty())
            data.series << old;
    }
    tab_parts::noteCut(data);
    m_trend->setSubjectOf([this](int s, int p) {
        const FigureSet& now = *figures();
        const FigurePoint& point = *m_trend->data().at(s, p);
        const bool old = m_trend->data().series[s].reference && now.beforeSpan;
        FigureSubject subject = tab_parts::subject(tr("We usually answered within"), FigureUnit::Hours, point.figure, tr("Reviews of %1").arg(point.label), answering_words::usual(now.options));
        kpi::KpiOptions options = now.options;
        kpi::AnswerQuery query;
        qint32 day = qint32(point.x);
        if (old) {
            options.from = now.beforeSpan->from;
            options.to = now.beforeSpan->to;
            day -= now.span.from - now.beforeSpan->from;
        }
        query.month = tab_parts::monthOf(day);
        subject.hitWord = tr("answered");
        subject.rows = rowsOf(options, query);
        return subject;
    });
    m_trend->setData(data, set.format);
}

void AnsweringTab::fillDue()
{
    if (m_dueView->current() == QLatin1String("cases"))
        fillCases();
    else
        fillAnswersDue();
}

void AnsweringTab::fillAnswersDue()
{
    const FigureSet& set = *figures();
    FigureData data;
    data.id = QStringLiteral("due");
    data.title = tr("In time or overdue, by month");
    data.kind = FigureData::Kind::StackedBars;
    data.axis = FigureData::Axis::Calendar;
    data.unit = FigureUnit::Count;
    data.fromZero = true;
    data.xName = tr("Month");
    data.seriesName = tr("Answer");
    FigureSeries met, late;
    met.name = tr("in time");
    late.name = tr("overdue");
    late.token = Token::Negative;
    std::vector<qint32> months;
    for (const auto& m : block().months) {
        const double x = double(months.size());
        const bool cut = tab_parts::isCut(m.month, set.span);
        met.points.push_back(tab_parts::countPoint(x, figure_words::shortMonth(m.month), m.slaMet.n - m.slaBreached, m.slaMet.n, QLatin1String("KPI15"), {}, cut));
        late.points.push_back(tab_parts::countPoint(x, figure_words::shortMonth(m.month), m.slaBreached, m.slaMet.n, QLatin1String("KPI15"), {}, cut));
        months.push_back(m.month);
    }
    data.series << met << late;
    if (!block().slaMet.value)
        return m_due->setMissing(data.title, tr("No answer was due yet"), tr("Reviews get a time by which an answer is due when they are written down."));
    QStringList note;
    if (const kpi::Figure& lag = block().detectionLag; lag.value)
        note << tr("A review is usually noticed %1 after publishing.").arg(set.format.value(FigureUnit::Hours, *lag.value));
    if (block().handling.value)
        note << tr("From noticing to the answer it usually takes %1.").arg(set.format.value(FigureUnit::Hours, *block().handling.value));
    if (const auto& cases = figures()->now.resolution; cases.whole.median.value && cases.whole.median.n >= figure_words::hideBelow)
        note << closedWithin(cases, set.format);
    if (block().slaPending > 0)
        note << tr("Left out: %Ln that may still wait.", nullptr, small(block().slaPending));
    data.note = note.join(u' ');
    tab_parts::noteCut(data);
    m_due->setSubjectOf([this, months](int s, int p) {
        const FigureSet& now = *figures();
        const auto& month = block().months[std::size_t(p)];
        FigureSubject subject = tab_parts::subject(tr("Answered in time"), FigureUnit::Share, month.slaMet, tr("Reviews of %1").arg(figure_words::month(month.month)), answering_words::inTime(now.options));
        if (month.detectionLag.value)
            subject.remark = tr("Noticed usually %1 after publishing.").arg(now.format.value(FigureUnit::Hours, *month.detectionLag.value));
        kpi::AnswerQuery query;
        query.list = kpi::AnswerList::Due;
        query.month = months[std::size_t(p)];
        query.hit = s == 0;
        subject.rows = rowsOf(now.options, query);
        return subject;
    });
    m_due->setData(data, set.format);
}

void AnsweringTab::fillCases()
{
    const FigureSet& set = *figures();
    const kpi::ResolutionBlock& block = set.now.resolution;
    FigureData data;
    data.id = QStringLiteral("cases");
    data.title = tr("How soon cases are closed, by kind");
    data.kind = FigureData::Kind::Bars;
    data.axis = FigureData::Axis::Categories;
    data.unit = FigureUnit::Hours;
    data.fromZero = true;
    data.xName = tr("Kind");
    data.extraHeads = {tr("Opened"), tr("Closed")};
    if (block.kinds.empty())
        return m_due->setMissing(data.title, tr("No cases were opened in this period"), tr("A case begins from a review, or on the page Cases."));
    FigureSeries bars;
    bars.name = tr("usually closed within");
    for (const kpi::ResolutionBlock::Kind& kind : block.kinds) {
        FigurePoint point;
        point.x = double(bars.points.size());
        point.label = QStringLiteral("%1 · %2").arg(shop_words::caseKinds(kind.kind), format::count(kind.closed + kind.open));
        point.figure = kind.whole.median;
        point.extras = {kind.closed + kind.open, kind.closed};
        if (kind.closed + kind.open < figure_words::fewBelow)
            point.token = Token::Text3;
        bars.points.push_back(point);
    }
    data.series << bars;
    QStringList note;
    if (block.whole.median.value)
        note << closedWithin(block, set.format);
    note << tr("After the name: how many were opened. Grey: fewer than thirty. A kind of which less than half are closed has no bar.");
    data.note = note.join(u' ');
    m_due->setSubjectOf([this](int, int p) { return caseSubject(figures()->now.resolution.kinds[std::size_t(p)]); });
    m_due->setData(data, set.format);
}

FigureSubject AnsweringTab::caseSubject(const kpi::ResolutionBlock::Kind& kind) const
{
    const FigureSet& set = *figures();
    const auto hours = [&](double value) { return set.format.value(FigureUnit::Hours, value); };
    FigureSubject subject = tab_parts::subject(tr("Usually closed within: %1").arg(shop_words::caseKinds(kind.kind)), FigureUnit::Hours, kind.whole.median,
                                               tr("Opened %1", "period").arg(figure_words::period(set.span.from, set.span.to)), answering_words::resolution());
    QStringList remark{tr("%1 of %2 are closed.", "cases").arg(format::count(kind.closed), format::count(kind.closed + kind.open))};
    if (kind.own.median.value)
        remark << tr("Without the time we waited for the customer: %1.").arg(hours(*kind.own.median.value));
    if (kind.whole.p90.value)
        remark << tr("Nine of ten within %1.").arg(hours(*kind.whole.p90.value));
    if (kind.asked > 0)
        remark << (kind.response.value ? tr("Our first word to those who asked without a review comes usually within %1; %2 of %3 have had it.").arg(hours(*kind.response.value), format::count(kind.answered), format::count(kind.asked))
                                       : tr("Of those who asked without a review %1 of %2 have had our first word.").arg(format::count(kind.answered), format::count(kind.asked)));
    subject.remark = remark.join(u'\n');
    subject.hitWord = tr("closed");
    subject.rows = [options = set.options, asked = kind.kind](const FigureReading& reading) { return BehindRows{BehindRows::Kind::Cases, reading.snapshot->caseRows(options, asked)}; };
    return subject;
}

} // namespace encore::ui
