#pragma once

#include "base/clock.h"
#include "common/latest_job.h"
#include "shell/page.h"
#include "start/new_shop.h"

class QProgressBar;
class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class LinkButton;
class PlainLabel;
class ProfileSheet;
class Prompts;
class StartCard;

/// What the window shows while no shop is open: see the demo, begin with a table, or begin empty; or open a
/// file that is there already. No registration, nothing leaves the computer.
class StartPage final : public Page {
    Q_OBJECT
public:
    explicit StartPage(Prompts& prompts);
    ~StartPage() override;

    QString id() const override { return QStringLiteral("start"); }
    QString title() const override { return tr("Start", "page"); }
    Icon icon() const override { return Icon::Shop; }
    void activate(const QVariantMap& target) override;
    void focusFirst() override;
    void retranslate() override;
    bool isReady() const override { return true; }

    /// Notes a shop as opened lately; the newest first, at most eight.
    static void remember(const QString& path);

signals:
    /// A shop file that exists; to be opened.
    void shopChosen(const QString& path);
    /// A new shop, and the table whose import should follow.
    void importWanted(const QString& shopPath, const QString& tablePath);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void openDemo();
    void chooseTable();
    void beginWithTable(const QString& path);
    void openFile();
    void create(const NewShop& shop);
    void choose(const QString& path);
    void showRecent();
    void setBusy(bool busy);
    void showError(const Error& error);

    Prompts& m_prompts;
    SystemClock m_clock;
    LatestJob m_job;
    QString m_table;

    PlainLabel* m_head;
    PlainLabel* m_sub;
    StartCard* m_demo;
    StartCard* m_fromTable;
    StartCard* m_empty;
    QWidget* m_busy;
    QProgressBar* m_progress;
    PlainLabel* m_busyText;
    Button* m_cancel;
    PlainLabel* m_error;
    Button* m_open;
    PlainLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    PlainLabel* m_foot;
    ProfileSheet* m_profile;
};

} // namespace encore::ui
