#pragma once

#include "common/latest_job.h"
#include "shell/page.h"
#include "shop/shop.h"
#include "today/today_data.h"

#include <QTimer>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace encore::ui {

class ApprovalsCard;
class Button;
class Card;
class ChannelsCard;
class ChecklistCard;
class ElidedLabel;
class ErrorState;
class LateCard;
class LinkButton;
class OwedCard;
class PlainLabel;
class PrimaryButton;
class Prompts;
class PulseCard;
class StarsView;
class TaskBoard;
class TaskCard;

/// The first page of the day: what to answer, what was promised, what came since, how fast we answer.
class TodayPage final : public Page {
    Q_OBJECT
public:
    TodayPage(Shop& shop, Prompts& prompts);
    ~TodayPage() override;

    QString id() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    Icon icon() const override { return Icon::Today; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override;
    QStringList screens() const override { return {QStringLiteral("tasks")}; }
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    QVariantMap target() const override { return {{QStringLiteral("view"), currentSubView()}}; }
    void activate(const QVariantMap& target) override;
    void deactivate() override;
    void focusFirst() override;
    void retranslate() override;
    bool isReady() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeAnswer();
    void load();
    void count();
    void showAll();
    void showHead();
    void showAnswer();
    void showNews();
    void showSpeed();
    void arrange();
    void start();
    QString lastVisitKey() const;
    void noteVisit();
    void showView(bool tasks);
    void beginTask(const Task& task);
    void offerUndo(const QString& done, UnitId unit);
    void openReviews(const QVariantMap& target) { emit openRequested(QStringLiteral("reviews"), target); }

    Shop& m_shop;
    LatestJob m_reading, m_counting;
    QTimer m_settle, m_minute;
    TodayData m_data;
    AnswerSpeed m_speed;
    qint64 m_since = 0;
    bool m_loaded = false;
    bool m_active = false;
    bool m_wide = true;

    PlainLabel* m_greeting;
    PlainLabel* m_date;
    Button* m_newReview;
    Button* m_newOrder;
    ErrorState* m_error;
    QWidget* m_content;
    QGridLayout* m_grid;
    ChecklistCard* m_checklist;

    Card* m_answer;
    PlainLabel* m_answerTitle;
    PlainLabel* m_answerCount;
    PlainLabel* m_overdue;
    LinkButton* m_confirm;
    StarsView* m_urgentStars;
    PlainLabel* m_urgentName;
    ElidedLabel* m_urgentAside;
    ElidedLabel* m_urgentText;
    PrimaryButton* m_start;

    QStackedWidget* m_stack;
    TaskBoard* m_board;
    OwedCard* m_owed;
    LateCard* m_late;
    TaskCard* m_tasks;
    Card* m_news;
    QVBoxLayout* m_newsRows;
    ChannelsCard* m_channels;
    ApprovalsCard* m_approvals;
    PulseCard* m_pulse;
    Card* m_figure;
    LinkButton* m_allFigures;
    LinkButton* m_service;
    PlainLabel* m_speedHead;
    PlainLabel* m_speedText;
    PlainLabel* m_speedDetail;
};

} // namespace encore::ui
