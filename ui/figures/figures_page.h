#pragma once

#include "common/latest_job.h"
#include "common/prompts.h"
#include "figures/figure_set.h"
#include "figures/figure_subject.h"
#include "figures/report_run.h"
#include "shell/page.h"
#include "shop/shop.h"

#include <QTimer>

class QStackedWidget;
class QBoxLayout;

namespace encore::ui {

class Button;
class ChangesSheet;
class EmptyState;
class ErrorState;
class FigureTab;
class LinkButton;
class LoadingState;
class NumberCard;
class PeriodBar;
class PlainLabel;
class ReadingText;
class ReturningTab;
class SegmentedTabs;

/// The figures of the shop: three answers in words, a period, and a tab for each question. Everything is read
/// and computed on workers; while new figures come, the old ones stay.
class FiguresPage final : public Page {
    Q_OBJECT
public:
    /// `keepsWindow`: the shop's window of KPI1 is written down when it is first computed (fixRetentionWindow).
    FiguresPage(Shop& shop, Prompts& prompts, bool keepsWindow = true);
    ~FiguresPage() override;

    QString id() const override { return QStringLiteral("figures"); }
    QString title() const override;
    Icon icon() const override { return Icon::Figures; }
    QList<Command> commands() override;
    QStringList screens() const override { return {QStringLiteral("answering"), QStringLiteral("happy")}; }
    /// {"view": "returning" | "answering" | "happy"}.
    void activate(const QVariantMap& target) override;
    void deactivate() override { m_active = false; }
    QVariantMap target() const override;
    void focusFirst() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void retranslate() override;
    bool isReady() const override;

    /// Asks for other figures, as the controls do.
    void setQuery(const FigureQuery& query);
    const FigureQuery& query() const { return m_query; }
    const std::shared_ptr<const FigureSet>& figures() const { return m_set; }
    NumberCard& numberCard() { return *m_card; }
    ChangesSheet& changesSheet() { return *m_changes; }
    void openChanges();
    /// Asks where to, and writes what is counted now as a report.
    void saveReport();
    ReportRun& reportRun() { return m_report; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTab(FigureTab* tab);
    void chooseTab(const QString& id);
    FigureTab* currentTab() const;
    void shopChanged(const ChangeSet& changes);
    void read();
    void compute();
    /// Counts beforehand what each channel needs that may be chosen next, so that the choice itself takes no time.
    void prepareChannels();
    void forecast();
    void present(std::shared_ptr<const FigureSet> set);
    void showSentences();
    /// Only the tab in sight is filled; the others are when they are chosen.
    bool hasUncounted() const;
    void sayWhyEmpty();
    void fillCurrent();
    void showBusy();
    void placeHead();

    Shop& m_shop;
    Prompts& m_prompts;
    FigureQuery m_query;
    bool m_active = false;
    bool m_stale = true;
    FigureSnapshot::Parts m_parts{FigureSnapshot::kAll};   // what commits touched since the last reading
    bool m_failed = false;
    QTimer m_settle;
    QString m_tab;
    /// Commits of the readings that are not announced yet: also of one whose result was dropped. Theirs while one
    /// runs, the page's when one delivers (there is but one at a time). Empty: nothing is to be written.
    std::shared_ptr<ChangeSet> m_fixed;
    LatestJob m_reader;
    LatestJob m_computer;
    LatestJob m_forecaster;
    LatestJob m_preparer;
    ReportRun m_report;
    std::shared_ptr<const FigureReading> m_reading;
    std::shared_ptr<const FigureSet> m_set;
    std::shared_ptr<const FigureForecast> m_forecast;

    PlainLabel* m_title;
    SegmentedTabs* m_tabs;
    PlainLabel* m_busy;
    PeriodBar* m_bar;
    Button* m_save;
    QBoxLayout* m_head;
    QStackedWidget* m_states;
    LoadingState* m_loading;
    ErrorState* m_error;
    EmptyState* m_empty;
    QWidget* m_content;
    ReadingText* m_sentences;
    LinkButton* m_more;
    bool m_unfolded = false;             // all three sentences in full
    QStackedWidget* m_pages;
    QList<FigureTab*> m_all;
    ReturningTab* m_returning;
    NumberCard* m_card;
    ChangesSheet* m_changes;
    Button* m_openChanges;
};

} // namespace encore::ui
