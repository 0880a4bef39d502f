#include "reviews/link_sheet.h"

#include "common/role_gate.h"
#include "customers/customer_repository.h"
#include "orders/order_repository.h"
#include "reviews/review_words.h"
#include "search/search_repository.h"
#include "widgets/button.h"
#include "widgets/labels.h"
#include "widgets/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace encore::ui {

LinkSheet::LinkSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 460), m_desk(desk), m_search(new SearchField), m_list(new QListWidget), m_note(new PlainLabel({}, Type::Body, Token::Text2)), m_notFound(new Button), m_link(new PrimaryButton)
{
    setObjectName(QStringLiteral("linkSheet"));
    m_search->setObjectName(QStringLiteral("linkSearch"));
    m_search->setMaxLength(100);
    m_list->setObjectName(QStringLiteral("linkOffers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_note->setWordWrap(true);
    m_notFound->setObjectName(QStringLiteral("linkNotFound"));
    m_notFound->setKeyHint(Shortcut(QStringLiteral("N")));
    m_link->setObjectName(QStringLiteral("linkAccept"));
    body()->addWidget(m_search);
    body()->addWidget(m_note);
    body()->addWidget(m_list, 1);
    addFootButton(m_notFound);
    addFootButton(m_link);
    needsPermission({m_notFound, m_link}, Permission::Reviews);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::queryChanged, this, &LinkSheet::find);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemActivated, this, &LinkSheet::link);
    connect(m_link, &QPushButton::clicked, this, &LinkSheet::link);
    connect(m_notFound, &QPushButton::clicked, this, [this] {
        close();
        emit notFound();
    });
}

void LinkSheet::present(const Review& review, const std::vector<FoundAuthor>& candidates)
{
    m_candidates = candidates;
    setTitle(tr("Who wrote it?"));
    m_search->setPlaceholderText(tr("Name, end of the phone or order number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Customers"));
    m_link->setText(tr("Link"));
    const Channel& channel = m_desk.channel(review.channel);
    const bool mayAsk = channel.mayAskOrderNumber && channel.replyPossible;
    m_notFound->setText(mayAsk ? tr("Not found: ask") : tr("Not our customer"));
    m_notFound->setToolTip(mayAsk ? tr("Puts the request for the order number into the answer") : tr("%1 does not allow to ask for the order number").arg(channel.name));
    m_search->clear();
    find({});
    open();
    m_offers.empty() ? m_search->setFocus() : m_list->setFocus();
}

void LinkSheet::addOffer(const Offer& offer, const QString& first, const QString& second)
{
    m_offers.push_back(offer);
    auto* item = new QListWidgetItem(first + QLatin1Char('\n') + second);
    item->setSizeHint({100, 60});
    m_list->addItem(item);
}

void LinkSheet::find(const QString& words)
{
    m_list->clear();
    m_offers.clear();
    const QString asked = words.trimmed();
    if (asked.isEmpty()) {
        for (const FoundAuthor& found : m_candidates) {
            QString first = review_words::author(found.name);
            if (!found.orderNumber.isEmpty())
                first += QStringLiteral("  ·  № ") + found.orderNumber;
            addOffer({found.candidate.customer, found.candidate.order}, first,
                     QStringLiteral("%1: %2").arg(review_words::band(found.candidate.band), review_words::reasons(found.candidate.facts, 4)));
        }
        m_note->setText(m_offers.empty() ? tr("Nobody looks like the author. Search by what you know.") : tr("Enter links."));
    } else {
        const auto hits = m_desk.store().search().find(asked, 8, {SearchKind::Customer, SearchKind::Order});
        if (!hits)
            return emit failed(hits.error());
        for (const SearchHit& hit : *hits) {
            if (hit.kind == SearchKind::Customer)
                addOffer({CustomerId(hit.id), OrderId()}, hit.title, hit.snippet);
            else if (const auto order = m_desk.store().orders().find(OrderId(hit.id)); order && *order && (*order)->customer)
                addOffer({(*order)->customer, OrderId(hit.id)}, hit.title, hit.snippet);
        }
        m_note->setText(m_offers.empty() ? tr("Nobody found.") : tr("Enter links."));
    }
    m_list->setCurrentRow(0);
    m_link->setEnabled(!m_offers.empty());
}

void LinkSheet::link()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_offers.size())
        return;
    const Offer offer = m_offers[size_t(row)];
    close();
    emit linkRequested(offer.customer, offer.order);
}

bool LinkSheet::eventFilter(QObject* watched, QEvent* event)
{
    // While a name is being typed, the letter needs Alt.
    if (watched == m_search && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        static const Shortcut none(QStringLiteral("Alt+N"));
        if (none.matches(*static_cast<QKeyEvent*>(event))) {
            event->type() == QEvent::KeyPress ? m_notFound->click() : event->accept();
            return true;
        }
    }
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_notFound->setKeyHint(Shortcut(QStringLiteral("N")), event->type() == QEvent::FocusIn);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        static const Shortcut none(QStringLiteral("N"));
        if (none.matches(*key)) {
            m_notFound->click();
            return true;
        }
        if (key->key() == Qt::Key_Up && m_list->currentRow() <= 0) {
            m_search->setFocus();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
