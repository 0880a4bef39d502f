#pragma once

#include "common/latest_job.h"
#include "common/prompts.h"
#include "reviews/pace.h"
#include "reviews/reply_context.h"
#include "reviews/review_desk.h"
#include "reviews/saved_view_repository.h"
#include "shell/page.h"

#include <QTimer>

namespace encore::ui {

class ApprovalCard;
class FilterSheet;
class RoundSheet;
class BatchSheet;
class Composer;
class LinkSheet;
class NewReviewSheet;
class PostingQueue;
class ReviewActions;
class ReviewDetail;
class ReviewList;
class TemplatePalette;

/// Reviews, questions and remarks: what waits for an answer, read, linked, answered and closed one after the
/// other from the keyboard.
class ReviewsPage final : public Page {
    Q_OBJECT
public:
    /// `outside`: where replies are copied and pages are opened; the desktop when empty.
    ReviewsPage(Shop& shop, Prompts& prompts, std::unique_ptr<Outside> outside = {});
    ~ReviewsPage() override;

    QString id() const override { return QStringLiteral("reviews"); }
    QString title() const override;
    Icon icon() const override { return Icon::Reviews; }
    qint64 badge() const override { return m_counters.needsReply; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override;
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    void activate(const QVariantMap& target) override;
    void deactivate() override;
    QVariantMap target() const override;
    void focusFirst() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void retranslate() override;
    bool isReady() const override;

private slots:
    /// Time went on: what woke or became late meanwhile is shown.
    void tick();

private:
    bool mayWrite();
    /// {"filter"}: conditions and order as text, {"among"}: only these reviews, {"title"}.
    void openFiltered(const QVariantMap& target);
    void shopChanged(const ChangeSet& changes);
    void count();
    /// Counts what an answer is worth here; now and then, since it reads all orders.
    void learnWorth();
    void showIdle();
    void currentChanged(qint64 id);
    void markRead();
    void checkReady();
    QList<Command> listCommands();
    QList<Command> replyCommands();
    void connectComposer();
    void openTemplates(const QString& words = {});
    void connectBulk();
    void openTemplatesForMany(const std::vector<ReviewId>& ids);
    /// Opened from its reminder: the answer that is due goes to the clipboard.
    void copyDue();
    void openLinks();
    void authorNotFound();

    struct Counted {
        ReviewCounters counters;
        int handledToday = 0;
        Pace pace;                                         ///< of whoever works, today
        std::optional<qint64> nextWaking;
        std::vector<std::pair<SavedView, qint64>> views;   ///< saved ones, with how many each holds
        int channelsDue = 0;                               ///< in the round of the platforms
    };
    static Result<Counted> countIn(Store& store, qint64 now, StaffId me, qint64 dayStart, int roundHours);
    void connectViews();
    void openSaved(qint64 id);
    void presentFilter();
    void presentRound();

    ReviewDesk m_desk;
    ReviewCounters m_counters;
    Counted m_counted;
    LatestJob m_counting;
    LatestJob m_learning;
    qint64 m_learnedAt = 0;
    QTimer m_minute;
    QTimer m_settle;              ///< many changes in a row are read once
    QTimer m_readLater;           ///< a review counts as read once it was looked at
    bool m_active = false;
    bool m_ticked = false;        ///< the counting that runs was begun by the clock
    ReviewList* m_list;
    ReviewDetail* m_detail;
    ReviewActions* m_actions;
    Composer* m_composer;
    TemplatePalette* m_templates;
    LinkSheet* m_links;
    NewReviewSheet* m_new;
    FilterSheet* m_filter;
    RoundSheet* m_round;
    ApprovalCard* m_approval;
    BatchSheet* m_batch;
    PostingQueue* m_queue;
    std::vector<ReviewId> m_manyForTemplate;   ///< for which a template is being chosen
    ReplyContext m_manyContext;
};

} // namespace encore::ui
