#include "figures/figures_page.h"

#include "figures/answering_tab.h"
#include "figures/changes_sheet.h"
#include "figures/figure_export.h"
#include "figures/figure_tile.h"
#include "figures/happy_tab.h"
#include "figures/number_card.h"
#include "figures/period_bar.h"
#include "figures/reply_tasks.h"
#include "figures/returning_tab.h"
#include "figures/sentences.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/scroll_pane.h"
#include "widgets/segmented_tabs.h"
#include "widgets/states.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int settleMs = 600;        // after a change, before all is counted anew
} // namespace

FiguresPage::FiguresPage(Shop& shop, Prompts& prompts, bool keepsWindow)
    : m_shop(shop),
      m_prompts(prompts),
      m_fixed(keepsWindow ? std::make_shared<ChangeSet>() : nullptr),
      m_title(new PlainLabel({}, Type::PageTitle)),
      m_tabs(new SegmentedTabs),
      m_busy(new PlainLabel({}, Type::Small, Token::Text3)),
      m_bar(new PeriodBar(this)),
      m_save(new Button),
      m_states(new QStackedWidget),
      m_loading(new LoadingState),
      m_error(new ErrorState),
      m_empty(new EmptyState),
      m_content(new QWidget),
      m_sentences(new ReadingText),
      m_more(new LinkButton),
      m_pages(new QStackedWidget),
      m_returning(new ReturningTab(prompts)),
      m_card(new NumberCard(shop, prompts, this)),
      m_changes(new ChangesSheet(shop, this)),
      m_openChanges(new Button)
{
    setObjectName(QStringLiteral("figuresPage"));
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_sentences->setObjectName(QStringLiteral("sentences"));
    m_empty->setObjectName(QStringLiteral("nothingToCount"));

    auto* left = new QHBoxLayout;
    left->setSpacing(metric::gap16);
    left->addWidget(m_title);
    left->addWidget(m_tabs);
    left->addStretch(1);
    auto* right = new QHBoxLayout;
    right->setSpacing(metric::gap8);
    right->addWidget(m_busy);
    right->addStretch(1);
    right->addWidget(m_bar);
    right->addWidget(m_openChanges);
    right->addWidget(m_save);
    m_openChanges->setObjectName(QStringLiteral("openChanges"));
    connect(m_openChanges, &QPushButton::clicked, this, &FiguresPage::openChanges);
    m_save->setObjectName(QStringLiteral("saveReport"));
    connect(m_save, &QPushButton::clicked, this, &FiguresPage::saveReport);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(metric::gap8);
    m_head->addLayout(left, 0);
    m_head->addLayout(right, 1);

    auto* answers = new Card;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(metric::gap20, 0, metric::gap20, metric::gap20);
    column->setSpacing(metric::gap12);
    auto* words = new QHBoxLayout;
    words->setSpacing(metric::gap16);
    // As high as its lines at the width it has, not as they would need in a narrow column.
    QSizePolicy reading = m_sentences->sizePolicy();
    reading.setVerticalPolicy(QSizePolicy::Preferred);
    m_sentences->setSizePolicy(reading);
    words->addWidget(m_sentences, 1);
    words->addWidget(m_more, 0, Qt::AlignRight | Qt::AlignBottom);
    m_more->setObjectName(QStringLiteral("moreWords"));
    m_more->hide();
    answers->body()->addLayout(words);
    column->addWidget(answers);
    column->addWidget(m_pages, 1);

    m_states->addWidget(m_loading);
    m_states->addWidget(m_error);
    m_states->addWidget(m_empty);
    m_states->addWidget(new ScrollPane(m_content));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metric::gap12, 0, 0);
    layout->setSpacing(metric::gap12);
    auto* head = new QWidget;
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metric::gap20, 0, metric::gap20, 0);
    headRow->addLayout(m_head);
    layout->addWidget(head);
    layout->addWidget(m_states, 1);

    addTab(m_returning);
    auto* answering = new AnsweringTab(prompts);
    addTab(answering);
    addTab(new HappyTab(prompts));
    auto* tasks = new ReplyTasks(shop, prompts, this);
    connect(answering, &AnsweringTab::tasksAsked, this, [this, tasks](kpi::ReviewClass row) { tasks->make(m_set, row); });
    connect(tasks, &ReplyTasks::undoOffered, this, &Page::undoOffered);
    connect(tasks, &ReplyTasks::failed, this, &Page::failed);
    connect(tasks, &ReplyTasks::noticeRaised, this, &Page::noticeRaised);
    m_tab = m_returning->id();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &FiguresPage::read);
    connect(&shop, &Shop::changed, this, &FiguresPage::shopChanged);
    connect(&shop, &Shop::profileChanged, this, [this] {
        m_parts |= FigureSnapshot::Part::Calendar;
        m_parts |= FigureSnapshot::Part::Rest;
        m_stale = true;
        if (m_active)
            m_settle.start();
    });
    connect(m_tabs, &SegmentedTabs::chosen, this, [this](const QString& id) {
        chooseTab(id);
        emit moved(target());
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showSentences();
    });
    connect(m_bar, &PeriodBar::chosen, this, &FiguresPage::setQuery);
    connect(this, &Page::ready, this, &FiguresPage::prepareChannels);
    connect(m_error, &StatePanel::acted, this, &FiguresPage::read);
    connect(m_empty, &StatePanel::acted, this, [this] { emit openRequested(hasUncounted() ? QStringLiteral("orders") : QStringLiteral("import"), {}); });
    connect(m_card, &NumberCard::openRequested, this, &Page::openRequested);
    connect(m_card, &NumberCard::failed, this, &Page::failed);
    connect(m_card, &NumberCard::noticeRaised, this, &Page::noticeRaised);
    connect(m_changes, &ChangesSheet::undoOffered, this, &Page::undoOffered);
    connect(m_changes, &ChangesSheet::failed, this, &Page::failed);
    connect(&m_report, &ReportRun::failed, this, &Page::failed);
    connect(&m_report, &ReportRun::written, this, [this](const QString& file) {
        emit noticeRaised({tr("Report saved: %1").arg(file), Notice::Tone::Positive, tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
    });
    FiguresPage::retranslate();
}

FiguresPage::~FiguresPage() = default;

QString FiguresPage::title() const { return tr("Figures"); }

void FiguresPage::addTab(FigureTab* tab)
{
    m_all << tab;
    m_pages->addWidget(tab);
    tab->setSizePolicy(QSizePolicy::Preferred, tab == m_pages->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    connect(tab, &FigureTab::subjectOpened, this, [this](const FigureSubject& subject) {
        if (m_set)
            m_card->present(subject, m_set->reading, m_set->format);
    });
    connect(tab, &FigureTab::openRequested, this, &Page::openRequested);
    connect(tab, &FigureTab::failed, this, &Page::failed);
    connect(tab, &FigureTab::noticeRaised, this, &Page::noticeRaised);
    connect(tab, &FigureTab::cohortAsked, this, [this](kpi::CohortSpan span) {
        FigureQuery query = m_query;
        query.cohort = span;
        setQuery(query);
    });
    connect(tab, &FigureTab::changeOpened, this, [this](qint64 id) {
        if (m_reading)
            m_changes->presentChange(ChangeId(id), m_reading, m_query);
    });
    connect(tab, &FigureTab::fastReplyAsked, this, [this](int hours) {
        FigureQuery query = m_query;
        query.fastReply = hours;
        setQuery(query);
    });
    connect(tab, &FigureTab::landmarkAsked, this, [this](int days) {
        FigureQuery query = m_query;
        query.landmark = days;
        setQuery(query);
    });
}

void FiguresPage::openChanges()
{
    if (m_reading)
        m_changes->present(m_reading, m_query);
}

FigureTab* FiguresPage::currentTab() const { return static_cast<FigureTab*>(m_pages->currentWidget()); }

void FiguresPage::chooseTab(const QString& id)
{
    for (FigureTab* tab : std::as_const(m_all))
        if (tab->id() == id) {
            m_tab = id;
            m_tabs->setCurrent(id);
            m_pages->setCurrentWidget(tab);
            // Only the tab in sight asks for room; the others would keep the page long.
            for (FigureTab* other : std::as_const(m_all))
                other->setSizePolicy(QSizePolicy::Preferred, other == tab ? QSizePolicy::Preferred : QSizePolicy::Ignored);
            fillCurrent();
            m_pages->adjustSize();
            showSentences();
            return;
        }
}

QList<Command> FiguresPage::commands()
{
    QList<Command> all;
    for (FigureTab* tab : std::as_const(m_all))
        all << Command{QStringLiteral("figures.") + tab->id(), tr("Figures: %1").arg(tab->title()), {}, [this, id = tab->id()] {
                           chooseTab(id);
                           emit moved(target());
                       }, {}, Icon::Figures, true};
    all << Command{QStringLiteral("figures.report"), tr("Save the report…"), Shortcut(QStringLiteral("Ctrl+P")), [this] { saveReport(); },
                   [this] { return m_set && !m_set->reading->isEmpty() && !m_report.isRunning(); }, Icon::Figures, true};
    all << Command{QStringLiteral("figures.changes"), tr("Changes, before and after…"), {}, [this] { openChanges(); }, [this] { return bool(m_reading); }, Icon::Figures, true};
    return all;
}

void FiguresPage::saveReport()
{
    if (!m_set || m_set->reading->isEmpty() || m_report.isRunning())
        return;
    const QString name = safeFileName(tr("%1, figures of %2", "shop, days").arg(m_shop.profile().name.isEmpty() ? QFileInfo(m_shop.path()).completeBaseName() : m_shop.profile().name, figure_words::period(m_set->span.from, m_set->span.to)));
    m_prompts.saveFile(tr("Save the report"), name + QStringLiteral(".pdf"), tr("Document (*.pdf)"), [this](const QString& path) {
        if (path.isEmpty() || !m_set)
            return;
        QStringList channels;
        for (const qint32 channel : m_set->query.channels)
            channels << m_set->reading->channelName(channel);
        const QString file = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".pdf");
        m_report.start(m_shop.path(), file, m_set->span, channels, QLocale().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en"));
    });
}

void FiguresPage::activate(const QVariantMap& target)
{
    m_active = true;
    if (const QString view = target.value(QStringLiteral("view")).toString(); !view.isEmpty())
        chooseTab(view);
    // A new day, or a review that was put off waits again: nothing was written, and yet the figures are others.
    const qint64 now = m_shop.clock().nowUtc();
    if (m_stale || (m_reading && (m_reading->today != localDay(now, m_shop.profile().zone) || m_reading->reviews.wakesAt <= now)))
        read();
}

QVariantMap FiguresPage::target() const { return {{QStringLiteral("view"), m_tab}}; }

void FiguresPage::focusFirst()
{
    FigureTab* tab = currentTab();
    if (m_set && tab && !tab->tiles()->tiles().isEmpty())
        tab->tiles()->tiles().first()->setFocus();
    else
        Page::focusFirst();
}

QVariantMap FiguresPage::saveState() const { return {{QStringLiteral("query"), m_query.toMap()}, {QStringLiteral("tab"), m_tab}, {QStringLiteral("words"), m_unfolded}}; }

void FiguresPage::restoreState(const QVariantMap& state)
{
    m_query = FigureQuery::fromMap(state.value(QStringLiteral("query")).toMap());
    m_bar->setQuery(m_query);
    m_unfolded = state.value(QStringLiteral("words")).toBool();
    chooseTab(state.value(QStringLiteral("tab")).toString());
}

bool FiguresPage::isReady() const
{
    return m_failed || (!m_stale && m_reading && !m_reader.isRunning() && !m_computer.isRunning() && !m_forecaster.isRunning());
}

void FiguresPage::shopChanged(const ChangeSet& changes)
{
    const FigureSnapshot::Parts parts = FigureSnapshot::touchedBy(changes);
    if (!parts)
        return;
    m_parts |= parts;
    m_stale = true;
    if (m_active)
        m_settle.start();
}

void FiguresPage::read()
{
    m_settle.stop();
    m_failed = false;
    m_stale = false;
    if (!m_set)
        m_states->setCurrentWidget(m_loading);
    m_reader.run(
        [fixed = m_fixed, &shop = m_shop, earlier = m_reading, parts = m_parts](const CancelFlag& stop) -> Result<std::shared_ptr<const FigureReading>> {
            ENCORE_LET(const auto store, shop.openStore());
            return FigureReading::read(*store, stop.asQuestion(), earlier, parts, fixed.get());
        },
        [this](Result<std::shared_ptr<const FigureReading>> reading) {
            const ChangeSet fixed = m_fixed ? std::exchange(*m_fixed, {}) : ChangeSet();
            const auto tell = qScopeGuard([&] {
                if (!fixed.isEmpty())
                    m_shop.announce(fixed);
            });
            if (!reading) {
                m_failed = true;
                m_stale = true;
                m_error->setError(reading.error());
                if (m_set)
                    emit failed(reading.error());
                else
                    m_states->setCurrentWidget(m_error);
                showBusy();
                emit ready();
                return;
            }
            m_reading = std::move(*reading);
            // A commit since then has set `stale` again, and its parts are read with the next one.
            if (!m_stale)
                m_parts = {};
            // Channels of another shop, or of one that was taken out, would leave nothing to count.
            std::erase_if(m_query.channels, [&](qint32 id) { return m_reading->channelName(id).isNull(); });
            m_bar->setQuery(m_query);
            m_forecast.reset();
            m_bar->setChannels(m_reading->channels, m_reading->today);
            compute();
        });
    showBusy();
}

void FiguresPage::setQuery(const FigureQuery& query)
{
    const bool other = query.channels != m_query.channels;
    m_query = query;
    m_bar->setQuery(query);
    if (other)
        m_forecast.reset();
    if (m_reading && !m_reader.isRunning())
        compute();
}

void FiguresPage::prepareChannels()
{
    if (!isVisible() || !isReady() || m_failed || m_reading->isEmpty())
        return;
    auto queries = m_bar->channelChoices();
    // What is shown must stay among what is kept.
    queries.resize(std::min(queries.size(), FigureSnapshot::kKept / 2));
    m_preparer.run(
        [reading = m_reading, queries](const CancelFlag& stop) {
            for (const FigureQuery& query : queries)
                if (!stop.isCancelled())
                    FigureSet::prepare(*reading, query, stop.asQuestion());
            return true;
        },
        [](bool) {});
}

void FiguresPage::compute()
{
    m_preparer.cancel();
    m_computer.run([reading = m_reading, query = m_query](const CancelFlag& stop) { return FigureSet::compute(reading, query, stop.asQuestion()); },
                   [this](std::shared_ptr<const FigureSet> set) { present(std::move(set)); });
    showBusy();
}

void FiguresPage::present(std::shared_ptr<const FigureSet> set)
{
    m_set = std::move(set);
    m_states->setCurrentIndex(m_set->reading->isEmpty() ? m_states->indexOf(m_empty) : m_states->count() - 1);
    sayWhyEmpty();
    m_returning->showForecast(m_forecast);
    for (FigureTab* tab : std::as_const(m_all))
        if (tab != currentTab())
            tab->showFigures({});
    fillCurrent();
    showSentences();
    if (m_forecast || m_set->reading->isEmpty())
        emit ready();
    else
        forecast();
    showBusy();
}

bool FiguresPage::hasUncounted() const { return m_set && m_set->reading->snapshot->hasUncounted(); }

void FiguresPage::sayWhyEmpty()
{
    m_empty->setDetail(hasUncounted() ? tr("There are orders, but none of them counts: those not paid yet, cancelled, refunded in full or made as a test do not.")
                                      : tr("Figures come from orders and reviews. Bring in a table of orders, or write down the first ones."));
    m_empty->setAction(hasUncounted() ? tr("Look at the orders") : tr("Import a table"));
}

void FiguresPage::fillCurrent()
{
    if (FigureTab* tab = currentTab(); m_set && tab->figures() != m_set)
        tab->showFigures(m_set);
}

void FiguresPage::forecast()
{
    m_forecaster.run([set = m_set](const CancelFlag&) { return std::make_shared<const FigureForecast>(FigureForecast::compute(*set->reading, set->options)); },
                     [this](std::shared_ptr<const FigureForecast> forecast) {
                         m_forecast = std::move(forecast);
                         m_returning->showForecast(m_forecast);
                         showBusy();
                         emit ready();
                     });
}

void FiguresPage::showBusy()
{
    m_busy->setText(m_set && (m_reader.isRunning() || m_computer.isRunning()) ? tr("counting…") : QString());
}

void FiguresPage::showSentences()
{
    if (!m_set)
        return;
    const auto own = figure_sentences::Question(std::max<qsizetype>(0, m_all.indexOf(currentTab())));
    const bool cut = figure_sentences::showIn(*m_sentences, *m_set, m_unfolded ? std::nullopt : std::optional(own));
    m_more->setVisible(cut || m_unfolded);
    m_more->setText(m_unfolded ? tr("less") : tr("more"));
    m_more->setAccessibleName(m_unfolded ? tr("The figures in words, in short") : tr("The figures in words, in full"));
}

void FiguresPage::retranslate()
{
    m_title->setText(title());
    m_loading->setSentence(tr("Counting the figures…"));
    m_save->setText(tr("Report…"));
    m_save->setAccessibleName(tr("Save the report…"));
    m_openChanges->setText(tr("Changes…"));
    m_openChanges->setAccessibleName(tr("Changes, before and after…"));
    m_empty->setIcon(Icon::Figures);
    m_empty->setSentence(tr("Nothing to count yet"));
    sayWhyEmpty();
    m_sentences->setAccessibleName(tr("The figures in words"));
    QList<QPair<QString, QString>> choices;
    for (FigureTab* tab : std::as_const(m_all)) {
        tab->retranslate();
        choices.append({tab->id(), tab->title()});
    }
    m_tabs->setChoices(choices);
    m_tabs->setCurrent(m_tab);
    m_bar->retranslate();
    showBusy();
    showSentences();
    placeHead();
    emit changed();
}

// Title, tabs and controls beside each other where they fit, else in two rows.
void FiguresPage::placeHead()
{
    int wanted = 2 * metric::gap20 + m_head->spacing();
    for (int i = 0; i < m_head->count(); ++i)
        wanted += m_head->itemAt(i)->sizeHint().width();
    m_head->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FiguresPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeHead();
}

} // namespace encore::ui
