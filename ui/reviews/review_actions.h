#pragma once

#include "base/words_in_time.h"
#include "reviews/bulk_job.h"
#include "reviews/review_desk.h"
#include "shell/notice.h"

namespace encore::ui {

class AskSheet;
class Composer;
class ReviewDetail;
class ReviewList;

/// What can be done with the review at hand, or with the chosen ones: each asks what it must, does it as one
/// unit of work, offers undo, and opens the next one where the review is done with.
class ReviewActions final : public QObject {
    Q_OBJECT
public:
    ReviewActions(ReviewDesk& desk, ReviewList& list, ReviewDetail& detail, QWidget* pane);

    /// Closes: at once after an answer, else asks why there is none.
    void close();
    void snooze();
    void assign();
    void assignToMe();
    void setStars(int stars);
    void classify();
    void reopen();
    void markUnread();
    /// Asks whom it waits for, what for and until when.
    void waitFor();
    /// Somebody looks into it; what waited goes on.
    void lookInto();
    /// From before the shop began to answer, or not after all.
    void archive();
    /// Our answer was changed where it stands, or is gone there.
    void editPosted(ReplyId reply);
    void postedGone(ReplyId reply);
    /// A good answer is kept as an example to practise with, or no longer.
    void star(ReplyId reply, bool on);
    /// Something was done that is taken back otherwise than by undoing a unit.
    void offerUndo(const QString& text, const std::function<void()>& undo);
    void more(QWidget* anchor);
    void addTask();
    /// A video, photo or link of the review at hand; an id of 0: a new one.
    void editMedia(const ReviewMedia& media);
    void showChanges();
    void link(CustomerId customer, OrderId order);
    void unlink();
    void markNotOurs();
    void takeBackNotOurs();
    void complain();
    /// What the platform said to the complaint.
    void decideComplaint();
    /// Puts a tag on them; a new one by its name.
    void tag();
    /// A task to call or write in private about the review at hand.
    void privateTask(const QString& notes);
    /// The answer is posted at another time: a task leads back to it.
    void postLater(Composer& composer);
    /// Corrects when an answer was posted, to the minute.
    void correctPostedAt(ReplyId reply);
    void approve(const Reply& reply);
    void sendBack(const Reply& reply);
    bool isBusy() const { return m_bulk->isRunning(); }
    /// Takes the last thing back, as often as it was offered.
    void undoLast();
    bool canUndo() const { return bool(m_lastUndo); }

    /// The outcome of a write, for other parts of the page too: offers undo. `leaving`: the reviews are done
    /// with, the next one opens.
    void done(const ChangeSet& changes, const QString& text, const std::vector<ReviewId>& leaving = {});
    /// A sheet or card has written by itself: offers undo.
    void taskSaved(const QString& done, UnitId unit);

signals:
    void jobStarted(encore::ui::JobStatus* job);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);

private:
    void report(const Result<ReviewOutcome>& outcome, const QString& text, const std::vector<ReviewId>& leaving = {});
    /// Does it to one, to many, or to a hundred thousand; says so and offers undo.
    void perform(const std::vector<ReviewId>& ids, BulkJob::Work work, const QString& text, bool leaving = false);
    void closeWithoutReply(const std::vector<ReviewId>& ids);
    void askWhatFor(const std::vector<ReviewId>& ids, ReviewWait whom);
    void askUntil(const std::vector<ReviewId>& ids, ReviewWait whom, const QString& reason);
    void postedTextChanged(ReplyId reply, const QString& text);
    std::function<std::optional<FutureMoment>(const QString&)> momentReader() const;
    std::function<QString(const QString&)> meaningOf() const;
    DayDefaults dayDefaults() const;

    ReviewDesk& m_desk;
    ReviewList& m_list;
    ReviewDetail& m_detail;
    AskSheet* m_ask;
    BulkJob* m_bulk;
    std::optional<qint64> m_lastSnooze;   ///< what was chosen last
    std::function<void()> m_lastUndo;
};

} // namespace encore::ui
