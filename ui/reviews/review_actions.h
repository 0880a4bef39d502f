#pragma once

#include "base/words_in_time.h"
#include "reviews/review_desk.h"
#include "shell/notice.h"

namespace encore::ui {

class AskSheet;
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
    void more(QWidget* anchor);
    void addTask();
    void showChanges();
    void link(CustomerId customer, OrderId order);
    void unlink();
    void markNotOurs();
    void complain();
    /// Takes the last thing back, as often as it was offered.
    void undoLast();
    bool canUndo() const { return bool(m_lastUndo); }

    /// The outcome of a write, for other parts of the page too: offers undo. `leaving`: the reviews are done
    /// with, the next one opens.
    void done(const ChangeSet& changes, const QString& text, const std::vector<ReviewId>& leaving = {});

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);

private:
    void taskSaved(const QString& done, UnitId unit);
    void report(const Result<ReviewOutcome>& outcome, const QString& text, const std::vector<ReviewId>& leaving = {});
    void closeWithoutReply(const std::vector<ReviewId>& ids);
    DayDefaults dayDefaults() const;

    ReviewDesk& m_desk;
    ReviewList& m_list;
    ReviewDetail& m_detail;
    AskSheet* m_ask;
    std::function<void()> m_lastUndo;
};

} // namespace encore::ui
