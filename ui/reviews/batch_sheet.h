#pragma once

#include "common/latest_job.h"
#include "replies/reply_batch_builder.h"
#include "replies/reply_context_builder.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

class QListWidget;

namespace encore::ui {

class Button;
class LintBar;
class PlainLabel;
class PrimaryButton;
class ReplyEditor;

/// The texts that one template gives for many reviews, each to be looked at, changed or left out, before they
/// are made ready for posting. Nothing is written before that.
class BatchSheet final : public Sheet {
    Q_OBJECT
public:
    BatchSheet(ReviewDesk& desk, QWidget* pane);
    void present(const ReplyTemplate& chosen, const std::vector<ReviewId>& reviews);
    bool isReading() const { return m_job.isRunning(); }

signals:
    /// They are ready now; `queue`: begin posting them.
    void prepared(const encore::ChangeSet& changes, const QString& text, bool queue);
    void failed(const encore::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showRow(int row);
    void showCounts();
    void textChanged();
    void toggle();
    void accept();
    void keepRefused(const std::vector<ReplyService::Prepared::Refused>& refused);
    std::optional<ReplyContext> contextOf(const BatchReply& reply);
    QString state(const BatchReply& reply) const;
    QString rowText(size_t row) const;

    ReviewDesk& m_desk;
    LatestJob m_job;
    std::vector<ReviewId> m_reviews;
    ReplyTemplate m_template;
    std::vector<BatchReply> m_replies;
    std::vector<bool> m_left;            ///< left out by hand, or because the template is for other reviews
    std::optional<ReplyContext> m_context;
    int m_row = -1;
    bool m_loading = false;

    PlainLabel* m_counts;
    PlainLabel* m_warning;
    QListWidget* m_list;
    PlainLabel* m_review;
    ReplyEditor* m_editor;
    LintBar* m_checklist;
    Button* m_leave;
    PrimaryButton* m_accept;
};

} // namespace encore::ui
