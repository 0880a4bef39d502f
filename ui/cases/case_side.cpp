#include "cases/case_side.h"

#include "cases/case_words.h"
#include "common/evidence_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "widgets/attachment_strip.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/stars.h"

#include <QHBoxLayout>
#include <QLineEdit>
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

constexpr int textShown = 600;
constexpr int linesShown = 4;

} // namespace

CaseSide::CaseSide(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this)), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("caseSide"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::gap12);
    m_files = new AttachmentStrip(desk.shop);
    m_layout->addWidget(m_files);
    m_layout->addStretch(1);
    m_note->setObjectName(QStringLiteral("caseNote"));
    m_note->setMaxLength(2000);
    m_note->hide();
    needsPermission(m_note, Permission::Reviews);
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_note->text().trimmed();
        m_note->clear();
        if (!text.isEmpty())
            emit noteAdded(text);
    });
    retranslate();
}

Card* CaseSide::addCard(const char* name, const QString& title)
{
    auto* card = new Card(title);
    card->setObjectName(QLatin1String(name));
    m_column->addWidget(card);
    return card;
}

void CaseSide::addLink(Card* card, const QString& text, const QString& page, qint64 id, const char* name)
{
    auto* link = new LinkButton(text);
    link->setObjectName(QLatin1String(name));
    connect(link, &QPushButton::clicked, this, [this, page, id] { emit openRequested(page, {{QStringLiteral("id"), id}}); });
    card->body()->addWidget(link, 0, Qt::AlignLeft);
}

void CaseSide::show(const CaseFile& file)
{
    const bool noting = m_note->hasFocus();
    m_note->setParent(this);
    m_note->hide();
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::gap12);
    m_layout->insertWidget(0, m_content);
    m_files->show({{}, {}, {}, file.c.id});
    if (file.review)
        addReview(file);
    addCustomer(file);
    addEarlier(file);
    addNotes(file);
    addClock(file);
    if (noting)
        m_note->setFocus();
}

void CaseSide::addReview(const CaseFile& file)
{
    const Review& r = *file.review;
    Card* card = addCard("caseReview", r.kind == ReviewKind::Question ? tr("Question") : tr("Review"));
    card->setAside(format::shortDay(m_desk.dayOf(r.publishedAt), m_desk.today()));
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::gap8);
    if (r.stars)
        head->addWidget(new StarsView(*r.stars, 13));
    head->addWidget(new ElidedLabel(file.channelName, Type::Small, Token::Text2), 1);
    card->body()->addLayout(head);
    if (r.state == ReviewState::Removed)
        card->body()->addWidget(wrapped(tr("It is gone where it stood. The case goes on: the customer is still here."), Type::Small, Token::Warning));
    QString text = r.title.isEmpty() ? r.text : r.text.isEmpty() ? r.title : r.title + QLatin1Char('\n') + r.text;
    if (text.size() > textShown)
        text = text.left(textShown) + QChar(0x2026);
    if (text.trimmed().isEmpty())
        card->body()->addWidget(wrapped(tr("Rating without text")));
    else
        card->body()->addWidget(wrapped(text, Type::Body, Token::Text));
    if (r.stars && *r.stars <= 3 && file.rating.count > 0) {
        auto* label = wrapped(evidence_words::madeUpFor(file.rating.mean, *r.stars, file.channelName), Type::Small);
        label->setObjectName(QStringLiteral("positivesNeeded"));
        label->setToolTip(evidence_words::meanExplained());
        card->body()->addWidget(label);
    }
    addLink(card, tr("Open the review →"), QStringLiteral("reviews"), r.id.value, "caseOpenReview");
}

void CaseSide::addCustomer(const CaseFile& file)
{
    Card* card = addCard("caseCustomer", {});
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap8);
    const QString name = case_words::person(file.row);
    row->addWidget(new Avatar(name, 32), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(name, Type::BodyStrong));
    words->addWidget(wrapped(file.c.customer ? file.totals.count ? tr("%n order(s) for %1", nullptr, int(file.totals.count)).arg(format::money(file.totals.net, m_desk.currency())) : tr("no orders yet")
                                             : tr("not linked to a customer"), Type::Small));
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    if (file.c.customer)
        addLink(card, tr("Customer card →"), QStringLiteral("customers"), file.c.customer.value, "caseOpenCustomer");
    if (file.order) {
        const OrderRow& order = *file.order;
        card->body()->addWidget(new Line);
        QStringList parts{tr("order %1").arg(order.number.isEmpty() ? QStringLiteral("—") : QStringLiteral("№ ") + order.number), format::money(order.net(), m_desk.currency())};
        if (!order.firstProduct.isEmpty())
            parts << order.firstProduct;
        parts << (order.deliveredAt ? tr("delivered %1").arg(format::day(m_desk.dayOf(*order.deliveredAt), m_desk.today()))
                                    : tr("placed %1").arg(format::day(m_desk.dayOf(order.placedAt), m_desk.today())));
        card->body()->addWidget(wrapped(parts.join(QStringLiteral(" · ")), Type::Body, Token::Text));
        addLink(card, tr("Open the order →"), QStringLiteral("orders"), order.id.value, "caseOpenOrder");
    } else if (!file.productName.isEmpty()) {
        card->body()->addWidget(wrapped(file.productName, Type::Body, Token::Text));
    }
}

void CaseSide::addEarlier(const CaseFile& file)
{
    const auto rows = [&](Card* card, const std::vector<CaseRow>& list) {
        int shown = 0;
        for (const CaseRow& row : list) {
            if (++shown > linesShown)
                break;
            const QString text = format::shortDay(m_desk.dayOf(row.openedAt), m_desk.today()) + QStringLiteral(" · ") + row.title.left(60);
            addLink(card, text, QStringLiteral("cases"), row.id.value, "caseOpenEarlier");
        }
    };
    if (!file.earlier.empty()) {
        Card* card = addCard("caseEarlier", tr("Earlier cases of this customer"));
        card->setAside(format::count(qint64(file.earlier.size())));
        rows(card, file.earlier);
    }
    if (!file.sameCause.empty()) {
        Card* card = addCard("caseSameCause", tr("Same cause"));
        card->body()->addWidget(wrapped(evidence_words::times(file.cause.days30, file.cause.days90, file.cause.days365), Type::Small));
        rows(card, file.sameCause);
    }
}

void CaseSide::addNotes(const CaseFile& file)
{
    Card* card = addCard("caseNotes", tr("Notes"));
    for (const CaseNote& note : file.notes) {
        QStringList head{format::moment(note.at, m_desk.now(), m_desk.zone()), note.staffName};
        head.removeAll(QString());
        card->body()->addWidget(wrapped(note.text.left(4000), Type::Body, Token::Text));
        card->body()->addWidget(wrapped(head.join(QStringLiteral(", ")), Type::Hint, Token::Text3));
    }
    card->body()->addWidget(m_note);
    m_note->show();
}

void CaseSide::addClock(const CaseFile& file)
{
    const qint64 now = m_desk.now();
    QStringList lines{tr("Opened %1").arg(format::moment(file.c.openedAt, now, m_desk.zone()))};
    const auto owed = dueOf(file.row.times());
    const auto due = owed ? owed : file.c.dueAt;
    lines << (due ? tr("Answer due %1").arg(format::moment(*due, now, m_desk.zone())) : tr("No deadline: the shop has no working hours"));
    if (file.row.respondedAt)
        lines << tr("Answered %1").arg(format::moment(*file.row.respondedAt, now, m_desk.zone()));
    for (const CasePause& pause : file.pauses) {
        if (pause.to == pause.from) {
            lines << tr("Waited %1, the clock ran on: %2").arg(format::moment(pause.from, now, m_desk.zone()), pause.reason);
            continue;
        }
        const QString length = format::duration(pause.to.value_or(now) - pause.from);
        if (pause.to)
            lines << tr("Waited %1: %2").arg(length, pause.reason);
        else if (!pause.until)
            lines << tr("Waits for %1: %2").arg(length, pause.reason);
        else
            lines << (*pause.until <= now ? tr("Waited until %1, no word since: %2") : tr("Waits until %1 at the latest: %2"))
                         .arg(case_words::untilText(*pause.until, now, m_desk.zone()), pause.reason);
    }
    for (const CaseClosing& closing : file.closings) {
        lines << tr("Closed %1").arg(format::moment(closing.closedAt, now, m_desk.zone()));
        if (closing.reopenedAt)
            lines << (closing.isVoid() ? tr("Open again within a week: that closing does not count") : tr("Open again %1").arg(format::moment(*closing.reopenedAt, now, m_desk.zone())));
    }
    Card* card = addCard("caseClock", tr("Clock"));
    card->body()->addWidget(wrapped(lines.join(QLatin1Char('\n')), Type::Small));
}

void CaseSide::retranslate()
{
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setAccessibleName(tr("Add a note"));
}

} // namespace encore::ui
