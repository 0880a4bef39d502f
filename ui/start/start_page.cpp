#include "start/start_page.h"

#include "common/error_text.h"
#include "common/prompts.h"
#include "common/shop_words.h"
#include "db/shop_file.h"
#include "demo/demo_shop.h"
#include "start/profile_sheet.h"
#include "start/start_card.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"
#include "widgets/scroll_pane.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int recentKept = 8;
constexpr int progressSteps = 1000;

QString recentKey() { return QStringLiteral("recent"); }

/// The demo lies in the program's own folder. One that is there already is opened again as it was left; a
/// file that cannot be read is left alone and a new name is taken.
QString demoPath(bool* there)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (int n = 1;; ++n) {
        const QString path = folder + (n == 1 ? QStringLiteral("/demo.encore") : QStringLiteral("/demo-%1.encore").arg(n));
        *there = QFileInfo::exists(path);
        if (!*there || shop_file::inspect(path))
            return path;
    }
}

} // namespace

StartPage::StartPage(Prompts& prompts)
    : m_prompts(prompts),
      m_head(new PlainLabel({}, Type::Figure)),
      m_sub(new PlainLabel({}, Type::Lead, Token::Text2)),
      m_demo(new StartCard(Icon::Eye, false)),
      m_fromTable(new StartCard(Icon::Table, true)),
      m_empty(new StartCard(Icon::Shop, false)),
      m_busy(new QWidget),
      m_progress(new QProgressBar),
      m_busyText(new PlainLabel({}, Type::Body, Token::Text2)),
      m_cancel(new Button),
      m_error(new PlainLabel({}, Type::Body, Token::Negative)),
      m_open(new Button({}, Icon::Folder)),
      m_recentTitle(new PlainLabel({}, Type::BodyStrong)),
      m_recent(new QVBoxLayout),
      m_foot(new PlainLabel({}, Type::Small, Token::Text2))
{
    setObjectName(QStringLiteral("startPage"));
    setAcceptDrops(true);
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    auto* middle = new QWidget;
    middle->setMaximumWidth(940);
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(metric::gap16);
    column->addWidget(m_head);
    m_sub->setWordWrap(true);
    column->addWidget(m_sub);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(metric::gap16);
    for (StartCard* card : {m_demo, m_fromTable, m_empty})
        cards->addWidget(card, 1);
    column->addSpacing(metric::gap8);
    column->addLayout(cards);
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(metric::gap12);
    busy->addWidget(m_busyText);
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_cancel);
    column->addWidget(m_busy);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    column->addSpacing(metric::gap8);
    auto* row = new QHBoxLayout;
    row->addWidget(m_recentTitle, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    m_recent->setSpacing(metric::gap4);
    column->addLayout(m_recent);
    column->addStretch(1);
    m_foot->setWordWrap(true);
    column->addWidget(m_foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPane(content));
    m_profile = new ProfileSheet(this, prompts);

    const std::pair<QWidget*, const char*> names[]{{m_demo, "startDemo"}, {m_fromTable, "startTable"}, {m_empty, "startEmpty"}, {m_open, "openOther"},
                                                   {m_cancel, "cancelDemo"}, {m_progress, "demoProgress"}, {m_error, "startError"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_progress->setRange(0, progressSteps);
    m_busy->hide();
    m_error->hide();

    connect(m_demo, &QAbstractButton::clicked, this, &StartPage::openDemo);
    connect(m_fromTable, &QAbstractButton::clicked, this, &StartPage::chooseTable);
    connect(m_empty, &QAbstractButton::clicked, this, [this] {
        m_table.clear();
        m_profile->begin({});
    });
    connect(m_open, &QPushButton::clicked, this, &StartPage::openFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        setBusy(false);
    });
    connect(m_profile, &ProfileSheet::accepted, this, &StartPage::create);
    retranslate();
}

StartPage::~StartPage() = default;

void StartPage::activate(const QVariantMap&) { showRecent(); }
void StartPage::focusFirst() { m_fromTable->setFocus(); }

void StartPage::remember(const QString& path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(recentKey(), QStringList(recent.mid(0, recentKept)));
}

void StartPage::choose(const QString& path)
{
    remember(path);
    emit shopChosen(path);
}

void StartPage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_progress->setValue(0);
    for (QWidget* widget : QList<QWidget*>{m_demo, m_fromTable, m_empty, m_open})
        widget->setEnabled(!busy);
    if (busy)
        m_error->hide();
}

void StartPage::showError(const Error& error)
{
    m_error->setText(errorText(error));
    m_error->show();
}

void StartPage::openDemo()
{
    bool there = false;
    const QString path = demoPath(&there);
    if (there)
        return choose(path);
    setBusy(true);
    m_job.run(
        [this, path, language = QLocale().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en")](const CancelFlag& stop) -> Status {
            const QString folder = QFileInfo(path).absolutePath();
            if (!QDir().mkpath(folder))
                return fail(ErrorCode::ReadOnly, folder);
            DemoOptions options;
            options.language = language;
            return createDemoShop(path, options, [this, stop](double share) {
                QMetaObject::invokeMethod(this, [this, share] { m_progress->setValue(int(share * progressSteps)); }, Qt::QueuedConnection);
                return !stop.isCancelled();
            });
        },
        [this, path](const Status& made) {
            setBusy(false);
            if (made)
                return choose(path);
            showError(made.error());
        });
}

void StartPage::chooseTable()
{
    m_prompts.openFile(tr("Your table"), tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"), [this](const QString& path) {
        if (!path.isEmpty())
            beginWithTable(path);
    });
}

void StartPage::beginWithTable(const QString& path)
{
    m_table = path;
    m_profile->begin(QFileInfo(path).completeBaseName());
}

void StartPage::openFile()
{
    m_prompts.openFile(tr("Open a shop"), tr("Encore shops (*.encore);;All files (*)"), [this](const QString& path) {
        if (path.isEmpty())
            return;
        if (const auto info = shop_file::inspect(path); !info)
            return showError(info.error());
        choose(path);
    });
}

void StartPage::create(const NewShop& shop)
{
    m_job.run([this, shop](const CancelFlag&) { return createShop(shop, m_clock); },
              [this, path = shop.path](const Status& made) {
                  if (!made)
                      return m_profile->setError(made.error());
                  m_profile->setBusy(false);
                  m_profile->close();
                  remember(path);
                  m_table.isEmpty() ? emit shopChosen(path) : emit importWanted(path, m_table);
              });
}

void StartPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !m_job.isRunning())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (!path.endsWith(QLatin1String(".encore"), Qt::CaseInsensitive))
        return beginWithTable(path);
    if (const auto info = shop_file::inspect(path); !info)
        return showError(info.error());
    choose(path);
}

void StartPage::showRecent()
{
    clearLayout(m_recent);
    int shown = 0;
    for (const QString& path : QSettings().value(recentKey()).toStringList()) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::gap12);
        auto* open = new LinkButton(info.completeBaseName());
        open->setObjectName(QStringLiteral("recent_%1").arg(shown++));
        open->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
        connect(open, &QPushButton::clicked, this, [this, path] { choose(path); });
        layout->addWidget(open);
        layout->addWidget(new ElidedLabel(QDir::toNativeSeparators(info.absolutePath()), Type::Small, Token::Text2), 1);
        m_recent->addWidget(row);
    }
    m_recentTitle->setText(shown > 0 ? tr("Opened lately") : tr("Have a shop file already?"));
}

void StartPage::retranslate()
{
    m_head->setText(tr("Welcome to Encore"));
    m_sub->setText(tr("Customers, orders, reviews and replies of your shop in one file on this computer. No registration."));
    m_demo->setWords(tr("Look at a demo shop"), tr("Three years of a small shop to try everything on. Nothing to lose."));
    m_fromTable->setWords(tr("Start with my table"), tr("Bring customers and orders from Excel or CSV. You can also drop the file here."));
    m_empty->setWords(tr("Start empty"), tr("Write down customers, orders and reviews as they come."));
    m_busyText->setText(tr("Setting up the demo shop…"));
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open a file…"));
    m_foot->setText(tr("Backups are made from the first minute, in %1.").arg(QDir::toNativeSeparators(shop_words::backupFolder({}))));
    m_profile->retranslate();
    showRecent();
}

} // namespace encore::ui
