#include "reviews/template_palette.h"

#include "replies/suggestion_rule_repository.h"
#include "reviews/reply_context.h"
#include "widgets/card.h"
#include "widgets/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

TemplatePalette::TemplatePalette(ReviewDesk& desk, QWidget* pane)
    : Sheet(pane, {}, 520), m_desk(desk), m_search(new SearchField), m_list(new QListWidget), m_note(new PlainLabel({}, Type::Small, Token::Text3)), m_preview(new ReadingText)
{
    setObjectName(QStringLiteral("templatePalette"));
    m_search->setObjectName(QStringLiteral("templateSearch"));
    m_search->setMaxLength(200);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_note->setWordWrap(true);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("templatePreview"));
    card->body()->addWidget(m_preview);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(card);
    body()->addWidget(m_note);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, &TemplatePalette::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePalette::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { choose(false); });
}

void TemplatePalette::present(const Review& review, const ReplyContext& context, const QString& words, int many)
{
    m_many = many;
    m_context = &context;
    m_filter = {};
    m_filter.stars = review.stars;
    m_filter.reviewClass = review.reviewClass;
    m_filter.channel = review.channel;
    m_filter.language = context.language;
    m_suggested = {};
    m_suggestedBy.clear();
    const auto rules = SuggestionRuleRepository(m_desk.store().db()).list();
    if (!rules)
        emit failed(rules.error());
    else if (const SuggestionRule* rule = firstMatch(*rules, review)) {
        m_suggested = rule->templateId;
        m_suggestedBy = rule->name;
    }
    setTitle(tr("Templates"));
    m_search->setPlaceholderText(tr("Title, shortcut or words"));
    m_search->setAccessibleName(tr("Find a template"));
    m_list->setAccessibleName(tr("Templates"));
    m_search->setText(words);
    find();
    open();
    m_search->setFocus();
}

void TemplatePalette::find()
{
    if (!m_context)
        return;
    TemplateFilter filter = m_filter;
    filter.words = m_search->text().trimmed();
    auto found = m_desk.store().templates().list(filter);
    bool fits = true;
    if (found && found->empty()) {   // better one that does not quite fit than nothing
        TemplateFilter any;
        any.words = filter.words;
        found = m_desk.store().templates().list(any);
        fits = false;
    }
    if (!found)
        return emit failed(found.error());
    m_found = std::move(*found);
    std::ranges::stable_sort(m_found, {}, [](const TemplateUse& use) { return use.entry.isBlock; });
    // What a rule of the shop offers stands on top, whatever else it is for; it is only offered.
    if (m_suggested && filter.words.isEmpty()) {
        const auto at = std::ranges::find(m_found, m_suggested, [](const TemplateUse& use) { return use.entry.id; });
        if (at != m_found.end()) {
            std::rotate(m_found.begin(), at, at + 1);
        } else if (const auto one = m_desk.store().templates().find(m_suggested); one && one->active) {
            m_found.insert(m_found.begin(), TemplateUse{*one, 0, {}});
        }
    }
    const bool offered = !m_found.empty() && m_found.front().entry.id == m_suggested && filter.words.isEmpty();
    m_list->clear();
    for (const TemplateUse& use : m_found) {
        QString text = use.entry.title;
        if (offered && use.entry.id == m_suggested)
            text = QStringLiteral("★  ") + text;
        if (!use.entry.shortcut.isEmpty())
            text += QStringLiteral("   /") + use.entry.shortcut;
        if (use.entry.isBlock)
            text += QStringLiteral("   ") + tr("block");
        auto* item = new QListWidgetItem(text);
        item->setSizeHint({100, 32});
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    if (m_found.empty())
        m_note->setText(filter.words.isEmpty() ? tr("There are no templates yet. Add some on the page Templates.") : tr("No template has these words."));
    else if (m_many > 1)
        m_note->setText(tr("Enter shows the text for each of the %n review(s); nothing goes out yet.", nullptr, m_many));
    else if (offered)
        m_note->setText(tr("On top by your rule “%1”. Enter inserts, Ctrl+Enter inserts and copies, Shift+Enter inserts and stays.").arg(m_suggestedBy.left(60)));
    else
        m_note->setText(fits ? tr("Enter inserts, Ctrl+Enter inserts and copies, Shift+Enter inserts and stays.") : tr("None fits these stars and this place; these are all of them."));
    preview(m_list->currentRow());
}

void TemplatePalette::preview(int row)
{
    if (row < 0 || size_t(row) >= m_found.size())
        return m_preview->setText({});
    const RenderedText rendered = renderTemplate(m_found[size_t(row)].entry.body, m_context->values);
    QList<ReadingText::Mark> marks;
    for (const PlaceholderSpan& span : rendered.spans)
        marks << ReadingText::Mark{int(span.start), int(span.length), span.kind == PlaceholderSpan::Kind::Unresolved ? Token::WarningSoft : Token::AccentSoft, false};
    m_preview->setText(rendered.text, marks);
}

void TemplatePalette::choose(bool stay, bool copy)
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_found.size())
        return;
    const ReplyTemplate chosenOne = m_found[size_t(row)].entry;
    if (!stay)
        close();
    emit chosen(chosenOne, copy);
}

bool TemplatePalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_search || watched == m_list)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(key->modifiers() & Qt::ShiftModifier, key->modifiers() & Qt::ControlModifier);
            return true;
        }
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (watched == m_search && step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
