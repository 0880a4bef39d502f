#include "reviews/review_detail.h"

#include "common/evidence_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "kpi/rating.h"
#include "reviews/evidence_panel.h"
#include "reviews/review_card.h"
#include "reviews/review_words.h"
#include "widgets/attachment_strip.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/sheet.h"
#include "widgets/stars.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace encore::ui {

namespace {

constexpr int sideWidth = 284;
constexpr int narrowBelow = 760;   // then the evidence becomes a drawer

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    return area;
}

} // namespace

ReviewDetail::ReviewDetail(ReviewDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("reviewDetail"));
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(buildHead());
    contentLayout->addWidget(new Line);

    auto* main = new QWidget;
    m_column = new QVBoxLayout(main);
    m_column->setContentsMargins(metric::gap20, metric::gap16, metric::gap16, metric::gap20);
    m_column->setSpacing(metric::gap12);
    m_card = new ReviewCard(desk);
    m_column->addWidget(m_card);
    m_positives = new Card;
    m_positives->setObjectName(QStringLiteral("positivesNeeded"));
    auto* positives = new QHBoxLayout;
    positives->setSpacing(metric::gap16);
    m_positivesCount = new PlainLabel({}, Type::Figure);
    m_positivesWords = new PlainLabel({}, Type::Body, Token::Text2);
    m_positivesWords->setWordWrap(true);
    positives->addWidget(m_positivesCount);
    positives->addWidget(m_positivesWords, 1);
    m_positives->body()->addLayout(positives);
    m_positives->hide();
    m_column->addWidget(m_positives);
    m_files = new AttachmentStrip(desk.shop());
    m_column->addWidget(m_files);
    m_column->addStretch(1);
    m_scroll = scrolled(main);

    auto* side = new QWidget;
    m_sideLayout = new QVBoxLayout(side);
    m_sideLayout->setContentsMargins(0, metric::gap16, metric::gap20, metric::gap20);
    m_evidencePanel = new EvidencePanel(desk);
    m_sideLayout->addWidget(m_evidencePanel);
    m_side = scrolled(side);
    m_side->setFixedWidth(sideWidth + metric::gap20);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(m_side);
    contentLayout->addLayout(body, 1);

    m_idle = new StatePanel;
    m_idle->setObjectName(QStringLiteral("reviewIdle"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(m_idle);
    m_stack->setCurrentWidget(m_idle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_drawer = new Sheet(this, {}, sideWidth + 60);
    m_drawer->setObjectName(QStringLiteral("evidenceDrawer"));
    connect(m_card, &ReviewCard::failed, this, &ReviewDetail::failed);
    connect(m_card, &ReviewCard::mediaRequested, this, &ReviewDetail::mediaRequested);
    connect(m_card, &ReviewCard::mediaOpened, this, [this](const QString& where) {
        // A name that is no address is that of a file attached to the review.
        if (m_files->openNamed(where))
            return;
        // "clip.mov" would be somebody's website.
        const bool address = where.contains(QLatin1String("://")) || where.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
        if (!address || !m_desk.outside().openPage(where))
            emit m_files->told(tr("No file of this name is attached to the review, and it is no address."));
    });
    connect(m_card, &ReviewCard::postedTimeRequested, this, &ReviewDetail::postedTimeRequested);
    connect(m_card, &ReviewCard::postedEditRequested, this, &ReviewDetail::postedEditRequested);
    connect(m_card, &ReviewCard::postedGoneRequested, this, &ReviewDetail::postedGoneRequested);
    connect(m_card, &ReviewCard::starRequested, this, &ReviewDetail::starRequested);
}

QWidget* ReviewDetail::buildHead()
{
    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    head->setFixedHeight(56);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metric::gap20, 0, metric::gap20, 0);
    row->setSpacing(metric::gap8);
    m_stars = new StarsView(0, 15);
    m_author = new ElidedLabel({}, Type::Title);
    m_author->setObjectName(QStringLiteral("reviewAuthor"));
    m_place = new ElidedLabel({}, Type::Body, Token::Text2);
    m_due = new Pill;
    m_drawerButton = new IconButton(Icon::User, {});
    m_snooze = new Button;
    m_close = new Button;
    m_reopen = new Button;
    m_more = new IconButton(Icon::More, {});
    row->addWidget(m_stars);
    row->addSpacing(metric::gap4);
    m_words = new QBoxLayout(QBoxLayout::LeftToRight);
    m_words->setSpacing(metric::gap8);
    m_words->addWidget(m_author);
    m_words->addWidget(m_place, 1);
    row->addLayout(m_words, 1);
    m_due->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_due);
    row->addSpacing(metric::gap4);
    needsPermission({m_snooze, m_close, m_reopen}, Permission::Reviews);
    const QList<QPair<Button*, const char*>> buttons{{m_drawerButton, "reviews.evidence"}, {m_snooze, "reviews.snooze"}, {m_close, "reviews.close"},
                                                     {m_reopen, "reviews.reopen"}, {m_more, "reviews.more"}};
    for (const auto& [button, id] : buttons) {
        button->setObjectName(QLatin1String(id).mid(8).toString().prepend(QStringLiteral("detail_")));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = QString(QLatin1String(id))] { emit actionRequested(id); });
    }
    return head;
}

void ReviewDetail::setComposer(QWidget* composer)
{
    m_composer = composer;
    m_column->insertWidget(m_column->indexOf(m_positives), composer);
}

void ReviewDetail::addAboveComposer(QWidget* card) { m_column->insertWidget(m_column->indexOf(m_composer), card); }

void ReviewDetail::setIdle(Icon icon, const QString& sentence, const QString& detail)
{
    m_idle->setIcon(icon, icon == Icon::Check ? Token::Positive : Token::Text3);
    m_idle->setSentence(sentence);
    m_idle->setDetail(detail);
}

void ReviewDetail::show(qint64 id)
{
    const bool other = id != currentId();
    m_job.cancel();
    if (other) {
        m_evidence.reset();
        m_drawer->close();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_review.reset();
    if (id) {
        auto read = m_desk.store().reviews().find(ReviewId(id));
        if (read)
            m_review = std::move(*read);
        else if (read.error().code != ErrorCode::NotFound)
            emit failed(read.error());
    }
    m_stack->setCurrentIndex(m_review ? 0 : 1);
    if (m_review) {
        fillHead();
        m_card->show(*m_review);
        m_files->show({{}, {}, m_review->id, {}});
        if (other) {
            m_evidencePanel->clear();
            m_positives->hide();
        }
        readEvidence();
    }
    emit shown();
}

void ReviewDetail::refresh() { show(currentId()); }

void ReviewDetail::fillHead()
{
    const Review& review = *m_review;
    m_stars->setVisible(review.stars.has_value());
    m_stars->setValue(review.stars.value_or(0));
    m_author->setText(review_words::author(review.author));
    const ReviewId ids[]{review.id};
    const auto rows = m_desk.store().reviews().rows(ids);
    review_words::Chip chip;
    QString grey;
    if (rows && !rows->empty()) {
        chip = review_words::chip(rows->front(), m_desk.now(), m_desk.zone());
        grey = review_words::greyExplained(rows->front(), m_desk.now());
    }
    m_place->setText(m_desk.channel(review.channel).name + QStringLiteral(", ") + format::day(m_desk.dayOf(review.publishedAt), m_desk.today()));
    m_place->setToolTip(format::exactMoment(review.publishedAt, m_desk.zone()));
    m_due->setVisible(!chip.text.isEmpty());
    m_due->set(chip.text, chip.tone);
    m_due->setToolTip((QStringList{review.dueAt ? tr("Answer due %1").arg(format::exactMoment(*review.dueAt, m_desk.zone())) : QString(), grey}.join(u'\n')).trimmed());
    const bool open = isOpen(review.state);
    m_snooze->setVisible(open);
    m_close->setVisible(review.state != ReviewState::Closed && review.state != ReviewState::Removed);
    m_reopen->setVisible(review.state == ReviewState::Closed);
}

void ReviewDetail::readEvidence()
{
    m_job.run(
        [&shop = m_desk.shop(), review = *m_review, digits = m_desk.shop().profile().digits](const CancelFlag&) -> Result<Evidence> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            return encore::ui::readEvidence(**store, review, digits);
        },
        [this](Result<Evidence> read) {
            if (!read) {
                emit failed(read.error());
            } else if (m_review && read->review == m_review->id) {
                m_evidence = std::move(*read);
                m_evidencePanel->show(*m_review, *m_evidence);
                fillPositives();
            }
            emit loaded();
        });
}

void ReviewDetail::fillPositives()
{
    const ChannelRating& rating = m_evidence->rating;
    const bool tells = m_review->stars && *m_review->stars <= 3 && rating.count > 0;
    m_positives->setVisible(tells);
    if (!tells)
        return;
    const QString& channel = m_desk.channel(m_review->channel).name;
    const auto needed = kpi::positivesNeeded(rating.mean, *m_review->stars);
    m_positivesCount->setVisible(needed.has_value());
    m_positivesCount->setText(needed ? format::count(qint64(*needed)) : QString());
    m_positivesWords->setText(needed ? evidence_words::bringBack(qint64(*needed), rating.mean, channel) + u'\n' + evidence_words::meanExplained()
                                     : evidence_words::madeUpFor(rating.mean, *m_review->stars, channel));
}

void ReviewDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeEvidence();
}

void ReviewDetail::placeEvidence()
{
    const bool narrow = width() < narrowBelow;
    m_drawerButton->setVisible(narrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_side->setVisible(!narrow);
    if (narrow) {
        m_drawer->body()->addWidget(m_evidencePanel);
    } else {
        m_drawer->close();
        m_sideLayout->addWidget(m_evidencePanel);
    }
    // Name and place stand under each other where one line holds neither.
    m_words->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(narrow ? 0 : metric::gap8);
    m_words->setContentsMargins(0, narrow ? metric::gap8 : 0, 0, narrow ? metric::gap8 : 0);
    m_column->setContentsMargins(metric::gap20, metric::gap16, narrow ? metric::gap20 : metric::gap16, metric::gap20);
}

void ReviewDetail::toggleEvidence()
{
    if (m_narrow)
        m_drawer->isOpen() ? m_drawer->close() : m_drawer->open();
}

void ReviewDetail::scrollToComposer()
{
    if (m_composer)
        m_scroll->ensureWidgetVisible(m_composer, 0, metric::gap20);
}

void ReviewDetail::retranslate()
{
    m_snooze->setText(tr("Snooze"));
    m_snooze->setToolTip(Shortcut(QStringLiteral("S")).hint());
    m_close->setToolTip(Shortcut(QStringLiteral("E")).hint());
    m_close->setText(tr("Close…"));
    m_reopen->setText(tr("Reopen"));
    static_cast<IconButton*>(m_more)->setName(tr("More"));
    static_cast<IconButton*>(m_drawerButton)->setName(tr("About the customer"));
    m_drawer->setTitle(tr("About the customer"));
    if (m_review)
        refresh();
}

} // namespace encore::ui
