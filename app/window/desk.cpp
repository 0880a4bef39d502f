#include "window/desk.h"

#include "common/history_words.h"
#include "common/role_gate.h"
#include "db/backup.h"
#include "demo/demo_shop.h"
#include "people/people_desk.h"
#include "reminders/reminder_keeper.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "start/start_page.h"
#include "window/backup_keeper.h"
#include "window/composition.h"
#include "window/record_palette.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

namespace encore::app {

Desk::Desk(const Clock& clock, ui::Theme& theme, ui::Language& language) : m_clock(clock), m_theme(theme), m_language(language) {}

Desk::~Desk() { closeShop(); }

void Desk::closeShop(bool copy)
{
    m_restoring.cancel();
    if (m_window && m_remembering && m_shown)
        m_window->save();
    m_window.reset();
    m_palette.reset();
    if (m_backups && m_remembering && copy)
        m_backups->finish();
    m_backups.reset();
    m_shop.reset();
}

Status Desk::openShop(const QString& path)
{
    ENCORE_LET(auto shop, Shop::open(path, m_clock, {StaffId(), Role::Owner, QUuid::createUuid().toString(QUuid::WithoutBraces)}));
    if (m_remembering) {
        QSettings settings;
        settings.setValue(QStringLiteral("lastShop"), shop->path());
        QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
        recent.removeAll(shop->path());
        recent.prepend(shop->path());
        settings.setValue(QStringLiteral("recent"), recent.mid(0, 8));
    }
    replaceWindow(std::move(shop));
    return {};
}

void Desk::showStart() { replaceWindow({}); }

void Desk::replaceWindow(std::unique_ptr<Shop> shop)
{
    closeShop();
    m_shop = std::move(shop);
    m_window = std::make_unique<ui::MainWindow>();
    m_prompts = std::make_unique<ui::WindowPrompts>(m_window.get());
    if (m_shop) {
        addPages(*m_window, *m_shop, *m_prompts, m_theme, m_language, m_remembering);
        auto* people = new ui::PeopleDesk(*m_shop, m_window->centralWidget());
        people->begin();
        const auto name = [this, people] {
            m_window->setShop(m_shop->profile().name.isEmpty() ? QFileInfo(m_shop->path()).completeBaseName() : m_shop->profile().name, people->line());
            m_window->setPerson(people->isShared() ? people->line().section(QStringLiteral(" · "), 0, 0) : QString(), [people] { people->choose(); });
        };
        name();
        m_window->setRefusal([this](Permission permission) { return ui::refusal(*m_shop, permission); });
        m_window->setProgramCommands([people] { return people->commands(); });
        if (m_remembering)
            startReminders();
        connect(people, &ui::PeopleDesk::changed, m_window.get(), name);
        m_palette = std::make_unique<RecordPalette>(*m_shop, [this](const QString& page, const QVariantMap& target) { m_window->navigator().open(page, target); });
        m_window->addPaletteSource(m_palette.get());
        // Queued: the page that asks goes away with its window.
        for (ui::Page* page : m_window->navigator().pages())
            connect(page, &ui::Page::openRequested, this, [this](const QString& where, const QVariantMap& target) {
                if (where == QLatin1String("restore"))
                    restore(target.value(QStringLiteral("file")).toString());
            }, Qt::QueuedConnection);
        m_window->setUndo([this] { undoLast(); }, [this] { redoLast(); });
        m_backups = std::make_unique<BackupKeeper>(*m_shop);
        connect(m_backups.get(), &BackupKeeper::failed, &m_window->notices(), &ui::NoticeBar::showError);
        connect(m_shop.get(), &Shop::profileChanged, m_window.get(), name);
        connect(m_shop.get(), &Shop::actorChanged, m_window.get(), name);
    } else {
        m_window->setShop({}, {});
        auto* start = new ui::StartPage(*m_prompts);
        // Queued: the page that asks goes away with its window.
        connect(start, &ui::StartPage::shopChosen, this, [this](const QString& path) {
            if (const Status opened = openShop(path); !opened)
                m_window->notices().showError(opened.error());
        }, Qt::QueuedConnection);
        connect(start, &ui::StartPage::importWanted, this, [this](const QString& path, const QString& table) {
            if (const Status opened = openShop(path); !opened)
                m_window->notices().showError(opened.error());
            else
                m_window->navigator().open(QStringLiteral("import"), {{QStringLiteral("file"), table}});
        }, Qt::QueuedConnection);
        m_window->addPage(start);
    }
    if (m_shown)
        show();
}

void Desk::show()
{
    m_shown = true;
    m_window->restore();
    m_window->show();
}

void Desk::startReminders()
{
    auto* reminders = new ui::ReminderKeeper(*m_shop, ui::desktopMessenger(m_window.get()), m_window.get());
    connect(reminders, &ui::ReminderKeeper::told, &m_window->notices(), &ui::NoticeBar::remind);
    connect(reminders, &ui::ReminderKeeper::personChanged, &m_window->notices(), &ui::NoticeBar::turnTo);
    connect(reminders, &ui::ReminderKeeper::undoOffered, &m_window->notices(), &ui::NoticeBar::offerUndo);
    connect(reminders, &ui::ReminderKeeper::failed, &m_window->notices(), &ui::NoticeBar::showError);
    connect(reminders, &ui::ReminderKeeper::openRequested, &m_window->navigator(), &ui::Navigator::open);
    reminders->begin();
}

// Checking and copying take seconds for a large shop: they are done beside the work, which may go on or stop them.
void Desk::restore(const QString& backupFile)
{
    if (m_restoring.isRunning())
        return;
    auto* job = new ui::JobStatus(ui::NoticeBar::restoringText(), m_window.get());
    job->setCancel([this, job] {
        m_restoring.cancel();
        job->finish();
        job->deleteLater();
    });
    emit m_window->navigator().jobStarted(job);
    m_restoring.run(
        [this, backupFile, path = m_shop->path(), job = QPointer<ui::JobStatus>(job)](const ui::CancelFlag& stop) {
            auto prepared = backup::prepareRestore(backupFile, path, [&](double share) {
                QMetaObject::invokeMethod(this, [job, share] {
                    if (job)
                        job->setProgress(share);
                }, Qt::QueuedConnection);
                return !stop.isCancelled();
            });
            // Nobody waits for it any more.
            if (prepared && stop.isCancelled())
                QFile::remove(*prepared);
            return prepared;
        },
        [this, job, path = m_shop->path()](const Result<QString>& prepared) {
            job->finish();
            job->deleteLater();
            if (!prepared)
                return m_window->notices().showError(prepared.error());
            // Queued: what delivers this belongs to no window that goes.
            QMetaObject::invokeMethod(this, [this, path, file = *prepared] { swapIn(file, path); }, Qt::QueuedConnection);
        });
}

// Nothing may have the file open while it is replaced; whatever comes of it, the window shows a shop again. What was there is
// kept as a file, so it needs no backup.
void Desk::swapIn(const QString& prepared, const QString& path)
{
    if (!m_shop || m_shop->path() != path) {
        QFile::remove(prepared);
        return;
    }
    closeShop(false);
    const Result<QString> kept = backup::swapIn(prepared, path);
    if (const Status opened = openShop(path); !opened) {
        showStart();
        m_window->notices().showError(opened.error());
        return;
    }
    if (!kept)
        m_window->notices().showError(kept.error());
    else
        m_window->notices().showNotice({ui::NoticeBar::restoredText(QFileInfo(*kept).fileName()), ui::Notice::Tone::Positive, {}, {}});
}

void Desk::undoLast()
{
    const auto next = m_shop->store().nextUndo();
    if (next && *next && takeBack((*next)->id))
        m_window->notices().showNotice({ui::history_words::sentence(UnitKind::Undo, (*next)->label), ui::Notice::Tone::Plain, ui::NoticeBar::redoText(), [this] { redoLast(); }});
}

void Desk::redoLast()
{
    const auto next = m_shop->store().nextRedo();
    if (next && *next && takeBack((*next)->id))
        m_window->notices().showNotice({ui::NoticeBar::redoneText(ui::history_words::sentence(UnitKind::Edit, (*next)->label)), ui::Notice::Tone::Plain, {}, {}});
}

bool Desk::takeBack(UnitId unit)
{
    const auto outcome = m_shop->undo(unit);
    if (!outcome)
        m_window->notices().showError(outcome.error());
    else if (!outcome->done)
        m_window->notices().showError({ErrorCode::Conflict, QString(), QString(), {}});
    return outcome && outcome->done;
}

Result<QString> Desk::makeDemo(const QString& language)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, folder);
    const QString path = folder + (language == QLatin1String("en") ? QStringLiteral("/north-and-wool.encore") : QStringLiteral("/lavka-sever.encore"));
    for (const char* tail : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(tail));
    DemoOptions options;
    options.language = language;
    ENCORE_TRY(createDemoShop(path, options));
    return path;
}

} // namespace encore::app
