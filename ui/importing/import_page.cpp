#include "importing/import_page.h"

#include "base/calendar.h"
#include "common/error_text.h"
#include "common/format.h"
#include "common/prompts.h"
#include "exchange/table_source.h"
#include "importing/mapping_panel.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

ImportPage::ImportPage(Shop& shop, Prompts& prompts, QWidget* parent) : Page(parent), m_shop(shop), m_prompts(prompts)
{
    setAcceptDrops(true);
    build();
    retranslate();
    goTo(File);
}

void ImportPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap16);
    outer->setSpacing(metric::gap12);
    auto* head = new QHBoxLayout;
    m_title = new PlainLabel({}, Type::PageTitle);
    m_source = new ElidedLabel({}, Type::Body, Token::Text2);
    m_steps = new PlainLabel({}, Type::Body, Token::Text2);
    head->addWidget(m_title);
    head->addWidget(m_source, 1);
    head->addWidget(m_steps);
    outer->addLayout(head);

    m_stack = new QStackedWidget;
    m_drop = new EmptyState;
    m_drop->setIcon(Icon::Import, Token::Accent);
    connect(m_drop, &StatePanel::acted, this, [this] {
        m_prompts.openFile(tr("Import a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                openFile(path);
        });
    });
    connect(m_drop, &StatePanel::secondActed, this, [this] { openPasted(QGuiApplication::clipboard()->text()); });
    m_busy = new LoadingState;
    m_failed = new ErrorState;
    connect(m_failed, &StatePanel::acted, this, [this] { goTo(File); });
    m_stack->addWidget(m_drop);
    m_stack->addWidget(buildColumns());
    m_stack->addWidget(buildCheck());
    m_stack->addWidget(buildDone());
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_failed);
    outer->addWidget(m_stack, 1);

    auto* foot = new QHBoxLayout;
    m_back = new Button;
    m_back->setObjectName(QStringLiteral("back"));
    m_promise = new PlainLabel({}, Type::Body, Token::Text2);
    m_badRows = new Button;
    m_badRows->setObjectName(QStringLiteral("saveBadRows"));
    m_undo = new Button;
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_next = new PrimaryButton;
    m_next->setObjectName(QStringLiteral("next"));
    foot->addWidget(m_back);
    foot->addWidget(m_promise);
    foot->addStretch(1);
    foot->addWidget(m_badRows);
    foot->addWidget(m_undo);
    foot->addWidget(m_next);
    outer->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step == Busy) {
            m_job.cancel();
            m_reading = false;
            goTo(m_table.columns.empty() ? File : Columns);
        } else {
            goTo(m_step == Check ? Columns : File);
        }
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step == Columns)
            check();
        else if (m_step == Check)
            run();
        else if (m_step == Done)
            emit openRequested(m_options.kind == ImportKind::Reviews ? QStringLiteral("reviews") : m_options.kind == ImportKind::Customers ? QStringLiteral("customers") : QStringLiteral("orders"), {});
    });
    connect(m_badRows, &QPushButton::clicked, this, &ImportPage::saveBadRows);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
}

QWidget* ImportPage::buildColumns()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    auto* what = new Card;
    auto* row = new QHBoxLayout;
    m_looksLike = new PlainLabel;
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_options.kind = ImportKind(m_kind->currentData().toInt());
        m_options.profile = QStringLiteral("plain");
        m_mapping = suggestMapping(m_options.kind, m_table);
        showColumns();
    });
    row->addWidget(m_looksLike);
    row->addWidget(m_kind);
    row->addStretch(1);
    what->body()->addLayout(row);
    layout->addWidget(what);
    auto* columns = new Card;
    m_columns = new MappingPanel;
    columns->body()->addWidget(m_columns);
    layout->addWidget(columns);
    auto* match = new Card;
    m_matchTitle = new PlainLabel({}, Type::Body, Token::Text2);
    m_matchTitle->setWordWrap(true);
    m_policy = new QComboBox;
    m_policy->setObjectName(QStringLiteral("policy"));
    m_answerLabel = new PlainLabel({}, Type::Body, Token::Text2);
    m_answerFrom = new QDateEdit(QDate::currentDate());
    m_answerFrom->setObjectName(QStringLiteral("answerFrom"));
    m_answerFrom->setCalendarPopup(true);
    auto* policyRow = new QHBoxLayout;
    policyRow->addWidget(m_matchTitle, 1);
    policyRow->addWidget(m_policy);
    match->body()->addLayout(policyRow);
    auto* answerRow = new QHBoxLayout;
    answerRow->addWidget(m_answerLabel, 1);
    answerRow->addWidget(m_answerFrom);
    match->body()->addLayout(answerRow);
    layout->addWidget(match);
    layout->addStretch(1);
    return new ScrollPane(content);
}

QWidget* ImportPage::buildCheck()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_checkCard = new Card;
    m_checkText = new PlainLabel({}, Type::Lead);
    m_checkText->setWordWrap(true);
    m_checkCard->body()->addWidget(m_checkText);
    layout->addWidget(m_checkCard);
    m_problemCard = new Card;
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(metric::gap4);
    m_problemCard->body()->addLayout(m_problems);
    layout->addWidget(m_problemCard);
    layout->addStretch(1);
    return new ScrollPane(content);
}

QWidget* ImportPage::buildDone()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_doneCard = new Card;
    m_doneText = new PlainLabel({}, Type::Lead);
    m_doneText->setWordWrap(true);
    m_doneCard->body()->addWidget(m_doneText);
    layout->addWidget(m_doneCard);
    m_factsCard = new Card;
    m_doneFacts = new PlainLabel({}, Type::Reading);
    m_doneFacts->setWordWrap(true);
    m_factsCard->body()->addWidget(m_doneFacts);
    layout->addWidget(m_factsCard);
    layout->addStretch(1);
    return new ScrollPane(content);
}

QList<Command> ImportPage::globalCommands()
{
    Command open;
    open.id = QStringLiteral("import.open");
    open.text = tr("Import a table");
    open.icon = Icon::Import;
    open.run = [this] { emit openRequested(id(), {}); };
    return {open};
}

void ImportPage::activate(const QVariantMap& target)
{
    if (const QString file = target.value(QStringLiteral("file")).toString(); !file.isEmpty())
        openFile(file);
    else if (m_step == Done)
        goTo(File);
}

void ImportPage::retranslate()
{
    m_title->setText(title());
    m_drop->setSentence(tr("Drop a table here"));
    m_drop->setDetail(tr("CSV or Excel with customers, orders or reviews, as it is: columns, dates and sums are recognised. Or copy rows in Excel and paste them."));
    m_drop->setAction(tr("Choose a file…"));
    m_drop->setSecondAction(tr("Paste the copied rows"));
    m_looksLike->setText(tr("Looks like"));
    m_kind->setAccessibleName(tr("What the table holds"));
    m_matchTitle->setText(tr("A customer is recognised by id, then phone, then e-mail. Empty cells erase nothing."));
    m_policy->setAccessibleName(tr("What happens to customers that are there already"));
    const int policy = m_policy->currentIndex();
    m_policy->clear();
    m_policy->addItem(tr("fill only what is empty"), int(ImportPolicy::Fill));
    m_policy->addItem(tr("take over what the file says"), int(ImportPolicy::Overwrite));
    m_policy->addItem(tr("leave them as they are"), int(ImportPolicy::Create));
    m_policy->setCurrentIndex(qMax(0, policy));
    m_answerLabel->setText(tr("Answer reviews from this day on; older ones are archived without a deadline."));
    m_answerFrom->setAccessibleName(tr("Answer reviews from"));
    m_promise->setText(tr("Nothing is written until you press “Import”. An import can be undone on any day."));
    m_badRows->setText(tr("Save the bad rows…"));
    m_undo->setText(tr("Undo import"));
    m_problemCard->setTitle(tr("Rows with questions"));
    m_factsCard->setTitle(tr("Five facts about your shop"));
    goTo(m_step);
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    const int at = step == File ? 0 : step == Columns ? 1 : step == Check ? 2 : step == Done ? 3 : -1;
    QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")};
    if (at >= 0)
        names[at] = QStringLiteral("● ") + names[at];
    m_steps->setText(names.join(QStringLiteral("  ›  ")));
    m_back->setVisible(step != File && step != Failed && step != Done);
    m_back->setText(step == Busy ? tr("Stop") : tr("Back"));
    m_next->setVisible(step == Columns || step == Check || step == Done);
    m_next->setText(step == Columns ? tr("Check the rows") : step == Check ? tr("Import") : tr("Show what came in"));
    m_promise->setVisible(step == Columns || step == Check);
    m_badRows->setVisible((step == Check || step == Done) && m_report.problemCount > 0);
    m_undo->setVisible(step == Done && m_report.unit);
    emit changed();
}

void ImportPage::openFile(const QString& path)
{
    m_options = {};
    m_options.file = path;
    m_source->setText(QFileInfo(path).fileName());
    read();
}

void ImportPage::openPasted(const QString& text)
{
    m_options = {};
    m_options.pasted = text;
    m_source->setText(tr("copied rows"));
    read();
}

void ImportPage::read()
{
    struct Read {
        Status status;
        TableSummary table;
        ColumnMapping mapping;
        KindGuess guess;
    };
    m_reading = true;
    m_table = {};
    m_report = {};
    m_busy->setSentence(tr("Reading the table…"));
    goTo(Busy);
    m_job.run(
        [options = m_options](const CancelFlag&) {
            Read r;
            auto source = openImportSource(options);
            if (!source) {
                r.status = tl::unexpected<Error>(source.error());
                return r;
            }
            auto table = summarise(**source);
            if (!table) {
                r.status = tl::unexpected<Error>(table.error());
                return r;
            }
            r.table = std::move(*table);
            r.guess = guessKind(r.table);
            r.mapping = r.guess.profile ? mappingFor(*r.guess.profile, r.table) : suggestMapping(r.guess.kind, r.table);
            return r;
        },
        [this](Read r) {
            m_reading = false;
            if (!r.status) {
                m_failed->setError(r.status.error());
                m_failed->setAction(tr("Choose another file"));
                goTo(Failed);
            } else {
                m_table = std::move(r.table);
                m_mapping = std::move(r.mapping);
                m_options.kind = r.guess.kind;
                if (r.guess.profile)
                    m_options.source = r.guess.profile->name;
                showColumns();
                goTo(Columns);
            }
            emit ready();
        });
}

void ImportPage::showColumns()
{
    m_kind->clear();
    for (const ImportKind kind : {ImportKind::Mixed, ImportKind::Orders, ImportKind::Customers, ImportKind::Reviews, ImportKind::Products, ImportKind::OrderItems})
        m_kind->addItem(importKindTitle(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_options.kind)));
    m_columns->show(m_options.kind, m_table, m_mapping);
    const bool reviews = m_options.kind == ImportKind::Reviews;
    m_answerLabel->setVisible(reviews);
    m_answerFrom->setVisible(reviews);
}

ImportOptions ImportPage::chosen() const
{
    ImportOptions options = m_options;
    options.onlyMapped = true;
    options.map = m_columns->assignments();
    options.policy = ImportPolicy(m_policy->currentData().toInt());
    return options;
}

void ImportPage::check() { start(true); }
void ImportPage::run() { start(false); }

void ImportPage::start(bool dryRun)
{
    if (m_options.kind == ImportKind::Reviews && !dryRun) {
        const Result<ChangeSet> set = m_shop.write({UnitKind::Settings, Permission::Import, QStringLiteral("settings.answer_from"), {}}, [&](UnitOfWork& unit) {
            return m_shop.store().settings().set(unit, QLatin1String(setting::kAnswerFrom), m_answerFrom->date().toString(Qt::ISODate));
        });
        if (!set) {
            emit failed(set.error());
            return;
        }
    }
    m_reading = true;
    m_busy->setSentence(dryRun ? tr("Checking the rows…") : tr("Importing… Saving elsewhere waits until this is done."));
    goTo(Busy);
    ImportOptions options = chosen();
    options.dryRun = dryRun;
    auto* job = new JobStatus(dryRun ? tr("Checking the rows") : tr("Importing"), this);
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    job->setCancel([cancel] { *cancel = true; });
    emit jobStarted(job);
    connect(m_back, &QPushButton::clicked, job, [cancel] { *cancel = true; });
    m_job.run(
        [this, options, cancel, job = QPointer<JobStatus>(job)](const CancelFlag&) -> Result<ImportReport> {
            ENCORE_LET(const auto store, m_shop.openStore());
            return runImport(*store, options, [this, job](double share, qint64 rows) {
                QMetaObject::invokeMethod(this, [job, share, rows] {
                    if (job)
                        job->setProgress(share, format::count(rows));
                }, Qt::QueuedConnection);
            }, cancel.get());
        },
        [this, dryRun, job](const Result<ImportReport>& report) {
            m_reading = false;
            job->finish();
            job->deleteLater();
            if (dryRun)
                showCheck(report);
            else
                showDone(report);
            emit ready();
        });
}

QString ImportPage::counters(const ImportReport& r) const
{
    QStringList parts;
    const auto say = [&](const char* key, const QString& text) {
        if (r.created.value(QLatin1String(key)) > 0)
            parts << text;
    };
    const auto n = [&](const char* key) { return int(r.created.value(QLatin1String(key))); };
    say("orders", tr("%n new order(s)", nullptr, n("orders")));
    say("customers", tr("%n new customer(s)", nullptr, n("customers")));
    say("reviews", tr("%n new review(s)", nullptr, n("reviews")));
    say("products", tr("%n new product(s)", nullptr, n("products")));
    say("replies", tr("%n reply(ies)", nullptr, n("replies")));
    qint64 updated = 0;
    for (const qint64 u : r.updated)
        updated += u;
    if (updated > 0)
        parts << tr("%n record(s) filled in", nullptr, int(updated));
    if (r.unchanged > 0)
        parts << tr("%n row(s) there already", nullptr, int(r.unchanged));
    if (r.duplicates > 0)
        parts << tr("%n row(s) repeat another", nullptr, int(r.duplicates));
    if (r.errors > 0)
        parts << tr("%n row(s) left out", nullptr, int(r.errors));
    return parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(" · "));
}

void ImportPage::showCheck(const Result<ImportReport>& report)
{
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled)
            emit failed(report.error());
        goTo(Columns);
        return;
    }
    m_report = *report;
    m_checkCard->setTitle(tr("What will come of it"));
    m_checkText->setText(tr("%n row(s)", nullptr, int(m_report.rows)) + QStringLiteral(": ") + counters(m_report));
    while (QLayoutItem* item = m_problems->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_problemCard->setVisible(!m_report.problems.empty());
    m_problemCard->setAside(format::count(m_report.problemCount));
    for (const ImportProblem& p : m_report.problems) {
        auto* line = new ElidedLabel(tr("row %1").arg(format::count(p.row)) + QStringLiteral("   ") + (p.field.isEmpty() ? QString() : fieldTitle(p.field) + QStringLiteral(": ")) + p.message,
                                     Type::Body, p.error ? Token::Negative : Token::Warning);
        m_problems->addWidget(line);
    }
    goTo(Check);
}

void ImportPage::showDone(const Result<ImportReport>& report)
{
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled)
            emit failed(report.error());
        goTo(Columns);
        return;
    }
    m_report = *report;
    if (m_report.unit)
        m_shop.lookForOthers();
    m_doneCard->setTitle(tr("Imported"));
    m_doneText->setText(counters(m_report));
    m_factsCard->hide();
    m_facts.run(
        [this](const CancelFlag&) -> FirstFacts {
            const auto store = m_shop.openStore();
            return store ? readFirstFacts(**store) : FirstFacts();
        },
        [this](const FirstFacts& facts) {
            m_doneFacts->setText(firstFactSentences(facts).join(u'\n'));
            m_factsCard->show();
        });
    goTo(Done);
}

// The rows are written by trying the file once more: nothing of it is kept.
void ImportPage::saveBadRows()
{
    m_prompts.saveFile(tr("Save the bad rows"), QStringLiteral("errors.csv"), tr("CSV (*.csv)"), [this](const QString& path) {
        if (path.isEmpty())
            return;
        ImportOptions options = chosen();
        options.dryRun = true;
        options.errorsFile = path;
        m_job.run(
            [this, options](const CancelFlag&) -> Result<ImportReport> {
                ENCORE_LET(const auto store, m_shop.openStore());
                return runImport(*store, options);
            },
            [this, path](const Result<ImportReport>& report) {
                if (!report)
                    emit failed(report.error());
                else
                    emit noticeRaised({tr("Saved to %1").arg(QFileInfo(path).fileName()), Notice::Tone::Positive, {}, {}});
            });
    });
}

void ImportPage::undo()
{
    const auto outcome = m_shop.undo(m_report.unit);
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    if (!outcome->done) {
        m_prompts.ask({tr("Some rows were changed since. Undo everything else?"), tr("%n row(s) stay as they are.", nullptr, int(outcome->conflictCount)), tr("Undo the rest"), {}, false},
                      [this](bool accepted) {
                          if (!accepted)
                              return;
                          if (const auto partly = m_shop.undo(m_report.unit, true); !partly)
                              emit failed(partly.error());
                          else
                              goTo(File);
                      });
        return;
    }
    emit noticeRaised({tr("The import was undone"), Notice::Tone::Positive, {}, {}});
    m_report = {};
    goTo(File);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
    else if (event->mimeData()->hasText())
        openPasted(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace encore::ui
