#pragma once

#include "shell/key_map.h"
#include "shell/navigator.h"
#include "shell/palette_source.h"

#include <QMainWindow>

namespace encore::ui {

class CommandPalette;
class KeyDispatcher;
class KeySheet;
class NavigationRail;
class NewSheet;
class NoticeBar;

/// The window: a rail, a stack of pages, and what is common to all of them. It knows pages only as `Page`.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Below this width (logical pixels) the rail folds to icons.
    static constexpr int foldWidth = 1100;

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Pages appear in this order; the window owns them.
    void addPage(Page* page);
    void addPaletteSource(PaletteSource* source);
    /// The two lines on top of the rail: shop, and who sits here.
    void setShop(const QString& name, const QString& staffLine);
    /// The row at the foot of the rail: who works here, and what a click on it does. An empty name: no row.
    void setPerson(const QString& name, std::function<void()> clicked);
    /// Commands of the program itself, beside those of pages; asked at each key press.
    void setProgramCommands(std::function<QList<Command>()> commands) { m_programCommands = std::move(commands); }
    /// Says why the person at the desk may not do what needs a permission; empty: they may. Without it nothing
    /// is refused. Such a command leaves the palette, and its key says the reason.
    void setRefusal(std::function<QString(Permission)> refusal);
    /// What Ctrl+Z does when no undo is on offer, the last unit of this session, and what Ctrl+Shift+Z does.
    void setUndo(std::function<void()> fallback, std::function<void()> redo)
    {
        m_undoFallback = std::move(fallback);
        m_redo = std::move(redo);
    }

    Navigator& navigator() { return *m_navigator; }
    NoticeBar& notices() { return *m_notices; }
    KeyMap& keys() { return m_keys; }
    CommandPalette& commandPalette() { return *m_palette; }
    NavigationRail& rail() { return *m_rail; }

    /// Geometry, last page and page states, from and to settings.
    void restore();
    void save();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<Command> windowCommands() const;
    QList<Command> globalCommands() const;
    QList<Command> newCommands() const;
    void presentNew();
    QList<PaletteItem> paletteOffers() const;
    bool isRefused(const Command& command) const;
    void showKeys();
    void undo();
    void buildCommands();

    KeyMap m_keys;
    QStackedWidget* m_stack;
    Navigator* m_navigator;
    NavigationRail* m_rail;
    NoticeBar* m_notices;
    CommandPalette* m_palette;
    KeySheet* m_keySheet;
    NewSheet* m_newSheet;
    KeyDispatcher* m_dispatcher;
    QList<Command> m_commands;
    std::function<QString(Permission)> m_refusal;
    std::function<void()> m_undoFallback;
    std::function<void()> m_redo;
    std::function<QList<Command>()> m_programCommands;
};

} // namespace encore::ui
