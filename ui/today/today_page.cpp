#include "today/today_page.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "shop/staff_repository.h"
#include "today/approvals_card.h"
#include "today/channels_card.h"
#include "today/checklist_card.h"
#include "today/promise_cards.h"
#include "today/pulse_card.h"
#include "today/task_board.h"
#include "today/task_card.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/scroll_pane.h"
#include "widgets/stars.h"
#include "widgets/states.h"
#include "widgets/task_sheet.h"

#include <QCryptographicHash>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int minuteMs = 60'000;
constexpr int settleMs = 120;
constexpr qint64 newVisitAfter = 4 * 3600;      // s away from the desk
constexpr int wideFrom = 860;                   // px for two columns
} // namespace

TodayPage::TodayPage(Shop& shop, Prompts&)
    : m_shop(shop),
      m_greeting(new PlainLabel({}, Type::PageTitle)),
      m_date(new PlainLabel({}, Type::Body, Token::Text2)),
      m_newReview(new Button({}, Icon::Plus)),
      m_newOrder(new Button({}, Icon::Plus)),
      m_error(new ErrorState),
      m_content(new QWidget),
      m_grid(new QGridLayout),
      m_checklist(new ChecklistCard(shop.path())),
      m_answer(new Card),
      m_answerTitle(new PlainLabel({}, Type::Body, Token::Text2)),
      m_answerCount(new PlainLabel({}, Type::Figure)),
      m_overdue(new PlainLabel({}, Type::BodyMedium, Token::Text2)),
      m_confirm(new LinkButton),
      m_urgentStars(new StarsView(-1)),
      m_urgentName(new PlainLabel({}, Type::BodyStrong)),
      m_urgentAside(new ElidedLabel({}, Type::Body, Token::Text2)),
      m_urgentText(new ElidedLabel({}, Type::Body)),
      m_start(new PrimaryButton),
      m_stack(new QStackedWidget),
      m_board(new TaskBoard(shop, this)),
      m_owed(new OwedCard(shop, m_content)),
      m_late(new LateCard(shop, m_content)),
      m_tasks(new TaskCard(shop)),
      m_news(new Card),
      m_newsRows(new QVBoxLayout),
      m_channels(new ChannelsCard(shop)),
      m_approvals(new ApprovalsCard(m_content)),
      m_pulse(new PulseCard(shop, m_content)),
      m_figure(new Card),
      m_allFigures(new LinkButton),
      m_service(new LinkButton),
      m_speedHead(new PlainLabel({}, Type::Lead)),
      m_speedText(new PlainLabel({}, Type::Body, Token::Text2)),
      m_speedDetail(new PlainLabel({}, Type::Small, Token::Text2))
{
    setObjectName(QStringLiteral("todayPage"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, metric::gap20, 24, metric::gap20);
    column->setSpacing(metric::gap16);
    column->addWidget(makeHead());
    column->addWidget(m_error);
    column->addWidget(makeAnswer());
    column->addWidget(m_checklist);
    m_grid->setSpacing(metric::gap16);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_error->hide();

    m_news->setHeadLine(true);
    m_newsRows->setSpacing(0);
    m_news->body()->addLayout(m_newsRows);
    m_news->body()->addStretch(1);
    m_news->setObjectName(QStringLiteral("news"));
    m_figure->setObjectName(QStringLiteral("speed"));
    m_allFigures->setObjectName(QStringLiteral("allFigures"));
    m_figure->addToHead(m_allFigures);
    connect(m_allFigures, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("figures"), {}); });
    for (PlainLabel* label : {m_speedHead, m_speedText, m_speedDetail}) {
        label->setWordWrap(true);
        m_figure->body()->addWidget(label);
    }
    m_figure->body()->addStretch(1);
    m_service->setObjectName(QStringLiteral("openService"));
    m_figure->body()->addWidget(m_service, 0, Qt::AlignLeft);
    connect(m_service, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("service"), {}); });
    arrange();

    auto* pane = new ScrollPane(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(pane);
    m_stack->addWidget(m_board);
    layout->addWidget(m_stack);

    connect(m_newReview, &QPushButton::clicked, this, [this] { openReviews({{QStringLiteral("new"), true}}); });
    connect(m_newOrder, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("orders"), {{QStringLiteral("new"), true}}); });
    connect(m_start, &QPushButton::clicked, this, &TodayPage::start);
    connect(m_error, &StatePanel::acted, this, &TodayPage::load);
    connect(m_checklist, &ChecklistCard::openRequested, this, &Page::openRequested);
    connect(m_tasks, &TaskCard::openRequested, this, &Page::openRequested);
    connect(m_tasks, &TaskCard::undoOffered, this, &Page::undoOffered);
    connect(m_tasks, &TaskCard::failed, this, &Page::failed);
    needsPermission(m_newReview, Permission::Reviews);
    needsPermission(m_newOrder, Permission::Orders);
    connect(m_owed, &OwedCard::openRequested, this, &Page::openRequested);
    connect(m_late, &LateCard::openRequested, this, &Page::openRequested);
    connect(m_channels, &ChannelsCard::openRequested, this, &Page::openRequested);
    connect(m_channels, &ChannelsCard::looked, this, &TodayPage::offerUndo);
    connect(m_channels, &ChannelsCard::failed, this, &Page::failed);
    connect(m_approvals, &ApprovalsCard::openRequested, this, &Page::openRequested);
    connect(m_pulse, &PulseCard::loaded, this, [this] {
        if (isReady())
            emit ready();
    });
    connect(m_late, &LateCard::taskWanted, this, &TodayPage::beginTask);
    connect(m_board, &TaskBoard::openRequested, this, &Page::openRequested);
    connect(m_board, &TaskBoard::undoOffered, this, &Page::undoOffered);
    connect(m_board, &TaskBoard::failed, this, &Page::failed);
    connect(m_board, &TaskBoard::ready, this, &Page::ready);
    connect(m_board, &TaskBoard::refused, this, [this](const QString& why) { emit noticeRaised({why, Notice::Tone::Warning, {}, {}}); });
    connect(&shop, &Shop::changed, this, [this] { m_settle.start(); });
    connect(&shop, &Shop::actorChanged, this, [this] {
        arrange();
        m_settle.start();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_active && m_stack->currentWidget() == m_board)
            m_board->load();
        if (m_active) {
            load();
            count();
        }
    });
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        noteVisit();
        load();
    });
    m_since = QSettings().value(lastVisitKey(), shop.clock().nowUtc() - 86400).toLongLong();
    retranslate();
}

TodayPage::~TodayPage() { noteVisit(); }

QWidget* TodayPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_greeting);
    words->addWidget(m_date);
    row->addLayout(words, 1);
    row->addWidget(m_newReview, 0, Qt::AlignBottom);
    row->addWidget(m_newOrder, 0, Qt::AlignBottom);
    m_greeting->setObjectName(QStringLiteral("greeting"));
    m_date->setObjectName(QStringLiteral("dateLine"));
    m_newReview->setObjectName(QStringLiteral("todayNewReview"));
    m_newOrder->setObjectName(QStringLiteral("todayNewOrder"));
    return head;
}

QWidget* TodayPage::makeAnswer()
{
    m_answer->setObjectName(QStringLiteral("answer"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap20);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(metric::gap8);
    numbers->addWidget(m_answerCount, 0, Qt::AlignBaseline);
    numbers->addWidget(m_overdue, 0, Qt::AlignBaseline);
    numbers->addStretch(1);
    left->addWidget(m_answerTitle);
    left->addLayout(numbers);
    left->addWidget(m_confirm, 0, Qt::AlignLeft);
    row->addLayout(left);
    row->addWidget(new Line(Qt::Vertical));
    auto* right = new QVBoxLayout;
    right->setSpacing(metric::gap4);
    auto* first = new QHBoxLayout;
    first->setSpacing(metric::gap8);
    first->addWidget(m_urgentStars);
    first->addWidget(m_urgentName);
    first->addWidget(m_urgentAside, 1);
    right->addStretch(1);
    right->addLayout(first);
    m_urgentText->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    right->addWidget(m_urgentText);
    right->addStretch(1);
    row->addLayout(right, 1);
    m_start->setLarge(true);
    m_start->setObjectName(QStringLiteral("start"));
    row->addWidget(m_start, 0, Qt::AlignVCenter);
    m_answer->body()->addLayout(row);
    m_answerCount->setObjectName(QStringLiteral("waitingCount"));
    m_overdue->setObjectName(QStringLiteral("overdueCount"));
    m_confirm->setObjectName(QStringLiteral("confirmTimes"));
    needsPermission(m_confirm, Permission::Settings);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        emit openRequested(QStringLiteral("settings"), {{QStringLiteral("view"), QStringLiteral("channels")}, {QStringLiteral("channel"), m_data.unconfirmed.value}});
    });
    return m_answer;
}

void TodayPage::arrange()
{
    // A manager reads: figures first. Whoever does the daily work begins with what is owed; a lone owner is all of them.
    const bool reads = m_shop.actor().role == Role::Manager;
    m_pulse->setVisible(reads);
    const QList<QWidget*> cards = reads ? QList<QWidget*>{m_pulse, m_figure, m_owed, m_late, m_news, m_channels, m_tasks}
                                        : QList<QWidget*>{m_approvals, m_tasks, m_owed, m_late, m_news, m_channels, m_figure};
    const QList<QWidget*> sometimes{m_owed, m_late, m_approvals, m_pulse};
    QList<QWidget*> shown;
    for (QWidget* card : cards + sometimes)
        m_grid->removeWidget(card);
    for (QWidget* card : cards)
        if (!card->isHidden() || !sometimes.contains(card))
            shown << card;
    for (int i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown[i], m_wide ? i / 2 : i, m_wide ? i % 2 : 0, 1, m_wide && i + 1 == shown.size() && i % 2 == 0 ? 2 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_wide ? 1 : 0);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= wideFrom; wide != m_wide) {
        m_wide = wide;
        arrange();
    }
}

QList<SubView> TodayPage::subViews() const
{
    return {{QStringLiteral("day"), tr("The day")}, {QStringLiteral("tasks"), tr("Tasks"), m_data.taskCount > 0 ? m_data.taskCount : -1}};
}

QString TodayPage::currentSubView() const { return m_stack->currentWidget() == m_board ? QStringLiteral("tasks") : QStringLiteral("day"); }

bool TodayPage::isReady() const
{
    return m_stack->currentWidget() == m_board ? m_board->isReady() : m_loaded && !m_reading.isRunning() && !m_counting.isRunning() && !m_pulse->isLoading();
}

void TodayPage::showView(bool tasks)
{
    const QWidget* focus = window()->focusWidget();
    const bool leaves = m_stack->currentIndex() != int(tasks) && focus && m_stack->currentWidget()->isAncestorOf(focus);
    m_stack->setCurrentIndex(tasks ? 1 : 0);
    if (leaves)
        focusFirst();   // not whatever comes next in the chain
    if (tasks)
        m_board->load();
    emit changed();
}

void TodayPage::beginTask(const Task& task)
{
    TaskSheet& sheet = TaskSheet::in(this, m_shop);
    connect(&sheet, &TaskSheet::saved, this, &TodayPage::offerUndo, Qt::UniqueConnection);
    connect(&sheet, &TaskSheet::failed, this, &Page::failed, Qt::UniqueConnection);
    sheet.begin(task);
}

void TodayPage::offerUndo(const QString& done, UnitId unit)
{
    emit undoOffered({done, [this, unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

QList<Command> TodayPage::commands()
{
    if (m_stack->currentWidget() == m_board)
        return m_board->commands();
    return {{QStringLiteral("today.start"), tr("Start answering"), Shortcut(QStringLiteral("Ctrl+Enter")), [this] { start(); },
             [this] { return m_data.waiting > 0; }, Icon::Reply}};
}

QList<Command> TodayPage::globalCommands()
{
    return {{QStringLiteral("new.task"), tr("New task"), Shortcut(QStringLiteral("T")),
             [this] { emit openRequested(id(), {{QStringLiteral("new"), QStringLiteral("task")}}); }, {}, Icon::Calendar, true, Permission::Reviews},
            {QStringLiteral("service.open"), tr("Service: standards and the month in review"), Shortcut(), [this] { emit openRequested(QStringLiteral("service"), {}); }, {}, Icon::Star}};
}

void TodayPage::activate(const QVariantMap& target)
{
    const qint64 now = m_shop.clock().nowUtc();
    const qint64 last = QSettings().value(lastVisitKey(), m_since).toLongLong();
    if (now - last > newVisitAfter)
        m_since = last;
    m_active = true;
    m_minute.start();
    load();
    count();
    if (target.value(QStringLiteral("new")).toString() == QLatin1String("task"))
        return beginTask({});
    const QString view = target.value(QStringLiteral("view"), currentSubView()).toString();
    showView(view == QLatin1String("tasks"));
}

void TodayPage::deactivate()
{
    noteVisit();
    m_active = false;
    m_minute.stop();
}

void TodayPage::focusFirst()
{
    if (m_stack->currentWidget() == m_board)
        return m_board->focusList();
    if (!m_start->isVisible() || isTextEditor(focusWidget()))
        return;
    m_start->setFocus();
    qobject_cast<ScrollPane*>(m_stack->currentWidget())->verticalScrollBar()->setValue(0);
}

QString TodayPage::lastVisitKey() const
{
    const QByteArray shop = QCryptographicHash::hash(m_shop.path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("today/%1/visit").arg(QString::fromLatin1(shop));
}

void TodayPage::noteVisit()
{
    if (m_active)
        QSettings().setValue(lastVisitKey(), m_shop.clock().nowUtc());
}

void TodayPage::start()
{
    m_data.waiting > 0 ? openReviews({{QStringLiteral("view"), QStringLiteral("needs_reply")}, {QStringLiteral("id"), m_data.urgent ? m_data.urgent->id.value : qint64(0)}}) : openReviews({{QStringLiteral("new"), true}});
}

void TodayPage::load()
{
    const TodayData::Wish wish{m_shop.clock().nowUtc(), m_since, m_shop.actor().staff, m_shop.profile().zone};
    m_reading.run(
        [&shop = m_shop, wish](const CancelFlag&) -> Result<TodayData> {
            ENCORE_LET(auto store, shop.openStore());
            return TodayData::read(*store, wish);
        },
        [this](Result<TodayData> data) {
            m_error->setVisible(!data);
            if (data) {
                m_data = std::move(*data);
                m_loaded = true;
                showAll();
                emit changed();
            } else {
                m_error->setError(data.error());
                m_loaded = true;
            }
            if (isReady())
                emit ready();
        });
}

void TodayPage::count()
{
    if (m_shop.actor().role == Role::Manager)
        m_pulse->load();
    m_counting.run(
        [&shop = m_shop, zone = m_shop.profile().zone, now = m_shop.clock().nowUtc()](const CancelFlag& stop) -> Result<AnswerSpeed> {
            ENCORE_LET(auto store, shop.openStore());
            return AnswerSpeed::read(*store, zone, now, stop.asQuestion());
        },
        [this](Result<AnswerSpeed> speed) {
            m_speed = speed.value_or(AnswerSpeed());
            showSpeed();
            if (isReady())
                emit ready();
        });
}

void TodayPage::retranslate()
{
    m_newReview->setText(tr("Review"));
    m_newReview->setAccessibleName(tr("New review"));
    m_newOrder->setText(tr("Order"));
    m_newOrder->setAccessibleName(tr("New order"));
    m_answerTitle->setText(tr("To answer"));
    m_figure->setTitle(tr("How fast we answer"));
    m_allFigures->setText(tr("All figures →"));
    m_news->setTitle(tr("Came since"));
    m_channels->retranslate();
    m_approvals->retranslate();
    m_pulse->retranslate();
    m_tasks->retranslate();
    m_owed->retranslate();
    m_late->retranslate();
    m_board->retranslate();
    m_checklist->retranslate();
    showAll();
}

void TodayPage::showAll()
{
    showHead();
    showAnswer();
    showNews();
    showSpeed();
    const bool audit = m_data.auditDue && m_shop.actor().role == Role::Owner;
    m_service->setText(audit ? tr("A quarter without a look back at how we serve →") : tr("How we want to serve →"));
    if (m_loaded) {
        m_channels->show(m_data.channels, m_data.roundDue);
        m_approvals->show(m_data.toApprove, m_data.owed, m_data.returned, m_shop.actor().role == Role::Owner);
        m_owed->show(m_data.owed, m_data.promised, m_data.overdueCases);
        m_late->show(m_data.late);
        arrange();
        m_tasks->show(m_data.tasks, m_data.taskCount);
        m_checklist->show(m_data);
    }
}

void TodayPage::showHead()
{
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone& zone = m_shop.profile().zone;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now, zone);
    const auto staff = m_shop.actor().staff ? m_shop.store().staff().find(m_shop.actor().staff) : Result<Staff>(fail(ErrorCode::NotFound));
    const QString name = staff ? staff->name.section(u' ', 0, 0) : QString();
    const int hour = local.time().hour();
    const QString hello = hour < 5 ? tr("Hello", "greeting at night") : hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
    m_greeting->setText(name.isEmpty() ? hello : tr("%1, %2", "Good morning, Anna").arg(hello, name));

    const QLocale locale;
    const QString day = tr("%1, %2", "Saturday, November 21").arg(locale.standaloneDayName(local.date().dayOfWeek()), format::day(local.date(), local.date()));
    QString open;
    const auto clockTime = [&](qint64 utc) { return locale.toString(QDateTime::fromSecsSinceEpoch(utc, zone).time(), QLocale::ShortFormat); };
    if (const auto calendar = m_shop.calendar()) {
        if (calendar->isOpen(now)) {
            if (const auto closing = calendar->closingToday(now))
                open = tr("the shop is open until %1").arg(clockTime(*closing));
        } else if (const auto opening = calendar->nextOpening(now)) {
            open = tr("the shop is closed, opens %1").arg(format::moment(*opening, now, zone));
        } else {
            open = tr("the shop never opens by its hours: no answer is due");
        }
    }
    m_date->setText(open.isEmpty() ? day : day + QStringLiteral(" · ") + open);
}

void TodayPage::showAnswer()
{
    const bool any = m_data.waiting > 0;
    m_answerCount->setText(format::count(m_data.waiting));
    const qint64 late = m_data.overdue, unconfirmed = m_data.overdue - m_data.overdueConfirmed;
    m_overdue->setText(late > 0         ? tr("%n overdue", nullptr, int(qMin<qint64>(late, 1'000'000)))
                       : m_data.soon > 0 ? tr("%n due soon", nullptr, int(qMin<qint64>(m_data.soon, 1'000'000)))
                                         : QString());
    m_overdue->setToken(late > 0 ? m_data.overdueConfirmed > 0 ? Token::Negative : Token::Text2 : Token::Warning);
    m_overdue->setVisible(late > 0 || m_data.soon > 0);
    // The same number as on the page Reviews. Where nobody stands by the times yet, its chips are grey, and this says why.
    m_confirm->setVisible(unconfirmed > 0);
    m_confirm->setText(unconfirmed == late ? tr("answer times not confirmed →") : tr("%n by times not confirmed →", nullptr, int(qMin<qint64>(unconfirmed, 1'000'000))));
    m_confirm->setToolTip(tr("Overdue by the usual times. The owner has not confirmed yet how fast to answer there, so nothing turns red."));
    const bool urgent = m_data.urgent.has_value();
    m_urgentStars->setVisible(urgent && m_data.urgent->stars);
    m_urgentName->setVisible(urgent);
    m_urgentAside->setVisible(urgent);
    m_start->setText(any ? tr("Start") : tr("New review"));
    m_start->setKeyHint(any ? Shortcut(QStringLiteral("Ctrl+Enter")) : Shortcut());
    if (!urgent) {
        m_urgentText->setToken(Token::Text2);
        m_urgentText->setText(!m_loaded ? QString() : m_data.reviews > 0 ? tr("Nobody waits for an answer.")
                                                                        : tr("No reviews yet. Write down what was said at the counter, or bring a file."));
        return;
    }
    const ReviewRow& row = *m_data.urgent;
    m_urgentStars->setValue(row.stars.value_or(-1));
    const QString author = row.customerName.isEmpty() ? row.author : row.customerName;
    m_urgentName->setText(author.isEmpty() ? tr("Without a name") : author);
    QStringList aside{row.channelName};
    if (!row.productName.isEmpty())
        aside << row.productName;
    aside << tr("waits %1").arg(format::duration(qMax<qint64>(0, m_shop.clock().nowUtc() - row.publishedAt)));
    aside.removeAll(QString());
    m_urgentAside->setText(aside.join(QStringLiteral(" · ")));
    m_urgentText->setToken(row.firstWords.isEmpty() && row.title.isEmpty() ? Token::Text2 : Token::Text);
    const QString words = (row.firstWords.isEmpty() ? row.title : row.firstWords).simplified();
    m_urgentText->setText(words.isEmpty() ? tr("A rating without text") : words);
}

void TodayPage::showNews()
{
    clearLayout(m_newsRows);
    m_news->setAside(format::moment(m_since, m_shop.clock().nowUtc(), m_shop.profile().zone));
    if (!m_loaded)
        return;
    for (const ReviewRow& row : m_data.newest) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, metric::gap8, 0, metric::gap8);
        layout->setSpacing(metric::gap8);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* first = new QHBoxLayout;
        first->setSpacing(metric::gap8);
        if (row.stars)
            first->addWidget(new StarsView(*row.stars, 12));
        const QString author = row.customerName.isEmpty() ? row.author : row.customerName;
        first->addWidget(new PlainLabel(author.isEmpty() ? tr("Without a name") : author.left(40), Type::BodyStrong));
        first->addWidget(new ElidedLabel(row.channelName, Type::Body, Token::Text2), 1);
        words->addLayout(first);
        const QString text = (row.firstWords.isEmpty() ? row.title : row.firstWords).simplified();
        words->addWidget(new ElidedLabel(text.isEmpty() ? tr("A rating without text") : text, Type::Small, Token::Text2));
        layout->addLayout(words, 1);
        auto* open = new IconButton(Icon::ChevronRight, tr("Open the review"));
        open->setObjectName(QStringLiteral("news_%1").arg(row.id.value));
        connect(open, &QPushButton::clicked, this, [this, id = row.id] { openReviews({{QStringLiteral("id"), id.value}}); });
        layout->addWidget(open);
        m_newsRows->addWidget(line);
        m_newsRows->addWidget(new Line);
    }
    QStringList counts;
    if (m_data.newReviews > 0)
        counts << tr("%n new review(s)", nullptr, int(qMin<qint64>(m_data.newReviews, 1'000'000)));
    if (m_data.newOrders > 0)
        counts << tr("%n new order(s)", nullptr, int(qMin<qint64>(m_data.newOrders, 1'000'000'000)));
    auto* sum = new QWidget;
    auto* layout = new QHBoxLayout(sum);
    layout->setContentsMargins(0, metric::gap8, 0, 0);
    layout->addWidget(new PlainLabel(counts.isEmpty() ? tr("Nothing new since you were last here.") : counts.join(QStringLiteral(" · ")), Type::Body, Token::Text2), 1);
    m_newsRows->addWidget(sum);
}

void TodayPage::showSpeed()
{
    const bool few = m_speed.items < AnswerSpeed::kFewest;
    if (few) {
        m_speedHead->setText(tr("Too few reviews yet"));
        m_speedText->setText(tr("With five reviews of the last %1 days it says here how fast you usually answer. So far: %2.")
                                 .arg(format::count(AnswerSpeed::kDays), format::count(m_speed.items)));
        m_speedDetail->hide();
        return;
    }
    if (m_speed.medianHours)
        m_speedHead->setText(tr("We usually answer within %1").arg(format::duration(qint64(*m_speed.medianHours * 3600))));
    else
        m_speedHead->setText(tr("Less than half have an answer so far"));
    m_speedText->setText(m_speed.slaKnown > 0 ? tr("In time: %1 of %2. Answered: %3 of %4.")
                                                    .arg(format::count(m_speed.slaMet), format::count(m_speed.slaKnown), format::count(m_speed.answered), format::count(m_speed.items))
                                              : tr("Answered: %1 of %2.").arg(format::count(m_speed.answered), format::count(m_speed.items)));
    m_speedDetail->setText(tr("Reviews of the last %1 days; those without an answer count as still waiting.").arg(format::count(AnswerSpeed::kDays)));
    m_speedDetail->show();
}

} // namespace encore::ui
