#include "reviews/review_card.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "common/shop_words.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/media_sheet.h"
#include "reviews/review_wait_repository.h"
#include "reviews/review_words.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

Icon mediaIcon(const QString& kind)
{
    if (kind == QLatin1String("photo"))
        return Icon::Photo;
    return kind == QLatin1String("video") ? Icon::Video : Icon::Attach;
}

} // namespace

ReviewCard::ReviewCard(ReviewDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ReviewCard::show(const Review& review)
{
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::gap12);
    m_layout->addWidget(m_content);

    auto* card = new Card;
    card->setObjectName(QStringLiteral("reviewText"));
    m_column->addWidget(card);
    if (!review.title.trimmed().isEmpty()) {
        auto* title = new PlainLabel(review.title, Type::Title);
        title->setWordWrap(true);
        card->body()->addWidget(title);
    }
    if (review.text.trimmed().isEmpty()) {
        if (review.title.trimmed().isEmpty())
            card->body()->addWidget(new PlainLabel(tr("A rating without text."), Type::Reading, Token::Text2));
    } else {
        auto* text = new ReadingText;
        text->setAccessibleName(tr("Text of the review"));
        text->setText(review.text);
        card->body()->addWidget(text);
    }
    addPills(card, review);
    addMedia(card, review.id);
    addVersions(card, review.id);
    addReplies(review.id);
}

// A reason of the list by its name of today, another one as somebody wrote it.
QString ReviewCard::closeReason(const Review& review) const
{
    if (review.closeReasonId)
        if (const auto reasons = ClosingReasonRepository(m_desk.store().db()).all())
            for (const ClosingReason& reason : *reasons)
                if (reason.id == review.closeReasonId)
                    return shop_words::closingReason(reason);
    return review.closeReason.value_or(QString());
}

void ReviewCard::addPills(Card* card, const Review& review)
{
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(pills, 6, 6);
    const auto add = [&](const QString& text, Tone tone = Tone::Neutral) { flow->addWidget(new Pill(text, tone)); };
    if (review.kind == ReviewKind::Question || review.asks)
        add(tr("question"), Tone::Accent);
    if (review.kind == ReviewKind::Remark)
        add(tr("our own remark"));
    if (review.reviewClass)
        add(review_words::className(*review.reviewClass));
    if (review.verified)
        add(tr("purchase confirmed"), Tone::Positive);
    if (review.incentivised)
        add(tr("rewarded"), Tone::Warning);
    if (review.complaintAt)
        add(review.complaintDecision ? tr("complaint: %1").arg(review.complaintDecision->left(60)) : tr("complaint sent"),
            review.complaintAccepted ? Tone::Positive : review.complaintDecision ? Tone::Neutral : Tone::Warning);
    if (const auto tags = m_desk.store().reviews().tags(review.id); tags && !tags->empty())
        if (const auto all = m_desk.store().reviews().allTags())
            for (const ReviewRepository::TagName& tag : *all)
                if (std::ranges::find(*tags, tag.id) != tags->end())
                    add(QLatin1Char('#') + tag.name);
    if (review.removedAt)
        add(tr("gone from the page"), Tone::Warning);
    if (review.waitsFor) {
        const QString whom = review_words::waitsFor(*review.waitsFor);
        const QString what = ReviewWaitRepository(m_desk.store().db()).reason(review.id).value_or(QString());
        add(what.isEmpty() ? tr("waits for %1").arg(whom) : tr("waits for %1: %2").arg(whom, what.left(80)));
    }
    if (review.assignedTo)
        add(m_desk.staffName(review.assignedTo));
    if (review.closeReason)
        add(tr("closed: %1").arg(closeReason(review).left(80)));
    if (flow->count() == 0)
        delete pills;
    else
        card->body()->addWidget(pills);
}

void ReviewCard::addMedia(Card* card, ReviewId id)
{
    const auto media = m_desk.store().reviews().media(id);
    if (!media)
        return emit failed(media.error());
    for (const ReviewMedia& item : *media) {
        const QString name = (item.title.isEmpty() ? item.location : item.title).left(60);
        auto* open = new Button(item.seconds ? name + QStringLiteral(" · ") + lengthText(*item.seconds) : name, mediaIcon(item.kind), ButtonKind::Flat);
        open->setObjectName(QStringLiteral("openMedia"));
        open->setToolTip(item.location.toHtmlEscaped());
        connect(open, &QPushButton::clicked, this, [this, where = item.location] { emit mediaOpened(where); });
        const QString today = m_desk.today().toString(Qt::ISODate);
        const QDate until = QDate::fromString(item.permissionUntil, Qt::ISODate);
        auto* may = item.permissionBy.isEmpty() ? new Pill(tr("not to be shown: nobody was asked"))
                  : !item.mayBeShown(today)     ? new Pill(tr("permission ended"), Tone::Warning)
                  : until.isValid()             ? new Pill(tr("may be shown until %1").arg(format::day(until, m_desk.today())), Tone::Positive)
                                                : new Pill(tr("may be shown"), Tone::Positive);
        may->setToolTip(item.permissionBy.isEmpty() ? QString() : QStringList{item.permissionBy, item.permissionScope}.join(QStringLiteral(", ")).toHtmlEscaped());
        auto* change = new LinkButton(tr("Details"));
        change->setObjectName(QStringLiteral("mediaDetails"));
        connect(change, &QPushButton::clicked, this, [this, item] { emit mediaRequested(item); });
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::gap8);
        row->addWidget(open);
        row->addWidget(may);
        row->addWidget(change);
        row->addStretch(1);
        card->body()->addLayout(row);
        if (item.notes.isEmpty())
            continue;
        auto* notes = new PlainLabel(item.notes.left(2000), Type::Small, Token::Text2);
        notes->setWordWrap(true);
        notes->setSelectable(true);
        card->body()->addWidget(notes);
    }
}

void ReviewCard::addVersions(Card* card, ReviewId id)
{
    const auto versions = m_desk.store().reviews().versions(id);
    if (!versions)
        return emit failed(versions.error());
    if (versions->empty())
        return;
    auto* older = new QWidget;
    auto* column = new QVBoxLayout(older);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap8);
    for (const ReviewVersion& version : *versions) {
        const QString stars = version.stars ? QString(*version.stars, QChar(0x2605)) + QLatin1Char(' ') : QString();
        column->addWidget(new PlainLabel(stars + tr("until %1").arg(format::day(m_desk.dayOf(version.replacedAt), m_desk.today())), Type::Small, Token::Text3));
        auto* text = new PlainLabel(version.text, Type::Body, Token::Text2);
        text->setWordWrap(true);
        text->setSelectable(true);
        column->addWidget(text);
    }
    older->hide();
    auto* toggle = new LinkButton(tr("Edited %n time(s)", nullptr, int(versions->size())));
    toggle->setObjectName(QStringLiteral("showVersions"));
    connect(toggle, &QPushButton::clicked, older, [older] { older->setVisible(!older->isVisible()); });
    card->body()->addWidget(toggle, 0, Qt::AlignLeft);
    card->body()->addWidget(older);
}

void ReviewCard::addReplies(ReviewId id)
{
    const auto replies = m_desk.store().replies().ofReview(id);
    if (!replies)
        return emit failed(replies.error());
    for (const Reply& reply : *replies) {
        if (!wasPosted(reply.state))
            continue;
        auto* card = new Card(reply.isPublic ? tr("Our answer") : tr("Private message"));
        card->setObjectName(QStringLiteral("postedReply"));
        QStringList aside;
        if (reply.postedAt)
            aside << (reply.postedDayOnly ? format::day(m_desk.dayOf(*reply.postedAt), m_desk.today()) : format::moment(*reply.postedAt, m_desk.now(), m_desk.zone()));
        if (const QString who = m_desk.staffName(reply.staff); !who.isEmpty())
            aside << who;
        if (reply.state == ReplyState::Edited)
            aside << tr("changed since");
        if (reply.state == ReplyState::Removed)
            aside << tr("no longer there");
        card->setAside(aside.join(QStringLiteral(" · ")));
        auto* text = new ReadingText;
        text->setText(reply.text);
        card->body()->addWidget(text);
        if (reply.state != ReplyState::Removed) {
            auto* time = new LinkButton(tr("Correct the time"));
            needsPermission(time, Permission::Reviews);
            time->setObjectName(QStringLiteral("correctPostedAt"));
            connect(time, &QPushButton::clicked, this, [this, made = reply.id] { emit postedTimeRequested(made); });
            auto* star = new LinkButton(reply.starred ? tr("★ An example; take it off") : tr("☆ Keep as an example"));
            needsPermission(star, Permission::Reviews);
            star->setObjectName(QStringLiteral("starReply"));
            star->setToolTip(tr("Examples are for practice, on the page Service."));
            star->setVisible(reply.isPublic);
            // Queued: the card is made anew, and the link with it.
            connect(star, &QPushButton::clicked, this, [this, made = reply.id, on = !reply.starred] { emit starRequested(made, on); }, Qt::QueuedConnection);
            auto* change = new LinkButton(reply.isPublic ? tr("Changed there…") : tr("Correct the text…"));
            change->setObjectName(QStringLiteral("editPosted"));
            change->setToolTip(tr("The answer was changed where it stands. What stood there is kept."));
            connect(change, &QPushButton::clicked, this, [this, made = reply.id] { emit postedEditRequested(made); });
            auto* gone = new LinkButton(tr("Gone there"));
            gone->setObjectName(QStringLiteral("postedGone"));
            gone->setToolTip(tr("Our answer stands there no longer. It was given all the same: figures stay."));
            gone->setVisible(reply.isPublic);
            // Queued: the card is made anew, and the link with it.
            connect(gone, &QPushButton::clicked, this, [this, made = reply.id] { emit postedGoneRequested(made); }, Qt::QueuedConnection);
            needsPermission({change, gone}, Permission::Reviews);
            auto* links = new QWidget;
            auto* flow = new FlowLayout(links, metric::gap16, metric::gap4);
            for (QWidget* link : QList<QWidget*>{time, star, change, gone})
                flow->addWidget(link);
            card->body()->addWidget(links);
        }
        m_column->addWidget(card);
    }
}

} // namespace encore::ui
