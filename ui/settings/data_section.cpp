#include "settings/data_section.h"

#include "common/format.h"
#include "common/history_words.h"
#include "common/prompts.h"
#include "common/role_gate.h"
#include "common/shop_words.h"
#include "db/shop_file.h"
#include "demo/demo_shop.h"
#include "shop/backup_repository.h"
#include "shop/count_repository.h"
#include "shop/settings_repository.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/history_sheet.h"
#include "widgets/line_delegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int unitsShown = 300;
constexpr int listHeight = 220;
} // namespace

DataSection::DataSection(Shop& shop, Prompts& prompts, QWidget* pane)
    : SettingsSection(shop), m_prompts(prompts), m_pane(pane), m_demo(new QWidget), m_removeDemo(new Button(tr("Remove the demo data"), ButtonKind::Danger)),
      m_backUp(new Button(tr("Back up now"), Icon::Backup)), m_restore(new Button(tr("Go back to this copy…"))), m_backups(new QListWidget),
      m_folder(new PlainLabel({}, Type::Small, Token::Text2)), m_units(new QListWidget), m_undo(new Button(tr("Undo this step"), Icon::Undo)), m_details(new Button(tr("What it changed"), Icon::Clock))
{
    makeFile();
    makeBackups();
    makeHistory();
    column()->addStretch(1);
}

void DataSection::makeFile()
{
    Card* card = addCard(tr("File"));
    auto* path = new PlainLabel(QDir::toNativeSeparators(m_shop.path()));
    path->setSelectable(true);
    path->setWordWrap(true);
    card->body()->addWidget(path);
    auto* out = new PlainLabel(tr("Everything belongs to you: the command “encore-cli export SHOP all FILE.xlsx” writes every table."), Type::Small, Token::Text2);
    out->setWordWrap(true);
    card->body()->addWidget(out);
    auto* row = new QHBoxLayout(m_demo);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new PlainLabel(tr("This is the demo shop. Its records can be taken out in one step; what you added since stays."));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(m_removeDemo);
    m_removeDemo->setObjectName(QStringLiteral("removeDemo"));
    needsPermission(m_removeDemo, Permission::Settings);
    card->body()->addWidget(m_demo);
    connect(m_removeDemo, &QPushButton::clicked, this, &DataSection::removeDemoData);
}

void DataSection::makeBackups()
{
    Card* card = addCard(tr("Backups"));
    m_folder->setWordWrap(true);
    m_folder->setSelectable(true);
    card->body()->addWidget(m_folder);
    m_backups->setObjectName(QStringLiteral("backups"));
    m_backups->setAccessibleName(tr("Backups"));
    m_backups->setMaximumHeight(listHeight / 2);
    m_backups->setItemDelegate(new LineDelegate(m_backups));
    card->body()->addWidget(m_backups);
    auto* row = new QHBoxLayout;
    m_backUp->setObjectName(QStringLiteral("backUp"));
    m_restore->setObjectName(QStringLiteral("restore"));
    row->addWidget(m_backUp);
    row->addWidget(m_restore);
    row->addStretch(1);
    card->body()->addLayout(row);
    auto* hint = new PlainLabel(tr("Going back asks first and loses nothing: the file as it is now is kept beside the shop. A backup is made by itself on closing, after half an hour of changes, and before an import."), Type::Small, Token::Text2);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    connect(m_backUp, &QPushButton::clicked, this, &DataSection::backUp);
    connect(m_restore, &QPushButton::clicked, this, &DataSection::restore);
    connect(m_backups, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
}

void DataSection::makeHistory()
{
    Card* card = addCard(tr("What was done"));
    m_units->setObjectName(QStringLiteral("units"));
    m_units->setAccessibleName(tr("What was done"));
    m_units->setMinimumHeight(listHeight);
    m_units->setUniformItemSizes(true);
    m_units->setItemDelegate(new LineDelegate(m_units));
    card->body()->addWidget(m_units);
    auto* row = new QHBoxLayout;
    m_undo->setObjectName(QStringLiteral("undoUnit"));
    needsPermission(m_undo, Permission::Undo);
    needsPermission(m_restore, Permission::Settings);
    row->addWidget(m_undo);
    row->addWidget(m_details);
    auto* hint = new PlainLabel(tr("An import is one step, too. What was changed again since is asked about first."), Type::Small, Token::Text2);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    card->body()->addLayout(row);
    connect(m_units, &QListWidget::currentRowChanged, this, [this](int row) {
        m_details->setEnabled(row >= 0);
        m_undo->setEnabled(row >= 0 && row < int(m_read.units.size()) && !m_read.units[size_t(row)].undone && !m_work.isRunning());
    });
    m_details->setObjectName(QStringLiteral("unitDetails"));
    const auto details = [this] {
        const int at = m_units->currentRow();
        if (at >= 0 && at < int(m_read.units.size()))
            HistorySheet::in(m_pane, m_shop).presentUnit(m_read.units[size_t(at)].id);
    };
    connect(m_details, &QPushButton::clicked, this, details);
    connect(m_units, &QListWidget::itemActivated, this, details);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int at = m_units->currentRow();
        if (at >= 0 && at < int(m_read.units.size()))
            undo(m_read.units[size_t(at)].id, false);
    });
}

QString DataSection::folder() const { return shop_words::backupFolder(value(QStringLiteral("backup.folder"))); }

void DataSection::reload()
{
    m_demo->setVisible(m_shop.profile().demo);
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_reading.run(
        [&shop = m_shop, folder = folder()](const CancelFlag&) -> Result<Read> {
            ENCORE_LET(auto store, shop.openStore());
            Read read;
            ENCORE_LET(read.units, store->units({}, unitsShown));
            read.backups = backup::list(folder, backup::seriesName(shop.path()));
            return read;
        },
        [this](Result<Read> read) {
            if (!read)
                return emit failed(read.error());
            m_read = std::move(*read);
            showBackups();
            showHistory();
            emit ready();
        });
}

void DataSection::showBackups()
{
    const int row = m_backups->currentRow();
    m_backups->clear();
    const qint64 now = m_shop.clock().nowUtc();
    for (const backup::Entry& entry : m_read.backups)
        m_backups->addItem(format::moment(entry.at, now, m_shop.profile().zone) + QStringLiteral("   ") + QLocale().formattedDataSize(entry.bytes));
    m_backups->setVisible(!m_read.backups.empty());
    m_backups->setCurrentRow(m_read.backups.empty() ? -1 : qBound(0, row, int(m_read.backups.size()) - 1));
    m_restore->setEnabled(m_backups->currentRow() >= 0);
}

void DataSection::showHistory()
{
    const int row = m_units->currentRow();
    const int scroll = m_units->verticalScrollBar()->value();
    m_units->clear();
    const qint64 now = m_shop.clock().nowUtc();
    for (const UnitInfo& unit : m_read.units) {
        QString aside = format::moment(unit.at, now, m_shop.profile().zone);
        if (!unit.staffName.isEmpty())
            aside.prepend(unit.staffName + QStringLiteral(" · "));
        auto* item = new QListWidgetItem(unit.undone ? history_words::sentence(unit.kind, unit.label) + QStringLiteral(" ") + tr("(undone)") : history_words::sentence(unit.kind, unit.label), m_units);
        item->setData(LineDelegate::asideRole, aside);
    }
    m_units->setCurrentRow(qMin(row, m_units->count() - 1));
    m_units->verticalScrollBar()->setValue(scroll);
    m_details->setEnabled(m_units->currentRow() >= 0);
    m_undo->setEnabled(m_units->currentRow() >= 0 && !m_read.units[size_t(m_units->currentRow())].undone);
}

void DataSection::backUp()
{
    m_backUp->setEnabled(false);
    auto* job = new JobStatus(tr("Backing up"), this);
    emit jobStarted(job);
    const qint64 now = m_shop.clock().nowUtc();
    m_work.run(
        [&shop = m_shop, folder = folder(), now](const CancelFlag&) -> Result<QString> {
            ENCORE_LET(auto store, shop.openStore());
            ENCORE_LET(const QString file, backup::roll(store->db(), folder, backup::seriesName(shop.path()), now));
            ENCORE_TRY(BackupRepository(store->db()).note({now, file, QFileInfo(file).size(), QStringLiteral("manual")}));
            return file;
        },
        [this, job](const Result<QString>& file) {
            job->finish();
            job->deleteLater();
            m_backUp->setEnabled(true);
            if (!file)
                return emit failed(file.error());
            emit noticeRaised({tr("Backed up to %1").arg(QDir::toNativeSeparators(*file)), Notice::Tone::Positive, {}, {}});
            reload();
        });
}

void DataSection::restore()
{
    const int row = m_backups->currentRow();
    if (row < 0 || row >= int(m_read.backups.size()))
        return;
    const QString from = m_read.backups[size_t(row)].file;
    m_restore->setEnabled(false);
    m_work.run(
        [from](const CancelFlag&) -> Result<ShopCounts> {
            ENCORE_LET(const auto copy, shop_file::connect(from, true));
            return CountRepository(*copy).counts();
        },
        [this, entry = m_read.backups[size_t(row)]](const Result<ShopCounts>& counts) {
            m_restore->setEnabled(true);
            if (!counts)
                return emit failed(counts.error());
            Prompts::Question question;
            question.text = tr("Go back to the copy of %1?").arg(format::moment(entry.at, m_shop.clock().nowUtc(), m_shop.profile().zone));
            question.detail = tr("It holds: customers %1, orders %2, reviews %3, replies %4; %5. What was written since is not in it. The file as it is now is kept beside the shop.")
                                  .arg(format::count(counts->customers), format::count(counts->orders), format::count(counts->reviews), format::count(counts->replies), QLocale().formattedDataSize(entry.bytes));
            question.accept = tr("Go back");
            question.dangerous = true;
            m_prompts.ask(question, [this, file = entry.file](bool accepted) {
                if (accepted)
                    emit restoreRequested(file);
            });
        });
}

void DataSection::undo(UnitId unit, bool skipChanged)
{
    if (m_work.isRunning())
        return;
    m_undo->setEnabled(false);
    auto* job = new JobStatus(tr("Undoing"), this);
    emit jobStarted(job);
    m_work.run(
        [&shop = m_shop, unit, skipChanged](const CancelFlag&) -> Result<UndoOutcome> {
            ENCORE_LET(auto store, shop.openStore());
            return store->undo(unit, skipChanged);
        },
        [this, job, unit](const Result<UndoOutcome>& outcome) {
            job->finish();
            job->deleteLater();
            if (!outcome)
                return emit failed(outcome.error());
            if (outcome->done) {
                m_shop.announce(outcome->changes);
                offerUndo(tr("Step undone"), outcome->unit);
                return reload();
            }
            Prompts::Question question;
            question.text = tr("%n record(s) changed again since. Undo everything else?", nullptr, int(qMin<qint64>(outcome->conflictCount, 1'000'000'000)));
            question.detail = tr("These stay as they are now.");
            question.accept = tr("Undo the rest");
            m_prompts.ask(question, [this, unit](bool accepted) {
                if (accepted)
                    undo(unit, true);
            });
            reload();
        });
}

void DataSection::removeDemoData()
{
    Prompts::Question question;
    question.text = tr("Remove the demo data?");
    question.detail = tr("The made-up customers, orders and reviews go. What you added since stays.");
    question.accept = tr("Remove");
    question.dangerous = true;
    m_prompts.ask(question, [this](bool accepted) {
        if (!accepted)
            return;
        m_removeDemo->setEnabled(false);
        auto* job = new JobStatus(tr("Removing the demo data"), this);
        emit jobStarted(job);
        m_work.run(
            [&shop = m_shop](const CancelFlag&) -> Status {
                ENCORE_LET(auto store, shop.openStore());
                return removeDemo(*store);
            },
            [this, job](const Status& removed) {
                job->finish();
                job->deleteLater();
                m_removeDemo->setEnabled(true);
                m_shop.lookForOthers();
                if (!removed)
                    return emit failed(removed.error());
                emit noticeRaised({tr("The demo data are gone. The shop is yours."), Notice::Tone::Positive, {}, {}});
                reload();
            });
    });
}

} // namespace encore::ui
