#include "reviews/new_review_sheet.h"
#include "reviews/review_actions.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "reviews/reviews_page.h"

namespace encore::ui {

// The keys of the page. Kept apart from the page so that they can be read as one table.

QList<Command> ReviewsPage::listCommands()
{
    CommandSet add("reviews");
    add("find", tr("Find in reviews"), "Ctrl+F", [this] { m_list->focusSearch(); }, Icon::Search);
    add("find2", {}, "/", [this] { m_list->focusSearch(); });
    add("filter", tr("Filter and views of your own"), "F", [this] { presentFilter(); }, Icon::Filter);
    add("next", tr("Next"), "J", [this] { m_list->move(1); }, Icon::None, false);
    add("previous", tr("Previous"), "K", [this] { m_list->move(-1); }, Icon::None, false);
    // In a field this selects the text.
    add("select_all", tr("Select all of this list"), "Ctrl+A", [this] { m_list->chooseAll(); }).enabled = [this] { return !isTextEditor(window()->focusWidget()); };
    add("undo", tr("Undo"), "Z", [this] { m_actions->undoLast(); }, Icon::Undo).enabled = [this] { return m_actions->canUndo(); };
    const qsizetype onReview = add.size();
    add("select", tr("Select"), "X", [this] { m_list->toggleChosen(); }, Icon::Check);
    add("select_range", tr("Select up to here"), "Shift+X", [this] { m_list->toggleRange(); });
    add("case", tr("Open or create its case"), "C", [this] { emit openRequested(QStringLiteral("cases"), {{QStringLiteral("review"), m_list->currentId()}}); }, Icon::Cases);
    add("changes", tr("Who changed what"), "H", [this] { m_actions->showChanges(); }, Icon::Clock);
    add("snooze", tr("Snooze…"), "S", [this] { m_actions->snooze(); }, Icon::Snooze);
    add("close", tr("Close…"), "E", [this] { m_actions->close(); }, Icon::Check);
    add("assign", tr("Assign…"), "A", [this] { m_actions->assign(); }, Icon::User);
    add("assign_me", tr("Assign to me"), "Shift+A", [this] { m_actions->assignToMe(); }, Icon::User);
    add("class", tr("What kind of review…"), "U", [this] { m_actions->classify(); }, Icon::Tag);
    add("tag", tr("Tag…"), "G", [this] { m_actions->tag(); }, Icon::Tag);
    add("wait", tr("Wait for…"), "W", [this] { m_actions->waitFor(); }, Icon::Clock);
    add("go_on", tr("Look into it, or go on"), "", [this] { m_actions->lookInto(); }, Icon::Reviews);
    add("archive", tr("From before, or to be answered after all"), "", [this] { m_actions->archive(); }, Icon::Reviews);
    add("complaint", tr("Complaint to the platform…"), "", [this] { m_detail->review() && m_detail->review()->complaintAt ? m_actions->decideComplaint() : m_actions->complain(); });
    add("task", tr("New task about it…"), "", [this] { m_actions->addTask(); }, Icon::Calendar);
    add("media", tr("Video, photo or link…"), "", [this] { m_actions->editMedia({}); }, Icon::Video);
    add("reopen", tr("Reopen"), "", [this] { m_actions->reopen(); }, Icon::Refresh);
    for (int stars = 1; stars <= 5; ++stars)
        add(qPrintable(QStringLiteral("stars%1").arg(stars)), tr("Set %n star(s)", nullptr, stars), qPrintable(QStringLiteral("Alt+%1").arg(stars)),
            [this, stars] { m_actions->setStars(stars); }, Icon::Star);
    add.requireFrom(onReview, [this] { return m_list->currentId() != 0; });
    add.needs(Permission::Undo, {"undo"});
    add.needs(Permission::Reviews, {"snooze", "close", "assign", "assign_me", "class", "tag", "wait", "go_on", "archive", "complaint", "task", "media", "reopen", "stars1", "stars2", "stars3", "stars4", "stars5"});
    return add.commands();
}

QList<Command> ReviewsPage::commands() { return replyCommands() + listCommands(); }

QList<Command> ReviewsPage::globalCommands()
{
    Command write;
    write.id = QStringLiteral("new.review");
    write.text = tr("Write a review down");
    write.shortcut = Shortcut(QStringLiteral("R"));
    write.icon = Icon::Reviews;
    write.run = [this] {
        emit openRequested(id(), {});
        m_new->present();
    };
    Command capture;
    capture.id = QStringLiteral("reviews.capture");
    capture.text = tr("Capture a review from the clipboard");
    capture.shortcut = Shortcut(QStringLiteral("Ctrl+Shift+V"));
    capture.icon = Icon::Copy;
    capture.run = [this] {
        emit openRequested(id(), {});
        if (!m_new->capture())
            emit noticeRaised({tr("The clipboard holds no text."), Notice::Tone::Warning, {}, {}});
    };
    Command round;
    round.id = QStringLiteral("reviews.round");
    round.text = tr("Round of the platforms");
    round.icon = Icon::Globe;
    round.run = [this] { presentRound(); };
    write.needs = capture.needs = Permission::Reviews;
    return {write, capture, round};
}

} // namespace encore::ui
