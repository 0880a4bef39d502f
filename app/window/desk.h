#pragma once

#include "base/clock.h"
#include "common/latest_job.h"
#include "common/window_prompts.h"
#include "shop/shop.h"

#include <QObject>

#include <memory>

namespace encore::ui {
class Language;
class MainWindow;
class Theme;
} // namespace encore::ui

namespace encore::app {

class BackupKeeper;
class RecordPalette;

/// One window and what is open in it: the first-start page, or a shop with its pages.
class Desk final : public QObject {
    Q_OBJECT
public:
    Desk(const Clock& clock, ui::Theme& theme, ui::Language& language);
    ~Desk() override;

    /// Opens a shop in a new window in place of the old one; on failure the old one stays.
    Status openShop(const QString& path);
    void showStart();
    ui::MainWindow& window() { return *m_window; }
    void show();
    /// False for snapshots: nothing is remembered and no backup is made.
    void setRemembering(bool on) { m_remembering = on; }

    /// A fresh demo shop in the program's data folder, in place of an older one.
    static Result<QString> makeDemo(const QString& language);

private:
    void replaceWindow(std::unique_ptr<Shop> shop);
    void startReminders();
    void undoLast();
    void redoLast();
    /// Undoes `unit` and says so, or why not.
    bool takeBack(UnitId unit);
    void restore(const QString& backupFile);
    void swapIn(const QString& prepared, const QString& path);
    /// `copy`: what was changed gets a backup on the way out.
    void closeShop(bool copy = true);

    const Clock& m_clock;
    ui::Theme& m_theme;
    ui::Language& m_language;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<RecordPalette> m_palette;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::WindowPrompts> m_prompts;
    ui::LatestJob m_restoring;
    bool m_remembering = true;
    bool m_shown = false;
};

} // namespace encore::app
