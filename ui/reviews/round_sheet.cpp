#include "reviews/round_sheet.h"

#include "base/calendar.h"
#include "base/text_fold.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "customers/name_forms.h"
#include "products/product_repository.h"
#include "reviews/capture_many.h"
#include "reviews/review_identity.h"
#include "reviews/review_identity_repository.h"
#include "reviews/review_sla.h"
#include "reviews/review_words.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <cmath>

namespace encore::ui {

namespace {

constexpr int rowHeight = 52;

} // namespace

RoundSheet::RoundSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 560), m_desk(desk), m_hint(new PlainLabel({}, Type::Body, Token::Text2)), m_list(new QListWidget), m_foundText(new PlainLabel({}, Type::BodyStrong)),
      m_found(new QListWidget), m_open(new Button), m_paste(new Button), m_nothing(new Button), m_keep(new PrimaryButton)
{
    setObjectName(QStringLiteral("roundSheet"));
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("roundStops"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_foundText->setObjectName(QStringLiteral("roundFoundText"));
    m_foundText->setWordWrap(true);
    m_found->setObjectName(QStringLiteral("roundFound"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("roundOpen"));
    m_open->setKeyHint(Shortcut(QStringLiteral("Enter")));
    m_paste->setObjectName(QStringLiteral("roundPaste"));
    m_paste->setKeyHint(Shortcut(QStringLiteral("Ctrl+V")));
    m_nothing->setObjectName(QStringLiteral("roundNothing"));
    m_nothing->setKeyHint(Shortcut(QStringLiteral("N")));
    m_keep->setObjectName(QStringLiteral("roundKeep"));
    setSaveButton(m_keep);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    for (QWidget* button : QList<QWidget*>{m_open, m_paste, m_nothing})
        flow->addWidget(button);
    body()->addWidget(m_hint);
    body()->addWidget(m_list, 1);
    body()->addWidget(buttons);
    body()->addWidget(m_foundText);
    body()->addWidget(m_found, 1);
    addFootButton(m_keep);
    needsPermission({m_paste, m_nothing, m_keep}, Permission::Reviews);
    m_list->installEventFilter(this);
    m_found->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &RoundSheet::showStop);
    connect(m_list, &QListWidget::itemActivated, this, &RoundSheet::openPage);
    connect(m_open, &QPushButton::clicked, this, &RoundSheet::openPage);
    connect(m_paste, &QPushButton::clicked, this, &RoundSheet::paste);
    connect(m_nothing, &QPushButton::clicked, this, &RoundSheet::nothingNew);
    connect(m_keep, &QPushButton::clicked, this, &RoundSheet::keep);
}

void RoundSheet::present()
{
    setTitle(tr("Round of the platforms"));
    m_list->setAccessibleName(tr("Channels"));
    m_found->setAccessibleName(tr("What was found"));
    m_open->setText(tr("Open the page"));
    m_paste->setText(tr("Paste what is new"));
    m_nothing->setText(tr("Nothing new"));
    reload();
    open();
    m_list->setFocus();
}

void RoundSheet::reload()
{
    const int before = m_list->currentRow();
    auto read = ChannelLookRepository(m_desk.store().db()).round(m_desk.now());
    if (!read)
        return emit failed(read.error());
    m_stops = std::move(*read);
    const int hours = m_desk.roundHours();
    int due = 0, first = -1;
    m_list->blockSignals(true);
    m_list->clear();
    for (size_t i = 0; i < m_stops.size(); ++i) {
        const RoundStop& stop = m_stops[i];
        const bool isDue = stop.isDue(m_desk.now(), hours);
        due += isDue;
        if (isDue && first < 0)
            first = int(i);
        QString second = stop.lookedAt ? tr("looked %1").arg(format::ago(*stop.lookedAt, m_desk.now())) : tr("nobody looked yet");
        if (!stop.lookedBy.isEmpty())
            second += QStringLiteral(" · ") + stop.lookedBy;
        if (stop.foundIn30Days > 0)
            second += QStringLiteral(" · ") + tr("%n new in 30 days", nullptr, int(stop.foundIn30Days));
        auto* item = new QListWidgetItem;
        item->setData(Qt::UserRole, (isDue ? QStringLiteral("○  ") : QStringLiteral("✓  ")) + stop.name + QStringLiteral("\n     ") + second);
        item->setSizeHint({100, rowHeight});
        m_list->addItem(item);
    }
    m_list->blockSignals(false);
    nameStops();
    m_hint->setText(m_stops.empty() ? tr("No channel has a page to look at. Add its address in Settings.")
                    : due == 0      ? tr("All channels were looked at. Next round in good time.")
                                    : tr("%n channel(s) to look at. Open the page, copy what is new, come back and paste it.", nullptr, due));
    m_list->setCurrentRow(first >= 0 ? first : qMin(qMax(0, before), int(m_stops.size()) - 1));   // a look ahead of time is a look as well
    showStop(m_list->currentRow());
}

// What was pasted and left is not lost, and says so.
void RoundSheet::nameStops()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const auto waiting = int(m_captured.value(m_stops[size_t(i)].channel.value).size());
        const QString text = m_list->item(i)->data(Qt::UserRole).toString();
        m_list->item(i)->setText(waiting > 0 ? text + QStringLiteral(" · ") + tr("%n pasted, not written down yet", nullptr, waiting) : text);
    }
}

const RoundStop* RoundSheet::stop() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_stops.size() ? &m_stops[size_t(row)] : nullptr;
}

void RoundSheet::showStop(int)
{
    const RoundStop* at = stop();
    m_open->setEnabled(at && !at->pageUrl.isEmpty());
    m_open->setToolTip(at && at->pageUrl.isEmpty() ? tr("The channel has no address; add it in Settings.") : QString());
    m_paste->setEnabled(at);
    m_nothing->setEnabled(at);
    showCaptured();
}

void RoundSheet::openPage()
{
    const RoundStop* at = stop();
    if (!at || at->pageUrl.isEmpty())
        return;
    if (!m_desk.outside().openPage(at->pageUrl))
        emit noticeRaised(tr("The page could not be opened: %1").arg(at->pageUrl.left(80)));
}

void RoundSheet::paste()
{
    const QString text = m_desk.outside().copied();
    if (!stop() || text.trimmed().isEmpty())
        return emit noticeRaised(tr("The clipboard holds no text."));
    CaptureOptions options;
    options.now = m_desk.now();
    options.zone = m_desk.zone();
    if (const auto products = m_desk.store().products().active())
        for (const Product& product : *products)
            options.products << product.name;
    QHash<QByteArray, int> alike;
    for (CapturedReview& review : captureReviews(text, options)) {
        if (!review.stars && review.fullText().trimmed().isEmpty())
            continue;
        // Two people who give no name may say the same; one who gives it has said it once.
        if (namesNobody(review.author))
            review.nth = ++alike[reviewFrom(review, stop()->channel).contentKey.value_or(QByteArray())];
        pasted().push_back(std::move(review));
    }
    showCaptured();
    m_found->setFocus();
}

void RoundSheet::showCaptured()
{
    m_found->clear();
    const RoundStop* at = stop();
    int here = 0;
    for (const CapturedReview& review : pasted()) {
        QStringList head;
        if (review.stars)
            head << QString(*review.stars, QChar(0x2605));
        head << review_words::author(review.author);
        head << (review.published ? format::day(review.published->day, m_desk.today()) : tr("today"));
        if (!review.reply.trimmed().isEmpty())
            head << tr("answered there");
        const auto found = at ? known(review, reviewFrom(review, at->channel)) : std::optional<ReviewId>();
        if (!found) {
            emit failed(found.error());
        } else if (*found && answerIsNews(review, **found)) {
            head << tr("here already, its answer is new");
        } else if (*found) {
            ++here;
            head << tr("here already");
        }
        auto* item = new QListWidgetItem(head.join(QStringLiteral("  ·  ")) + QLatin1Char('\n') + elided(review.fullText().simplified(), 120));
        item->setSizeHint({100, rowHeight});
        m_found->addItem(item);
    }
    const int all = int(pasted().size());
    const bool some = all > 0;
    m_found->setVisible(some);
    m_foundText->setVisible(some);
    m_foundText->setText(tr("%n review(s) recognised. Delete takes one out.", nullptr, all));
    m_keep->setVisible(some);
    m_keep->setText(here < all ? tr("Write down %n", nullptr, all - here) : tr("All are here already"));
    nameStops();
}

// Whether the page shows an answer of ours to a review for which none is known here.
bool RoundSheet::answerIsNews(const CapturedReview& captured, ReviewId id)
{
    const auto replies = m_desk.store().replies().ofReview(id);
    return replies && !captured.reply.trimmed().isEmpty()
        && std::none_of(replies->begin(), replies->end(), [&](const Reply& reply) { return isPersonsAnswer(reply) || isAutomaticAnswer(reply, captured.reply); });
}

// The product by the name that the page gives it, where the shop has one like that.
ProductId RoundSheet::productOf(const CapturedReview& captured)
{
    if (captured.product.isEmpty())
        return {};
    ProductFilter filter;
    filter.text = captured.product;
    const auto ids = m_desk.store().products().ids(filter, ProductSort::Name, 1);
    return ids && !ids->empty() ? ids->front() : ProductId();
}

Result<std::optional<ReviewId>> RoundSheet::known(const CapturedReview& captured, const Review& review)
{
    const bool dayKnown = captured.published && captured.published->precision != DatePrecision::About;
    return ReviewIdentityRepository(m_desk.store().db()).same(review, m_desk.zone(), dayKnown, captured.nth);
}

Review RoundSheet::reviewFrom(const CapturedReview& captured, ChannelId channel)
{
    Review review;
    review.channel = channel;
    review.author = captured.author;
    if (captured.ratingMax > 0)
        review.rating = Rating{int(std::lround(captured.rating * 10)), int(std::lround(captured.ratingMax * 10))};
    else if (captured.stars)
        review.rating = Rating{*captured.stars * 10, 50};
    if (review.rating)
        review.stars = starsOf(*review.rating).value_or(0);
    review.product = productOf(captured);
    review.text = captured.fullText();
    review.publishedAt = m_desk.now();
    if (captured.published) {
        const bool minute = captured.published->precision == DatePrecision::Minute;
        review.publishedDayOnly = !minute;
        review.publishedAt = minute ? QDateTime(captured.published->day, captured.published->time, m_desk.zone()).toSecsSinceEpoch()
                                    : captured.published->day.startOfDay(m_desk.zone()).toSecsSinceEpoch();
    }
    review.seenAt = m_desk.now();
    review.replyKnown = captured.reply.trimmed().isEmpty();      // nothing was ever due where an answer stands already
    review.contentKey = identityKey(review, m_desk.zone(), captured.nth);
    return review;
}

// What is here already still tells something: that it was seen without an answer, where that says how long it waits, or an answer of
// ours that was given there.
Result<RoundSheet::Written> RoundSheet::writeDown(UnitOfWork& unit, const CapturedReview& captured, ChannelId channel)
{
    const bool answered = !captured.reply.trimmed().isEmpty();
    const Review review = reviewFrom(captured, channel);
    ENCORE_LET(const std::optional<ReviewId> here, known(captured, review));
    if (here && answered) {
        ENCORE_LET(const bool news, m_desk.replies().recordStanding(unit, *here, captured.reply));
        return news ? Written::Answer : Written::Nothing;
    }
    if (here) {
        ENCORE_TRY(noteUnanswered(m_desk.store().reviews(), unit, *here, unit.now()));
        return Written::Nothing;
    }
    const auto id = m_desk.reviews().log(unit, review);
    if (!id && id.error().code == ErrorCode::AlreadyExists)
        return Written::Nothing;
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (answered)
        ENCORE_TRY(m_desk.replies().recordStanding(unit, *id, captured.reply));
    return Written::Review;
}

void RoundSheet::keep()
{
    const RoundStop* at = stop();
    if (!at || pasted().empty())
        return;
    int written = 0, answers = 0, known = 0;
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("review.log.many", {QString::number(pasted().size())}), {}},
                                             [&](UnitOfWork& unit) -> Status {
                                                 for (const CapturedReview& captured : pasted()) {
                                                     ENCORE_LET(const Written news, writeDown(unit, captured, at->channel));
                                                     ++(news == Written::Review ? written : news == Written::Answer ? answers : known);
                                                 }
                                                 return ChannelLookRepository(unit.db()).note(unit, at->channel, written);
                                             });
    if (!changes)
        return emit failed(changes.error());
    QString text = tr("%n review(s) written down", nullptr, written);
    if (answers > 0)
        text += QStringLiteral(" · ") + tr("%n answer(s) taken up", nullptr, answers);
    if (known > 0)
        text += QStringLiteral(" · ") + tr("%n were there already", nullptr, known);
    pasted().clear();
    emit noted(*changes, text);
    next();
}

void RoundSheet::nothingNew()
{
    const RoundStop* at = stop();
    if (!at)
        return;
    if (!pasted().empty())
        return emit noticeRaised(tr("Something was pasted here. Write it down, or take it out with Delete."));
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("channel.looked", {at->name}), {}},
                                             [&](UnitOfWork& unit) { return ChannelLookRepository(unit.db()).note(unit, at->channel, 0); });
    if (!changes)
        return emit failed(changes.error());
    emit noted(*changes, tr("%1: nothing new").arg(at->name));
    next();
}

void RoundSheet::next()
{
    reload();
    m_list->setFocus();
}

bool RoundSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        static const Shortcut none(QStringLiteral("N"));
        static const Shortcut pasting(QStringLiteral("Ctrl+V"));
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            keep();
            return true;
        }
        if (pasting.matches(*key)) {
            paste();
            return true;
        }
        if (watched == m_list && none.matches(*key)) {
            nothingNew();
            return true;
        }
        if (watched == m_found && key->key() == Qt::Key_Delete && m_found->currentRow() >= 0) {
            pasted().erase(pasted().begin() + m_found->currentRow());
            showCaptured();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
