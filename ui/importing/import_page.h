#pragma once

#include "common/latest_job.h"
#include "exchange/import.h"
#include "exchange/import_profile_repository.h"
#include "exchange/table_source.h"
#include "importing/first_facts.h"
#include "shell/page.h"
#include "shop/shop.h"

#include <atomic>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace encore::ui {

class AnswerFromCard;
class Button;
class Card;
class EarlierImports;
class EmptyState;
class ErrorState;
class FormatLine;
class LoadingState;
class MappingPanel;
class PlaceLine;
class PlainLabel;
class PreviewPanel;
class PrimaryButton;
class Prompts;
class ValuePanel;

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
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    /// {"file": path} opens it at once.
    void activate(const QVariantMap& target) override;
    void retranslate() override;
    bool isReady() const override { return !m_reading; }

    /// Reads the table and goes to the columns; columns that were remembered are filled in as last time.
    /// While an import runs nothing else is opened.
    void openFile(const QString& path);
    void openPasted(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Columns, Check, Done, Busy, Failed };
    void build();
    QWidget* buildColumns();
    QWidget* buildFormat();
    QWidget* buildCheck();
    QWidget* buildDone();
    void goTo(Step step);
    void read();
    void reread(QString ImportOptions::*what, const QString& value);
    void readValues(QString ImportOptions::*what, const QString& value);
    void openSheet(const QString& sheet);
    QString nextSheet() const;
    void propose();
    void chooseKind(ImportKind kind);
    void showColumns();
    void showFormats();
    void showPreview();
    void showPromise();
    void showUnread(const Error& error);
    void showRefused(const Error& error);
    void showProblems();
    void check();
    void run();
    void showCheck(const Result<ImportReport>& report);
    void showDone(const Result<ImportReport>& report);
    void showFailure();
    void showRemember();
    void remember();
    void saveBadRows();
    void undo(UnitId unit, bool skipChanged);
    void next();
    void stop();
    void useRemembered(const RememberedImport& remembered);
    ImportOptions chosen() const;
    void start(bool dryRun);
    QString counters(const ImportReport& report) const;

    Shop& m_shop;
    Prompts& m_prompts;
    LatestJob m_job;
    LatestJob m_facts;
    ImportOptions m_options;
    TableInfo m_info;
    TableSummary m_table;
    std::vector<Row> m_firstRows;                     // for the preview
    ColumnMapping m_mapping;
    const ImportProfile* m_profile = nullptr;         // of the program that wrote the table; nullptr: none known
    ImportReport m_report;
    Error m_error;                  // why nothing could be read, in step Failed
    Step m_step = File;
    std::optional<std::pair<ImportOptions, Step>> m_goBack;   // where another way to read the table fails
    QStringList m_sheetsDone;                         // of the workbook at hand
    QString m_complaint;                              // what the columns lack; empty: nothing is known of it
    bool m_opened = false;      // somebody has come to the page
    bool m_reading = false;
    std::shared_ptr<std::atomic_bool> m_cancel;      // of a check or import that runs
    QStringList m_queue;                              // files dropped together with the one at hand
    QString m_remembered;                             // the mapping in use; empty: none

    PlainLabel* m_title;
    PlainLabel* m_source;
    PlainLabel* m_steps;
    QStackedWidget* m_stack;
    EmptyState* m_drop;
    LoadingState* m_busy;
    ErrorState* m_failed;
    PlainLabel* m_looksLike;
    QComboBox* m_kind;
    FormatLine* m_format;
    PlaceLine* m_place;
    MappingPanel* m_columns;
    ValuePanel* m_values;
    PreviewPanel* m_preview;
    PlainLabel* m_matchTitle;
    QComboBox* m_policy;
    PlainLabel* m_asLastTime;
    Card* m_checkCard;
    Card* m_problemCard;
    PlainLabel* m_checkText;
    QVBoxLayout* m_problems;
    Card* m_doneCard;
    PlainLabel* m_doneText;
    PlainLabel* m_doneFacts;
    Card* m_factsCard;
    Card* m_rememberCard;
    PlainLabel* m_rememberText;
    QLineEdit* m_rememberName;
    Button* m_remember;
    AnswerFromCard* m_answerCard;
    EarlierImports* m_earlier;
    Button* m_back;
    Button* m_badRows;
    Button* m_undo;
    PlainLabel* m_promise;
    PrimaryButton* m_next;
};

} // namespace encore::ui
