#include "shell/main_window.h"

#include "common/theme.h"
#include "shell/command_palette.h"
#include "shell/key_dispatcher.h"
#include "shell/key_sheet.h"
#include "shell/navigation_rail.h"
#include "shell/notice_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
const char* const digits[]{"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"};
QString newPrefix() { return QStringLiteral("new."); }
} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(Icon::Logo));
    setMinimumSize(860, 560);
    auto* centre = new QWidget;
    setCentralWidget(centre);
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_navigator = new Navigator(m_stack, this);
    m_rail = new NavigationRail(m_navigator);
    layout->addWidget(m_rail);
    auto* content = new QWidget;   // a stack raises its page over everything else in it
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(m_stack, 1);
    layout->addWidget(content, 1);
    m_notices = new NoticeBar(content, &m_keys);
    m_keySheet = new KeySheet(centre, m_keys);
    m_newSheet = new NewSheet(centre, m_keys);
    m_palette = new CommandPalette(centre, [this] { return paletteOffers(); });

    connect(m_navigator, &Navigator::opened, m_rail, &NavigationRail::refresh);
    connect(m_navigator, &Navigator::pagesChanged, m_rail, &NavigationRail::refresh);
    connect(m_navigator, &Navigator::undoOffered, m_notices, &NoticeBar::offerUndo);
    connect(m_navigator, &Navigator::noticeRaised, m_notices, &NoticeBar::showNotice);
    connect(m_navigator, &Navigator::failed, m_notices, &NoticeBar::showError);
    connect(m_navigator, &Navigator::jobStarted, m_rail, &NavigationRail::addJob);

    buildCommands();
    m_dispatcher = new KeyDispatcher(
        this, m_keys, [this] { return m_navigator->current() ? m_navigator->current()->commands() : QList<Command>(); },
        [this] { return windowCommands(); });
    connect(m_dispatcher, &KeyDispatcher::refused, m_notices, [this](const QString& why) { m_notices->showNotice({why, Notice::Tone::Warning, {}, {}}); });
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page)
{
    m_navigator->add(page);
    page->restoreState(QSettings().value(QStringLiteral("pages/") + page->id()).toMap());
    m_rail->refresh();
}

void MainWindow::addPaletteSource(PaletteSource* source) { m_palette->addSource(source); }

void MainWindow::setShop(const QString& name, const QString& staffLine)
{
    m_rail->setShop(name, staffLine);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Encore") : name + QStringLiteral(" — Encore"));
}

void MainWindow::setRefusal(std::function<QString(Permission)> refusal)
{
    m_refusal = refusal;
    m_dispatcher->setRefusal(std::move(refusal));
}

bool MainWindow::isRefused(const Command& command) const { return command.needs && m_refusal && !m_refusal(*command.needs).isEmpty(); }

void MainWindow::setPerson(const QString& name, std::function<void()> clicked) { m_rail->setPerson(name, std::move(clicked)); }

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1440, 900);
    const QString last = settings.value(QStringLiteral("window/page")).toString();
    if (!m_navigator->open(last) && !m_navigator->offered().isEmpty())
        m_navigator->open(m_navigator->offered().first()->id());
}

void MainWindow::save()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_navigator->current())
        settings.setValue(QStringLiteral("window/page"), m_navigator->current()->id());
    for (const Page* page : m_navigator->pages())
        settings.setValue(QStringLiteral("pages/") + page->id(), page->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < foldWidth);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        buildCommands();
}

void MainWindow::buildCommands()
{
    const auto command = [this](const char* id, const QString& text, const char* key, std::function<void()> run) {
        Command made;
        made.id = QLatin1String(id);
        made.text = text;
        made.shortcut = Shortcut(QLatin1String(key));
        made.run = std::move(run);
        m_commands << made;
    };
    m_commands.clear();
    command("window.palette", tr("Find anything"), "Ctrl+K", [this] { m_palette->isOpen() ? m_palette->close() : m_palette->open(); });
    command("window.new", tr("New…"), "Ctrl+N", [this] { presentNew(); });
    command("window.undo", tr("Undo"), "Ctrl+Z", [this] { undo(); });
    command("window.redo", tr("Redo"), "Ctrl+Shift+Z", [this] { m_redo(); });
    command("window.redo2", {}, "Ctrl+Y", [this] { m_redo(); });
    command("window.back", tr("Back"), "Alt+Left", [this] { m_navigator->back(); });
    command("window.forward", tr("Forward"), "Alt+Right", [this] { m_navigator->forward(); });
    command("window.quit", tr("Quit Encore"), "Ctrl+Q", [this] { close(); });
    command("window.keys", tr("Keys of this screen"), "F1", [this] { showKeys(); });
    command("window.keys2", {}, "?", [this] { showKeys(); });
    for (Command& made : m_commands) {
        const bool undoes = made.id == QLatin1String("window.undo");
        const bool redoes = made.id.startsWith(QLatin1String("window.redo"));
        made.inPalette = made.id == QLatin1String("window.keys") || made.id == QLatin1String("window.quit") || undoes || made.id == QLatin1String("window.redo");
        // In an editor these keys are about typing.
        if (undoes)
            made.enabled = [this] { return !isTextEditor(focusWidget()) && (m_notices->canUndo() || m_undoFallback); };
        if (redoes)
            made.enabled = [this] { return !isTextEditor(focusWidget()) && m_redo; };
        if (undoes || redoes)
            made.needs = Permission::Undo;
    }
}

QList<Command> MainWindow::windowCommands() const
{
    QList<Command> commands = m_commands;
    const QList<Page*> pages = m_navigator->offered();
    for (qsizetype i = 0; i < qMin<qsizetype>(pages.size(), std::size(digits)); ++i) {
        Command open;
        open.id = QStringLiteral("open.") + pages[i]->id();
        open.text = pages[i]->title();
        open.shortcut = Shortcut(QLatin1String(digits[i]));
        open.icon = pages[i]->icon();
        open.run = [this, id = pages[i]->id()] { m_navigator->open(id); };
        commands << open;
    }
    commands << m_notices->commands();
    if (m_programCommands)
        commands << m_programCommands();
    for (const Command& command : globalCommands())
        if (!command.id.startsWith(newPrefix()))   // their letters act after Ctrl+N only
            commands << command;
    return commands;
}

QList<Command> MainWindow::globalCommands() const
{
    QList<Command> commands;
    for (Page* page : m_navigator->offered())
        commands << page->globalCommands();
    return commands;
}

QList<Command> MainWindow::newCommands() const
{
    QList<Command> commands;
    for (const Command& command : globalCommands())
        if (command.id.startsWith(newPrefix()) && !isRefused(command))
            commands << command;
    return commands;
}

void MainWindow::presentNew()
{
    const QList<Command> makes = newCommands();
    for (const Command& command : makes.isEmpty() ? globalCommands() : QList<Command>())
        if (command.id.startsWith(newPrefix()))   // there are some, but not for who sits here
            return m_notices->showNotice({m_refusal(*command.needs), Notice::Tone::Warning, {}, {}});
    m_newSheet->present(makes);
}

QList<PaletteItem> MainWindow::paletteOffers() const
{
    QList<PaletteItem> items;
    QStringList seen;
    const auto offer = [&](const Command& command, const QString& where) {
        if (!command.inPalette || command.text.isEmpty() || seen.contains(command.id) || !command.isEnabled() || isRefused(command))
            return;
        seen << command.id;
        const bool making = command.id.startsWith(newPrefix());
        const QString key = m_keys.shortcut(command).hint();
        items << PaletteItem{command.icon == Icon::None ? Icon::ChevronRight : command.icon, command.text, where,
                             making && !key.isEmpty() ? QStringLiteral("Ctrl N, ") + key : key, command.run};
    };
    if (Page* page = m_navigator->current())
        for (const Command& command : page->commands())
            offer(command, page->title());
    for (const Command& command : windowCommands() + newCommands())
        offer(command, {});
    for (const Page* page : m_navigator->offered())
        for (const SubView& view : page->subViews())
            items << PaletteItem{page->icon(), view.title, page->title(), {}, [this, id = page->id(), view = view.id] {
                                     m_navigator->open(id, {{QStringLiteral("view"), view}});
                                 }};
    return items;
}

void MainWindow::showKeys()
{
    Page* page = m_navigator->current();
    if (m_keySheet->isOpen())
        m_keySheet->close();
    else
        m_keySheet->present(page ? page->commands() : QList<Command>(), page ? page->title() : QString(), windowCommands());
}

void MainWindow::undo()
{
    if (m_notices->canUndo())
        m_notices->undo();
    else if (m_undoFallback)
        m_undoFallback();
}

} // namespace encore::ui
