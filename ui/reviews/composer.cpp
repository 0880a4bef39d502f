#include "reviews/composer.h"

#include "base/text_fold.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "replies/order_number_request.h"
#include "replies/template_repository.h"
#include "reviews/length_bar.h"
#include "widgets/lint_bar.h"
#include "reviews/reply_editor.h"
#include "reviews/review_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int saveMs = 600, lintMs = 200;
}

Composer::Composer(ReviewDesk& desk, QWidget* parent) : Card({}, parent), m_desk(desk), m_drafts(desk)
{
    setObjectName(QStringLiteral("composer"));
    buildFolded();
    buildOpen();
    buildPosted();
    m_save.setSingleShot(true);
    m_save.setInterval(saveMs);
    connect(&m_save, &QTimer::timeout, this, &Composer::flush);
    connect(&m_drafts, &DraftKeeper::failed, this, &Composer::failed);
    connect(&m_drafts, &DraftKeeper::saved, this, [this](ReviewId review) {
        if (m_review && m_review->id == review && !m_save.isActive())
            m_saved->setText(tr("saved"));
        emit draftSaved(review);
    });
    m_lint.setSingleShot(true);
    m_lint.setInterval(lintMs);
    connect(&m_lint, &QTimer::timeout, this, &Composer::check);
    setOpen(false);
    showPosted(false);
}

void Composer::buildFolded()
{
    m_queueLine = new QWidget;
    m_queueLine->setObjectName(QStringLiteral("queueLine"));
    auto* queue = new QHBoxLayout(m_queueLine);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->setSpacing(metric::gap8);
    m_queueText = new PlainLabel({}, Type::BodyStrong, Token::Accent);
    m_queueText->setWordWrap(true);
    m_queueStop = new Button;
    m_queueStop->setObjectName(QStringLiteral("queueStop"));
    queue->addWidget(m_queueText, 1);
    queue->addWidget(m_queueStop);
    m_queueLine->hide();
    body()->addWidget(m_queueLine);
    connect(m_queueStop, &QPushButton::clicked, this, &Composer::queueStopRequested);
    m_folded = new QWidget;
    auto* row = new QHBoxLayout(m_folded);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap8);
    m_reply = new PrimaryButton;
    m_reply->setObjectName(QStringLiteral("beginReply"));
    m_reply->setKeyHint(Shortcut(QStringLiteral("R")));
    m_privateFolded = new Button;
    m_privateFolded->setObjectName(QStringLiteral("beginPrivate"));
    m_privateFolded->setKeyHint(Shortcut(QStringLiteral("P")));
    m_foldedNote = new PlainLabel({}, Type::Body, Token::Text2);
    m_foldedNote->setWordWrap(true);
    needsPermission({m_reply, m_privateFolded}, Permission::Reviews);
    row->addWidget(m_reply);
    row->addWidget(m_privateFolded);
    row->addWidget(m_foldedNote, 1);
    body()->addWidget(m_folded);
    connect(m_reply, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_privateFolded, &QPushButton::clicked, this, [this] { begin(false); });
}

void Composer::buildOpen()
{
    m_openPart = new QWidget;
    auto* column = new QVBoxLayout(m_openPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap8);
    m_voice = new PlainLabel({}, Type::Small, Token::Text3);
    m_voice->setWordWrap(true);
    m_remark = new PlainLabel({}, Type::Body, Token::Warning);
    m_remark->setObjectName(QStringLiteral("replyRemark"));
    m_remark->setWordWrap(true);
    m_editor = new ReplyEditor;
    m_length = new LengthBar;
    m_checklist = new LintBar;
    m_asks = new QCheckBox;
    m_asks->setObjectName(QStringLiteral("asksNumber"));
    connect(m_asks, &QCheckBox::clicked, this, [this] { m_asksByHand = true; });
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    m_copy = new PrimaryButton;
    m_copy->setObjectName(QStringLiteral("copyAndOpen"));
    m_copy->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
    m_templates = new Button;
    m_templates->setObjectName(QStringLiteral("openTemplates"));
    m_templates->setKeyHint(Shortcut(QStringLiteral("T")), true);
    m_other = new Button;
    m_other->setObjectName(QStringLiteral("otherAudience"));
    m_later = new Button;
    m_later->setObjectName(QStringLiteral("postLater"));
    m_elsewhere = new Button;
    m_elsewhere->setObjectName(QStringLiteral("postedElsewhere"));
    m_discard = new Button({}, ButtonKind::Flat);
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_task = new Button;
    m_task->setObjectName(QStringLiteral("privateTask"));
    m_saved = new PlainLabel({}, Type::Body, Token::Text3);
    needsPermission({m_editor, m_asks, m_copy, m_templates, m_other, m_later, m_elsewhere, m_discard, m_task}, Permission::Reviews);
    for (QWidget* part : QList<QWidget*>{m_copy, m_templates, m_other, m_later, m_elsewhere, m_task, m_discard, m_saved})
        flow->addWidget(part);
    for (QWidget* part : QList<QWidget*>{m_voice, m_remark, m_editor, m_length, m_checklist, m_asks, buttons})
        column->addWidget(part);
    body()->addWidget(m_openPart);
    connect(m_editor, &QTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_editor, &ReplyEditor::templatesRequested, this, &Composer::templatesRequested);
    connect(m_editor, &ReplyEditor::left, this, &Composer::left);
    connect(m_copy, &QPushButton::clicked, this, &Composer::copyAndOpen);
    connect(m_templates, &QPushButton::clicked, this, &Composer::templatesRequested);
    connect(m_other, &QPushButton::clicked, this, [this] { begin(!m_public); });
    connect(m_later, &QPushButton::clicked, this, &Composer::laterRequested);
    connect(m_elsewhere, &QPushButton::clicked, this, &Composer::noteElsewhere);
    connect(m_discard, &QPushButton::clicked, this, &Composer::discard);
    connect(m_task, &QPushButton::clicked, this, [this] { emit taskRequested(m_editor->reply() == initialText() ? QString() : m_editor->reply().trimmed()); });
}

bool Composer::canAnswer() const
{
    return m_review && m_review->kind != ReviewKind::Remark && m_review->state != ReviewState::Removed && m_desk.channel(m_review->channel).replyPossible;
}

bool Composer::mayWrite() const { return isAllowed(m_desk.shop().actor().role, Permission::Reviews); }

void Composer::setReview(const std::optional<Review>& review, const std::optional<Evidence>& evidence)
{
    const bool same = review && m_review && review->id == m_review->id;
    if (!same)
        flush();
    m_review = review;
    m_evidence = evidence;
    setVisible(review.has_value());
    if (!review)
        return;
    if (!same)
        m_public = true;
    m_context = replyContext(m_desk, *review, m_public);
    noteApproval();
    if (same) {
        if (m_open)
            check();
        return showTexts();
    }
    showPosted(false);
    const auto draft = m_drafts.draft(review->id, true);
    const bool begun = ((draft && *draft && !review->firstReplyAt) || m_making) && canAnswer() && mayWrite();
    setOpen(begun);
    if (begun) {
        load();
        takeUpCopied();
    }
    showTexts();
}

void Composer::begin(bool isPublic)
{
    if (!m_review || (isPublic && !canAnswer()))
        return;
    if (!mayWrite())
        return emit noticeRaised({refusal(m_desk.shop(), Permission::Reviews), Notice::Tone::Warning, {}, {}});
    if (m_open && m_public == isPublic)
        return focusEditor();
    flush();
    m_public = isPublic;
    m_context = replyContext(m_desk, *m_review, isPublic);
    noteApproval();
    setOpen(true);
    showPosted(false);
    load();
    takeUpCopied();
    showTexts();
    focusEditor();
}

QString Composer::initialText() const
{
    QString text = m_context.greeting;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    if (!m_context.signature.isEmpty())
        text += QLatin1Char('\n') + m_context.signature;
    return text;
}

void Composer::load()
{
    m_loading = true;
    m_asksByHand = false;
    m_template = {};
    m_templateTitle.clear();
    const auto draft = m_drafts.draft(m_review->id, m_public);
    if (!draft)
        emit failed(draft.error());
    // What was made ready is shown as it was let through, unless it was changed since.
    const bool made = m_making && !(draft && *draft);
    if (made) {
        m_template = m_making->templateId;
        m_editor->setReply(m_making->text);
    } else if (draft && *draft) {
        m_template = (*draft)->templateId;
        m_editor->setReply((*draft)->text);
    } else {
        m_editor->setReply(initialText());
        QTextCursor caret(m_editor->document());
        caret.setPosition(int(m_context.greeting.isEmpty() ? 0 : m_context.greeting.size() + 1));
        m_editor->setTextCursor(caret);
    }
    m_saved->setText(draft && *draft ? tr("saved") : QString());
    m_loading = false;
    m_dirty = false;
    check();
}

void Composer::setOpen(bool open)
{
    m_open = open;
    m_openPart->setVisible(open);
    m_folded->setVisible(!open);
    setHeadLine(false);
    emit openedChanged();
}

void Composer::textChanged()
{
    if (m_loading)
        return;
    m_dirty = true;
    m_saved->setText({});
    m_save.start();
    m_lint.start();
    showTexts();
}

void Composer::flush()
{
    m_save.stop();
    if (!m_dirty || !m_review)
        return;
    m_dirty = false;
    const QString text = m_editor->reply();
    // A greeting alone is no draft.
    const bool empty = text.trimmed().isEmpty() || text == initialText();
    const auto saved = m_drafts.save({m_review->id, m_public, empty ? QString() : text, m_template, m_desk.now()});
    if (!saved)
        return emit failed(saved.error());
    if (!*saved) {
        m_dirty = true;     // whatever comes next tries again first
        return m_saved->setText(tr("not saved yet: another job is writing"));
    }
    m_saved->setText(empty ? QString() : tr("saved"));
    emit draftSaved(m_review->id);
}

bool Composer::mayAskNumber() const
{
    const bool open = m_review && (m_review->link == AuthorLink::Unknown || m_review->link == AuthorLink::Asked || m_review->link == AuthorLink::Probable);
    return open && m_public && m_desk.channel(m_review->channel).mayAskOrderNumber;
}

// Seen in the words; whoever writes knows better.
void Composer::showAsks()
{
    const bool asks = mayAskNumber() && asksOrderNumber(m_editor->reply());
    if (!m_asksByHand || !asks)
        m_asks->setChecked(asks);
    m_asks->setVisible(asks);
    m_asksByHand = m_asksByHand && asks;
}

void Composer::check()
{
    m_lint.stop();
    showAsks();
    LintInput lint = m_context.lint;
    lint.reply = m_editor->reply();
    m_findings = lintReply(lint, m_context.rules);
    // Nothing is missing from what was not begun.
    const bool begun = !lint.reply.trimmed().isEmpty() && lint.reply != initialText();
    m_checklist->show(begun ? m_findings : std::vector<LintFinding>());
    QList<QPair<int, int>> objections;
    for (const LintFinding& finding : m_findings)
        if (finding.state == LintState::Block || (finding.state == LintState::Warn && finding.rule == LintRule::NoPersonalData))
            for (const LintSpan& span : finding.spans)
                objections << qMakePair(int(span.start), int(span.length));
    m_editor->setObjections(objections);
    showTexts();
}

void Composer::insertTemplate(const ReplyTemplate& chosen)
{
    if (!m_open)
        begin(true);
    if (!m_open)
        return;
    // Untouched greeting and signature would stand twice beside a whole text that has its own.
    if (!chosen.isBlock && m_editor->reply() == initialText())
        m_editor->selectAll();
    m_template = chosen.id;
    m_templateTitle = chosen.title;
    m_editor->insertRendered(renderTemplate(chosen.body, m_context.values));
    showTexts();
}

ReplyInput Composer::input() const
{
    const QString text = m_editor->reply().trimmed();
    return {m_review->id, m_public, false, text, m_template, {}, mayAskNumber() && asksOrderNumber(text) && m_asks->isChecked()};
}

// Whether the text may not go out as it is; says why and shows where.
bool Composer::refuse()
{
    if (!m_review || !m_open)
        return true;
    check();
    if (m_editor->hasOpenPlaces()) {
        m_editor->setFocus();
        m_editor->goToOpenPlace();
        emit noticeRaised({tr("Fill the marked places first."), Notice::Tone::Warning, {}, {}});
        return true;
    }
    if (m_length->isOver()) {
        m_editor->setFocus();
        emit noticeRaised({tr("It is longer than %1 takes.").arg(m_desk.channel(m_review->channel).name), Notice::Tone::Warning, {}, {}});
        return true;
    }
    if (m_editor->reply().trimmed().isEmpty() || blocksPosting(m_findings)) {
        const QString why = LintBar::objection(m_findings);
        emit noticeRaised({why.isEmpty() ? tr("There is no text yet.") : tr("Not yet: %1.").arg(why), Notice::Tone::Warning, {}, {}});
        m_editor->setFocus();
        return true;
    }
    return false;
}

// Who works and what is in the making decide whether the owner looks first.
void Composer::noteApproval()
{
    m_making.reset();
    if (const auto making = m_desk.store().replies().inTheMaking(m_review->id, m_public))
        m_making = *making;
    m_mustAsk = m_public && m_desk.needsApproval();
}

std::optional<ReplyInput> Composer::ready()
{
    if (refuse())
        return std::nullopt;
    flush();
    return input();
}

void Composer::submit()
{
    const auto outcome = m_desk.replies().submit(input());
    if (!outcome)
        return emit failed(outcome.error());
    // The owner's copy is the one that counts now.
    if (const Status gone = m_desk.store().replies().removeDraft(m_review->id, m_public); !gone)
        return emit failed(gone.error());
    setOpen(false);
    emit submitted(outcome->changes);
}

void Composer::copyAndOpen() { copyAndAsk(false); }

void Composer::discard()
{
    if (!m_review || !m_open)
        return;
    m_save.stop();
    m_dirty = false;
    const QString typed = m_editor->reply();
    const ReplyDraft draft{m_review->id, m_public, typed == initialText() ? QString() : typed, m_template, m_desk.now()};
    ChangeSet changes;
    if (m_making) {
        const auto gone = m_desk.replies().discard(m_making->id);
        if (!gone)
            return emit failed(gone.error());
        changes = *gone;
        m_making.reset();
    }
    if (const auto gone = m_drafts.save({draft.review, draft.isPublic, QString(), {}, draft.savedAt}); !gone)
        return emit failed(gone.error());
    showPosted(false);
    setOpen(false);
    showTexts();
    if (changes.unit || !draft.text.trimmed().isEmpty())
        emit discarded(changes, draft);
    else
        emit left();
}

void Composer::setQueueLine(const QString& text)
{
    m_queueLine->setVisible(!text.isEmpty());
    m_queueText->setText(text);
}

void Composer::focusEditor()
{
    if (m_open)
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showTexts()
{
    if (!m_review)
        return;
    const Channel& channel = m_desk.channel(m_review->channel);
    setTitle(!m_open ? QString() : m_public ? tr("Public answer") : tr("Private message"));
    QString aside;
    if (m_open) {
        const qsizetype length = m_editor->reply().trimmed().size();
        const int limit = m_public ? channel.replyLimit.value_or(0) : 0;
        m_length->set(graphemeCount(m_editor->reply().trimmed()), limit);
        aside = limit > 0 ? QString() : format::count(length);
        if (!m_templateTitle.isEmpty())
            aside = QStringList{tr("template “%1”").arg(m_templateTitle.left(40)), aside}.join(aside.isEmpty() ? QString() : QStringLiteral("  ·  "));
    }
    setAside(aside);
    const bool possible = canAnswer();
    const bool answered = m_review->firstReplyAt.has_value();
    m_reply->setVisible(possible);
    m_reply->setText(answered ? tr("Answer once more") : tr("Reply"));
    m_foldedNote->setText(possible ? QString() : m_review->kind == ReviewKind::Remark ? tr("A remark of your own staff needs no answer.") : tr("%1 takes no answers here.").arg(channel.name));
    m_voice->setText(channel.voiceNote);
    m_voice->setVisible(!channel.voiceNote.trimmed().isEmpty());
    m_privateFolded->setText(tr("In private"));
    const bool mayPost = !m_mustAsk || (m_open && m_desk.replies().mayPost(input()).value_or(false));
    const bool returned = m_making && m_making->state == ReplyState::Draft && !m_making->remark.isEmpty();
    m_remark->setVisible(m_public && (returned || (m_making && m_making->state == ReplyState::NeedsApproval)));
    m_remark->setText(returned ? tr("Returned: %1").arg(m_making->remark) : tr("The owner has not looked at it yet."));
    m_later->setVisible(m_public && mayPost);
    m_elsewhere->setVisible(m_public && !m_mustAsk);
    m_elsewhere->setText(tr("Written there already…"));
    m_discard->setVisible(m_open && (m_making || m_editor->reply() != initialText()));
    m_discard->setText(tr("Throw away"));
    m_task->setVisible(!m_public);
    m_copy->setText(!mayPost ? tr("Show to the owner") : m_public && !channel.name.isEmpty() ? tr("Copy and open %1").arg(channel.name.left(24)) : tr("Copy"));
    m_templates->setText(tr("Template"));
    m_asks->setText(tr("Only asks for the order number: wait for the author"));
    m_asks->setToolTip(countsWorkingDays() ? tr("Not done with: after three working days without a word it comes back by itself.")
                                           : tr("Not done with: after three days without a word it comes back by itself."));
    m_later->setText(tr("Post later…"));
    m_task->setText(tr("Task: call or write…"));
    m_queueStop->setText(tr("Stop"));
    m_postedAtLabel->setText(tr("Posted at"));
    m_postedAt->setAccessibleName(tr("Posted at"));
    m_postedAt->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    // The field keeps the width it had with another format.
    m_postedAt->setMinimumWidth(m_postedAt->fontMetrics().horizontalAdvance(QLocale().toString(QDateTime(QDate(2000, 12, 28), QTime(22, 48)), QLocale::ShortFormat)) + 56);
    m_other->setText(m_public ? tr("In private") : tr("Public answer"));
    m_other->setKeyHint(Shortcut(m_public ? QStringLiteral("P") : QStringLiteral("R")), true);
    m_other->setVisible(m_public || possible);
}

// Of a shop without working hours every day counts.
bool Composer::countsWorkingDays() const
{
    const auto calendar = m_review ? m_desk.shop().calendar(m_review->channel) : m_desk.shop().calendar({});
    return !calendar || calendar->nextOpening(m_desk.now());
}

void Composer::retranslate()
{
    m_editor->setAccessibleName(tr("Answer"));
    m_edited->setText(tr("Changed before posting"));
    m_no->setText(tr("No"));
    m_yes->setText(tr("Yes"));
    if (m_open)
        check();
    showTexts();
}

} // namespace encore::ui
