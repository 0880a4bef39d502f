#include "reviews/round_sheet.h"

#include "base/calendar.h"
#include "base/text_fold.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/capture_many.h"
#include "reviews/review_words.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"

#include <QCryptographicHash>
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
    m_keep->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
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
    m_captured.clear();
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
        auto* item = new QListWidgetItem((isDue ? QStringLiteral("○  ") : QStringLiteral("✓  ")) + stop.name + QStringLiteral("\n     ") + second);
        item->setSizeHint({100, rowHeight});
        m_list->addItem(item);
    }
    m_list->blockSignals(false);
    m_hint->setText(m_stops.empty() ? tr("No channel has a page to look at. Add its address in Settings.")
                    : due == 0      ? tr("All channels were looked at. Next round in good time.")
                                    : tr("%n channel(s) to look at. Open the page, copy what is new, come back and paste it.", nullptr, due));
    m_list->setCurrentRow(first >= 0 ? first : qBound(-1, before, int(m_stops.size()) - 1));
    showStop(m_list->currentRow());
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
    m_captured.clear();
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
    for (CapturedReview& review : captureReviews(text, options))
        if (review.stars || !review.fullText().trimmed().isEmpty())
            m_captured.push_back(std::move(review));
    showCaptured();
    m_found->setFocus();
}

void RoundSheet::showCaptured()
{
    m_found->clear();
    for (const CapturedReview& review : m_captured) {
        QStringList head;
        if (review.stars)
            head << QString(*review.stars, QChar(0x2605));
        head << review_words::author(review.author);
        head << (review.published ? format::day(review.published->day, m_desk.today()) : tr("today"));
        auto* item = new QListWidgetItem(head.join(QStringLiteral("  ·  ")) + QLatin1Char('\n') + elided(review.fullText().simplified(), 120));
        item->setSizeHint({100, rowHeight});
        m_found->addItem(item);
    }
    const bool some = !m_captured.empty();
    m_found->setVisible(some);
    m_foundText->setVisible(some);
    m_foundText->setText(tr("%n review(s) recognised. Delete takes one out.", nullptr, int(m_captured.size())));
    m_keep->setVisible(some);
    m_keep->setText(tr("Write down %n", nullptr, int(m_captured.size())));
}

Review RoundSheet::reviewFrom(const CapturedReview& captured, ChannelId channel) const
{
    Review review;
    review.channel = channel;
    review.author = captured.author;
    if (captured.ratingMax > 0)
        review.rating = Rating{int(std::lround(captured.rating * 10)), int(std::lround(captured.ratingMax * 10))};
    else if (captured.stars)
        review.rating = Rating{*captured.stars * 10, 50};
    review.text = captured.fullText();
    review.publishedAt = m_desk.now();
    if (captured.published) {
        const bool minute = captured.published->precision == DatePrecision::Minute;
        review.publishedDayOnly = !minute;
        review.publishedAt = minute ? QDateTime(captured.published->day, captured.published->time, m_desk.zone()).toSecsSinceEpoch()
                                    : captured.published->day.startOfDay(m_desk.zone()).toSecsSinceEpoch();
    }
    review.seenAt = m_desk.now();
    // It is answered already; when, the page does not say, so it stays out of the response figures.
    if (!captured.reply.trimmed().isEmpty())
        review.replyKnown = false;
    // The same words by the same author on the same channel are the same review, pasted once more.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QStringLiteral("%1|%2|%3").arg(QString::number(channel.value), foldForSearch(review.author), foldForSearch(review.text)).toUtf8());
    if (!review.text.trimmed().isEmpty())
        review.contentKey = hash.result();
    return review;
}

void RoundSheet::keep()
{
    const RoundStop* at = stop();
    if (!at || m_captured.empty())
        return;
    int written = 0, known = 0;
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("review.log.many", {QString::number(m_captured.size())}), {}},
                                             [&](UnitOfWork& unit) -> Status {
                                                 for (const CapturedReview& captured : m_captured) {
                                                     const auto id = m_desk.reviews().log(unit, reviewFrom(captured, at->channel));
                                                     if (!id && id.error().code != ErrorCode::AlreadyExists)
                                                         return tl::unexpected<Error>(id.error());
                                                     id ? ++written : ++known;
                                                 }
                                                 return ChannelLookRepository(unit.db()).note(unit, at->channel, written);
                                             });
    if (!changes)
        return emit failed(changes.error());
    QString text = tr("%n review(s) written down", nullptr, written);
    if (known > 0)
        text += QStringLiteral(" · ") + tr("%n were there already", nullptr, known);
    emit noted(*changes, text);
    next();
}

void RoundSheet::nothingNew()
{
    const RoundStop* at = stop();
    if (!at)
        return;
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel("channel.looked", {at->name}), {}},
                                             [&](UnitOfWork& unit) { return ChannelLookRepository(unit.db()).note(unit, at->channel, 0); });
    if (!changes)
        return emit failed(changes.error());
    emit noted(*changes, tr("%1: nothing new").arg(at->name));
    next();
}

void RoundSheet::next()
{
    m_captured.clear();
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
            m_captured.erase(m_captured.begin() + m_found->currentRow());
            showCaptured();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
