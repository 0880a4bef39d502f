#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/composer.h"
#include "reviews/reply_editor.h"
#include "reviews/review_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"

#include <QDateTimeEdit>
#include <QVBoxLayout>

namespace encore::ui {

// The composer's way out: the text goes to the clipboard, its page is opened, and then it is asked whether it stands there.

void Composer::buildPosted()
{
    m_postedBar = new QWidget;
    m_postedBar->setObjectName(QStringLiteral("postedBar"));
    auto* column = new QVBoxLayout(m_postedBar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap8);
    column->addWidget(new Line);
    m_postedText = new PlainLabel({}, Type::BodyStrong);
    m_postedText->setWordWrap(true);
    column->addWidget(m_postedText);
    auto* when = new QHBoxLayout;
    when->setSpacing(metric::gap8);
    m_postedAtLabel = new PlainLabel({}, Type::Body, Token::Text2);
    m_postedAt = new QDateTimeEdit;
    m_postedAt->setObjectName(QStringLiteral("postedAt"));
    m_postedAt->setCalendarPopup(true);
    m_postedAtLabel->setBuddy(m_postedAt);
    when->addWidget(m_postedAtLabel);
    when->addWidget(m_postedAt);
    when->addStretch(1);
    column->addLayout(when);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    m_yes = new PrimaryButton;
    m_yes->setObjectName(QStringLiteral("postedYes"));
    m_yes->setKeyHint(Shortcut(QStringLiteral("Enter")));
    m_edited = new Button;
    m_edited->setObjectName(QStringLiteral("postedEdited"));
    m_no = new Button;
    m_no->setObjectName(QStringLiteral("postedNo"));
    needsPermission({m_yes, m_edited, m_no}, Permission::Reviews);
    for (QWidget* button : QList<QWidget*>{m_yes, m_edited, m_no})
        flow->addWidget(button);
    column->addWidget(buttons);
    body()->addWidget(m_postedBar);
    connect(m_postedAt, &QDateTimeEdit::dateTimeChanged, this, [this] { m_postedAt->setProperty("set", true); });
    connect(m_yes, &QPushButton::clicked, this, [this] { markPosted(m_closeAfter); });
    connect(m_edited, &QPushButton::clicked, this, [this] { showPosted(true, true); });
    connect(m_no, &QPushButton::clicked, this, &Composer::notPosted);
}

// Left before anybody said whether it was posted: the question stands still.
void Composer::takeUpCopied()
{
    if (!m_making || m_making->state != ReplyState::Copied || m_making->text != m_editor->reply().trimmed())
        return;
    showPosted(true);
    m_copied = m_making->id;
    m_copiedText = m_making->text;
    m_postedText->setText(tr("The text was copied before. Posted?"));
}

// Whether the text is fit to go out, and by whose hand; what the owner must see first goes to the owner.
bool Composer::mayGoOut()
{
    if (refuse())
        return false;
    flush();
    if (!m_mustAsk || m_desk.replies().mayPost(input()).value_or(false))
        return true;
    submit();
    return false;
}

void Composer::copyAndAsk(bool closeAfter)
{
    if (!mayGoOut())
        return;
    const auto outcome = m_desk.replies().copy(input());
    if (!outcome)
        return emit failed(outcome.error());
    showPosted(true);
    m_copied = outcome->reply;
    m_copiedText = m_editor->reply().trimmed();
    m_closeAfter = closeAfter;
    m_desk.outside().copy(m_copiedText);
    const QString page = m_review->url.isEmpty() ? m_desk.channel(m_review->channel).pageUrl : m_review->url;
    const bool opened = m_public && !page.isEmpty() && m_desk.outside().openPage(page);
    m_postedText->setText(opened ? tr("The text is copied and the page is open. Posted?") : tr("The text is copied. Posted?"));
    m_yes->setFocus();
}

bool Composer::copyReady()
{
    if (!m_review || !m_making || m_making->state == ReplyState::NeedsApproval || m_making->state == ReplyState::Draft)
        return false;
    if (m_making->remindAt && *m_making->remindAt > m_desk.now() + earlyPosting)
        return false;
    m_public = true;
    setOpen(true);
    m_loading = true;
    m_template = m_making->templateId;
    m_editor->setReply(m_making->text);
    m_loading = false;
    m_dirty = false;
    check();
    copyAndOpen();
    return m_copied.value != 0;
}

void Composer::markPosted(bool closeAfter)
{
    if (!mayGoOut())
        return;
    if (!m_standsThere && m_copiedText != input().text)
        return copyAndAsk(closeAfter);
    const ReplyInput made = input();
    const bool unhappy = m_public && m_review->stars && sentimentOf(*m_review->stars) == Sentiment::Negative && !m_review->firstReplyAt && !made.asksNumber;
    std::optional<FollowUp> followUp;
    if (const int days = m_desk.followUpDays(); unhappy && days > 0)
        followUp = FollowUp{tr("Check in: how is it now, %1?").arg(review_words::author(m_review->author)),
                            m_desk.today().addDays(days).startOfDay(m_desk.zone()).toSecsSinceEpoch(), true};
    // The minute shown is only taken where somebody set it; by itself "now" is exact.
    std::optional<qint64> at;
    if (m_postedBar->isVisibleTo(this) && m_postedAt->property("set").toBool())
        at = qMin(QDateTime(m_postedAt->date(), m_postedAt->time(), m_desk.zone()).toSecsSinceEpoch(), m_desk.now());
    const auto outcome = m_desk.replies().post(made, at, false, closeAfter && m_public, followUp);
    if (!outcome)
        return emit failed(outcome.error());
    const bool isPublic = m_public;
    m_making.reset();
    m_dirty = false;
    showPosted(false);
    setOpen(false);
    QString text = made.asksNumber ? (countsWorkingDays() ? tr("Question posted; it waits for its author up to three working days") : tr("Question posted; it waits for its author up to three days"))
                                   : isPublic ? tr("Answer posted") : tr("Private message noted");
    if (followUp)
        text += QStringLiteral(" · ") + tr("a task for %1").arg(format::day(m_desk.dayOf(followUp->dueAt), m_desk.today()));
    emit posted(outcome->changes, text, isPublic);
}

void Composer::noteElsewhere()
{
    if (!m_review || !m_open)
        return;
    if (m_mustAsk)
        return emit noticeRaised({tr("The owner looks at it first."), Notice::Tone::Warning, {}, {}});
    const ReplyId copied = m_copied;
    showPosted(true);
    showPosted(true, true);
    m_copied = copied;
}

void Composer::notPosted()
{
    const ReplyId copied = m_copied;
    showPosted(false);
    if (copied)
        if (const auto taken = m_desk.replies().notPosted(copied); !taken)
            emit failed(taken.error());
    emit queueStopRequested();
    focusEditor();
}

void Composer::showPosted(bool on, bool edited)
{
    m_postedBar->setVisible(on);
    m_copy->setKind(on ? ButtonKind::Plain : ButtonKind::Primary);
    m_standsThere = edited;
    if (!edited) {
        m_copied = {};
        m_copiedText.clear();
        m_closeAfter = false;
    }
    m_edited->setVisible(!edited && !m_mustAsk);
    m_yes->setText(edited ? tr("This is what was posted") : tr("Yes"));
    if (on && !edited) {
        // The field knows no zones: it shows the shop's wall clock.
        const QDateTime now = QDateTime::fromSecsSinceEpoch(m_desk.now(), m_desk.zone());
        m_postedAt->setDateTime(QDateTime(now.date(), now.time()));
        m_postedAt->setProperty("set", false);
    }
    if (on && edited) {
        m_postedText->setText(tr("Put the text here as it stands there now."));
        m_editor->setFocus();
        m_editor->selectAll();
    }
}

} // namespace encore::ui
