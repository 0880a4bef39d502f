#include "reviews/batch_sheet.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "widgets/lint_bar.h"
#include "reviews/reply_editor.h"
#include "reviews/review_words.h"
#include "widgets/button.h"
#include "widgets/card.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int sheetWidth = 640, listHeight = 236, editorHeight = 132;
constexpr double sameShare = .6;
}

BatchSheet::BatchSheet(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, sheetWidth), m_desk(desk), m_counts(new PlainLabel({}, Type::BodyStrong)), m_warning(new PlainLabel({}, Type::Body, Token::Warning)),
      m_list(new QListWidget), m_review(new PlainLabel({}, Type::Body, Token::Text2)), m_editor(new ReplyEditor), m_checklist(new LintBar), m_leave(new Button),
      m_accept(new PrimaryButton)
{
    setObjectName(QStringLiteral("batchSheet"));
    m_counts->setObjectName(QStringLiteral("batchCounts"));
    m_counts->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("batchWarning"));
    m_warning->setWordWrap(true);
    m_review->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("batchList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(listHeight);
    m_editor->setObjectName(QStringLiteral("batchEditor"));
    m_editor->setFixedHeight(editorHeight);
    m_leave->setObjectName(QStringLiteral("batchLeaveOut"));
    m_accept->setObjectName(QStringLiteral("batchAccept"));
    setSaveButton(m_accept);
    body()->addWidget(m_counts);
    body()->addWidget(m_warning);
    body()->addWidget(m_list, 1);
    body()->addWidget(new Line);
    for (QWidget* part : QList<QWidget*>{m_review, m_editor, m_checklist})
        body()->addWidget(part);
    addFootButton(m_leave);
    addFootButton(m_accept);
    needsPermission(m_accept, Permission::Reviews);
    setLightDismiss(false);   // texts that were changed are not lost by a click beside
    m_list->installEventFilter(this);
    m_editor->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &BatchSheet::showRow);
    connect(m_list, &QListWidget::itemActivated, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &QTextEdit::textChanged, this, &BatchSheet::textChanged);
    connect(m_editor, &ReplyEditor::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_leave, &QPushButton::clicked, this, &BatchSheet::toggle);
    connect(m_accept, &QPushButton::clicked, this, &BatchSheet::accept);
}

void BatchSheet::present(const ReplyTemplate& chosen, const std::vector<ReviewId>& reviews)
{
    m_template = chosen;
    m_reviews = reviews;
    m_replies.clear();
    m_row = -1;
    setTitle(tr("“%1” for %n review(s)", nullptr, int(reviews.size())).arg(chosen.title.left(60)));
    m_list->setAccessibleName(tr("Answers"));
    m_editor->setAccessibleName(tr("Answer"));
    m_list->clear();
    m_loading = true;
    m_editor->setReply({});
    m_loading = false;
    m_counts->setText(tr("Writing the texts…"));
    m_warning->hide();
    m_accept->setEnabled(false);
    open();
    m_list->setFocus();
    m_job.run(
        [&shop = m_desk.shop(), profile = m_desk.shop().profile(), now = m_desk.now(), chosen, reviews](const CancelFlag& stop) -> Result<std::vector<BatchReply>> {
            auto store = shop.openStore();
            if (!store)
                return tl::unexpected(store.error());
            return prepareReplies(**store, profile, now, chosen, reviews, stop.asQuestion());
        },
        [this](Result<std::vector<BatchReply>> made) {
            if (!made) {
                close();
                return emit failed(made.error());
            }
            m_replies = std::move(*made);
            m_left.clear();
            for (const BatchReply& reply : m_replies)
                m_left.push_back(reply.mayGo() && !reply.suits);   // thanks for a high mark are not sent to one star unasked
            fill();
        });
}

QString BatchSheet::state(const BatchReply& reply) const
{
    switch (reply.hindrance) {
    case BatchReply::Hindrance::None:
        return reply.alikeCount > 0 || reply.alike >= sameShare ? tr("ready, like others") : tr("ready");
    case BatchReply::Hindrance::Gone: return tr("no longer there");
    case BatchReply::Hindrance::TakesNoAnswer: return tr("takes no answer");
    case BatchReply::Hindrance::Answered: return tr("answered already");
    case BatchReply::Hindrance::OpenPlaces: return tr("open places");
    case BatchReply::Hindrance::Refused: return LintBar::objection(reply.findings);
    }
    return {};
}

QString BatchSheet::rowText(size_t row) const
{
    const BatchReply& reply = m_replies[row];
    const QString mark = m_left[row] ? QStringLiteral("–") : reply.mayGo() ? QStringLiteral("✓") : QStringLiteral("✕");
    const QString stars = reply.stars ? QString(*reply.stars, QChar(0x2605)) + QStringLiteral("  ") : QString();
    return mark + QStringLiteral("  ") + stars + review_words::author(reply.author) + QStringLiteral("  ·  ") + (!m_left[row] ? state(reply) : reply.suits ? tr("left out") : tr("left out, the template is for other reviews"));
}

void BatchSheet::fill()
{
    m_list->clear();
    for (size_t row = 0; row < m_replies.size(); ++row) {
        auto* item = new QListWidgetItem(rowText(row));
        item->setSizeHint({100, 32});
        m_list->addItem(item);
    }
    showCounts();
    // The first that needs a hand, else the first.
    int first = 0;
    for (int row = int(m_replies.size()) - 1; row >= 0; --row)
        if (m_replies[size_t(row)].hindrance == BatchReply::Hindrance::OpenPlaces || m_replies[size_t(row)].hindrance == BatchReply::Hindrance::Refused)
            first = row;
    m_list->setCurrentRow(m_replies.empty() ? -1 : first);
    m_list->setFocus();
}

void BatchSheet::showCounts()
{
    int go = 0, open = 0, alike = 0, others = 0;
    for (size_t row = 0; row < m_replies.size(); ++row) {
        others += m_left[row] && !m_replies[row].suits;
        if (m_left[row])
            continue;
        go += m_replies[row].mayGo();
        open += !m_replies[row].mayGo();
        alike += m_replies[row].mayGo() && (m_replies[row].alikeCount > 0 || m_replies[row].alike >= sameShare);
    }
    QStringList parts{tr("%n ready", nullptr, go)};
    if (open > 0)
        parts << tr("%n cannot go out as they are and stay behind", nullptr, open);
    if (others > 0)
        parts << tr("%n left out, the template is for other reviews", nullptr, others);
    if (m_reviews.size() > size_t(kMostBatchReplies))
        parts << tr("the first %1 of %2, so that each can be looked at").arg(format::count(kMostBatchReplies), format::count(qint64(m_reviews.size())));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_warning->setText(alike > 1 ? tr("%n of them read the same. People notice; change some words, or use a template with the name and the product in it.", nullptr, alike) : QString());
    m_warning->setVisible(alike > 1);
    m_accept->setEnabled(go > 0);
    m_accept->setText(m_desk.needsApproval() ? tr("Show %n to the owner", nullptr, go) : tr("Post %n one by one", nullptr, go));
}

std::optional<ReplyContext> BatchSheet::contextOf(const BatchReply& reply)
{
    const auto review = m_desk.store().reviews().find(reply.review);
    if (!review)
        return std::nullopt;
    ReplyContextBuilder reader(m_desk.store(), m_desk.shop().profile(), m_desk.now());
    auto context = reader.read(*review, true);
    return context ? std::optional(std::move(*context)) : std::nullopt;
}

void BatchSheet::showRow(int row)
{
    m_row = row;
    const bool some = row >= 0 && size_t(row) < m_replies.size();
    m_leave->setVisible(some);
    m_context = some ? contextOf(m_replies[size_t(row)]) : std::nullopt;
    if (!some)
        return;
    const BatchReply& reply = m_replies[size_t(row)];
    m_review->setText(reply.firstWords.trimmed().isEmpty() ? tr("Rating without text") : reply.firstWords);
    m_loading = true;
    m_editor->setReply(reply.text);
    m_editor->setReadOnly(!m_context || reply.hindrance == BatchReply::Hindrance::Answered || reply.hindrance == BatchReply::Hindrance::TakesNoAnswer);
    m_loading = false;
    m_checklist->show(reply.findings);
    m_leave->setText(m_left[size_t(row)] ? tr("Take in") : tr("Leave out"));
}

void BatchSheet::textChanged()
{
    if (m_loading || m_row < 0 || size_t(m_row) >= m_replies.size() || !m_context)
        return;
    BatchReply& reply = m_replies[size_t(m_row)];
    reply.text = m_editor->reply().trimmed();
    checkAgain(reply, *m_context);
    compare(m_replies);
    m_checklist->show(reply.findings);
    for (size_t row = 0; row < m_replies.size(); ++row)
        m_list->item(int(row))->setText(rowText(row));
    showCounts();
}

void BatchSheet::toggle()
{
    if (m_row < 0 || size_t(m_row) >= m_replies.size())
        return;
    m_left[size_t(m_row)] = !m_left[size_t(m_row)];
    m_list->item(m_row)->setText(rowText(size_t(m_row)));
    m_leave->setText(m_left[size_t(m_row)] ? tr("Take in") : tr("Leave out"));
    showCounts();
}

void BatchSheet::keepRefused(const std::vector<ReplyService::Prepared::Refused>& refused)
{
    std::erase_if(m_replies, [&](const BatchReply& reply) {
        return std::none_of(refused.begin(), refused.end(), [&](const auto& one) { return one.review == reply.review; });
    });
    for (BatchReply& reply : m_replies)
        if (const auto context = contextOf(reply))
            checkAgain(reply, *context);
    m_left.assign(m_replies.size(), false);
    fill();
}

void BatchSheet::accept()
{
    std::vector<ReplyInput> inputs;
    for (size_t row = 0; row < m_replies.size(); ++row)
        if (!m_left[row] && m_replies[row].mayGo())
            inputs.push_back({m_replies[row].review, true, false, m_replies[row].text, m_template.id, {}});
    if (inputs.empty())
        return;
    const bool asks = m_desk.needsApproval();
    const auto done = m_desk.replies().prepare(inputs);
    if (!done)
        return emit failed(done.error());
    QString text = asks ? tr("%n shown to the owner", nullptr, done->prepared) : tr("%n made ready for posting", nullptr, done->prepared);
    if (done->skipped > 0)
        text += QStringLiteral(" · ") + tr("%n take no answer any more", nullptr, done->skipped);
    if (done->refused.empty()) {
        close();
        return emit prepared(done->changes, text, !asks);
    }
    // The rules became stricter while this stood open: what they forbid stays here, and says why.
    text += QStringLiteral(" · ") + tr("%n break a rule and stay here", nullptr, int(done->refused.size()));
    keepRefused(done->refused);
    emit prepared(done->changes, text, false);
}

bool BatchSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            accept();
            return true;
        }
        if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Space)) {
            toggle();
            return true;
        }
        if (watched == m_list && enter) {
            m_editor->setFocus();
            m_editor->goToOpenPlace();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
