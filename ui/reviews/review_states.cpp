#include "common/format.h"
#include "reviews/posted_text_sheet.h"
#include "reviews/review_actions.h"
#include "reviews/review_detail.h"
#include "reviews/review_list.h"
#include "reviews/review_words.h"
#include "service/drill_repository.h"
#include "shop/unit_label.h"
#include "widgets/ask_sheet.h"

namespace encore::ui {

// Whom a review waits for, whether it is owed an answer at all, and what became of ours where it stands.

// Whom, what for, until when: a digit each, or one's own words.
void ReviewActions::waitFor()
{
    const std::vector<ReviewId> ids = m_list.targets();
    if (ids.empty())
        return;
    AskSheet::Question question;
    question.title = ids.size() == 1 ? tr("Whom does it wait for?") : tr("Whom do %n review(s) wait for?", nullptr, int(ids.size()));
    question.hint = tr("While the author owes us something, the clock of the answer stands. Colleagues and suppliers are our own affair: the answer stays due.");
    for (const ReviewWait whom : {ReviewWait::Author, ReviewWait::Colleague, ReviewWait::Supplier})
        question.choices << AskSheet::Choice{QString::number(int(whom)), review_words::waitsFor(whom), {}};
    question.accept = tr("Next");
    question.answer = [this, ids](const QString& id, const QString&) { askWhatFor(ids, ReviewWait(id.toInt())); };
    m_ask->ask(std::move(question));
}

void ReviewActions::askWhatFor(const std::vector<ReviewId>& ids, ReviewWait whom)
{
    AskSheet::Question question;
    question.title = tr("What for?");
    const QStringList usual = whom == ReviewWait::Author     ? QStringList{tr("the number of the order"), tr("photos"), tr("an answer to our question")}
                              : whom == ReviewWait::Colleague ? QStringList{tr("what happened"), tr("a decision"), tr("the text of the answer")}
                                                              : QStringList{tr("what they found"), tr("goods"), tr("a decision")};
    for (const QString& words : usual)
        question.choices << AskSheet::Choice{{}, words, {}};
    question.placeholder = tr("Or in your own words");
    question.choicesFirst = true;
    question.accept = tr("Next");
    question.answer = [this, ids, whom](const QString&, const QString& reason) { askUntil(ids, whom, reason); };
    m_ask->ask(std::move(question));
}

void ReviewActions::askUntil(const std::vector<ReviewId>& ids, ReviewWait whom, const QString& reason)
{
    AskSheet::Question question;
    question.title = tr("Until when?");
    question.hint = tr("Then it comes back to the list, whatever happens.");
    const auto moment = momentReader();
    const auto meaning = meaningOf();
    for (const QString& words : {tr("tomorrow"), tr("in 3 days"), tr("in a week")})
        question.choices << AskSheet::Choice{words, words, meaning(words)};
    question.choices << AskSheet::Choice{QStringLiteral("stay"), tr("keep it in the list"), {}};
    question.placeholder = tr("tomorrow, mon 10:00, in 3 days");
    question.choicesFirst = true;
    question.accept = tr("Wait");
    question.meaning = meaning;
    question.answer = [this, ids, whom, reason, moment](const QString& id, const QString& words) {
        std::optional<qint64> until;
        if (id != QLatin1String("stay")) {
            const auto read = moment(words);
            if (!read)
                return;
            until = read->utc;
        }
        perform(ids, [ids, whom, reason, until](ReviewService& reviews) { return reviews.await(ids, whom, reason, until); },
                until ? tr("Waits until %1").arg(format::moment(*until, m_desk.now(), m_desk.zone())) : tr("Waits"), until.has_value());
    };
    m_ask->ask(std::move(question));
}

void ReviewActions::lookInto()
{
    const std::vector<ReviewId> ids = m_list.targets();
    const bool waited = m_detail.review() && m_detail.review()->state == ReviewState::Waiting;
    perform(ids, [ids](ReviewService& reviews) { return reviews.startTriage(ids); }, waited ? tr("It goes on") : tr("Being looked into"));
}

void ReviewActions::archive()
{
    const std::vector<ReviewId> ids = m_list.targets();
    const bool on = !(m_detail.review() && m_detail.review()->archived);
    perform(ids, [ids, on](ReviewService& reviews) { return reviews.archive(ids, on); }, on ? tr("Marked as from before: no answer is due") : tr("It is to be answered"), on);
}

void ReviewActions::editPosted(ReplyId id)
{
    const auto reply = m_desk.store().replies().find(id);
    if (!reply)
        return emit failed(reply.error());
    const auto review = m_desk.store().reviews().find(reply->review);
    if (!review)
        return emit failed(review.error());
    PostedTextSheet& sheet = PostedTextSheet::in(&m_detail);
    connect(&sheet, &PostedTextSheet::changed, this, &ReviewActions::postedTextChanged, Qt::UniqueConnection);
    sheet.present(*reply, reply->isPublic ? m_desk.channel(review->channel).replyLimit.value_or(0) : 0);
}

void ReviewActions::postedTextChanged(ReplyId id, const QString& text)
{
    const auto changes = m_desk.replies().edit(id, text);
    if (!changes)
        return emit failed(changes.error());
    done(*changes, tr("The answer as it stands there now"));
}

void ReviewActions::postedGone(ReplyId id)
{
    const auto changes = m_desk.replies().removed(id);
    if (!changes)
        return emit failed(changes.error());
    done(*changes, tr("Marked: our answer is gone there"));
}

void ReviewActions::star(ReplyId id, bool on)
{
    const auto changes = m_desk.shop().write({UnitKind::Edit, Permission::Reviews, unitLabel(on ? "reply.star" : "reply.unstar"), {}},
                                             [&](UnitOfWork& unit) { return DrillRepository(m_desk.store().db()).star(unit, id, on); });
    if (!changes)
        return emit failed(changes.error());
    done(*changes, on ? tr("Kept as an example") : tr("An example no more"));
}

} // namespace encore::ui
