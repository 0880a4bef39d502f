#include "reviews/composer.h"
#include "reviews/link_sheet.h"
#include "reviews/new_review_sheet.h"
#include "reviews/review_actions.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "reviews/reviews_page.h"
#include "reviews/template_palette.h"

namespace encore::ui {

// The page's part around the answer: composer, templates, and the request for the order number.

void ReviewsPage::connectComposer()
{
    connect(m_detail, &ReviewDetail::shown, m_composer, [this] { m_composer->setReview(m_detail->review(), m_detail->evidence()); });
    connect(m_detail, &ReviewDetail::loaded, m_composer, [this] { m_composer->setReview(m_detail->review(), m_detail->evidence()); });
    connect(m_composer, &Composer::templatesRequested, this, [this] { openTemplates(); });
    connect(m_composer, &Composer::left, m_list, &ReviewList::focusList);
    connect(m_composer, &Composer::failed, this, &Page::failed);
    connect(m_composer, &Composer::noticeRaised, this, &Page::noticeRaised);
    connect(m_composer, &Composer::draftSaved, m_list, [this](ReviewId id) { m_list->model().refresh({id.value}); });
    connect(m_composer, &Composer::posted, this, [this](const ChangeSet& changes, const QString& text, bool done) {
        std::vector<ReviewId> leaving;
        if (done && m_list->currentId())
            leaving.emplace_back(m_list->currentId());
        m_actions->done(changes, text, leaving);
        m_list->focusList();
    });
    connect(m_templates, &TemplatePalette::chosen, m_composer, &Composer::insertTemplate);
    connect(m_templates, &TemplatePalette::failed, this, &Page::failed);
    connect(m_templates, &Sheet::closed, m_composer, &Composer::focusEditor);
    connect(m_links, &LinkSheet::linkRequested, m_actions, &ReviewActions::link);
    connect(m_links, &LinkSheet::notFound, this, &ReviewsPage::authorNotFound);
    connect(m_links, &LinkSheet::failed, this, &Page::failed);
    connect(m_list, &ReviewList::writeRequested, m_new, &NewReviewSheet::present);
    connect(m_new, &NewReviewSheet::failed, this, &Page::failed);
    connect(m_new, &NewReviewSheet::written, this, [this](ReviewId id) {
        m_list->select(id.value);
        if (const auto unit = m_desk.store().nextUndo(); unit && *unit) {
            ChangeSet changes;
            changes.unit = (*unit)->id;
            m_actions->done(changes, tr("Review written down"));
        }
    });
}

void ReviewsPage::openTemplates(const QString& words)
{
    if (!m_detail->review())
        return;
    if (!m_composer->isOpen())
        m_composer->begin(true);
    if (m_composer->isOpen())
        m_templates->present(*m_detail->review(), m_composer->context(), words);
}

void ReviewsPage::openLinks()
{
    if (m_detail->review())
        m_links->present(*m_detail->review(), m_detail->evidence() ? m_detail->evidence()->candidates : std::vector<FoundAuthor>());
}

void ReviewsPage::authorNotFound()
{
    if (!m_detail->review())
        return;
    const Review review = *m_detail->review();
    const Channel channel = m_desk.channel(review.channel);
    if (!channel.mayAskOrderNumber || !m_composer->canAnswer())
        return m_actions->markNotOurs();
    m_composer->begin(true);
    ReplyTemplate ask;
    ask.isBlock = true;   // joins what is written already
    ask.body = m_composer->context().language == QLatin1String("ru")
        ? QStringLiteral("Подскажите, пожалуйста, номер заказа — мы найдём его и разберёмся.")
        : QStringLiteral("Please tell us the number of your order, so that we can find it and look into this.");
    m_composer->insertTemplate(ask);
    if (const auto asked = m_desk.reviews().askOrderNumber(review.id); asked)
        m_actions->done(asked->changes, tr("Marked as asked for the order number"));
    else
        emit failed(asked.error());
    m_composer->focusEditor();
}

QList<Command> ReviewsPage::replyCommands()
{
    QList<Command> made;
    const auto add = [&](const char* id, const QString& text, const char* key, std::function<void()> run, std::function<bool()> enabled, Icon icon = Icon::None) {
        Command command;
        command.id = QStringLiteral("reviews.") + QLatin1String(id);
        command.text = text;
        command.shortcut = Shortcut(QLatin1String(key));
        command.run = std::move(run);
        command.enabled = std::move(enabled);
        command.icon = icon;
        made << command;
    };
    const auto onReview = [this] { return m_list->currentId() != 0; };
    const auto writing = [this] { return m_composer->isOpen(); };
    const auto begin = [this](bool isPublic) {
        m_composer->begin(isPublic);
        m_detail->scrollToComposer();
    };
    add("reply", tr("Reply"), "R", [begin] { begin(true); }, onReview, Icon::Reply);
    add("private", tr("Private message"), "P", [begin] { begin(false); }, onReview, Icon::Lock);
    add("template", tr("Insert a template"), "T", [this] { openTemplates(); }, onReview, Icon::Templates);
    add("template2", {}, "Ctrl+;", [this] { openTemplates(); }, onReview);
    add("link", tr("Link to a customer"), "L", [this] { openLinks(); }, onReview, Icon::Link);
    add("copy_open", tr("Copy and open the page"), "Ctrl+Enter", [this] { m_composer->copyAndOpen(); }, writing, Icon::Send);
    add("post_close", tr("Posted: close, next"), "Ctrl+Shift+Enter", [this] { m_composer->markPosted(true); }, writing, Icon::Check);
    return made;
}

} // namespace encore::ui
