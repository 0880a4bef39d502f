#pragma once

#include "common/latest_job.h"
#include "exchange/import.h"
#include "importing/first_facts.h"
#include "shell/page.h"
#include "shop/shop.h"

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class EmptyState;
class ErrorState;
class LoadingState;
class MappingPanel;
class PlainLabel;
class PrimaryButton;
class Prompts;

/// Brings a table into the shop in four steps: file, columns, check, done. Nothing is written before the last
/// button, and the whole can be undone on any later day. Not in the rail: opened from other pages and the palette.
class ImportPage final : public Page {
    Q_OBJECT
public:
    ImportPage(Shop& shop, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Import a table"); }
    Icon icon() const override { return Icon::Import; }
    Place place() const override { return Place::Foot; }
    QList<Command> globalCommands() override;
    /// {"file": path} opens it at once.
    void activate(const QVariantMap& target) override;
    void retranslate() override;
    bool isReady() const override { return !m_reading; }

    /// Reads the table and goes to the columns.
    void openFile(const QString& path);
    void openPasted(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Columns, Check, Done, Busy, Failed };
    void build();
    QWidget* buildColumns();
    QWidget* buildCheck();
    QWidget* buildDone();
    void goTo(Step step);
    void read();
    void showColumns();
    void check();
    void run();
    void showCheck(const Result<ImportReport>& report);
    void showDone(const Result<ImportReport>& report);
    void saveBadRows();
    void undo();
    ImportOptions chosen() const;
    void start(bool dryRun);
    QString counters(const ImportReport& report) const;

    Shop& m_shop;
    Prompts& m_prompts;
    LatestJob m_job;
    LatestJob m_facts;
    ImportOptions m_options;
    TableSummary m_table;
    ColumnMapping m_mapping;
    ImportReport m_report;
    Error m_error;
    Step m_step = File;
    bool m_reading = false;
    qint64 m_total = 0;

    PlainLabel* m_title;
    PlainLabel* m_source;
    PlainLabel* m_steps;
    QStackedWidget* m_stack;
    EmptyState* m_drop;
    LoadingState* m_busy;
    ErrorState* m_failed;
    PlainLabel* m_looksLike;
    QComboBox* m_kind;
    MappingPanel* m_columns;
    PlainLabel* m_matchTitle;
    QComboBox* m_policy;
    PlainLabel* m_answerLabel;
    QDateEdit* m_answerFrom;
    Card* m_checkCard;
    Card* m_problemCard;
    PlainLabel* m_checkText;
    QVBoxLayout* m_problems;
    Card* m_doneCard;
    PlainLabel* m_doneText;
    PlainLabel* m_doneFacts;
    Card* m_factsCard;
    Button* m_back;
    Button* m_badRows;
    Button* m_undo;
    PlainLabel* m_promise;
    PrimaryButton* m_next;
};

} // namespace encore::ui
