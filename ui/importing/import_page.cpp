#include "importing/import_page.h"

#include "common/error_text.h"
#include "common/format.h"
#include "common/prompts.h"
#include "importing/answer_from_card.h"
#include "importing/earlier_imports.h"
#include "importing/mapping_panel.h"
#include "importing/place_line.h"
#include "importing/problem_words.h"
#include "importing/value_panel.h"
#include "shop/safekeeping.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"
#include "widgets/states.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

ImportPage::ImportPage(Shop& shop, Prompts& prompts, QWidget* parent) : Page(parent), m_shop(shop), m_prompts(prompts)
{
    setAcceptDrops(true);
    build();
    retranslate();
    goTo(File);
}

QList<Command> ImportPage::commands()
{
    Command go;
    go.id = QStringLiteral("import.next");
    go.text = m_next->text();
    go.shortcut = Shortcut(QStringLiteral("Ctrl+Enter"));
    go.enabled = [this] { return m_next->isVisibleTo(this); };
    go.run = [this] { next(); };
    Command paste;
    paste.id = QStringLiteral("import.paste");
    paste.text = tr("Paste the copied rows");
    paste.shortcut = Shortcut(QStringLiteral("Ctrl+V"));
    paste.icon = Icon::Import;
    paste.enabled = [this] { return m_step == File || m_step == Done || m_step == Failed; };
    paste.run = [this] { openPasted(QGuiApplication::clipboard()->text()); };
    return {go, paste};
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
    m_opened = true;
    if (const QString file = target.value(QStringLiteral("file")).toString(); !file.isEmpty())
        openFile(file);
    else if (m_step == Done || m_step == File)
        goTo(File);
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
    m_back->setVisible(step == Columns || step == Check || (step == Busy && (m_cancel || m_job.isRunning())));
    m_back->setEnabled(true);
    m_back->setText(step == Busy ? tr("Stop") : tr("Back"));
    m_next->setVisible(step == Columns || step == Check || step == Done);
    m_next->setText(step == Columns ? tr("Check the rows") : step == Check ? tr("Import") : !nextSheet().isEmpty() ? tr("Next sheet: %1").arg(nextSheet().left(40)) : m_queue.isEmpty() ? tr("Show what came in") : tr("Next file: %1").arg(QFileInfo(m_queue.first()).fileName()));
    m_promise->setVisible(step == Columns || step == Check);
    showPromise();
    m_badRows->setVisible((step == Check || step == Done) && m_report.problemCount > 0);
    m_undo->setVisible(step == Done && m_report.unit);
    // Texts and steps are set before anybody looks; what is read from the shop waits until then.
    const bool asks = m_opened && (step == File || (step == Done && m_options.kind == ImportKind::Reviews));
    m_answerCard->setVisible(asks && m_answerCard->read());
    m_earlier->setVisible(m_opened && step == File && m_earlier->read());
    emit changed();
}

void ImportPage::next()
{
    if (m_step == Columns)
        check();
    else if (m_step == Check)
        run();
    else if (m_step == Done && !nextSheet().isEmpty())
        openSheet(nextSheet());
    else if (m_step == Done && !m_queue.isEmpty())
        openFile(m_queue.takeFirst());
    else if (m_step == Done)
        emit openRequested(m_options.kind == ImportKind::Reviews ? QStringLiteral("reviews") : m_options.kind == ImportKind::Customers ? QStringLiteral("customers") : QStringLiteral("orders"), {});
}

// What is being written is told to stop and then says itself how it ended: it may have been done already.
void ImportPage::stop()
{
    if (m_cancel) {
        *m_cancel = true;
        m_back->setEnabled(false);
        m_busy->setSentence(tr("Stopping… Nothing of it stays."));
        return;
    }
    m_job.cancel();
    m_reading = false;
    const Step before = m_goBack ? m_goBack->second : File;
    if (m_goBack)
        m_options = m_goBack->first;
    m_goBack.reset();
    goTo(before);
    emit ready();
}

void ImportPage::check()
{
    if (!m_place->isMissing())
        return start(true);
    m_complaint = tr("Say where this comes from: choose the place above.");
    showPromise();
    m_place->focusPlace();
}

void ImportPage::run() { start(false); }

void ImportPage::start(bool dryRun)
{
    m_reading = true;
    m_busy->setSentence(dryRun ? tr("Checking the rows…") : tr("Importing… Saving elsewhere waits until this is done."));
    m_cancel = std::make_shared<std::atomic_bool>(false);
    goTo(Busy);
    ImportOptions options = chosen();
    options.dryRun = dryRun;
    auto* job = new JobStatus(dryRun ? tr("Checking the rows") : tr("Importing"), this);
    job->setCancel([this] { stop(); });
    emit jobStarted(job);
    m_job.run(
        [this, options, cancel = m_cancel, job = QPointer<JobStatus>(job)](const CancelFlag&) -> Result<ImportReport> {
            ENCORE_LET(const auto store, m_shop.openStore());
            if (!options.dryRun)
                if (const auto copied = copyWhatIsNew(*store, QStringLiteral("import")); !copied)
                    QMetaObject::invokeMethod(this, [this, error = copied.error()] { emit failed(error); }, Qt::QueuedConnection);
            return runImport(*store, options, [this, job](double share, qint64 rows) {
                QMetaObject::invokeMethod(this, [this, job, share, rows] {
                    if (!job)
                        return;
                    job->setProgress(share, format::count(rows));
                    if (m_cancel && !*m_cancel)
                        m_busy->setSentence(tr("%n row(s)", nullptr, int(rows)) + QStringLiteral(" · ") + format::percent(share));
                }, Qt::QueuedConnection);
            }, cancel.get());
        },
        [this, dryRun, job](const Result<ImportReport>& report) {
            m_reading = false;
            m_cancel.reset();
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
    const QString sum = parts.isEmpty() ? tr("nothing new") : parts.join(QStringLiteral(" · "));
    // Else whoever looks for them among what waits believes them lost.
    if (m_options.kind != ImportKind::Reviews || r.replyColumn || n("reviews") == 0)
        return sum;
    return sum + QStringLiteral("\n") + tr("The file tells nothing of answers, so these reviews are neither among those to answer nor in the figures of answering. Choose the column of answers, or bring a file that has one.");
}

void ImportPage::showCheck(const Result<ImportReport>& report)
{
    if (!report)
        return showRefused(report.error());
    m_report = *report;
    m_values->add(m_report);
    showPreview();
    showProblems();
    goTo(Check);
}

// What the columns lack is said where it is mended.
void ImportPage::showRefused(const Error& error)
{
    if (error.code == ErrorCode::WrongUsage)
        m_complaint = problem_words::failure(error, m_options);
    else if (error.code != ErrorCode::Cancelled)
        emit failed(error);
    goTo(Columns);
}

void ImportPage::showProblems()
{
    m_checkCard->setTitle(tr("What will come of it"));
    m_checkText->setText(tr("%n row(s)", nullptr, int(m_report.rows)) + QStringLiteral(": ") + counters(m_report));
    clearLayout(m_problems);
    m_problemCard->setVisible(!m_report.problems.empty());
    m_problemCard->setAside(format::count(m_report.problemCount));
    // What is wrong in many rows alike is said once.
    struct Group {
        QString words;
        bool error;
        QList<qint64> rows;
    };
    std::vector<Group> groups;
    for (const ImportProblem& p : m_report.problems) {
        const QString words = (p.field.isEmpty() ? QString() : problem_words::field(p) + QStringLiteral(": ")) + problem_words::text(p);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.words == words && g.error == p.error; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {words, p.error, {}});
        group->rows << p.row;
    }
    for (const Group& group : groups)
        m_problems->addWidget(new ElidedLabel(problem_words::place(group.rows, group.error) + QStringLiteral("   ") + group.words, Type::Body, group.error ? Token::Negative : Token::Warning));
}

void ImportPage::showDone(const Result<ImportReport>& report)
{
    if (!report)
        return showRefused(report.error());
    m_report = *report;
    m_sheetsDone << m_info.sheet;
    if (m_report.unit)
        m_shop.lookForOthers();
    m_doneCard->setTitle(tr("Imported"));
    m_doneText->setText(counters(m_report));
    m_factsCard->hide();
    showRemember();
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

void ImportPage::showRemember()
{
    static const QRegularExpression dates(QStringLiteral("[\\d_.,()-]+"));
    QString name = QFileInfo(m_options.file).completeBaseName();
    name = name.replace(dates, QStringLiteral(" ")).simplified();
    m_rememberName->setText(!m_remembered.isEmpty() ? m_remembered : !name.isEmpty() ? name : importKindTitle(m_options.kind));
    m_rememberCard->setVisible(m_remembered.isEmpty());
    if (!m_remembered.isEmpty())
        remember();      // the last used one is offered first
}

// By their names, so that columns in another order are found again.
void ImportPage::remember()
{
    QStringList header;
    for (const ColumnSummary& column : m_table.columns)
        header << column.name;
    ImportOptions options = chosen();
    for (QString& assignment : options.map) {
        const QString name = header.value(assignment.section(QStringLiteral("=#"), -1).toInt() - 1).trimmed();
        if (!name.isEmpty() && header.count(name) == 1 && !name.startsWith(u'#'))
            assignment = assignment.section(u'=', 0, 0) + u'=' + name;
    }
    const auto kept = m_shop.write({UnitKind::Edit, Permission::Import, unitLabel("import.remember", {m_rememberName->text()}), {}}, [&](UnitOfWork& unit) {
        return ImportProfileRepository(m_shop.store().db()).save(unit, m_rememberName->text(), header, options);
    });
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    if (m_remembered.isEmpty())
        emit noticeRaised({tr("The columns are remembered as “%1”").arg(m_rememberName->text().simplified()), Notice::Tone::Positive, {}, {}});
    m_remembered = m_rememberName->text().simplified();
    m_rememberCard->hide();
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

void ImportPage::undo(UnitId unit, bool skipChanged)
{
    if (m_reading || !unit)
        return;
    m_reading = true;
    const Step before = m_step;
    m_busy->setSentence(tr("Undoing the import…"));
    goTo(Busy);
    m_job.run(
        [this, unit, skipChanged](const CancelFlag&) -> Result<UndoOutcome> {
            ENCORE_LET(const auto store, m_shop.openStore());
            return store->undo(unit, skipChanged);
        },
        [this, unit, before](const Result<UndoOutcome>& outcome) {
            m_reading = false;
            m_shop.lookForOthers();
            if (outcome && outcome->done) {
                emit noticeRaised({tr("The import was undone"), Notice::Tone::Positive, {}, {}});
                m_report = {};
                goTo(File);
            } else {
                goTo(before);
            }
            emit ready();
            if (!outcome)
                emit failed(outcome.error());
            else if (!outcome->done)
                m_prompts.ask({tr("Some rows were changed since. Undo everything else?"), tr("%n row(s) stay as they are.", nullptr, int(outcome->conflictCount)), tr("Undo the rest"), {}, false},
                              [this, unit](bool accepted) {
                                  if (accepted)
                                      undo(unit, true);
                              });
        });
    m_back->hide();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_reading && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty()) {
        const QString first = files.takeFirst();
        m_queue = files;
        openFile(first);
    } else if (event->mimeData()->hasText()) {
        openPasted(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

} // namespace encore::ui
