#include "cases/case_path.h"

#include "cases/case_step_card.h"
#include "cases/case_words.h"
#include "cases/saved_fields.h"
#include "common/evidence_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/segmented_tabs.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr const char* kNames[]{"stepVerify", "stepUnderstand", "stepDecide", "stepTell", "stepDo", "stepClose", "stepCheck"};
enum LabelText { LabelCause, LabelHappened, LabelKnown, LabelAction, LabelBy, LabelOutcome, LabelOutcomeNote, LabelChange, LabelNoChange };

PlainLabel* wrapped(Token token = Token::Text2, Type type = Type::Body)
{
    auto* label = new PlainLabel({}, type, token);
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    return label;
}

template <class Made>
Made* named(Made* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QWidget* flow(const QList<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row, metric::gap8, metric::gap8);
    for (QWidget* w : widgets)
        layout->addWidget(w);
    return row;
}

bool isCheckTask(const CaseFile& file, const Task& task) { return file.c.checkAt && task.dueDayOnly && task.dueAt == file.c.checkAt && task.kind != QLatin1String("case_promise"); }

} // namespace

CasePath::CasePath(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("casePath"));
    build();
    retranslate();
}

void CasePath::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap8);
    for (int i = 0; i < steps; ++i) {
        m_cards[size_t(i)] = new CaseStepCard(QLatin1String(kNames[i]));
        layout->addWidget(m_cards[size_t(i)]);
        connect(m_cards[size_t(i)], &CaseStepCard::expandRequested, this, [this, i] { open(Step(i), true); });
    }
    m_verify = wrapped(Token::Text);
    m_verified = named(new Button, "caseVerified");
    m_notOurs = named(new Button, "caseNotOurs");
    m_cards[Verify]->content()->addWidget(m_verify);
    m_cards[Verify]->content()->addWidget(flow({m_verified, m_notOurs}));
    buildUnderstand(m_cards[Understand]->content());

    m_given = new QVBoxLayout;
    m_given->setSpacing(metric::gap8);
    m_advice = wrapped(Token::Text2, Type::Small);
    m_addGiven = named(new Button({}, Icon::Gift), "caseAddCompensation");
    m_addReturn = named(new Button({}, Icon::Box), "caseAddReturn");
    m_cards[Decide]->content()->addLayout(m_given);
    m_cards[Decide]->content()->addWidget(m_advice);
    m_cards[Decide]->content()->addWidget(flow({m_addGiven, m_addReturn}));
    buildTell(m_cards[Tell]->content());

    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(metric::gap4);
    m_newTask = named(new QLineEdit, "caseNewTask");
    m_newTask->setMaxLength(400);
    m_wait = named(new Button({}, Icon::Clock), "caseWait");
    m_resume = named(new Button, "caseResume");
    m_cards[Do]->content()->addLayout(m_tasks);
    m_cards[Do]->content()->addWidget(m_newTask);
    m_cards[Do]->content()->addWidget(flow({m_wait, m_resume}));
    buildClose(m_cards[Close]->content());

    m_check = wrapped(Token::Text);
    m_checked = named(new Button({}, Icon::Check), "caseChecked");
    m_cards[Check]->content()->addWidget(m_check);
    m_cards[Check]->content()->addWidget(flow({m_checked}));

    connect(m_verified, &QPushButton::clicked, this, [this] { emit stepRequested(CaseStep::Work); });
    connect(m_checked, &QPushButton::clicked, this, [this] { emit stepRequested(CaseStep::Check); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit stepRequested(CaseStep::Work); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { emit stepRequested(CaseStep::Reopen); });
    needsPermission({m_verified, m_notOurs, m_addGiven, m_addReturn, m_newTask, m_wait, m_resume, m_checked, m_cause, m_happened, m_known, m_action, m_by, m_told, m_answer, m_compensate, m_full,
                     m_outcome, m_outcomeNote, m_change, m_noChange, m_close, m_reopen},
                    Permission::Reviews);
    const QList<QPair<QPushButton*, const char*>> actions{{m_notOurs, "not_ours"},    {m_addGiven, "compensation"}, {m_compensate, "compensation"}, {m_addReturn, "return"},
                                                          {m_told, "told"},           {m_answer, "answer"},         {m_wait, "wait"},               {m_close, "close"},
                                                          {m_full, "full"}};
    for (const auto& [button, action] : actions)
        connect(button, &QPushButton::clicked, this, [this, action = QString(QLatin1String(action))] { emit actionRequested(action); });
    connect(m_newTask, &QLineEdit::returnPressed, this, [this] {
        const QString words = m_newTask->text().simplified();
        m_newTask->clear();
        if (!words.isEmpty())
            emit taskAdded(words);
    });
}

void CasePath::buildUnderstand(QVBoxLayout* into)
{
    const auto label = [&](QWidget* buddy, int text) {
        auto* made = new PlainLabel({}, Type::Hint, Token::Text2);
        made->setBuddy(buddy);
        m_labels << qMakePair(made, text);
        into->addWidget(made);
        into->addWidget(buddy);
    };
    into->setSpacing(metric::gap4);
    m_cause = named(new QComboBox, "caseCause");
    m_cause->setEditable(true);
    m_cause->setInsertPolicy(QComboBox::NoInsert);
    m_cause->setMaxVisibleItems(16);
    m_cause->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_cause->completer()->setFilterMode(Qt::MatchContains);
    m_cause->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_cause->setMinimumWidth(120);
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_times = wrapped(Token::Text2, Type::Small);
    m_happened = new SavedText(QStringLiteral("caseHappened"));
    m_known = new SavedLine(QStringLiteral("caseKnown"));
    label(m_cause, LabelCause);
    into->addWidget(m_times);
    label(m_happened, LabelHappened);
    label(m_known, LabelKnown);
    connect(m_cause, &QComboBox::activated, this, &CasePath::saveCause);
    connect(m_cause->lineEdit(), &QLineEdit::editingFinished, this, &CasePath::saveCause);
    connect(m_happened, &SavedText::saved, this, [this](const QString& text) { emit edited([text](Case& c) { c.whatHappened = text; }); });
    connect(m_known, &SavedLine::saved, this, [this](const QString& text) { emit edited([text](Case& c) { c.couldHaveKnown = text; }); });
}

void CasePath::buildTell(QVBoxLayout* into)
{
    into->setSpacing(metric::gap4);
    const auto label = [&](QWidget* buddy, int text) {
        auto* made = new PlainLabel({}, Type::Hint, Token::Text2);
        made->setBuddy(buddy);
        m_labels << qMakePair(made, text);
        into->addWidget(made);
    };
    m_action = new SavedText(QStringLiteral("caseAction"));
    m_by = new SavedLine(QStringLiteral("caseBy"));
    m_by->setMaximumWidth(180);
    m_byMeaning = new PlainLabel({}, Type::Small, Token::Text2);
    m_replied = wrapped(Token::Text2, Type::Small);
    m_told = named(new Button({}, Icon::Check), "caseTold");
    m_answer = named(new Button({}, Icon::Reply), "caseAnswer");
    m_compensate = named(new Button({}, Icon::Gift), "caseCompensate");
    m_full = named(new Button, "caseFull");
    label(m_action, LabelAction);
    into->addWidget(m_action);
    label(m_by, LabelBy);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::gap8);
    line->addWidget(m_by);
    line->addWidget(m_byMeaning, 1);
    into->addLayout(line);
    into->addWidget(m_replied);
    into->addSpacing(metric::gap4);
    into->addWidget(flow({m_told, m_answer, m_compensate, m_full}));
    connect(m_action, &SavedText::saved, this, [this](const QString& text) { emit edited([text](Case& c) { c.action = text; }); });
    connect(m_by, &SavedLine::saved, this, [this](const QString& text) {
        const auto day = case_words::readDay(text, m_desk.now(), m_desk.zone());
        if (!day && !text.trimmed().isEmpty()) {
            m_by->refuse();
            return emit problem(tr("This day is not understood: %1").arg(text.left(60)));
        }
        emit edited([day](Case& c) { c.actionBy = day; });
    });
    connect(m_by, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto day = case_words::readDay(text, m_desk.now(), m_desk.zone());
        m_byMeaning->setText(text.trimmed().isEmpty() ? QString() : day ? QLocale().toString(*day, QStringLiteral("dddd, d MMMM")) : tr("not understood"));
    });
}

void CasePath::buildClose(QVBoxLayout* into)
{
    into->setSpacing(metric::gap4);
    const auto label = [&](QWidget* buddy, int text) {
        auto* made = new PlainLabel({}, Type::Hint, Token::Text2);
        made->setBuddy(buddy);
        m_labels << qMakePair(made, text);
        into->addWidget(made);
        into->addWidget(buddy);
    };
    m_outcome = named(new SegmentedTabs(SegmentedTabs::Look::Chips), "caseOutcome");
    m_outcomeNote = new SavedLine(QStringLiteral("caseOutcomeNote"));
    m_change = named(new QComboBox, "caseChange");
    m_change->setMinimumWidth(120);
    m_change->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_noChange = new SavedLine(QStringLiteral("caseNoChange"));
    m_later = wrapped(Token::Text);
    m_close = named(new PrimaryButton, "caseClose");
    m_reopen = named(new Button({}, Icon::Refresh), "caseReopen");
    label(m_outcome, LabelOutcome);
    label(m_outcomeNote, LabelOutcomeNote);
    label(m_change, LabelChange);
    label(m_noChange, LabelNoChange);
    into->addWidget(m_later);
    into->addSpacing(metric::gap4);
    into->addWidget(flow({m_close, m_reopen}));
    connect(m_outcome, &SegmentedTabs::chosen, this, [this](const QString& id) {
        const int value = id.toInt();
        emit edited([value](Case& c) { c.outcome = CaseOutcome(value); });
    });
    connect(m_outcomeNote, &SavedLine::saved, this, [this](const QString& text) { emit edited([text](Case& c) { c.outcomeNote = text; }); });
    connect(m_noChange, &SavedLine::saved, this, [this](const QString& text) { emit edited([text](Case& c) { c.noChangeReason = text; }); });
    connect(m_change, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_change->itemData(index).toLongLong();
        if (id < 0)
            return emit actionRequested(QStringLiteral("new_change"));
        emit edited([id](Case& c) { c.change = ChangeId(id); });
    });
}

void CasePath::saveCause()
{
    if (m_filling)
        return;
    const QString typed = m_cause->currentText().trimmed();
    int index = m_cause->findText(typed, Qt::MatchFixedString);
    const CauseId id(index > 0 ? m_cause->itemData(index).toLongLong() : 0);
    const QString note = id ? QString() : typed;
    if (id == m_file.c.cause && note == (m_file.c.cause ? QString() : m_file.c.causeNote))
        return;
    m_file.c.cause = id;
    m_file.c.causeNote = note;
    emit edited([id, note](Case& c) {
        c.cause = id;
        c.causeNote = note;
    });
}

void CasePath::show(const CaseFile& file)
{
    const bool other = file.c.id != m_file.c.id;
    const bool moved = !other && file.c.state != m_file.c.state;
    m_file = file;
    m_filling = true;
    showVerify();
    showUnderstand();
    showDecide();
    showTell();
    showDo();
    showClose();
    showCheck();
    showHeads();
    m_filling = false;
    if (other || moved || !isShown(m_current)) {
        int next = Close;
        for (int i = 0; i < steps; ++i)
            if (isShown(i) && !isDone(i)) {
                next = i;
                break;
            }
        open(Step(next), false);
    }
}

bool CasePath::isShown(int step) const
{
    if (step == Understand || step == Tell || step == Close)
        return true;
    if (step == Check)
        return m_file.c.fullPath || m_file.c.state == CaseState::Done || m_file.c.state == CaseState::Checked;
    if (step == Decide)
        return (m_file.c.fullPath && m_file.c.kind != CaseKind::Consultation) || !m_file.given.empty() || !m_file.returns.empty() || m_file.c.kind == CaseKind::Return;
    if (step == Do)
        return m_file.c.fullPath || !m_file.tasks.empty() || m_file.c.state == CaseState::Waiting;
    return m_file.c.fullPath;
}

bool CasePath::isDone(int step) const
{
    const Case& c = m_file.c;
    switch (step) {
    case Verify: return c.customer || (c.state != CaseState::New && c.state != CaseState::Verifying);
    case Understand: return c.kind == CaseKind::Consultation || c.cause || !c.causeNote.trimmed().isEmpty();
    case Decide: {
        if (m_file.given.empty() && m_file.returns.empty())
            return c.state == CaseState::Agreed || !isOpen(c.state);
        for (const Compensation& m : m_file.given)
            if (m.needsApproval || m.isOwed())
                return false;
        return true;
    }
    case Tell: return !c.action.trimmed().isEmpty() && m_file.row.respondedAt;
    case Do: {
        for (const Task& task : m_file.tasks)
            if (!task.isDone() && !isCheckTask(m_file, task))
                return false;
        return c.state != CaseState::Waiting && (c.state == CaseState::Agreed || !isOpen(c.state) || !m_file.tasks.empty());
    }
    case Close: return !isOpen(c.state);
    case Check: return c.state == CaseState::Checked;
    }
    return false;
}

QString CasePath::title(int step) const
{
    switch (step) {
    case Verify: return tr("Who and which order");
    case Understand: return m_file.c.kind == CaseKind::Consultation ? tr("What they want to know") : tr("Why it happened");
    case Decide: return tr("What we give");
    case Tell: return tr("What we do and by when");
    case Do: return tr("What is to be done");
    case Close: return tr("How it ended");
    case Check: return tr("Ask how it is");
    }
    return {};
}

QString CasePath::summary(int step) const
{
    const Case& c = m_file.c;
    switch (step) {
    case Verify: return case_words::person(m_file.row);
    case Understand: return c.cause ? causePath(m_file.causes, c.cause) : c.causeNote;
    case Decide: {
        QStringList parts;
        for (const Compensation& m : m_file.given)
            parts << case_words::compensation(m.kind) + (m.cost.minor ? QStringLiteral(", ") + format::money(m.cost, m_desk.currency()) : QString());
        for (const ReturnRecord& r : m_file.returns)
            parts << returnWords(m_file, r, m_desk.zone(), m_desk.today()).first();
        return parts.join(QStringLiteral("; "));
    }
    case Tell: {
        QStringList parts{c.action};
        if (c.actionBy)
            parts << tr("by %1").arg(format::shortDay(*c.actionBy, m_desk.today()));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Do: {
        int open = 0;
        for (const Task& task : m_file.tasks)
            open += !task.isDone() && !isCheckTask(m_file, task);
        return c.state == CaseState::Waiting ? m_file.row.pauseReason : open ? tr("%n task(s) open", nullptr, open) : QString();
    }
    case Close: {
        QStringList parts{isSideExit(c.state) ? c.closeReason : c.outcome ? case_words::outcome(*c.outcome) : QString()};
        if (!isOpen(c.state))
            parts << case_words::laterText(m_file.later, m_desk.currency(), m_desk.zone(), m_desk.today());
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case Check: return c.checkedAt ? format::day(m_desk.dayOf(*c.checkedAt), m_desk.today()) : c.checkAt ? format::day(m_desk.dayOf(*c.checkAt), m_desk.today()) : QString();
    }
    return {};
}

void CasePath::showHeads()
{
    int number = 0;
    for (int i = 0; i < steps; ++i) {
        CaseStepCard* card = m_cards[size_t(i)];
        card->setVisible(isShown(i));
        if (isShown(i))
            card->set(++number, title(i), summary(i), isDone(i));
    }
}

void CasePath::open(Step step, bool focus)
{
    flush();
    m_current = step;
    for (int i = 0; i < steps; ++i)
        m_cards[size_t(i)]->setExpanded(i == step);
    if (focus)
        m_cards[size_t(step)]->focusContent();
}

void CasePath::go(int by)
{
    int next = m_current;
    do {
        next += by;
    } while (next >= 0 && next < steps && !isShown(next));
    if (next >= 0 && next < steps)
        open(Step(next), true);
    else
        focusCurrent();
}

void CasePath::focusCurrent() { m_cards[size_t(m_current)]->focusContent(); }

void CasePath::flush()
{
    for (SavedText* text : {m_happened, m_action})
        text->flush();
    for (SavedLine* line : {m_known, m_by, m_outcomeNote, m_noChange})
        line->flush();
}

void CasePath::showUnderstand()
{
    const Case& c = m_file.c;
    if (!m_cause->lineEdit()->hasFocus()) {
        m_cause->clear();
        m_cause->addItem(QString(), qint64(0));
        for (const Cause& cause : m_file.causes)
            if (cause.active || cause.id == c.cause)
                m_cause->addItem(causePath(m_file.causes, cause.id), cause.id.value);
        const int index = c.cause ? m_cause->findData(c.cause.value) : 0;
        m_cause->setCurrentIndex(qMax(0, index));
        if (!c.cause)
            m_cause->setEditText(c.causeNote);
        m_cause->lineEdit()->setCursorPosition(0);
    }
    QStringList lines;
    if (c.cause) {
        const QString times = evidence_words::times(m_file.cause.days30, m_file.cause.days90, m_file.cause.days365);
        lines << (times.isEmpty() ? tr("The first time for this cause in a year") : tr("Not the first time for this cause: %1").arg(times));
    }
    if (c.product)
        if (const QString product = evidence_words::sameProduct(m_file.product, m_file.trend); !product.isEmpty())
            lines << product;
    m_times->setText(lines.join(QLatin1Char('\n')));
    m_times->setVisible(!lines.isEmpty());
    m_happened->show(c.whatHappened);
    m_known->show(c.couldHaveKnown);
    m_known->setVisible(c.fullPath);
    for (const auto& [label, text] : std::as_const(m_labels))
        if (text == LabelKnown)
            label->setVisible(c.fullPath);
        else if (text == LabelHappened)
            label->setText(c.kind == CaseKind::Consultation ? tr("Their question") : tr("What happened"));
    m_happened->setAccessibleName(c.kind == CaseKind::Consultation ? tr("Their question") : tr("What happened"));
}

} // namespace encore::ui
