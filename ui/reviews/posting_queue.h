#pragma once

#include "reviews/review_desk.h"

#include <QObject>

namespace encore::ui {

class Composer;
class ReviewDetail;
class ReviewList;

/// Walks through the answers that are ready: each is copied and its page opened, and once it is marked as posted
/// the next one follows. What is ready is kept in the shop, so the walk can be left at any time and taken up again.
/// What is set for later waits for its time.
class PostingQueue final : public QObject {
    Q_OBJECT
public:
    PostingQueue(ReviewDesk& desk, ReviewList& list, ReviewDetail& detail, Composer& composer, QObject* parent = nullptr);

    /// Opens the view of what is to be posted and begins with the first.
    void start();
    void stop();
    bool isRunning() const { return m_running; }
    /// To be told before the list moves on after a posting.
    void aboutToMoveOn();

signals:
    void finished(int posted);
    /// Something is ready, but its time has not come.
    void noneDue();
    void failed(const encore::Error& error);

private:
    void arrive();
    int done() const;
    void showLine();

    ReviewDesk& m_desk;
    ReviewList& m_list;
    ReviewDetail& m_detail;
    Composer& m_composer;
    bool m_running = false;
    bool m_arriving = false;     ///< the next review that opens is copied
    int m_posted = 0;
    int m_total = 0;              // that were due when it began
};

} // namespace encore::ui
