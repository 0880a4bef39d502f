#pragma once

#include "common/latest_job.h"
#include "db/backup.h"
#include "settings/section.h"
#include "shop/unit_repository.h"

class QListWidget;

namespace encore::ui {

class Button;
class Prompts;

/// Where the data lie, their backups, and what was done, each step of which can be taken back.
class DataSection final : public SettingsSection {
    Q_OBJECT
public:
    /// `pane`: what the details of a step slide over.
    DataSection(Shop& shop, Prompts& prompts, QWidget* pane);
    void reload() override;
    bool concerns(const ChangeSet&) const override { return true; }
    bool isBusy() const override { return m_reading.isRunning(); }

private:
    void makeFile();
    void makeBackups();
    void makeHistory();
    void backUp();
    void restore();
    void undo(UnitId unit, bool skipChanged);
    void removeDemoData();
    void showHistory();
    void showBackups();
    QString folder() const;

    struct Read {
        std::vector<UnitInfo> units;
        std::vector<backup::Entry> backups;
    };

    Prompts& m_prompts;
    QWidget* m_pane;
    LatestJob m_reading, m_work;
    Read m_read;
    QWidget* m_demo;
    Button* m_removeDemo;
    Button* m_backUp;
    Button* m_restore;
    QListWidget* m_backups;
    PlainLabel* m_folder;
    QListWidget* m_units;
    Button* m_undo;
    Button* m_details;
};

} // namespace encore::ui
