#include "service/service_page.h"

#include "base/calendar.h"
#include "common/format.h"
#include "common/paper.h"
#include "common/role_gate.h"
#include "common/shop_words.h"
#include "service/audit_card.h"
#include "service/drill_card.h"
#include "service/service_repository.h"
#include "service/service_scan.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"
#include "widgets/task_sheet.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int latelyDays = 90;
constexpr int widest = 980;

} // namespace

ServicePage::ServicePage(Shop& shop, Prompts& prompts)
    : m_shop(shop), m_prompts(prompts), m_title(new PlainLabel({}, Type::PageTitle)), m_error(new ErrorState), m_standards(new Card), m_rows(new QVBoxLayout),
      m_editor(new QWidget), m_text(new QLineEdit), m_measure(new QComboBox), m_target(new QDoubleSpinBox), m_save(new PrimaryButton), m_cancel(new Button),
      m_remove(new Button({}, Icon::Trash)), m_add(new Button({}, Icon::Plus)), m_propose(new Button({}, Icon::Idea)), m_requests(new Card), m_requestRows(new QVBoxLayout), m_review(new Card),
      m_earlier(new IconButton(Icon::Back, {})), m_later(new IconButton(Icon::Forward, {})), m_figures(new PlainLabel({}, Type::Body)),
      m_question(new PlainLabel({}, Type::Body, Token::Warning)), m_decisions(new QPlainTextEdit), m_saved(new PlainLabel({}, Type::Small, Token::Text2)),
      m_saveMonth(new PrimaryButton), m_task(new Button({}, Icon::Calendar)), m_audit(new AuditCard(shop)), m_drill(new DrillCard(shop))
{
    setObjectName(QStringLiteral("servicePage"));
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(24, metric::gap20, 24, metric::gap20);
    auto* middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap16);
    outer->addWidget(middle, 1);
    for (QWidget* widget : QList<QWidget*>{m_title, m_error, m_standards, m_requests, m_review, m_audit, m_drill})
        column->addWidget(widget);
    column->addStretch(1);
    m_error->hide();

    m_standards->setHeadLine(true);
    m_rows->setSpacing(0);
    m_standards->body()->addLayout(m_rows);
    auto* edit = new QHBoxLayout(m_editor);
    edit->setContentsMargins(0, 0, 0, 0);
    edit->setSpacing(metric::gap8);
    edit->addWidget(m_text, 1);
    for (QWidget* widget : QList<QWidget*>{m_measure, m_target, m_save, m_cancel, m_remove})
        edit->addWidget(widget);
    m_editor->hide();
    m_standards->body()->addWidget(m_editor);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addWidget(m_propose);
    foot->addStretch(1);
    m_standards->body()->addLayout(foot);

    m_requests->setObjectName(QStringLiteral("requests"));
    m_requests->setHeadLine(true);
    m_requestRows->setSpacing(0);
    m_requests->body()->addLayout(m_requestRows);

    m_review->addToHead(m_earlier);
    m_review->addToHead(m_later);
    for (PlainLabel* label : {m_figures, m_question}) {
        label->setWordWrap(true);
        m_review->body()->addWidget(label);
    }
    m_decisions->setFixedHeight(120);
    m_decisions->setTabChangesFocus(true);
    m_review->body()->addWidget(m_decisions);
    auto* act = new QHBoxLayout;
    act->setSpacing(metric::gap8);
    act->addWidget(m_saved, 1);
    act->addWidget(m_task);
    act->addWidget(m_saveMonth);
    m_review->body()->addLayout(act);

    m_text->setMaxLength(500);
    m_target->setDecimals(1);
    m_target->setRange(0, 1000);
    const std::pair<QWidget*, const char*> names[]{{m_text, "standardText"}, {m_measure, "standardMeasure"}, {m_target, "standardTarget"}, {m_save, "saveStandard"},
                                                   {m_cancel, "cancelStandard"}, {m_remove, "removeStandard"}, {m_add, "addStandard"}, {m_propose, "proposeStandards"},
                                                   {m_earlier, "earlierMonth"}, {m_later, "laterMonth"}, {m_decisions, "decisions"}, {m_saveMonth, "saveMonth"},
                                                   {m_task, "monthTask"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    needsPermission({m_save, m_remove, m_add, m_propose, m_decisions, m_saveMonth}, Permission::Settings);
    needsPermission(m_task, Permission::Reviews);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPane(content));

    const auto tellReady = [this] {
        if (isReady())
            emit ready();
    };
    connect(m_drill, &DrillCard::failed, this, &Page::failed);
    connect(m_drill, &DrillCard::loaded, this, tellReady);
    connect(m_audit, &AuditCard::failed, this, &Page::failed);
    connect(m_audit, &AuditCard::loaded, this, tellReady);
    connect(m_audit, &AuditCard::undoOffered, this, &Page::undoOffered);
    connect(m_audit, &AuditCard::printRequested, this, &ServicePage::printAudit);
    connect(m_error, &StatePanel::acted, this, &ServicePage::load);
    connect(m_add, &QPushButton::clicked, this, [this] { this->edit({}); });
    connect(m_propose, &QPushButton::clicked, this, &ServicePage::proposeStandards);
    connect(m_save, &QPushButton::clicked, this, &ServicePage::saveStandard);
    connect(m_text, &QLineEdit::returnPressed, this, &ServicePage::saveStandard);
    connect(m_cancel, &QPushButton::clicked, m_editor, &QWidget::hide);
    connect(m_remove, &QPushButton::clicked, this, &ServicePage::removeStandard);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { m_target->setVisible(m_measure->currentIndex() > 0); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_saveMonth, &QPushButton::clicked, this, &ServicePage::saveMonth);
    connect(m_task, &QPushButton::clicked, this, &ServicePage::makeTask);
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (m_active && (changes.touches("service_standards") || changes.touches("service_reviews"))) {
            load();
            m_audit->load();
        }
    });
    m_month = thisMonth().addMonths(-1);
    retranslate();
}

bool ServicePage::isReady() const { return m_loaded && !m_reading.isRunning() && !m_drill->isLoading() && !m_audit->isLoading(); }

QDate ServicePage::thisMonth() const
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    return QDate(today.year(), today.month(), 1);
}

void ServicePage::retranslate()
{
    m_title->setText(tr("Service"));
    m_standards->setTitle(tr("How we want to serve"));
    m_standards->setAside(tr("measured over %1 days").arg(format::count(latelyDays)));
    m_requests->setTitle(tr("What is asked without a review"));
    m_requests->setAside(tr("over %1 days").arg(format::count(latelyDays)));
    const int measure = m_measure->currentIndex();
    m_measure->clear();
    m_measure->addItem(tr("not measured"), int(ServiceMeasure::None));
    m_measure->addItem(tr("answered in time, at least %"), int(ServiceMeasure::InTime));
    m_measure->addItem(tr("usual answer within, hours"), int(ServiceMeasure::MedianHours));
    m_measure->addItem(tr("answered at all, at least %"), int(ServiceMeasure::Answered));
    m_measure->addItem(tr("usual answer to a request within, hours"), int(ServiceMeasure::RequestHours));
    m_measure->setCurrentIndex(qMax(0, measure));
    m_text->setPlaceholderText(tr("We answer unhappy customers the same day"));
    m_text->setAccessibleName(tr("Standard"));
    m_measure->setAccessibleName(tr("Measured by"));
    m_target->setAccessibleName(tr("Target"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_remove->setText(tr("Remove"));
    m_add->setText(tr("Standard"));
    m_add->setAccessibleName(tr("New standard"));
    m_propose->setText(tr("Begin with three usual ones"));
    static_cast<IconButton*>(m_earlier)->setName(tr("The month before"));
    static_cast<IconButton*>(m_later)->setName(tr("The next month"));
    m_decisions->setPlaceholderText(tr("What we saw, and what we change"));
    m_decisions->setAccessibleName(tr("Decisions of the month"));
    m_saveMonth->setText(tr("Save"));
    m_task->setText(tr("Make a task of it"));
    m_audit->retranslate();
    m_drill->retranslate();
    showStandards();
    showRequests();
    showMonth();
}

void ServicePage::activate(const QVariantMap&)
{
    m_active = true;
    load();
    m_audit->load();
    m_drill->load();
}

void ServicePage::load()
{
    const qint64 now = m_shop.clock().nowUtc();
    const QTimeZone zone = m_shop.profile().zone;
    const QDate today = localDay(now, zone);
    m_reading.run(
        [&shop = m_shop, now, zone, today, month = m_month](const CancelFlag& stop) -> Result<Read> {
            ENCORE_LET(const auto store, shop.openStore());
            ServiceRepository service(store->db());
            Read read;
            ENCORE_LET(read.standards, service.standards());
            ENCORE_LET(read.review, service.month(month.toString(QStringLiteral("yyyy-MM"))));
            ENCORE_LET(read.lately, measureService(*store, zone, today.addDays(1 - latelyDays), today, now, stop.asQuestion()));
            ENCORE_LET(read.requests, measureRequests(*store, zone, today.addDays(1 - latelyDays), today, now));
            ENCORE_LET(read.month, measureService(*store, zone, month, qMin(month.addMonths(1).addDays(-1), today), now, stop.asQuestion()));
            ENCORE_LET(read.before, measureService(*store, zone, month.addMonths(-1), month.addDays(-1), now, stop.asQuestion()));
            return read;
        },
        [this](Result<Read> read) {
            m_loaded = true;
            m_error->setVisible(!read);
            if (read) {
                m_read = std::move(*read);
                if (!m_decisions->document()->isModified() || m_filled != m_month)      // what is being typed stays
                    m_decisions->setPlainText(m_read.review ? m_read.review->decisions : QString());
                m_filled = m_month;
            } else {
                m_error->setError(read.error());
            }
            showStandards();
            showRequests();
            showMonth();
            if (isReady())
                emit ready();
        });
}

QString ServicePage::measured(const ServiceStandard& standard) const
{
    const ServiceFigures& f = m_read.lately;
    const auto usually = [&](std::optional<double> hours) {
        return hours ? tr("usually %1, wanted %2").arg(format::duration(qint64(*hours * 3600)), format::duration(qint64(standard.target * 3600)))
                     : tr("less than half have an answer so far");
    };
    switch (standard.measure) {
    case ServiceMeasure::None: return {};
    case ServiceMeasure::InTime: return tr("in time %1 of %2, wanted %3").arg(format::count(f.inTime), format::count(f.due), format::percent(standard.target / 100));
    case ServiceMeasure::MedianHours: return usually(f.medianHours);
    case ServiceMeasure::RequestHours: return usually(f.requestHours);
    case ServiceMeasure::Answered: return tr("answered %1 of %2, wanted %3").arg(format::count(f.answered), format::count(f.items), format::percent(standard.target / 100));
    }
    return {};
}

QWidget* ServicePage::rowOf(const ServiceStandard& standard)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::gap8, 0, metric::gap8);
    layout->setSpacing(metric::gap12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* text = new PlainLabel(standard.text);
    text->setWordWrap(true);
    words->addWidget(text);
    if (const QString figure = measured(standard); !figure.isEmpty())
        words->addWidget(new PlainLabel(figure, Type::Small, Token::Text2));
    layout->addLayout(words, 1);
    const auto kept = isKept(standard, m_read.lately);
    if (kept)
        layout->addWidget(new Pill(*kept ? tr("kept") : tr("not kept"), *kept ? Tone::Positive : Tone::Warning));
    else if (standard.measure != ServiceMeasure::None)
        layout->addWidget(new Pill(standard.measure == ServiceMeasure::RequestHours ? tr("too few requests") : tr("too few reviews"), Tone::Neutral));
    auto* change = new IconButton(Icon::Edit, tr("Change: %1").arg(standard.text));
    change->setObjectName(QStringLiteral("standard_%1").arg(standard.id));
    needsPermission(change, Permission::Settings);
    connect(change, &QPushButton::clicked, this, [this, standard] { edit(standard); });
    layout->addWidget(change);
    return row;
}

void ServicePage::showStandards()
{
    clearLayout(m_rows);
    m_propose->setVisible(m_loaded && m_read.standards.empty());
    if (m_loaded && m_read.standards.empty())
        m_rows->addWidget(new PlainLabel(tr("Nothing is written down yet. Two or three sentences are enough."), Type::Body, Token::Text2));
    for (const ServiceStandard& standard : m_read.standards) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        m_rows->addWidget(rowOf(standard));
    }
}

void ServicePage::showRequests()
{
    clearLayout(m_requestRows);
    m_requests->setVisible(m_loaded && !m_read.requests.empty());
    for (const kpi::ResolutionBlock::Kind& kind : m_read.requests) {
        if (m_requestRows->count() > 0)
            m_requestRows->addWidget(new Line);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, metric::gap8, 0, metric::gap8);
        layout->setSpacing(metric::gap12);
        layout->addWidget(new PlainLabel(shop_words::caseKinds(kind.kind)), 1);
        QStringList words{tr("answered %1 of %2").arg(format::count(kind.answered), format::count(kind.asked))};
        // A few tell no habit: they are counted, not measured.
        if (kind.asked >= ServiceFigures::kFewest && kind.response.value)
            words << tr("usually within %1").arg(format::duration(qint64(*kind.response.value * 3600)));
        words << tr("closed %1").arg(format::count(kind.closed));
        if (kind.asked >= ServiceFigures::kFewest && kind.own.median.value)
            words << tr("usually done in %1").arg(format::duration(qint64(*kind.own.median.value * 3600)));
        auto* text = new PlainLabel(words.join(QStringLiteral(" · ")), Type::Body, Token::Text2);
        text->setObjectName(QStringLiteral("requests_") + codeOf(kind.kind));
        layout->addWidget(text);
        m_requestRows->addWidget(row);
    }
}

void ServicePage::showMonth()
{
    m_review->setTitle(tr("The month in review: %1").arg(QLocale().standaloneMonthName(m_month.month()) + u' ' + QString::number(m_month.year())));
    m_later->setEnabled(m_month < thisMonth());
    const auto line = [](const ServiceFigures& f) {
        QStringList parts{tr("answered %1 of %2").arg(format::count(f.answered), format::count(f.items)), tr("in time %1 of %2").arg(format::count(f.inTime), format::count(f.due))};
        if (f.medianHours)
            parts << tr("usually within %1").arg(format::duration(qint64(*f.medianHours * 3600)));
        return parts.join(QStringLiteral(", "));
    };
    m_figures->setText(m_read.month.items == 0 ? tr("No reviews to answer in this month.")
                                               : tr("This month: %1.\nThe month before: %2.").arg(line(m_read.month), m_read.before.items ? line(m_read.before) : tr("no reviews")));
    // A standard that is not kept asks a question before it asks for more effort.
    QStringList broken;
    for (const ServiceStandard& standard : m_read.standards)
        if (isKept(standard, m_read.month) == false)
            broken << standard.text;
    m_question->setVisible(!broken.isEmpty());
    m_question->setText(tr("Not kept: %1. Is the standard wrong, or the way we work?").arg(broken.join(QStringLiteral("; "))));
    m_saved->setText(m_read.review && m_read.review->doneAt ? tr("saved %1").arg(format::moment(*m_read.review->doneAt, m_shop.clock().nowUtc(), m_shop.profile().zone)) : QString());
}

void ServicePage::edit(const ServiceStandard& standard)
{
    m_edited = standard;
    m_text->setText(standard.text);
    m_measure->setCurrentIndex(qMax(0, m_measure->findData(int(standard.measure))));
    m_target->setValue(standard.id ? standard.target : 80);
    m_target->setVisible(m_measure->currentIndex() > 0);
    m_remove->setVisible(standard.id != 0);
    m_editor->show();
    m_text->setFocus();
}

void ServicePage::offer(const QString& done, UnitId unit)
{
    emit undoOffered({done, [this, unit] {
                          if (const auto undone = m_shop.undo(unit); !undone)
                              emit failed(undone.error());
                      }});
}

bool ServicePage::write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    const auto changes = m_shop.write({UnitKind::Settings, Permission::Settings, unitLabel(label, {name}), {}}, work);
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    offer(done, changes->unit);
    return true;
}

void ServicePage::saveStandard()
{
    ServiceStandard standard = m_edited;
    standard.text = m_text->text().trimmed();
    standard.measure = ServiceMeasure(m_measure->currentData().toInt());
    standard.target = standard.measure == ServiceMeasure::None ? 0 : m_target->value();
    if (standard.text.isEmpty())
        return m_text->setFocus();
    if (!standard.id)
        standard.position = int(m_read.standards.size());
    const bool written = write("standard.update", standard.text, tr("Saved: %1").arg(standard.text), [&](UnitOfWork& unit) -> Status {
        ServiceRepository service(unit.db());
        if (standard.id)
            return service.update(unit, standard);
        ENCORE_TRY(service.insert(unit, standard));
        return {};
    });
    if (written)
        m_editor->hide();
}

void ServicePage::removeStandard()
{
    const ServiceStandard standard = m_edited;
    if (write("standard.update", standard.text, tr("Removed: %1").arg(standard.text), [&](UnitOfWork& unit) { return ServiceRepository(unit.db()).remove(unit, standard.id); }))
        m_editor->hide();
}

void ServicePage::proposeStandards()
{
    const std::vector<ServiceStandard> usual{{0, tr("We answer unhappy customers within the time we set"), ServiceMeasure::InTime, 80, 0},
                                             {0, tr("Nobody waits longer than a day for an answer"), ServiceMeasure::MedianHours, 24, 1},
                                             {0, tr("Every review gets an answer, kind ones too"), ServiceMeasure::Answered, 90, 2}};
    write("standard.update", {}, tr("Three standards added"), [&](UnitOfWork& unit) -> Status {
        for (const ServiceStandard& standard : usual)
            ENCORE_TRY(ServiceRepository(unit.db()).insert(unit, standard));
        return {};
    });
}

bool ServicePage::saveMonth()
{
    // Until the decisions of this month have come, those in the field are another one's.
    if (m_filled != m_month)
        return false;
    ServiceReview review;
    review.period = m_month.toString(QStringLiteral("yyyy-MM"));
    review.decisions = m_decisions->toPlainText().trimmed();
    if (!write("service.review", review.period, tr("The month is saved"), [&](UnitOfWork& unit) { return ServiceRepository(unit.db()).saveMonth(unit, review); }))
        return false;
    m_decisions->document()->setModified(false);
    return true;
}

void ServicePage::printAudit()
{
    paper::save(m_prompts, m_audit->html(), tr("Print the self-audit"), tr("self-audit %1.pdf").arg(m_audit->period()), [this](const Status& written, const QString& path) {
        if (!written)
            return emit failed(written.error());
        emit noticeRaised({tr("Saved: %1").arg(path), Notice::Tone::Positive, {}, {}});
    });
}

void ServicePage::makeTask()
{
    Task task;
    const QString decisions = m_decisions->toPlainText().trimmed();
    task.title = decisions.section(u'\n', 0, 0).left(200);
    task.notes = decisions.section(u'\n', 1).trimmed();
    task.kind = QStringLiteral("service");
    TaskSheet& sheet = TaskSheet::in(this, m_shop);
    connect(&sheet, &TaskSheet::saved, this, &ServicePage::offer, Qt::UniqueConnection);
    connect(&sheet, &TaskSheet::failed, this, &Page::failed, Qt::UniqueConnection);
    sheet.begin(task);
}

void ServicePage::move(int months)
{
    if (m_decisions->document()->isModified() && m_filled == m_month && isAllowed(m_shop.actor().role, Permission::Settings) && !saveMonth())
        return;      // what is typed is not lost
    m_decisions->setPlainText({});
    m_filled = {};
    m_month = m_month.addMonths(months);
    load();
}

} // namespace encore::ui
