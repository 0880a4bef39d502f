#include "reviews/evidence_panel.h"

#include "common/evidence_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/author_state.h"
#include "reviews/mini_row.h"
#include "reviews/review_words.h"
#include "reviews/stake_words.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/sparkline.h"

#include <QVBoxLayout>

namespace encore::ui {

namespace {

PlainLabel* wrapped(const QString& text, Type type = Type::Body, Token token = Token::Text2)
{
    auto* label = new PlainLabel(text, type, token);
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    return label;
}

template <class Made>
Made* named(Made* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

EvidencePanel::EvidencePanel(ReviewDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("evidence"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void EvidencePanel::clear()
{
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::gap12);
    m_layout->addWidget(m_content);
}

Card* EvidencePanel::addCard(const char* name)
{
    auto* card = new Card;
    card->setObjectName(QLatin1String(name));
    m_column->addWidget(card);
    return card;
}

void EvidencePanel::show(const Review& review, const Evidence& evidence)
{
    m_review = review;
    clear();
    if (evidence.customer)
        addLinked(evidence);
    else if (!evidence.candidates.empty() && review.link != AuthorLink::NotOurs)
        addCandidate(evidence);
    else
        addUnknown();
    if (evidence.askedAt && review.link == AuthorLink::Asked)
        addAsked(*evidence.askedAt);
    addTrouble(evidence);
    const bool unhappy = review.stars && *review.stars <= 3;
    if (unhappy && isOpen(review.state))
        addAnswering();
    if (evidence.stake && isOpen(review.state))
        addStake(*evidence.stake);
    if (review.product) {
        if (evidence.product.days365 > 0)
            addTimes(unhappy ? tr("Not the first") : tr("Unhappy with the same product"), evidence);
        else if (unhappy)
            addReviews(tr("The first time"), tr("Nobody was unhappy with this product in the last year."), {}, 0);
    }
    if (!evidence.earlier.empty())
        addReviews(tr("Earlier from this customer"), {}, evidence.earlier, 4);
    m_column->addStretch(1);
}

void EvidencePanel::addAsked(qint64 askedAt)
{
    Card* card = addCard("askedCard");
    card->setTitle(tr("Asked for the order number"));
    const auto calendar = m_desk.shop().calendar(m_review.channel);
    const bool overdue = calendar && answerIsOverdue(askedAt, m_desk.now(), *calendar);
    card->body()->addWidget(wrapped(!overdue                ? format::ago(askedAt, m_desk.now())
                                    : calendar->nextOpening(askedAt) ? tr("%1. Three working days without an answer: nobody has to wait longer.").arg(format::ago(askedAt, m_desk.now()))
                                                           : tr("%1. Three days without an answer: nobody has to wait longer.").arg(format::ago(askedAt, m_desk.now()))));
    if (!overdue)
        return;
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    auto* notOurs = named(new Button(tr("Not our customer")), "askedNotOurs");
    needsPermission(notOurs, Permission::Reviews);
    connect(notOurs, &QPushButton::clicked, this, &EvidencePanel::notOursRequested);
    auto* complain = named(new Button(tr("Complain…")), "askedComplain");
    needsPermission(complain, Permission::Reviews);
    connect(complain, &QPushButton::clicked, this, &EvidencePanel::complainRequested);
    flow->addWidget(notOurs);
    flow->addWidget(complain);
    card->body()->addWidget(buttons);
}

void EvidencePanel::addPerson(Card* card, const QString& name, const QString& second)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap8);
    row->addWidget(new Avatar(name, 32), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(name, Type::BodyStrong));
    if (!second.isEmpty())
        words->addWidget(wrapped(second, Type::Small));
    row->addLayout(words, 1);
    card->body()->addLayout(row);
}

void EvidencePanel::addLinked(const Evidence& evidence)
{
    Card* card = addCard("customerCard");
    const Customer& customer = *evidence.customer;
    const bool sure = m_review.link == AuthorLink::Confirmed;
    addPerson(card, review_words::author(customer.displayName()), sure ? tr("linked to this review") : tr("linked as probable"));

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    if (!sure) {
        auto* confirm = named(new Button(tr("Confirm")), "confirmLink");
        needsPermission(confirm, Permission::Reviews);
        connect(confirm, &QPushButton::clicked, this, [this] { emit linkRequested(m_review.customer, m_review.order); });
        flow->addWidget(confirm);
    }
    auto* open = named(new Button(tr("Customer card")), "openCustomer");
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("customers"), {{QStringLiteral("id"), m_review.customer.value}}); });
    auto* unlink = named(new IconButton(Icon::Unlink, tr("Not this customer")), "unlink");
    needsPermission(unlink, Permission::Reviews);
    connect(unlink, &QPushButton::clicked, this, &EvidencePanel::unlinkRequested);
    flow->addWidget(open);
    flow->addWidget(unlink);
    card->body()->addWidget(buttons);

    auto* facts = new FactStrip;
    facts->setCompact(true);
    QList<QPair<QString, QString>> values{{tr("orders"), format::count(evidence.totals.count)},
                                          {tr("bought for"), format::money(evidence.totals.net, m_desk.shop().profile().currency)}};
    if (evidence.usualGapDays)
        values << qMakePair(tr("usually every"), tr("%n day(s)", nullptr, int(*evidence.usualGapDays)));
    QStringList ratings;
    for (const ReviewRow& row : evidence.earlier)
        if (row.stars && ratings.size() < 4)
            ratings << QString::number(*row.stars) + QChar(0x2605);
    if (!ratings.isEmpty())
        values << qMakePair(tr("earlier ratings"), ratings.join(QStringLiteral(", ")));
    facts->setFacts(values);
    card->body()->addWidget(facts);
    addOrder(card, evidence);
}

void EvidencePanel::addCandidate(const Evidence& evidence)
{
    Card* card = addCard("candidateCard");
    const FoundAuthor& best = evidence.candidates.front();
    addPerson(card, review_words::author(best.name),
              QStringLiteral("%1: %2").arg(review_words::band(best.candidate.band), review_words::reasons(best.candidate.facts)));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    auto* link = named(new Button(tr("It is them")), "linkBest");
    needsPermission(link, Permission::Reviews);
    connect(link, &QPushButton::clicked, this, [this, candidate = best.candidate] { emit linkRequested(candidate.customer, candidate.order); });
    auto* others = named(new Button(tr("Others…")), "otherCandidates");
    others->setKeyHint(Shortcut(QStringLiteral("L")));
    connect(others, &QPushButton::clicked, this, &EvidencePanel::candidatesRequested);
    flow->addWidget(link);
    flow->addWidget(others);
    card->body()->addWidget(buttons);
    auto* facts = new FactStrip;
    facts->setCompact(true);
    facts->setFacts({{tr("orders"), format::count(best.orders)}});
    card->body()->addWidget(facts);
    addOrder(card, evidence);
}

void EvidencePanel::addUnknown()
{
    Card* card = addCard("unknownCard");
    const Channel& channel = m_desk.channel(m_review.channel);
    QString why;
    if (m_review.link == AuthorLink::NotOurs)
        why = tr("You marked the author as not our customer.");
    else if (m_review.link == AuthorLink::Asked)
        why = tr("Asked for the order number.");
    else if (!channel.buyersIdentifiable)
        why = tr("%1 does not say who bought. That is usual there; the answer is read by others all the same.").arg(channel.name);
    else
        why = tr("No customer looks like the author so far.");
    addPerson(card, m_review.link == AuthorLink::NotOurs ? tr("Not our customer") : tr("Author unknown"), why);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, metric::gap8, metric::gap8);
    auto* find = named(new Button(tr("Find…")), "findAuthor");
    find->setKeyHint(Shortcut(QStringLiteral("L")));
    connect(find, &QPushButton::clicked, this, &EvidencePanel::candidatesRequested);
    flow->addWidget(find);
    if (m_review.link == AuthorLink::NotOurs) {
        auto* back = named(new Button(tr("Take it back")), "maybeOurs");
        needsPermission(back, Permission::Reviews);
        connect(back, &QPushButton::clicked, this, &EvidencePanel::maybeOursRequested);
        flow->addWidget(back);
    }
    if (channel.mayAskOrderNumber && channel.replyPossible && m_review.link == AuthorLink::Unknown && isOpen(m_review.state)) {
        auto* ask = named(new Button(tr("Ask for the number")), "askNumber");
        needsPermission(ask, Permission::Reviews);
        connect(ask, &QPushButton::clicked, this, &EvidencePanel::askRequested);
        flow->addWidget(ask);
    }
    card->body()->addWidget(buttons);
}

void EvidencePanel::addTrouble(const Evidence& evidence)
{
    const bool unhappy = m_review.stars && *m_review.stars <= 3;
    if (!evidence.trouble && !unhappy)
        return;
    Card* card = addCard("caseCard");
    if (evidence.trouble) {
        const bool open = isOpen(evidence.trouble->state);
        card->setTitle(open ? tr("Case is open") : tr("Case is closed"));
        if (!evidence.trouble->ownerName.isEmpty())
            card->setAside(evidence.trouble->ownerName);
    }
    auto* open = named(new Button(evidence.trouble ? tr("Go to the case") : tr("Open a case")), "openCase");
    open->setKeyHint(Shortcut(QStringLiteral("C")));
    if (!evidence.trouble)
        needsPermission(open, Permission::Reviews);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("review"), m_review.id.value}}); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
}

// What may not come again, and where the number comes from.
void EvidencePanel::addStake(const ReviewStake& stake)
{
    const QString& currency = m_desk.shop().profile().currency;
    Card* card = addCard("stakeCard");
    card->setTitle(tr("What is at risk"));
    card->setAside(stake_words::brief(stake, m_desk.worth(), currency));
    card->body()->addWidget(wrapped(stake_words::bought(stake, m_desk.worth(), currency)));
}

void EvidencePanel::addOrder(Card* card, const Evidence& evidence)
{
    if (!evidence.order)
        return;
    const OrderRow& order = *evidence.order;
    card->body()->addWidget(new Line);
    QStringList words{tr("order %1").arg(order.number.isEmpty() ? QStringLiteral("—") : QStringLiteral("№ ") + order.number)};
    if (!order.firstProduct.isEmpty())
        words << (order.lines > 1 ? tr("%1 and more").arg(order.firstProduct) : order.firstProduct);
    const QDate today = m_desk.today();
    words << (order.deliveredAt ? tr("delivered %1").arg(format::day(m_desk.dayOf(*order.deliveredAt), today))
                                : tr("placed %1").arg(format::day(m_desk.dayOf(order.placedAt), today)));
    card->body()->addWidget(wrapped(words.join(QStringLiteral(" · ")), Type::Body, Token::Text));
    auto* open = named(new LinkButton(tr("Open the order →")), "openOrder");
    connect(open, &QPushButton::clicked, this, [this, id = order.id] { emit openRequested(QStringLiteral("orders"), {{QStringLiteral("id"), id.value}}); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
}

// What the shop's own unhappy customers did, answered and not.
void EvidencePanel::addAnswering()
{
    const QString words = stake_words::answering(m_desk.worth());
    if (words.isEmpty())
        return;
    Card* card = addCard("answeringCard");
    card->setTitle(tr("What an answer brings"));
    card->body()->addWidget(wrapped(words));
}

void EvidencePanel::addTimes(const QString& title, const Evidence& evidence)
{
    const QString sentence = evidence_words::sameProduct(evidence.product, evidence.trend);
    Card* card = addReviews(title, sentence, evidence.sameProduct, 3);
    constexpr int fewest = 3;   // a line through one or two says nothing
    if (evidence.product.days365 < fewest)
        return;
    auto* line = new Sparkline;
    line->setObjectName(QStringLiteral("productLine"));
    line->setValues(QList<double>(evidence.product.windows.begin(), evidence.product.windows.end()), sentence);
    line->setToken(evidence.trend.lately == ProductTrend::Direction::More ? Token::Negative : Token::Text3);
    card->body()->insertWidget(1, line);
}

Card* EvidencePanel::addReviews(const QString& title, const QString& sentence, const std::vector<ReviewRow>& rows, int limit)
{
    Card* card = addCard("reviewsCard");
    card->setTitle(title);
    if (!sentence.isEmpty())
        card->body()->addWidget(wrapped(sentence));
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    for (const ReviewRow& row : rows) {
        if (list->count() >= limit)
            break;
        const QString words = row.firstWords.trimmed().isEmpty() ? tr("rating without text") : row.firstWords;
        auto* line = new MiniRow(row.stars.value_or(0), words, format::shortDay(m_desk.dayOf(row.publishedAt), m_desk.today()));
        connect(line, &QAbstractButton::clicked, this, [this, id = row.id] { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("id"), id.value}}); });
        list->addWidget(line);
    }
    card->body()->addLayout(list);
    return card;
}

} // namespace encore::ui
