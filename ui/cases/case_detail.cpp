#include "cases/case_detail.h"

#include "cases/case_path.h"
#include "cases/case_side.h"
#include "cases/case_words.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/pill.h"
#include "widgets/scroll_pane.h"
#include "widgets/sheet.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int sideWidth = 284;
constexpr int narrowBelow = 760;
} // namespace

CaseDetail::CaseDetail(CaseDesk& desk, QWidget* parent) : FilePane(QStringLiteral("caseDetail"), parent), m_desk(desk)
{
    setMinimumWidth(420);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_seen = new Button;
    layout->addWidget(buildHead());
    layout->addWidget(new Line);

    m_banner = new Card;
    m_banner->setObjectName(QStringLiteral("caseBanner"));
    m_bannerHead = new PlainLabel({}, Type::BodyStrong, Token::Negative);
    m_bannerText = new PlainLabel({}, Type::Body, Token::Text);
    m_bannerText->setWordWrap(true);
    m_bannerText->setObjectName(QStringLiteral("caseBannerText"));
    m_seen->setObjectName(QStringLiteral("caseAlarmSeen"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_bannerHead);
    words->addWidget(m_bannerText);
    auto* bannerRow = new QHBoxLayout;
    bannerRow->addLayout(words, 1);
    bannerRow->addWidget(m_seen, 0, Qt::AlignTop);
    m_banner->body()->addLayout(bannerRow);

    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(metric::gap20, metric::gap16, metric::gap16, metric::gap20);
    column->setSpacing(metric::gap12);
    m_path = new CasePath(desk);
    column->addWidget(m_banner);
    column->addWidget(m_path);
    column->addStretch(1);
    m_scroll = new ScrollPane(main);
    auto* side = new QWidget;
    m_sideLayout = new QVBoxLayout(side);
    m_sideLayout->setContentsMargins(0, metric::gap16, metric::gap20, metric::gap20);
    m_side = new CaseSide(desk);
    m_sideLayout->addWidget(m_side);
    m_sideScroll = new ScrollPane(side);
    m_sideScroll->setFixedWidth(sideWidth + metric::gap20);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(m_sideScroll);
    layout->addLayout(body, 1);


    setContent(content);
    m_drawer = new Sheet(this, {}, sideWidth + 60);
    m_drawer->setObjectName(QStringLiteral("caseDrawer"));
    connect(m_seen, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("alarm_seen")); });
}

QWidget* CaseDetail::buildHead()
{
    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    head->setFixedHeight(64);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metric::gap20, metric::gap4, metric::gap20, metric::gap4);
    row->setSpacing(metric::gap8);
    m_title = new ElidedLabel({}, Type::Title);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_about = new ElidedLabel({}, Type::Body, Token::Text2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    auto* below = new QHBoxLayout;
    below->setSpacing(metric::gap8);
    words->addLayout(below);
    words->addStretch(1);
    m_state = new Pill;
    m_state->setObjectName(QStringLiteral("caseState"));
    m_due = new Pill;
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_later = new Pill;
    m_later->setObjectName(QStringLiteral("caseLater"));
    m_owner = new Button({}, Icon::User);
    m_owner->setObjectName(QStringLiteral("caseOwner"));
    needsPermission({m_owner, m_seen}, Permission::Reviews);
    m_sideButton = new IconButton(Icon::User, {});
    m_sideButton->setObjectName(QStringLiteral("caseSideButton"));
    m_more = new IconButton(Icon::More, {});
    m_more->setObjectName(QStringLiteral("caseMore"));
    below->addWidget(m_state);
    below->addWidget(m_due);
    below->addWidget(m_later);
    below->addWidget(m_about, 1);
    row->addLayout(words, 1);
    for (QWidget* w : QList<QWidget*>{m_owner, m_sideButton, m_more})
        row->addWidget(w);
    connect(m_owner, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("assign")); });
    connect(m_sideButton, &QPushButton::clicked, this, &CaseDetail::toggleSide);
    connect(m_more, &QPushButton::clicked, this, [this] { emit actionRequested(QStringLiteral("more")); });
    return head;
}

QWidget* CaseDetail::moreButton() const { return m_more; }

void CaseDetail::leave()
{
    m_path->flush();
    m_drawer->close();
    m_scroll->verticalScrollBar()->setValue(0);
}

CaseDetail::Reading CaseDetail::reading(qint64 id) const
{
    return [&shop = m_desk.shop, id, now = m_desk.now()]() -> Result<CaseFile> {
        ENCORE_LET(auto store, shop.openStore());
        return readCaseFile(*store, CaseId(id), now);
    };
}

void CaseDetail::showFile()
{
    const CaseRow& row = m_file.row;
    const qint64 now = m_desk.now();
    m_title->setText(m_file.c.title.simplified());
    QStringList about{case_words::kind(row.kind), case_words::person(row), row.productName, row.channelName};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_state->set(isOpen(row.state) ? case_words::severity(row.severity) + QStringLiteral(" · ") + case_words::state(row.state) : case_words::state(row.state),
                 isOpen(row.state) ? case_words::severityTone(row.severity) : isSideExit(row.state) ? Tone::Neutral : Tone::Positive);
    const auto promised = row.promise();
    const case_words::Chip chip = promised && *promised < m_desk.today() ? case_words::chip(row, now, m_desk.today()) : case_words::dueChip(row, now);
    m_due->set(chip.text, chip.tone);
    m_due->setVisible(!chip.text.isEmpty());
    const case_words::Chip stamp = isOpen(row.state) ? case_words::Chip() : case_words::laterStamp(m_file.later, m_desk.zone(), m_desk.today());
    m_later->set(stamp.text, stamp.tone);
    m_later->setVisible(!stamp.text.isEmpty());
    m_later->setToolTip(case_words::laterText(m_file.later, m_desk.currency(), m_desk.zone(), m_desk.today()));
    if (const auto due = dueOf(row.times()))
        m_due->setToolTip(tr("Answer due %1").arg(format::exactMoment(*due, m_desk.zone())));
    m_owner->setText(row.ownerName.isEmpty() ? tr("Nobody's") : row.ownerName.left(24));
    m_owner->setToolTip(tr("Who is responsible"));
    showBanner();
    m_path->show(m_file);
    m_side->show(m_file);
}

void CaseDetail::showBanner()
{
    const CaseRow& row = m_file.row;
    const bool alarm = row.secondFailure && !m_file.failures.empty() && isOpen(row.state);
    QString head, text;
    if (alarm) {
        head = tr("A second failure within a year");
        QStringList lines{tr("A good recovery helps once; after a second failure it rarely does. The owner decides.")};
        for (const EarlierFailure& f : m_file.failures) {
            if (lines.size() > 3)
                break;
            // A case and the review it grew from are one trouble, told once.
            if (f.review && std::any_of(m_file.failures.begin(), m_file.failures.end(), [&](const EarlierFailure& other) { return other.grewFrom == f.review; }))
                continue;
            lines << format::day(m_desk.dayOf(f.at), m_desk.today()) + QStringLiteral(": ") + (f.stars ? QString(*f.stars, QChar(0x2605)) + QLatin1Char(' ') : QString()) + f.title.left(90);
        }
        text = lines.join(QLatin1Char('\n'));
    } else if (!row.ownerActive && isOpen(row.state)) {
        head = tr("%1 works here no more").arg(row.ownerName);
        text = tr("Somebody else must take the case over.");
    }
    m_banner->setVisible(!head.isEmpty());
    m_banner->setGround(alarm ? Token::NegativeSoft : Token::WarningSoft);
    m_bannerHead->setToken(alarm ? Token::Negative : Token::Warning);
    m_bannerHead->setText(head);
    m_bannerText->setText(text);
    m_seen->setText(alarm ? tr("I have seen it") : tr("Assign…"));
    m_seen->setVisible(!alarm || !row.alarmSeen);
}

void CaseDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void CaseDetail::placeSide()
{
    const bool narrow = width() < narrowBelow;
    m_sideButton->setVisible(narrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_sideScroll->setVisible(!narrow);
    if (narrow) {
        m_drawer->body()->addWidget(m_side);
    } else {
        m_drawer->close();
        m_sideLayout->addWidget(m_side);
    }
}

void CaseDetail::toggleSide()
{
    if (m_narrow)
        m_drawer->isOpen() ? m_drawer->close() : m_drawer->open();
}

void CaseDetail::retranslate()
{
    idle()->setIcon(Icon::Cases);
    idle()->setSentence(tr("No case is open"));
    m_sideButton->setName(tr("Review, customer, order"));
    m_more->setName(tr("More"));
    m_drawer->setTitle(tr("Review, customer, order"));
    m_path->retranslate();
    m_side->retranslate();
    if (file())
        showFile();
}

} // namespace encore::ui
