#include "cases/digest_view.h"

#include "cases/case_digest_report.h"
#include "cases/case_paper.h"
#include "cases/case_words.h"
#include "common/format.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/scroll_pane.h"

#include <QHBoxLayout>

namespace encore::ui {

namespace {
constexpr int mostBack = 520;

struct Read {
    CaseDigest digest;
    std::vector<CaseRow> overdue;
};
} // namespace

DigestView::DigestView(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("caseDigest"));
    setFocusPolicy(Qt::StrongFocus);
    m_title = new PlainLabel({}, Type::PageTitle);
    m_title->setObjectName(QStringLiteral("digestTitle"));
    m_earlier = new IconButton(Icon::Back, {});
    m_later = new IconButton(Icon::Forward, {});
    m_print = new Button({}, Icon::Print);
    m_earlier->setObjectName(QStringLiteral("digestEarlier"));
    m_later->setObjectName(QStringLiteral("digestLater"));
    m_print->setObjectName(QStringLiteral("digestPrint"));
    m_facts = new FactStrip;
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::gap8);
    head->addWidget(m_title);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    head->addStretch(1);
    head->addWidget(m_print);
    auto* facts = new Card;
    facts->body()->addWidget(m_facts);
    auto* page = new QWidget;
    page->setMaximumWidth(1100);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap20);
    m_column->setSpacing(metric::gap12);
    m_column->addLayout(head);
    m_column->addWidget(facts);
    m_column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPane(page));
    // At the beginning of a week people speak of the one that is over.
    m_back = desk.today().dayOfWeek() <= 2 ? 1 : 0;
    connect(m_print, &QPushButton::clicked, this, &DigestView::printRequested);
    connect(m_earlier, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { go(-1); });
}

void DigestView::go(int back)
{
    m_back = qBound(0, m_back + back, mostBack);
    reload();
}

void DigestView::reload()
{
    if (!isVisibleTo(parentWidget()))
        return;
    const QDate today = m_desk.today();
    const QDate monday = today.addDays(1 - today.dayOfWeek() - 7 * m_back);
    m_job.run(
        [&shop = m_desk.shop, monday, now = m_desk.now(), zone = m_desk.zone()](const CancelFlag&) -> Result<Read> {
            ENCORE_LET(auto store, shop.openStore());
            Read read;
            ENCORE_LET(read.digest, readDigest(*store, monday, now, zone));
            ENCORE_LET(read.overdue, CaseRepository(store->db()).rows(read.digest.overdue));
            return read;
        },
        [this](Result<Read> read) {
            if (read) {
                m_digest = std::move(read->digest);
                m_overdue = std::move(read->overdue);
                m_read = true;
                show();
            }
            emit loaded();
        });
}

QString DigestView::html() const { return m_read ? case_paper::digest(m_digest, m_overdue, m_desk) : QString(); }

Card* DigestView::addCard(QVBoxLayout* into, const QString& title)
{
    auto* card = new Card(title);
    card->setHeadLine(true);
    into->addWidget(card);
    return card;
}

void DigestView::addLine(Card* card, const QString& text, const QString& right, const std::function<void()>& open)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap8);
    if (open) {
        auto* link = new LinkButton(text.left(90));
        link->setToolTip(text.toHtmlEscaped());
        connect(link, &QPushButton::clicked, this, open);
        row->addWidget(link);
        row->addStretch(1);
    } else {
        row->addWidget(new ElidedLabel(text), 1);
    }
    if (!right.isEmpty())
        row->addWidget(new PlainLabel(right, Type::Body, Token::Text2));
    card->body()->addWidget(line);
}

void DigestView::finish(Card* card, const QString& nothing)
{
    if (card->body()->count() == 0)
        card->body()->addWidget(new PlainLabel(nothing, Type::Body, Token::Text2));
}

void DigestView::show()
{
    const QDate today = m_desk.today();
    const CaseDigest& d = m_digest;
    m_title->setText(tr("Unhappy customers, %1 – %2").arg(format::shortDay(d.monday, today), format::shortDay(d.monday.addDays(6), today)));
    m_later->setEnabled(m_back > 0);
    m_facts->setFacts({{tr("unhappy reviews"), format::count(d.newReviews)},
                       {tr("answered"), tr("%1 of %2").arg(format::count(d.answeredReviews), format::count(d.newReviews))},
                       {tr("cases opened"), format::count(d.opened)},
                       {tr("cases closed"), format::count(d.closed)},
                       {tr("overdue now"), format::count(d.overdueCount)},
                       {tr("compensations"), format::money(d.given, m_desk.currency())}});
    delete m_content;
    m_content = new QWidget;
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metric::gap12);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* side : {left, right})
        side->setSpacing(metric::gap12);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);

    Card* said = addCard(left, tr("What they said"));
    for (const CaseDigest::UnhappyReview& r : d.reviews) {
        const QString words = r.words.isEmpty() ? tr("rating without text") : r.words;
        addLine(said, QString(r.stars, QChar(0x2605)) + QLatin1Char(' ') + case_words::shortened(words, 64), r.answered ? r.channelName : tr("not answered"), [this, r] { r.of ? emit caseRequested(r.of.value) : emit reviewRequested(r.review.value); });
    }
    finish(said, tr("Nobody was unhappy in writing this week."));
    Card* late = addCard(left, tr("Overdue now"));
    for (const CaseRow& row : m_overdue)
        addLine(late, case_words::person(row) + QStringLiteral(" · ") + case_words::shortened(row.title, 48), case_words::chip(row, m_desk.now(), today).text, [this, id = row.id.value] { emit caseRequested(id); });
    finish(late, tr("Nothing is overdue."));
    left->addStretch(1);

    Card* again = addCard(right, tr("What repeats, in 30 days"));
    for (const auto& repeated : d.causes)
        addLine(again, repeated.name, tr("%n case(s)", nullptr, repeated.count));
    for (const auto& repeated : d.products)
        addLine(again, repeated.name, tr("%n review(s)", nullptr, repeated.count));
    finish(again, tr("No cause and no product came up twice."));
    Card* owed = addCard(right, tr("Promised and not given yet"));
    for (const OwedCompensation& o : d.owed) {
        const QString who = o.customerName.isEmpty() ? o.caseTitle : o.customerName;
        addLine(owed, case_words::shortened(who, 28) + QStringLiteral(" · ") + case_words::compensation(o.compensation.kind), o.compensation.promisedBy ? format::shortDay(*o.compensation.promisedBy, today) : QString(),
                [this, id = o.compensation.of.value] { emit caseRequested(id); });
    }
    finish(owed, tr("Nothing is owed."));
    Card* changes = addCard(right, tr("What we change"));
    for (const Change& change : d.done)
        addLine(changes, change.title, tr("done", "change"));
    for (const Change& change : d.planned)
        addLine(changes, change.title, change.plannedFor ? format::shortDay(*change.plannedFor, today) : QString());
    finish(changes, tr("Nothing is written down."));
    right->addStretch(1);
    m_column->insertWidget(m_column->count() - 1, m_content);
}

void DigestView::retranslate()
{
    m_earlier->setName(tr("The week before"));
    m_later->setName(tr("The week after"));
    m_print->setText(tr("Print"));
    m_print->setKeyHint(Shortcut(QStringLiteral("Ctrl+P")));
    if (m_read)
        show();
}

} // namespace encore::ui
